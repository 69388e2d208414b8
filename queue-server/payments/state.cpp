#include "queue-server/payments/state.h"

#include <algorithm>

namespace owc::payments {

const Basket* State::openAt(domain::CounterId counter, BasketId* id) const {
    for (const auto& [number, basket] : baskets) {
        if (!basket.open || basket.counter != counter) continue;
        if (id) *id = number;
        return &basket;
    }
    return nullptr;
}

const Drawer* State::drawerAt(domain::CounterId counter, DrawerId* id) const {
    for (const auto& [number, drawer] : drawers) {
        if (!drawer.open || drawer.counter != counter) continue;
        if (id) *id = number;
        return &drawer;
    }
    return nullptr;
}

const Payout* State::findTransaction(const std::string& transaction, PayoutId* id) const {
    if (transaction.empty()) return nullptr;
    // The newest first: that is who is being asked about.
    for (auto it = payouts.rbegin(); it != payouts.rend(); ++it) {
        if (it->second.transaction != transaction) continue;
        if (id) *id = it->first;
        return &it->second;
    }
    return nullptr;
}

Money State::sumOf(const Basket& basket, PayoutState state) const {
    Money sum;
    for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
        const Payout& payout = payouts.at({id});
        if (payout.state == state) sum += payout.due.amount;
    }
    return sum;
}

bool State::any(const Basket& basket, PayoutState state) const {
    for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
        if (payouts.at({id}).state == state) return true;
    }
    return false;
}

Money State::cashIn(DrawerId drawer) const {
    return balanceOf(balances, {AccountKind::Drawer, std::to_string(drawer.value)});
}

NextStep nextStep(const State& state, const Basket& basket) {
    if (basket.handedOver) return basket.print ? NextStep::Close : NextStep::PrintReceipt;
    if (basket.doubted) return NextStep::TwoPeople;
    if (!basket.notes.empty()) return NextStep::HandOver;
    if (basket.stopped) return NextStep::Close;
    if (basket.session.value == 0) return NextStep::ConfirmIdentity;
    if (state.any(basket, PayoutState::Opened)) return NextStep::Authorise;
    if (state.any(basket, PayoutState::Requested)) return NextStep::WaitForBank;
    if (state.any(basket, PayoutState::Authorised)) return NextStep::CountNotes;
    // Neither yes nor no: the officer may wait for it, or let her go with a slip that says so.
    return NextStep::Close;
}

}  // namespace owc::payments
