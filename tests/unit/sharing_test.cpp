#include <gmock/gmock.h>

#include "queue-server/sharing/records.h"
#include "tests/support/sharing_house.h"

// What the data-sharing interface answers, message by message, checked against the API's own file.
namespace owc::test {

using sharing::Json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

namespace {

constexpr const char* kSync = "/registry/sync/search";

std::vector<std::string> numbersIn(const Json& response) {
    std::vector<std::string> numbers;
    for (const Json& record : response["data"]["reg_records"])
        numbers.push_back(record["member_identifier"][0]["identifier_value"]);
    return numbers;
}

/// Members that meet a predicate.
Json predicate(const char* attribute, const char* op, const Json& value) {
    return Json::array(
        {{{"seq_num", 1},
          {"expression1", {{"attribute_name", attribute}, {"operator", op}, {"attribute_value", value}}}}});
}

Json members(Json request) {
    request["search_request"][0]["search_criteria"]["response_entity"] = "Member";
    return request;
}

class SharingTest : public testing::Test {
  protected:
    SharingHouse::Got sync(const Json& request, const std::string& client = "reader") {
        return house.ask(kSync, house.envelope("search", request, request["search_request"].size(), client),
                         client);
    }
    /// Why the one search in it was rejected.
    std::string rejected(const Json& request) {
        const auto got = sync(request);
        return got.first()["status"] == "rjct" ? got.first()["status_reason_code"].get<std::string>()
                                               : "not rejected";
    }
    /// As an answer to a changed header.
    std::string refused(const char* field, const Json& value, const std::string& path = kSync) {
        Json envelope = house.envelope("search", house.byPerson(house.kWoman));
        envelope["header"][field] = value;
        const auto got = house.askText(path, envelope.dump(), "token-reader");
        EXPECT_EQ(got.status, 400);
        return path == kSync
                   ? got.reason()
                   : got.errorCode() + " " + got.body["message"]["error"]["message"].get<std::string>();
    }

    SharingHouse house;
};

}  // namespace

TEST_F(SharingTest, APersonIsFoundByItsNumberWithTheFieldsOfTheScopeAndNoOther) {
    const auto got = sync(house.byPerson(house.kWoman));

    ASSERT_EQ(got.status, 200);
    EXPECT_EQ(got.header()["status"], "succ");
    const Json& record = got.first()["data"]["reg_records"][0];
    EXPECT_EQ(record["group_identifier"][0]["identifier_value"], "101");
    EXPECT_EQ(record["member_list"].size(), 2U);
    EXPECT_EQ(record["member_list"][0]["demographic_info"]["name"]["given_name"], "Sample Woman");
    EXPECT_THAT(got.body.dump(),
                AllOf(Not(HasSubstr("poverty")), Not(HasSubstr("income")), Not(HasSubstr("widowed")),
                      Not(HasSubstr("03000000001")), Not(HasSubstr("entitlements"))));
    EXPECT_EQ(got.first()["pagination"]["total_count"], 1);
}

TEST_F(SharingTest, AClientOfEveryFieldGetsAHouseholdThatReadsBackAsItIsInTheRegistry) {
    const auto got = sync(house.byPerson(house.kWoman), "signer");

    const auto read = sharing::readGroup(got.first()["data"]["reg_records"][0]);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, SharingHouse::households().front());
}

TEST_F(SharingTest, ANumberThatNobodyHasIsAnAnswerWithoutRecords) {
    const auto got = sync(house.byPerson("9000000000009"));
    EXPECT_EQ(got.first()["status"], "succ");
    EXPECT_EQ(got.first()["data"]["reg_records"], Json::array());
}

TEST_F(SharingTest, PredicatesAreJoinedAsTheySay) {
    Json query = predicate("district", "eq", "Larkana");
    query[0]["condition"] = "and";
    query[0]["expression2"] = {{"attribute_name", "age"}, {"operator", "ge"}, {"attribute_value", 18}};
    EXPECT_THAT(numbersIn(sync(members(house.search("predicate", query))).first()),
                ElementsAre(house.kWoman, house.kOther));
    query[0]["condition"] = "or";
    EXPECT_THAT(numbersIn(sync(members(house.search("predicate", query))).first()), SizeIs(4));
    query[0]["condition"] = "not";
    EXPECT_THAT(numbersIn(sync(members(house.search("predicate", query))).first()),
                ElementsAre(house.kChild));
    const Json programmes = predicate("enrolled_in", "in", {{"values", {"kafaalat", "nashonuma"}}});
    EXPECT_THAT(numbersIn(sync(members(house.search("predicate", programmes))).first()),
                ElementsAre(house.kWoman));
}

