#include <arpa/inet.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <thread>

#include "queue-server/sandbox-bank/bank.h"
#include "tests/support/child.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_vfs.h"
#include "tests/support/tool_run.h"
#include "where.h"

// The bank that is not ours, by its protocol alone.
namespace owc::test {

using sandbox_bank::Bank;
using sandbox_bank::Chances;
using sandbox_bank::Dice;
using sandbox_bank::DueList;
using sandbox_bank::Fault;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

constexpr const char* kProgram = OWC_BIN_DIR "/owc-sandbox-bank";

std::string question(int number, const std::string& work = "authorise", const std::string& reference = "R-1",
                     const std::string& paisa = "500000") {
    return R"({"transaction":"00000000000000)" + std::to_string(number) + R"(","work":")" + work +
           R"(","programme":"kafalat","cycle":"Q1","reference":")" + reference + R"(","amount_paisa":)" +
           paisa + R"(,"bank":"HBL"})";
}

/// All that comes back to these bytes.
std::string saidTo(int port, const std::string& bytes) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(static_cast<std::uint16_t>(port));
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket, reinterpret_cast<const sockaddr*>(&at), sizeof at), 0);
    ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    std::string heard;
    char piece[4096];
    for (ssize_t got; (got = ::recv(socket, piece, sizeof piece, 0)) > 0;)
        heard.append(piece, static_cast<std::size_t>(got));
    ::close(socket);
    return heard;
}

/// Body of a whole reply, or its status where that is not 200.
std::string bodyOf(const std::string& reply) {
    if (reply.empty()) return "nothing";
    const std::string status = reply.substr(9, 3);
    return status == "200" ? reply.substr(reply.find("\r\n\r\n") + 4) : status;
}

