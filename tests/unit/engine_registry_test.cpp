#include <future>
#include <memory>
#include <thread>

#include "queue-server/client/views.h"
#include "queue-server/registry/version_writer.h"
#include "queue-server/server/odd_watch.h"
#include "tests/support/engine_desk.h"
#include "tests/support/odd_registry.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using eligibility::OddKind;
using protocol::AskOdd;
using protocol::Audience;
using protocol::OddFound;

namespace {

const std::string kNobody = "9999999999999";

class EngineRegistryTest : public ::testing::Test {
  protected:
    /// What the dashboard is told with this turn; nobody else may be told of the registry.
    void hear(const server::Turn& turn) {
        for (const auto& [audience, bytes] : turn.published) {
            const auto broadcast = protocol::decodeBroadcast(bytes);
            ASSERT_TRUE(broadcast);
            const auto* published = boost::variant2::get_if<protocol::Published>(&*broadcast);
            if (!published) continue;
            (audience == Audience::Management ? m_management : m_others).apply(published->changes);
        }
        EXPECT_FALSE(m_others.registry) << "a row of the management's";
    }
    [[nodiscard]] const std::optional<protocol::RegistryRow>& row() const { return m_management.registry; }
    /// Turns of the loop, each two seconds of its clock later, until it holds.
    bool soon(const std::function<bool()>& done) {
        const auto most = std::chrono::steady_clock::now() + 20s;
        while (!done()) {
            if (std::chrono::steady_clock::now() > most) return false;
            desk.wait(2s);
            hear(desk.tick());
            std::this_thread::yield();
        }
        return true;
    }
    bool counted(std::uint64_t version) {
        return soon([&] { return row() && row()->version == version && row()->countedAt; });
    }
    std::uint64_t count(OddKind kind) const {
        for (const auto& odd : row()->odd)
            if (odd.kind == kind) return odd.count;
        return 0;
    }
    OddFound found(OddKind kind, std::uint32_t from = 0) {
        const auto reply = desk.ask("dashboard-1", AskOdd{kind, from});
        const auto* answer = boost::variant2::get_if<OddFound>(&reply);
        EXPECT_TRUE(answer) << (answer ? 0 : static_cast<int>(refusal(reply).value_or(ErrorCode{})));
        return answer ? *answer : OddFound{};
    }
    void publish(const std::vector<eligibility::Household>& households) {
        EXPECT_TRUE(registry::publishHouseholds(desk.file().parent_path() / "registry", households, "next",
                                                domain::Time{1h}));
    }
    void restart() {
        desk.restart();
        m_management.clear();
    }
    void guess(int times) {
        for (int i = 0; i < times; ++i)
            EXPECT_EQ(refusal(desk.ask("kiosk-1", protocol::AskEligibility{{}, kNobody, lookups::Purpose::KioskTyped, {}})),
                      std::nullopt);
    }

    EngineDesk desk;

  private:
    client::Views m_management, m_others;
};

}  // namespace

TEST_F(EngineRegistryTest, EveryKindIsCountedInTheRowAndNamedInTheEvidenceWithNumbersMasked) {
    desk.lookPeopleUp(oddHouseholds());
    ASSERT_TRUE(counted(1));
    EXPECT_EQ(row()->households, 11U);
    EXPECT_EQ(row()->persons, 23U) << "who stands in two rolls is one";
    EXPECT_EQ(row()->newestSurvey, day(2025, 3, 1));
    EXPECT_TRUE(row()->barred.empty());
    for (const OddKind kind : eligibility::kOddKinds) {
        EXPECT_EQ(count(kind), 1U) << static_cast<int>(kind);
        const OddFound evidence = found(kind);
        ASSERT_EQ(evidence.found.size(), 1U) << static_cast<int>(kind);
        EXPECT_EQ(evidence.total, 1U);
        EXPECT_EQ(evidence.version, 1U);
        EXPECT_EQ(evidence.on, day(2026, 3, 14));
        for (const std::string& person : evidence.found[0].people)
            EXPECT_LE(std::ranges::count_if(person, [](char c) { return c >= '0' && c <= '9'; }), 3) << person;
    }
    const auto grants = found(OddKind::TwoGrants);
    EXPECT_EQ(grants.found[0].households, std::vector{kDoubleGrant});
    EXPECT_EQ(grants.found[0].people.size(), 2U);
    EXPECT_TRUE(grants.programmes.at("kafaalat").contains("ur"));
    EXPECT_EQ(found(OddKind::TwoRolls).found[0].households, (std::vector{std::uint64_t{2}, kOnTwoRolls}));
    EXPECT_EQ(found(OddKind::DeadPaid).found[0].paid, day(2026, 1, 9));
    const auto blocked = found(OddKind::BlockedPaid);
    EXPECT_EQ(blocked.found[0].cycle, "2026-Q1");
    EXPECT_EQ(blocked.found[0].until, day(2078, 3, 31));
    EXPECT_EQ(found(OddKind::OnePhone).found[0].people, std::vector<std::string>{"•••234"});
}

