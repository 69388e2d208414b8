#include "queue-server/domain/state.h"

#include <tuple>

namespace owc::domain {

void State::rebuildDerived() {
    lines.clear();
    openTokens.clear();
    timed.clear();
    peopleInside = 0;
    for (const auto& [id, visit] : visits) {
        if (!visit.open()) continue;
        openTokens[visit.token] = id;
        peopleInside += visit.partySize;
        const Leg& leg = visit.leg();
        if (leg.state == LegState::Waiting) lines[leg.service].insert({leg.promisedBy, leg.placeAt, id});
        if (leg.deadline) timed.insert(id);
    }
}

const Visit* State::find(VisitId id) const {
    const auto it = visits.find(id);
    return it == visits.end() ? nullptr : &it->second;
}

const Visit* State::findOpen(TokenNumber token) const {
    const auto it = openTokens.find(token);
    return it == openTokens.end() ? nullptr : find(it->second);
}

const Visit* State::findCode(const VisitCode& code) const {
    for (const auto& [id, visit] : visits) {
        if (visit.code == code) return &visit;
    }
    return nullptr;
}

const Counter* State::find(CounterId id) const {
    const auto it = counters.find(id);
    return it == counters.end() ? nullptr : &it->second;
}

bool operator==(const State& a, const State& b) {
    const auto parts = [](const State& s) {
        return std::tie(s.rules, s.day, s.lastDay, s.now, s.nextVisit, s.nextToken, s.figures, s.counters, s.visits);
    };
    return parts(a) == parts(b);
}

}  // namespace owc::domain