std::string post(const std::string& body) {
    return "POST /transactions HTTP/1.1\r\nHost: bank\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}
std::string say(int port, const std::string& body) {
    return bodyOf(saidTo(port, post(body)));
}
std::string get(int port, const std::string& path) {
    return bodyOf(saidTo(port, "GET " + path + " HTTP/1.1\r\n\r\n"));
}

/// owc-sandbox-bank, started on a port it picks.
class Program {
  public:
    explicit Program(const std::filesystem::path& book) {
        std::array<int, 2> pipes{};
        EXPECT_EQ(::pipe2(pipes.data(), O_CLOEXEC), 0);
        const std::string file = book.string();
        m_pid = ::fork();
        if (m_pid == 0) {
            endWithParent();
            ::dup2(pipes[1], 1);
            ::execl(kProgram, kProgram, "--port", "0", "--book", file.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(pipes[1]);
        std::string line;
        for (char c; ::read(pipes[0], &c, 1) == 1 && c != '\n';) line += c;
        ::close(pipes[0]);
        EXPECT_THAT(line, StartsWith("listening on "));
        if (line.size() > 13) m_port = std::stoi(line.substr(13));
    }
    ~Program() {
        if (m_pid > 0) end(SIGKILL);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    int end(int signal) {
        ::kill(m_pid, signal);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        return status;
    }

  private:
    pid_t m_pid = -1;
    int m_port = 0;
};

}  // namespace

TEST(SandboxBankTest, WhatIsNoQuestionIsRefusedAndChangesNothing) {
    const TempFolder folder;
    const auto bank = *Bank::open({.book = folder.path() / "b.db"});
    for (const std::string& body :
         {std::string("{}"), std::string("x"), question(1, "pay"), question(1, "authorise", ""),
          question(1, "authorise", "R-1", "0"), question(1, "authorise", "R-1", "-5"),
          question(1, "authorise", "R-1", "1.5"), question(12), question(1, "authorise", "a\\nb")})
        EXPECT_EQ(say(bank->port(), body), "400") << body;
    EXPECT_EQ(get(bank->port(), "/transactions"), "405");
    EXPECT_EQ(get(bank->port(), "/elsewhere"), "404");
    for (const char* bytes :
         {"\r\n\r\n", "POST\r\n\r\n", "POST /transactions HTTP/1.1\r\nContent-Length: x\r\n\r\n",
          "POST /transactions HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"})
        EXPECT_EQ(bodyOf(saidTo(bank->port(), bytes)), "400") << bytes;

    EXPECT_THAT(say(bank->port(), question(1, "inquire")), HasSubstr("not-found"));
}

TEST(SandboxBankTest, ATransactionForAnotherSumOrPersonIsDeclinedAndTheFirstStands) {
    const TempFolder folder;
    const auto bank = *Bank::open({.book = folder.path() / "b.db"});
    ASSERT_THAT(say(bank->port(), question(1)), HasSubstr("approved"));
    for (const char* work : {"authorise", "inquire", "reverse"}) {
        EXPECT_THAT(say(bank->port(), question(1, work, "R-2")), HasSubstr("\"reason\":\"other\""));
        EXPECT_THAT(say(bank->port(), question(1, work, "R-1", "400000")), HasSubstr("\"reason\":\"other\""));
    }
    EXPECT_THAT(say(bank->port(), question(1, "inquire")), HasSubstr("approved"));
}

TEST(SandboxBankTest, OnlyWhoIsOnTheListIsPaidAndOnlyThatSum) {
    const TempFolder folder;
    std::ofstream(folder.path() / "list.csv")
        << "programme,cycle,reference,amount\nkafalat,Q1,R-1,500000\r\n";
    auto list = DueList::read(folder.path() / "list.csv");
    ASSERT_TRUE(list) << list.error();
    const auto bank = *Bank::open({.book = folder.path() / "b.db", .list = *list});

    EXPECT_THAT(say(bank->port(), question(1, "authorise", "R-9")), HasSubstr("not-due"));
    EXPECT_THAT(say(bank->port(), question(2, "authorise", "R-1", "500001")), HasSubstr("not-due"));
    EXPECT_THAT(say(bank->port(), question(3)), HasSubstr("approved"));

    std::ofstream(folder.path() / "list.csv") << "head\nkafalat,Q1,R-1,5 rupees\n";
    EXPECT_THAT(DueList::read(folder.path() / "list.csv").error(), HasSubstr("list.csv:2: "));
}

TEST(SandboxBankTest, TheDiceRepeatThemselvesAndKeepToTheirChances) {
    const Chances chances{.drop = 0.1, .late = 0.2, .partial = 0.1};
    Dice one(7, chances), two(7, chances), other(8, chances);
    int dropped = 0, late = 0, differs = 0;
    for (int i = 0; i < 4000; ++i) {
        const sandbox_bank::Question asked{.transaction = std::to_string(i)};
        const Fault fault = one.throwFor(asked).fault;
        ASSERT_EQ(two.throwFor(asked).fault, fault);
        differs += other.throwFor(asked).fault != fault ? 1 : 0;
        dropped += fault == Fault::Drop ? 1 : 0;
        late += fault == Fault::Late ? 1 : 0;
        const Fault reversal =
            one.throwFor({.work = sandbox_bank::Work::Reverse, .transaction = asked.transaction}).fault;
        ASSERT_TRUE(reversal == Fault::None || reversal == Fault::Drop);
    }
    EXPECT_NEAR(dropped, 400, 80);
    EXPECT_NEAR(late, 800, 120);
    EXPECT_GT(differs, 1000);

    EXPECT_FALSE(sandbox_bank::check({.drop = 0.6, .late = 0.5}));
    EXPECT_FALSE(sandbox_bank::check({.drop = -0.1}));
    EXPECT_TRUE(sandbox_bank::check({.drop = 0.5, .late = 0.5}));
}

TEST(SandboxBankTest, TheBookIsReadOverTheLineAndFromTheFileAlike) {
    const TempFolder folder;
    const auto file = folder.path() / "b.db";
    const auto bank = *Bank::open({.book = file});
    for (const std::string& body :
         {question(3, "reverse", "R-3"), question(1), question(2), question(4, "authorise", "a,\\\"b")})
        std::ignore = say(bank->port(), body);

    const std::string rows = get(bank->port(), "/book");

    EXPECT_EQ(
        rows,
        "transaction,programme,cycle,reference,bank,asked_paisa,approved_paisa,state,reason,bank_reference\n"
        "000000000000001,kafalat,Q1,R-1,HBL,500000,500000,approved,,SB00000002\n"
        "000000000000002,kafalat,Q1,R-1,HBL,500000,0,declined,already-paid,SB00000003\n"
        "000000000000003,kafalat,Q1,R-3,HBL,500000,0,reversed,,SB00000001\n"
        "000000000000004,kafalat,Q1,\"a,\"\"b\",HBL,500000,500000,approved,,SB00000004\n");
    const ToolRun printed = runTool(kProgram, "--print " + file.string());
    EXPECT_EQ(printed.code, 0);
    EXPECT_EQ(printed.said, rows);
}

TEST(SandboxBankTest, EveryApprovalRefusalAndReversalIsOnDiskBeforeItsAnswer) {
    const TempFolder folder;
    const TestVfs vfs;
    const auto bank = *Bank::open({.book = folder.path() / "b.db"});
    for (const std::string& body :
         {question(1), question(2), question(1, "reverse"), question(3, "reverse")}) {
        const auto before = vfs.counts().walSyncs;
        std::ignore = say(bank->port(), body);
        EXPECT_EQ(vfs.counts().walSyncs, before + 1) << body;
    }
}

TEST(SandboxBankTest, TheProgramKeepsItsWordWhenItIsKilledAndEndsCleanlyWhenAsked) {
    const TempFolder folder;
    const auto file = folder.path() / "b.db";
    std::string approved;
    {
        Program program(file);
        approved = say(program.port(), question(1));
        ASSERT_THAT(approved, HasSubstr("approved"));
        ASSERT_THAT(say(program.port(), question(2, "reverse", "R-2")), HasSubstr("reversed"));
        program.end(SIGKILL);
    }
    Program again(file);
    EXPECT_EQ(say(again.port(), question(1)), approved);
    EXPECT_THAT(say(again.port(), question(2, "authorise", "R-2")), HasSubstr("reversed"));
    EXPECT_THAT(say(again.port(), question(3)), HasSubstr("already-paid"));
    const int status = again.end(SIGTERM);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;

    EXPECT_EQ(runTool(kProgram, "--print " + (folder.path() / "nowhere.db").string()).code, 2);
    EXPECT_EQ(runTool(kProgram, "--book " + file.string() + " --drop 0.7 --late 0.7").code, 2);
    EXPECT_NE(runTool(kProgram, "--book " + file.string() + " --drop 2").code, 0);
}

TEST(SandboxBankTest, AQuestionThatArrivesTwiceHasTwoAnswersThatAreAlikeAndOneRow) {
    const TempFolder folder;
    const auto bank = *Bank::open({.book = folder.path() / "b.db", .chances = {.twice = 1}});

    const std::string heard = saidTo(bank->port(), post(question(1)));

    ASSERT_EQ(heard.size() % 2, 0u);
    EXPECT_EQ(heard.substr(0, heard.size() / 2), heard.substr(heard.size() / 2));
    EXPECT_THAT(heard, HasSubstr("approved"));
    EXPECT_THAT(*bank->csv(), testing::EndsWith("SB00000001\n"));
}

TEST(SandboxBankTest, ItEndsWhileSomebodyWaitsForASlowAnswer) {
    const TempFolder folder;
    auto bank = *Bank::open(
        {.book = folder.path() / "b.db", .chances = {.delay = 1}, .pause = std::chrono::minutes(10)});
    std::string heard;
    std::thread waits([&] { heard = say(bank->port(), question(1)); });
    ASSERT_TRUE(bank->waitForCarriedOut(1));
    const auto began = std::chrono::steady_clock::now();

    bank.reset();
    waits.join();

    EXPECT_EQ(heard, "nothing");
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(4));
}

}  // namespace owc::test
