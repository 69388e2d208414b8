#include <algorithm>
#include <utility>

#include "queue-server/domain/apply.h"
#include "queue-server/domain/usual_day.h"

namespace owc::domain::rules {
namespace {

/// As long as outcomes are kept: a kiosk that was away longer than that tells of nobody who still waits.
constexpr std::chrono::days kOfflineKept{8};

/// A day nobody came to teaches nothing about the usual one.
void keepFigures(State& state, Day day) {
    if (state.figures.arrived == 0) return;
    state.pastDays[day] = state.figures;
    const auto sameWeekday = [&](const auto& entry) {
        return std::chrono::weekday(entry.first) == std::chrono::weekday(day);
    };
    if (static_cast<std::size_t>(std::ranges::count_if(state.pastDays, sameWeekday)) > kUsualDays)
        state.pastDays.erase(std::ranges::find_if(state.pastDays, sameWeekday));
}

}  // namespace

void apply(State& state, const SettingsApplied& e, Time) {
    state.rules = e.rules;
    for (const CounterSetup& setup : e.rules.counters)
        state.counters.try_emplace(setup.id, Counter{.id = setup.id});
    std::erase_if(state.counters, [&](const auto& entry) {
        return !e.rules.find(entry.first) && entry.second.lease == LeaseState::Closed;
    });
    lendAgain(state);
}

void apply(State& state, const DayOpened& e, Time) {
    state.day = e.day;
    if (std::exchange(state.lastDay, e.day) == e.day) return;  // closed too early: its numbers go on
    state.nextToken = 1;
    std::erase_if(state.seriesAbove, [&](const auto& entry) { return entry.first < e.day; });
    for (const auto& [day, above] : state.seriesAbove) state.nextToken = std::max(state.nextToken, above + 1);
    state.figures = {};
    endLending(state);
    state.stopped.clear();
    state.intake = Intake::Open;
    state.insideCorrection = 0;
    state.personVisits.clear();
    for (auto& [service, facts] : state.facts) facts = {.learned = facts.learned};
    std::erase_if(state.slots, [&](const auto& entry) { return entry.second.day < e.day; });
    std::erase_if(state.ranges, [&](const HeldRange& held) { return held.day < e.day - kOfflineKept; });
    std::erase_if(state.offline, [&](const auto& entry) { return entry.second.day < e.day - kOfflineKept; });
    std::erase_if(state.visits, [](const auto& entry) { return !entry.second.open(); });
    for (auto& [id, counter] : state.counters) {
        counter.served = 0;
        counter.last.reset();
    }
}

void apply(State& state, const DayClosed& e, Time) {
    state.day.reset();
    keepFigures(state, e.day);
    endLending(state);
    state.stopped.clear();
    for (auto& [id, counter] : state.counters) counter.managerCalledAt.reset();
}

void apply(State& state, const IntakeSet& e, Time) {
    state.intake = e.intake;
}

void apply(State& state, const NoticeSet& e, Time) {
    if (e.on)
        state.notices.insert(e.notice);
    else
        state.notices.erase(e.notice);
}

void apply(State& state, const InsideCorrected& e, Time) {
    state.insideCorrection += e.by;
}

void apply(State& state, const ClockDoubted&, Time) {
    state.clockDoubted = true;
}

void apply(State& state, const ClockConfirmed&, Time) {
    state.clockDoubted = false;
}

void apply(State& state, const RangeHeld& e, Time) {
    state.ranges.insert(e.range);
}

void apply(State& state, const SlotGiven& e, Time) {
    state.slots.insert_or_assign(e.slot.code, e.slot);
}

void apply(State& state, const TimesLearned& e, Time) {
    for (const auto& [service, time] : e.times) state.facts[service].learned = time;
}

}  // namespace owc::domain::rules
