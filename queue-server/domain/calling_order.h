#pragma once

#include <algorithm>
#include <optional>

#include "queue-server/domain/state.h"

namespace owc::domain {

/// What one counter calls next, and by which rule.
struct Chosen {
    Place place;
    ServiceId service{};
    CallRule rule = CallRule::Policy;
    Duration limit{};  ///< of MaxWait and Condition: the wait that was passed
};

/// The calling order, over the heads of the lines: the real ones, or those of a run into the future.
/// `Heads` answers `const Place* byPromise(service)` and `const Place* byArrival(service, class)`, null when empty.
template <class Heads>
class CallingOrder {
  public:
    CallingOrder(Heads& heads, const Rules& rules, Time now) : m_heads(heads), m_rules(rules), m_now(now) {}

    /// @param ratioStep  of a counter with Policy::Ratio: its calls since the round began
    /// @return nothing when nobody waits for any service of its profile
    [[nodiscard]] std::optional<Chosen> choose(const CounterSetup& counter, std::uint32_t ratioStep) {
        if (m_rules.maxWait > Duration{0}) {
            auto oldest = earliestArrival(counter.services);
            if (oldest && m_now - oldest->place.placeAt > m_rules.maxWait)
                return mark(oldest, CallRule::MaxWait, m_rules.maxWait);
        }
        for (const Condition& condition : counter.conditions) {
            const auto oldest = earliestArrival(condition.services);
            if (oldest && m_now - oldest->place.placeAt > condition.waitPassed)
                return mark(byPolicy(counter, condition.services, ratioStep), CallRule::Condition, condition.waitPassed);
        }
        return byPolicy(counter, counter.services, ratioStep);
    }

  private:
    using Services = std::vector<ServiceId>;

    static std::optional<Chosen> mark(std::optional<Chosen> chosen, CallRule rule, Duration limit) {
        chosen->rule = rule;
        chosen->limit = limit;
        return chosen;
    }

    std::optional<Chosen> byPolicy(const CounterSetup& counter, const Services& services, std::uint32_t ratioStep) {
        switch (counter.policy) {
            case Policy::PromisedTime:
                return earliest(services, std::less<Place>{}, [this](const auto& id) { return m_heads.byPromise(id); });
            case Policy::Strict:
                return classFirst(services, PriorityClass::Priority);
            case Policy::Ratio:
                return classFirst(services, ratioStep < counter.ratioPriority ? PriorityClass::Priority
                                                                              : PriorityClass::Ordinary);
            case Policy::Arrival:
                return earliestArrival(services);
        }
        return std::nullopt;
    }

    std::optional<Chosen> earliestArrival(const Services& services) {
        const auto ordinary = ofClass(services, PriorityClass::Ordinary);
        const auto priority = ofClass(services, PriorityClass::Priority);
        if (!ordinary || !priority) return ordinary ? ordinary : priority;
        return ByArrival{}(priority->place, ordinary->place) ? priority : ordinary;
    }

    std::optional<Chosen> classFirst(const Services& services, PriorityClass which) {
        const auto other = which == PriorityClass::Priority ? PriorityClass::Ordinary : PriorityClass::Priority;
        const auto found = ofClass(services, which);
        return found ? found : ofClass(services, other);
    }

    std::optional<Chosen> ofClass(const Services& services, PriorityClass which) {
        return earliest(services, ByArrival{}, [&](const auto& id) { return m_heads.byArrival(id, which); });
    }

    template <class Before, class HeadOf>
    std::optional<Chosen> earliest(const Services& services, Before before, HeadOf headOf) {
        std::optional<Chosen> best;
        for (const ServiceId& id : services) {
            const Place* head = headOf(id);
            if (head && (!best || before(*head, best->place))) best = Chosen{*head, id};
        }
        return best;
    }

    Heads& m_heads;
    const Rules& m_rules;
    Time m_now;
};

/// Heads of the lines as they are.
class PresentHeads {
  public:
    explicit PresentHeads(const State& state) : m_state(state) {}

    [[nodiscard]] const Place* byPromise(const ServiceId& id) const;
    [[nodiscard]] const Place* byArrival(const ServiceId& id, PriorityClass which) const;

  private:
    const State& m_state;
};

struct NextCall {
    VisitId visit;
    CallReason reason;
};

/// Whom this counter calls now, and why.
[[nodiscard]] std::optional<NextCall> nextCall(const State& state, const Counter& counter, const CounterSetup& setup,
                                               Time now);

/// The reason for calling this very visit at this counter by another rule than the order.
[[nodiscard]] CallReason reasonFor(const State& state, const CounterSetup& setup, const Visit& visit, CallRule rule);

}  // namespace owc::domain
