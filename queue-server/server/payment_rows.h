#pragma once

#include <map>
#include <set>

#include "queue-server/payments/payouts.h"
#include "queue-server/protocol/payment_messages.h"
#include "queue-server/protocol/views.h"
#include "queue-server/server/receipt_seal.h"

namespace owc::server {

/// View rows of payouts and drawers. Threads: the event loop's.
class PaymentRows {
  public:
    /// All rows of a state, as if none had been shown.
    [[nodiscard]] std::vector<protocol::Row> rebuild(const payments::State& state);

    /// Rows that changed since.
    /// @param touched  counters whose payout has moved on
    [[nodiscard]] protocol::Changes update(const payments::State& state,
                                           const std::set<domain::CounterId>& touched);

  private:
    void updateDrawers(const payments::State& state, protocol::Changes& changes);
    void updateUnsettled(const payments::State& state, protocol::Changes& changes);

    std::set<domain::CounterId> m_payouts;                      ///< shown
    std::map<domain::CounterId, protocol::DrawerRow> m_drawers;  ///< as shown, and so the next
    std::map<payments::PayoutId, protocol::UnsettledRow> m_unsettled;
    std::uint64_t m_revision = 0;
};

/// The counters these events are about, by the state after them.
[[nodiscard]] std::set<domain::CounterId> countersOf(const payments::Events& events, const payments::State& after);

/// What the officer of this counter sees.
/// @param receipts  null: no code stands on a receipt
[[nodiscard]] protocol::PayoutView payoutView(const payments::State& state, const identity::State& verifications,
                                              const ReceiptSeal* receipts, domain::CounterId counter);

}  // namespace owc::server
