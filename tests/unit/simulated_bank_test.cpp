#include "queue-server/gateways/simulated_bank.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>

#include <future>

#include "queue-server/domain/check.h"
#include "queue-server/gateways/bank_messages.h"
#include "queue-server/sandbox-bank/bank.h"
#include "tests/support/bank_questions.h"
#include "tests/support/raw_replies.h"
#include "tests/support/temp_folder.h"

// The adapter in front of a bank on loopback that shares nothing with it, and of somebody who says anything.
namespace owc::test {

using namespace std::chrono_literals;
using gateways::SimulatedBank;
using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::DeclineReason;
using sandbox_bank::Bank;
using sandbox_bank::Chances;

namespace {

struct Bench {
    explicit Bench(Chances chances = {}, std::chrono::milliseconds pause = 20s) { reopen(chances, pause); }

    /// Another bank on the same book, at another port.
    void reopen(Chances chances = {}, std::chrono::milliseconds pause = 20s) {
        bank.reset();
        auto opened = Bank::open({.book = folder.path() / "bank.db", .chances = chances, .pause = pause});
        ASSERT_TRUE(opened) << opened.error();
        bank = std::move(*opened);
    }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(bank->port()); }
    [[nodiscard]] BankAnswer ask(const BankQuestion& question,
                                 std::chrono::milliseconds deadline = 8s) const {
        return (*SimulatedBank::open({.url = url(), .deadline = deadline}))->ask(question);
    }
    [[nodiscard]] BankMeaning hears(const BankQuestion& question) const { return ask(question).meaning; }

    TempFolder folder;
    std::unique_ptr<Bank> bank;
};

std::string http(const std::string& body, const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

/// A good answer to authorise(1), with something else put in for a piece of it.
std::string answerWith(const std::string& from = "", const std::string& to = "") {
    std::string body = R"({"transaction":"000000000000001","work":"authorise","outcome":"approved",)"
                       R"("amount_paisa":1050000,"reference":"SB-7","code":"00"})";
    if (!from.empty()) body.replace(body.find(from), from.size(), to);
    return body;
}

/// Somebody who takes no more connections and refuses none.
class FullListener {
  public:
    FullListener() : m_sockets{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        auto* address = reinterpret_cast<sockaddr*>(&at);
        OWC_CHECK(::bind(m_sockets[0], address, size) == 0 && ::listen(m_sockets[0], 0) == 0 &&
                  ::getsockname(m_sockets[0], address, &size) == 0);
        m_port = ntohs(at.sin_port);
        for (int i = 0; i < 4; ++i) {
            m_sockets.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            std::ignore = ::connect(m_sockets.back(), address, size);
        }
    }
    ~FullListener() {
        for (const int socket : m_sockets) ::close(socket);
    }
    FullListener(const FullListener&) = delete;
    FullListener& operator=(const FullListener&) = delete;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

  private:
    std::vector<int> m_sockets;
    int m_port = 0;
};

BankAnswer askedOf(const RawReplies& server, std::chrono::milliseconds deadline = 8s) {
    return (*SimulatedBank::open({.url = server.url(), .deadline = deadline}))->ask(authorise(1));
}

}  // namespace

TEST(SimulatedBankTest, ADueIsApprovedOnceInquiredAndReversed) {
    const Bench bench;
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::NotFound);

    const BankAnswer approved = bench.ask(authorise(1));
    EXPECT_EQ(approved.meaning, BankMeaning::Approved) << approved.code;
    EXPECT_EQ(approved.amount, dueOf().amount);
    EXPECT_EQ(approved.reference, "SB00000001");
    EXPECT_EQ(approved.code, "00");
    EXPECT_EQ(bench.ask(authorise(1)).reference, approved.reference) << "carried out at most once";
    EXPECT_EQ(bench.ask(inquire(1)).reference, approved.reference);

    const BankAnswer second = bench.ask(authorise(2));
    EXPECT_EQ(second.meaning, BankMeaning::Declined);
    EXPECT_EQ(second.reason, DeclineReason::AlreadyPaid);

    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(authorise(3)), BankMeaning::Approved);
}

