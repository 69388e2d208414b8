#include "queue-server/server/verification_rows.h"

namespace owc::server {

using identity::Session;
using identity::State;
using protocol::Changes;

namespace {

/// Suspicions of the day that the dashboard shows.
std::size_t suspicionsToday(const State& state, const domain::State& centre) {
    return state.day == centre.lastDay ? state.suspicions.size() : 0;
}

bool standsThere(const domain::State& centre, const Session& session) {
    const domain::Counter* counter = centre.find(session.counter);
    return counter && counter->visit == session.visit;
}

std::string keyOf(domain::CounterId counter) {
    return "verification/" + std::to_string(counter.value);
}

protocol::SuspicionRow suspicion(const identity::Suspicion& s, std::size_t number) {
    return {.number = number,
            .kind = s.kind,
            .at = s.at,
            .counter = s.counter,
            .officer = s.officer,
            .device = s.device,
            .figure = s.figure};
}

}  // namespace

protocol::VerificationRow rows::verification(const State& state, const Session& session) {
    protocol::VerificationRow row{.counter = session.counter,
                                  .session = session.id,
                                  .visit = session.visit,
                                  .purpose = session.purpose,
                                  .authority = session.authority,
                                  .openedAt = session.openedAt,
                                  .endsAt = session.openedAt + state.rules->sessionLife,
                                  .next = identity::nextStep(state, session)};
    if (!session.tries.empty()) {
        const identity::Try& last = session.tries.back();
        row.meaning = last.meaning;
        row.code = last.code;
        if (last.out) row.askedAt = last.askedAt;
    }
    if (session.exception) {
        row.exception = session.exception->kind;
        row.exceptionReason = session.exception->reason;
    }
    row.end = session.end;
    return row;
}

std::vector<protocol::Row> VerificationRows::rebuild(const State& state, const domain::State& centre) {
    m_shown.clear();
    m_suspicions = 0;
    return update(state, centre, {}).upserts;
}

Changes VerificationRows::update(const State& state, const domain::State& centre,
                                 const std::set<domain::CounterId>& touched) {
    Changes changes;
    std::erase_if(m_shown, [&](const auto& shown) {
        const Session* session = state.newestAt(shown.first);
        const bool gone = !session || !standsThere(centre, *session);
        if (gone) changes.deletes.push_back(keyOf(shown.first));
        return gone;
    });
    for (const auto& [counter, newest] : state.atCounter) {
        const Session* session = state.find(newest);
        if (!session || !state.rules || !standsThere(centre, *session)) continue;
        const auto shown = m_shown.find(counter);
        if (shown != m_shown.end() && shown->second == newest && !touched.contains(counter)) continue;
        m_shown[counter] = newest;
        changes.upserts.emplace_back(rows::verification(state, *session));
    }
    const std::size_t today = suspicionsToday(state, centre);
    for (; m_suspicions > today; --m_suspicions)
        changes.deletes.push_back("suspicion/" + std::to_string(m_suspicions));
    for (; m_suspicions < today; ++m_suspicions)
        changes.upserts.emplace_back(suspicion(state.suspicions[m_suspicions], m_suspicions + 1));
    return changes;
}

std::set<domain::CounterId> countersOf(const identity::Events& events) {
    std::set<domain::CounterId> counters;
    for (const identity::Event& event : events) {
        boost::variant2::visit(
            [&](const auto& e) {
                if constexpr (requires { e.counter; }) counters.insert(e.counter);
            },
            event.body);
    }
    return counters;
}

}  // namespace owc::server
