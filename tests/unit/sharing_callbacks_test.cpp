#include <gmock/gmock.h>

#include "tests/support/sharing_house.h"

// What the data-sharing interface answers later: callbacks, transactions, subscriptions and notices.
namespace owc::test {

using sharing::Json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace {

/// Members that meet a predicate.
Json predicate(const char* attribute, const char* op, const Json& value) {
    return Json::array(
        {{{"seq_num", 1},
          {"expression1", {{"attribute_name", attribute}, {"operator", op}, {"attribute_value", value}}}}});
}

domain::Day born(int year) {
    return std::chrono::sys_days{std::chrono::year{year} / 1 / 15};
}

class SharingCallbackTest : public testing::Test {
  protected:
    void subscribe(const Json& filter, const char* event, const std::string& record = "Member") {
        Json request = house.subscription(filter, event);
        Json& criteria = request["subscribe_request"][0]["subscribe_criteria"];
        criteria["filter_type"] = "predicate";
        criteria["notify_record_type"] = "spdci-extensions-dci:" + record;
        ASSERT_EQ(house.ask("/registry/subscribe", house.envelope("subscribe", request)).status, 200);
        house.deliver();
        ASSERT_EQ(house.lastPosted()["message"]["subscribe_response"][0]["status"], "succ");
    }
    /// Who a new version of the registry makes notices of: a member's number, or of a group nothing.
    std::vector<std::string> toldNow() {
        const std::size_t before = house.posted.size();
        house.courier->lookForNews();
        house.deliver();
        std::vector<std::string> numbers;
        for (std::size_t i = before; i < house.posted.size(); ++i) {
            const Json record =
                Json::parse(house.posted[i].second)["message"]["notify_event"][0]["data"]["reg_records"];
            numbers.push_back(record.contains("member_identifier")
                                  ? record["member_identifier"][0]["identifier_value"]
                                  : "");
        }
        return numbers;
    }

    SharingHouse house;
};

}  // namespace

TEST_F(SharingCallbackTest, AnAsynchronousSearchIsAcknowledgedAndComesToTheCallback) {
    const auto ack = house.ask("/registry/search", house.envelope("search", house.byPerson(house.kWoman)));
    ASSERT_EQ(ack.body["message"]["ack_status"], "ACK");
    const auto status = [&](const char* by, const Json& value) {
        const Json request{{"transaction_id", "t-2"},
                           {"txnstatus_request",
                            {{"reference_id", "r-2"},
                             {"txn_type", "search"},
                             {"attribute_type", by},
                             {"attribute_value", value}}}};
        const auto got = house.ask("/registry/sync/txn/status", house.envelope("txn-status", request));
        if (got.status != 200) return std::to_string(got.status);
        return got.body["message"]["txnstatus_response"]["txn_status"]["search_response"][0]["status"]
            .get<std::string>();
    };
    EXPECT_EQ(status("transaction_id", "t-1"), "rcvd");

    house.deliver();

    ASSERT_THAT(house.posted, SizeIs(1));
    EXPECT_EQ(house.posted[0].first.url, "https://reader.example/cb/on-search");
    EXPECT_EQ(house.posted[0].first.token, "their-token");
    EXPECT_EQ(house.lastPosted()["message"]["correlation_id"], ack.body["message"]["correlation_id"]);
    EXPECT_EQ(house.lastPosted()["message"]["search_response"][0]["data"]["reg_records"].size(), 1U);
    EXPECT_EQ(status("transaction_id", "t-1"), "succ");
    EXPECT_EQ(status("correlation_id", ack.body["message"]["correlation_id"]), "succ");
    EXPECT_EQ(status("reference_id_list", {"r-1"}), "succ");
    EXPECT_EQ(status("transaction_id", "t-unknown"), "404");
    EXPECT_EQ(house
                  .ask("/registry/search", house.envelope("search", house.byPerson(house.kWoman), 1, "quiet"),
                       "quiet")
                  .errorCode(),
              "err.sender_uri.invalid");
}

TEST_F(SharingCallbackTest, ACallbackIsTriedAgainMoreAndMoreSeldomAcrossRestartsAndThenGivenUp) {
    ASSERT_EQ(house.ask("/registry/search", house.envelope("search", house.byPerson(house.kWoman))).status,
              200);
    house.postAnswer = {0, "", "no-connection"};
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(1));
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(1)) << "not due yet";
    house.now += std::chrono::seconds{5};
    house.deliver();
    house.now += std::chrono::seconds{5};
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(2)) << "the second pause is longer";
    house.restart();
    house.now += std::chrono::seconds{5};
    house.postAnswer = {503, "", ""};
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(3));
    house.now += std::chrono::hours{25};
    house.deliver();
    EXPECT_THAT(house.told.back(), HasSubstr("given-up"));
    EXPECT_THAT(house.posted, SizeIs(3)) << "what is too old is not even begun";
    house.now += std::chrono::hours{25};
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(3));
    for (const auto& event : house.told) EXPECT_THAT(event, Not(HasSubstr("9000000000001")));
}