TEST(SimulatedBankTest, AReversalThatOvertakesItsOriginalStandsInItsWay) {
    const Bench bench;
    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(authorise(1)), BankMeaning::Reversed);
}

TEST(SimulatedBankTest, AQuestionThatNeverArrivesIsNoAnswerAndThenNotFound) {
    Bench bench({.drop = 1});
    EXPECT_EQ(bench.hears(authorise(1)), BankMeaning::NoAnswer);
    bench.reopen();
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::NotFound);
}

TEST(SimulatedBankTest, AnAnswerThatNeverCameIsFoundByAnInquiry) {
    Bench bench({.mute = 1});
    const BankAnswer lost = bench.ask(authorise(1));
    EXPECT_EQ(lost.meaning, BankMeaning::NoAnswer);
    EXPECT_EQ(lost.code, "cut-off");
    bench.reopen();
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Approved);
    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
}

TEST(SimulatedBankTest, WhoAnswersTooSlowlyHasNotAnsweredThoughItWasCarriedOut) {
    Bench bench({.delay = 1});
    const BankAnswer slow = bench.ask(authorise(1), 200ms);
    EXPECT_EQ(slow.meaning, BankMeaning::NoAnswer);
    EXPECT_EQ(slow.code, "time-out");
    ASSERT_TRUE(bench.bank->waitForCarriedOut(1));
    bench.reopen();
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Approved);
}

TEST(SimulatedBankTest, AnAuthorisationThatArrivesBehindItsReversalPaysNothing) {
    const Bench bench({.late = 1});
    ASSERT_EQ(bench.ask(authorise(1), 200ms).meaning, BankMeaning::NoAnswer);
    ASSERT_TRUE(bench.bank->waitForArrived(1));

    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);

    ASSERT_TRUE(bench.bank->waitForCarriedOut(2)) << "only now it has arrived";
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Reversed);
    EXPECT_THAT(*bench.bank->csv(), testing::Not(testing::HasSubstr("approved,,")));
}

TEST(SimulatedBankTest, AnAuthorisationThatArrivesBehindAnInquiryIsStillReversed) {
    const Bench bench({.late = 1});
    ASSERT_EQ(bench.ask(authorise(1), 200ms).meaning, BankMeaning::NoAnswer);
    ASSERT_TRUE(bench.bank->waitForArrived(1));

    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::NotFound) << "which is no promise";
    ASSERT_TRUE(bench.bank->waitForCarriedOut(2));
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Approved);
    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
}

TEST(SimulatedBankTest, WhatArrivesTwiceIsCarriedOutOnceAndAnsweredOnce) {
    const Bench bench({.twice = 1});
    EXPECT_EQ(bench.hears(authorise(1)), BankMeaning::Approved);
    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Reversed);
}

