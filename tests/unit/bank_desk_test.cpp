#include "queue-server/gateways/bank_desk.h"

#include <gmock/gmock.h>
#include <poll.h>

#include <set>
#include <stdexcept>

#include "tests/support/bank_questions.h"

namespace owc::test {

using gateways::BankDesk;
using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::BankWork;
using Taken = BankDesk::Taken;

namespace {

/// Answers authorisations when it is told to, and everything else at once. By the last digit of a
/// transaction: 7 throws, 8 throws what is no exception, 9 answers another question.
class SlowBank : public payments::PaymentGateway {
  public:
    std::string name() const override { return "slow"; }
    BankAnswer ask(const BankQuestion& question) override {
        std::unique_lock lock(m_mutex);
        ++m_asked;
        m_changed.notify_all();
        if (question.work == BankWork::Authorise) m_changed.wait(lock, [this] { return m_open; });
        const char last = question.transaction.back();
        if (last == '7') throw std::runtime_error("of " + question.due.reference);
        if (last == '8') throw 8;
        return {.work = question.work,
                .transaction = last == '9' ? transactionNo(1) : question.transaction,
                .meaning = BankMeaning::Approved,
                .amount = question.due.amount,
                .reference = "B-" + question.transaction};
    }
    void rest() override {
        const std::lock_guard lock(m_mutex);
        ++m_rested;
        m_changed.notify_all();
    }
    bool waitForRest() {
        std::unique_lock lock(m_mutex);
        const int before = m_rested;
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_rested > before; });
    }
    void open() {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    bool waitForAsked(int count) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_asked >= count; });
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_asked = 0;
    int m_rested = 0;
    bool m_open = false;
};

struct Bench {
    explicit Bench(BankDesk::Limits limits) {
        auto made = std::make_unique<SlowBank>();
        bank = made.get();
        desk = std::make_unique<BankDesk>(std::move(made), limits);
    }
    ~Bench() {
        if (desk) bank->open();
    }

