#include "queue-server/server/prefilled.h"

#include <gtest/gtest.h>

#include "tests/support/registry_people.h"

namespace owc::test {

using namespace registration;
using server::prefilled;

namespace {

const Day kOn = day(2026, 3, 14);

/// Her family with one thing changed about the mother.
Form withMother(void (*change)(eligibility::Person&), Day on = kOn) {
    eligibility::Household household = fullHousehold();
    change(household.members.front());
    return prefilled(RegistryVisit::RosterUpdate, kMother, &household, on);
}

}  // namespace

TEST(PrefilledTest, EachMemberIsAsTheRegistryHasHerAndNothingIsSaidThatNobodySaid) {
    const eligibility::Household household = fullHousehold();
    const Form form = prefilled(RegistryVisit::RosterUpdate, kDaughter, &household, kOn);
    EXPECT_EQ(form.kind, RegistryVisit::RosterUpdate);
    EXPECT_EQ(form.district, "Sitara");
    EXPECT_EQ(form.mobile, "") << "of who stands here, not of her mother";
    ASSERT_EQ(form.members.size(), 2U);
    EXPECT_EQ(form.members[0], (Member{.number = kMother,
                                       .name = "Zorun Mevad",
                                       .relation = eligibility::Relation::Head,
                                       .gender = eligibility::Gender::Female,
                                       .marital = eligibility::Marital::Widowed,
                                       .born = day(1980, 2, 29),
                                       .disabled = true,
                                       .known = true}));
    EXPECT_EQ(form.members[1].relation, eligibility::Relation::Child);
    EXPECT_EQ(form.members[1].schoolClass, 5);
    EXPECT_FALSE(form.members[1].disabled);
    EXPECT_TRUE(form.house.empty() && form.papers.empty() && form.ground == Ground::None);
}

TEST(PrefilledTest, WhomTheRegistryDoesNotKnowBeginsAloneAndUnknown) {
    const Form form = prefilled(RegistryVisit::NewSurvey, kMother, nullptr, kOn);
    EXPECT_EQ(form.kind, RegistryVisit::NewSurvey);
    EXPECT_EQ(form.members, (std::vector<Member>{{.number = kMother, .name = {}}}));
}

TEST(PrefilledTest, ADisabilityIsThatOfACertificateThatHolds) {
    const auto until = [](Day on) { return withMother([](eligibility::Person&) {}, on).members[0].disabled; };
    EXPECT_TRUE(until(day(2030, 1, 1))) << "its last day";
    EXPECT_FALSE(until(day(2030, 1, 2)));
    EXPECT_FALSE(
        withMother([](eligibility::Person& p) { p.certificates[1].kind = "bform"; }).members[0].disabled);
    EXPECT_TRUE(
        withMother([](eligibility::Person& p) { p.certificates[1].until.reset(); }).members[0].disabled);
}

TEST(PrefilledTest, AFactThatNoFormHoldsIsLeftOutAndTheOthersStay) {
    const Form whole = withMother([](eligibility::Person&) {});
    const auto lessOf = [&](void (*change)(eligibility::Person&), void (*less)(Member&)) {
        Form expected = whole;
        less(expected.members[0]);
        const Form form = withMother(change);
        EXPECT_EQ(outOfBounds(form), "");
        EXPECT_EQ(form.members, expected.members);
    };
    lessOf([](eligibility::Person& p) { p.name = std::string(81, 'x'); }, [](Member& m) { m.name.clear(); });
    lessOf([](eligibility::Person& p) { p.schoolClass = 17; }, [](Member& m) { m.schoolClass = 0; });
    lessOf([](eligibility::Person& p) { p.born = day(1700, 1, 1); }, [](Member& m) { m.born.reset(); });
    lessOf([](eligibility::Person& p) { p.cnic = 12; }, [](Member& m) { m.number = 0; });
    EXPECT_EQ(withMother([](eligibility::Person& p) { p.mobile = "0300-1234567"; }).mobile, "");
    eligibility::Household household = fullHousehold();
    household.district = std::string(81, 'x');
    const Form form = prefilled(RegistryVisit::Appeal, kMother, &household, kOn);
    EXPECT_EQ(form.district, "");
    EXPECT_EQ(form.mobile, "03001234567");
    EXPECT_EQ(withMother([](eligibility::Person& p) { p.mobile = "0300-1234567"; }).district, "Sitara");
}

TEST(PrefilledTest, OfALargeFamilyFortyAreTaken) {
    const eligibility::Household household = plainHousehold(1, 9'100'000'000'000, 41);
    const Form form = prefilled(RegistryVisit::RosterUpdate, 9'100'000'000'000, &household, kOn);
    EXPECT_EQ(form.members.size(), kMostMembers);
    EXPECT_EQ(outOfBounds(form), "");
}

}  // namespace owc::test
