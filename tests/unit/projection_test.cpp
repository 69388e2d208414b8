#include "queue-server/server/projection.h"

#include "tests/support/centre_builder.h"
#include "tests/support/eventful_day.h"

namespace owc::test {

using namespace std::chrono_literals;
using protocol::Audience;
using server::forAudience;

namespace {

/// The rows of one audience by key, as a client would hold them.
class Picture {
  public:
    explicit Picture(const Morning& morning) : m_morning(morning) {
        for (const auto& row : m_projection.rebuild(morning.state())) take(row);
        m_seen = morning.history().size();
    }

    /// Takes what has happened since.
    void follow() {
        const Events all = m_morning.history();
        const auto changes = m_projection.update(m_morning.state(), std::span(all).subspan(m_seen));
        m_seen = all.size();
        for (const auto& key : changes.deletes) rows.erase(key);
        for (const auto& row : changes.upserts) take(row);
    }

    [[nodiscard]] std::vector<std::uint32_t> calledNewestFirst() const {
        std::map<std::uint64_t, std::uint32_t, std::greater<>> byOrder;
        for (const auto& [key, row] : rows) {
            if (const auto* call = boost::variant2::get_if<protocol::CallRow>(&row))
                byOrder[call->order] = call->token.value;
        }
        std::vector<std::uint32_t> tokens;
        for (const auto& [order, token] : byOrder) tokens.push_back(token);
        return tokens;
    }

    std::map<std::string, protocol::Row> rows;

  private:
    void take(const protocol::Row& row) { rows.insert_or_assign(protocol::keyOf(row), row); }

