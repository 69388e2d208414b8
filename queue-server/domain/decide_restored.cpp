#include "queue-server/domain/decide.h"

#include <algorithm>

namespace owc::domain::rules {
namespace {

constexpr std::uint64_t kVisitsSkipped = 1'000'000;  ///< more than a centre gives between a backup and its restore
constexpr std::chrono::days kFurthest{31};           ///< no device knows numbers of a later day

Day latestDay(const State& state, Time now) {
    const Day today = std::chrono::floor<std::chrono::days>(state.rules->local(now));
    return std::max(today, state.lastDay.value_or(today));
}

/// Whether the series has to be raised for it; what this log gave itself is no news.
bool isNews(const State& state, const HighestSeen& seen) {
    if (state.lastDay && seen.day < *state.lastDay) return false;
    if (state.lastDay == seen.day && seen.number < state.nextToken) return false;
    const auto known = state.seriesAbove.find(seen.day);
    return known == state.seriesAbove.end() || known->second < seen.number;
}

}  // namespace

Result<Events> decide(const State& state, const RestoreLog& command, Time now) {
    return Events{{now, LogRestored{command.headSeq, VisitId{state.nextVisit + kVisitsSkipped}, command.devices}}};
}

Result<Events> decide(const State& state, const ReportHighest& command, Time now) {
    if (!state.rules) return Events{};
    Events events;
    for (const HighestSeen& seen : command.seen) {
        const bool possible = seen.number > 0 && seen.number <= state.rules->maxToken &&
                              seen.day <= latestDay(state, now) + kFurthest;
        if (possible && isNews(state, seen)) events.push_back({now, SeriesRaised{seen.day, seen.number}});
    }
    if (state.untold.contains(command.device)) events.push_back({now, HighestReported{command.device}});
    return events;
}

Result<Events> decide(const State& state, const ConfirmRestored& command, Time now) {
    if (!state.restoredSince) return Events{};
    if (command.above && (*command.above == 0 || *command.above > state.rules->maxToken))
        return fail(ErrorCode::BadInput, "above: a number of the series");
    Events events;
    if (command.above) {
        const HighestSeen named{latestDay(state, now), *command.above};
        if (isNews(state, named)) events.push_back({now, SeriesRaised{named.day, named.number}});
    }
    events.push_back({now, RestoreConfirmed{command.device}});
    return events;
}

}  // namespace owc::domain::rules
