#include "queue-server/server/payment_rows.h"

namespace owc::server {

using payments::Basket;
using payments::Drawer;
using payments::State;
using protocol::Changes;

namespace {

protocol::DrawerRow rowOf(const State& state, payments::DrawerId id, const Drawer& drawer) {
    const payments::Money holds = state.cashIn(id);
    return {.counter = drawer.counter,
            .teller = drawer.teller,
            .openedWith = drawer.openedWith,
            .toppedUp = drawer.toppedUp,
            .paid = drawer.paid,
            .holds = holds,
            .people = drawer.people,
            .low = state.rules && holds < state.rules->lowCash};
}

protocol::UnsettledRow rowOf(payments::PayoutId id, const payments::Payout& payout) {
    return {.payout = id,
            .state = payout.state,
            .bank = payout.due.bank,
            .transaction = payout.transaction,
            .asked = payout.asked};
}

/// Shows these instead of those shown before.
template <class Id, class Shown>
void showInstead(std::map<Id, Shown>& shown, std::map<Id, Shown> now, Changes& changes) {
    for (const auto& [id, row] : shown) {
        if (!now.contains(id)) changes.deletes.push_back(protocol::keyOf(row));
    }
    for (const auto& [id, row] : now) {
        const auto before = shown.find(id);
        if (before == shown.end() || before->second != row) changes.upserts.emplace_back(row);
    }
    shown = std::move(now);
}

protocol::PayoutLine lineOf(payments::PayoutId id, const payments::Payout& payout) {
    return {.payout = id,
            .programme = payout.due.programme,
            .cycle = payout.due.cycle,
            .beneficiary = payout.due.beneficiary,
            .amount = payout.due.amount,
            .bank = payout.due.bank,
            .state = payout.state,
            .declined = payout.declined,
            .reversed = payout.reversed,
            .reference = payout.reference.empty() ? payout.transaction : payout.reference};
}

bool isRefused(payments::PayoutState state) {
    using payments::PayoutState;
    return state == PayoutState::Declined || state == PayoutState::Reversing || state == PayoutState::Reversed ||
           state == PayoutState::Dropped;
}

payments::ReceiptCode receiptOf(const State& state, payments::BasketId id, const Basket& basket) {
    return {.at = basket.handedOverAt,
            .basket = id,
            .total = state.sumOf(basket, payments::PayoutState::HandedOver),
            .code = basket.code};
}

template <class Event>
std::optional<domain::CounterId> counterOf(const Event& event, const State& after) {
    const auto ofBasket = [&](payments::BasketId id) -> std::optional<domain::CounterId> {
        const auto basket = after.baskets.find(id);
        if (basket == after.baskets.end()) return std::nullopt;
        return basket->second.counter;
    };
    if constexpr (requires { event.basket; }) return ofBasket(event.basket);
    if constexpr (requires { event.payout; }) {
        const auto payout = after.payouts.find(event.payout);
        if (payout != after.payouts.end()) return ofBasket(payout->second.basket);
    }
    if constexpr (requires { event.drawer; }) {
        const auto drawer = after.drawers.find(event.drawer);
        if (drawer != after.drawers.end()) return drawer->second.counter;
    }
    return std::nullopt;
}

}  // namespace

std::vector<protocol::Row> PaymentRows::rebuild(const State& state) {
    m_payouts.clear();
    m_drawers.clear();
    m_unsettled.clear();
    std::set<domain::CounterId> all;
    for (const auto& [id, basket] : state.baskets) all.insert(basket.counter);
    return update(state, all).upserts;
}

Changes PaymentRows::update(const State& state, const std::set<domain::CounterId>& touched) {
    Changes changes;
    for (const domain::CounterId counter : touched) {
        payments::BasketId id;
        if (const Basket* basket = state.openAt(counter, &id)) {
            changes.upserts.emplace_back(
                protocol::PayoutRow{counter, id, payments::nextStep(state, *basket), ++m_revision});
            m_payouts.insert(counter);
        } else if (m_payouts.erase(counter) > 0) {
            changes.deletes.push_back("payout/" + std::to_string(counter.value));
        }
    }
    updateDrawers(state, changes);
    updateUnsettled(state, changes);
    return changes;
}

void PaymentRows::updateDrawers(const State& state, Changes& changes) {
    std::map<domain::CounterId, protocol::DrawerRow> drawers;
    for (const auto& [id, drawer] : state.drawers) {
        if (drawer.open) drawers[drawer.counter] = rowOf(state, id, drawer);
    }
    showInstead(m_drawers, std::move(drawers), changes);
}

void PaymentRows::updateUnsettled(const State& state, Changes& changes) {
    std::map<payments::PayoutId, protocol::UnsettledRow> rows;
    for (const payments::PayoutId id : payments::unsettled(state)) rows[id] = rowOf(id, state.payouts.at(id));
    showInstead(m_unsettled, std::move(rows), changes);
}

std::set<domain::CounterId> countersOf(const payments::Events& events, const State& after) {
    std::set<domain::CounterId> counters;
    for (const payments::Event& event : events) {
        const auto counter =
            boost::variant2::visit([&](const auto& e) { return counterOf(e, after); }, event.body);
        if (counter) counters.insert(*counter);
    }
    return counters;
}

protocol::PayoutView payoutView(const State& state, const identity::State& verifications,
                                const ReceiptSeal* receipts, domain::CounterId counter) {
    protocol::PayoutView view;
    payments::BasketId basketId;
    if (const Basket* basket = state.openAt(counter, &basketId)) {
        view.basket = basketId;
        view.step = payments::nextStep(state, *basket);
        view.needsSecond = payments::needsSecond(verifications, *basket);
        for (std::uint64_t id = basket->first.value; id < basket->first.value + basket->count; ++id) {
            const payments::Payout& payout = state.payouts.at({id});
            view.lines.push_back(lineOf({id}, payout));
            if (!isRefused(payout.state)) view.due += payout.due.amount;
        }
        if (view.step == payments::NextStep::CountNotes)
            view.plan = planFor(state.sumOf(*basket, payments::PayoutState::Authorised),
                                state.drawers.at(basket->drawer).notes)
                            .value_or(payments::Notes{});
        view.notes = basket->notes;
        view.code = basket->code;
        view.print = basket->print;
        if (basket->handedOver) {
            view.handedOverAt = basket->handedOverAt;
            view.receipt = receipts ? receipts->sign(receiptOf(state, basketId, *basket)) : std::string{};
        }
    }
    payments::DrawerId drawerId;
    if (const Drawer* drawer = state.drawerAt(counter, &drawerId))
        view.drawer = protocol::DrawerView{drawer->teller,         drawer->openedWith, drawer->toppedUp,
                                           drawer->paid,           state.cashIn(drawerId), drawer->people,
                                           drawer->counted.has_value()};
    return view;
}

}  // namespace owc::server
