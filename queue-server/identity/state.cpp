#include "queue-server/identity/state.h"

#include <algorithm>

#include "queue-server/identity/next_step.h"

namespace owc::identity {

namespace {

bool counts(const Try& asked) {
    return asked.out || !asked.meaning || usesUpTry(*asked.meaning);
}

}  // namespace

const Session* State::find(SessionId id) const {
    const auto it = sessions.find(id);
    return it == sessions.end() ? nullptr : &it->second;
}

const Session* State::newestAt(domain::CounterId counter) const {
    const auto it = atCounter.find(counter);
    return it == atCounter.end() ? nullptr : find(it->second);
}

const Session* State::openAt(domain::CounterId counter) const {
    const Session* newest = newestAt(counter);
    return newest && newest->open() ? newest : nullptr;
}

bool State::anyOpen() const {
    return std::ranges::any_of(atCounter, [&](const auto& at) { return openAt(at.first) != nullptr; });
}

bool State::anyOpenOf(domain::PersonId person) const {
    return std::ranges::any_of(atCounter, [&](const auto& at) {
        const Session* session = openAt(at.first);
        return session && session->person == person;
    });
}

std::uint32_t State::sessionsOf(domain::PersonId person) const {
    return static_cast<std::uint32_t>(
        std::ranges::count_if(sessions, [&](const auto& entry) { return entry.second.person == person; }));
}

std::uint32_t State::triesOf(domain::PersonId person) const {
    std::uint32_t tries = 0;
    for (const auto& [id, session] : sessions) {
        if (session.person == person) tries += triesIn(session);
    }
    return tries;
}

const Session* verifiedBy(const State& state, domain::VisitId visit) {
    const auto done = std::ranges::find_if(state.sessions, [&](const auto& entry) {
        const Session& session = entry.second;
        return session.visit == visit &&
               (session.end == SessionEnd::Verified || session.end == SessionEnd::Excepted);
    });
    return done == state.sessions.end() ? nullptr : &done->second;
}

std::uint32_t triesIn(const Session& session) {
    return static_cast<std::uint32_t>(std::ranges::count_if(session.tries, counts));
}

std::uint32_t triesIn(const Session& session, biometrics::Finger finger) {
    return static_cast<std::uint32_t>(std::ranges::count_if(
        session.tries, [finger](const Try& asked) { return asked.finger == finger && counts(asked); }));
}

}  // namespace owc::identity
