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

}  // namespace owc::test
