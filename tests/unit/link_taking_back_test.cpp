#include "tests/support/played_link.h"

// Requests that nobody waits for any more, and copies of them that come late.
namespace owc::test {

TEST(LinkTakingBackTest, ATokenGivenToARepeatAfterTheRefusalIsTakenBackOnce) {
    PlayedLink link;
    link.toPicture(3);
    std::vector<domain::Result<ReplyBody>> heard;
    link.state.request(IssueToken{.service = {"withdraw"}}, [&](const auto& reply) { heard.push_back(reply); }, link.now, 1);
    link.pass(1s);
    const auto copies = link.asked<IssueToken>();
    ASSERT_EQ(copies.size(), 2u) << "it was repeated";
    link.answer(copies[0], domain::Error{ErrorCode::HallFull, {}});
    for (int copy = 0; copy < 2; ++copy) link.answer(copies[1], TokenIssued{.visit = {77}, .token = {8}, .code = "code", .wait = {}});
    const auto backs = link.asked<TakeBack>();
    ASSERT_EQ(backs.size(), 1u);
    EXPECT_EQ(boost::variant2::get<TakeBack>(backs[0].body).request, copies[0].id);
}

TEST(LinkTakingBackTest, ARefusedRepeatOfAnythingElseNeedsNoTakingBack) {
    PlayedLink link;
    link.toPicture(3);
    link.state.request(domain::CallNext{{1}, {}}, [](const auto&) {}, link.now, 1);
    link.pass(1s);
    link.answer(link.asked<domain::CallNext>().front(), domain::Error{ErrorCode::NothingWaiting, {}});
    link.pass(1s);
    EXPECT_TRUE(link.asked<TakeBack>().empty());
}

TEST(LinkTakingBackTest, AskedAgainWhileItIsUnderWayTheLastAskerIsAnswered) {
    PlayedLink link;
    link.toPicture(3);
    std::vector<int> heard;
    link.state.request(IssueToken{.service = {"withdraw"}}, [&](const auto&) { heard.push_back(1); }, link.now, 1);
    link.state.requestAgain(1, [&](const auto&) { heard.push_back(2); }, link.now);
    EXPECT_EQ(link.asked<IssueToken>().size(), 1u);
    link.answer(link.asked<IssueToken>().front(), TokenIssued{});
    for (auto& [done, result] : link.state.take().replies) done(result);
    EXPECT_EQ(heard, std::vector<int>{2});
}

TEST(LinkTakingBackTest, ARefusalThatNoCopyCanOvertakeIsTheEndOfIt) {
    PlayedLink link;
    link.toPicture(3);
    link.state.request(IssueToken{.service = {"withdraw"}}, [](const auto&) {}, link.now, 1);
    link.answer(link.asked<IssueToken>().front(), domain::Error{ErrorCode::HallFull, {}});
    link.pass(1s);
    EXPECT_TRUE(link.asked<TakeBack>().empty());
}

TEST(LinkTakingBackTest, WhatWasAbandonedIsTakenBackAgainWithEveryConnectionUntilItIsAnswered) {
    PlayedLink link;
    link.toPicture(3);
    link.state.request(IssueToken{.service = {"withdraw"}}, [](const auto&) { FAIL() << "nobody waits for it"; }, link.now, 1);
    const auto id = link.asked<IssueToken>().front().id;
    for (int i = 0; i < 8; ++i) link.pass(400ms);
    ASSERT_EQ(link.state.take().connected, false);
    const auto tries = link.asked<IssueToken>().size();
    link.state.abandon(1, link.now);
    EXPECT_TRUE(link.asked<TakeBack>().empty()) << "there is nobody to tell";

    link.beat(3);
    link.pass(0ms);
    const auto first = link.asked<TakeBack>();
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(boost::variant2::get<TakeBack>(first[0].body).request, id);
    for (int i = 0; i < 60; ++i) link.pass(400ms);  // given up, and the link is gone
    ASSERT_EQ(link.state.take().connected, false);

    link.beat(3);
    link.pass(0ms);
    EXPECT_NE(link.asked<TakeBack>().back().id, first[0].id) << "the next connection tells again";
    link.answer(link.asked<TakeBack>().back(), domain::Error{ErrorCode::StorageFull, {}});
    const auto refused = link.asked<TakeBack>().size();
    link.pass(1s);
    EXPECT_EQ(link.asked<TakeBack>().size(), refused) << "not at once";
    link.beat(3);
    link.pass(1500ms);
    link.beat(3);
    link.pass(1500ms);
    link.beat(3);
    link.pass(1500ms);
    ASSERT_GT(link.asked<TakeBack>().size(), refused) << "but later";

    link.answer(link.asked<TakeBack>().back(), Done{});
    const auto done = link.asked<TakeBack>().size();
    for (int i = 0; i < 60; ++i) link.pass(400ms);
    link.beat(3);
    link.pass(0ms);
    EXPECT_EQ(link.asked<TakeBack>().size(), done) << "once it is done, never more";
    EXPECT_EQ(link.asked<IssueToken>().size(), tries) << "nor is it asked for again";
}

TEST(LinkTakingBackTest, ATokenThatIsAnsweredTwiceStaysHers) {
    PlayedLink link;
    link.toPicture(3);
    link.state.request(IssueToken{.service = {"withdraw"}}, [](const auto&) {}, link.now, 1);
    const auto asked = link.asked<IssueToken>().front();
    for (int copy = 0; copy < 2; ++copy) link.answer(asked, TokenIssued{.visit = {77}, .token = {8}, .code = "code", .wait = {}});
    EXPECT_TRUE(link.asked<TakeBack>().empty());
}

}  // namespace owc::test
