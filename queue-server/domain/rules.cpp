#include "queue-server/domain/rules.h"

#include <algorithm>
#include <set>

namespace owc::domain {

const Service* Rules::find(const ServiceId& id) const {
    const auto it =
        std::find_if(services.begin(), services.end(), [&](const Service& s) { return s.id == id; });
    return it == services.end() ? nullptr : &*it;
}

const CounterSetup* Rules::find(CounterId id) const {
    const auto it =
        std::find_if(counters.begin(), counters.end(), [&](const CounterSetup& c) { return c.id == id; });
    return it == counters.end() ? nullptr : &*it;
}

namespace {

using Known = std::set<ServiceId>;

Result<void> checkJourneys(const Rules& rules, const Known& known) {
    for (const Service& service : rules.services) {
        auto named = service.first;
        if (service.whenNotDone) named.push_back(*service.whenNotDone);
        for (const ServiceId& id : named) {
            if (!known.contains(id) || id == service.id)
                return fail(ErrorCode::BadSettings, service.id.value + " leads to unknown service " + id.value);
        }
    }
    return {};
}

Result<void> checkProfile(const CounterSetup& counter, const Known& known) {
    const std::string name = "counter " + std::to_string(counter.id.value);
    auto named = counter.services;
    for (const Condition& condition : counter.conditions)
        named.insert(named.end(), condition.services.begin(), condition.services.end());
    for (const ServiceId& id : named) {
        if (!known.contains(id)) return fail(ErrorCode::BadSettings, name + " names unknown service " + id.value);
    }
    if (counter.ratioPriority == 0 || counter.ratioOrdinary == 0)
        return fail(ErrorCode::BadSettings, name + ": both parts of a ratio start at 1");
    return {};
}

bool meet(std::uint32_t first, std::uint32_t last, std::uint32_t otherFirst, std::uint32_t otherLast) {
    return first <= otherLast && otherFirst <= last;
}

Result<void> checkOwnRanges(const Rules& rules) {
    for (std::size_t i = 0; i < rules.ownRanges.size(); ++i) {
        const OwnRange& own = rules.ownRanges[i];
        if (own.first <= rules.maxToken || own.last < own.first)
            return fail(ErrorCode::BadSettings, "the own numbers of " + own.device.value + " must lie above max_token");
        if (rules.rollFirst > 0 && meet(own.first, own.last, rules.rollFirst, rules.rollLast))
            return fail(ErrorCode::BadSettings, "the own numbers of " + own.device.value + " are on the paper roll");
        for (std::size_t j = 0; j < i; ++j) {
            const OwnRange& other = rules.ownRanges[j];
            if (other.device == own.device || meet(own.first, own.last, other.first, other.last))
                return fail(ErrorCode::BadSettings,
                            "the own numbers of " + own.device.value + " and " + other.device.value + " overlap");
        }
    }
    return {};
}

}  // namespace

Result<void> check(const Rules& rules) {
    std::set<ServiceId> services;
    for (const Service& service : rules.services) {
        if (service.id.value.empty()) return fail(ErrorCode::BadSettings, "a service has no id");
        if (!services.insert(service.id).second)
            return fail(ErrorCode::BadSettings, "service twice: " + service.id.value);
        if (service.targetWait <= Duration{0} || service.priorityTargetWait <= Duration{0})
            return fail(ErrorCode::BadSettings, "target wait of " + service.id.value);
    }
    if (const auto named = checkJourneys(rules, services); !named) return named;
    std::set<CounterId> counters;
    for (const CounterSetup& counter : rules.counters) {
        if (!counters.insert(counter.id).second)
            return fail(ErrorCode::BadSettings, "counter twice: " + std::to_string(counter.id.value));
        if (const auto named = checkProfile(counter, services); !named) return named;
    }
    if (services.empty() || counters.empty())
        return fail(ErrorCode::BadSettings, "no services or no counters");
    if (rules.rollFirst > 0 && (rules.rollFirst <= rules.maxToken || rules.rollLast < rules.rollFirst))
        return fail(ErrorCode::BadSettings, "the numbers of the paper roll must lie above max_token");
    if (const auto own = checkOwnRanges(rules); !own) return own;
    if (rules.maxToken == 0 || rules.recallLimit == 0)
        return fail(ErrorCode::BadSettings, "max_token and recall_limit start at 1");
    return {};
}

}  // namespace owc::domain
