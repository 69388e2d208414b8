#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include "tests/support/sharing_house.h"

// What becomes of a message whose work fails half-way.
namespace owc::test {

using sharing::Json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

class SharingTriesTest : public testing::Test {
  protected:
    /// Changes the outbox's file while nobody has it open.
    void change(const std::string& sql) {
        house.courier.reset();
        house.service.reset();
        house.outbox.reset();
        SQLite::Database((house.folder.path() / "sharing.db").string(), SQLite::OPEN_READWRITE).exec(sql);
        house.restart();
    }
    void ask(const std::string& action, const Json& message, std::size_t count = 1) {
        ASSERT_EQ(house.ask("/registry/" + action, house.envelope(action, message, count)).status, 200);
    }
    [[nodiscard]] Json answer(const char* name) const { return house.lastPosted()["message"][name]; }

    SharingHouse house;
};

}  // namespace

TEST_F(SharingTriesTest, ASubscriptionThatWasMadeBeforeTheFailureIsToldWhenTheMessageIsTriedAgain) {
    Json request = house.subscription({{"type", "CNIC"}, {"value", house.kWoman}});
    request["subscribe_request"].push_back(request["subscribe_request"][0]);
    request["subscribe_request"][1]["reference_id"] = "s-2";
    request["subscribe_request"][1]["subscribe_criteria"]["filter"]["value"] = house.kMan;
    change(
        "CREATE TRIGGER no_room BEFORE INSERT ON subscription WHEN (SELECT count(*) FROM subscription) = 1 "
        "BEGIN SELECT RAISE(ABORT, 'no room'); END");
    ask("subscribe", request, 2);
    house.deliver();
    ASSERT_THAT(house.posted, IsEmpty());
    ASSERT_THAT(*house.outbox->active(), SizeIs(1)) << "the first was made";
    const std::string code = house.outbox->active()->front().code;

    change("DROP TRIGGER no_room");
    house.now += std::chrono::minutes{2};
    house.deliver();
    const Json told = answer("subscribe_response");
    ASSERT_EQ(told[0]["status"], "succ") << told;
    EXPECT_EQ(told[0]["subscriptions"][0]["code"], code);
    EXPECT_EQ(told[1]["status"], "succ") << told;
}

TEST_F(SharingTriesTest, ASubscriptionEndsTogetherWithTheAnswerThatSaysSo) {
    ask("subscribe", house.subscription({{"type", "CNIC"}, {"value", house.kWoman}}));
    house.deliver();
    change(
        "CREATE TRIGGER no_room BEFORE UPDATE OF answer ON job "
        "BEGIN SELECT RAISE(ABORT, 'no room'); END");
    ask("unsubscribe", {{"transaction_id", "t-3"},
                        {"timestamp", sharing::writeTime(house.now)},
                        {"subscription_codes", {house.outbox->active()->front().code}}});
    house.deliver();
    EXPECT_THAT(*house.outbox->active(), SizeIs(1)) << "nothing ended without its answer";

    change("DROP TRIGGER no_room");
    house.now += std::chrono::minutes{2};
    house.deliver();
    EXPECT_EQ(answer("status"), "succ") << house.lastPosted();
    EXPECT_THAT(*house.outbox->active(), IsEmpty());
}

TEST_F(SharingTriesTest, AJobThatEndsTheProgramIsTriedFiftyTimesAndThenGivenUpUnbegun) {
    struct Killed {};
    ask("search", house.byPerson(house.kWoman));
    house.audit.before = [] { throw Killed{}; };
    for (int i = 0; i < 50; ++i) {
        EXPECT_THROW(house.courier->step(), Killed) << i;
        house.restart();
        EXPECT_FALSE(house.courier->step()) << "what waits beside it comes first";
        house.now += std::chrono::minutes{1};
    }
    EXPECT_NO_THROW(house.deliver());
    ASSERT_THAT(house.told, SizeIs(1));
    EXPECT_THAT(house.told[0], HasSubstr("tries=50 trouble=too-old-or-tried-too-often given-up"));
}

TEST_F(SharingTriesTest, AnExceptionIsATryThatFailedAndItsTextIsNotTold) {
    ask("search", house.byPerson(house.kWoman));
    house.audit.before = [&] { throw std::runtime_error(house.kWoman); };
    house.deliver();
    ASSERT_THAT(house.told, SizeIs(1));
    EXPECT_THAT(house.told[0], testing::AllOf(HasSubstr("exception"), Not(HasSubstr(house.kWoman))));

    house.audit.before = [] {};
    house.now += std::chrono::seconds{5};
    house.deliver();
    EXPECT_THAT(house.posted, SizeIs(1));
}

TEST_F(SharingTriesTest, TheSearchesOfOneMessageAreAnsweredWithTwoThousandRecordsInAll) {
    std::vector<eligibility::Household> many;
    for (std::uint64_t i = 0; i < 1500; ++i)
        many.push_back({.id = 1000 + i, .district = "Sukkur", .members = {{.cnic = 9000000010000 + i}}});
    house.publish(many);
    Json request = house.search(
        "predicate",
        Json::array(
            {{{"seq_num", 1},
              {"expression1",
               {{"attribute_name", "district"}, {"operator", "eq"}, {"attribute_value", "Sukkur"}}}}}));
    auto& searches = request["search_request"];
    searches[0]["search_criteria"]["pagination"] = {{"page_size", 1200}, {"page_number", 1}};
    for (const char* reference : {"r-2", "r-3"}) {
        searches.push_back(searches[0]);
        searches.back()["reference_id"] = reference;
    }
    searches[2]["search_criteria"]["pagination"]["page_size"] = 800;
    const auto isAsAgreed = [](const Json& response) {
        EXPECT_EQ(response[0]["data"]["reg_records"].size(), 1200U);
        EXPECT_EQ(response[1].value("status_reason_code", ""), "rjct.search.too_many_records_found");
        EXPECT_EQ(response[2]["data"]["reg_records"].size(), 800U) << "what has room is answered";
    };
    isAsAgreed(house.ask("/registry/sync/search", house.envelope("search", request, 3))
                   .body["message"]["search_response"]);
    ask("search", request, 3);
    house.deliver();
    isAsAgreed(answer("search_response"));
    EXPECT_EQ(house.audit.looks()[1].records, 0U) << "nothing of it was told";
}

}  // namespace owc::test
