#include "queue-server/registry/odd.h"

#include <gtest/gtest.h>

#include "queue-server/registry/load.h"
#include "queue-server/registry/search.h"
#include "queue-server/registry/synth.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/odd_registry.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using namespace eligibility;
using registry::Odd;
using registry::OddKind;

namespace {

class RegistryOddTest : public ::testing::Test {
  protected:
    registry::OddReport look(const std::vector<Household>& households) {
        EXPECT_TRUE(registry::publishHouseholds(m_folder.path(), households, "test", {}).has_value());
        const auto opened = std::move(*registry::Registry::open(m_folder.path()));
        auto report = registry::findOdd(*opened, m_query);
        EXPECT_TRUE(report.has_value());
        return *report;
    }
    static std::uint64_t total(const registry::OddReport& report, OddKind kind) {
        return report.total[static_cast<std::size_t>(kind)];
    }

    TempFolder m_folder;
    registry::OddQuery m_query{.on = day(2026, 3, 1)};
};

const Enrolment kIn{"kafaalat", day(2023, 1, 1), std::nullopt};

}  // namespace

TEST_F(RegistryOddTest, TwoGrantsOfOneFamilyAreFoundAndOneIsNot) {
    Household two = plainHousehold(1, 9'100'000'000'000, 3), one = plainHousehold(2, 9'200'000'000'000, 3);
    two.members[0].enrolments = two.members[2].enrolments = one.members[0].enrolments = {kIn};
    one.members[1].enrolments = {
        {"kafaalat", day(2020, 1, 1), day(2023, 1, 1)}};  // over before the other began
    const auto report = look({two, one, fullHousehold(3)});
    ASSERT_EQ(report.found.size(), 1U);
    EXPECT_EQ(report.found[0], (Odd{.kind = OddKind::TwoGrants,
                                    .households = {1},
                                    .people = {"•••••-•••••00-0", "•••••-•••••00-2"},
                                    .programme = "kafaalat",
                                    .cycle = {},
                                    .paid = {},
                                    .until = {},
                                    .count = 2}));
    EXPECT_EQ(registry::inWords(report.found[0], m_query.on), "2 people of the household are in it on 2026-03-01");
}

TEST_F(RegistryOddTest, AmountsForTheDeadAndTheBlockedAreFoundWithTheLastPayment) {
    Household dead = fullHousehold(1), blocked = plainHousehold(2, 9'200'000'000'000, 1),
              valid = plainHousehold(3, 9'300'000'000'000, 1);
    dead.members[0].card = CardState::Deceased;
    blocked.members[0].card = CardState::Blocked;
    blocked.members[0].entitlements = {
        {"rashan", "2026-02", 1000, day(2026, 2, 1), day(2026, 2, 28), std::nullopt}};
    valid.members[0].entitlements = blocked.members[0].entitlements;
    const auto report = look({dead, blocked, valid});
    ASSERT_EQ(report.found.size(), 2U);
    EXPECT_EQ(report.found[0].kind, OddKind::DeadPaid);
    EXPECT_EQ(registry::inWords(report.found[0], m_query.on), "2026-Q1 paid 2026-01-09");
    EXPECT_EQ(report.found[0].count, 1U) << "the next cycle has not begun";
    EXPECT_EQ(registry::inWords(report.found[1], m_query.on), "2026-02 to be drawn until 2026-02-28");
}

TEST_F(RegistryOddTest, ATelephoneInManyHouseholdsAndANumberInTwoRollsAreFound) {
    std::vector<Household> households;
    for (std::uint64_t id = 1; id <= 8; ++id) {
        households.push_back(plainHousehold(id, 9'100'000'000'000 + id * 10, 2));
        households.back().members[0].mobile = id <= 6 ? "03990001234" : "03990005678";
        households.back().members[1].mobile =
            households.back().members[0].mobile;  // twice in a household counts once
    }
    households[7].members.push_back(households[0].members[1]);
    households[7].members.back().mobile.clear();
    const auto report = look(households);
    ASSERT_EQ(report.found.size(), 2U);
    EXPECT_EQ(report.found[0].kind, OddKind::TwoRolls);
    EXPECT_EQ(report.found[0].households, (std::vector<std::uint64_t>{1, 8}));
    EXPECT_EQ(report.found[1].kind, OddKind::OnePhone);
    EXPECT_EQ(report.found[1].people, (std::vector<std::string>{"•••234"}));
    EXPECT_EQ(report.found[1].count, 6U);
}

