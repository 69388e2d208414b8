#include <gtest/gtest.h>

#include "queue-server/client/link_state.h"

// What a client tells a server whose epoch has changed: the numbers in people's hands, and the newest head it knows.
namespace owc::test {

using namespace protocol;
using namespace std::chrono_literals;
using client::LinkState;
using domain::ErrorCode;

namespace {

const domain::Day kToday{std::chrono::days{20526}};

Row centreAt(std::uint32_t highest, domain::Day day = kToday) {
    return CentreRow{.day = day, .highestToken = highest};
}

class Link {
  public:
    Link() : state({.program = "test"}, 5, [this](const std::string& bytes) { sent.push_back(*decodeRequest(bytes)); }) {}

    void beat(std::uint64_t epoch, std::uint64_t headSeq, std::uint64_t number = 1) {
        const ServerBeat beat{epoch, number, domain::Time{1s}, headSeq, "head"};
        state.onBroadcast(encode(Broadcast{beat}), now);
    }
    void answer(const Request& request, ReplyBody body) {
        state.onReply(encode(Reply{request.id, std::move(body)}), now);
    }
    void picture(std::uint64_t epoch, std::vector<Row> rows) {
        answer(asked<AskSnapshot>().back(), SnapshotPart{epoch, 1, std::move(rows), true});
        std::ignore = state.take();
    }
    void pass(std::chrono::milliseconds time) {
        now += time;
        state.onTime(now);
    }
    template <class Body>
    [[nodiscard]] std::vector<Request> asked() const {
        std::vector<Request> found;
        for (const Request& request : sent)
            if (boost::variant2::holds_alternative<Body>(request.body)) found.push_back(request);
        return found;
    }
    [[nodiscard]] ReportHighest told() const {
        return boost::variant2::get<ReportHighest>(asked<ReportHighest>().back().body);
    }
    [[nodiscard]] std::uint64_t headOfTheNextBeat() {
        pass(1s);
        return boost::variant2::get<Beat>(asked<Beat>().back().body).headSeq;
    }

    std::vector<Request> sent;
    std::chrono::milliseconds now{10'000};
    LinkState state;
};

}  // namespace

TEST(LinkRestoredTest, AnotherEpochUnderAPictureIsToldTheHighestNumberOfEachDay) {
    Link link;
    link.beat(1, 90);
    link.picture(1, {centreAt(300, kToday - std::chrono::days{1})});
    EXPECT_TRUE(link.asked<ReportHighest>().empty());
    link.state.onBroadcast(encode(Broadcast{Published{1, 2, {{centreAt(39)}, {}}}}), link.now);
    link.state.onBroadcast(encode(Broadcast{Published{1, 3, {{centreAt(40)}, {}}}}), link.now);

    link.beat(2, 50);
    link.beat(2, 50);
    ASSERT_EQ(link.asked<ReportHighest>().size(), 1u) << "once";
    const std::vector<domain::HighestSeen> seen{{kToday - std::chrono::days{1}, 300}, {kToday, 40}};
    EXPECT_EQ(link.told().seen, seen);
    EXPECT_EQ(link.told().headSeq, 90u) << "the log lacks what we were told of";
}

TEST(LinkRestoredTest, ANumberItWasGivenCountsBeforeAnyRowTellsIt) {
    Link link;
    link.beat(1, 90);
    link.picture(1, {centreAt(39)});
    link.state.request(IssueToken{.service = {"withdraw"}}, {}, link.now);
    link.answer(link.asked<IssueToken>().back(), TokenIssued{.visit = {9}, .token = {41}, .code = "c"});
    link.state.request(IssueToken{.service = {"withdraw"}, .rollNumber = 10'007}, {}, link.now);
    link.answer(link.asked<IssueToken>().back(), TokenIssued{.visit = {10}, .token = {10'007}, .code = "c"});
    link.beat(2, 50);
    EXPECT_EQ(link.told().seen, (std::vector<domain::HighestSeen>{{kToday, 41}})) << "the roll is another series";
}

TEST(LinkRestoredTest, AProgramThatWasJustStartedKnowsNothingAndSaysNothing) {
    Link link;
    link.beat(2, 50);
    link.picture(2, {centreAt(20)});
    EXPECT_TRUE(link.asked<ReportHighest>().empty()) << "the server must not count it among those that told";
}

TEST(LinkRestoredTest, TheOldHeadIsInTheTellingAndInNoBeatUntilItIsOnDisk) {
    Link link;
    link.beat(1, 90);
    link.picture(1, {centreAt(40)});
    link.beat(2, 50);
    EXPECT_EQ(link.told().headSeq, 90u);
    EXPECT_EQ(link.headOfTheNextBeat(), 0u) << "a beat that overtakes the telling would be an alarm";
    link.answer(link.asked<ReportHighest>().back(), Done{});
    link.beat(2, 51);
    EXPECT_EQ(link.headOfTheNextBeat(), 51u);
}

TEST(LinkRestoredTest, WhatWasNotAnsweredIsToldAgain) {
    Link link;
    link.beat(1, 90);
    link.picture(1, {centreAt(40)});
    link.beat(2, 50);
    for (int i = 0; i < 20; ++i) link.pass(1s);
    link.beat(2, 50);
    EXPECT_EQ(
        boost::variant2::get<ReportHighest>(link.asked<ReportHighest>().back().body).seen.front().number,
        40u);
    EXPECT_NE(link.asked<ReportHighest>().back().id, link.asked<ReportHighest>().front().id);
}

TEST(LinkRestoredTest, ARefusedTellingIsToldAgainAlsoUnderTheNewPicture) {
    Link link;
    link.beat(1, 90);
    link.picture(1, {centreAt(40)});
    link.beat(2, 50);
    link.picture(2, {centreAt(20)});
    link.answer(link.asked<ReportHighest>().back(), domain::Error{ErrorCode::StorageFull, {}});
    link.beat(2, 50);
    EXPECT_EQ(link.asked<ReportHighest>().size(), 1u) << "not at every beat";
    link.now += 6s;
    link.beat(2, 50);
    ASSERT_EQ(link.asked<ReportHighest>().size(), 2u);
    EXPECT_EQ(link.told().seen.front().number, 40u);
    link.answer(link.asked<ReportHighest>().back(), Done{});
    link.now += 6s;
    link.beat(2, 51);
    EXPECT_EQ(link.asked<ReportHighest>().size(), 2u) << "until it is on disk";
}

TEST(LinkRestoredTest, AnOlderServerThatDoesNotKnowTheQuestionIsAskedOnce) {
    Link link;
    link.beat(1, 90);
    link.picture(1, {centreAt(40)});
    link.beat(2, 91);
    link.answer(link.asked<ReportHighest>().back(), domain::Error{ErrorCode::UnknownCommand, {}});
    link.beat(2, 92);
    EXPECT_EQ(link.asked<ReportHighest>().size(), 1u);
}

TEST(LinkRestoredTest, DaysAreForgottenAfterHalfAMonth) {
    Link link;
    link.beat(1, 90);
    link.picture(1, {centreAt(1)});
    for (std::uint64_t day = 1; day <= 40; ++day) {
        const auto row = centreAt(7, kToday + std::chrono::days{day});
        link.state.onBroadcast(encode(Broadcast{Published{1, 1 + day, {{row}, {}}}}), link.now);
    }
    link.beat(2, 50);
    EXPECT_EQ(link.told().seen.size(), 16u);
    EXPECT_EQ(link.told().seen.back().day, kToday + std::chrono::days{40});
}

}  // namespace owc::test
