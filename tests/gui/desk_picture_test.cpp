#include "counter/desk/model/desk_picture.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include "assets/ui/language.h"
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

TEST_F(DeskPictureTest, TheReasonIsASentenceWithItsFigures) {
    CallReason reason{.promisedBy = kMorning + 12min, .placeAt = kMorning, .waiting = 1};
    EXPECT_EQ(desk_model::reasonSentence(reason, kMorning),
              "the only one waiting for this counter. 12 minutes of it were left.");
    reason.waiting = 9;
    reason.overtaken = 2;
    reason.priority = Priority::Pregnant;
    reason.placeKept = true;
    EXPECT_EQ(desk_model::reasonSentence(reason, kMorning + 20min),
              "priority (pregnant); back with her place kept; her promise falls due first of the 9 waiting. "
              "It is 8 minutes overdue. 2 who came earlier have a later promise.");
    m_language.set(ui::Language::Urdu);
    const QString urdu = desk_model::reasonSentence(reason, kMorning);
    EXPECT_FALSE(urdu.contains(QRegularExpression("[A-Za-z]"))) << urdu.toStdString();
}

TEST_F(DeskPictureTest, AnUnknownCounterIsAnEmptyDeskAndNoCrash) {
    const Morning m;
    EXPECT_EQ(deskOf(m, 77).step, Step::SignedOut);
    EXPECT_EQ(desk_model::pictureOf({}, {1}, {}, false, "en").counter, 1);
}

}  // namespace owc::test
