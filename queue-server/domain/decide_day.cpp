#include "queue-server/domain/decide.h"

namespace owc::domain::rules {
namespace {

constexpr std::int32_t kMostAtTheDoor = 50;       ///< one press at the door counts no more people
constexpr std::uint32_t kEnoughToLearn = 5;       ///< finished visits of a day that say something about a service

/// Everybody still in line ends with the day.
void clearNight(const State& state, Time now, Events& events) {
    for (const auto& [id, visit] : state.visits) {
        if (visit.open()) events.push_back({now, VisitEnded{id, VisitEnd::DayEnd}});
    }
}

/// Who waits or is parked keeps her place; who is at a counter is back in line; who did not come is gone.
void keepNight(const State& state, Time now, Events& events) {
    for (const auto& [id, visit] : state.visits) {
        if (!visit.open()) continue;
        const Leg& leg = visit.leg();
        if (leg.state == LegState::Called || leg.state == LegState::Serving)
            events.push_back({now, LegReturned{id, *leg.counter}});
        if (leg.state == LegState::NoShow) events.push_back({now, VisitEnded{id, VisitEnd::NoShow}});
    }
}

/// Yesterday's mean weighs seven, today's three.
std::map<ServiceId, Duration> timesLearned(const State& state) {
    std::map<ServiceId, Duration> times;
    for (const auto& [service, facts] : state.facts) {
        if (facts.finishedToday < kEnoughToLearn) continue;
        const Duration today = facts.timeToday / facts.finishedToday;
        times[service] = facts.learned > Duration{0} ? (facts.learned * 7 + today * 3) / 10 : today;
    }
    return times;
}

}  // namespace

Result<Events> decide(const State& state, const ApplySettings& command, Time now) {
    if (const auto ok = check(command.rules); !ok) return tl::unexpected(ok.error());
    if (state.rules && withoutLent(state) == command.rules) return Events{};
    if (state.rules && state.rules->training != command.rules.training)
        return fail(ErrorCode::BadSettings, state.rules->training ? "this log is one of training, not of a real centre"
                                                                  : "this log is one of a real centre, not of training");
    if (const auto free = checkHeld(state, command.rules); !free) return tl::unexpected(free.error());
    for (const auto& [id, visit] : state.visits) {
        const bool served = command.rules.find(visit.leg().service);
        bool planned = true;
        for (const PlannedLeg& leg : visit.plan) planned = planned && command.rules.find(leg.service);
        if (visit.open() && (!served || !planned))
            return fail(ErrorCode::BadSettings,
                        "an open visit waits for service " + visit.leg().service.value + " or one after it");
    }
    Events events{{now, SettingsApplied{command.rules}}};
    if (state.day) holdRanges(state, command.rules, *state.day, now, events);
    return events;
}

Result<Events> decide(const State& state, const OpenDay& command, Time now) {
    if (!state.rules) return fail(ErrorCode::BadSettings, "no settings are in force");
    if (state.day) return fail(ErrorCode::DayAlreadyOpen);
    if (state.clockDoubted) return fail(ErrorCode::ClockDoubtful);
    if (state.lastDay && command.day < *state.lastDay)
        return fail(ErrorCode::BadInput, "day: earlier than the last business day");
    Events events{{now, DayOpened{command.day}}};
    holdRanges(state, *state.rules, command.day, now, events);
    return events;
}

Result<Events> decide(const State& state, const CloseDay&, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    Events events;
    state.rules->overnight == Overnight::Keep ? keepNight(state, now, events) : clearNight(state, now, events);
    for (const auto& [id, counter] : state.counters) {
        if (counter.lease != LeaseState::Closed) events.push_back({now, CounterClosed{id}});
    }
    if (auto times = timesLearned(state); !times.empty()) events.push_back({now, TimesLearned{std::move(times)}});
    events.push_back({now, DayClosed{*state.day}});
    return events;
}

Result<Events> decide(const State& state, const SetIntake& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    if (state.intake == command.intake) return Events{};
    return Events{{now, IntakeSet{command.intake}}};
}

Result<Events> decide(const State& state, const SetNotice& command, Time now) {
    if (state.notices.contains(command.notice) == command.on) return Events{};
    return Events{{now, NoticeSet{command.notice, command.on}}};
}

Result<Events> decide(const State& state, const CorrectInside& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    if (command.by == 0 || command.by < -kMostAtTheDoor || command.by > kMostAtTheDoor)
        return fail(ErrorCode::BadInput, "by: 1 to 50 people, in or out");
    if (std::int64_t{state.peopleInside} + state.insideCorrection + command.by < 0)
        return fail(ErrorCode::BadInput, "by: more people out than are inside");
    return Events{{now, InsideCorrected{command.by}}};
}

Result<Events> decide(const State& state, const DoubtClock&, Time now) {
    if (state.clockDoubted) return Events{};
    return Events{{now, ClockDoubted{}}};
}

Result<Events> decide(const State& state, const ConfirmClock& command, Time now) {
    if (!state.clockDoubted) return Events{};
    return Events{{now, ClockConfirmed{command.device}}};
}

}  // namespace owc::domain::rules
