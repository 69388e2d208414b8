#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <string>

#include "queue-server/payments/gateway.h"

namespace owc::gateways {

/// Keeps two questions about one transaction from being out at once, where they could overtake each other,
/// and remembers what was sent before. Threads: any.
class IsoTurns {
  public:
    /// The turn of one question; ends with it.
    class Turn {
      public:
        Turn(IsoTurns& turns, const std::string& transaction, std::chrono::steady_clock::time_point until);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        /// False when another question of that transaction was out until the time was over.
        [[nodiscard]] bool isMine() const { return m_isMine; }

      private:
        IsoTurns& m_turns;
        const std::string& m_transaction;
        bool m_isMine;
    };

    [[nodiscard]] bool wasSent(const std::string& transaction, payments::BankWork work) const;
    void noteSent(const std::string& transaction, payments::BankWork work);

  private:
    using Key = std::pair<std::string, payments::BankWork>;
    static constexpr std::size_t kMost = 16'384;  ///< questions remembered: more than a day's

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<std::string> m_out;  ///< guarded by m_mutex
    std::set<Key> m_sent;         ///< guarded by m_mutex
    std::deque<Key> m_order;      ///< guarded by m_mutex
};

}  // namespace owc::gateways
