#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "queue-server/payments/money.h"

namespace owc::test {

/// What one person is due once.
struct CrowdDue {
    std::string reference;
    std::string programme;
    std::uint32_t beneficiary = 0;
    payments::Money amount;
    int received = 0;  ///< how often notes for it changed hands, whatever any program says
};

/// People who come for their stipends, and come again until they have all of it; and the truth: what each of
/// them has in her hand. One in twenty stands at two counters at once, one in fifty never comes. Threads:
/// any.
class PayoutCrowd {
  public:
    static constexpr const char* kBank = "hbl";
    static constexpr const char* kCycle = "2026-Q1";

    /// About so many entitlements, one to three of each person.
    PayoutCrowd(int payouts, std::uint64_t seed);

    /// The bank's list for this centre, to be signed, and whom the sandbox bank pays.
    [[nodiscard]] std::string dueList(const std::string& centre) const;
    [[nodiscard]] std::string bankList() const;

    struct Visitor {
        std::size_t person = 0;
        std::string cnic;
    };
    /// The next who is not sent away before `until`; none: nobody came by then.
    [[nodiscard]] std::optional<Visitor> next(std::chrono::steady_clock::time_point until);
    /// She goes. Whoever lacks something comes again a little later.
    void leaves(std::size_t person);
    /// Notes for this line are in her hand.
    void receives(std::size_t person, const std::string& programme, std::uint32_t beneficiary);

    /// Everybody who comes at all has everything.
    [[nodiscard]] bool allPaid() const { return left() == 0; }
    /// Entitlements of those who come that were not received yet.
    [[nodiscard]] std::size_t left() const;
    [[nodiscard]] std::size_t payouts() const { return m_payouts; }
    /// Reference -> how often she received it.
    [[nodiscard]] std::map<std::string, int> received() const;

  private:
    struct Person {
        std::string cnic;
        std::vector<CrowdDue> dues;
        bool comes = true;
    };
    struct Waiting {
        std::chrono::steady_clock::time_point from{};
        std::size_t person = 0;
    };
    [[nodiscard]] bool lacksSomething(const Person& person) const;

    std::size_t m_payouts = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_came;
    std::vector<Person> m_people;   ///< of it `received` is guarded by m_mutex
    std::deque<Waiting> m_waiting;  ///< guarded by m_mutex
    std::size_t m_left = 0;         ///< guarded by m_mutex
    std::mt19937_64 m_random;       ///< guarded by m_mutex
};

}  // namespace owc::test
