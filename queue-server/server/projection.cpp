#include "queue-server/server/projection.h"

#include <algorithm>
#include <set>

#include "queue-server/server/rows.h"

namespace owc::server {

using namespace domain;
using protocol::Changes;
using protocol::Row;

namespace {

constexpr std::size_t kCallsShown = 10;

/// What a batch touched.
struct Touched {
    std::set<VisitId> visits;
    std::set<CounterId> counters;
    std::set<ServiceId> services;  ///< whose line, count or quota may have moved
    std::vector<VisitId> called;   ///< in the order of their calls
    bool allServices = false;
    bool everything = false;
    bool undone = false;  ///< a call may not have been
};

Touched touchedBy(const State& state, std::span<const Event> events) {
    Touched touched;
    for (const Event& event : events) {
        boost::variant2::visit(
            [&](const auto& e) {
                using E = std::decay_t<decltype(e)>;
                if constexpr (requires { e.visit; })
                    touched.visits.insert(e.visit);
                else
                    touched.allServices = true;
                if constexpr (requires { e.counter; }) touched.counters.insert(e.counter);
                if constexpr (std::is_same_v<E, LegCalled> || std::is_same_v<E, LegRecalled>)
                    touched.called.push_back(e.visit);
                if constexpr (std::is_same_v<E, SettingsApplied> || std::is_same_v<E, DayOpened> ||
                              std::is_same_v<E, DayClosed>)
                    touched.everything = true;
                // The leg that is taken back is in no journey any more.
                if constexpr (std::is_same_v<E, StepUndone>) touched.undone = touched.allServices = true;
            },
            event.body);
    }
    // Whoever has moved on is nobody's last step any more, wherever it was made.
    for (const auto& [id, counter] : state.counters)
        if (counter.last && touched.visits.contains(counter.last->before.id)) touched.counters.insert(id);
    for (const VisitId id : touched.visits) {
        const Visit* visit = state.find(id);
        touched.allServices = touched.allServices || !visit;
        if (!visit) continue;
        if (visit->leg().counter) touched.counters.insert(*visit->leg().counter);
        touched.services.insert(visit->firstService);
        for (const Leg& leg : visit->legs) touched.services.insert(leg.service);
        for (const PlannedLeg& planned : visit->plan) touched.services.insert(planned.service);
    }
    return touched;
}

}  // namespace

void Projection::addCalls(const State& state, Changes& changes) {
    // Back in line, or gone with yesterday: nobody is called by it any more.
    const auto callsNobody = [&](VisitId id) {
        const Visit* visit = state.find(id);
        const Leg* leg = visit ? rows::lastCalled(*visit) : nullptr;
        return !leg || !leg->counter;
    };
    std::erase_if(m_called, callsNobody);
    while (m_called.size() > kCallsShown) m_called.pop_front();
    std::erase_if(m_order, [&](const auto& shown) {
        if (std::ranges::find(m_called, shown.first) != m_called.end()) return false;
        changes.deletes.push_back("call/" + std::to_string(shown.second));
        return true;
    });
    for (const VisitId id : m_called) {
        const Visit* visit = state.find(id);
        const Leg* leg = rows::lastCalled(*visit);
        const protocol::CallRow row = rows::call(state, *visit, *leg);
        if (const auto shown = m_order.find(id); shown != m_order.end() && shown->second != row.order)
            changes.deletes.push_back("call/" + std::to_string(shown->second));
        m_order[id] = row.order;
        changes.upserts.emplace_back(row);
    }
}

void Projection::findCalled(const State& state) {
    std::vector<std::pair<Time, VisitId>> called;
    for (const auto& [id, visit] : state.visits) {
        if (const Leg* leg = rows::lastCalled(visit)) called.emplace_back(leg->lastCallAt, id);
    }
    std::ranges::sort(called);
    m_called.clear();
    for (const auto& [at, id] : called) m_called.push_back(id);
}

std::vector<Row> Projection::rebuild(const State& state) {
    Changes all;
    m_order.clear();
    all.upserts.emplace_back(rows::centre(state, state.now));
    all.upserts.emplace_back(protocol::FiguresRow{state.figures});
    if (auto usual = rows::usual(state)) all.upserts.emplace_back(*usual);
    m_called.clear();
    if (!state.rules) return all.upserts;
    for (const Service& service : state.rules->services)
        all.upserts.emplace_back(rows::service(state, service));
    for (const auto& [id, counter] : state.counters) all.upserts.emplace_back(rows::counter(state, counter));
    for (const auto& [id, visit] : state.visits) {
        if (visit.open()) all.upserts.emplace_back(rows::visit(state, visit));
    }
    findCalled(state);
    addCalls(state, all);
    return all.upserts;
}

Changes Projection::update(const State& state, std::span<const Event> events) {
    const Touched touched = touchedBy(state, events);
    Changes changes;
    changes.upserts.emplace_back(rows::centre(state, state.now));
    changes.upserts.emplace_back(protocol::FiguresRow{state.figures});
    if (touched.everything) {
        if (auto usual = rows::usual(state))
            changes.upserts.emplace_back(*usual);
        else
            changes.deletes.emplace_back("usual");
    }
    for (const Service& service : state.rules->services) {
        if (touched.allServices || touched.services.contains(service.id))
            changes.upserts.emplace_back(rows::service(state, service));
    }
    for (const auto& [id, counter] : state.counters) {
        if (touched.everything || touched.counters.contains(id))
            changes.upserts.emplace_back(rows::counter(state, counter));
    }
    for (const CounterId id : touched.counters) {  // closed after the settings had dropped it
        if (!state.find(id)) changes.deletes.push_back("counter/" + std::to_string(id.value));
    }
    for (const VisitId id : touched.visits) {
        const Visit* visit = state.find(id);
        if (visit && visit->open())
            changes.upserts.emplace_back(rows::visit(state, *visit));
        else
            changes.deletes.push_back("visit/" + std::to_string(id.value));
    }
    for (const VisitId id : touched.called) {
        std::erase(m_called, id);
        m_called.push_back(id);
    }
    if (touched.undone) findCalled(state);
    addCalls(state, changes);
    return changes;
}

bool isFor(protocol::Audience audience, const Row& row) {
    using protocol::Audience;
    const bool forStaff = boost::variant2::holds_alternative<protocol::VisitRow>(row) ||
                          boost::variant2::holds_alternative<protocol::VerificationRow>(row) ||
                          boost::variant2::holds_alternative<protocol::PayoutRow>(row);
    const bool forManagers = boost::variant2::holds_alternative<protocol::FiguresRow>(row) ||
                             boost::variant2::holds_alternative<protocol::DeviceRow>(row) ||
                             boost::variant2::holds_alternative<protocol::HealthRow>(row) ||
                             boost::variant2::holds_alternative<protocol::UsualRow>(row) ||
                             boost::variant2::holds_alternative<protocol::SuspicionRow>(row) ||
                             boost::variant2::holds_alternative<protocol::DrawerRow>(row) ||
                             boost::variant2::holds_alternative<protocol::WatchRow>(row) ||
                             boost::variant2::holds_alternative<protocol::UnsettledRow>(row) ||
                             boost::variant2::holds_alternative<protocol::RegistryRow>(row);
    if (forManagers) return audience == Audience::Management;
    return !forStaff || audience != Audience::Public;
}

bool isTrimmedFor(protocol::Audience audience, const Row& row) {
    return audience == protocol::Audience::Public &&
           boost::variant2::holds_alternative<protocol::CounterRow>(row);
}

std::optional<Row> forAudience(protocol::Audience audience, const Row& row) {
    if (!isFor(audience, row)) return std::nullopt;
    Row seen = row;
    if (isTrimmedFor(audience, row)) {
        auto& counter = boost::variant2::get<protocol::CounterRow>(seen);
        counter.officer = {};
        counter.visit.reset();
        counter.served = 0;
        counter.canUndo = false;
        counter.managerCalledAt.reset();
        counter.undoes = protocol::Undoes::Nothing;
        counter.undoToken.reset();
        counter.undoUntil.reset();
    }
    return seen;
}

}  // namespace owc::server
