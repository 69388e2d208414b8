#pragma once

#include <array>
#include <map>
#include <optional>
#include <unordered_map>

#include "queue-server/domain/counter.h"
#include "queue-server/domain/visit.h"
#include "queue-server/domain/waiting_line.h"

namespace owc::domain {

/// Figures of the business day, for managers and summaries.
struct DayFigures {
    std::uint32_t arrived = 0;
    std::uint32_t served = 0;
    std::uint32_t noShows = 0;
    std::uint32_t closedAtDayEnd = 0;
    std::uint32_t calledInTime = 0;  ///< first calls of legs at or before the promise
    std::uint32_t calledLate = 0;
    std::array<std::uint32_t, 24> arrivalsByHour{};  ///< local hours

    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

/// Everything the rules know, as plain data. Only `apply` changes it.
struct State {
    std::optional<Rules> rules{};
    std::optional<Day> day{};      ///< the open business day
    std::optional<Day> lastDay{};  ///< the day opened last, open or closed
    Time now{};                ///< time of the last event
    std::uint64_t nextVisit = 1;
    std::uint32_t nextToken = 1;
    DayFigures figures{};
    std::map<CounterId, Counter> counters{};
    std::map<VisitId, Visit> visits{};  ///< the current day's, ended ones included until the next day opens

    // Derived from the above, never stored; rebuildDerived() makes them anew.
    std::map<ServiceId, WaitingLine> lines{};
    std::unordered_map<TokenNumber, VisitId> openTokens{};
    std::set<VisitId> timed{};  ///< open visits whose leg has a deadline
    std::uint32_t peopleInside = 0;

    void rebuildDerived();

    [[nodiscard]] const Visit* find(VisitId id) const;
    [[nodiscard]] const Visit* findOpen(TokenNumber token) const;
    [[nodiscard]] const Visit* findCode(const VisitCode& code) const;
    [[nodiscard]] const Counter* find(CounterId id) const;

    /// Everything but what is derived from it.
    friend bool operator==(const State& a, const State& b);
};

}  // namespace owc::domain
