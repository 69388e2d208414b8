#include "queue-server/rehearsal/recorded.h"

#include <set>

namespace owc::rehearsal {

using namespace domain;

namespace {

/// Collects a day from its events.
class Recorder {
  public:
    Recorder(const Events& log, std::optional<Day> wanted) {
        for (const Event& event : log) {
            const auto* opened = boost::variant2::get_if<DayOpened>(&event.body);
            const bool another = opened && m_found && opened->day != m_day.script.day;
            if (another && m_day.script.day == wanted) break;
            boost::variant2::visit([&](const auto& e) { take(e, event.at); }, event.body);
        }
        m_found = m_found && (!wanted || m_day.script.day == *wanted);
        for (auto& [counter, from] : m_open) m_day.script.shifts.push_back({counter, from, m_last - m_day.script.begin});
        m_day.script.end = m_last - m_day.script.begin + std::chrono::hours{1};
    }

    [[nodiscard]] bool found() const { return m_found; }
    [[nodiscard]] RecordedDay day() && { return std::move(m_day); }

  private:
    struct Seen {
        std::size_t visitor = 0;
        Time called{};
        Time serving{};
    };

    [[nodiscard]] Duration since(Time at) {
        m_last = std::max(m_last, at);
        return at - m_day.script.begin;
    }
    Visitor& visitorOf(VisitId id) { return m_day.script.visitors[m_seen.at(id).visitor]; }
    Fate& fateOf(VisitId id) { return m_day.fates[m_seen.at(id).visitor]; }
    [[nodiscard]] bool knows(VisitId id) const { return m_seen.contains(id); }

    template <class Other>
    void take(const Other&, Time at) {
        m_last = std::max(m_last, at);
    }
    void take(const SettingsApplied& e, Time) { m_rules = e.rules; }
    void take(const DayOpened& e, Time at) {
        if (m_found && m_day.script.day == e.day) return;
        m_day = {};
        m_seen.clear();
        m_open.clear();
        m_stopped.clear();
        m_found = true;
        m_last = at;
        m_day.rules = m_rules;
        m_day.script.day = e.day;
        m_day.script.begin = at;
    }
    void take(const VisitOpened& e, Time reported) {
        if (e.late) return;  // of another day
        const Time at = std::max(e.arrivedAt.value_or(reported), m_day.script.begin);
        m_seen[e.visit] = {m_day.script.visitors.size()};
        Visitor visitor;
        visitor.arrives = since(at);
        visitor.service = e.service;
        visitor.priority = e.priority;
        visitor.party = e.partySize;
        visitor.byStaff = m_stopped.contains(e.service);
        m_day.script.visitors.push_back(visitor);
        m_day.fates.push_back({.service = e.service,
                               .priority = e.priority != Priority::None,
                               .token = at,
                               .promisedBy = e.promisedBy});
    }
    void take(const LegCalled& e, Time at) {
        if (!knows(e.visit)) return;
        m_seen[e.visit].called = at;
        if (!fateOf(e.visit).called) fateOf(e.visit).called = at;
    }
    void take(const ServingStarted& e, Time at) {
        if (!knows(e.visit)) return;
        Seen& seen = m_seen[e.visit];
        seen.serving = at;
        visitorOf(e.visit).walk = std::max(visitorOf(e.visit).walk, at - seen.called);
    }
    void take(const LegCompleted& e, Time at) {
        finish(e.visit, at, {.ending = e.done ? Turn::Ending::Complete : Turn::Ending::NotDone});
    }
    void take(const LegTransferred& e, Time at) {
        finish(e.visit, at, {.ending = Turn::Ending::Transfer, .to = e.toService});
    }
    void take(const LegSentAway& e, Time at) {
        finish(e.visit, at, {.ending = Turn::Ending::SendAndReturn, .to = e.toService});
    }
    void take(const LegParked& e, Time at) {
        m_parked[e.visit] = at;
        finish(e.visit, at, {.ending = Turn::Ending::Park, .away = std::chrono::minutes{5}});
    }
    void take(const LegResumed& e, Time at) {
        if (!knows(e.visit) || !m_parked.contains(e.visit)) return;
        visitorOf(e.visit).turns.back().away = at - m_parked[e.visit];
    }
    void take(const VisitorMissed& e, Time at) {
        if (!knows(e.visit)) return;
        visitorOf(e.visit).comes = false;
        m_parked[e.visit] = at;
    }
    void take(const VisitReadmitted& e, Time at) {
        if (knows(e.visit) && m_parked.contains(e.visit)) visitorOf(e.visit).backAfter = at - m_parked[e.visit];
    }
    void take(const VisitEnded& e, Time at) {
        if (!knows(e.visit)) return;
        fateOf(e.visit).end = e.how;
        if (e.how == VisitEnd::WalkedOut) visitorOf(e.visit).patience = since(at) - visitorOf(e.visit).arrives;
    }
    void take(const CounterOpened& e, Time at) { m_open[e.counter] = since(at); }
    void take(const CounterClosed& e, Time at) {
        const auto open = m_open.extract(e.counter);
        if (!open.empty()) m_day.script.shifts.push_back({e.counter, open.mapped(), since(at)});
    }

    void take(const CounterLent& e, Time at) {
        m_day.script.changes.push_back({since(at), LendCounter{e.device, e.counter, e.service, e.on}});
    }
    void take(const ServiceStopped& e, Time at) {
        m_day.script.changes.push_back({since(at), StopService{e.device, e.service, e.stopped}});
        if (e.stopped)
            m_stopped.insert(e.service);
        else
            m_stopped.erase(e.service);
    }

    void finish(VisitId visit, Time at, Turn turn) {
        if (!knows(visit)) return;
        turn.serving = at - m_seen[visit].serving;
        visitorOf(visit).turns.push_back(turn);
        m_last = std::max(m_last, at);
    }

    RecordedDay m_day;
    Rules m_rules;
    bool m_found = false;
    Time m_last{};
    std::map<VisitId, Seen> m_seen;
    std::map<VisitId, Time> m_parked;  ///< or missed
    std::map<CounterId, Duration> m_open;
    std::set<ServiceId> m_stopped;
};

}  // namespace

Result<RecordedDay> dayOf(const Events& log, std::optional<Day> wanted) {
    Recorder recorder(log, wanted);
    if (!recorder.found()) return fail(ErrorCode::BadInput, "the log holds no such business day");
    return std::move(recorder).day();
}

}  // namespace owc::rehearsal
