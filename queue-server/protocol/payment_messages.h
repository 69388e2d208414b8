#pragma once

#include <optional>
#include <string>
#include <vector>

#include "queue-server/payments/due_list.h"
#include "queue-server/payments/state.h"

namespace owc::protocol {

// Requests of a bank desk. Answered with Done where nothing else is said; what becomes of them is in the
// PayoutView, for which the desk asks when the PayoutRow of its counter has changed. PINs are of the second
// officer and never kept.

struct OpenDrawer {
    domain::CounterId counter;
    payments::Notes notes;
    payments::Notes again;  ///< counted by the second officer
    domain::OfficerId second;
    std::string pin;
};
struct TopUpDrawer {
    domain::CounterId counter;
    payments::Notes in;
    payments::Notes out;
    domain::OfficerId second;
    std::string pin;
};
struct CountDrawer {
    domain::CounterId counter;
    payments::Notes notes;
};
/// The drawer of the officer who was here before; `second` is that one, or who counted in their place.
struct TakeDrawer {
    domain::CounterId counter;
    payments::Notes notes;
    domain::OfficerId second;
    std::string pin;
};
struct CloseDrawer {
    domain::CounterId counter;
    domain::OfficerId second;
    std::string pin;
};

/// All that the visitor at this counter may draw today. NothingDue: nothing.
struct OpenPayout {
    domain::CounterId counter;
    std::string
        cnic{};  ///< 13 digits of the card on the desk; empty: as she gave it for her token; personal data
};
// The next eight name the basket that the officer sees: NoPayout where another one is open by now.

struct ConfirmPayee {
    domain::CounterId counter;
    payments::BasketId basket;
    bool cardSeen = false;
    domain::OfficerId second{};  ///< where the view asks for one
    std::string pin{};
};
struct AuthorisePayout {
    domain::CounterId counter;
    payments::BasketId basket;
};
struct ReleaseCash {
    domain::CounterId counter;
    payments::BasketId basket;
    payments::Notes notes;
};
struct ConfirmHandOver {
    domain::CounterId counter;
    payments::BasketId basket;
    payments::Confirmed how{};
};
struct ResolveRelease {
    domain::CounterId counter;
    payments::BasketId basket;
    bool handedOver = false;
    domain::OfficerId second;
    std::string pin;
    payments::Notes counted;
};
struct ReportReceipt {
    domain::CounterId counter;
    payments::BasketId basket;
    payments::ReceiptPrint print{};
};
struct StopPayout {
    domain::CounterId counter;
    payments::BasketId basket;
    payments::StopReason reason{};
};
struct ClosePayout {
    domain::CounterId counter;
    payments::BasketId basket;
};
/// Answered with PayoutView, to the device that holds the counter.
struct AskPayout {
    domain::CounterId counter;
};

using payments::DueRow;
inline constexpr std::size_t kMostDueRows = 500;  ///< of one StageDues

/// Of the server PC's shell: rows of a list that lie ready and count for nothing yet. BadInput names the
/// first bad row; then none of these was taken.
struct StageDues {
    bool anew =
        false;  ///< without rows: what is on no list goes, a part at a time; answered with DuesCleared
    std::vector<DueRow> rows;
};
/// Of the same: all that lies ready is a list from now on; these are its control totals. Answered with
/// DuesImported.
struct ImportDues {
    std::string digest;  ///< SHA-256 of the file, 32 raw bytes
    std::uint64_t count = 0;
    payments::Money sum;
};
/// Of the same: a list of which nothing was asked for is due no more.
struct WithdrawDues {
    payments::ListId list;
};

/// Rows that lay ready, or whose list was withdrawn, are gone.
struct DuesCleared {
    bool all = false;  ///< none was left; otherwise some may be: ask again

    friend bool operator==(const DuesCleared&, const DuesCleared&) = default;
};

struct DuesImported {
    payments::ListId list;

    friend bool operator==(const DuesImported&, const DuesImported&) = default;
};

struct PayoutLine {
    payments::PayoutId payout;
    std::string programme;
    std::string cycle;
    std::uint32_t beneficiary = 0;
    payments::Money amount;
    std::string bank;
    payments::PayoutState state{};
    payments::DeclineReason declined{};
    payments::ReversalReason reversed{};
    std::string reference{};  ///< by which the bank knows it: its own, or ours; empty: it was never asked

    friend bool operator==(const PayoutLine&, const PayoutLine&) = default;
};
struct DrawerView {
    domain::OfficerId teller;
    payments::Money openedWith;
    payments::Money toppedUp;
    payments::Money paid;
    payments::Money holds;  ///< it should
    std::uint32_t people = 0;
    bool counted = false;

    friend bool operator==(const DrawerView&, const DrawerView&) = default;
};
/// What the officer of a counter sees of the payout there; no number or name of hers.
struct PayoutView {
    payments::BasketId basket{};  ///< 0: none is open
    payments::NextStep step{};
    bool needsSecond = false;  ///< to confirm who she is
    std::vector<PayoutLine> lines{};
    payments::Money due{};    ///< of all that is not refused
    payments::Notes plan{};   ///< suggested, of what is authorised; empty: nothing is, or it cannot be made
    payments::Notes notes{};  ///< counted out
    std::string code{};       ///< of the receipt
    std::optional<payments::ReceiptPrint> print{};
    std::optional<DrawerView> drawer{};  ///< the open one of this counter
    std::string receipt{};  ///< text of its QR code, signed; empty: not handed over, or no key signs here
    domain::Time handedOverAt{};  ///< 0: not yet

    friend bool operator==(const PayoutView&, const PayoutView&) = default;
};

}  // namespace owc::protocol
