#include <algorithm>

#include "queue-server/payments/decide.h"
#include "queue-server/payments/limits.h"

namespace owc::payments::process {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<Events> decide(const Sight& sight, const ApplyRules& c) {
    if (sight.state.rules == c.rules) return Events{};
    // A centre that pays nobody has nothing of it in its log.
    if (!sight.state.rules && c.rules.paysNobody()) return Events{};
    if (!isSound(c.rules)) return fail(ErrorCode::BadInput, "rules");
    return Events{{sight.now, RulesSet{c.rules}}};
}

Result<Events> decide(const Sight& sight, const ImportList& c) {
    if (!paysHere(sight)) return fail(ErrorCode::NoBank);
    if (c.digest.size() != 32) return fail(ErrorCode::BadInput, "digest");
    if (c.totals.empty() || c.totals.size() > kMostAtOnce) return fail(ErrorCode::BadInput, "totals");
    Money sum;
    for (const ListTotal& total : c.totals) {
        if (!isSound(total)) return fail(ErrorCode::BadInput, "totals");
        // No row is less than a paisa: so neither the count of rows nor the next number overflows.
        if (total.count > static_cast<std::uint64_t>(total.sum.paisa))
            return fail(ErrorCode::BadInput, "totals: more rows than paisa");
        sum += total.sum;
        if (sum > kMostOfList) return fail(ErrorCode::BadInput, "totals: more than a list may hold");
    }
    return Events{
        {sight.now,
         ListImported{{sight.state.nextList}, {sight.state.nextEntitlement}, c.digest, c.totals, c.to}}};
}

Result<Events> decide(const Sight& sight, const WithdrawList& c) {
    const auto list = sight.state.lists.find(c.list);
    if (list == sight.state.lists.end() || list->second.withdrawn)
        return fail(ErrorCode::BadInput, "list " + std::to_string(c.list.value));
    const EntitlementId first = list->second.first, end{first.value + list->second.count};
    const auto claimed = sight.state.claims.lower_bound(first);
    if (claimed != sight.state.claims.end() && claimed->first < end)
        return fail(ErrorCode::AlreadyClaimed, "entitlement " + std::to_string(claimed->first.value));
    // One that lies before an officer may be asked for in the next moment.
    for (const auto& [id, payout] : sight.state.payouts) {
        if (payout.state == PayoutState::Opened && payout.due.list == c.list)
            return fail(ErrorCode::PayoutOpen, "payout " + std::to_string(id.value));
    }
    return Events{{sight.now, ListWithdrawn{c.list}}};
}

}  // namespace owc::payments::process
