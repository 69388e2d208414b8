#pragma once

#include <map>
#include <optional>
#include <string>

#include "queue-server/payments/ledger.h"

namespace owc::payments {

/// Where a payout stands. Lies in checkpoints and on the wire: append only.
enum class PayoutState : std::uint8_t {
    Opened = 0,
    Requested = 1,  ///< the bank is being asked
    Authorised = 2,
    Unknown = 3,    ///< it did not answer
    Declined = 4,   ///< end
    Reversing = 5,  ///< until the bank says that it is taken back
    Reversed = 6,   ///< end
    HandedOver = 7,
    Settled = 8,  ///< end
    Dropped = 9,  ///< end: the bank was never asked
};

[[nodiscard]] constexpr bool isEnded(PayoutState state) {
    return state == PayoutState::Declined || state == PayoutState::Reversed ||
           state == PayoutState::Settled || state == PayoutState::Dropped;
}

/// Whether the bank has not yet said how it ends, whoever of people has gone home.
[[nodiscard]] constexpr bool awaitsBank(PayoutState state) {
    return state == PayoutState::Requested || state == PayoutState::Unknown ||
           state == PayoutState::Reversing;
}

struct Payout {
    BasketId basket{};
    Entitlement due{};
    PayoutState state{};
    bool booked = false;        ///< the bank approved it, and that is posted
    std::string transaction{};  ///< empty: the bank was never asked
    std::string reference{};    ///< the bank's
    std::uint32_t asked = 0;    ///< inquiries or reversals, of this state
    domain::Time askedAt{};     ///< the newest of them
    DeclineReason declined{};
    ReversalReason reversed{};
    std::string code{};  ///< the bank's, of a refusal

    friend bool operator==(const Payout&, const Payout&) = default;
};

struct Basket {
    domain::VisitId visit{};
    domain::CounterId counter{};
    domain::OfficerId officer{};
    domain::DeviceName device{};
    domain::PersonId person{};
    DrawerId drawer{};
    PayoutId first{};
    std::uint32_t count = 0;        ///< of payouts, from `first` on
    identity::SessionId session{};  ///< by which she was verified; 0: not yet
    bool stopped = false;
    Notes notes{};         ///< counted out; empty: none yet
    bool doubted = false;  ///< nobody knows whether she has them
    bool handedOver = false;
    domain::Time handedOverAt{};
    std::string code{};  ///< of the receipt
    std::optional<ReceiptPrint> print{};
    bool open = true;  ///< she stands at the counter

    friend bool operator==(const Basket&, const Basket&) = default;
};

/// A count that was not what the books say, when it was posted.
struct CountedOff {
    domain::OfficerId teller{};  ///< whose drawer it was until then
    domain::Time at{};
    Money by{};  ///< found beyond what should be there; negative: short

    friend bool operator==(const CountedOff&, const CountedOff&) = default;
};

struct Drawer {
    domain::CounterId counter{};
    domain::OfficerId teller{};
    domain::Time openedAt{};
    Notes notes{};  ///< that should lie in it
    Money openedWith{};
    Money toppedUp{};
    Money paid{};
    std::uint32_t people = 0;        ///< that were paid from it
    std::optional<Notes> counted{};  ///< since the last note went in or out
    bool open = true;
    domain::Time closedAt{};
    std::vector<CountedOff> off{};

    friend bool operator==(const Drawer&, const Drawer&) = default;
};

struct List {
    EntitlementId first{};
    std::uint64_t count = 0;
    std::vector<ListTotal> totals{};
    domain::Day to{};
    bool withdrawn = false;

    friend bool operator==(const List&, const List&) = default;
};

/// Everything known of payouts. Only `apply` changes it.
struct State {
    std::optional<Rules> rules{};
    domain::Time now{};  ///< time of the last event
    std::uint64_t nextList = 1;
    std::uint64_t nextEntitlement = 1;
    std::uint64_t nextPayout = 1;
    std::uint64_t nextBasket = 1;
    std::uint64_t nextDrawer = 1;
    std::uint64_t asked = 0;  ///< authorisations over the life of the log
    std::map<ListId, List> lists{};
    std::map<DrawerId, Drawer> drawers{};
    std::map<BasketId, Basket> baskets{};
    std::map<PayoutId, Payout> payouts{};
    std::map<EntitlementId, PayoutId> claims{};  ///< asked for or paid, and not declined or reversed
    Balances balances{};

    [[nodiscard]] const Basket* openAt(domain::CounterId counter, BasketId* id = nullptr) const;
    [[nodiscard]] const Drawer* drawerAt(domain::CounterId counter, DrawerId* id = nullptr) const;
    [[nodiscard]] const Payout* findTransaction(const std::string& transaction, PayoutId* id = nullptr) const;
    /// Sum of the payouts of a basket in this state.
    [[nodiscard]] Money sumOf(const Basket& basket, PayoutState state) const;
    [[nodiscard]] bool any(const Basket& basket, PayoutState state) const;
    /// What this drawer should hold.
    [[nodiscard]] Money cashIn(DrawerId drawer) const;

    friend bool operator==(const State&, const State&) = default;
};

/// What the officer does next. On the wire: append only.
enum class NextStep : std::uint8_t {
    ConfirmIdentity = 0,
    Authorise = 1,
    WaitForBank = 2,
    CountNotes = 3,
    HandOver = 4,
    TwoPeople = 5,  ///< nobody knows whether she has the notes
    PrintReceipt = 6,
    Close = 7,
};
[[nodiscard]] NextStep nextStep(const State& state, const Basket& basket);

}  // namespace owc::payments
