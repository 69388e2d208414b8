#include <sstream>

#include "queue-server/admin/payout_watch.h"
#include "tests/support/paying_desk.h"

namespace owc::test {

namespace {

class AdminPayoutWatchTest : public PayingDesk {
  protected:
    admin::ExitCode watched(std::optional<domain::Day> day = {}) {
        said.str({});
        return admin::payoutWatch(desk.file(), day, said);
    }
    std::vector<std::string> lines() {
        std::istringstream in(said.str());
        std::vector<std::string> all;
        for (std::string line; std::getline(in, line);) all.push_back(line);
        return all;
    }

    std::ostringstream said;
};

}  // namespace

TEST_F(AdminPayoutWatchTest, EveryOfficerIsALineAndEveryPieceOfEvidenceNamesItsPayout) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(release(view().plan), std::nullopt);
    ASSERT_EQ(handOver(), std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1",
                               protocol::ReportReceipt{{1}, basket(), payments::ReceiptPrint::Failed})),
              std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt);
    ASSERT_EQ(watched(), admin::ExitCode::Good) << said.str();
    const auto all = lines();
    ASSERT_EQ(all.size(), 6U) << said.str();
    EXPECT_EQ(all[1], "day,2026-03-14");
    EXPECT_EQ(all[3], "A,1,19000,1,0,0,0,0,0");
    EXPECT_TRUE(all[5].starts_with("A,no-receipt,,payout,1,2026-03-14T")) << all[5];
    EXPECT_TRUE(all[5].ends_with("Z,19000")) << all[5];
    EXPECT_EQ(said.str().find(kHer), std::string::npos) << "who it was paid to is not in it";
}

TEST_F(AdminPayoutWatchTest, AnotherDayHasNothing) {
    openVerified();
    payAll();
    ASSERT_EQ(watched(domain::Day{std::chrono::year{2026} / 3 / 13}), admin::ExitCode::Good);
    EXPECT_EQ(lines().size(), 4U) << said.str();
    ASSERT_EQ(watched(domain::Day{std::chrono::year{2026} / 3 / 14}), admin::ExitCode::Good);
    EXPECT_EQ(lines()[3], "A,1,19000,0,0,0,0,0,0");
}

TEST_F(AdminPayoutWatchTest, WhatIsNoLogIsSaidToBeNone) {
    EXPECT_EQ(admin::payoutWatch(desk.file().parent_path() / "nothing.db", {}, said),
              admin::ExitCode::CannotRead);
}

}  // namespace owc::test
