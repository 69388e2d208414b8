#include "queue-server/client/link_state.h"

#include <gtest/gtest.h>

#include "queue-server/client/views.h"
#include "tests/support/played_link.h"

namespace owc::test {

TEST(LinkStateTest, AsksForAPictureOnlyAfterTheFirstHeartbeat) {
    PlayedLink link;
    link.pass(1s);
    EXPECT_TRUE(link.sent.empty()) << "a subscription that is not yet live would miss rows after the picture";
    link.beat(3);
    EXPECT_EQ(link.asked<AskSnapshot>().size(), 1u);
    const auto news = link.state.take();
    EXPECT_EQ(news.connected, true);
    EXPECT_EQ(news.centreTime, domain::Time{1000ms});
}

TEST(LinkStateTest, RowsPublishedWhileThePictureIsOnItsWayAreNotLost) {
    PlayedLink link;
    link.beat(3);
    link.publish(4);
    link.publish(5);
    link.answer(link.asked<AskSnapshot>().front(), SnapshotPart{1, 4, calls(9).upserts, true});
    const auto news = link.state.take();
    ASSERT_EQ(news.changes.size(), 2u);
    EXPECT_TRUE(news.changes[0].fresh);
    EXPECT_FALSE(news.changes[1].fresh);
    EXPECT_EQ(boost::variant2::get<CallRow>(news.changes[1].changes.upserts.front()).order, 5u)
        << "4 is in the picture already";
}

TEST(LinkStateTest, APictureInPartsIsTakenWhole) {
    PlayedLink link;
    link.beat(3);
    const auto ask = link.asked<AskSnapshot>().front();
    link.answer(ask, SnapshotPart{1, 3, calls(1).upserts, false});
    EXPECT_TRUE(link.state.take().changes.empty());
    link.answer(ask, SnapshotPart{1, 3, calls(2).upserts, true, 1});
    const auto news = link.state.take();
    ASSERT_EQ(news.changes.size(), 1u);
    EXPECT_EQ(news.changes[0].changes.upserts.size(), 2u);
}

TEST(LinkStateTest, PartsOfTwoPicturesAreNeverMixed) {
    PlayedLink link;
    link.beat(3);
    const auto ask = link.asked<AskSnapshot>().front();
    link.answer(ask, SnapshotPart{1, 3, calls(1).upserts, false});
    link.answer(ask, SnapshotPart{1, 4, calls(2).upserts, true});
    const auto news = link.state.take();
    ASSERT_EQ(news.changes.size(), 1u);
    EXPECT_EQ(news.changes[0].changes.upserts.size(), 1u);
}

TEST(LinkStateTest, ASmallGapIsFilledFromTheRingAndABigOneByAPicture) {
    PlayedLink link;
    link.toPicture(10);
    link.publish(13);
    ASSERT_EQ(link.asked<AskMissed>().size(), 1u);
    EXPECT_EQ(boost::variant2::get<AskMissed>(link.asked<AskMissed>().front().body).after, 10u);
    link.answer(link.asked<AskMissed>().front(), MissedPart{1, 11, {calls(11), calls(12)}, false});
    const auto news = link.state.take();
    ASSERT_EQ(news.changes.size(), 3u);
    for (std::uint64_t i = 0; i < 3; ++i)
        EXPECT_EQ(boost::variant2::get<CallRow>(news.changes[i].changes.upserts.front()).order, 11 + i);

    link.publish(13 + 500);
    EXPECT_EQ(link.asked<AskMissed>().size(), 1u);
    EXPECT_EQ(link.asked<AskSnapshot>().size(), 2u);
}

TEST(LinkStateTest, AHeartbeatShowsALastRowThatGotLost) {
    PlayedLink link;
    link.toPicture(10);
    link.beat(11);
    EXPECT_EQ(link.asked<AskMissed>().size(), 1u);
}

TEST(LinkStateTest, AskedForMoreThanTheRingHoldsItTakesAPicture) {
    PlayedLink link;
    link.toPicture(10);
    link.publish(12);
    link.answer(link.asked<AskMissed>().front(), MissedPart{1, 11, {}, true});
    EXPECT_EQ(link.asked<AskSnapshot>().size(), 2u);
}

TEST(LinkStateTest, AnotherEpochIsAlwaysANewPicture) {
    PlayedLink link;
    link.toPicture(10);
    link.publish(11, 2);
    EXPECT_TRUE(link.state.take().changes.empty()) << "a row of another epoch is not ours";
    link.beat(11, 2);
    EXPECT_EQ(link.asked<AskSnapshot>().size(), 2u);
}

TEST(LinkStateTest, ARepeatedOrOldRowChangesNothing) {
    PlayedLink link;
    link.toPicture(10);
    link.publish(10);
    link.publish(9);
    EXPECT_TRUE(link.state.take().changes.empty());
}

TEST(LinkStateTest, AnUnansweredRequestIsRepeatedUnderItsIdAndAnsweredOnce) {
    PlayedLink link;
    link.toPicture(10);
    int answers = 0;
    link.state.request(domain::CallNext{{1}, {}}, [&](const auto& reply) { answers += reply.has_value(); }, link.now);
    link.pass(500ms);
    link.beat(10);
    link.pass(500ms);
    const auto repeats = link.asked<domain::CallNext>();
    ASSERT_EQ(repeats.size(), 3u);
    EXPECT_EQ(repeats[0].id, repeats[2].id);
    EXPECT_EQ(repeats[0].id.boot, 5u);
    link.answer(repeats[0], Done{});
    link.answer(repeats[1], Done{});
    for (auto& [done, result] : link.state.take().replies) done(result);
    EXPECT_EQ(answers, 1);
}

TEST(LinkStateTest, ARequestNobodyAnswersFailsInTheEnd) {
    PlayedLink link;
    std::optional<ErrorCode> failed;
    link.state.request(domain::CallNext{{1}, {}}, [&](const auto& reply) { failed = reply.error().code; }, link.now);
    for (int i = 0; i < 40; ++i) link.pass(400ms);
    for (auto& [done, result] : link.state.take().replies) done(result);
    EXPECT_EQ(failed, ErrorCode::NotConnected);
}

TEST(LinkStateTest, WhatWasGivenUpIsAskedAgainUnderTheSameIdSoThatItCannotBeDoneTwice) {
    PlayedLink link;
    const protocol::RequestBody body = IssueToken{.service = {"withdraw"}};
    link.state.request(body, [](const auto&) {}, link.now, 77);
    for (int i = 0; i < 40; ++i) link.pass(400ms);
    std::ignore = link.state.take();
    const auto before = link.asked<IssueToken>().size();

    bool answered = false;
    link.state.requestAgain(77, [&](const auto& reply) { answered = reply.has_value(); }, link.now);
    const auto asked = link.asked<IssueToken>();
    ASSERT_EQ(asked.size(), before + 1);
    EXPECT_EQ(asked.back().id, asked.front().id);
    link.answer(asked.back(), TokenIssued{});
    for (auto& [done, result] : link.state.take().replies) done(result);
    EXPECT_TRUE(answered);

    std::optional<ErrorCode> failed;
    link.state.requestAgain(77, [&](const auto& reply) { failed = reply.error().code; }, link.now);
    for (auto& [done, result] : link.state.take().replies) done(result);
    EXPECT_EQ(failed, ErrorCode::NotConnected) << "answered: there is nothing to ask again";
}

TEST(LinkStateTest, WhatIsTakenBackIsNeverSentAgainAndItsIdIsKnown) {
    PlayedLink link;
    link.toPicture(1);
    int answers = 0;
    const auto ask = [&](std::uint64_t tag) {
        link.state.request(IssueToken{.service = {"withdraw"}}, [&](const auto&) { ++answers; }, link.now, tag);
        return link.asked<IssueToken>().back().id;
    };
    const auto open = ask(77);
    EXPECT_EQ(link.state.takeBack(77), open) << "while it is open";
    const auto sent = link.asked<IssueToken>().size();
    for (int i = 0; i < 40; ++i) link.pass(400ms);
    link.answer(link.asked<IssueToken>().front(), TokenIssued{});
    EXPECT_EQ(link.asked<IssueToken>().size(), sent);

    const auto givenUp = ask(78);
    for (int i = 0; i < 40; ++i) link.pass(400ms);
    for (auto& [done, result] : link.state.take().replies) done(result);
    EXPECT_EQ(answers, 1) << "given up once, the one taken back never";
    EXPECT_EQ(link.state.takeBack(78), givenUp);
    const auto before = link.asked<IssueToken>().size();
    link.state.requestAgain(78, [](const auto&) {}, link.now);
    EXPECT_EQ(link.asked<IssueToken>().size(), before);

    const auto answered = ask(79);
    link.answer(link.asked<IssueToken>().back(), TokenIssued{});
    EXPECT_EQ(link.state.takeBack(79), answered) << "answered in the same moment: the report voids it";
    EXPECT_EQ(link.state.takeBack(1234), std::nullopt);
}

TEST(LinkStateTest, ADeviceWhoseClockWasSetBackGoesOnUnderANewerBoot) {
    PlayedLink link;
    link.toPicture(10);
    link.answer(link.asked<Hello>().front(), Welcome{{"kiosk-1"}, Role::Kiosk, 1, 900});
    bool done = false;
    link.state.request(domain::CallNext{{1}, {}}, [&](const auto& reply) { done = reply.has_value(); }, link.now);
    link.answer(link.asked<domain::CallNext>().back(), domain::Error{ErrorCode::TooOld, {}});
    const auto again = link.asked<domain::CallNext>();
    ASSERT_EQ(again.size(), 2u);
    EXPECT_EQ(again.back().id.boot, 901u);
    link.answer(again.back(), Done{});
    for (auto& [reply, result] : link.state.take().replies) reply(result);
    EXPECT_TRUE(done);
}

TEST(LinkStateTest, ARefusalReachesTheAskerAsAnError) {
    PlayedLink link;
    std::optional<ErrorCode> failed;
    link.state.request(domain::CallNext{{1}, {}}, [&](const auto& reply) { failed = reply.error().code; }, link.now);
    link.answer(link.asked<domain::CallNext>().front(), domain::Error{ErrorCode::NothingWaiting, {}});
    for (auto& [done, result] : link.state.take().replies) done(result);
    EXPECT_EQ(failed, ErrorCode::NothingWaiting);
}

TEST(LinkStateTest, SilenceIsShownAsLostAndTheNextHeartbeatAsFound) {
    PlayedLink link;
    link.toPicture(10);
    link.pass(2500ms);
    EXPECT_EQ(link.state.take().connected, std::nullopt);
    link.pass(100ms);
    EXPECT_EQ(link.state.take().connected, false);
    link.beat(10);
    EXPECT_EQ(link.state.take().connected, true);
    EXPECT_EQ(link.asked<AskSnapshot>().size(), 1u) << "nothing was missed: the picture still stands";
}

TEST(LinkStateTest, LostForLongTheSocketsAreMadeAnew) {
    PlayedLink link;
    link.toPicture(10);
    bool reconnect = false;
    for (int i = 0; i < 30; ++i) {
        link.pass(500ms);
        reconnect = reconnect || link.state.take().reconnect;
    }
    EXPECT_TRUE(reconnect);
}

TEST(LinkStateTest, TellsTheServerTheNewestHeadItKnows) {
    PlayedLink link;
    link.toPicture(10);
    link.pass(1000ms);
    const auto beats = link.asked<Beat>();
    ASSERT_FALSE(beats.empty());
    EXPECT_EQ(boost::variant2::get<Beat>(beats.back().body).headSeq, 40u);
}

TEST(LinkStateTest, GarbageAndAnswersToAnotherStartAreIgnored) {
    PlayedLink link;
    link.toPicture(10);
    link.state.onBroadcast("\xff garbage", link.now);
    link.state.onReply("\xff garbage", link.now);
    link.state.request(domain::CallNext{{1}, {}}, [](const auto&) {}, link.now);
    auto id = link.asked<domain::CallNext>().front().id;
    id.boot = 4;
    link.state.onReply(encode(Reply{id, Done{}}), link.now);
    EXPECT_TRUE(link.state.take().replies.empty());
}

TEST(ViewsTest, ARowReplacesTheRowOfItsKeyAndADeleteTakesItAway) {
    client::Views views;
    views.apply({{CentreRow{.helpline = "1"}, ServiceRow{.id = {"withdraw"}, .waiting = 1}, CounterRow{.id = {7}},
                  CallRow{.order = 91}, VisitRow{.id = {142}}, FiguresRow{}, DeviceRow{.name = {"kiosk-1"}}},
                 {}});
    views.apply({{ServiceRow{.id = {"withdraw"}, .waiting = 2}}, {}});
    EXPECT_EQ(views.services.at({"withdraw"}).waiting, 2u);
    views.apply({{}, {"centre", "service/withdraw", "counter/7", "call/91", "visit/142", "figures", "device/kiosk-1",
                      "nonsense", "visit/x"}});
    EXPECT_TRUE(!views.centre && !views.figures && views.services.empty() && views.counters.empty() &&
                views.calls.empty() && views.visits.empty() && views.devices.empty());
}

}  // namespace owc::test
