#include <gtest/gtest.h>

#include <QTest>
#include <set>

#include "assets/ui/language.h"
#include "assets/ui/theme.h"
#include "kiosk/board/board_window.h"

namespace owc::board {

namespace {

Call callOf(int token, quint64 order = 1) {
    return {.order = order, .token = token, .need = "withdraw", .counter = 7, .direction = "right"};
}

Picture pictureWith(int token) {
    Picture picture;
    picture.connected = true;
    picture.centreName = "One Window Centre";
    picture.clock = "10:24";
    picture.newest = callOf(token, 10);
    for (quint64 order = 9; order > 5; --order) picture.rows.push_back(callOf(token, order));
    for (quint64 order = 5; order > 0; --order) picture.strip.push_back(callOf(token, order));
    return picture;
}

/// The box of the pixels of one colour within `area`.
QRect inkIn(const QImage& image, const QRect& area, const QColor& colour) {
    QRect ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) == colour) ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

class BoardTest : public ::testing::TestWithParam<ui::Language> {
  protected:
    BoardTest() {
        m_language.set(GetParam());
        m_window.resize(1920, 1080);
    }
    ~BoardTest() override { m_language.set(ui::Language::Urdu); }

    QImage shown(const Picture& picture) {
        m_window.show(picture);
        m_window.QWidget::show();
        return m_window.grab().toImage();
    }
    /// A box given from the reading start, as the window lays it out.
    static QRect place(int start, int y, int width, int height) {
        const bool rightToLeft = GetParam() != ui::Language::English;
        return {rightToLeft ? 1920 - start - width : start, y, width, height};
    }

    /// Within the first call of the strip, which reads from the left in every language; 4 wider on both sides.
    static QRect inStrip(int x, int width) { return {place(394, 890, 286, 110).left() + x - 4, 890, width + 8, 110}; }

    ui::LanguageSwitch m_language;
    BoardWindow m_window;
};

/// What takes seconds and is the same in each language.
struct BoardNoticesTest : BoardTest {};

}  // namespace

TEST_P(BoardTest, EveryTokenNumberFitsEachPlaceAtOneSize) {
    struct Where {
        const char* name;
        QRect area;  // a little wider than what the number may use
        QColor ink;
    };
    const Where places[] = {{"newest", place(52, 250, 892, 350), ui::kInk},
                            {"row", place(1124, 190, 376, 141), Qt::white},
                            {"strip", inStrip(64, 120), Qt::white}};
    for (const Where& where : places) {
        std::vector<int> heights;
        for (const int number : {8, 88, 888, 8888}) {
            const QRect ink = inkIn(shown(pictureWith(number)), where.area, where.ink);
            EXPECT_FALSE(ink.isEmpty()) << where.name << number;
            EXPECT_GT(ink.left(), where.area.left() + 3) << where.name << number << " is cut or touches";
            EXPECT_LT(ink.right(), where.area.right() - 3) << where.name << number << " is cut or touches";
            heights.push_back(ink.height());
        }
        EXPECT_EQ(std::set(heights.begin(), heights.end()).size(), 1u)
            << where.name << ": four digits are as tall as one";
    }
}

TEST_P(BoardTest, TheArrowIsADirectionInTheHallAndNeverMirrors) {
    // Right and left of the middle of the arrow's box: the head is heavier than the tail.
    const QRect box = place(48 + 720, 670, 130, 130);
    const auto weight = [&](const char* direction) {
        Picture picture = pictureWith(8);
        picture.newest->direction = direction;
        const QImage image = shown(picture);
        int right = 0;
        int left = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                if (image.pixelColor(x, y) == ui::kIndigo) ++(x > box.center().x() ? right : left);
            }
        }
        return right - left;
    };
    EXPECT_GT(weight("right"), 0);
    EXPECT_LT(weight("left"), 0);
}

