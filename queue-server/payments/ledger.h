#pragma once

#include <map>

#include "queue-server/payments/events.h"

namespace owc::payments {

struct State;

/// Lies in exports: append only. What an account holds is positive, what it owes negative.
enum class AccountKind : std::uint8_t {
    Bank = 0,        ///< what a bank has promised by its lists and not yet approved
    Cycle = 1,       ///< what is owed to people, by programme and cycle
    Suspense = 2,    ///< what a bank approved and nobody has drawn yet, or is not settled
    Settlement = 3,  ///< what a bank owes for cash that was handed over
    Vault = 4,       ///< cash outside the drawers
    Drawer = 5,      ///< cash that a drawer should hold
    OverShort = 6,   ///< what counts found too much (negative) or too little
};

struct Account {
    AccountKind kind{};
    std::string name{};  ///< bank, "programme/cycle", number of the drawer; else empty

    friend auto operator<=>(const Account&, const Account&) = default;
};

struct Posting {
    Account account;
    Money sum;  ///< positive: the account holds more, or owes less

    friend bool operator==(const Posting&, const Posting&) = default;
};

/// Double entry: what an event moves, by the state it was decided from. Sums to zero for every event.
[[nodiscard]] std::vector<Posting> postingsOf(const EventBody& event, const State& before);

/// Balances. An account that comes to zero is not listed.
using Balances = std::map<Account, Money>;

void post(Balances& balances, const std::vector<Posting>& postings);
[[nodiscard]] Money balanceOf(const Balances& balances, const Account& account);

}  // namespace owc::payments
