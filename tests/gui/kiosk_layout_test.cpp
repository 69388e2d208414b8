// Every screen of the kiosk, in each language and window size: nothing runs into an edge, nothing lies on
// something else, and every target is large enough for a thumb.
#include <gtest/gtest.h>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/kiosk_control.h"
#include "queue-server/domain/languages.h"
#include "tests/support/kiosk_screens.h"

namespace owc::screens {
namespace {

using domain::Language;
using flow::Screen;

struct Shown {
    std::string name;
    flow::State state;
};

std::vector<Shown> everything(Language language) {
    std::vector<Shown> all;
    for (const auto& [name, screen] : {std::pair{"language", Screen::Language},
                                       {"need", Screen::Need},
                                       {"cnic", Screen::Cnic},
                                       {"priority", Screen::Priority},
                                       {"issuing", Screen::Issuing},
                                       {"closed", Screen::Closed}})
        all.push_back({name, stateAt(screen, language)});
    flow::State state = stateAt(Screen::Cnic, language);
    state.moreDigits = true;
    all.push_back({"cnic, more digits", state});
    for (const auto code :
         {domain::ErrorCode::NotConnected, domain::ErrorCode::DayNotOpen, domain::ErrorCode::NumbersExhausted,
          domain::ErrorCode::UnknownService, domain::ErrorCode::QuotaReached, domain::ErrorCode::IntakeClosed,
          domain::ErrorCode::HallFull, domain::ErrorCode::PersonQuota})
        all.push_back({"trouble " + std::to_string(static_cast<int>(code)), troubleState(language, code)});
    for (const auto code : {domain::ErrorCode::NotConnected, domain::ErrorCode::NoSlotFree})
        all.push_back({"no slip " + std::to_string(static_cast<int>(code)),
                       troubleState(language, code, flow::Asked::Slip)});
    state = stateAt(Screen::Issuing, language);
    state.asked = flow::Asked::Slip;
    all.push_back({"issuing a slip", state});
    state = stateAt(Screen::Slip, language);
    all.push_back({"slip", state});
    state.slot->minute = 9 * 60 + 30;
    all.push_back({"slip with a time", state});
    state = troubleState(language, domain::ErrorCode::NotConnected);
    state.warning = true;
    all.push_back({"warning", state});
    for (const flow::Paper paper : {flow::Paper::Printing, flow::Paper::Printed, flow::Paper::Missing})
        all.push_back({"token", tokenState(language, paper)});
    state = tokenState(language, flow::Paper::Missing, 8888);
    state.paperOut = state.staffKnow = true;
    state.token->wait.minutes.reset();
    all.push_back({"token, staff know", state});
    state.token->own = true;
    all.push_back({"token of the kiosk's own", state});
    return all;
}

/// What a widget draws on its own edge by design, before the room for words begins.
struct Rim {
    int side;
    int bottom;
    int corner;
};

bool rimIsQuiet(QWidget& widget, const Rim& rim) {
    const QImage image = widget.grab().toImage();
    const int right = image.width() - 1 - rim.side;
    const int bottom = image.height() - 1 - rim.bottom;
    const QColor fill = image.pixelColor(image.width() / 2, rim.side);
    const auto quiet = [&](int x, int y) { return image.pixelColor(x, y) == fill; };
    for (int x = rim.corner; x < image.width() - rim.corner; ++x)
        if (!quiet(x, rim.side) || !quiet(x, bottom)) return false;
    for (int y = rim.corner; y < bottom - rim.corner; ++y)
        if (!quiet(rim.side, y) || !quiet(right, y)) return false;
    return true;
}

template <class Widget>
void expectQuiet(ShownKiosk& kiosk, const Rim& rim, const std::string& screen) {
    for (auto* widget : kiosk.window.findChildren<Widget*>()) {
        if (!widget->isVisible()) continue;
        EXPECT_TRUE(rimIsQuiet(*widget, rim)) << screen << ": " << qPrintable(widget->objectName());
    }
}

/// Words without a frame begin on the edge of their block, so only the other edges can tell.
void expectLinesInside(ShownKiosk& kiosk, const std::string& screen) {
    for (auto* block : kiosk.window.findChildren<ui::TextBlock*>()) {
        if (!block->isVisible()) continue;
        const QImage image = block->grab().toImage();
        const int end = block->layoutDirection() == Qt::RightToLeft ? 0 : image.width() - 1;
        const QColor fill = image.pixelColor(end, 0);
        bool quiet = true;
        for (int x = 0; x < image.width(); ++x)
            quiet =
                quiet && image.pixelColor(x, 0) == fill && image.pixelColor(x, image.height() - 1) == fill;
        for (int y = 0; y < image.height(); ++y) quiet = quiet && image.pixelColor(end, y) == fill;
        EXPECT_TRUE(quiet) << screen << ": " << qPrintable(block->objectName());
    }
}

class KioskLayoutTest : public ::testing::TestWithParam<Language> {};

TEST_P(KioskLayoutTest, NoWordRunsOutOfItsPlace) {
    ShownKiosk kiosk;
    for (const Shown& shown : everything(GetParam())) {
        kiosk.present(shown.state);
        expectLinesInside(kiosk, shown.name);
        expectQuiet<ui::WideButton>(kiosk, {6, 14, 34}, shown.name);
        expectQuiet<ui::FactCard>(kiosk, {6, 6, 34}, shown.name);
        expectQuiet<ui::NoticeCard>(kiosk, {6, 6, 34}, shown.name);
    }
}

std::vector<QRect> visibleTargets(ShownKiosk& kiosk) {
    std::vector<QRect> found;
    for (const auto* control : kiosk.window.findChildren<ui::KioskControl*>())
        if (control->isVisible())
            found.emplace_back(control->mapTo(&kiosk.window, QPoint()), control->size());
    return found;
}

TEST_P(KioskLayoutTest, TargetsAreLargeAndApartAndOnThePanel) {
    ShownKiosk kiosk;
    for (const Shown& shown : everything(GetParam())) {
        if (shown.state.warning) continue;  // it lies over the others on purpose
        kiosk.present(shown.state);
        const std::vector<QRect> targets = visibleTargets(kiosk);
        for (std::size_t i = 0; i < targets.size(); ++i) {
            EXPECT_GE(targets[i].height(), 108) << shown.name;
            EXPECT_TRUE(kiosk.window.rect().adjusted(40, 0, -40, -24).contains(targets[i])) << shown.name;
            for (std::size_t k = i + 1; k < targets.size(); ++k)
                EXPECT_FALSE(targets[i].adjusted(-15, -15, 15, 15).intersects(targets[k])) << shown.name;
        }
    }
}

constexpr ui::Announcement kAnnouncements[] = {
    ui::Announcement::BankDown,   ui::Announcement::NadraDown,    ui::Announcement::CashShort,
    ui::Announcement::ShortBreak, ui::Announcement::IntakeSlowed, ui::Announcement::IntakeClosed,
    ui::Announcement::ClosedNow,  ui::Announcement::ClockDoubted};

TEST_P(KioskLayoutTest, ANoticeStandsAboveTheFirstChoicesAndMovesNone) {
    ShownKiosk kiosk;
    for (const Screen screen : {Screen::Language, Screen::Need}) {
        kiosk.window.setCatalogue(nineServices());
        kiosk.present(stateAt(screen, GetParam()));
        const std::vector<QRect> before = visibleTargets(kiosk);
        for (const ui::Announcement what : kAnnouncements) {
            Catalogue catalogue = nineServices();
            catalogue.announcements = {what};
            kiosk.window.setCatalogue(catalogue);
            kiosk.present(stateAt(screen, GetParam()));
            const std::string name = "notice " + std::to_string(static_cast<int>(what));
            auto* card =
                kiosk.find<ui::NoticeCard>(qPrintable(QString::fromStdString(name).replace(' ', '-')));
            ASSERT_NE(card, nullptr) << name;
            const QRect box(card->mapTo(&kiosk.window, QPoint()), card->size());
            for (const QRect& target : before) EXPECT_FALSE(target.intersects(box)) << name;
            EXPECT_EQ(visibleTargets(kiosk), before) << name;
            expectLinesInside(kiosk, name);
            expectQuiet<ui::NoticeCard>(kiosk, {6, 6, 34}, name);
        }
    }
}

TEST_P(KioskLayoutTest, ThePanelKeepsItsProportionsInAnyWindow) {
    ShownKiosk half({540, 960});
    ShownKiosk wide({1920, 1080});
    half.present(stateAt(Screen::Need, GetParam()));
    const QRect tile = half.find("need-withdraw")->geometry();
    EXPECT_NEAR(tile.width(), 158.5, 1);
    EXPECT_NEAR(tile.height(), 215, 1);

    wide.present(stateAt(Screen::Need, GetParam()));
    for (const QRect& target : visibleTargets(wide)) {
        EXPECT_GE(target.left(), 656);
        EXPECT_LE(target.right(), 1264);
    }
}

std::string languageName(const ::testing::TestParamInfo<Language>& info) {
    return std::string(domain::languageCode(info.param));
}

INSTANTIATE_TEST_SUITE_P(Languages, KioskLayoutTest,
                         ::testing::Values(Language::Urdu, Language::Punjabi, Language::Pashto, Language::Sindhi,
                                           Language::Saraiki, Language::Balochi, Language::English),
                         languageName);

}  // namespace
}  // namespace owc::screens