TEST_F(SharingTest, ExpressionsAreTheObjectsOfTheSpecification) {
    const auto with = [&](const Json& query) {
        return numbersIn(
            sync(members(house.search(
                     "expression",
                     {{"type", "ns:org:QueryType:expression"},
                      {"value", {{"expression", {{"collection", "Group"}, {"query", query}}}}}})))
                .first());
    };
    EXPECT_THAT(with(Json::parse(R"({"$and":[{"sex":{"$eq":"female"}},{"YOB":{"$lt":1985}}]})")),
                ElementsAre(house.kWoman));
    EXPECT_THAT(with(Json::parse(R"({"$or":[{"place":"Sukkur"},{"birth_date":{"$ge":"2015-01-01"}}]})")),
                ElementsAre(house.kChild, house.kMan));
    EXPECT_THAT(with(Json::parse(R"({"$not":{"group_size":{"$gt":1}}})")),
                ElementsAre(house.kMan, house.kOther));
}

TEST_F(SharingTest, PagesCoverEverybodyOnceInTheOrderAskedFor) {
    std::vector<std::string> all;
    for (int page = 1; page <= 3; ++page) {
        Json request = members(house.search("predicate", predicate("group_size", "ge", 1)));
        auto& criteria = request["search_request"][0]["search_criteria"];
        criteria["sort"] = {{{"attribute_name", "birth_date"}, {"sort_order", "desc"}}};
        criteria["pagination"] = {{"page_size", 3}, {"page_number", page}};
        const auto got = sync(request);
        EXPECT_EQ(got.first()["pagination"]["total_count"], 4);
        for (const auto& number : numbersIn(got.first())) all.push_back(number);
    }
    EXPECT_THAT(all, ElementsAre(house.kChild, house.kOther, house.kWoman, house.kMan));
}

TEST_F(SharingTest, WhatIsOutsideTheScopeIsNeitherAskedForNorSortedBy) {
    EXPECT_EQ(rejected(house.search("predicate", predicate("poverty_score", "lt", 32))),
              "rjct.filter.invalid");
    Json request = house.byPerson(house.kWoman);
    request["search_request"][0]["search_criteria"]["sort"] = {{{"attribute_name", "income"}}};
    EXPECT_EQ(rejected(request), "rjct.sort.invalid");
}

TEST_F(SharingTest, EveryWrongSearchHasItsCode) {
    EXPECT_EQ(rejected(house.byPerson(house.kWoman, "curiosity")), "rjct.search_criteria.invalid");
    EXPECT_EQ(rejected(house.byPerson("12")), "rjct.filter.invalid");
    EXPECT_EQ(rejected(house.search("predicate", predicate("shoe_size", "eq", 1))), "rjct.filter.invalid");
    const auto with = [&](auto change) {
        Json request = house.byPerson(house.kWoman);
        change(request["search_request"][0]);
        const auto got = house.askText(kSync, house.envelope("search", request).dump(), "token-reader");
        return got.first()["status_reason_code"].get<std::string>();
    };
    EXPECT_EQ(with([](Json& one) { one["reference_id"] = std::string(100, 'x'); }),
              "rjct.reference_id.invalid");
    EXPECT_EQ(with([](Json& one) { one["timestamp"] = "yesterday"; }), "rjct.timestamp.invalid");
    EXPECT_EQ(with([](Json& one) { one["search_criteria"].erase("query"); }), "rjct.search_criteria.invalid");
    EXPECT_EQ(with([](Json& one) { one["search_criteria"]["query_type"] = "graphql"; }),
              "rjct.search_criteria.invalid");
    EXPECT_EQ(with([](Json& one) {
                  one["search_criteria"]["pagination"] = {{"page_size", 0}};
              }),
              "rjct.pagination.invalid");
    EXPECT_EQ(with([](Json& one) { one["search_criteria"]["sort"] = "name"; }), "rjct.sort.invalid");

    Json twice = house.byPerson(house.kWoman);
    twice["search_request"].push_back(twice["search_request"][0]);
    const auto got = sync(twice);
    EXPECT_EQ(got.first()["status"], "succ");
    EXPECT_EQ(got.body["message"]["search_response"][1]["status_reason_code"], "rjct.reference_id.duplicate");
}

