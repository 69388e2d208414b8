#include "queue-server/domain/centre.h"

#include "queue-server/domain/apply.h"
#include "queue-server/domain/decide.h"

namespace owc::domain {

Result<Events> Centre::decide(const Command& command, Time now) const {
    return boost::variant2::visit([&](const auto& c) { return rules::decide(m_state, c, now); }, command);
}

void Centre::apply(const Event& event) {
    rules::apply(m_state, event);
}

void Centre::apply(const Events& events) {
    for (const Event& event : events) apply(event);
}

std::vector<Claim> claimsOf(const Event& event) {
    if (const auto* given = boost::variant2::get_if<SlotGiven>(&event.body))
        return {{ClaimKind::VisitCode, given->slot.code.text()}};
    if (const auto* held = boost::variant2::get_if<RangeHeld>(&event.body)) {
        const HeldRange& range = held->range;
        return {{ClaimKind::OwnRange, std::to_string(range.day.time_since_epoch().count()) + "/" + range.device.value +
                                          "/" + std::to_string(range.first) + "-" + std::to_string(range.last)}};
    }
    const auto* opened = boost::variant2::get_if<VisitOpened>(&event.body);
    if (!opened) return {};
    // Her code is 80 fresh random bits and needs no claim: it would cost a page of the disk for every token.
    const auto day = std::to_string(opened->day.time_since_epoch().count());
    return {{ClaimKind::TokenOfDay, day + "/" + std::to_string(opened->token.value)}};
}

}  // namespace owc::domain