TEST_F(SharingCallbackTest, AnAgencyThatIsDownDelaysItsOwnAnswersAndNobodyElses) {
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(
            house.ask("/registry/search", house.envelope("search", house.byPerson(house.kWoman))).status,
            200);
    house.postAnswer = {0, "", "time-out"};
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(1)) << "the other two were not even tried";
    house.postAnswer = {200, "{}", ""};
    ASSERT_EQ(house
                  .ask("/registry/search",
                       house.envelope("search", house.byPerson(house.kWoman), 1, "signer"), "signer")
                  .status,
              200);
    house.deliver();
    ASSERT_THAT(house.posted, SizeIs(2));
    EXPECT_THAT(house.posted[1].first.url, HasSubstr("signer.example"));
    house.now += std::chrono::seconds{5};
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(5));
}

TEST_F(SharingCallbackTest, AStatusCanBeAskedForAsynchronouslyToo) {
    const Json request{{"transaction_id", "t-2"},
                       {"txnstatus_request",
                        {{"reference_id", "r-2"},
                         {"txn_type", "search"},
                         {"attribute_type", "transaction_id"},
                         {"attribute_value", "t-1"}}}};
    ASSERT_EQ(house.ask("/registry/txn/status", house.envelope("txn-status", request))
                  .body["message"]["ack_status"],
              "ACK");
    house.deliver();
    EXPECT_EQ(house.posted[0].first.url, "https://reader.example/cb/txn/on-status");
    EXPECT_EQ(house.lastPosted()["header"]["status"], "rjct") << "no such transaction";
    ASSERT_EQ(house.ask("/registry/search", house.envelope("search", house.byPerson(house.kWoman))).status,
              200);
    ASSERT_EQ(house.ask("/registry/txn/status", house.envelope("txn-status", request)).status, 200);
    house.deliver();
    EXPECT_EQ(
        house.lastPosted()["message"]["txnstatus_response"]["txn_status"]["search_response"][0]["status"],
        "succ");
}

