#include "counter/desk/model/desk_picture.h"

#include <gtest/gtest.h>

#include "assets/ui/language.h"
#include "counter/desk/model/desk_actions.h"
#include "queue-server/server/projection.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;
using desk_model::Step;

namespace {

client::Views staffViews(const Morning& morning) {
    server::Projection projection;
    protocol::Changes all;
    for (const auto& row : projection.rebuild(morning.state())) {
        if (auto seen = server::forAudience(protocol::Audience::Staff, row)) all.upserts.push_back(*seen);
    }
    client::Views views;
    views.apply(all);
    return views;
}

desk_model::DeskPicture deskOf(const Morning& morning, std::uint32_t counter = 1) {
    return desk_model::pictureOf(staffViews(morning), {counter}, morning.now(), true, "en");
}

/// English for the words of the pictures; the tests after it are Urdu again.
class DeskPictureTest : public ::testing::Test {
  protected:
    DeskPictureTest() { m_language.set(ui::Language::English); }
    ~DeskPictureTest() override { m_language.set(ui::Language::Urdu); }
    ui::LanguageSwitch m_language;
};

}  // namespace

TEST_F(DeskPictureTest, TheStepFollowsTheVisitorAndF1AlwaysHasTheNext) {
    Morning m;
    EXPECT_EQ(deskOf(m).step, Step::SignedOut);
    m.open(1, "A");
    m.token("withdraw");
    EXPECT_EQ(deskOf(m).step, Step::Idle);
    m.callNext(1);
    EXPECT_EQ(deskOf(m).step, Step::Called);
    m.must(MarkArrived{{1}, Morning::device(1)});
    EXPECT_EQ(deskOf(m).step, Step::Arrived);
    m.serve(1);
    EXPECT_EQ(deskOf(m).step, Step::Serving);
    EXPECT_EQ(desk_model::nextAction(Step::Serving), desk_model::NextAction::Complete);
}

TEST_F(DeskPictureTest, TheListIsTheOrderInWhichTheServerWillCall) {
    Morning m;
    for (int i = 0; i < 3; ++i) {
        m.token("withdraw");
        m.wait(1min);
    }
    m.token("withdraw", Priority::Elderly);
    m.open(1, "A");
    const auto picture = deskOf(m);
    ASSERT_EQ(picture.next.size(), 4u);
    for (const auto& next : picture.next) {
        EXPECT_EQ(m.callNext(1).value, static_cast<std::uint32_t>(next.token));
        m.serve(1);
        m.must(Complete{{1}, Morning::device(1)});
    }
    EXPECT_EQ(picture.longestMinutes, 3);
}

TEST_F(DeskPictureTest, ACounterSeesOnlyItsOwnServicesInItsLine) {
    Morning m;
    m.token("finger");
    m.open(1, "A");
    EXPECT_TRUE(deskOf(m, 1).next.empty());
    EXPECT_TRUE(deskOf(m, 1).hallWaits) << "a condition of its profile may call her";
    m.open(2, "B");
    EXPECT_EQ(deskOf(m, 2).next.size(), 1u);
}

TEST_F(DeskPictureTest, WhoIsAwayCanBeBroughtBackFromAnyDesk) {
    Morning m;
    m.open(1, "A");
    m.open(3, "C");
    m.token("withdraw");
    m.callNext(1);
    m.serve(1);
    m.must(Park{{1}, Morning::device(1), ParkReason::Document, 15min});
    const auto picture = deskOf(m, 3);
    ASSERT_EQ(picture.away.size(), 1u);
    EXPECT_TRUE(picture.away.front().parked);
    EXPECT_EQ(picture.away.front().until, "09:15") << "local time, five hours ahead of UTC";
}

TEST_F(DeskPictureTest, ABreakIsSaidWithItsBeginning) {
    Morning m;
    m.open(1, "A");
    m.must(StartBreak{{1}, Morning::device(1), BreakReason::Meal});
    m.wait(12min);
    const auto picture = deskOf(m);
    EXPECT_EQ(picture.step, Step::OnBreak);
    EXPECT_EQ(desk_model::nextAction(picture.step), desk_model::NextAction::EndBreak);
    EXPECT_EQ(picture.breakReason, "Meal");
    EXPECT_EQ(picture.breakSince, "09:00");
    EXPECT_EQ(picture.breakMinutes, 12);
    EXPECT_EQ(desk_model::titleOf(picture, true), "owc-counter 1 break");
}

