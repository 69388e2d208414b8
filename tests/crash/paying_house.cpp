#include "tests/crash/paying_house.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/furnish.h"
#include "tests/support/tool_run.h"
#include "where.h"

namespace owc::test {

namespace {

const std::string kAdmin = OWC_BIN_DIR "/owc-admin";

/// Something went wrong unless it ended with 0.
void expectGood(const ToolRun& run, std::vector<std::string>& wrong, std::string& said) {
    said += run.said;
    if (run.code != 0) wrong.push_back("ended with " + std::to_string(run.code) + ": " + run.said);
}

}  // namespace

void PayingHouse::open(const PayoutCrowd& crowd, int counters) {
    const auto config = server.folder() / "config", list = server.folder() / "list.csv";
    furnish(config, 1, counters, 1);
    std::ofstream(bank.list()) << crowd.bankList();
    std::ofstream(list) << crowd.dueList("g7");
    const auto sign =
        runTool(kAdmin, "dues-sign " + (server.folder() / "bank.key").string() + ' ' + list.string());
    ASSERT_EQ(sign.code, 0) << sign.said;
    server.set("gateway = \"local\"",
               "gateway = \"simulated\"\nsimulated_url = \"http://127.0.0.1:" + std::to_string(bank.port()) +
                   "\"\nlist_keys = [\"" + PayoutCrowd::kBank + ":" + sign.said.substr(0, 43) + "\"]");
    server.set("ask_again_seconds = 10", "ask_again_seconds = 1");
    server.set("ask_again_most_minutes = 30", "ask_again_most_minutes = 1");
    server.set("sessions_per_citizen = 5", "sessions_per_citizen = 100");
    bank.start(true);
    server.start();
    const auto load = runTool(kAdmin, "dues-load " + (server.folder() / "data").string() + ' ' +
                                          list.string() + " --config " + config.string());
    ASSERT_EQ(load.code, 0) << load.said;
}

client::Options PayingHouse::counter(int number) const {
    return server.options(server.keyOf("counter-" + std::to_string(number)), "staff");
}

std::vector<std::string> PayingHouse::compare(std::string& said) {
    std::vector<std::string> wrong;
    if (const int code = server.stop(); code != 0)
        wrong.push_back("the server stopped with " + std::to_string(code));
    bank.kill();
    const auto at = [&](const char* name) { return (server.folder() / name).string(); };
    expectGood(runTool(kAdmin, "verify " + database().string()), wrong, said);
    expectGood(
        runTool(OWC_BIN_DIR "/owc-sandbox-bank", "--print " + bank.book().string() + " >" + at("bank.csv")),
        wrong, said);
    expectGood(runTool(kAdmin, "ledger-export " + database().string() + ' ' + at("ledger.csv") +
                                   " --payouts " + at("payouts.csv")),
               wrong, said);
    expectGood(runTool(OWC_SOURCE_DIR "/tests/campaign/compare_payouts",
                       at("bank.csv") + ' ' + at("ledger.csv") + ' ' + at("payouts.csv")),
               wrong, said);
    return wrong;
}

}  // namespace owc::test
