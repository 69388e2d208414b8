#pragma once

#include <set>

#include "tests/support/paying.h"

namespace owc::test {

/// A bank that keeps its word: a transaction is carried out at most once, is taken back for good, and
/// whatever is asked of it again has the same answer.
class HonestBank {
  public:
    /// @param mood how it decides about a transaction it has never heard of
    payments::BankAnswer hear(const payments::BankQuestion& question, std::uint8_t mood);
    /// Transactions of this entitlement that it has carried out and not taken back.
    [[nodiscard]] std::size_t carriedOut(payments::EntitlementId id) const;

  private:
    struct Entry {
        payments::EntitlementId due{};
        payments::BankMeaning meaning{};
        payments::Money amount{};
    };
    std::map<std::string, Entry> m_book;
};

/// One thing that happens. `what` chooses it; the rest are its arguments, most of them refused for good
/// reason.
struct Turn {
    std::uint8_t what = 0;
    std::uint8_t counter = 0;
    std::uint8_t argument = 0;
    std::uint16_t seconds = 0;  ///< that pass before it
};

std::ostream& operator<<(std::ostream& out, const Turn& turn);

/// Days of payouts in any order, over a wire that delays, doubles and loses, with restarts and with visitors
/// and tellers who leave. What is broken, if anything, is kept.
class PaidDays {
  public:
    /// @param liar the bank also says anything to anything
    explicit PaidDays(bool liar);

    void play(const Turn& turn);
    /// Everybody goes home and the bank answers until it has said everything.
    void finish();
    /// The first rule that was broken; empty: none.
    [[nodiscard]] const std::string& broken() const { return m_broken; }

  private:
    void people(const Turn& turn);
    void drawers(const Turn& turn);
    void wire(const Turn& turn);
    void goOn(std::uint32_t counter, std::uint8_t argument);
    void send(const payments::Command& command);
    void centre(const domain::Command& command);
    /// Takes what has happened since, and holds it against every rule.
    void see();
    void checkBooks(const payments::State& state);
    void need(bool good, const std::string& rule);
    [[nodiscard]] std::vector<payments::Entitlement> dueTo(std::int64_t person, std::uint8_t argument) const;

    Paying m_paying;
    HonestBank m_bank;
    bool m_liar;
    std::size_t m_questionsSeen = 0;
    std::vector<payments::BankQuestion> m_toBank;
    std::vector<payments::BankAnswer> m_toUs;
    payments::Payouts m_folded;
    std::size_t m_eventsSeen = 0;
    std::map<payments::EntitlementId, std::size_t> m_handed;
    std::map<payments::DrawerId, payments::Money> m_found;  ///< by counts, too much or too little
    std::map<std::uint32_t, std::int64_t> m_person;         ///< by counter: who is served there
    std::string m_broken;
};

}  // namespace owc::test
