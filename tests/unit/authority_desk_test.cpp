#include "queue-server/authorities/authority_desk.h"

#include <gmock/gmock.h>
#include <poll.h>

#include <set>

#include "queue-server/authorities/wipe.h"

namespace owc::test {

using authorities::AuthorityDesk;
using identity::Answer;
using identity::Meaning;
using identity::Question;
using Taken = AuthorityDesk::Taken;
using Work = AuthorityDesk::Work;

namespace {

/// Answers when it is told to.
class SlowAuthority : public identity::IdentityAuthority {
  public:
    std::string name() const override { return "slow"; }
    Answer verify(const Question& question) override {
        std::unique_lock lock(m_mutex);
        ++m_asked;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
        return {.transaction = question.transaction, .meaning = Meaning::Verified, .code = question.citizen};
    }
    Answer lastResult(const Question& question) override {
        return {.transaction = question.transaction, .meaning = Meaning::NoneFound};
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
    bool m_open = false;
};

struct Bench {
    explicit Bench(AuthorityDesk::Limits limits) {
        auto made = std::make_unique<SlowAuthority>();
        authority = made.get();
        desk = std::make_unique<AuthorityDesk>(std::move(made), limits);
    }
    ~Bench() {
        if (desk) authority->open();
    }

    /// The next answers, after the bell has rung for them.
    std::vector<Answer> answers(std::size_t count) {
        std::vector<Answer> all;
        while (all.size() < count) {
            pollfd bell{desk->fd(), POLLIN, 0};
            if (::poll(&bell, 1, 10'000) != 1) break;
            for (Answer& answer : desk->takeAnswers()) all.push_back(std::move(answer));
        }
        return all;
    }

    SlowAuthority* authority = nullptr;
    std::unique_ptr<AuthorityDesk> desk;
};

Question question(std::uint8_t number) {
    Question question;
    question.nonce.fill(number);
    question.transaction = std::to_string(number);
    question.citizen = "number " + std::to_string(number);
    return question;
}

}  // namespace

TEST(AuthorityDeskTest, EveryQuestionGetsOneAnswerWithItsNonce) {
    Bench bench({.workers = 3});
    for (std::uint8_t number = 1; number <= 9; ++number)
        ASSERT_EQ(bench.desk->ask(number % 3 == 0 ? Work::LastResult : Work::Verify, question(number)),
                  Taken::Yes);
    EXPECT_EQ(bench.desk->waiting(), 9u);
    bench.authority->open();

    const auto answers = bench.answers(9);

    std::set<std::uint8_t> seen;
    for (const Answer& answer : answers) {
        const std::uint8_t number = answer.nonce[0];
        EXPECT_EQ(answer.transaction, std::to_string(number));
        EXPECT_EQ(answer.meaning, number % 3 == 0 ? Meaning::NoneFound : Meaning::Verified);
        EXPECT_TRUE(seen.insert(number).second);
    }
    EXPECT_EQ(seen.size(), 9u);
    EXPECT_EQ(bench.desk->waiting(), 0u);
    EXPECT_EQ(bench.desk->name(), "slow");
}

TEST(AuthorityDeskTest, ASlowAnswerKeepsNobodyElseWaiting) {
    Bench bench({.workers = 2});
    std::ignore = bench.desk->ask(Work::Verify, question(1));
    ASSERT_TRUE(bench.authority->waitForAsked(1));

    std::ignore = bench.desk->ask(Work::LastResult, question(2));

    const auto answers = bench.answers(1);
    ASSERT_EQ(answers.size(), 1u);
    EXPECT_EQ(answers[0].transaction, "2");
    EXPECT_EQ(bench.desk->waiting(), 1u);
}

TEST(AuthorityDeskTest, AFullDeskSaysSoAndTakesAgainWhenOneHasGone) {
    Bench bench({.workers = 1, .most = 2});
    ASSERT_EQ(bench.desk->ask(Work::Verify, question(1)), Taken::Yes);
    ASSERT_EQ(bench.desk->ask(Work::Verify, question(2)), Taken::Yes);

    EXPECT_EQ(bench.desk->ask(Work::Verify, question(3)), Taken::Full);
    bench.authority->open();
    EXPECT_EQ(bench.answers(2).size(), 2u);
    EXPECT_EQ(bench.desk->ask(Work::Verify, question(3)), Taken::Yes);
}

TEST(AuthorityDeskTest, ANonceIsAskedOnceAtATime) {
    Bench bench({.workers = 1});
    ASSERT_EQ(bench.desk->ask(Work::Verify, question(1)), Taken::Yes);

    EXPECT_EQ(bench.desk->ask(Work::Verify, question(1)), Taken::AskedAlready);
    bench.authority->open();
    EXPECT_EQ(bench.answers(1).size(), 1u);
    EXPECT_TRUE(bench.desk->takeAnswers().empty());
}

TEST(AuthorityDeskTest, TheDeskEndsWithQuestionsStillWaiting) {
    Bench bench({.workers = 1});
    for (std::uint8_t number = 1; number <= 5; ++number)
        std::ignore = bench.desk->ask(Work::Verify, question(number));
    ASSERT_TRUE(bench.authority->waitForAsked(1));
    bench.authority->open();

    bench.desk.reset();  // comes back
}

TEST(WipeTest, AShortNumberLeavesNothingBehindWhenItWasMoved) {
    std::string number = "3520112345671";
    const char* where = number.data();
    const std::string moved = std::move(number);
    ASSERT_EQ(where[1], '5') << "a move leaves it there";

    authorities::wipe(number);

    EXPECT_EQ(std::string(where, 13), std::string(13, '\0'));
    EXPECT_EQ(moved, "3520112345671");
}

}  // namespace owc::test