TEST_F(EngineRegistryTest, EvidenceComesTwentyPiecesAtATimeAndOnlyToAManager) {
    desk.lookPeopleUp(doubleGrants(1, 45));
    ASSERT_TRUE(counted(1));
    std::set<std::uint64_t> households;
    for (const std::uint32_t from : {0U, 20U, 40U}) {
        const OddFound page = found(OddKind::TwoGrants, from);
        EXPECT_EQ(page.found.size(), from == 40 ? 5U : 20U);
        EXPECT_EQ(page.total, 45U);
        EXPECT_EQ(page.kept, 45U);
        EXPECT_EQ(page.from, from);
        for (const auto& odd : page.found) households.insert(odd.households.front());
    }
    EXPECT_EQ(households.size(), 45U);
    EXPECT_TRUE(found(OddKind::TwoGrants, 60).found.empty());
    for (const char* device : {"kiosk-1", "board-1", "counter-1", "admin"})
        EXPECT_EQ(refusal(desk.ask(device, AskOdd{})), ErrorCode::NotAllowed) << device;
}

TEST_F(EngineRegistryTest, MoreThanIsKeptIsStillCounted) {
    desk.lookPeopleUp(doubleGrants(1, 203));
    ASSERT_TRUE(counted(1));
    const OddFound last = found(OddKind::TwoGrants, 190);
    EXPECT_EQ(last.total, 203U);
    EXPECT_EQ(last.kept, server::OddWatch::kKept);
    EXPECT_EQ(last.found.size(), 10U);
}

TEST_F(EngineRegistryTest, AnotherVersionIsLookedThroughAnewAndNothingOfTheOldOneIsSaidOfIt) {
    desk.lookPeopleUp(oddHouseholds());
    ASSERT_TRUE(counted(1));
    publish({plainHousehold(1, 9'500'000'000'000, 2), doubleGrants(2, 1).front()});
    ASSERT_TRUE(counted(2));
    ASSERT_EQ(row()->odd.size(), 1U);
    EXPECT_EQ(count(OddKind::TwoGrants), 1U);
    EXPECT_EQ(found(OddKind::TwoGrants).found.at(0).households, std::vector<std::uint64_t>{2});
    EXPECT_TRUE(found(OddKind::OnePhone).found.empty());
    EXPECT_FALSE(row()->newestSurvey);
    EXPECT_EQ(row()->loaded, domain::Time{1h});
}

TEST_F(EngineRegistryTest, EveryProgrammeThatGivesOneAFamilyIsLookedThrough) {
    auto households = doubleGrants(1, 2);
    for (const std::size_t member : {0U, 2U}) {
        households[0].members[member].enrolments = {{"rashan", day(2023, 1, 1), std::nullopt}};
        households[1].members[member].enrolments = {{"taleemi", day(2023, 1, 1), std::nullopt}};
    }
    desk.lookPeopleUp(households);
    ASSERT_TRUE(counted(1));
    const OddFound grants = found(OddKind::TwoGrants);
    ASSERT_EQ(grants.found.size(), 1U);
    EXPECT_EQ(grants.found[0].programme, "rashan");
}

TEST_F(EngineRegistryTest, TheRowGoesWhenNothingIsLoadedAndNobodyIsBarredAnyMore) {
    desk.watchRegistry({[] { return registry::Version{.number = 0, .loaded = {}, .source = {}, .hash = {}}; },
                        [](domain::Day, const std::function<bool()>&) { return registry::OddReport{}; }});
    desk.lookPeopleUp(oddHouseholds(), {10, 100, 3, 10min});
    hear(desk.tick());
    EXPECT_FALSE(row());
    guess(3);
    hear(desk.tick());
    ASSERT_TRUE(row());
    EXPECT_EQ(row()->version, 0U);
    EXPECT_EQ(row()->barred.size(), 1U);
    ASSERT_EQ(refusal(desk.ask("dashboard-1", domain::CloseDay{})), std::nullopt);
    desk.wait(10min);
    hear(desk.tick());
    EXPECT_FALSE(row());
}

