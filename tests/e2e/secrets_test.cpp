#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "drivers/biometrics/record.h"
#include "tests/e2e/checked_day.h"
#include "tests/support/sample_prints.h"
#include "tests/support/sandbox_authority.h"
#include "where.h"

// What a day of checks leaves in files and in memory: no print, no number and no telephone number.
namespace owc::test {

namespace fs = std::filesystem;
using Finds = SecretSearch::Finds;
using identity::Step;

namespace {

void shell(const std::string& command) {
    EXPECT_EQ(std::system(("(" + command + ") > /dev/null 2>&1").c_str()), 0) << command;
}

/// What a technician and a manager make of a day beside the server, into folders of their own.
void backUpAndBundle(const ServerProcess& server) {
    const std::string bin = OWC_BIN_DIR "/", folder = server.folder().string(), log = server.database().string();
    fs::create_directories(server.folder() / "support");
    shell(bin + "owc-admin backup " + log + " " + folder + "/backups");
    shell(bin + "owc-admin events " + log + " > " + folder + "/support/events.txt");
    shell(bin + "owc-admin summary " + log + " > " + folder + "/support/summary.txt");
    shell(bin + "owc-devices --config " + folder + "/config bundle " + folder + "/support --log " + folder + "/log/server.log");
}

Finds inMemoryOf(ServerProcess& server, const SecretSearch& search) {
    server.pause();
    Finds finds = search.inMemory(server.pid());
    server.goOn();
    return finds;
}

bool isIn(const Finds& finds, const std::string& words) {
    return std::ranges::any_of(finds, [&](const std::string& find) { return find.find(words) != std::string::npos; });
}

}  // namespace

TEST(SecretsTest, TheSearchFindsAPrintInEveryFormAndNoOtherPrint) {
    const auto print = madeUpPrint(1), other = madeUpPrint(2);
    SecretSearch search;
    search.add(secretsOf("print", print));
    search.add(secretsOf("number", "6110100000142"));
    const TempFolder folder;
    const auto finds = [&](const std::string& bytes) {
        std::ofstream(folder.path() / "centre.db-wal", std::ios::binary) << "before" << bytes << "after";
        return search.inFiles(folder.path());
    };
    const auto record = [](const biometrics::Impression& one) {
        const auto bytes = biometrics::writeIso({&one, 1});
        return std::string(bytes.begin(), bytes.end());
    };
    EXPECT_EQ(finds(record(print)), Finds{"centre.db-wal holds print in a record"});
    EXPECT_EQ(finds(record(print).substr(70, 21)), Finds{"centre.db-wal holds print in a record"}) << "a scrap of it";
    EXPECT_EQ(finds("61101-0000014-2"), Finds{"centre.db-wal holds number"});
    EXPECT_EQ(finds(record(other)), Finds{});

    const fs::path plain = folder.path() / "plain", text = folder.path() / "server.log";
    std::ofstream(plain, std::ios::binary) << record(print);
    shell("base64 -w 0 " + plain.string() + " > " + text.string() + " && rm " + plain.string());
    EXPECT_EQ(search.inFiles(folder.path()), Finds{"server.log holds print in base64"});
    std::ofstream(plain, std::ios::binary) << record(print);
    shell("od -An -v -tx1 " + plain.string() + " | tr -d ' \\n' > " + text.string() + " && rm " + plain.string());
    EXPECT_EQ(search.inFiles(folder.path()), Finds{"server.log holds print in hexadecimal"});

    EXPECT_TRUE(isIn(search.inMemory(::getpid()), "print as minutiae")) << "this very program has it";
}

class DayOfChecksTest : public ::testing::Test {
  protected:
    DayOfChecksTest() { m_server.allowLookingInside(); }
    ServerProcess m_server;
};

TEST_F(DayOfChecksTest, OfOwnEnrolmentsLeavesNoPrintAndNoNumberInMemoryOrFiles) {
    m_server.start();
    CheckedDay day(m_server);
    day.serve();
    day.enrol(1);
    day.open();
    EXPECT_EQ(day.ask(2), Step::TryAgain) << "another finger";
    EXPECT_EQ(day.ask(1), Step::Verified);
    day.complete();
    day.serve(true);
    day.open();
    EXPECT_EQ(day.ask(3), Step::GoToNadra) << "nothing of hers is here";
    day.sendAmiss();
    day.toNadra();
    day.serve();
    day.enrol(4);
    day.revoke();
    day.open();
    day.except();
    day.complete();

    EXPECT_EQ(inMemoryOf(m_server, day.search()), Finds{}) << "of the server while it waits for the next visitor";
    EXPECT_EQ(day.search().inFiles(m_server.folder()), Finds{}) << "beside the running server";
    day.closeTheDay();
    backUpAndBundle(m_server);
    EXPECT_EQ(m_server.stop(), 0);
    EXPECT_EQ(day.search().inFiles(m_server.folder()), Finds{});
}

TEST_F(DayOfChecksTest, AtNadraLeavesNoneEitherAndTheSearchSeesThemWhileItIsAsked) {
    const TestCa ca(m_server.folder(), "ours");
    SandboxAuthority nadra(ca.issue(SandboxAuthority::kHost));
    m_server.askNadra(nadra.port(), ca.file());
    m_server.start();
    CheckedDay day(m_server);
    day.serve();
    day.open();
    nadra.next("122");
    EXPECT_EQ(day.ask(1), Step::TryAgain);
    nadra.next("100");
    EXPECT_EQ(day.ask(1), Step::Verified);
    day.complete();
    day.serve(true);
    day.open();
    nadra.next("118");
    EXPECT_EQ(day.ask(2), Step::OtherFinger);
    day.complete();
    day.serve();
    day.open();
    nadra.next("100", Delivery::Held);
    day.send(3);
    ASSERT_TRUE(nadra.waitForQuestions(4));
    const Finds underWay = inMemoryOf(m_server, day.search());
    EXPECT_TRUE(isIn(underWay, "visitor 3")) << "a search that sees nothing now would prove nothing later";
    EXPECT_TRUE(isIn(underWay, "touch 4"));
    nadra.release();
    EXPECT_EQ(day.answered(), Step::Verified);
    day.complete();

    EXPECT_EQ(inMemoryOf(m_server, day.search()), Finds{});
    day.closeTheDay();
    backUpAndBundle(m_server);
    EXPECT_EQ(m_server.stop(), 0);
    EXPECT_EQ(day.search().inFiles(m_server.folder()), Finds{});
}

}  // namespace owc::test