    const Morning& m_morning;
    server::Projection m_projection;
    std::size_t m_seen = 0;
};

Morning withThreeCalled() {
    Morning m;
    for (std::uint32_t counter : {1u, 2u, 3u}) m.open(counter, std::string(1, static_cast<char>('A' + counter)));
    for (const char* service : {"withdraw", "finger", "family", "withdraw"}) m.token(service);
    for (std::uint32_t counter : {1u, 2u, 3u}) {
        m.wait(1s);
        m.callNext(counter);
    }
    return m;
}

}  // namespace

TEST(ProjectionTest, RowsKeptByChangesAreTheRowsOfAFreshStart) {
    Morning m = withThreeCalled();
    Picture live(m);
    const auto step = [&] {
        live.follow();
        EXPECT_EQ(live.rows, Picture(m).rows);
    };
    m.serve(1);
    step();
    m.must(Transfer{{1}, Morning::device(1), {"family"}});
    step();
    m.wait(21s);
    m.must(Recall{{2}, Morning::device(2)});
    step();
    m.must(LoseCounter{{3}});
    step();
    m.token("finger", Priority::Elderly);
    step();
}

TEST(ProjectionTest, EveryEventOfADayLeavesTheRowsOfAFreshStart) {
    Centre centre;
    server::Projection live;
    std::map<std::string, protocol::Row> rows;
    for (const Event& event : eventfulDay().history()) {
        centre.apply(event);
        const auto changes = live.update(centre.state(), std::span(&event, 1));
        for (const auto& key : changes.deletes) rows.erase(key);
        for (const auto& row : changes.upserts) rows.insert_or_assign(protocol::keyOf(row), row);
        server::Projection fresh;
        std::map<std::string, protocol::Row> expected;
        for (const auto& row : fresh.rebuild(centre.state())) expected.insert_or_assign(protocol::keyOf(row), row);
        ASSERT_EQ(rows, expected) << event.body.index();
    }
}

TEST(ProjectionTest, AnUndoneCallIsOnNoBoard) {
    Morning m = withThreeCalled();
    Rules rules = *m.state().rules;
    rules.undoWithin = 1min;
    m.must(ApplySettings{rules});
    Picture board(m);
    m.must(Undo{{3}, Morning::device(3)});
    board.follow();
    EXPECT_EQ(board.calledNewestFirst(), (std::vector<std::uint32_t>{2, 1}));
    EXPECT_EQ(boost::variant2::get<protocol::VisitRow>(board.rows.at("visit/3")).state, LegState::Waiting);
    EXPECT_EQ(board.rows, Picture(m).rows);
}

TEST(ProjectionTest, WhatIsLeftOfAQuotaCountsTokensAndSlipsOfToday) {
    Morning m;
    Rules rules = *m.state().rules;
    rules.services[0].dailyQuota = 3;
    m.must(ApplySettings{rules});
    Picture live(m);
    const auto left = [&](const char* key) {
        return boost::variant2::get<protocol::ServiceRow>(live.rows.at(key)).left;
    };
    EXPECT_EQ(left("service/withdraw"), 3u);
    EXPECT_EQ(left("service/finger"), std::nullopt);
    m.token("withdraw");
    m.must(GiveSlot{{"kiosk-1"}, {"withdraw"}, {}, {}, VisitCode::fromRandom({90})});
    live.follow();
    EXPECT_EQ(left("service/withdraw"), 2u) << "tomorrow's slip takes nothing from today";
    m.must(CloseDay{});
    live.follow();
    EXPECT_EQ(left("service/withdraw"), std::nullopt);
    m.wait(24h);
    m.must(OpenDay{kDay + std::chrono::days{1}});
    live.follow();
    EXPECT_EQ(left("service/withdraw"), 2u) << "but from its own day";
}

TEST(ProjectionTest, TheHallIsToldOfIntakeNoticesAndPeopleInside) {
    Morning m;
    m.token("withdraw");
    Picture live(m);
    m.must(SetIntake{Intake::Slowed});
    m.must(SetNotice{Notice::CashShort, true});
    m.must(CorrectInside{4});
    m.must(DoubtClock{});
    live.follow();
    const auto centre = boost::variant2::get<protocol::CentreRow>(live.rows.at("centre"));
    EXPECT_EQ(centre.intake, Intake::Slowed);
    EXPECT_EQ(centre.notices, std::vector{Notice::CashShort});
    EXPECT_EQ(centre.inside, 5u);
    EXPECT_TRUE(centre.clockDoubted);
    EXPECT_TRUE(centre.intakeOpen) << "without opening times it always is";
}

TEST(ProjectionTest, ACounterShowsItsBreakAndPolicyAndAVisitItsWay) {
    Morning m;
    Rules rules = *m.state().rules;
    rules.counters[0].policy = Policy::Arrival;
    rules.undoWithin = 1min;
    m.must(ApplySettings{rules});
    m.open(1, "A");
    Picture live(m);
    m.must(StartBreak{{1}, Morning::device(1), BreakReason::Meal});
    live.follow();
    const auto counter = [&] {
        return boost::variant2::get<protocol::CounterRow>(live.rows.at("counter/1"));
    };
    EXPECT_EQ(counter().onBreak, BreakReason::Meal);
    EXPECT_EQ(counter().policy, Policy::Arrival);
    EXPECT_FALSE(counter().canUndo);
    m.must(EndBreak{{1}, Morning::device(1)});
    m.token("withdraw");
    m.callNext(1);
    m.must(AddService{{1}, Morning::device(1), {"finger"}});
    live.follow();
    EXPECT_EQ(counter().onBreak, std::nullopt);
    EXPECT_TRUE(counter().canUndo);
    EXPECT_EQ(boost::variant2::get<protocol::VisitRow>(live.rows.at("visit/1")).plan,
              std::vector{ServiceId{"finger"}});
    EXPECT_FALSE(
        boost::variant2::get<protocol::CounterRow>(*forAudience(Audience::Public, counter())).canUndo);
    EXPECT_TRUE(boost::variant2::get<protocol::CounterRow>(*forAudience(Audience::Staff, counter())).canUndo);
}

TEST(ProjectionTest, ARecalledTokenIsTheNewestCallAndStandsOnTheBoardOnce) {
    Morning m = withThreeCalled();
    Picture board(m);
    EXPECT_EQ(board.calledNewestFirst(), (std::vector<std::uint32_t>{3, 2, 1}));
    m.wait(21s);
    m.must(Recall{{1}, Morning::device(1)});
    board.follow();
    EXPECT_EQ(board.calledNewestFirst(), (std::vector<std::uint32_t>{1, 3, 2}));
}

TEST(ProjectionTest, TheBoardKeepsTheTenNewestCalls) {
    Morning m;
    m.open(1, "A");
    Picture board(m);
    for (int i = 0; i < 14; ++i) {
        m.token("withdraw");
        m.wait(1s);
        m.callNext(1);
        m.serve(1);
        m.must(Complete{{1}, Morning::device(1)});
        board.follow();
    }
    const auto called = board.calledNewestFirst();
    ASSERT_EQ(called.size(), 10u);
    EXPECT_EQ(called.front(), 14u);
    EXPECT_EQ(called.back(), 5u);
}

TEST(ProjectionTest, ANewDayBeginsWithAnEmptyBoard) {
    Morning m = withThreeCalled();
    Picture board(m);
    ASSERT_FALSE(board.calledNewestFirst().empty());
    m.must(CloseDay{});
    board.follow();
    m.wait(15h);
    m.must(OpenDay{kDay + std::chrono::days{1}});
    board.follow();
    EXPECT_TRUE(board.calledNewestFirst().empty()) << "yesterday's tokens call nobody";
    EXPECT_EQ(board.rows, Picture(m).rows);
}

TEST(ProjectionTest, WhoIsBackInLineIsCalledNowhere) {
    Morning m = withThreeCalled();
    Picture board(m);
    m.must(LoseCounter{{1}});
    m.wait(31s);
    m.must(Tick{});
    board.follow();
    EXPECT_EQ(board.calledNewestFirst(), (std::vector<std::uint32_t>{3, 2})) << "no way to a counter nobody sits at";
    EXPECT_EQ(board.rows, Picture(m).rows);
}

TEST(ProjectionTest, AnEndedVisitLeavesTheDesksAndItsLastCallStaysOnTheBoard) {
    Morning m = withThreeCalled();
    Picture picture(m);
    ASSERT_TRUE(picture.rows.contains("visit/1"));
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    picture.follow();
    EXPECT_FALSE(picture.rows.contains("visit/1"));
    EXPECT_EQ(picture.calledNewestFirst().back(), 1u);
}

TEST(ProjectionTest, ACentreOfTrainingSaysSoWhereverItsNameStands) {
    Rules rules = sampleRules();
    rules.training = true;
    const Morning practice(rules);
    EXPECT_EQ(boost::variant2::get<protocol::CentreRow>(Picture(practice).rows.at("centre")).names.at("en"),
              "Training \u00B7 Test centre");
    EXPECT_EQ(boost::variant2::get<protocol::CentreRow>(Picture(Morning()).rows.at("centre")).names.at("en"),
              "Test centre");
}

TEST(ProjectionTest, AnAudienceIsNeverToldWhatIsNotForIt) {
    const Morning m = withThreeCalled();
    const auto row = Picture(m).rows.at("counter/1");
    const auto seen = boost::variant2::get<protocol::CounterRow>(*forAudience(Audience::Public, row));
    EXPECT_TRUE(seen.officer.value.empty());
    EXPECT_FALSE(seen.visit);
    EXPECT_EQ(seen.served, 0u);
    EXPECT_TRUE(seen.token) << "the number called is on every wall";
    EXPECT_FALSE(
        boost::variant2::get<protocol::CounterRow>(*forAudience(Audience::Staff, row)).officer.value.empty());

    EXPECT_FALSE(forAudience(Audience::Public, protocol::VisitRow{}));
    EXPECT_TRUE(forAudience(Audience::Staff, protocol::VisitRow{}));
    EXPECT_FALSE(forAudience(Audience::Staff, protocol::FiguresRow{}));
    EXPECT_FALSE(forAudience(Audience::Staff, protocol::DeviceRow{}));
    EXPECT_TRUE(forAudience(Audience::Management, protocol::DeviceRow{}));
}

}  // namespace owc::test
