#pragma once

#include <map>
#include <optional>
#include <unordered_map>

#include "queue-server/domain/access.h"
#include "queue-server/domain/counter.h"
#include "queue-server/domain/figures.h"
#include "queue-server/domain/slot.h"
#include "queue-server/domain/visit.h"
#include "queue-server/domain/waiting_line.h"

namespace owc::domain {

[[nodiscard]] PriorityClass classOf(Priority priority);

/// What the days have taught about a service. Times of finished legs; the sums are today's.
struct ServiceFacts {
    std::uint32_t givenToday = 0;  ///< visits that began with it today
    Duration learned{};            ///< mean time of one visitor over the days before; 0: nothing learned yet
    std::uint32_t finishedToday = 0;
    Duration timeToday{};

    friend bool operator==(const ServiceFacts&, const ServiceFacts&) = default;
};

/// A ticket given without the server that has been reported.
struct OfflineTicket {
    VisitId visit{};
    TokenNumber token{};
    Day day{};

    friend bool operator==(const OfflineTicket&, const OfflineTicket&) = default;
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
    std::map<ServiceId, ServiceFacts> facts{};
    std::map<VisitCode, Slot> slots{};  ///< given and not yet used, today's and later
    std::int32_t insideCorrection = 0;  ///< counted at the door: who is inside without a token, or left with one
    Intake intake = Intake::Open;
    std::set<Notice> notices{};
    std::optional<Time> restoredSince{};  ///< no token is given: the numbers given after the backup are not known
    std::map<DeviceName, bool> untold{};  ///< have not told their numbers since a restore; true: tokens wait for it
    std::map<Day, std::uint32_t> seriesAbove{};  ///< the series of that day and of days before it goes on above
    std::set<HeldRange> ranges{};  ///< own numbers of kiosks, from eight days ago to tomorrow
    std::map<VisitCode, OfflineTicket> offline{};  ///< of the same days
    bool clockDoubted = false;  ///< the PC's clock was far from the log at a start; a manager has to look
    std::map<TriesKey, Tries> tries{};  ///< wrong PINs in a row
    std::map<Day, DayFigures> pastDays{};  ///< closed days with visitors, the newest eight of each weekday
    std::map<CounterId, std::vector<ServiceId>> lent{};  ///< today, beyond the settings; `rules` holds them too
    std::set<ServiceId> stopped{};                       ///< no tokens for these today

    // Derived from the above, never stored; rebuildDerived() makes them anew.
    std::map<ServiceId, WaitingLine> lines{};
    std::unordered_map<TokenNumber, VisitId> openTokens{};
    std::set<VisitId> timed{};  ///< open visits whose leg has a deadline
    std::uint32_t peopleInside = 0;
    std::map<std::pair<PersonId, ServiceId>, std::uint32_t> personVisits{};  ///< today's

    void rebuildDerived();

    /// People in the hall: open visits times party size, corrected at the door.
    [[nodiscard]] std::uint32_t inside() const;
    /// How long one visitor of this service takes, from what today and the days before have shown.
    [[nodiscard]] Duration expectedService(const Service& service) const;
    /// Slots of that day and service that nobody has used yet.
    [[nodiscard]] std::uint32_t slotsOf(const ServiceId& service, Day of) const;

    [[nodiscard]] const Visit* find(VisitId id) const;
    [[nodiscard]] const Visit* findOpen(TokenNumber token) const;
    [[nodiscard]] const Visit* findCode(const VisitCode& code) const;
    [[nodiscard]] const Counter* find(CounterId id) const;
    /// Whether this kiosk may give this number by itself on that day.
    [[nodiscard]] bool holds(const DeviceName& kiosk, TokenNumber number, Day on) const;
    /// Whether a visit of that day has this number, or, when it is today, any open one.
    [[nodiscard]] bool taken(TokenNumber number, Day on) const;

    /// Everything but what is derived from it.
    friend bool operator==(const State& a, const State& b);
};

}  // namespace owc::domain
