#include "queue-server/domain/state.h"

#include <algorithm>
#include <tuple>

namespace owc::domain {
namespace {

/// How many finished visits of today weigh as much as all that was known before.
constexpr std::int64_t kPriorWeight = 8;

}  // namespace

PriorityClass classOf(Priority priority) {
    return priority == Priority::None ? PriorityClass::Ordinary : PriorityClass::Priority;
}

void State::rebuildDerived() {
    lines.clear();
    openTokens.clear();
    timed.clear();
    personVisits.clear();
    peopleInside = 0;
    for (const auto& [id, visit] : visits) {
        if (visit.person && visit.day == lastDay) ++personVisits[{*visit.person, visit.firstService}];
        if (!visit.open()) continue;
        openTokens[visit.token] = id;
        peopleInside += visit.partySize;
        const Leg& leg = visit.leg();
        if (leg.state == LegState::Waiting)
            lines[leg.service].insert({leg.promisedBy, leg.placeAt, id}, classOf(visit.priority));
        if (leg.deadline) timed.insert(id);
    }
}

std::uint32_t State::inside() const {
    const std::int64_t people = std::int64_t{peopleInside} + insideCorrection;
    return static_cast<std::uint32_t>(std::max<std::int64_t>(0, people));
}

Duration State::expectedService(const Service& service) const {
    const auto known = facts.find(service.id);
    if (known == facts.end()) return service.usualService;
    const ServiceFacts& f = known->second;
    const Duration before = f.learned > Duration{0} ? f.learned : service.usualService;
    return (before * kPriorWeight + f.timeToday) / (kPriorWeight + f.finishedToday);
}

std::uint32_t State::slotsOf(const ServiceId& service, Day of) const {
    return static_cast<std::uint32_t>(std::ranges::count_if(
        slots, [&](const auto& entry) { return entry.second.day == of && entry.second.service == service; }));
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

bool State::holds(const DeviceName& kiosk, TokenNumber number, Day on) const {
    return std::ranges::any_of(ranges, [&](const HeldRange& held) {
        return held.day == on && held.device == kiosk && number.value >= held.first && number.value <= held.last;
    });
}

bool State::taken(TokenNumber number, Day on) const {
    const auto has = [&](const auto& entry) { return entry.second.token == number && entry.second.day == on; };
    if (on == day && openTokens.contains(number)) return true;
    return std::ranges::any_of(visits, has) || std::ranges::any_of(offline, has);
}

bool operator==(const State& a, const State& b) {
    const auto parts = [](const State& s) {
        return std::tie(s.rules, s.day, s.lastDay, s.now, s.nextVisit, s.nextToken, s.figures, s.counters, s.visits,
                        s.facts, s.slots, s.insideCorrection, s.intake, s.notices, s.clockDoubted, s.tries,
                        s.restoredSince, s.untold, s.seriesAbove, s.ranges, s.offline, s.pastDays, s.lent, s.stopped);
    };
    return parts(a) == parts(b);
}

}  // namespace owc::domain