TEST_F(RegistryOddTest, WhoIsInAProgrammeOnTheDayCountsFromItsFirstToTheDayBeforeItsEnd) {
    const auto found = [&](Enrolment other) {
        Household household = plainHousehold(1, 9'100'000'000'000, 2);
        household.members[0].enrolments = {kIn};
        household.members[1].enrolments = {std::move(other)};
        return total(look({household}), OddKind::TwoGrants);
    };
    EXPECT_EQ(found({"kafaalat", m_query.on, std::nullopt}), 1U) << "from today on";
    EXPECT_EQ(found({"kafaalat", m_query.on + std::chrono::days{1}, std::nullopt}), 0U);
    EXPECT_EQ(found({"kafaalat", day(2024, 1, 1), m_query.on}), 0U) << "the first day that she is not in it";
    EXPECT_EQ(found({"kafaalat", day(2024, 1, 1), m_query.on + std::chrono::days{1}}), 1U);
    EXPECT_EQ(found({"rashan", day(2024, 1, 1), std::nullopt}), 0U) << "another programme";
}

TEST_F(RegistryOddTest, TheAmountThatTellsMostIsTheLastPaidOrElseTheFirst) {
    const auto amount = [](const char* cycle, Day from, std::optional<Day> paid) {
        return Entitlement{"kafaalat", cycle, 13'500, from, day(2026, 6, 30), paid};
    };
    const auto found = [&](std::vector<Entitlement> all) {
        Household dead = plainHousehold(1, 9'100'000'000'000, 1);
        dead.members[0].card = CardState::Deceased;
        dead.members[0].entitlements = std::move(all);
        const auto report = look({dead});
        EXPECT_EQ(report.found.size(), 1U);
        return report.found.empty() ? Odd{} : report.found[0];
    };
    Odd odd =
        found({amount("1", day(2025, 1, 1), day(2025, 2, 1)), amount("2", day(2025, 4, 1), day(2025, 5, 1)),
               amount("3", day(2025, 7, 1), std::nullopt)});
    EXPECT_EQ(odd.count, 3U);
    EXPECT_EQ(odd.cycle, "2");
    EXPECT_EQ(odd.paid, day(2025, 5, 1));
    EXPECT_EQ(odd.until, std::nullopt);
    odd = found({amount("1", day(2025, 1, 1), std::nullopt), amount("2", day(2025, 4, 1), std::nullopt)});
    EXPECT_EQ(odd.cycle, "1");
    EXPECT_EQ(odd.until, day(2026, 6, 30));
    odd = found({amount("1", m_query.on, m_query.on + std::chrono::days{1})});
    EXPECT_EQ(odd.count, 1U) << "it begins today";
    EXPECT_EQ(odd.paid, std::nullopt) << "paid tomorrow";
    EXPECT_EQ(found({amount("1", day(2026, 1, 1), m_query.on)}).paid, m_query.on);
}

TEST_F(RegistryOddTest, HouseholdsWithATelephoneAreCountedOnceEachAndTwentyAreNamed) {
    std::vector<Household> households;
    const auto add = [&](int count, std::vector<std::string> phones) {
        for (int i = 0; i < count; ++i) {
            const std::uint64_t id = households.size() + 1;
            households.push_back(
                plainHousehold(id, 9'100'000'000'000 + id * 10, static_cast<int>(phones.size())));
            for (std::size_t k = 0; k < phones.size(); ++k) households.back().members[k].mobile = phones[k];
        }
    };
    add(5, {"03990000005", "03990000055", "03990000005"});  // met again after another one
    add(6, {"03990000006"});
    add(7, {"03990000007"});
    add(25, {"03990000025", "03990000026", "03990000025"});
    const auto report = look(households);
    ASSERT_EQ(report.found.size(), 4U) << "five households are not many";
    EXPECT_EQ(report.found[0].people, std::vector<std::string>{"•••025"}) << "the largest first";
    EXPECT_EQ(report.found[0].count, 25U);
    EXPECT_EQ(report.found[0].households.size(), 20U);
    EXPECT_EQ(report.found[2].people, std::vector<std::string>{"•••007"});
    EXPECT_EQ(report.found[2].count, 7U);
    EXPECT_EQ(report.found[3].people, std::vector<std::string>{"•••006"});
    EXPECT_EQ(registry::inWords(report.found[3], m_query.on), "in 6 households");
}

TEST_F(RegistryOddTest, FindingsComeByKindAndARegistryThatHoldsNothingHasNone) {
    const auto report = look(oddHouseholds());
    std::vector<OddKind> kinds;
    for (const Odd& odd : report.found) kinds.push_back(odd.kind);
    EXPECT_EQ(kinds, std::vector<OddKind>(kOddKinds.begin(), kOddKinds.end()));
    EXPECT_EQ(registry::inWords(report.found.at(1), m_query.on), "in the rolls of 2 households");
    EXPECT_EQ(report.found.at(1).people, std::vector<std::string>{"•••••-•••••00-1"});
    const TempFolder empty;
    const auto nothing = registry::Registry::open(empty.path());
    ASSERT_TRUE(nothing);
    const auto none = registry::findOdd(**nothing, m_query);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->complete && none->found.empty());
}

