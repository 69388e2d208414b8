#include "queue-server/payments/payouts.h"

#include <algorithm>

#include "queue-server/payments/decide.h"

namespace owc::payments {

domain::Result<Events> Payouts::decide(const Command& command, const Surroundings& around,
                                       domain::Time now) const {
    const process::Sight sight{m_state, around, now};
    return boost::variant2::visit([&](const auto& one) { return process::decide(sight, one); }, command);
}

std::optional<BankQuestion> questionOf(const EventBody& event, const State& after) {
    const auto ask = [&](BankWork work, PayoutId id) -> std::optional<BankQuestion> {
        const auto payout = after.payouts.find(id);
        if (payout == after.payouts.end() || payout->second.transaction.empty()) return std::nullopt;
        return BankQuestion{work, payout->second.transaction, payout->second.due};
    };
    if (const auto* e = boost::variant2::get_if<AuthorisationRequested>(&event))
        return ask(BankWork::Authorise, e->payout);
    if (const auto* e = boost::variant2::get_if<InquirySent>(&event))
        return ask(BankWork::Inquire, e->payout);
    if (const auto* e = boost::variant2::get_if<ReversalRequested>(&event))
        return ask(BankWork::Reverse, e->payout);
    if (const auto* e = boost::variant2::get_if<ReversalSent>(&event))
        return ask(BankWork::Reverse, e->payout);
    return std::nullopt;
}

Claim claimOf(const EventBody& event, const State& before) {
    const auto key = [&](PayoutId id) {
        const Entitlement& due = before.payouts.at(id).due;
        return due.programme + "\n" + due.cycle + "\n" + due.reference;
    };
    const auto released = [&](PayoutId id) -> Claim {
        const auto claim = before.claims.find(before.payouts.at(id).due.id);
        if (claim == before.claims.end() || claim->second != id) return {};
        return {{}, key(id)};
    };
    if (const auto* e = boost::variant2::get_if<AuthorisationRequested>(&event)) return {key(e->payout), {}};
    if (const auto* e = boost::variant2::get_if<PayoutDeclined>(&event)) return released(e->payout);
    if (const auto* e = boost::variant2::get_if<PayoutReversed>(&event)) return released(e->payout);
    return {};
}

std::optional<domain::PersonId> paidBy(const EventBody& event, const State& before) {
    const auto* handed = boost::variant2::get_if<HandedOver>(&event);
    if (!handed) return std::nullopt;
    return before.baskets.at(handed->basket).person;
}

bool anyOpenOf(const State& state, domain::PersonId person) {
    return std::ranges::any_of(state.payouts, [&](const auto& entry) {
        return entry.second.due.person == person && !isEnded(entry.second.state);
    });
}

std::vector<PayoutId> unsettled(const State& state) {
    std::vector<PayoutId> all;
    if (!state.rules) return all;
    for (const auto& [id, payout] : state.payouts) {
        const bool inVain = payout.asked >= state.rules->tellAfter || state.rules->paysNobody();
        if (awaitsBank(payout.state) && inVain) all.push_back(id);
    }
    return all;
}

domain::Result<void> mayLeave(const State& state, domain::CounterId counter) {
    for (const auto& [id, basket] : state.baskets) {
        if (!basket.open || (counter.value != 0 && basket.counter != counter)) continue;
        return domain::fail(domain::ErrorCode::PayoutOpen, "payout " + std::to_string(basket.first.value) +
                                                               " at counter " +
                                                               std::to_string(basket.counter.value));
    }
    return {};
}

}  // namespace owc::payments
