#include "tests/crash/payout_kills.h"

#include <gtest/gtest.h>

#include <thread>

#include "tests/crash/ledger_watch.h"
#include "tests/crash/paying_house.h"
#include "tests/crash/paying_officer.h"

namespace owc::test {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kCounters = 6;
constexpr std::uint64_t kRepliesOfAServer = 100;  ///< at most, before it is killed
constexpr unsigned kBankDiesToo = 4;              ///< one kill in so many is the bank's
constexpr auto kStandstill = 90s;                 ///< no reply at all for so long is a fault
constexpr auto kLimboAtMost = 150s;               ///< the bank is asked once a minute at the least
constexpr double kMostHaveTheirs = 0.85;

double secondsSince(Clock::time_point begun) {
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

class Kills {
  public:
    Kills(int payouts, std::uint64_t seed)
        : m_random(seed), m_crowd(payouts, seed), m_house(seed), m_log(m_house.database()) {}

    PayoutKillsResult run() {
        m_result.entitlements = m_crowd.payouts();
        m_house.open(m_crowd, kCounters);
        if (::testing::Test::HasFailure()) return m_result;
        for (int i = 1; i <= kCounters; ++i) {
            const std::string officer = "O-" + std::to_string(i);
            m_officers.push_back(std::make_unique<PayingOfficer>(
                PayingOfficer::Place{{static_cast<std::uint32_t>(i)}, {officer}, {"M-1"}}, m_house.counter(i),
                m_crowd, m_replies, m_random()));
        }
        for (const auto& officer : m_officers) {
            m_threads.emplace_back([this, &officer] {
                officer->work();
                m_ended.add();
            });
        }
        badTimes();
        goodTimes();
        for (std::thread& thread : m_threads) thread.join();
        look("at the end");
        settle();
        conclude();
        return std::move(m_result);
    }

  private:
    [[nodiscard]] bool good() const { return m_result.wrong.empty() && m_ended.count() == 0; }
    void wrong(std::string what) { m_result.wrong.push_back(std::move(what)); }

    void look(const std::string& when) {
        for (const std::string& what : m_log.check()) wrong(when + ": " + what);
    }

    void badTimes() {
        const auto begun = Clock::now();
        const auto enough =
            static_cast<std::size_t>((1 - kMostHaveTheirs) * static_cast<double>(m_crowd.left()));
        while (good() && m_crowd.left() > enough) {
            const std::uint64_t after = m_replies.count() + 1 + m_random() % kRepliesOfAServer;
            if (!m_replies.waitFor(after, kStandstill)) wrong("nobody gets an answer any more");
            std::this_thread::sleep_for(
                std::chrono::microseconds{m_random() % 3000});  // anywhere in a request
            if (m_random() % kBankDiesToo == 0)
                killBank();
            else
                killServer();
        }
        m_result.faultySeconds = secondsSince(begun);
    }

    void killServer() {
        m_house.server.kill();
        look("after kill " + std::to_string(++m_result.serverKills));
        m_house.server.start();
    }

    void killBank() {
        m_house.bank.kill();
        ++m_result.bankKills;
        // Half of them are away for a while: others see it closed.
        if (m_random() % 2 == 0) m_replies.waitFor(m_replies.count() + m_random() % 40, 2s);
        m_house.bank.start(true);
    }

    void goodTimes() {
        m_honest = Clock::now();
        m_house.bank.kill();
        m_house.bank.start(false);
        for (const auto& officer : m_officers) officer->spare();
        for (std::uint64_t seen = 0; good() && !m_crowd.allPaid(); seen = m_replies.count()) {
            if (!m_replies.waitFor(seen + 1, kStandstill)) wrong("nobody gets an answer any more");
            if (secondsSince(m_honest) > 60 + 0.2 * static_cast<double>(m_crowd.payouts()))
                wrong(std::to_string(m_crowd.left()) + " entitlements stay unpaid");
        }
        for (const auto& officer : m_officers) officer->stop();
    }

    /// Whatever the bank was asked comes to an end without anybody at a counter.
    void settle() {
        const auto begun = Clock::now();
        while (m_result.wrong.empty() && m_log.inLimbo() > 0 && Clock::now() - begun < kLimboAtMost) {
            std::this_thread::sleep_for(100ms);  // nobody is told: the log is looked at
            look("while it settles");
        }
        for (const std::string& what : m_log.limbo()) wrong("in limbo: " + what);
        m_result.honestSeconds = secondsSince(m_honest);
    }

    void conclude() {
        for (const auto& officer : m_officers) {
            for (const std::string& what : officer->wrong()) wrong(what);
            for (const auto& [what, count] : officer->done()) m_result.done[what] += count;
            m_result.deskDeaths += officer->deaths();
        }
        m_result.replies = m_replies.count();
        for (const std::string& what : m_log.leftOver()) wrong(what);
        for (const auto& [reference, times] : m_crowd.received()) {
            const auto found = m_log.handedOver().find(reference);
            const int ledger = found == m_log.handedOver().end() ? 0 : found->second;
            if (times != ledger || times > 1)
                wrong(reference + ": in her hand " + std::to_string(times) + " times, by the ledger " +
                      std::to_string(ledger));
        }
        for (const std::string& what : m_house.compare(m_result.compared)) wrong(what);
    }

    PayoutKillsResult m_result;
    std::mt19937_64 m_random;
    PayoutCrowd m_crowd;
    PayingHouse m_house;
    LedgerWatch m_log;
    Tally m_replies;
    Tally m_ended;  ///< officers who have stopped working
    Clock::time_point m_honest{};
    std::vector<std::unique_ptr<PayingOfficer>> m_officers;
    std::vector<std::thread> m_threads;
};

}  // namespace

PayoutKillsResult runPayoutKills(int payouts, std::uint64_t seed) {
    return Kills(payouts, seed).run();
}

}  // namespace owc::test
