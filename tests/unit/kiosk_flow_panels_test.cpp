// The easier view and the call for staff: what lies over a screen, and what ends with a visit.
#include <gtest/gtest.h>

#include "tests/support/flow_kiosk.h"

namespace owc::flow {
namespace {

using namespace std::chrono_literals;

class KioskFlowPanelsTest : public ::testing::Test {
  protected:
    void toNeed() { kiosk.touch(ChooseLanguage{domain::Language::English}); }
    void toggle(EasierPart part) { kiosk.touch(ToggleEasier{part}); }

    Kiosk kiosk;
};

TEST_F(KioskFlowPanelsTest, PartsOfTheEasierViewCombineAndStayThroughTheVisit) {
    toNeed();
    kiosk.touch(OpenEasier{});
    toggle(EasierPart::HighContrast);
    toggle(EasierPart::LargeType);
    toggle(EasierPart::LowReach);
    toggle(EasierPart::LargeType);
    kiosk.touch(ClosePanel{});
    kiosk.touch(ChooseNeed{{"withdraw"}});
    kiosk.touch(WithoutCard{});
    EXPECT_EQ(kiosk.state.easier, (EasierView{.highContrast = true, .largeType = false, .lowReach = true}));
}

TEST_F(KioskFlowPanelsTest, TheEasierViewEndsWithTheVisit) {
    toNeed();
    kiosk.touch(OpenEasier{});
    toggle(EasierPart::HighContrast);
    kiosk.touch(ClosePanel{});
    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_EQ(kiosk.state.easier, EasierView{});
    EXPECT_EQ(kiosk.made<ClearPersonal>().size(), 1U);
}

TEST_F(KioskFlowPanelsTest, ThePartsAreChosenOnlyInTheirPanel) {
    toNeed();
    toggle(EasierPart::HighContrast);
    EXPECT_EQ(kiosk.state.easier, EasierView{});
}

TEST_F(KioskFlowPanelsTest, NothingBehindAPanelIsTouched) {
    toNeed();
    for (const Touch& open : {Touch{OpenEasier{}}, Touch{CallStaff{}}}) {
        kiosk.touch(open);
        kiosk.touch(ChooseNeed{{"withdraw"}});
        EXPECT_EQ(kiosk.state.screen, Screen::Need);
        kiosk.touch(Back{});
        EXPECT_EQ(kiosk.state.screen, Screen::Need) << "back is out of the panel first";
        EXPECT_EQ(kiosk.state.panel, Panel::None);
    }
    kiosk.touch(ChooseNeed{{"withdraw"}});
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
}

TEST_F(KioskFlowPanelsTest, TheSecondHalfOfADoubleTapOnAPanelReachesNothingBehindIt) {
    toNeed();
    kiosk.touch(OpenEasier{});
    kiosk.touch(ClosePanel{});
    kiosk.touchAtOnce(ChooseNeed{{"withdraw"}});
    EXPECT_EQ(kiosk.state.screen, Screen::Need);
    kiosk.touch(MoreNeeds{});
    kiosk.touchAtOnce(ChooseNeed{{"withdraw"}});
    EXPECT_EQ(kiosk.state.screen, Screen::Need) << "another tile lies there now";
}

TEST_F(KioskFlowPanelsTest, TheWarningComesOverThePanelAndTimesHerOut) {
    toNeed();
    kiosk.touch(OpenEasier{});
    toggle(EasierPart::LargeType);
    kiosk.wait(kIdle);
    EXPECT_TRUE(kiosk.state.warning);
    EXPECT_EQ(kiosk.state.panel, Panel::Easier);
    kiosk.touch(MoreTime{});
    EXPECT_FALSE(kiosk.state.warning);
    EXPECT_EQ(kiosk.state.panel, Panel::Easier);
    kiosk.wait(kIdle + kWarning);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_EQ(kiosk.state.panel, Panel::None);
    EXPECT_EQ(kiosk.state.easier, EasierView{});
}

TEST_F(KioskFlowPanelsTest, WhatIsChosenBeforeTheLanguageIsTimedOutToo) {
    kiosk.touch(OpenEasier{});
    toggle(EasierPart::HighContrast);
    kiosk.touch(ClosePanel{});
    EXPECT_TRUE(kiosk.state.easier.highContrast);
    kiosk.wait(kIdle);
    EXPECT_TRUE(kiosk.state.warning);
    kiosk.wait(kWarning);
    EXPECT_EQ(kiosk.state.easier, EasierView{});
    EXPECT_FALSE(kiosk.state.warning);
    kiosk.wait(kIdle);
    EXPECT_FALSE(kiosk.state.warning) << "nobody is there";
}

TEST_F(KioskFlowPanelsTest, HerTokenIsNotHiddenBehindThePanel) {
    kiosk.toIssuing();
    kiosk.touch(OpenEasier{});
    kiosk.tell(TokenIssued{kiosk.state.attempt, Kiosk::issued()});
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    EXPECT_EQ(kiosk.state.panel, Panel::None);
}

TEST_F(KioskFlowPanelsTest, ATokenStaysAsLongAsSheTouches) {
    kiosk.toToken();
    kiosk.finishPrint(domain::PrintResult::Printed);
    kiosk.wait(15s);
    kiosk.touch(OpenEasier{});
    kiosk.wait(15s);
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    kiosk.wait(5s);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
}

TEST_F(KioskFlowPanelsTest, OneTouchCallsTheStaffOnce) {
    toNeed();
    kiosk.touch(CallStaff{});
    EXPECT_EQ(kiosk.state.panel, Panel::Help);
    EXPECT_FALSE(kiosk.state.callHeard);
    kiosk.tell(CallHeard{});
    EXPECT_TRUE(kiosk.state.callHeard);
    kiosk.touch(ClosePanel{});
    kiosk.touch(CallStaff{});
    ASSERT_EQ(kiosk.made<TellCall>().size(), 1U);
    EXPECT_TRUE(kiosk.made<TellCall>()[0].waiting);
    EXPECT_EQ(kiosk.state.panel, Panel::Help) << "it shows again that they were called";

    kiosk.touch(StaffHere{});
    ASSERT_EQ(kiosk.made<TellCall>().size(), 2U);
    EXPECT_FALSE(kiosk.made<TellCall>()[1].waiting);
    EXPECT_EQ(kiosk.state.panel, Panel::None);
    EXPECT_EQ(kiosk.state.screen, Screen::Need) << "she goes on where she was";
}

TEST_F(KioskFlowPanelsTest, WhoWaitsForStaffIsNotTimedOutUntilTheCallEnds) {
    toNeed();
    kiosk.touch(CallStaff{});
    kiosk.wait(kCallLimit - 1s);
    EXPECT_FALSE(kiosk.state.warning);
    EXPECT_EQ(kiosk.state.panel, Panel::Help);
    kiosk.wait(1s);
    EXPECT_FALSE(kiosk.state.calledSince);
    EXPECT_EQ(kiosk.state.panel, Panel::None);
    EXPECT_EQ(kiosk.state.screen, Screen::Need);
    EXPECT_EQ(kiosk.made<TellCall>().size(), 2U);
    kiosk.wait(kIdle + kWarning);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
}

TEST_F(KioskFlowPanelsTest, ACallEndsWithTheVisit) {
    kiosk.toToken();
    kiosk.finishPrint(domain::PrintResult::Printed);
    kiosk.touch(CallStaff{});
    kiosk.touch(ClosePanel{});
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    ASSERT_EQ(kiosk.made<TellCall>().size(), 2U);
    EXPECT_FALSE(kiosk.made<TellCall>()[1].waiting);
    kiosk.tell(CallHeard{});
    EXPECT_FALSE(kiosk.state.callHeard) << "of somebody who has left";
}

TEST_F(KioskFlowPanelsTest, ACallThatEndsUnderTheWarningLeavesNoWarningForEver) {
    kiosk.touch(CallStaff{});
    kiosk.wait(kCallLimit - kIdle - 5s);
    kiosk.touch(ClosePanel{});
    kiosk.wait(kIdle);
    EXPECT_TRUE(kiosk.state.warning);
    kiosk.wait(5s);
    EXPECT_FALSE(kiosk.state.calledSince);
    kiosk.wait(kWarning);
    EXPECT_FALSE(kiosk.state.warning);
}

TEST_F(KioskFlowPanelsTest, AClosedCentreOpensNoPanel) {
    kiosk.tell(CentreChanged{true, false});
    kiosk.touch(OpenEasier{});
    kiosk.touch(CallStaff{});
    EXPECT_EQ(kiosk.state.panel, Panel::None);
    EXPECT_TRUE(kiosk.made<TellCall>().empty());
}

TEST_F(KioskFlowPanelsTest, ACentreThatClosesUnderAPanelEndsTheVisit) {
    kiosk.touch(CallStaff{});
    kiosk.tell(CentreChanged{true, false});
    EXPECT_EQ(kiosk.state.screen, Screen::Closed);
    EXPECT_EQ(kiosk.state.panel, Panel::None);
    EXPECT_EQ(kiosk.made<TellCall>().size(), 2U);
}

TEST_F(KioskFlowPanelsTest, TheNeedsBeginOnTheirFirstPage) {
    toNeed();
    kiosk.touch(MoreNeeds{});
    EXPECT_EQ(kiosk.state.needPage, 1U);
    kiosk.touch(FirstNeeds{});
    EXPECT_EQ(kiosk.state.needPage, 0U);
    kiosk.touch(MoreNeeds{});
    kiosk.touch(OpenEasier{});
    toggle(EasierPart::LargeType);
    EXPECT_EQ(kiosk.state.needPage, 0U);
    kiosk.touch(ClosePanel{});
    kiosk.touch(MoreNeeds{});
    kiosk.touch(Back{});
    toNeed();
    EXPECT_EQ(kiosk.state.needPage, 0U);
}

}  // namespace
}  // namespace owc::flow
