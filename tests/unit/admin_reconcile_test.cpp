#include <filesystem>
#include <fstream>
#include <sstream>

#include "queue-server/admin/reconcile.h"
#include "tests/support/paying_desk.h"

// A bank's file held against a real log: what the report says, its exit code, and that nothing is changed.
namespace owc::test {

namespace {

class AdminReconcileTest : public PayingDesk {
  protected:
    /// The transactions that the bank was asked under, in order.
    std::vector<std::string> transactions() {
        std::vector<std::string> all;
        for (const auto& [id, payout] : desk.engine().payouts().payouts) all.push_back(payout.transaction);
        return all;
    }
    /// The day as a bank that agrees would write it; `last` is its word for the third.
    void bankWrites(const std::string& last = "3000,paid", const std::string& sum = "19000") {
        const auto asked = transactions();
        ASSERT_EQ(asked.size(), 3U);
        std::ofstream(bankFile) << "owc-bank-day,1\ncentre,test\nbank,hbl\nday,2026-03-14\nrows,3\nsum,"
                                << sum << "\ntransaction,programme,cycle,reference,amount,state\n"
                                << asked[0] << ",kafaalat,2026-Q1,K-1,13500,paid\n"
                                << asked[1] << ",taleemi,2026-Q1,T-1,2500,paid\n"
                                << asked[2] << ",taleemi,2026-Q1,T-2," << last << "\n";
    }
    admin::ExitCode reconciled(bool withCsv = false) {
        said.str({});
        return admin::reconcile(desk.file(), bankFile, withCsv ? csv : std::filesystem::path{}, said);
    }
    std::string csvText() {
        std::ifstream in(csv);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    TempFolder folder;
    std::filesystem::path bankFile = folder.path() / "hbl.csv";
    std::filesystem::path csv = folder.path() / "differences.csv";
    std::ostringstream said;
};

}  // namespace

TEST_F(AdminReconcileTest, BooksThatAgreeAreGoodAndSaySo) {
    openVerified();
    payAll();
    bankWrites();
    EXPECT_EQ(reconciled(true), admin::ExitCode::Good) << said.str();
    EXPECT_NE(said.str().find("equal in both           3  Rs 19000.00"), std::string::npos) << said.str();
    EXPECT_NE(said.str().find("no difference\n"), std::string::npos);
    EXPECT_EQ(csvText().find('\n'), csvText().size() - 1) << "a head and nothing else";
}

TEST_F(AdminReconcileTest, ADifferenceHasItsLineInTheBanksFileAndInTheReport) {
    openVerified();
    payAll();
    bankWrites("2500,paid", "18500");
    EXPECT_EQ(reconciled(true), admin::ExitCode::NotAccounted);
    const std::string third = transactions()[2];
    EXPECT_NE(said.str().find("hbl.csv:10: " + third +
                              " another sum: bank paid Rs 2500.00, here settled Rs 3000.00"),
              std::string::npos)
        << said.str();
    EXPECT_NE(csvText().find("\nother-sum," + third +
                             ",taleemi,2026-Q1,T-2,settled,3000.00,2026-03-14,paid,2500.00,10\n"),
              std::string::npos)
        << csvText();
    EXPECT_EQ(said.str().find(kHer), std::string::npos);
    EXPECT_EQ(csvText().find(kHer), std::string::npos);
}

TEST_F(AdminReconcileTest, WhatTheBankTookBackAndSheWasPaidIsSaid) {
    openVerified();
    payAll();
    bankWrites("3000,reversed");
    EXPECT_EQ(reconciled(), admin::ExitCode::NotAccounted);
    EXPECT_NE(said.str().find("the bank took it back, and it was paid here"), std::string::npos)
        << said.str();
    EXPECT_NE(said.str().find("paid by the bank        2  Rs 16000.00"), std::string::npos) << said.str();
}

TEST_F(AdminReconcileTest, AFileThatIsNotSoundIsRefusedByLineAndNothingIsCompared) {
    openVerified();
    payAll();
    bankWrites("3000,paid", "1");
    EXPECT_EQ(reconciled(true), admin::ExitCode::Refused);
    EXPECT_NE(said.str().find("hbl.csv:6: sum: the amounts come to another one"), std::string::npos)
        << said.str();
    EXPECT_FALSE(std::filesystem::exists(csv));
    std::filesystem::remove(bankFile);
    EXPECT_EQ(reconciled(), admin::ExitCode::CannotRead);
}

TEST_F(AdminReconcileTest, AReportNeverOverwritesAFile) {
    openVerified();
    payAll();
    bankWrites();
    std::ofstream(csv) << "mine";
    EXPECT_EQ(reconciled(true), admin::ExitCode::CannotRead);
    EXPECT_EQ(csvText(), "mine");
}

}  // namespace owc::test
