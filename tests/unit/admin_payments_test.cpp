#include <gtest/gtest.h>

#include <sstream>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/server/recovery.h"
#include "tests/support/log_builder.h"
#include "tests/support/paid_day.h"
#include "tests/support/registered_day.h"

namespace owc::test {

using admin::ExitCode;

namespace {

/// A log of forms and payouts.
class AdminPaymentsTest : public ::testing::Test {
  protected:
    AdminPaymentsTest() {
        store::Batch batch;
        const auto add = [&](const auto& events) {
            for (const auto& event : events) {
                const auto stored = protocol::encodeEvent(event.body);
                batch.events.push_back({event.at.time_since_epoch().count(), stored.kind, stored.bytes});
            }
        };
        add(registeredDay());
        add(paidDay());
        log = openLog(file);
        EXPECT_TRUE(log->append(batch));
        live.apply(paidDay());
    }

    [[nodiscard]] std::string said() const { return out.str(); }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "centre.db";
    std::unique_ptr<store::Log> log;
    payments::Payouts live;
    std::ostringstream out;
};

}  // namespace

TEST_F(AdminPaymentsTest, ALogWithPayoutsIsFoldedAndVerified) {
    EXPECT_EQ(admin::verify(file, out), ExitCode::Good) << said();
    const auto all = admin::foldAll(file, [](const auto&, const auto&, const auto&) {});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->payouts.state(), live.state());
}

TEST_F(AdminPaymentsTest, PayoutsAreListedWithoutWhoTheyAreFor) {
    EXPECT_EQ(admin::events(file, registeredDay().size() + 1, out), ExitCode::Good);
    EXPECT_NE(said().find("Z cash_released basket=1 notes=5000x2+500x1 sum=10500\n"), std::string::npos)
        << said();
    EXPECT_NE(said().find("Z payout_declined payout=2 reason=blocked"), std::string::npos) << said();
    EXPECT_EQ(said().find("person="), std::string::npos) << said();
}

TEST_F(AdminPaymentsTest, ASummarySaysHowMuchWasPaidAndPassesOverForms) {
    EXPECT_EQ(admin::summary(file, out), ExitCode::Good) << said();
    EXPECT_NE(said().find("paid           10500.01 rupees to 1 people, 1 payouts reversed\n"),
              std::string::npos)
        << said();
}

TEST_F(AdminPaymentsTest, AStartTakesThePayoutsFromTheCheckpoint) {
    auto recovered = server::recover(*log);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->all.payouts.state(), live.state());
    ASSERT_TRUE(
        log->writeCheckpoint(protocol::kStateSchema, protocol::encodeSnapshot({}, {}, {}, {}, live.state())));
    recovered = server::recover(*log);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->folded, 0U);
    EXPECT_EQ(recovered->all.payouts.state(), live.state());
}

}  // namespace owc::test