    /// The next answers, after the bell has rung for them.
    std::vector<BankAnswer> answers(std::size_t count) {
        std::vector<BankAnswer> all;
        while (all.size() < count) {
            pollfd bell{desk->fd(), POLLIN, 0};
            if (::poll(&bell, 1, 10'000) != 1) break;
            for (BankAnswer& answer : desk->takeAnswers()) all.push_back(std::move(answer));
        }
        return all;
    }

    SlowBank* bank = nullptr;
    std::unique_ptr<BankDesk> desk;
};

}  // namespace

TEST(BankDeskTest, EveryQuestionGetsOneAnswerWithItsTransactionAndWork) {
    Bench bench({.workers = 3});
    for (int number = 10; number < 16; ++number) {
        ASSERT_EQ(bench.desk->ask(authorise(number)), Taken::Yes);
        ASSERT_EQ(bench.desk->ask(inquire(number)), Taken::Yes);
    }
    EXPECT_EQ(bench.desk->waiting(), 12u);
    bench.bank->open();

    std::set<std::pair<std::string, BankWork>> seen;
    for (const BankAnswer& answer : bench.answers(12)) {
        EXPECT_EQ(answer.meaning, BankMeaning::Approved);
        EXPECT_EQ(answer.reference, "B-" + answer.transaction);
        EXPECT_TRUE(seen.insert({answer.transaction, answer.work}).second);
    }

    EXPECT_EQ(seen.size(), 12u);
    EXPECT_EQ(bench.desk->waiting(), 0u);
    EXPECT_TRUE(bench.desk->takeAnswers().empty());
    EXPECT_EQ(bench.desk->name(), "slow");
}

TEST(BankDeskTest, ASlowAnswerKeepsNobodyElseWaiting) {
    Bench bench({.workers = 2});
    ASSERT_EQ(bench.desk->ask(authorise(1)), Taken::Yes);
    ASSERT_TRUE(bench.bank->waitForAsked(1));

    ASSERT_EQ(bench.desk->ask(inquire(2)), Taken::Yes);

    const auto answers = bench.answers(1);
    ASSERT_EQ(answers.size(), 1u);
    EXPECT_EQ(answers[0].transaction, transactionNo(2));
    EXPECT_EQ(bench.desk->waiting(), 1u);
}

TEST(BankDeskTest, ABankIsLookedAfterWhileNothingIsAskedAndAnswersAllTheSame) {
    Bench bench({.workers = 1, .most = 4});
    bench.bank->open();
    EXPECT_TRUE(bench.bank->waitForRest());
    EXPECT_EQ(bench.desk->ask(authorise(1)), Taken::Yes);
    EXPECT_EQ(bench.answers(1).size(), 1U);
    EXPECT_TRUE(bench.bank->waitForRest());
}

TEST(BankDeskTest, TheSamePairIsAskedOnceAtATimeAndAgainOnceItsAnswerWasTaken) {
    Bench bench({.workers = 1});
    ASSERT_EQ(bench.desk->ask(authorise(1)), Taken::Yes);
    EXPECT_EQ(bench.desk->ask(authorise(1)), Taken::AskedAlready);
    EXPECT_EQ(bench.desk->ask(reverse(1)), Taken::Yes) << "another work of it is another question";

    bench.bank->open();
    ASSERT_TRUE(bench.bank->waitForAsked(2));
    EXPECT_EQ(bench.desk->ask(reverse(1)), Taken::AskedAlready) << "answered, and not taken yet";
    EXPECT_EQ(bench.answers(2).size(), 2u);

    EXPECT_EQ(bench.desk->ask(authorise(1)), Taken::Yes);
    EXPECT_EQ(bench.answers(1).size(), 1u);
}

TEST(BankDeskTest, AFullDeskSendsNothingAndTakesAgainWhenOneHasGone) {
    Bench bench({.workers = 1, .most = 2});
    ASSERT_EQ(bench.desk->ask(authorise(1)), Taken::Yes);
    ASSERT_EQ(bench.desk->ask(authorise(2)), Taken::Yes);

    EXPECT_EQ(bench.desk->ask(authorise(3)), Taken::Full);
    EXPECT_EQ(bench.desk->ask(authorise(1)), Taken::AskedAlready) << "also while it is full";
    bench.bank->open();

    EXPECT_EQ(bench.answers(2).size(), 2u);
    EXPECT_EQ(bench.desk->ask(authorise(3)), Taken::Yes);
    EXPECT_EQ(bench.answers(1).at(0).transaction, transactionNo(3));
}

TEST(BankDeskTest, WhatAnAdapterThrowsIsNoAnswerAndItsTextIsNotTold) {
    Bench bench({.workers = 1});
    bench.bank->open();
    for (const int number : {7, 8}) {
        ASSERT_EQ(bench.desk->ask(authorise(number)), Taken::Yes);

        const BankAnswer answer = bench.answers(1).at(0);

        EXPECT_EQ(answer.meaning, BankMeaning::NoAnswer);
        EXPECT_EQ(answer.transaction, transactionNo(number));
        EXPECT_EQ(answer.code, "adapter-failed");
    }
}

TEST(BankDeskTest, AnAnswerToAnotherQuestionApprovesNeither) {
    Bench bench({.workers = 1});
    ASSERT_EQ(bench.desk->ask(reverse(9)), Taken::Yes);

    const BankAnswer answer = bench.answers(1).at(0);

    EXPECT_EQ(answer.meaning, BankMeaning::NoAnswer);
    EXPECT_EQ(answer.work, BankWork::Reverse);
    EXPECT_EQ(answer.transaction, transactionNo(9));
    EXPECT_EQ(answer.amount, payments::Money{});
    EXPECT_EQ(answer.code, "other-question");
}

TEST(BankDeskTest, TheDeskEndsWithQuestionsStillWaiting) {
    Bench bench({.workers = 1});
    for (int number = 1; number <= 5; ++number) ASSERT_EQ(bench.desk->ask(authorise(number)), Taken::Yes);
    ASSERT_TRUE(bench.bank->waitForAsked(1));
    bench.bank->open();

    bench.desk.reset();  // comes back
}

}  // namespace owc::test
