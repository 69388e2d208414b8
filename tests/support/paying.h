#pragma once

#include "queue-server/payments/payouts.h"
#include "tests/support/verifying.h"

namespace owc::test {

/// A bank that is played by the test, and 5000, 1000, 500, 100, 50, 20 and 10 in the drawers.
[[nodiscard]] payments::Rules samplePayingRules();

/// What anybody does at `counter`.
[[nodiscard]] payments::Desk deskAt(std::uint32_t counter = 1);

/// Payouts at counters 1 (officer A) and 3 (officer C) of a centre under virtual time, with one list of a
/// thousand rows. Every step decides and applies; after every event all balances sum to zero.
class Paying {
  public:
    explicit Paying(const payments::Rules& rules = samplePayingRules(),
                    const identity::Rules& identityRules = sampleIdentityRules());

    Result<payments::Events> run(const payments::Command& command);
    /// The same, and a test failure when refused.
    payments::Events must(const payments::Command& command);
    /// The code of the refusal; none when it was done.
    std::optional<ErrorCode> refusal(const payments::Command& command);
    /// A refusal touches nothing; its detail.
    std::string detailOf(const payments::Command& command);
    /// A centre's own command, and what verifications and payouts make of it.
    void centreMust(const domain::Command& command);
    void wait(Duration duration) { house.wait(duration); }

    /// Row `row` of the list, from 1 on, of this person.
    [[nodiscard]] payments::Entitlement due(std::uint64_t row = 1, std::int64_t amount = 13'500,
                                            std::int64_t person = 7) const;
    void openDrawer(const payments::Notes& notes = {{5000, 20}, {1000, 20}, {500, 20}},
                    std::uint32_t counter = 1);
    /// The next visitor is served here and, by the authority in force, verified to be this person.
    void verify(std::int64_t person = 7, std::uint32_t counter = 1);
    /// For whoever is served here now.
    payments::BasketId openBasket(const std::vector<payments::Entitlement>& due, std::uint32_t counter = 1);
    /// With a drawer, a visitor, a basket and her identity: all that comes before the bank is asked.
    payments::BasketId ready(const std::vector<payments::Entitlement>& due, std::uint32_t counter = 1);
    payments::BasketId ready(std::uint32_t counter = 1) { return ready({due()}, counter); }
    /// The same, and the bank is being asked.
    payments::BasketId asked(const std::vector<payments::Entitlement>& due, std::uint32_t counter = 1);
    payments::BasketId asked(std::uint32_t counter = 1) { return asked({due()}, counter); }
    /// The same, it approved, and the notes are counted out.
    payments::BasketId counting(std::uint32_t counter = 1, std::uint64_t row = 1);
    /// She has it, and has gone.
    void paid(std::uint32_t counter = 1);

    /// What the bank would say of this payout, to whatever it was asked last.
    [[nodiscard]] payments::BankAnswer answerTo(std::uint64_t payout, payments::BankMeaning meaning) const;
    payments::Events answer(std::uint64_t payout, payments::BankMeaning meaning);

    [[nodiscard]] const payments::State& state() const { return m_payouts.state(); }
    [[nodiscard]] payments::PayoutState stateOf(std::uint64_t payout) const;
    [[nodiscard]] payments::NextStep step(std::uint32_t counter = 1) const;
    [[nodiscard]] bool claimed(std::uint64_t row = 1) const { return state().claims.contains({row}); }
    [[nodiscard]] payments::Money balance(payments::AccountKind kind, const std::string& name = {}) const;
    [[nodiscard]] const payments::Events& history() const { return m_history; }
    /// What the bank was asked, in order.
    [[nodiscard]] const std::vector<payments::BankQuestion>& questions() const { return m_questions; }

    Verifying house;

  private:
    payments::Payouts m_payouts;
    payments::Events m_history;
    std::vector<payments::BankQuestion> m_questions;
};

/// The only event of this kind among these; a test failure where there is none.
template <class T>
[[nodiscard]] T only(const payments::Events& events) {
    const T* found = nullptr;
    for (const payments::Event& event : events) {
        if (const T* one = boost::variant2::get_if<T>(&event.body)) found = one;
    }
    EXPECT_NE(found, nullptr);
    return found ? *found : T{};
}

template <class T>
[[nodiscard]] bool has(const payments::Events& events) {
    for (const payments::Event& event : events) {
        if (boost::variant2::holds_alternative<T>(event.body)) return true;
    }
    return false;
}

}  // namespace owc::test
