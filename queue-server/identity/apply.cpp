#include <algorithm>

#include "queue-server/identity/caution.h"
#include "queue-server/identity/verifications.h"

namespace owc::identity {

namespace {

/// An answer about what became of a print that leaves it as unknown as before.
bool saysNothing(Meaning meaning) {
    constexpr Meaning kNothing[] = {Meaning::AlreadyUsed, Meaning::ServiceDown, Meaning::AfterHours,
                                    Meaning::QuotaUsed,   Meaning::NotSetUp,    Meaning::NoAnswer,
                                    Meaning::UnknownCode};
    return std::ranges::find(kNothing, meaning) != std::end(kNothing);
}

/// A log is folded whole or not at all; what names a session that is gone changes nothing.
Session* known(State& state, SessionId id) {
    const auto it = state.sessions.find(id);
    return it == state.sessions.end() ? nullptr : &it->second;
}

void apply(State& state, const RulesApplied& e, domain::Time) {
    state.rules = e.rules;
}

void apply(State& state, const VerificationOpened& e, domain::Time at) {
    if (state.day != e.day) {
        std::erase_if(state.sessions, [](const auto& entry) { return !entry.second.open(); });
        std::erase_if(state.atCounter,
                      [&](const auto& entry) { return !state.sessions.contains(entry.second); });
        state.suspicions.clear();
        state.day = e.day;
    }
    state.sessions[e.session] = Session{.id = e.session,
                                        .visit = e.visit,
                                        .counter = e.counter,
                                        .officer = e.officer,
                                        .person = e.person,
                                        .purpose = e.purpose,
                                        .authority = e.authority,
                                        .openedAt = at};
    state.atCounter[e.counter] = e.session;
    state.nextSession = e.session.value + 1;
}

void apply(State& state, const FingerAsked& e, domain::Time at) {
    Session* session = known(state, e.session);
    if (!session) return;
    if (!e.repeats) {
        session->tries.push_back({.finger = e.finger,
                                  .officer = e.officer,
                                  .transaction = e.transaction,
                                  .digest = e.digest,
                                  .quality = e.quality,
                                  .live = e.live});
        ++state.asked;
    }
    if (session->tries.empty()) return;
    Try& asked = session->tries.back();
    asked.askedAt = at;
    asked.nonces.push_back(e.nonce);
    asked.out = true;
    asked.asksResult = false;
}

void apply(State& state, const ResultAsked& e, domain::Time at) {
    Session* session = known(state, e.session);
    if (!session || session->tries.empty()) return;
    Try& asked = session->tries.back();
    asked.askedAt = at;
    asked.nonces.push_back(e.nonce);
    asked.out = true;
    asked.asksResult = true;
}

void apply(State& state, const AuthorityAnswered& e, domain::Time) {
    Session* session = known(state, e.session);
    if (!session || session->tries.empty()) return;
    Try& asked = session->tries.back();
    asked.out = false;
    if (!asked.asksResult || !saysNothing(e.meaning)) asked.meaning = e.meaning;
    asked.code = e.code;
    asked.took = e.took;
    if (!e.authoritySession.empty()) session->authoritySession = e.authoritySession;
    if (!e.onFile.empty()) session->onFile = e.onFile;
}

void apply(State&, const AnswerRefused&, domain::Time) {}
void apply(State&, const FingerEnrolled&, domain::Time) {}
void apply(State&, const EnrolmentRevoked&, domain::Time) {}

void apply(State& state, const ExceptionRequested& e, domain::Time at) {
    if (Session* session = known(state, e.session))
        session->exception = Exception{e.kind, e.reason, e.proof, e.officer, at, {}};
}

void apply(State& state, const ExceptionEndorsed& e, domain::Time) {
    Session* session = known(state, e.session);
    if (!session || !session->exception) return;
    if (e.granted)
        session->exception->endorsedBy = e.officer;
    else
        session->exception.reset();
}

void apply(State& state, const VerificationEnded& e, domain::Time at) {
    Session* session = known(state, e.session);
    if (!session) return;
    session->end = e.how;
    session->endedAt = at;
}

void apply(State& state, const SuspicionRaised& e, domain::Time at) {
    if (state.suspicions.size() >= kSuspicionsKept) return;
    state.suspicions.push_back({e.kind, at, e.session, e.counter, e.officer, e.device, e.figure});
}

}  // namespace

void Verifications::apply(const Event& event) {
    m_state.now = event.at;
    boost::variant2::visit([&](const auto& body) { identity::apply(m_state, body, event.at); }, event.body);
}

void Verifications::apply(const Events& events) {
    for (const Event& event : events) apply(event);
}

}  // namespace owc::identity
