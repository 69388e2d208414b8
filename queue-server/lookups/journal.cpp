#include "queue-server/lookups/journal.h"

#include <algorithm>

namespace owc::lookups {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr domain::Duration kMinute = std::chrono::minutes{1};
constexpr domain::Duration kHour = std::chrono::hours{1};

bool isKiosk(Purpose purpose) {
    return purpose == Purpose::KioskTyped || purpose == Purpose::KioskCard;
}

bool isCounter(Purpose purpose) {
    return purpose == Purpose::CounterCard || purpose == Purpose::Registration;
}

Result<void> refuseFor(domain::Duration left) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return fail(ErrorCode::TooManyTries, std::to_string(seconds));
}

/// A kiosk's limits: so many within a span, counted back from now.
Result<void> within(const std::vector<domain::Time>& recent, std::uint32_t most, domain::Duration span,
                    domain::Time now) {
    const auto first = std::ranges::upper_bound(recent, now - span);
    if (recent.end() - first < static_cast<std::ptrdiff_t>(most)) return {};
    return refuseFor(*(recent.end() - most) + span - now);
}

Result<void> kioskMay(const State& state, const domain::DeviceName& device, domain::Time now) {
    const auto found = state.kiosks.find(device);
    if (found == state.kiosks.end() || !state.rules) return {};
    const Window& window = found->second;
    if (window.barredUntil && now < *window.barredUntil) return refuseFor(*window.barredUntil - now);
    if (auto minute = within(window.recent, state.rules->perMinute, kMinute, now); !minute) return minute;
    return within(window.recent, state.rules->perHour, kHour, now);
}

Result<const domain::Counter*> heldBy(const domain::State& centre, domain::CounterId id,
                                      const domain::DeviceName& device) {
    const domain::Counter* counter = centre.find(id);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease == domain::LeaseState::Closed) return fail(ErrorCode::CounterClosed);
    if (counter->device != device) return fail(ErrorCode::CounterTaken);
    if (!counter->visit) return fail(ErrorCode::NoVisitor);
    return counter;
}

void apply(State& state, const RulesApplied& e, domain::Time) {
    state.rules = e.rules;
}

void apply(State& state, const LookedUp& e, domain::Time at) {
    state.nextLookup = e.lookup + 1;
    if (!isKiosk(e.purpose)) return;
    Window& window = state.kiosks[e.device];
    std::erase_if(window.recent, [&](domain::Time one) { return one <= at - kHour; });
    window.recent.push_back(at);
    if (e.found == Found::Nowhere)
        ++window.unknownInARow;
    else if (e.found != Found::CannotAsk)
        window.unknownInARow = 0;
}

void apply(State& state, const DeviceBarred& e, domain::Time) {
    Window& window = state.kiosks[e.device];
    window.barredUntil = e.until;
    window.unknownInARow = 0;
}

}  // namespace

Result<void> Lookups::may(Purpose purpose, const domain::DeviceName& device, domain::CounterId counter,
                          const domain::State& centre, domain::Time now) const {
    if (isKiosk(purpose)) return kioskMay(m_state, device, now);
    if (isCounter(purpose)) {
        if (const auto held = heldBy(centre, counter, device); !held) return tl::unexpected(held.error());
    }
    return {};
}

Result<Events> Lookups::decide(const Command& command, const domain::State& centre, domain::Time now) const {
    if (const auto* wanted = boost::variant2::get_if<ApplyRules>(&command)) {
        if (m_state.rules == wanted->rules) return Events{};
        return Events{{now, RulesApplied{wanted->rules}}};
    }
    LookedUp looked = boost::variant2::get<Record>(command).looked;
    if (const auto allowed = may(looked.purpose, looked.device, looked.counter, centre, now); !allowed)
        return tl::unexpected(allowed.error());
    looked.lookup = m_state.nextLookup;
    if (isCounter(looked.purpose)) {
        const domain::Counter& counter = *centre.find(looked.counter);
        looked.officer = counter.officer;
        looked.visit = *counter.visit;
    }
    Events events{{now, looked}};
    const auto window = m_state.kiosks.find(looked.device);
    const std::uint32_t unknown = window == m_state.kiosks.end() ? 0 : window->second.unknownInARow;
    if (isKiosk(looked.purpose) && looked.found == Found::Nowhere && m_state.rules &&
        unknown + 1 >= m_state.rules->unknownInARow)
        events.push_back({now, DeviceBarred{looked.device, now + m_state.rules->barred, unknown + 1}});
    return events;
}

void Lookups::apply(const Event& event) {
    boost::variant2::visit([&](const auto& body) { lookups::apply(m_state, body, event.at); }, event.body);
    m_state.now = event.at;
}

void Lookups::apply(const Events& events) {
    for (const Event& event : events) apply(event);
}

}  // namespace owc::lookups