TEST_F(DeskPictureTest, TheJourneyEndsWithWhatIsPlanned) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);
    m.must(AddService{{1}, Morning::device(1), {"family"}});
    const auto picture = deskOf(m);
    ASSERT_TRUE(picture.visitor);
    const auto& journey = picture.visitor->journey;
    ASSERT_EQ(journey.size(), 3u);
    EXPECT_TRUE(journey[1].now);
    EXPECT_TRUE(journey[2].later);
    EXPECT_EQ(journey[2].text, "then: family");
}

TEST_F(DeskPictureTest, TheListFollowsThePolicyOfTheCounter) {
    Rules rules = sampleRules();
    rules.services[0].priorityTargetWait = 60min;  // a promise that would put her last
    rules.counters[0].policy = Policy::Strict;
    Morning m(rules);
    m.token("withdraw");
    m.token("withdraw", Priority::Elderly);
    m.open(1, "A");
    EXPECT_EQ(deskOf(m).next.front().token, 2);
    EXPECT_EQ(m.callNext(1).value, 2u);
}

TEST_F(DeskPictureTest, TheLastStepCanBeTakenBackWhileTheRulesAllowIt) {
    Rules rules = sampleRules();
    rules.undoWithin = 2min;
    Morning m(rules);
    m.open(1, "A");
    m.token("withdraw");
    EXPECT_FALSE(deskOf(m).canUndo);
    m.callNext(1);
    EXPECT_TRUE(deskOf(m).canUndo);
}

TEST_F(DeskPictureTest, WhatCanBeDoneWithATokenDependsOnWhereSheIs) {
    using desk_model::TokenAction;
    Morning m;
    m.open(1, "A");
    for (int i = 0; i < 2; ++i) {
        m.token("withdraw");
        m.wait(1min);
    }
    auto open = deskOf(m).open;
    ASSERT_EQ(open.size(), 2u);
    EXPECT_EQ(open.front().arrived, "09:00");
    EXPECT_EQ(open.front().state, "waiting");
    EXPECT_EQ(open.front().actions, (std::vector{TokenAction::CallNow, TokenAction::WalkedOut,
                                                 TokenAction::ChangePriority, TokenAction::Reprint}));
    m.callNext(1);
    m.serve(1);
    open = deskOf(m).open;
    EXPECT_EQ(open.front().actions, (std::vector{TokenAction::ChangePriority, TokenAction::Reprint}));
    EXPECT_EQ(open.back().actions.front(), TokenAction::WalkedOut) << "the counter is busy";
    m.must(Park{{1}, Morning::device(1), ParkReason::Document, {}});
    EXPECT_EQ(deskOf(m).open.front().actions.front(), TokenAction::BringBack);
}

TEST_F(DeskPictureTest, TheFirstEightOfMoreKeepTheirNumbers) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    const auto idle = desk_model::moreActions(deskOf(m));
    m.callNext(1);
    const auto called = desk_model::moreActions(deskOf(m));
    m.serve(1);
    const auto serving = desk_model::moreActions(deskOf(m));
    ASSERT_EQ(called.size(), 8u);
    EXPECT_TRUE(std::equal(called.begin(), called.end(), idle.begin()));
    EXPECT_TRUE(std::equal(called.begin(), called.end(), serving.begin()));
    EXPECT_EQ(serving[8], desk_model::MoreAction::NotDone);
    EXPECT_EQ(serving.back(), desk_model::MoreAction::CheckIdentity);
    EXPECT_EQ(idle.back(), desk_model::MoreAction::SignOut);
}

TEST_F(DeskPictureTest, TheFingerDeskIsTheFirstErrand) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);
    EXPECT_EQ(desk_model::errands(deskOf(m)).front().id, "finger");
}

TEST_F(DeskPictureTest, AnUnknownCounterIsAnEmptyDeskAndNoCrash) {
    const Morning m;
    EXPECT_EQ(deskOf(m, 77).step, Step::SignedOut);
    EXPECT_EQ(desk_model::pictureOf({}, {1}, {}, false, "en").counter, 1);
}

}  // namespace owc::test
