#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

#include "tests/e2e/leak_scan.h"
#include "tests/support/temp_folder.h"
#include "where.h"

namespace owc::test {

namespace fs = std::filesystem;

namespace {

struct Ended {
    int exit = -1;
    std::string said;
};

Ended shell(const std::string& command) {
    Ended ended;
    FILE* pipe = ::popen(("(" + command + ") 2>&1").c_str(), "r");
    std::array<char, 4096> buffer{};
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        ended.said.append(buffer.data(), n);
    ended.exit = WEXITSTATUS(::pclose(pipe));
    return ended;
}

std::string admin(const std::string& arguments) {
    return OWC_BIN_DIR "/owc-admin " + arguments;
}

/// One morning, played once; its folder lives as long as the tests that read it.
class Played {
  public:
    explicit Played(const std::string& killServer)
        : ended(shell(OWC_SOURCE_DIR "/config/morning " OWC_BIN_DIR " " + m_folder.path().string() + " " +
                      killServer)) {}

    [[nodiscard]] fs::path out() const { return m_folder.path(); }
    [[nodiscard]] std::string log() const { return (out() / "centre.db").string(); }
    /// A line of the summary, without its label.
    [[nodiscard]] std::string summaryLine(const std::string& label) const {
        const auto at = ended.said.find("\n" + label);
        if (at == std::string::npos) return "no line " + label;
        const auto from = ended.said.find_first_not_of(' ', at + 1 + label.size());
        return ended.said.substr(from, ended.said.find('\n', from) - from);
    }

  private:
    TempFolder m_folder;

  public:
    Ended ended;
};

/// The tokens that a log's events opened, in order.
std::vector<std::string> tokensOf(const std::string& log) {
    std::vector<std::string> tokens;
    std::istringstream lines(shell(admin("events " + log)).said);
    for (std::string line; std::getline(lines, line);) {
        if (line.find(" visit_opened ") == std::string::npos) continue;
        const auto from = line.find("token=") + 6;
        tokens.push_back(line.substr(from, line.find(' ', from) - from));
    }
    return tokens;
}

void expectAWholeMorning(const Played& morning) {
    ASSERT_EQ(morning.ended.exit, 0) << morning.ended.said;
    EXPECT_EQ(morning.summaryLine("visits"), "14 (2 with a priority)");
    EXPECT_EQ(morning.summaryLine("ended"), "13 served, 0 no-show, 0 walked out, 0 voided, 1 at day end");
    EXPECT_EQ(morning.summaryLine("tickets"), "13 printed, 1 failed, 0 uncertain, 0 reprinted");
    EXPECT_EQ(morning.summaryLine("on the way"),
              "1 transferred, 1 sent and back, 1 parked, 1 recalled, 1 missed, 0 re-admitted, 0 returned");
    EXPECT_EQ(morning.summaryLine("accounted"), "every visit has ended in exactly one way");
    EXPECT_EQ(shell(admin("verify " + morning.log())).exit, 0);
    const std::vector<std::string> series{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"};
    EXPECT_EQ(tokensOf(morning.log()), series) << "nothing lost, nothing twice";
}

void expectEveryTicketIsAVisitOfTheLog(const Played& morning) {
    std::size_t tickets = 0;
    for (const auto& entry : fs::directory_iterator(morning.out() / "tickets")) {
        ASSERT_EQ(entry.path().extension(), ".png");
        ++tickets;
        auto code = shell("zbarimg -q --raw " + entry.path().string() + " 2>/dev/null").said;
        while (!code.empty() && code.back() == '\n') code.pop_back();
        const auto found = shell(admin("ticket " + morning.log() + " '" + code + "'"));
        EXPECT_EQ(found.exit, 0) << entry.path() << " holds '" << code << "'";
        // The file is named token-TOKEN-VISIT, and more by a desk: paper and log must mean the same person.
        unsigned token = 0;
        unsigned visit = 0;
        ASSERT_EQ(std::sscanf(entry.path().filename().c_str(), "token-%u-%u", &token, &visit), 2) << entry.path();
        const std::string person = "visit=" + std::to_string(visit) + " token=" + std::to_string(token) + " ";
        EXPECT_EQ(found.said.rfind(person, 0), 0u)
            << found.said;
    }
    EXPECT_EQ(tickets, 13u);
}

}  // namespace

class MorningTest : public ::testing::Test {
  protected:
    static void SetUpTestSuite() { s_morning = std::make_unique<Played>("no"); }
    static void TearDownTestSuite() { s_morning.reset(); }
    static inline std::unique_ptr<Played> s_morning;
};

TEST_F(MorningTest, EndsWithEveryVisitAccountedFor) {
    expectAWholeMorning(*s_morning);
}

TEST_F(MorningTest, EveryTicketsCodeIsAVisitOfTheLog) {
    expectEveryTicketIsAVisitOfTheLog(*s_morning);
}

TEST_F(MorningTest, NoTypedNumberLiesInAnyFileOfIt) {
    for (const char* cnic : {"6110100000142", "3520100000671"})
        EXPECT_EQ(findLeaks(s_morning->out(), cnic), std::vector<std::string>{});
}

TEST_F(MorningTest, LeavesTheClosedLogThePicturesTheLogsAndNoKey) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(s_morning->out())) names.insert(entry.path().filename());
    EXPECT_EQ(names, (std::set<std::string>{"book.db", "centre.db", "log", "screens", "tickets"}));
    for (const auto& entry : fs::recursive_directory_iterator(s_morning->out()))
        EXPECT_NE(entry.path().extension(), ".key") << entry.path();
    std::size_t screens = 0;
    for (const auto& entry : fs::directory_iterator(s_morning->out() / "screens")) {
        ++screens;
        EXPECT_GT(entry.file_size(), 10'000u) << entry.path() << " looks empty";
    }
    EXPECT_GE(screens, 15u);
}

TEST_F(MorningTest, WhatTheProgramsWroteAboutThemselvesHoldsNoErrorAndNoQtWarning) {
    for (const auto& entry : fs::directory_iterator(s_morning->out() / "log")) {
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
            EXPECT_EQ(line.find(" error "), std::string::npos) << entry.path() << ": " << line;
            EXPECT_EQ(line.find("QPainter"), std::string::npos) << entry.path() << ": " << line;
        }
    }
}

class MorningWithAKilledServerTest : public ::testing::Test {};

TEST_F(MorningWithAKilledServerTest, EndsTheSameNothingLostNothingTwice) {
    const Played morning("yes");
    expectAWholeMorning(morning);
    expectEveryTicketIsAVisitOfTheLog(morning);
}

}  // namespace owc::test
