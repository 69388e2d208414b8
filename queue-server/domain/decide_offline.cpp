#include "queue-server/domain/decide.h"

#include <algorithm>

// Tickets that kiosks give by themselves while the server is gone.
namespace owc::domain::rules {
namespace {

constexpr std::uint16_t kMaxParty = 20;

/// The day the ticket belongs to. A kiosk that knows of a later day than ours, or of one for which it held no
/// numbers, has a clock that is wrong, or runs past a midnight on which nobody closed the day: it is today's.
Day dayOf(const State& state, const AdmitOffline& command) {
    const bool earlier = command.day < *state.day && state.holds(command.device, command.token, command.day);
    return earlier ? command.day : *state.day;
}

/// When she came: not in the future, nor before the day began. A server that starts late opens its day after
/// the first of them have come, so the morning counts from midnight.
Time arrival(const State& state, const AdmitOffline& command, Day day, Time now) {
    return std::clamp(command.at, std::min(Time{day} - state.rules->utcOffset, now), now);
}

/// Nobody ever held its paper; only somebody who is being served all the same keeps it.
bool canBeVoided(const Visit* visit) {
    return visit && visit->open() && visit->leg().state != LegState::Serving;
}

}  // namespace

void holdRanges(const State& state, const Rules& rules, Day day, Time now, Events& events) {
    for (const OwnRange& own : rules.ownRanges) {
        for (const Day on : {day, day + std::chrono::days{1}}) {
            const HeldRange range{on, own.device, own.first, own.last};
            if (!state.ranges.contains(range)) events.push_back({now, RangeHeld{range}});
        }
    }
}

Result<void> checkHeld(const State& state, const Rules& rules) {
    if (!state.lastDay) return {};
    for (const HeldRange& held : state.ranges) {
        if (held.day < *state.lastDay) continue;
        for (const OwnRange& own : rules.ownRanges) {
            if (own.device != held.device && own.first <= held.last && held.first <= own.last)
                return fail(ErrorCode::BadSettings, "own numbers of " + own.device.value + " are held by " +
                                                        held.device.value +
                                                        " until tomorrow; give it numbers that nobody held");
        }
    }
    return {};
}

Result<Events> decide(const State& state, const AdmitOffline& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    if (state.clockDoubted) return fail(ErrorCode::ClockDoubtful);
    if (state.offline.contains(command.code)) return Events{};
    const Service* service = state.rules->find(command.service);
    if (!service) return fail(ErrorCode::UnknownService, command.service.value);
    if (command.partySize == 0 || command.partySize > kMaxParty)
        return fail(ErrorCode::BadInput, "party_size: 1 to 20");
    const Day day = dayOf(state, command);
    if (!state.holds(command.device, command.token, day)) return fail(ErrorCode::NotItsNumber);
    if (state.taken(command.token, day)) return fail(ErrorCode::NumberHeld);

    const Time arrived = arrival(state, command, day, now);
    VisitOpened opened{.visit = VisitId{state.nextVisit},
                       .token = command.token,
                       .code = command.code,
                       .day = day,
                       .service = command.service,
                       .priority = command.priority,
                       .language = command.language,
                       .partySize = command.partySize,
                       .person = command.person,
                       .device = command.device,
                       .plan = planOf(*service),
                       .offline = true,
                       .arrivedAt = arrived,
                       .timeDoubted = arrived != command.at,
                       .late = day < *state.day};
    const Visit* replaced = command.replaced ? state.find(*command.replaced) : nullptr;
    if (replaced) opened.replaced = replaced->id;
    const Service& first = *state.rules->find(opened.plan.empty() ? service->id : opened.plan.front());
    opened.promisedBy = promise(first, command.priority, arrived);
    const VisitId visit = opened.visit;
    Events events{{now, std::move(opened)}, {now, TicketReported{visit, command.result, false, command.reasons}}};
    if (canBeVoided(replaced)) events.push_back({now, VisitEnded{replaced->id, VisitEnd::Voided}});
    return events;
}

}  // namespace owc::domain::rules