TEST_F(SharingCallbackTest, ASubscriberIsToldOnceOfANewMemberInTheFieldsOfItsScope) {
    const Json filter{{"type", "CNIC"}, {"value", house.kWoman}};
    ASSERT_EQ(house.ask("/registry/subscribe", house.envelope("subscribe", house.subscription(filter)))
                  .body["message"]["ack_status"],
              "ACK");
    house.deliver();
    const Json made = house.lastPosted()["message"]["subscribe_response"][0];
    ASSERT_EQ(made["status"], "succ") << made;
    house.courier->lookForNews();
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(1)) << "nothing has changed";

    auto grown = SharingHouse::households();
    grown[0].members.push_back({.cnic = 9000000000005,
                                .name = "Sample Baby",
                                .relation = eligibility::Relation::Child,
                                .mobile = "03009999999"});
    house.publish(grown);
    house.courier->lookForNews();
    house.courier->lookForNews();
    house.deliver();

    ASSERT_THAT(house.posted, SizeIs(2));
    EXPECT_EQ(house.posted[1].first.url, "https://reader.example/cb/notify");
    const Json data = house.lastPosted()["message"]["notify_event"][0]["data"];
    EXPECT_EQ(data["reg_event_type"], "NewHouseHoldMember");
    EXPECT_EQ(data["reg_records"]["member_identifier"][0]["identifier_value"], "9000000000005");
    EXPECT_THAT(data.dump(), Not(HasSubstr("03009999999")));
    EXPECT_EQ(house.audit.looks().back().kind, "notify");

    const auto leave = [&](const std::string& code) {
        const Json request{{"transaction_id", "t-3"},
                           {"timestamp", sharing::writeTime(house.now)},
                           {"subscription_codes", {code}}};
        EXPECT_EQ(house.ask("/registry/unsubscribe", house.envelope("unsubscribe", request)).status, 200);
        house.deliver();
        return house.lastPosted()["message"].value("status_reason_code", "left");
    };
    const std::string code = made["subscriptions"][0]["code"];
    EXPECT_EQ(leave("no-such-code"), "rjct.subscription_code.invalid");
    EXPECT_EQ(leave(code), "left");
    EXPECT_EQ(leave(code), "rjct.event.already_unsubscribed");
    house.publish(SharingHouse::households());
    house.publish(grown);
    house.courier->lookForNews();
    EXPECT_FALSE(house.courier->step());
}

TEST_F(SharingCallbackTest, ANewHouseholdIsTheEventOfWhoeverSubscribedToIt) {
    Json request = house.subscription(predicate("district", "eq", "Sukkur"), "REGISTER");
    request["subscribe_request"][0]["subscribe_criteria"]["filter_type"] = "predicate";
    ASSERT_EQ(house.ask("/registry/subscribe", house.envelope("subscribe", request)).status, 200);
    house.deliver();
    auto more = SharingHouse::households();
    more.push_back({.id = 104, .district = "Sukkur", .members = {{.cnic = 9000000000006}}});
    house.publish(more);
    house.courier->lookForNews();
    house.deliver();
    EXPECT_EQ(house.lastPosted()["message"]["notify_event"][0]["data"]["reg_event_type"], "REGISTER");
}

TEST_F(SharingCallbackTest, ANewHouseholdIsToldByTheMembersWhoMeetTheFilterAndByNobodyElse) {
    subscribe(predicate("age", "lt", 6), "REGISTER");
    auto more = SharingHouse::households();
    more.push_back({.id = 104,
                    .district = "Sukkur",
                    .members = {{.cnic = 9000000000006, .born = born(1980)},
                                {.cnic = 9000000000007, .born = born(2023)},
                                {.cnic = 9000000000008, .born = born(2024)}}});
    house.publish(more);
    EXPECT_THAT(toldNow(), ElementsAre("9000000000007", "9000000000008"));
    std::vector<std::optional<std::uint64_t>> written;
    for (const auto& look : house.audit.looks()) written.push_back(look.person);
    EXPECT_THAT(written, ElementsAre(9000000000007U, 9000000000008U));
}

TEST_F(SharingCallbackTest, AHouseholdAsAGroupIsToldOnceHoweverManyMeetTheFilter) {
    subscribe(predicate("district", "eq", "Sukkur"), "REGISTER", "Group");
    auto more = SharingHouse::households();
    more.push_back(
        {.id = 104, .district = "Sukkur", .members = {{.cnic = 9000000000006}, {.cnic = 9000000000007}}});
    house.publish(more);
    EXPECT_THAT(toldNow(), SizeIs(1));
}