TEST(SimulatedBankTest, TheSumThatWasApprovedIsToldWhateverWasAsked) {
    const Bench less({.partial = 1});
    EXPECT_EQ(less.ask(authorise(1)).amount, payments::rupees(5'250));
    EXPECT_EQ(less.ask(authorise(1)).amount, payments::rupees(5'250)) << "also again";
    const Bench more({.wrong = 1});
    EXPECT_EQ(more.ask(authorise(1)).amount, payments::rupees(10'600));
    EXPECT_EQ(more.ask(inquire(1)).amount, payments::rupees(10'600));
}

TEST(SimulatedBankTest, ARefusalStays) {
    Bench bench({.refuse = 1});
    const BankAnswer first = bench.ask(authorise(1));
    ASSERT_EQ(first.meaning, BankMeaning::Declined);
    bench.reopen();
    EXPECT_EQ(bench.ask(authorise(1)).reason, first.reason);
    EXPECT_EQ(bench.ask(inquire(1)).code, first.code);
    EXPECT_EQ(bench.hears(authorise(2)), BankMeaning::Approved);
}

TEST(SimulatedBankTest, WithoutAConnectionNothingHasLeft) {
    Bench bench;
    const std::string nobody = bench.url();
    bench.bank.reset();
    const BankAnswer answer = (*SimulatedBank::open({.url = nobody}))->ask(authorise(1));
    EXPECT_EQ(answer.meaning, BankMeaning::NotSent);
    EXPECT_EQ(answer.code, "no-connection");
    EXPECT_EQ(answer.transaction, transactionNo(1));
}

TEST(SimulatedBankTest, AConnectionThatIsNotMadeInTimeHasSentNothing) {
    const FullListener listener;
    const auto bank = *SimulatedBank::open({.url = listener.url(), .deadline = 200ms});
    EXPECT_EQ(bank->ask(authorise(1)).meaning, BankMeaning::NotSent);
}

TEST(SimulatedBankTest, WhatCannotBePutIntoWordsIsNotSent) {
    const RawReplies server(http(answerWith()));
    const auto bank = *SimulatedBank::open({.url = server.url()});
    auto notText = dueOf();
    notText.cycle = "\xff\xfe";
    auto odd = authorise(1);
    odd.transaction = "1\r\n";
    for (const auto& question : {authorise(1, notText), odd})
        EXPECT_EQ(bank->ask(question).meaning, BankMeaning::NotSent);
    EXPECT_EQ(server.requests(), 0);
}

TEST(SimulatedBankTest, EveryAnswerThatIsNotClearlyOneToThisQuestionIsNoAnswer) {
    const std::vector<std::tuple<std::string, std::string>> kHostile{
        {"", "cut-off"},
        {"\x16\x03 this is nothing\r\n\r\n", "cut-off"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + answerWith(), "cut-off"},
        {"HTTP/1.1 200 OK\r\nContent-Le", "cut-off"},
        {http(answerWith(), "500 Internal Server Error"), "status-500"},
        {http(answerWith(), "202 Accepted"), "status-202"},
        {"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", "status-302"},
        {http(answerWith() + std::string(20'000, ' ')), "too-long"},
        {http(""), "garbled"},
        {http("[]"), "garbled"},
        {http("approved"), "garbled"},
        {http(answerWith() + "x"), "garbled"},
        {http(std::string(8'000, '[')), "garbled"},
        {http(answerWith("\"code\"", "\"outcome\":\"declined\",\"code\"")), "garbled"},
        {http(answerWith("\"work\"", "\"outcome\":\"declined\",\"work\"")), "garbled"},
        {http(answerWith("\"code\"", "\"more\":{\"outcome\":\"declined\"},\"code\"")), "garbled"},
        {http(answerWith("000000000000001", "000000000000002")), "other-transaction"},
        {http(answerWith("\"authorise\"", "\"reverse\"")), "other-work"},
        {http(answerWith("\"transaction\":\"000000000000001\",", "")), "garbled"},
        {http(answerWith("\"work\":\"authorise\",", "")), "garbled"},
        {http(answerWith("\"approved\"", "\"Approved\"")), "garbled"},
        {http(answerWith("\"approved\"", "\"not-found\"")), "garbled"},
        {http(answerWith("\"approved\"", "true")), "garbled"},
        {http(answerWith("\"approved\"", "\"declined\"")), "garbled"},
        {http(answerWith("1050000", "-1050000")), "garbled"},
        {http(answerWith("1050000", "1050000.0")), "garbled"},
        {http(answerWith("1050000", "\"1050000\"")), "garbled"},
        {http(answerWith("1050000", "18446744073709551615")), "garbled"},
        {http(answerWith("\"amount_paisa\":1050000,", "")), "garbled"},
        {http(answerWith("SB-7", "a\\nb")), "garbled"},
        {http(answerWith("SB-7", std::string(41, '1'))), "garbled"},
        {http(answerWith("\"00\"", "\"\"")), "garbled"},
        {http(answerWith("\"00\"", "\"line\\none\"")), "garbled"}};
    for (const auto& [bytes, code] : kHostile) {
        const RawReplies server(bytes);

        const BankAnswer answer = askedOf(server);

        EXPECT_EQ(answer.meaning, BankMeaning::NoAnswer) << bytes.substr(0, 300);
        EXPECT_EQ(answer.code, code) << bytes.substr(0, 300);
        EXPECT_EQ(answer.amount, payments::Money{});
        EXPECT_EQ(answer.reference, "");
        EXPECT_EQ(server.requests(), 1) << "a question is never sent twice";
    }
    EXPECT_EQ(askedOf(RawReplies(http(answerWith()))).meaning, BankMeaning::Approved)
        << "the good one is one";
}

TEST(SimulatedBankTest, AReversalIsAnsweredReversedOrDeclinedAndNothingElse) {
    const auto said = [](const std::string& outcome) {
        return gateways::readBankAnswer(
                   R"({"transaction":"000000000000001","work":"reverse","outcome":")" + outcome +
                       R"(","amount_paisa":5,"reference":"x","reason":"other","code":"1"})",
                   reverse(1))
            .meaning;
    };
    EXPECT_EQ(said("reversed"), BankMeaning::Reversed);
    EXPECT_EQ(said("declined"), BankMeaning::Declined);
    EXPECT_EQ(said("approved"), BankMeaning::NoAnswer);
    EXPECT_EQ(said("not-found"), BankMeaning::NoAnswer);
}

TEST(SimulatedBankTest, OneDeadlineIsForTheWholeCallWhateverDripsIn) {
    for (const auto& [bytes, ending] :
         {std::pair{"HTTP/1.1 200 OK\r\n", RawReplies::Ending::Drip},
          {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", RawReplies::Ending::Hold},
          {"", RawReplies::Ending::Hold}}) {
        const RawReplies server(bytes, ending);
        const auto began = std::chrono::steady_clock::now();

        const BankAnswer answer = askedOf(server, 200ms);

        EXPECT_EQ(answer.meaning, BankMeaning::NoAnswer);
        EXPECT_EQ(answer.code, "time-out");
        EXPECT_LT(std::chrono::steady_clock::now() - began, 5s);
    }
}

TEST(SimulatedBankTest, OnlyThisMachineMayPlayTheBank) {
    for (const char* url : {"http://127.0.0.1:8490", "http://127.0.0.1:8490/", "http://localhost:8490",
                            "http://127.9.9.9", "http://[::1]:8490"})
        EXPECT_TRUE(SimulatedBank::open({.url = url})) << url;
    for (const char* url : {"",
                            "127.0.0.1:8490",
                            "https://127.0.0.1:8490",
                            "http://192.168.1.10:8490",
                            "http://10.0.0.1",
                            "http://0.0.0.0:1",
                            "http://bank.example:80",
                            "http://127.0.0.1.bank.example",
                            "http://127.0.0.1@bank.example:80",
                            "http://user@127.0.0.1:80",
                            "http://127.0.0.1:0",
                            "http://127.0.0.1:99999",
                            "http://127.0.0.1:80x",
                            "http://127.0.0.1:80/elsewhere",
                            "http://127.1:80",
                            "http://2130706433",
                            "http://localhost.example",
                            "http://[::2]:80",
                            "http://[::ffff:10.0.0.1]:80",
                            "http://"}) {
        const auto opened = SimulatedBank::open({.url = url});
        ASSERT_FALSE(opened) << url;
        EXPECT_EQ(opened.error().code, domain::ErrorCode::BadSettings);
    }
}

TEST(SimulatedBankTest, ManyAskAtOnceAndOneOfThemIsPaid) {
    const Bench bench;
    std::vector<std::future<BankMeaning>> asked;
    for (int number = 1; number <= 12; ++number)
        asked.push_back(
            std::async(std::launch::async, [&, number] { return bench.hears(authorise(number)); }));

    int approved = 0;
    for (auto& one : asked) approved += one.get() == BankMeaning::Approved ? 1 : 0;

    EXPECT_EQ(approved, 1);
}

}  // namespace owc::test
