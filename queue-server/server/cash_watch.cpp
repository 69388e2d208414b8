#include "queue-server/server/cash_watch.h"

#include <algorithm>

namespace owc::server {

using domain::LegState;
using payments::Money;

namespace {

constexpr std::string_view kNeedOfCash = "withdraw";

/// Whoever is served has a basket, or will have one in a moment.
bool waitsForCash(const domain::State& centre, const domain::Visit& visit) {
    if (!visit.open() || !visit.person) return false;
    const domain::Leg& leg = visit.leg();
    if (leg.state != LegState::Serving && CashWatch::isForCash(centre, leg.service)) return true;
    return std::ranges::any_of(
        visit.plan, [&](const auto& planned) { return CashWatch::isForCash(centre, planned.service); });
}

/// Of whoever stands at a counter and has not got it yet.
Money dueAtCounters(const payments::State& payouts) {
    using payments::PayoutState;
    Money sum;
    for (const auto& [id, basket] : payouts.baskets) {
        if (!basket.open || basket.handedOver) continue;
        for (const PayoutState state : {PayoutState::Opened, PayoutState::Requested, PayoutState::Authorised})
            sum += payouts.sumOf(basket, state);
    }
    return sum;
}

std::optional<Money> inDrawers(const payments::State& payouts) {
    std::optional<Money> sum;
    for (const auto& [id, drawer] : payouts.drawers) {
        if (drawer.open) sum = sum.value_or(Money{}) + payouts.cashIn(id);
    }
    return sum;
}

}  // namespace

bool CashWatch::isForCash(const domain::State& centre, const domain::ServiceId& id) {
    const domain::Service* service = centre.rules->find(id);
    return service && service->need == kNeedOfCash;
}

std::optional<Money> CashWatch::left(const domain::State& centre, const payments::State& payouts,
                                     const DueOf& dueOf) {
    const auto held = inDrawers(payouts);
    if (!held || !centre.rules) return std::nullopt;
    std::map<payments::ListId, bool> lists;
    for (const auto& [id, list] : payouts.lists) lists[id] = list.withdrawn;
    if (m_day != centre.day || m_lists != lists) m_due.clear();
    m_day = centre.day;
    m_lists = std::move(lists);
    return *held - dueOfWaiting(centre, dueOf) - dueAtCounters(payouts);
}

bool CashWatch::reaches(std::optional<Money> left, std::optional<Money> due) {
    if (!left || due == Money{}) return true;  // before the first drawer is open, and for a question about it
    return due ? *due <= *left : *left > Money{};
}

Money CashWatch::dueOfWaiting(const domain::State& centre, const DueOf& dueOf) {
    std::map<domain::VisitId, Money> now;
    Money sum;
    for (const auto& [id, visit] : centre.visits) {
        if (!waitsForCash(centre, visit)) continue;
        const auto known = m_due.find(id);
        const auto due = known != m_due.end() ? std::optional(known->second) : dueOf(*visit.person);
        if (!due) continue;
        now[id] = *due;
        sum += *due;
    }
    m_due = std::move(now);
    return sum;
}

}  // namespace owc::server
