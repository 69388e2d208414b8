#include "queue-server/registry/search.h"

#include <gtest/gtest.h>

#include "queue-server/registry/version_writer.h"
#include "tests/support/registry_people.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using namespace eligibility;
using registry::Attribute;
using registry::Op;

namespace {

/// Three households: the full one (7), four plain people in Kondar (8), one man alone in Alta (9).
class RegistrySearchTest : public ::testing::Test {
  protected:
    void SetUp() override {
        Household alone = plainHousehold(9, 9'300'000'000'000, 1);
        alone.district = "Alta";
        alone.members[0].gender = Gender::Male;
        alone.members[0].born = day(1960, 3, 2);
        alone.scores = {{6100, day(2020, 1, 1)}};
        const auto done = registry::publishHouseholds(
            m_folder.path(), {fullHousehold(7), plainHousehold(8, 9'200'000'000'000, 4), alone}, "test", {});
        ASSERT_TRUE(done.has_value());
        m_open = std::move(*registry::Registry::open(m_folder.path()));
        m_query.on = day(2026, 3, 1);
    }
    std::vector<CnicNumber> found(const std::vector<registry::Condition>& all) {
        m_query.all = all;
        const auto result = registry::search(*m_open, m_query, {});
        EXPECT_TRUE(result.has_value()) << result.error().detail;
        std::vector<CnicNumber> numbers;
        for (const auto& it : result->page) numbers.push_back(it.cnic);
        EXPECT_TRUE(result->complete);
        m_total = result->total;
        return numbers;
    }
    bool refused() {
        return registry::search(*m_open, m_query, {}).error().code == domain::ErrorCode::BadInput;
    }

    TempFolder m_folder;
    std::unique_ptr<registry::Registry> m_open;
    registry::Query m_query;
    std::uint64_t m_total = 0;
};

using Numbers = std::vector<CnicNumber>;
constexpr CnicNumber kMan = 9'300'000'000'000;
constexpr std::int64_t operator""_n(unsigned long long value) {
    return static_cast<std::int64_t>(value);
}

}  // namespace

TEST_F(RegistrySearchTest, EachAttributeIsLookedAtAsOfTheDayOfTheQuery) {
    using std::string;
    EXPECT_EQ(found({{Attribute::Gender, Op::Equal, string("male")}}), Numbers{kMan});
    EXPECT_EQ(found({{Attribute::Marital, Op::Equal, string("widowed")}}), Numbers{kMother});
    EXPECT_EQ(found({{Attribute::Relation, Op::Equal, string("child")},
                     {Attribute::Gender, Op::Equal, string("female")}}),
              Numbers{kDaughter});
    EXPECT_EQ(found({{Attribute::Born, Op::GreaterOrEqual, day(2015, 8, 1)}}), Numbers{kDaughter});
    EXPECT_EQ(found({{Attribute::Born, Op::Greater, day(2015, 8, 1)}}), Numbers{});
    EXPECT_EQ(found({{Attribute::Age, Op::LessOrEqual, 10_n}}), Numbers{kDaughter});
    EXPECT_EQ(found({{Attribute::Age, Op::Less, 10_n}}), Numbers{}) << "she is ten until the first of August";
    EXPECT_EQ(found({{Attribute::Age, Op::Equal, 65_n}}), Numbers{kMan}) << "66 tomorrow";
    EXPECT_EQ(found({{Attribute::District, Op::Equal, string("Alta")}}), Numbers{kMan});
    EXPECT_EQ(found({{Attribute::District, Op::Equal, string("Nowhere")}}), Numbers{});
    EXPECT_EQ(
        found({{Attribute::Score, Op::LessOrEqual, 3200_n}, {Attribute::Age, Op::GreaterOrEqual, 18_n}}),
        Numbers{kMother});
    EXPECT_EQ(found({{Attribute::Survey, Op::Equal, string("done")}}), (Numbers{kMother, kDaughter}));
    EXPECT_EQ(found({{Attribute::Surveyed, Op::Less, day(2024, 3, 2)}}), (Numbers{kMother, kDaughter}));
    EXPECT_EQ(found({{Attribute::HouseholdSize, Op::Greater, 3_n}}).size(), 4U);
    EXPECT_EQ(found({{Attribute::EnrolledIn, Op::Equal, string("kafaalat")}}), Numbers{kMother});
    EXPECT_EQ(found({{Attribute::EnrolledIn, Op::Equal, string("rashan")}}), Numbers{}) << "over since 2022";
    EXPECT_EQ(found({{Attribute::EnrolledIn, Op::NotEqual, string("kafaalat")}}).size(), 6U);
    EXPECT_EQ(found({{Attribute::Certificate, Op::Equal, string("disability")}}), Numbers{kMother});
    EXPECT_EQ(found({}).size(), 7U);

    m_query.on = day(2022, 1, 1);
    EXPECT_EQ(found({{Attribute::EnrolledIn, Op::Equal, string("rashan")}}), Numbers{kMother});
    EXPECT_EQ(found({{Attribute::Score, Op::LessOrEqual, 3200_n}}), Numbers{}) << "32.50 on that day";
}