TEST_F(SharingTest, ASearchOfTooManyIsRefusedAndTellsNobody) {
    sharing::Searcher narrow(house.registry, house.audit, [this] { return house.now; }, {.mostLookedAt = 2});
    const sharing::Search search{.referenceId = "r",
                                 .queryType = "predicate",
                                 .query = predicate("group_size", "ge", 1),
                                 .authorize = {{"purpose", {{"code", "welfare"}}}}};
    const auto found = narrow.search(*house.agencies.byId("reader"), search);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->reason->code, sharing::rjct::kTooManyRecords);
    EXPECT_FALSE(found->records);
}

TEST_F(SharingTest, EveryWrongHeaderHasItsCodeAtOnceAndAsynchronously) {
    const char* kAsync = "/registry/search";
    for (const auto& [field, value, code, coded] :
         {std::tuple<const char*, Json, const char*, const char*>{"version", "2.0.0", "rjct.version.invalid",
                                                                  "err.version.not_supported"},
          {"sender_id", "signer", "err.sender_id.invalid", "err.sender_id.invalid"},
          {"receiver_id", "else", "err.receiver_id.invalid", "err.receiver_id.invalid"},
          {"is_msg_encrypted", true, "err.encryption.invalid", "err.encryption.invalid"},
          {"action", "notify", "rjct.action.invalid", "err.request.bad rjct.action.invalid"},
          {"action", "destroy", "rjct.action.not_supported", "err.request.bad rjct.action.not_supported"},
          {"message_ts", "2026-02-20T00:00:00Z", "rjct.message_ts.invalid",
           "err.request.bad rjct.message_ts.invalid"},
          {"total_count", 2, "rjct.total_count.invalid", "err.request.bad rjct.total_count.invalid"},
          {"total_count", 1000, "rjct.total_count.limit_exceeded",
           "err.request.bad rjct.total_count.limit_exceeded"}}) {
        EXPECT_THAT(refused(field, value), HasSubstr(code)) << field;
        EXPECT_THAT(refused(field, value, kAsync), StartsWith(coded)) << field;
    }
    EXPECT_THAT(refused("sender_uri", "https://reader.example.evil/", kAsync),
                StartsWith("err.sender_uri.invalid"));
    EXPECT_THAT(house.audit.looks(), testing::IsEmpty()) << "nothing was looked up for a wrong header";
}

TEST_F(SharingTest, AMessageIsTakenOnceAndManyWrongRequestsSpoilIt) {
    const Json envelope = house.envelope("search", house.byPerson(house.kWoman));
    EXPECT_EQ(house.ask(kSync, envelope).status, 200);
    EXPECT_THAT(house.ask(kSync, envelope).reason(), HasSubstr("rjct.message_id.duplicate"));
    house.restart();
    EXPECT_THAT(house.ask(kSync, envelope).reason(), HasSubstr("rjct.message_id.duplicate"));

    Json many = house.byPerson(house.kWoman);
    for (int i = 0; i < 12; ++i) many["search_request"].push_back(many["search_request"][0]);
    EXPECT_THAT(sync(many).reason(), HasSubstr("rjct.errors.too_many"));
}

TEST_F(SharingTest, WithoutATokenNothingIsAnsweredAndGuessingIsSlowedDown) {
    const std::string body = house.envelope("search", house.byPerson(house.kWoman)).dump();
    EXPECT_EQ(house.askText(kSync, body, "").status, 401);
    for (int i = 0; i < 40; ++i)
        EXPECT_THAT(house.askText(kSync, body, "guess").status, testing::AnyOf(401, 429));
    EXPECT_EQ(house.askText(kSync, body, "guess").status, 429) << "that address waits";
    EXPECT_EQ(house.askText(kSync, body, "token-reader").status, 200) << "but nobody there who has a token";
    house.now += std::chrono::minutes{2};
    EXPECT_EQ(house.askText(kSync, body, "guess").status, 401);
}

TEST_F(SharingTest, AClientSendsAsOftenAsItMay) {
    const auto ask = [&] { return sync(house.byPerson(house.kWoman), "quiet"); };
    EXPECT_EQ(ask().status, 200);
    EXPECT_EQ(ask().status, 200);
    const auto third = ask();
    EXPECT_EQ(third.status, 429);
    EXPECT_GT(third.retryAfter, 0);
    EXPECT_THAT(third.reason(), HasSubstr("err.request.too_many_requests"));
    EXPECT_EQ(sync(house.byPerson(house.kWoman)).status, 200) << "others are not slowed down";
    house.now += std::chrono::seconds{11};
    EXPECT_EQ(ask().status, 200);
}

