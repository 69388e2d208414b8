#include "queue-server/server/engine.h"

// Cash against those who wait: managers are told, and where it is a rule no more are let in for it.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using payments::Money;

namespace {

constexpr std::chrono::seconds kCashEvery{5};

Money sumOf(const std::vector<payments::Entitlement>& due) {
    Money sum;
    for (const payments::Entitlement& one : due) sum += one.amount;
    return sum;
}

}  // namespace

std::optional<Money> Engine::cashLeft(domain::Time now) {
    if (!payouts().rules || payouts().rules->paysNobody()) return std::nullopt;
    return m_cash.left(state(), payouts(), [&](domain::PersonId person) -> std::optional<Money> {
        const auto digits = m_parts.log.people().reveal(person.value);
        const auto due = digits ? duesOf(*digits, person, today(now)) : tl::unexpected(digits.error());
        return due ? std::optional(sumOf(*due)) : std::nullopt;
    });
}

/// Before more people queue for what is not there.
void Engine::noteCash(domain::Time now) {
    if (now - m_cashSeenAt < kCashEvery && now >= m_cashSeenAt) return;
    m_cashSeenAt = now;
    const Money left = cashLeft(now).value_or(Money{});
    const bool isShort = left < Money{};
    m_health.set(protocol::HealthKind::CashShort, isShort, now,
                 isShort ? static_cast<std::uint64_t>((99 - left.paisa) / 100) : 0);
}

/// The reception decides for itself, and whoever has a slip for today was promised it.
Result<void> Engine::cashReaches(const domain::IssueToken& wanted, const std::string& digits, domain::Time now) {
    if (!payouts().rules || !payouts().rules->paceByCash || wanted.byStaff || wanted.slot) return {};
    if (!state().rules || !CashWatch::isForCash(state(), wanted.service)) return {};
    std::optional<Money> due;
    if (wanted.person) {
        const auto dues = duesOf(digits, *wanted.person, today(now));
        if (!dues) return tl::unexpected(dues.error());
        due = sumOf(*dues);
    }
    if (CashWatch::reaches(cashLeft(now), due)) return {};
    return fail(ErrorCode::CashPromised);
}

}  // namespace owc::server