TEST_F(RegistrySearchTest, ACertificateHoldsOnItsLastDayAndAnEnrolmentDoesNot) {
    const auto disabled = [&](Day on) {
        m_query.on = on;
        return found({{Attribute::Certificate, Op::Equal, std::string("disability")}});
    };
    EXPECT_EQ(disabled(day(2019, 12, 31)), Numbers{}) << "not issued yet";
    EXPECT_EQ(disabled(day(2020, 1, 1)), Numbers{kMother});
    EXPECT_EQ(disabled(day(2030, 1, 1)), Numbers{kMother}) << "its last day";
    EXPECT_EQ(disabled(day(2030, 1, 2)), Numbers{});

    m_query.on = day(2022, 7, 1);
    EXPECT_EQ(found({{Attribute::EnrolledIn, Op::Equal, std::string("rashan")}}), Numbers{})
        << "the first day that she is not in it";
}

TEST_F(RegistrySearchTest, WhatIsNotKnownMeetsNothingButNotEqual) {
    EXPECT_EQ(found({{Attribute::Score, Op::GreaterOrEqual, 0_n}}).size(), 3U);
    EXPECT_EQ(found({{Attribute::Score, Op::NotEqual, 6100_n}}).size(), 6U);
    EXPECT_EQ(found({{Attribute::Age, Op::GreaterOrEqual, 0_n}}).size(), 3U);
}

TEST_F(RegistrySearchTest, PagesGoThroughAllInOrderWithoutOneTwice) {
    m_query.sort = {{Attribute::District, false}, {Attribute::Born, true}};
    const auto whole = found({});
    ASSERT_EQ(whole.size(), 7U);
    EXPECT_EQ(whole.front(), kMan) << "Alta is before Kondar and Sitara";
    EXPECT_EQ(whole[5], kDaughter) << "of Sitara the younger first";

    Numbers together;
    m_query.pageSize = 3;
    for (m_query.page = 1; m_query.page <= 3; ++m_query.page) {
        const auto page = found({});
        EXPECT_EQ(m_total, 7U);
        together.insert(together.end(), page.begin(), page.end());
    }
    EXPECT_EQ(together, whole);
    m_query.page = 9;
    EXPECT_TRUE(found({}).empty());
}

TEST_F(RegistrySearchTest, AWrongQueryIsRefusedAndAUsedUpBudgetIsTold) {
    m_query.all = {{Attribute::Age, Op::Equal, std::string("ten")}};
    EXPECT_TRUE(refused());
    m_query.all = {{Attribute::Gender, Op::Less, std::string("male")}};
    EXPECT_TRUE(refused());
    m_query.all = {};
    m_query.sort = {{Attribute::EnrolledIn, false}};
    EXPECT_TRUE(refused());
    m_query.sort = {};
    m_query.page = 1'000'000;
    EXPECT_TRUE(refused());
    m_query.page = ~std::size_t{0};
    EXPECT_TRUE(refused());
    m_query.page = 1;
    const auto cut = registry::search(*m_open, m_query, {.households = 2});
    EXPECT_FALSE(cut->complete);
    EXPECT_EQ(cut->total, 6U);
}

TEST(RegistrySearchEmptyTest, BeforeTheFirstLoadNobodyIsFound) {
    TempFolder folder;
    const auto empty = std::move(*registry::Registry::open(folder.path()));
    EXPECT_EQ(registry::search(*empty, {}, {})->total, 0U);
}

}  // namespace owc::test