TEST_P(BoardTest, ANewCallFlashesThreeTimesAndOldOnesDoNotAtTheStart) {
    shown(pictureWith(8));
    EXPECT_FALSE(m_window.swapped()) << "a display that starts shows calls made before it";
    Picture next = pictureWith(9);
    next.newest->order = 11;
    m_window.show(next);
    int swaps = 0;
    bool last = m_window.swapped();
    for (auto* timer : m_window.findChildren<QTimer*>()) EXPECT_LE(timer->interval(), 500);
    const auto more = [&] {
        if (std::exchange(last, m_window.swapped()) != m_window.swapped()) ++swaps;
        return swaps == 6 || !m_window.isVisible();
    };
    EXPECT_TRUE(QTest::qWaitFor(more, 10'000));
    EXPECT_FALSE(m_window.swapped()) << "and then it holds";
}

TEST_P(BoardTest, ALostLinkIsSaidAndTheNumbersStay) {
    Picture picture = pictureWith(8);
    const QImage good = shown(picture);
    picture.connected = false;
    const QImage lost = shown(picture);
    const QRect newest(0, 120, 1920, 950);
    EXPECT_EQ(good.copy(newest), lost.copy(newest));
    EXPECT_NE(good, lost);
}

TEST_P(BoardTest, ANoticeTakesItsRoomFromTheStripAndNeverFromTheCalls) {
    const QRect calls(0, 100, 1920, 756);
    const QImage quiet = shown(pictureWith(8888));
    for (const auto what :
         {ui::Announcement::BankDown, ui::Announcement::NadraDown, ui::Announcement::CashShort,
          ui::Announcement::ShortBreak, ui::Announcement::IntakeSlowed, ui::Announcement::IntakeClosed,
          ui::Announcement::ClosedNow, ui::Announcement::ClockDoubted}) {
        for (const std::size_t count : {1u, 2u}) {
            Picture picture = pictureWith(8888);
            picture.announcements.assign(count, what);
            const QImage told = shown(picture);
            EXPECT_EQ(told.copy(calls), quiet.copy(calls));
            const QRect ink = inkIn(told, QRect(0, 960, 1920, 120), ui::kInk);
            EXPECT_GT(ink.top(), 968) << static_cast<int>(what);
            EXPECT_LT(ink.bottom(), 1079) << static_cast<int>(what);
            EXPECT_GT(ink.left(), 40) << static_cast<int>(what);
            EXPECT_LT(ink.right(), 1880) << static_cast<int>(what);
            if (count == 1) continue;
            EXPECT_TRUE(inkIn(told, QRect(944, 970, 32, 108), ui::kInk).isEmpty()) << static_cast<int>(what);
        }
    }
}

TEST_P(BoardNoticesTest, MoreThanTwoTakeTurns) {
    Picture picture = pictureWith(8);
    picture.announcements = {ui::Announcement::IntakeSlowed, ui::Announcement::BankDown,
                             ui::Announcement::CashShort};
    shown(picture);
    using Told = std::vector<ui::Announcement>;
    EXPECT_EQ(m_window.told(), (Told{ui::Announcement::IntakeSlowed, ui::Announcement::BankDown}));
    m_window.show(picture);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_window.told() == Told{ui::Announcement::CashShort}; }, 12'000));
    picture.announcements.pop_back();
    m_window.show(picture);
    EXPECT_EQ(m_window.told().size(), 2u);
}

TEST_P(BoardTest, BeforeTheFirstCallItAsksToWait) {
    Picture picture = pictureWith(8);
    picture.newest.reset();
    picture.rows.clear();
    picture.strip.clear();
    EXPECT_FALSE(inkIn(shown(picture), place(90, 160, 810, 450), ui::kInk).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Languages, BoardTest, ::testing::ValuesIn(ui::kLanguages));
INSTANTIATE_TEST_SUITE_P(First, BoardNoticesTest, ::testing::Values(ui::kLanguages[0]));

TEST(BoardPictureTest, TheNewestCallIsLargeFourAreRowsFiveTheStripAndTheRestIsGone) {
    client::Views views;
    for (std::uint64_t order = 1; order <= 12; ++order)
        views.calls[order] = {.order = order,
                              .token = {static_cast<std::uint32_t>(100 + order)},
                              .need = "withdraw",
                              .counter = {1},
                              .direction = "left"};
    HallCalls calls;
    calls.see(views);
    const Picture picture = pictureOf(views, calls, {}, true, "ur");
    EXPECT_EQ(picture.newest->token, 112);
    ASSERT_EQ(picture.rows.size(), 4u);
    EXPECT_EQ(picture.rows.front().token, 111);
    ASSERT_EQ(picture.strip.size(), 5u);
    EXPECT_EQ(picture.strip.back().token, 103);
    EXPECT_TRUE(picture.clock.isEmpty()) << "no time before the first heartbeat";
}

TEST(BoardPictureTest, TheHallIsToldOneThingAboutTokensAndThenTheNotices) {
    using ui::Announcement;
    client::Views views;
    views.centre = protocol::CentreRow{};
    const auto told = [&] { return pictureOf(views, HallCalls(), {}, true, "ur").announcements; };
    EXPECT_TRUE(told().empty());
    views.centre->notices = {domain::Notice::BankDown, domain::Notice{9}};
    views.centre->intake = domain::Intake::Slowed;
    EXPECT_EQ(told(), (std::vector{Announcement::IntakeSlowed, Announcement::BankDown}))
        << "a notice of a newer server has no words here";
    views.centre->intakeOpen = false;
    EXPECT_EQ(told().front(), Announcement::ClosedNow);
    views.centre->clockDoubted = true;
    EXPECT_EQ(told().front(), Announcement::ClockDoubted);
    EXPECT_EQ(told().size(), 2u);
}

}  // namespace owc::board
