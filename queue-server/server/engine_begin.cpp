#include <spdlog/spdlog.h>

#include "queue-server/server/batch.h"
#include "queue-server/server/engine.h"

// A start: what the settings say comes into force, unless money on its way would be lost with it.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

/// Money on its way is not left to a bank that never heard of it, nor in a drawer that nobody can count any more.
Result<void> Engine::mayApply(const domain::Rules& rules, const payments::Rules& paying) const {
    const bool otherBank = payouts().rules && !payouts().rules->paysNobody() && !paying.paysNobody() &&
                           payouts().rules->gateway != paying.gateway;
    for (const auto& [id, payout] : payouts().payouts) {
        const bool out = payments::awaitsBank(payout.state) || payout.state == payments::PayoutState::Authorised;
        if (otherBank && out)
            return fail(ErrorCode::BadSettings, "centre.toml: gateway: payout " + std::to_string(id.value) +
                                                    " waits for the word of \"" + payouts().rules->gateway +
                                                    "\"; keep that gateway until it has come");
    }
    for (const auto& [id, drawer] : payouts().drawers) {
        if (drawer.open && !rules.find(drawer.counter))
            return fail(ErrorCode::BadSettings, "counters.toml: counter " + std::to_string(drawer.counter.value) +
                                                    " has an open drawer; keep it until that is counted and closed");
    }
    for (const auto& [id, basket] : payouts().baskets) {
        if (basket.open && !rules.find(basket.counter))
            return fail(ErrorCode::BadSettings, "counters.toml: counter " + std::to_string(basket.counter.value) +
                                                    " has a payout that is not over; keep it until it is");
    }
    return {};
}

Result<void> Engine::begin(const domain::Rules& rules, bool openDay, bool clockDoubted,
                           const identity::Rules& identityRules, const lookups::Rules& lookupRules,
                           const payments::Rules& paymentRules) {
    if (const auto may = mayApply(rules, paymentRules); !may) return may;
    Batch batch(m_parts.clock.now());
    if (const auto done = commit(domain::ApplySettings{rules}, batch); !done)
        return tl::unexpected(done.error());
    if (const auto done = commit(identity::ApplyRules{identityRules}, batch); !done) return tl::unexpected(done.error());
    if (const auto done = commit(identity::StartAnew{}, batch); !done) return tl::unexpected(done.error());
    const auto looked = m_parts.registry ? commit(lookups::ApplyRules{lookupRules}, batch) : lookups::Events{};
    if (!looked) return tl::unexpected(looked.error());
    if (const auto done = commit(payments::ApplyRules{paymentRules}, batch); !done) return tl::unexpected(done.error());
    if (const auto done = commit(payments::StartAnew{}, batch); !done) return tl::unexpected(done.error());
    if (const auto done = noteRestore(batch); !done) return done;
    if (clockDoubted) {
        if (const auto done = commit(domain::DoubtClock{}, batch); !done) return tl::unexpected(done.error());
    }
    const auto today = std::chrono::floor<std::chrono::days>(batch.now + rules.utcOffset);
    if (openDay && state().clockDoubted) spdlog::warn("engine day_not_opened reason=clock_doubted");
    if (openDay && !state().clockDoubted && !state().day && state().lastDay != today) {
        if (const auto done = commit(domain::OpenDay{today}, batch); !done)
            return tl::unexpected(done.error());
    }
    auto turn = finish(batch);
    if (!turn && m_storage.shut(turn.error())) turn = finish(batch);  // a start is what the reserve is for, too
    showAll();  // what the new settings no longer have is gone before anybody asks
    return turn ? Result<void>{} : tl::unexpected(turn.error());
}

}  // namespace owc::server
