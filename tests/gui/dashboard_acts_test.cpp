#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>

#include "counter/dashboard/view/dashboard_window.h"
#include "tests/support/nowhere.h"

namespace owc::dashboard_model {
namespace {

class ActMenuTest : public ::testing::Test {
  protected:
    ActMenuTest() {
        m_language.set(ui::Language::English);
        picture.dayOpen = true;
    }
    ~ActMenuTest() override { m_language.set(ui::Language::Urdu); }

    std::optional<Act> press(int key) { return menu.press(key, picture); }
    [[nodiscard]] bool offers(const QString& name) const {
        const auto all = menu.buttons(picture);
        return std::ranges::any_of(all, [&](const ActButton& button) { return button.name == name; });
    }

    ui::LanguageSwitch m_language;
    Picture picture;
    ActMenu menu;
};

template <class T>
const T* as(const std::optional<Act>& act) {
    return act ? boost::variant2::get_if<T>(&*act) : nullptr;
}

TEST_F(ActMenuTest, TheIntakeIsChosenAndAskedOnceMore) {
    EXPECT_FALSE(press(Qt::Key_F2));
    EXPECT_TRUE(offers("act-intake-2"));
    EXPECT_FALSE(press(Qt::Key_3));
    EXPECT_TRUE(menu.asking());
    const auto act = press(Qt::Key_Return);
    ASSERT_TRUE(as<domain::SetIntake>(act));
    EXPECT_EQ(as<domain::SetIntake>(act)->intake, domain::Intake::Closed);
    EXPECT_FALSE(menu.asking());
    EXPECT_FALSE(press(Qt::Key_Return)) << "once asked is once done";
}

TEST_F(ActMenuTest, TheIntakeItHasIsNotAskedAgain) {
    picture.intake = domain::Intake::Slowed;
    press(Qt::Key_F2);
    press(Qt::Key_2);
    EXPECT_FALSE(menu.asking());
    EXPECT_TRUE(offers("act-intake"));
}

TEST_F(ActMenuTest, ANoticeIsTurnedOnAndOffByTheSameKey) {
    press(Qt::Key_F3);
    auto act = press(Qt::Key_1);
    ASSERT_TRUE(as<domain::SetNotice>(act));
    EXPECT_EQ(as<domain::SetNotice>(act)->notice, domain::Notice::BankDown);
    EXPECT_TRUE(as<domain::SetNotice>(act)->on);
    picture.notices = {domain::Notice::BankDown};
    act = press(Qt::Key_1);
    ASSERT_TRUE(as<domain::SetNotice>(act)) << "the list stays until Esc";
    EXPECT_FALSE(as<domain::SetNotice>(act)->on);
    press(Qt::Key_Escape);
    EXPECT_FALSE(press(Qt::Key_1));
}

TEST_F(ActMenuTest, TheDoorCountsAtOnce) {
    ASSERT_TRUE(as<domain::CorrectInside>(press(Qt::Key_F4)));
    EXPECT_EQ(as<domain::CorrectInside>(press(Qt::Key_F4))->by, 1);
    EXPECT_EQ(as<domain::CorrectInside>(press(Qt::Key_F5))->by, -1);
}

TEST_F(ActMenuTest, AfterARestoreTheHighestNumberInTheHallIsTyped) {
    press(Qt::Key_F7);
    EXPECT_FALSE(press(Qt::Key_Return)) << "nothing was restored";
    picture.restored = true;
    EXPECT_TRUE(offers("act-restored"));
    press(Qt::Key_F7);
    for (const int key : {Qt::Key_0, Qt::Key_6, Qt::Key_1, Qt::Key_Backspace, Qt::Key_0}) EXPECT_FALSE(press(key));
    EXPECT_EQ(menu.buttons(picture).front().words, "Enter: yes, go on above 60");
    auto act = press(Qt::Key_Return);
    ASSERT_TRUE(as<domain::ConfirmRestored>(act));
    EXPECT_EQ(as<domain::ConfirmRestored>(act)->above, 60u);

    press(Qt::Key_F7);
    act = press(Qt::Key_Enter);
    ASSERT_TRUE(as<domain::ConfirmRestored>(act)) << "what was typed before is gone";
    EXPECT_FALSE(as<domain::ConfirmRestored>(act)->above);
    press(Qt::Key_F7);
    press(Qt::Key_Escape);
    EXPECT_FALSE(press(Qt::Key_Return));
}

TEST_F(ActMenuTest, TheClockIsConfirmedOnlyWhileItIsDoubted) {
    EXPECT_FALSE(offers("act-clock"));
    press(Qt::Key_F6);
    EXPECT_FALSE(menu.asking());
    picture.clockDoubted = true;
    EXPECT_TRUE(offers("act-clock"));
    press(Qt::Key_F6);
    EXPECT_TRUE(menu.asking());
    EXPECT_TRUE(as<domain::ConfirmClock>(press(Qt::Key_Enter)));
}

TEST_F(ActMenuTest, WhatIsAskedIsWhatIsDoneEvenIfTheDayHasChangedMeanwhile) {
    picture.dayOpen = false;
    press(Qt::Key_F10);
    picture.dayOpen = true;
    const auto act = press(Qt::Key_Return);
    ASSERT_TRUE(as<SetDay>(act));
    EXPECT_TRUE(as<SetDay>(act)->open) << "a question about opening never closes";
}

TEST_F(ActMenuTest, EscLeavesEveryQuestionAndList) {
    for (const int key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F10}) {
        press(key);
        EXPECT_TRUE(offers("act-leave"));
        press(Qt::Key_Escape);
        EXPECT_TRUE(offers("act-day"));
        EXPECT_FALSE(press(Qt::Key_Return));
    }
}

TEST_F(ActMenuTest, WhatStandsIsAnAlertAndTheClockComesFirst) {
    client::Views views;
    views.centre =
        protocol::CentreRow{.utcOffset = std::chrono::hours{5}, .day = domain::Day{}, .capacity = 300};
    const domain::Time now{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + std::chrono::hours{4}};
    const auto alerts = [&] { return pictureOf(views, now, true, "en").alerts; };
    EXPECT_TRUE(alerts().empty());

    views.centre->intake = domain::Intake::Slowed;
    views.centre->notices = {domain::Notice::BankDown, domain::Notice::CashShort};
    ASSERT_EQ(alerts().size(), 2u);
    EXPECT_EQ(alerts()[0].what, "The intake is slowed");
    EXPECT_EQ(alerts()[1].what, "The hall is told: bank link down, cash short");
    EXPECT_FALSE(alerts()[1].urgent);

    views.centre->clockDoubted = true;
    views.centre->day.reset();
    ASSERT_EQ(alerts().size(), 2u) << "a closed day has no intake to speak of";
    EXPECT_TRUE(alerts()[0].urgent);
    EXPECT_TRUE(alerts()[0].soWhat.contains("14-03-2026 09:00")) << alerts()[0].soWhat.toStdString();
    EXPECT_TRUE(pictureOf(views, now, true, "en").sentence.contains("clock"));
}

/// The window over a link that was never started: nothing is open, nothing is answered.
class ActPanelTest : public ActMenuTest {
  protected:
    ActPanelTest() {
        QObject::connect(&model, &DashboardModel::refused, [this](int code) { codes.push_back(code); });
        window.resize(1366, 768);
        window.show();
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) {
        auto* found = window.findChild<QAbstractButton*>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    void click(const QString& name) {
        ASSERT_NE(button(name), nullptr) << name.toStdString();
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

    client_qt::ServerLink link{test::nowhere()};
    DashboardModel model{link, "en"};
    dashboard_view::DashboardWindow window{model, m_language};
    std::vector<int> codes;
};

TEST_F(ActPanelTest, TheMouseDoesWhatTheKeysDo) {
    click("act-intake");
    click("act-leave");
    click("act-day");
    EXPECT_TRUE(window.windowTitle().contains("asking"));
    EXPECT_FALSE(codes.size());
    click("act-yes");
    ASSERT_EQ(codes.size(), 1u) << "nothing is lost in silence";
    EXPECT_EQ(codes[0], 700);
    click("act-door-in");
    EXPECT_EQ(codes.size(), 2u);
}

TEST_F(ActPanelTest, KeysStayWithTheWindowAfterAClick) {
    click("act-notices");
    EXPECT_NE(button("act-notice-4"), nullptr);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_EQ(button("act-notice-4"), nullptr);
    QTest::keyClick(&window, Qt::Key_F2);
    EXPECT_NE(button("act-intake-0"), nullptr);
}

TEST_F(ActPanelTest, ButtonsLieInsideTheirPanelAndApartInBothDirections) {
    for (const ui::Language language : {ui::Language::Urdu, ui::Language::English}) {
        m_language.set(language);
        QCoreApplication::processEvents();
        std::vector<QRect> boxes;
        for (const auto* made : window.findChild<QWidget*>("actPanel")->findChildren<QAbstractButton*>()) {
            if (!made->isVisible()) continue;
            EXPECT_TRUE(made->parentWidget()->rect().contains(made->geometry()));
            for (const QRect& other : boxes) EXPECT_FALSE(other.intersects(made->geometry()));
            boxes.push_back(made->geometry());
        }
        EXPECT_EQ(boxes.size(), 5u);
        EXPECT_EQ(button("act-intake")->x() > button("act-notices")->x(), language == ui::Language::Urdu);
    }
}

}  // namespace
}  // namespace owc::dashboard_model
