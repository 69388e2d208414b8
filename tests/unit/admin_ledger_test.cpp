#include <gtest/gtest.h>

#include <algorithm>

#include <fstream>
#include <sstream>

#include "queue-server/admin/ledger_export.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/log_builder.h"
#include "tests/support/paid_day.h"

namespace owc::test {

using admin::ExitCode;

namespace {

class AdminLedgerTest : public ::testing::Test {
  protected:
    void write(const payments::Events& events) {
        store::Batch batch;
        for (const auto& event : events) {
            const auto stored = protocol::encodeEvent(event.body);
            batch.events.push_back({event.at.time_since_epoch().count(), stored.kind, stored.bytes});
        }
        log = openLog(file);
        ASSERT_TRUE(log->append(batch));
    }
    [[nodiscard]] ExitCode run() { return admin::ledgerExport(file, files, out); }
    static std::vector<std::string> linesOf(const std::filesystem::path& path) {
        std::ifstream in(path);
        std::vector<std::string> lines;
        for (std::string line; std::getline(in, line);) lines.push_back(line);
        return lines;
    }
    static bool holds(const std::vector<std::string>& lines, const std::string& end) {
        return std::ranges::any_of(lines, [&](const std::string& line) { return line.ends_with(end); });
    }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "centre.db";
    admin::LedgerFiles files{folder.path() / "ledger.csv", folder.path() / "payouts.csv"};
    std::unique_ptr<store::Log> log;
    std::ostringstream out;
};

}  // namespace

TEST_F(AdminLedgerTest, EveryPostingIsALineAndEveryEventSumsToZero) {
    write(paidDay());
    ASSERT_EQ(run(), ExitCode::Good) << out.str();
    const auto lines = linesOf(files.postings);
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.front(), "seq,time,event,account,name,paisa");
    std::map<std::string, std::int64_t> sums;
    for (std::size_t i = 1; i < lines.size(); ++i)
        sums[lines[i].substr(0, lines[i].find(','))] += std::stoll(lines[i].substr(lines[i].rfind(',') + 1));
    EXPECT_GT(sums.size(), 8U);
    for (const auto& [seq, sum] : sums) EXPECT_EQ(sum, 0) << "event " << seq;
    EXPECT_TRUE(holds(lines, "Z,handed_over,drawer,1,-1050001")) << out.str();
    EXPECT_TRUE(holds(lines, "Z,handed_over,cycle,kafaalat/2026-q1,1050001"));
    EXPECT_EQ(out.str(),
              std::to_string(lines.size() - 1) + " postings, every event sums to zero; 8 payouts\n");
}

TEST_F(AdminLedgerTest, EveryPayoutIsThereAlsoOfDrawersThatWereForgotten) {
    write(paidDay());
    ASSERT_EQ(run(), ExitCode::Good) << out.str();
    const auto lines = linesOf(files.payouts);
    ASSERT_EQ(lines.size(), 9U);
    EXPECT_EQ(lines[0], "programme,cycle,reference,amount_paisa,state,transaction");
    EXPECT_EQ(lines[1], "kafaalat,2026-q1,R-1,1050001,settled,202603140000001");
    EXPECT_EQ(lines[2], "kafaalat,2026-q1,R-2,1050002,declined,202603140000002");
    EXPECT_EQ(lines[4], "kafaalat,2026-q1,R-4,1050004,unknown,202603140000004");
    EXPECT_EQ(lines[8], "kafaalat,2026-q1,R-3,1050003,opened,");
}

TEST_F(AdminLedgerTest, NothingInItSaysWhoItIsOrWhoPaidHer) {
    write(paidDay());
    ASSERT_EQ(run(), ExitCode::Good);
    for (const auto& path : {files.postings, files.payouts}) {
        for (const std::string& line : linesOf(path)) {
            EXPECT_EQ(line.find("B-21"), std::string::npos) << line;
            EXPECT_EQ(line.find("S-00"), std::string::npos) << line;
            EXPECT_EQ(line.find("K7M2QX"), std::string::npos) << "the code of her receipt";
        }
    }
}

TEST_F(AdminLedgerTest, ATextOfABankIsOneField) {
    payments::Events events = paidDay();
    for (auto& event : events) {
        if (auto* list = boost::variant2::get_if<payments::ListImported>(&event.body))
            list->totals.front().cycle = "2026, \"first\"";
    }
    events.resize(2);
    write(events);
    ASSERT_EQ(run(), ExitCode::Good) << out.str();
    EXPECT_TRUE(
        holds(linesOf(files.postings), R"(,list_imported,cycle,"kafaalat/2026, ""first""",-9000000)"));
}

TEST_F(AdminLedgerTest, AFileThatCannotBeWrittenOrReadIsSaid) {
    write(paidDay());
    files.payouts = folder.path() / "nowhere" / "payouts.csv";
    EXPECT_EQ(run(), ExitCode::CannotRead);
    EXPECT_NE(out.str().find("payouts.csv: cannot be written"), std::string::npos);
    EXPECT_EQ(admin::ledgerExport(folder.path() / "none.db", {folder.path() / "a.csv"}, out),
              ExitCode::CannotRead);
}

}  // namespace owc::test
