#include <gmock/gmock.h>

#include "tests/support/sharing_house.h"

// Numbers of persons and households in a query: what may be asked with them, what it costs, what is written
// down.
namespace owc::test {

using sharing::Json;
using testing::ElementsAre;
using testing::Pair;

namespace {

Json predicate(const char* attribute, const char* op, const Json& value) {
    return Json::array(
        {{{"seq_num", 1},
          {"expression1", {{"attribute_name", attribute}, {"operator", op}, {"attribute_value", value}}}}});
}

std::uint64_t numbered(std::uint64_t last) {
    return 9000000000000 + last;
}

Json listed(std::size_t count) {
    Json values = Json::array();
    for (std::size_t i = 1; i <= count; ++i) values.push_back(std::to_string(numbered(i)));
    return {{"values", values}};
}

class SharingNumbersTest : public testing::Test {
  protected:
    sharing::Search search(const Json& query, const char* entity = "Member") {
        return {.referenceId = "r",
                .queryType = "predicate",
                .entity = entity,
                .query = query,
                .authorize = {{"purpose", {{"code", "welfare"}}}}};
    }
    std::string codeOf(const sharing::Search& asked, const sharing::Agency& agency) {
        const auto found = house.searcher.search(agency, asked);
        if (!found) return found.error().detail;
        return found->reason ? found->reason->code : "answered";
    }
    /// Whom each look names, with its records; 0 is nobody.
    std::vector<std::pair<std::uint64_t, std::size_t>> looks() {
        std::vector<std::pair<std::uint64_t, std::size_t>> all;
        for (const auto& look : house.audit.looks()) all.emplace_back(look.person.value_or(0), look.records);
        return all;
    }
    int statusOf(const Json& query, const char* client = "reader") {
        return house
            .ask("/registry/sync/search",
                 house.envelope("search", house.search("predicate", query), 1, client), client)
            .status;
    }

    SharingHouse house;
    sharing::Agency everybody = *house.agencies.byId("signer");
    sharing::Agency noNumbers{
        .id = "few", .scope = sharing::Scope({"place", "group_size"}), .purposes = {"welfare"}};
};

}  // namespace

TEST_F(SharingNumbersTest, ARangeOfNumbersIsAskedForOnlyByWhoIsToldThem) {
    for (const char* name : {"CNIC", "NID", "UIN", "NationalID", "identifier"}) {
        for (const char* op : {"lt", "le", "ge", "gt"}) {
            const auto asked = search(predicate(name, op, house.kMan));
            EXPECT_EQ(codeOf(asked, noNumbers), "rjct.filter.invalid") << name << op;
            EXPECT_EQ(codeOf(asked, everybody), "answered") << name << op;
        }
        EXPECT_EQ(codeOf(search(predicate(name, "eq", house.kMan)), noNumbers), "answered") << name;
        EXPECT_EQ(codeOf(search(predicate(name, "in", listed(2))), noNumbers), "answered") << name;
    }
    for (const char* name : {"HOUSEHOLD", "group_identifier"}) {
        EXPECT_EQ(codeOf(search(predicate(name, "ge", 101)), noNumbers), "rjct.filter.invalid") << name;
        EXPECT_EQ(codeOf(search(predicate(name, "ge", 101)), everybody), "answered") << name;
        EXPECT_EQ(codeOf(search(predicate(name, "eq", 101)), noNumbers), "answered") << name;
    }
}

TEST_F(SharingNumbersTest, NobodySortsByNumbersThatHeIsNotTold) {
    for (const char* name :
         {"CNIC", "NID", "UIN", "NationalID", "identifier", "HOUSEHOLD", "group_identifier"}) {
        auto asked = search(predicate("group_size", "ge", 1));
        asked.sort = {{.attribute = name}};
        EXPECT_EQ(codeOf(asked, noNumbers), "rjct.sort.invalid") << name;
        EXPECT_EQ(codeOf(asked, everybody), "answered") << name;
    }
}

TEST_F(SharingNumbersTest, AQueryNamesAHundredAtMostHoweverTheyAreListed) {
    EXPECT_EQ(codeOf(search(predicate("CNIC", "in", listed(100))), everybody), "answered");
    EXPECT_EQ(codeOf(search(predicate("CNIC", "in", listed(101))), everybody), "rjct.filter.invalid");
    Json twice = predicate("CNIC", "in", listed(60));
    twice[0]["condition"] = "or";
    twice[0]["expression2"] = {
        {"attribute_name", "NID"}, {"operator", "in"}, {"attribute_value", listed(60)}};
    EXPECT_EQ(codeOf(search(twice), everybody), "rjct.filter.invalid");
}

TEST_F(SharingNumbersTest, EachNumberInAListCountsAgainstTheRate) {
    EXPECT_EQ(statusOf(predicate("CNIC", "in", listed(3)), "quiet"), 429) << "two at once are its burst";
    house.now += std::chrono::minutes{1};
    EXPECT_EQ(statusOf(predicate("CNIC", "in", listed(2)), "quiet"), 200);
    EXPECT_EQ(statusOf(predicate("CNIC", "in", listed(51))), 429) << "fifty are the reader's";
    house.now += std::chrono::minutes{1};
    Json filter = house.subscription(predicate("CNIC", "in", listed(51)));
    filter["subscribe_request"][0]["subscribe_criteria"]["filter_type"] = "predicate";
    EXPECT_EQ(house.ask("/registry/subscribe", house.envelope("subscribe", filter)).status, 429);
}

TEST_F(SharingNumbersTest, EachPersonNamedIsWrittenDownWithTheRecordsOfHer) {
    ASSERT_EQ(
        codeOf(search(predicate("CNIC", "in", {{"values", {house.kWoman, house.kMan, "9000000000009"}}})),
               everybody),
        "answered");
    EXPECT_THAT(looks(), ElementsAre(Pair(numbered(1), 1), Pair(numbered(3), 1), Pair(numbered(9), 0)));
}

TEST_F(SharingNumbersTest, WhoIsTheSameHouseholdIsWrittenDownPersonByPersonToo) {
    ASSERT_EQ(codeOf(search(predicate("CNIC", "in", listed(2)), "Group"), everybody), "answered");
    EXPECT_THAT(looks(), ElementsAre(Pair(numbered(1), 1), Pair(numbered(2), 1)));
}

TEST_F(SharingNumbersTest, ANumberBesideOtherConditionsIsWrittenDownAndTheOtherRecordsWithoutOne) {
    Json query = predicate("CNIC", "eq", house.kMan);
    query[0]["condition"] = "or";
    query[0]["expression2"] = {
        {"attribute_name", "district"}, {"operator", "eq"}, {"attribute_value", "Larkana"}};
    ASSERT_EQ(codeOf(search(query), everybody), "answered");
    EXPECT_THAT(looks(), ElementsAre(Pair(numbered(3), 1), Pair(0, 3)));
}

TEST_F(SharingNumbersTest, ARefusedSearchIsWrittenDownForEachPersonItNamed) {
    auto asked = search(predicate("CNIC", "in", listed(2)));
    asked.sort = {{.attribute = "income"}};
    ASSERT_EQ(codeOf(asked, noNumbers), "rjct.sort.invalid");
    EXPECT_THAT(looks(), ElementsAre(Pair(numbered(1), 0), Pair(numbered(2), 0)));
}

}  // namespace owc::test
