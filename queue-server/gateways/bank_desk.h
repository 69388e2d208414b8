#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "queue-server/payments/gateway.h"

namespace owc::gateways {

/// Asks a bank on threads of its own: an answer takes seconds, and no token waits for that. A question is
/// handed in, waits here, and its answer is taken by the event loop. Nothing of it outlives a restart: the
/// log knows what was asked, and BankWork::Inquire what became of it. Two works of one transaction may be out
/// at the same time and arrive in either order; a bank has to bear that. Threads: `Limits::workers` of its
/// own; the functions are the event loop's. The destructor waits for the calls that are out: at most the
/// adapter's deadline.
class BankDesk {
  public:
    /// Full: not one byte was sent and the question is gone; the caller hears it as BankMeaning::NotSent.
    enum class Taken { Yes, AskedAlready, Full };

    struct Limits {
        std::size_t workers = 4;
        std::size_t most = 256;  ///< questions handed in and not taken yet, those being asked included
    };

    BankDesk(std::unique_ptr<payments::PaymentGateway> bank, Limits limits);
    explicit BankDesk(std::unique_ptr<payments::PaymentGateway> bank) : BankDesk(std::move(bank), Limits{}) {}
    ~BankDesk();
    BankDesk(const BankDesk&) = delete;
    BankDesk& operator=(const BankDesk&) = delete;

    /// "local", "simulated", "iso8583"
    [[nodiscard]] const std::string& name() const { return m_name; }

    /// A question is known by transaction and work: one whose answer was not taken yet is AskedAlready.
    [[nodiscard]] Taken ask(payments::BankQuestion question);

    /// Answers that have come; exactly one for every question taken, with its transaction and work. An
    /// adapter that throws or answers another question is a NoAnswer.
    [[nodiscard]] std::vector<payments::BankAnswer> takeAnswers();

    /// Readable while there is something to take.
    [[nodiscard]] int fd() const { return m_bell; }
    /// Questions handed in whose answer was not taken yet.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

  private:
    using Key = std::pair<std::string, payments::BankWork>;
    void run(bool rests);
    /// Nothing: it is over. @param rests  this worker looks after the bank while it waits
    std::optional<payments::BankQuestion> nextFor(bool rests);
    [[nodiscard]] payments::BankAnswer answerTo(const payments::BankQuestion& question) const;

    std::unique_ptr<payments::PaymentGateway> m_bank;
    std::string m_name;
    std::size_t m_most;
    int m_bell;
    std::set<Key> m_waiting;  ///< the event loop's
    std::mutex m_mutex;
    std::condition_variable m_rung;
    std::deque<payments::BankQuestion> m_asked;   ///< guarded by m_mutex
    std::vector<payments::BankAnswer> m_answers;  ///< guarded by m_mutex
    bool m_stop = false;                          ///< guarded by m_mutex
    std::vector<std::thread> m_workers;
};

}  // namespace owc::gateways
