#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>

#include "queue-server/payments/entitlement.h"

namespace owc::payments {

/// What a bank is asked. Lies in the log: append only, as are the two below.
enum class BankWork : std::uint8_t {
    Authorise = 0,  ///< may this be handed over now
    Inquire = 1,    ///< what became of that transaction
    Reverse =
        2,  ///< nothing was handed over: take it back, also where it never arrived and when it arrives late
};

/// What its answer means.
enum class BankMeaning : std::uint8_t {
    Approved = 0,
    Declined = 1,
    NoAnswer = 2,  ///< sent, or perhaps sent: nobody knows what became of it
    NotSent = 3,   ///< certainly not one byte reached the bank
    NotFound = 4,  ///< the bank has never heard of that transaction
    Reversed = 5,  ///< taken back; the bank will not carry it out any more
};

enum class DeclineReason : std::uint8_t {
    Other = 0,
    AlreadyPaid = 1,
    NotDue = 2,      ///< not on the bank's list, or not in this cycle
    Blocked = 3,     ///< held back by the bank: deceased, or an inquiry
    BankClosed = 4,  ///< nobody could be asked
};

/// Of a transaction: digits alone.
inline constexpr std::size_t kTransactionDigits = 15;
[[nodiscard]] inline bool isTransaction(const std::string& text) {
    return text.size() == kTransactionDigits &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Everything a bank needs to know; no number or name of hers.
struct BankQuestion {
    BankWork work{};
    std::string transaction{};  ///< 15 digits; on disk before the first byte leaves, the same for inquiry and
                                ///< reversal
    Entitlement due{};          ///< `person` is our own number of her
};

struct BankAnswer {
    BankWork work{};            ///< of the question
    std::string transaction{};  ///< of the question
    BankMeaning meaning = BankMeaning::NoAnswer;
    Money amount{};           ///< Approved: of which sum
    std::string reference{};  ///< the bank's own, for the receipt
    DeclineReason reason{};   ///< Declined
    std::string code{};       ///< as it came, for the log
    std::chrono::milliseconds took{};
};

/// A bank. Threads: `ask` blocks for at most the adapter's deadline and is called from workers, several at a
/// time. The same question may come again: a transaction is carried out at most once, and the answer is then
/// that of the first.
class PaymentGateway {
  public:
    virtual ~PaymentGateway() = default;

    /// Name in the log and the settings: "local", "simulated", "iso8583".
    [[nodiscard]] virtual std::string name() const = 0;
    /// Never throws; what went wrong on the way is a BankMeaning.
    [[nodiscard]] virtual BankAnswer ask(const BankQuestion& question) = 0;
    /// About once a second, by one of those workers, while it has nothing to ask: lines that are kept may be looked
    /// after. As short as it can be; never throws.
    virtual void rest() {}
};

}  // namespace owc::payments
