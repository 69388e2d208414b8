#include <gtest/gtest.h>

#include <QTest>

#include "assets/ui/cnic_field.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/token_panel.h"
#include "kiosk/screens/window_title.h"
#include "tests/support/kiosk_screens.h"

namespace owc::screens {
namespace {

using domain::Language;
using flow::Screen;

void press(ShownKiosk& kiosk, const char* name) {
    auto* control = kiosk.find(name);
    ASSERT_NE(control, nullptr) << name;
    QTest::mouseClick(control, Qt::LeftButton);
}

template <class Touch>
const Touch* lastTouch(const ShownKiosk& kiosk) {
    return kiosk.touches.empty() ? nullptr : boost::variant2::get_if<Touch>(&kiosk.touches.back());
}

TEST(KioskWindowTest, EachTileTellsWhatItStandsFor) {
    ShownKiosk kiosk;
    kiosk.present(stateAt(Screen::Language, Language::Urdu));
    press(kiosk, "language-en");
    ASSERT_TRUE(lastTouch<flow::ChooseLanguage>(kiosk));
    EXPECT_EQ(lastTouch<flow::ChooseLanguage>(kiosk)->language, Language::English);

    kiosk.present(stateAt(Screen::Need, Language::Urdu));
    press(kiosk, "need-school");
    ASSERT_TRUE(lastTouch<flow::ChooseNeed>(kiosk));
    EXPECT_EQ(lastTouch<flow::ChooseNeed>(kiosk)->service.value, "school");

    kiosk.present(stateAt(Screen::Priority, Language::Urdu));
    press(kiosk, "priority-infant");
    ASSERT_TRUE(lastTouch<flow::ChoosePriority>(kiosk));
    EXPECT_EQ(lastTouch<flow::ChoosePriority>(kiosk)->priority, domain::Priority::Infant);
    press(kiosk, "priority-none");
    EXPECT_EQ(lastTouch<flow::ChoosePriority>(kiosk)->priority, domain::Priority::None);
}

TEST(KioskWindowTest, TheCardScreenTellsEachKeyAndTheWayWithoutACard) {
    ShownKiosk kiosk;
    kiosk.present(stateAt(Screen::Cnic, Language::English));
    for (int digit = 0; digit <= 9; ++digit) {
        press(kiosk, qPrintable(QStringLiteral("key-%1").arg(digit)));
        ASSERT_TRUE(lastTouch<flow::Digit>(kiosk));
        EXPECT_EQ(lastTouch<flow::Digit>(kiosk)->digit, digit);
    }
    press(kiosk, "key-delete");
    EXPECT_TRUE(lastTouch<flow::Erase>(kiosk));
    press(kiosk, "key-go");
    EXPECT_TRUE(lastTouch<flow::Go>(kiosk));
    press(kiosk, "withoutCard");
    EXPECT_TRUE(lastTouch<flow::WithoutCard>(kiosk));
}

TEST(KioskWindowTest, NoScreenIsADeadEnd) {
    ShownKiosk kiosk;
    for (const Screen screen : {Screen::Need, Screen::Cnic, Screen::Priority}) {
        kiosk.present(stateAt(screen, Language::Urdu));
        press(kiosk, "barBack");
        EXPECT_TRUE(lastTouch<flow::Back>(kiosk));
    }
    kiosk.present(stateAt(Screen::Trouble, Language::Urdu));
    press(kiosk, "tryAgain");
    EXPECT_TRUE(lastTouch<flow::TryAgain>(kiosk));
    press(kiosk, "finish");
    EXPECT_TRUE(lastTouch<flow::Done>(kiosk));
    kiosk.present(stateAt(Screen::Slip, Language::Urdu));
    press(kiosk, "slipDone");
    EXPECT_TRUE(lastTouch<flow::Done>(kiosk));
    kiosk.present(placeState(Language::Urdu, flow::Place::Kind::SlipToday));
    press(kiosk, "placeDone");
    EXPECT_TRUE(lastTouch<flow::Done>(kiosk));
    press(kiosk, "checkIn");
    EXPECT_TRUE(lastTouch<flow::CheckIn>(kiosk));
    for (const flow::Paper paper : {flow::Paper::Printed, flow::Paper::HandedOver, flow::Paper::Unsure, flow::Paper::Missing}) {
        kiosk.touches.clear();
        kiosk.present(tokenState(Language::Urdu, paper));
        press(kiosk, "done");
        EXPECT_TRUE(lastTouch<flow::Done>(kiosk));
    }
}

TEST(KioskWindowTest, WhereTodayHasNoTokenASlipIsTheFirstWayOn) {
    ShownKiosk kiosk;
    for (const auto code :
         {domain::ErrorCode::QuotaReached, domain::ErrorCode::IntakeClosed, domain::ErrorCode::HallFull}) {
        kiosk.touches.clear();
        kiosk.present(troubleState(Language::Urdu, code));
        EXPECT_EQ(kiosk.find("tryAgain") != nullptr, code == domain::ErrorCode::HallFull);
        press(kiosk, "takeSlip");
        EXPECT_TRUE(lastTouch<flow::TakeSlip>(kiosk));
        EXPECT_LT(kiosk.find("takeSlip")->y(), kiosk.find("finish")->y());
        press(kiosk, "finish");
        EXPECT_TRUE(lastTouch<flow::Done>(kiosk));
    }
    kiosk.present(troubleState(Language::Urdu, domain::ErrorCode::NoSlotFree, flow::Asked::Slip));
    EXPECT_EQ(kiosk.find("takeSlip"), nullptr);
    EXPECT_EQ(kiosk.find("tryAgain"), nullptr);
    press(kiosk, "finish");
    EXPECT_TRUE(lastTouch<flow::Done>(kiosk));
}

TEST(KioskWindowTest, ASlipSaysItsDayAndLeavesTheScreenWithThePerson) {
    ShownKiosk kiosk;
    kiosk.present(stateAt(Screen::Slip, Language::English));
    auto* page = kiosk.find("slipPage");
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->accessibleName().contains(QStringLiteral("Wednesday")));
    EXPECT_TRUE(page->accessibleName().contains(QStringLiteral("18-03-2026")));
    const QImage shown = page->grab().toImage();

