#include "queue-server/payments/reconcile.h"

#include <algorithm>
#include <array>
#include <map>

namespace owc::payments {

namespace {

/// What the centre says of a payout that a bank was asked for.
enum class Word : std::uint8_t { Paid, Not, Unknown };

Word wordOf(PayoutState state) {
    switch (state) {
        case PayoutState::HandedOver:
        case PayoutState::Settled:
            return Word::Paid;
        case PayoutState::Declined:
        case PayoutState::Reversed:
        case PayoutState::Dropped:
            return Word::Not;
        case PayoutState::Opened:
        case PayoutState::Requested:
        case PayoutState::Authorised:
        case PayoutState::Unknown:
        case PayoutState::Reversing:
            return Word::Unknown;
    }
    return Word::Unknown;
}

/// What is worse is said first: one line has one name.
Matched held(const BankDay& day, const BankRow& bank, const AskedPayout& here) {
    const Entitlement& due = here.payout.due;
    if (due.bank != day.bank || due.programme != bank.programme || due.cycle != bank.cycle ||
        due.reference != bank.reference)
        return Matched::OtherDue;
    const Word word = wordOf(here.payout.state);
    if (word == Word::Unknown) return Matched::OpenHere;
    if (word == Word::Paid && bank.word == BankWord::Reversed) return Matched::BankReversedHerePaid;
    if (word == Word::Not && bank.word == BankWord::Paid) return Matched::BankPaidHereNot;
    if (due.amount != bank.amount) return Matched::OtherSum;
    return here.day == day.day ? Matched::Equal : Matched::OtherDay;
}

void add(Total& total, Money sum) {
    ++total.count;
    total.sum += sum;
}

}  // namespace

std::size_t Reconciled::countOf(Matched how) const {
    if (how == Matched::Equal) return equal.count;
    return static_cast<std::size_t>(std::ranges::count(differences, how, &Match::how));
}

Reconciled reconcile(const BankDay& bank, const std::vector<AskedPayout>& asked) {
    std::map<std::string, const AskedPayout*> ours;
    for (const AskedPayout& one : asked) ours[one.payout.transaction] = &one;

    Reconciled all;
    std::map<std::string, const AskedPayout*> left = ours;
    for (const BankRow& row : bank.rows) {
        if (row.word == BankWord::Paid) add(all.paidByBank, row.amount);
        const auto here = ours.find(row.transaction);
        if (here == ours.end()) {
            all.differences.push_back({Matched::OnlyAtBank, std::nullopt, row});
            continue;
        }
        left.erase(row.transaction);
        const Matched how = held(bank, row, *here->second);
        if (how == Matched::Equal)
            add(all.equal, row.amount);
        else
            all.differences.push_back({how, *here->second, row});
    }
    for (const auto& [transaction, one] : ours) {
        const bool ofThis = one->day == bank.day && one->payout.due.bank == bank.bank;
        const Word word = wordOf(one->payout.state);
        if (!ofThis || word == Word::Not) continue;
        if (word == Word::Paid) add(all.paidHere, one->payout.due.amount);
        if (!left.contains(transaction)) continue;
        all.differences.push_back(
            {word == Word::Paid ? Matched::OnlyHere : Matched::OpenHere, *one, std::nullopt});
    }
    return all;
}

std::string_view nameOf(Matched how) {
    static constexpr std::array<std::string_view, kMatches> kNames{"equal",
                                                                   "only-here",
                                                                   "only-at-bank",
                                                                   "other-sum",
                                                                   "other-due",
                                                                   "other-day",
                                                                   "bank-reversed-here-paid",
                                                                   "bank-paid-here-not",
                                                                   "open-here"};
    const auto number = static_cast<std::size_t>(how);
    return number < kNames.size() ? kNames[number] : std::string_view("unknown");
}

}  // namespace owc::payments