TEST_F(RegistryOddTest, AllAreCountedSoManyAreNamedAndTheDeadlineIsKept) {
    std::vector<Household> households;
    for (std::uint64_t id = 1; id <= 600; ++id) {
        households.push_back(plainHousehold(id, 9'100'000'000'000 + id * 10, 2));
        for (Person& person : households.back().members) person.enrolments = {kIn};
    }
    m_query.most = 5;
    auto report = look(households);
    EXPECT_EQ(report.found.size(), 5U);
    EXPECT_EQ(total(report, OddKind::TwoGrants), 600U);
    m_query.isOver = [] { return true; };
    report = look(households);
    EXPECT_FALSE(report.complete);
    EXPECT_LT(total(report, OddKind::TwoGrants), 600U);
}

// What the generator makes is a registry that loads without a complaint, the same for the same seed, with the
// shapes that benches and samples rely on.
TEST(RegistrySynthTest, TheSameSeedMakesTheSameLoadableRegistryWithRealisticShapes) {
    TempFolder folder;
    const auto make = [&](const char* name, std::uint64_t seed, bool json) {
        const auto made =
            registry::synthesize(folder.path() / name, {.persons = 10'000, .seed = seed, .json = json});
        EXPECT_TRUE(made.has_value());
        const auto report =
            registry::load(folder.path() / (std::string(name) + ".registry"), made->files, {});
        EXPECT_TRUE(report.has_value() && report->version) << registry::inWords(report->complaints.at(0));
        EXPECT_EQ(report->version->persons, made->persons);
        return std::move(*registry::Registry::open(folder.path() / (std::string(name) + ".registry")));
    };
    const auto first = make("first", 3, false), again = make("again", 3, false), json = make("json", 3, true),
               other = make("other", 4, false);
    EXPECT_EQ(first->version().hash, again->version().hash);
    EXPECT_NE(first->version().hash, other->version().hash);
    std::vector<Household> csv, lines;
    ASSERT_TRUE(first->file()->forEach({}, [&](const Household& it) { return csv.push_back(it), true; }));
    ASSERT_TRUE(json->file()->forEach({}, [&](const Household& it) { return lines.push_back(it), true; }));
    EXPECT_EQ(csv, lines);

    const auto share = [&](const std::vector<registry::Condition>& all) {
        const auto found = registry::search(*first, {.all = all, .on = day(2026, 3, 1)}, {});
        return static_cast<double>(found->total) / static_cast<double>(first->version().persons);
    };
    using registry::Attribute, registry::Op;
    EXPECT_NEAR(
        static_cast<double>(first->version().persons) / static_cast<double>(first->version().households), 6.2,
        0.2);
    EXPECT_NEAR(share({{Attribute::Gender, Op::Equal, std::string("female")}}), 0.49, 0.05);
    EXPECT_NEAR(share({{Attribute::Score, Op::LessOrEqual, std::int64_t{3499}}}), 0.23 * 0.9, 0.05)
        << "domain 2.4";
    EXPECT_GT(share({{Attribute::EnrolledIn, Op::Equal, std::string("kafaalat")}}), 0.01);
    EXPECT_GT(share({{Attribute::EnrolledIn, Op::Equal, std::string("taleemi")}}), 0.01);
    const auto odd = registry::findOdd(*first, {.on = day(2026, 3, 1)});
    EXPECT_GT(odd->total[static_cast<std::size_t>(OddKind::DeadPaid)], 0U);
    for (const Household& household : csv)
        for (const Person& person : household.members) {
            ASSERT_GE(person.cnic, registry::kFirstSynthetic);
            for (const Enrolment& it : person.enrolments) ASSERT_LE(it.from, day(2026, 3, 1));
        }
}

}  // namespace owc::test