    kiosk.present(stateAt(Screen::Language, Language::English));

    EXPECT_EQ(page->accessibleName(), QString());
    EXPECT_NE(page->grab().toImage(), shown);
}

TEST(KioskWindowTest, WhatHasNoFunctionIsNotShown) {
    ShownKiosk kiosk;
    kiosk.present(tokenState(Language::Urdu, flow::Paper::Printing));
    EXPECT_EQ(kiosk.find("done"), nullptr);
    kiosk.present(stateAt(Screen::Closed, Language::Urdu));
    for (const char* slot : {"barBack", "barEasierView", "barCallStaff"}) EXPECT_EQ(kiosk.find(slot), nullptr) << slot;
}

TEST(KioskWindowTest, ATouchAnywhereOnTheWarningIsMoreTimeAndReachesNothingBehindIt) {
    ShownKiosk kiosk;
    flow::State state = stateAt(Screen::Priority, Language::Urdu);
    state.warning = true;
    kiosk.present(state, flow::kIdle);

    QTest::mouseClick(kiosk.window.childAt(298, 1180), Qt::LeftButton);
    press(kiosk, "moreTime");
    QTest::mouseClick(kiosk.window.childAt(20, 20), Qt::LeftButton);

    ASSERT_EQ(kiosk.touches.size(), 3U);
    for (const flow::Touch& touch : kiosk.touches)
        EXPECT_TRUE(boost::variant2::holds_alternative<flow::MoreTime>(touch));
}

TEST(KioskWindowTest, TilesStartAtTheReadingStartAndTheKeypadNeverMirrors) {
    ShownKiosk kiosk;
    const auto x = [&](const char* name) { return kiosk.find(name)->mapTo(&kiosk.window, QPoint()).x(); };

    kiosk.present(stateAt(Screen::Need, Language::Urdu));
    EXPECT_GT(x("need-withdraw"), x("need-eligible"));
    EXPECT_GT(x("need-eligible"), x("need-family"));
    kiosk.present(stateAt(Screen::Need, Language::English));
    EXPECT_LT(x("need-withdraw"), x("need-eligible"));
    EXPECT_LT(x("need-eligible"), x("need-family"));
    kiosk.present(stateAt(Screen::Priority, Language::Urdu));
    EXPECT_GT(x("priority-pregnant"), x("priority-infant"));
    kiosk.present(stateAt(Screen::Priority, Language::English));
    EXPECT_LT(x("priority-pregnant"), x("priority-infant"));
    for (const Language language : {Language::Urdu, Language::English}) {
        kiosk.present(stateAt(Screen::Cnic, language));
        EXPECT_LT(x("key-1"), x("key-2"));
        EXPECT_LT(x("key-delete"), x("key-go"));
    }
}

TEST(KioskWindowTest, DigitsLeaveTheScreenWithThePerson) {
    ShownKiosk kiosk;
    flow::State typed = stateAt(Screen::Cnic, Language::Urdu);
    typed.cnic = "3520212345671";
    kiosk.present(typed);
    auto* field = kiosk.window.findChild<ui::CnicField*>();
    ASSERT_EQ(field->shownAt(12), QStringLiteral("1"));
    EXPECT_EQ(field->shownAt(0), QStringLiteral("•"));

    kiosk.present(stateAt(Screen::Language, Language::Urdu));

    for (int place = 0; place < ui::CnicField::kDigits; ++place)
        EXPECT_EQ(field->shownAt(place), QString()) << place;
}

TEST(KioskWindowTest, ANumberOfUpToFourDigitsStandsInItsWindow) {
    ShownKiosk kiosk;
    for (const std::uint32_t number : {8U, 88U, 888U, 8888U}) {
        kiosk.present(tokenState(Language::Urdu, flow::Paper::Printed, number));
        const auto* panel = kiosk.window.findChild<ui::TokenPanel*>();
        EXPECT_TRUE(panel->numberWindow().contains(panel->numberInk())) << number;
    }
}

TEST(KioskWindowTest, TheTitleSaysTheState) {
    EXPECT_EQ(titleFor(stateAt(Screen::Closed, Language::Urdu)), QStringLiteral("owc-kiosk closed"));
    EXPECT_EQ(titleFor(stateAt(Screen::Language, Language::Urdu)), QStringLiteral("owc-kiosk language"));
    EXPECT_EQ(titleFor(stateAt(Screen::Need, Language::Urdu)), QStringLiteral("owc-kiosk need"));
    EXPECT_EQ(titleFor(stateAt(Screen::Cnic, Language::Urdu)), QStringLiteral("owc-kiosk cnic"));
    EXPECT_EQ(titleFor(stateAt(Screen::Priority, Language::Urdu)), QStringLiteral("owc-kiosk priority"));
    EXPECT_EQ(titleFor(stateAt(Screen::Issuing, Language::Urdu)), QStringLiteral("owc-kiosk issuing"));
    EXPECT_EQ(titleFor(stateAt(Screen::Trouble, Language::Urdu)), QStringLiteral("owc-kiosk trouble"));
    EXPECT_EQ(titleFor(stateAt(Screen::Slip, Language::Urdu)), QStringLiteral("owc-kiosk slip 18-03-2026"));
    const auto token = [](flow::Paper paper) { return titleFor(tokenState(Language::Urdu, paper)); };
    EXPECT_EQ(token(flow::Paper::Printing), QStringLiteral("owc-kiosk token 142 printing"));
    EXPECT_EQ(token(flow::Paper::Printed), QStringLiteral("owc-kiosk token 142 printed"));
    EXPECT_EQ(token(flow::Paper::HandedOver), QStringLiteral("owc-kiosk token 142 handed-over"));
    EXPECT_EQ(token(flow::Paper::Unsure), QStringLiteral("owc-kiosk token 142 uncertain"));
    EXPECT_EQ(titleFor(placeState(Language::Urdu, flow::Place::Kind::Called)), QStringLiteral("owc-kiosk place 142 called 12"));
    EXPECT_EQ(token(flow::Paper::Missing), QStringLiteral("owc-kiosk token 142 not-printed"));
}

TEST(KioskWindowTest, ATokenOfTheKiosksOwnPromisesNothingThatNobodyKnows) {
    ShownKiosk kiosk;
    flow::State state = tokenState(Language::English, flow::Paper::Printed, 5001);
    kiosk.present(state);
    EXPECT_TRUE(kiosk.find("factBefore"));
    EXPECT_TRUE(kiosk.find("factWait")->accessibleName().contains("minutes to wait"));

    state.token->own = true;
    state.token->wait = {};
    kiosk.present(state);
    EXPECT_FALSE(kiosk.find("factBefore"));
    EXPECT_TRUE(kiosk.find("factWait")->accessibleName().contains("wait not known yet"));
    EXPECT_FALSE(kiosk.find("factWait")->geometry().intersects(kiosk.find("factZone")->geometry()));

    kiosk.present(tokenState(Language::English, flow::Paper::Printed));
    EXPECT_TRUE(kiosk.find("factBefore")) << "the next one is told again";
    EXPECT_FALSE(kiosk.find("factBefore")->geometry().intersects(kiosk.find("factWait")->geometry()));
}

TEST(KioskWindowTest, TheBarOpensTheEasierViewAndCallsTheStaffOnEveryScreen) {
    ShownKiosk kiosk;
    for (const Screen screen : {Screen::Language, Screen::Need, Screen::Cnic, Screen::Priority, Screen::Issuing,
                                Screen::Trouble, Screen::Token, Screen::Slip}) {
        kiosk.present(stateAt(screen, Language::Urdu));
        press(kiosk, "barEasierView");
        EXPECT_TRUE(lastTouch<flow::OpenEasier>(kiosk));
        press(kiosk, "barCallStaff");
        EXPECT_TRUE(lastTouch<flow::CallStaff>(kiosk));
    }
}

TEST(KioskWindowTest, ThePanelsTellWhatIsTouchedAndShowWhatIsOn) {
    ShownKiosk kiosk;
    flow::State state = stateAt(Screen::Need, Language::English);
    state.panel = flow::Panel::Easier;
    state.easier.largeType = true;
    kiosk.present(state);
    const auto part = [&](const char* name) {
        press(kiosk, name);
        const auto* touch = lastTouch<flow::ToggleEasier>(kiosk);
        return touch ? std::optional(touch->part) : std::nullopt;
    };
    EXPECT_EQ(part("easier-contrast"), flow::EasierPart::HighContrast);
    EXPECT_EQ(part("easier-large"), flow::EasierPart::LargeType);
    EXPECT_EQ(part("easier-low"), flow::EasierPart::LowReach);
    EXPECT_EQ(kiosk.find("easier-large")->accessibleDescription(), QStringLiteral("on"));
    EXPECT_EQ(kiosk.find("easier-low")->accessibleDescription(), QStringLiteral("off"));
    press(kiosk, "easierClose");
    EXPECT_TRUE(lastTouch<flow::ClosePanel>(kiosk));

    state.panel = flow::Panel::Help;
    kiosk.present(state);
    EXPECT_EQ(kiosk.find("easierPanel"), nullptr);
    press(kiosk, "staffHere");
    EXPECT_TRUE(lastTouch<flow::StaffHere>(kiosk));
    press(kiosk, "helpClose");
    EXPECT_TRUE(lastTouch<flow::ClosePanel>(kiosk));
}

TEST(KioskWindowTest, ATouchBesideAPanelClosesItAndReachesNothingBehindIt) {
    ShownKiosk kiosk;
    flow::State state = stateAt(Screen::Need, Language::Urdu);
    state.panel = flow::Panel::Easier;
    kiosk.present(state);
    const QPoint tile = kiosk.find("need-withdraw")->mapTo(&kiosk.window, QPoint(40, 40));
    QTest::mouseClick(kiosk.window.childAt(tile), Qt::LeftButton, {}, tile);
    ASSERT_EQ(kiosk.touches.size(), 1U);
    EXPECT_TRUE(lastTouch<flow::ClosePanel>(kiosk));
}

/// The largest difference of two pictures in any pixel; the soft edges of letters may vary a little.
int difference(const QImage& one, const QImage& other) {
    int largest = one.size() == other.size() ? 0 : 255;
    for (int y = 0; largest < 255 && y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            largest = std::max(largest, std::abs(qGreen(one.pixel(x, y)) - qGreen(other.pixel(x, y))));
    return largest;
}

TEST(KioskWindowTest, TheEasierViewLeavesTheScreenWithThePerson) {
    ShownKiosk kiosk;
    const auto picture = [&] {
        kiosk.present(stateAt(Screen::Language, Language::Urdu));
        return kiosk.window.grab().toImage();
    };
    const QImage before = picture();
    for (const flow::EasierView& view : easierViews()) {
        for (const Screen screen : {Screen::Need, Screen::Cnic, Screen::Priority}) {
            flow::State state = stateAt(screen, Language::Urdu);
            state.easier = view;
            kiosk.present(state);
        }
        EXPECT_LT(difference(picture(), before), 64) << nameOf(view);
    }
}

TEST(KioskWindowTest, WhatIsPressedInHighContrastIsInverted) {
    ShownKiosk kiosk;
    flow::State state = stateAt(Screen::Cnic, Language::English);
    state.easier.highContrast = true;
    kiosk.present(state);
    auto* key = kiosk.find<ui::KioskControl>("key-5");
    const auto corner = [&] { return key->grab().toImage().pixelColor(30, 30); };
    EXPECT_EQ(corner(), QColor(Qt::black));
    key->setDown(true);
    EXPECT_EQ(corner(), QColor(Qt::white));
    key->setDown(false);
    EXPECT_EQ(corner(), QColor(Qt::black));
}

TEST(KioskWindowTest, MoreThanNineServicesAllStayOnTheScreen) {
    ShownKiosk kiosk;
    Catalogue catalogue = nineServices();
    for (const char* id : {"ten", "eleven"})
        catalogue.services.push_back({{id}, QStringLiteral("info"), {}, {}});
    kiosk.window.setCatalogue(catalogue);
    kiosk.present(stateAt(Screen::Need, Language::Urdu));

    int seen = 0;
    for (const auto* tile : kiosk.window.findChildren<ui::KioskControl*>()) {
        if (!tile->objectName().startsWith(QLatin1String("need-")) || !tile->isVisible()) continue;
        ++seen;
        EXPECT_LE(tile->geometry().bottom(), 1708);
    }
    EXPECT_EQ(seen, 11);
}

}  // namespace
}  // namespace owc::screens
