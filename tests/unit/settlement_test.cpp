#include <filesystem>
#include <fstream>
#include <sstream>

#include "queue-server/admin/settlement.h"
#include "tests/support/paying_desk.h"

namespace owc::test {

namespace {

class SettlementTest : public PayingDesk {
  protected:
    admin::ExitCode exported(domain::Day day = domain::Day{std::chrono::year{2026} / 3 / 14}) {
        said.str({});
        return admin::settlementExport(desk.file(), day, file, said);
    }
    std::vector<std::string> lines() {
        std::ifstream in(file);
        std::vector<std::string> all;
        for (std::string line; std::getline(in, line);) all.push_back(line);
        return all;
    }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "day.csv";
    std::ostringstream said;
};

}  // namespace

TEST_F(SettlementTest, EveryPayoutOfTheDayIsALineWithTheTotalOfItsBankAndAHashOverAll) {
    openVerified();
    payAll();
    ASSERT_EQ(exported(), admin::ExitCode::Good) << said.str();
    EXPECT_EQ(said.str(), "hbl: 3 payouts, Rs 19000.00\n");
    const auto all = lines();
    ASSERT_EQ(all.size(), 4U + 3U + 2U);
    EXPECT_EQ(all[1], "centre,test");
    EXPECT_EQ(all[2], "day,2026-03-14");
    EXPECT_NE(all[4].find(",hbl,kafaalat,2026-Q1,K-1,0,13500.00,"), std::string::npos) << all[4];
    EXPECT_NE(all[6].find(",hbl,taleemi,2026-Q1,T-2,2,3000.00,"), std::string::npos) << all[6];
    EXPECT_EQ(all[7], "total,hbl,3,19000.00");
    EXPECT_TRUE(all[8].starts_with("sha256,") && all[8].size() == 7 + 64) << all[8];
    EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms{0600});
}

TEST_F(SettlementTest, WhatTheBankHasNotConfirmedIsNamedAsOpenWithItsReference) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    bank->says(payments::BankWork::Reverse, payments::BankMeaning::Declined);
    ASSERT_EQ(
        refusal(desk.ask("counter-1", protocol::StopPayout{{1}, basket(), payments::StopReason::SheWishes})),
        std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt);
    desk.settleBank();
    std::string open;
    for (const auto& [id, payout] : desk.engine().payouts().payouts) {
        if (payout.state == payments::PayoutState::Reversing)
            open = "OPEN           payout " + std::to_string(id.value) +
                   " is reversing: bank hbl, reference " + payout.transaction + "\n";
    }
    ASSERT_FALSE(open.empty());

    ASSERT_EQ(exported(), admin::ExitCode::Good);
    EXPECT_EQ(said.str(), open + "nobody was paid on 2026-03-14\n");
    said.str({});
    (void)admin::summary(desk.file(), said);
    EXPECT_NE(said.str().find(open), std::string::npos) << said.str();
}

TEST_F(SettlementTest, WhatWasStoppedOrReversedIsNotInItAndNobodyIsNamed) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(
        refusal(desk.ask("counter-1", protocol::StopPayout{{1}, basket(), payments::StopReason::SheWishes})),
        std::nullopt);
    desk.settleBank();
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt);
    ASSERT_EQ(exported(), admin::ExitCode::Good);
    EXPECT_EQ(said.str(), "nobody was paid on 2026-03-14\n");
    for (const std::string& line : lines()) EXPECT_EQ(line.find(kHer), std::string::npos);
}

TEST_F(SettlementTest, ADayWithAPayoutBeforeAnOfficerIsNotSettledAndTheRefusalNamesIt) {
    openVerified();
    EXPECT_EQ(exported(), admin::ExitCode::NotAccounted);
    EXPECT_NE(said.str().find("payout 1 at counter 1"), std::string::npos) << said.str();
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(SettlementTest, AnotherDayHasNothingAndAFileThatIsThereStays) {
    openVerified();
    payAll();
    ASSERT_EQ(exported(domain::Day{std::chrono::year{2026} / 3 / 13}), admin::ExitCode::Good);
    EXPECT_EQ(said.str(), "nobody was paid on 2026-03-13\n");
    EXPECT_EQ(exported(), admin::ExitCode::CannotRead);
    EXPECT_NE(said.str().find("is there already"), std::string::npos);
}

}  // namespace owc::test