TEST_F(SharingTest, WhatIsNoMessageIsRefusedWithItsPlaceAndWithoutItsText) {
    const auto refusal = [&](const std::string& body, const char* type = "application/json",
                             const char* method = "POST", const char* path = "/registry/search") {
        return house.askText(path, body, "token-reader", type, method);
    };
    for (const std::string body :
         {"", "{", "[]", "{\"header\":1}", "{\"header\":{}}", "\xff\xfe", "{\"a\":1,\"a\":2}"}) {
        const auto got = refusal(body);
        EXPECT_EQ(got.status, 400) << body;
        EXPECT_EQ(got.errorCode(), "err.request.bad") << body;
    }
    EXPECT_EQ(refusal(std::string(100, '[')).errorCode(), "err.request.bad");
    EXPECT_THAT(refusal("{\"header\": 9000000000001x}").body.dump(), Not(HasSubstr("9000000000001")));
    EXPECT_EQ(refusal("a=b", "multipart/form-data; boundary=x").status, 415);
    EXPECT_EQ(refusal("{}", "application/json", "GET").status, 405);
    EXPECT_EQ(refusal("{}", "application/json", "POST", "/registry/on-search").status, 404);
    EXPECT_EQ(refusal("{}", "application/json", "POST", "/else").errorCode(), "err.request.not_found");
}

TEST_F(SharingTest, ASignatureIsOfTheseBytesByThatClientNow) {
    const Json envelope = house.envelope("search", house.byPerson(house.kWoman), 1, "signer");
    const std::string text = house.signedText(envelope);
    EXPECT_THAT(house.askText(kSync, envelope.dump(), "token-signer").reason(),
                HasSubstr("err.signature.missing"));
    std::string changed = text;
    changed.replace(changed.find(house.kWoman), 13, house.kMan);
    EXPECT_THAT(house.askText(kSync, changed, "token-signer").reason(), HasSubstr("err.signature.invalid"));
    house.now += std::chrono::minutes{20};
    EXPECT_THAT(house.askText(kSync, text, "token-signer").reason(), HasSubstr("err.signature.invalid"))
        << "it ran out";
    house.now -= std::chrono::minutes{20};

    const auto got =
        house.service->answer({"POST", kSync, "Bearer token-signer", "application/json", text, "192.0.2.7"});
    ASSERT_EQ(got.status, 200) << got.body;
    const std::string mark = Json::parse(got.body)["signature"];
    EXPECT_TRUE(sharing::verify(mark, got.body, house.ourKey.publicKey(), "owc.centre-1", house.now));
    std::string other = got.body;
    other.replace(other.find("Sample"), 6, "sample");
    EXPECT_FALSE(sharing::verify(mark, other, house.ourKey.publicKey(), "owc.centre-1", house.now));
}

TEST_F(SharingTest, EveryLookUpIsWrittenDownWithItsPurposeAndElseNothingIsTold) {
    Json asked = house.byPerson(house.kWoman);
    asked["search_request"][0]["search_criteria"]["consent"] = {{"purpose", {{"code", "welfare"}}}};
    ASSERT_EQ(sync(asked).status, 200);
    ASSERT_EQ(sync(house.byPerson(house.kWoman, "curiosity")).status, 200);
    const auto looks = house.audit.looks();
    ASSERT_THAT(looks, SizeIs(2));
    EXPECT_EQ(looks[0].agency, "reader");
    EXPECT_EQ(looks[0].purpose, "welfare");
    EXPECT_EQ(looks[0].records, 1U);
    EXPECT_EQ(looks[0].person, 9000000000001U);
    EXPECT_THAT(looks[0].consent, HasSubstr("welfare"));
    EXPECT_EQ(looks[1].outcome, "rjct.search_criteria.invalid");
    EXPECT_EQ(looks[1].purpose, "") << "a purpose that is not agreed is the client's free text";

    house.audit.fails = true;
    const auto got = sync(house.byPerson(house.kWoman));
    EXPECT_EQ(got.status, 503);
    EXPECT_THAT(got.body.dump(), Not(HasSubstr("Sample")));
}

TEST_F(SharingTest, EveryWordOfTheFileIsOneOfOurs) {
    OWC_NEEDS_SPECIFICATION();  // the others go on without it and check everything but the form
    const OpenApi api(SharingHouse::specification());
    EXPECT_THAT(api.words("Error"), SizeIs(14));
    EXPECT_THAT(api.paths(), SizeIs(11));
    EXPECT_THAT(api.request("/registry/search", Json::object()), Not(testing::IsEmpty()))
        << "the check itself finds something";
}

}  // namespace owc::test