TEST_F(SharingCallbackTest, ANewMemberIsToldOnlyIfSheMeetsAFilterOfPersons) {
    subscribe(predicate("age", "lt", 18), "NewHouseHoldMember");
    auto grown = SharingHouse::households();
    grown[0].members.push_back({.cnic = 9000000000006, .born = born(1980)});
    grown[0].members.push_back({.cnic = 9000000000007, .born = born(2023)});
    house.publish(grown);
    EXPECT_THAT(toldNow(), ElementsAre("9000000000007"));
}

TEST_F(SharingCallbackTest, NoNoticeIsMadeOrSentForAPurposeThatWasWithdrawn) {
    const Json filter{{"type", "CNIC"}, {"value", house.kWoman}};
    ASSERT_EQ(
        house.ask("/registry/subscribe", house.envelope("subscribe", house.subscription(filter))).status,
        200);
    house.deliver();
    auto grown = SharingHouse::households();
    grown[0].members.push_back({.cnic = 9000000000005});
    house.publish(grown);
    house.courier->lookForNews();  // its notice waits
    auto clients = house.clients();
    clients[0].purposes = {"another"};
    house.restartWith(clients);
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(1)) << "the answer to the subscription, and no notice";
    ASSERT_THAT(house.told, SizeIs(1));
    EXPECT_THAT(house.told[0], HasSubstr("purpose-withdrawn"));

    grown[0].members.push_back({.cnic = 9000000000006});
    house.publish(grown);
    house.courier->lookForNews();
    EXPECT_FALSE(house.courier->step());
    EXPECT_THAT(house.told, SizeIs(1)) << "not even a job was made";
}

TEST_F(SharingCallbackTest, EveryWrongSubscriptionHasItsCode) {
    const auto code = [&](auto change) {
        Json request = house.subscription({{"type", "CNIC"}, {"value", house.kWoman}});
        change(request["subscribe_request"][0]);
        EXPECT_EQ(
            house.askText("/registry/subscribe", house.envelope("subscribe", request).dump(), "token-reader")
                .status,
            200);
        house.deliver();
        return house.lastPosted()["message"]["subscribe_response"][0].value("status_reason_code",
                                                                            "subscribed");
    };
    EXPECT_EQ(code([](Json&) {}), "subscribed");
    EXPECT_EQ(code([&](Json& one) {
                  one["subscribe_criteria"]["frequency"] = {
                      {"start_time", sharing::writeTime(house.now)},
                      {"end_time", sharing::writeTime(house.now + std::chrono::hours{1})},
                      {"frequency", "* * * * *"}};
              }),
              "rjct.event.already_subscribed");
    EXPECT_EQ(code([](Json& one) { one["subscribe_criteria"]["reg_event_type"] = "LiveBirth"; }),
              "rjct.notify_types.invalid");
    EXPECT_EQ(code([](Json& one) { one["subscribe_criteria"]["filter"]["value"] = "1"; }),
              "rjct.person_id.invalid");
    EXPECT_EQ(code([](Json& one) { one["subscribe_criteria"]["filter_type"] = "graphql"; }),
              "rjct.notify_details.invalid");
    EXPECT_EQ(code([](Json& one) { one["subscribe_criteria"]["authorize"] = Json::object(); }),
              "rjct.notify_details.invalid");
    EXPECT_EQ(code([](Json& one) { one["timestamp"] = "now"; }), "rjct.timestamp.invalid");
    EXPECT_EQ(code([](Json& one) { one["reference_id"] = ""; }), "rjct.reference_id.invalid");
    const Json other{{"transaction_id", "t"},
                     {"timestamp", sharing::writeTime(house.now)},
                     {"subscription_codes", {house.outbox->active()->front().code}}};
    ASSERT_EQ(house.ask("/registry/unsubscribe", house.envelope("unsubscribe", other, 1, "signer"), "signer")
                  .status,
              200);
    house.deliver();
    EXPECT_EQ(house.lastPosted()["message"]["status_reason_code"], "rjct.requester.invalid");
}

}  // namespace owc::test
