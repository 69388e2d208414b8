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

Result<void> check(const Rules& rules) {
    std::set<ServiceId> services;
    for (const Service& service : rules.services) {
        if (service.id.value.empty()) return fail(ErrorCode::BadSettings, "a service has no id");
        if (!services.insert(service.id).second)
            return fail(ErrorCode::BadSettings, "service twice: " + service.id.value);
        if (service.targetWait <= Duration{0} || service.priorityTargetWait <= Duration{0})
            return fail(ErrorCode::BadSettings, "target wait of " + service.id.value);
    }
    std::set<CounterId> counters;
    for (const CounterSetup& counter : rules.counters) {
        if (!counters.insert(counter.id).second)
            return fail(ErrorCode::BadSettings, "counter twice: " + std::to_string(counter.id.value));
        for (const ServiceId& id : counter.services) {
            if (!services.contains(id))
                return fail(ErrorCode::BadSettings, "counter " + std::to_string(counter.id.value) +
                                                        " names unknown service " + id.value);
        }
    }
    if (services.empty() || counters.empty())
        return fail(ErrorCode::BadSettings, "no services or no counters");
    if (rules.maxToken == 0 || rules.recallLimit == 0)
        return fail(ErrorCode::BadSettings, "max_token and recall_limit start at 1");
    return {};
}

}  // namespace owc::domain