TEST_F(EngineRegistryTest, WhatBeginsTomorrowIsFoundTomorrow) {
    auto households = oddHouseholds();
    households[kDeadPaid - 1].members[0].entitlements = {
        {"kafaalat", "2026-Q2", 13'500, day(2026, 3, 15), day(2026, 6, 30), std::nullopt}};
    desk.lookPeopleUp(households);
    ASSERT_TRUE(counted(1));
    EXPECT_EQ(count(OddKind::DeadPaid), 0U);
    desk.wait(16h);  // tomorrow here; in UTC it is today for four hours more
    EXPECT_TRUE(soon([&] { return count(OddKind::DeadPaid) == 1; }));
    EXPECT_EQ(found(OddKind::DeadPaid).on, day(2026, 3, 15));
    EXPECT_LT(*row()->countedAt, domain::Time{std::chrono::sys_days{day(2026, 3, 14)} + 23h});
}

// The loop must not wait for a province to be read.
TEST_F(EngineRegistryTest, ATokenIsGivenAndThePictureIsShownWhileTheRegistryIsBeingLookedThrough) {
    std::promise<void> done;
    const auto end = done.get_future().share();
    desk.watchRegistry({[] { return registry::Version{.number = 7, .loaded = {}, .source = {}, .hash = {}}; },
                        [end](domain::Day, const std::function<bool()>&) {
                            end.wait();
                            registry::OddReport report;
                            report.total[1] = 12;
                            return report;
                        }});
    desk.lookPeopleUp(oddHouseholds());
    ASSERT_TRUE(soon([&] { return row().has_value(); }));
    EXPECT_EQ(row()->version, 7U);
    EXPECT_FALSE(row()->countedAt);
    EXPECT_TRUE(row()->odd.empty());
    desk.token("withdraw");
    EXPECT_EQ(refusal(desk.ask("dashboard-1", AskOdd{})), ErrorCode::CannotAskNow);
    done.set_value();
    ASSERT_TRUE(counted(7));
    EXPECT_EQ(count(OddKind::TwoGrants), 12U);
}

TEST_F(EngineRegistryTest, WhatCannotBeReadIsToldOnceAndNotTriedAgainAndAgain) {
    struct Seen {
        std::atomic<int> tries = 0;
        std::atomic<std::uint64_t> version = 1;
    };
    const auto seen = std::make_shared<Seen>();  // the watch's thread outlives this test's own variables
    desk.watchRegistry(
        {[seen] {
             return registry::Version{.number = seen->version, .loaded = {}, .source = {}, .hash = {}};
         },
         [seen](domain::Day, const std::function<bool()>&) -> domain::Result<registry::OddReport> {
             if (++seen->tries == 1) return domain::fail(ErrorCode::Corrupt, "page 7");
             return registry::OddReport{};
         }});
    desk.lookPeopleUp({});
    ASSERT_TRUE(soon([&] { return seen->tries == 1; }));
    for (int i = 0; i < 100; ++i) {
        desk.wait(2s);
        hear(desk.tick());
    }
    EXPECT_EQ(seen->tries, 1);
    EXPECT_FALSE(row()->countedAt);
    seen->version = 2;
    EXPECT_TRUE(counted(2));
    EXPECT_EQ(seen->tries, 2);
}

TEST_F(EngineRegistryTest, AKioskThatGuessesIsShownUntilTheDayEndsAlsoAfterARestart) {
    desk.lookPeopleUp(oddHouseholds(), {10, 100, 3, 10min});
    ASSERT_TRUE(counted(1));
    guess(2);
    hear(desk.tick());
    EXPECT_TRUE(row()->barred.empty());
    guess(1);
    const domain::Time until = desk.engine().lookups().now + 10min;
    hear(desk.tick());
    const std::vector<protocol::BarredDevice> barred{{{"kiosk-1"}, until, 3, 3}};
    EXPECT_EQ(row()->barred, barred);
    desk.wait(11min);
    hear(desk.tick());
    EXPECT_EQ(row()->barred, barred) << "it is over, and the manager may still ask who stood there";
    restart();
    ASSERT_TRUE(counted(1));
    EXPECT_EQ(row()->barred, barred);
    ASSERT_EQ(refusal(desk.ask("dashboard-1", domain::CloseDay{})), std::nullopt);
    hear(desk.tick());
    EXPECT_TRUE(row()->barred.empty());
}

TEST_F(EngineRegistryTest, WhoIsBarredAtMidnightIsShownWhileItLasts) {
    desk.lookPeopleUp(oddHouseholds(), {10, 100, 3, 10min});
    ASSERT_TRUE(counted(1));
    guess(3);
    ASSERT_EQ(refusal(desk.ask("dashboard-1", domain::CloseDay{})), std::nullopt);
    hear(desk.tick());
    EXPECT_EQ(row()->barred.size(), 1U);
    desk.wait(10min);
    hear(desk.tick());
    EXPECT_TRUE(row()->barred.empty());
}

TEST_F(EngineRegistryTest, ACentreWithoutARegistryHasNoRow) {
    desk.wait(2s);
    hear(desk.tick());
    EXPECT_FALSE(row());
    EXPECT_EQ(refusal(desk.ask("dashboard-1", AskOdd{})), ErrorCode::CannotAskNow);
}

}  // namespace owc::test
