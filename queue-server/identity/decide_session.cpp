#include "queue-server/identity/decide.h"
#include "queue-server/identity/next_step.h"

// The life of a session: opened, closed, over.
namespace owc::identity {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<Events> Verifications::decide(const Command& command, const domain::State& centre,
                                     domain::Time now) const {
    const process::Sight sight{m_state, centre, now};
    return boost::variant2::visit([&](const auto& c) { return process::decide(sight, c); }, command);
}

namespace process {
namespace {

/// Longer than any adapter's deadline: an answer that has not come by then never will.
constexpr domain::Duration kAnswerAtMost{60'000};

AuthorityAnswered unanswered(const Session& session) {
    return {.session = session.id,
            .counter = session.counter,
            .nonce = session.tries.back().nonces.back(),
            .meaning = Meaning::NoAnswer,
            .lost = true};
}

bool giveWayTo(Step step) {
    return step == Step::NewSession || step == Step::CheckNumber;
}

}  // namespace

Result<const domain::Counter*> heldBy(const domain::State& centre, domain::CounterId id,
                                      const domain::DeviceName& device) {
    const domain::Counter* counter = centre.find(id);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease != domain::LeaseState::Open) return fail(ErrorCode::CounterClosed);
    if (counter->device != device) return fail(ErrorCode::CounterTaken);
    return counter;
}

Result<const domain::Visit*> servedAt(const domain::State& centre, const domain::Counter& counter) {
    const domain::Visit* visit = counter.visit ? centre.find(*counter.visit) : nullptr;
    if (!visit) return fail(ErrorCode::NoVisitor);
    if (visit->leg().state != domain::LegState::Serving)
        return fail(ErrorCode::WrongStep, "she is not served yet");
    return visit;
}

Result<AtDesk> openAt(const Sight& sight, domain::CounterId id, const domain::DeviceName& device) {
    const auto counter = heldBy(sight.centre, id, device);
    if (!counter) return tl::unexpected(counter.error());
    const Session* session = sight.state.openAt(id);
    if (!session || (*counter)->visit != session->visit) return fail(ErrorCode::NoVerification);
    return AtDesk{*session, (*counter)->officer};
}

Result<Events> decide(const Sight& sight, const ApplyRules& command) {
    if (sight.state.rules == command.rules) return Events{};
    // A centre that verifies nobody has nothing of it in its log.
    if (!sight.state.rules && command.rules.authority == Rules{}.authority) return Events{};
    return Events{{sight.now, RulesApplied{command.rules}}};
}

Result<Events> decide(const Sight& sight, const StartAnew&) {
    Events events;
    for (const auto& [id, session] : sight.state.sessions) {
        if (session.open() && session.questionOut()) events.push_back({sight.now, unanswered(session)});
    }
    return events;
}

Result<Events> decide(const Sight& sight, const OpenVerification& command) {
    const auto& [state, centre, now] = sight;
    if (!state.rules || state.rules->authority == Rules{}.authority) return fail(ErrorCode::NoAuthority);
    const auto counter = heldBy(centre, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    const auto visit = servedAt(centre, **counter);
    if (!visit) return tl::unexpected(visit.error());
    if (command.person.value <= 0) return fail(ErrorCode::NoNumber);
    const domain::Day day = centre.day.value_or((*visit)->day);

    Events events;
    if (const Session* before = state.openAt(command.counter)) {
        if (!giveWayTo(nextStep(state, *before).step)) return fail(ErrorCode::VerificationOpen);
        events.push_back({now, VerificationEnded{before->id, command.counter, SessionEnd::Renewed}});
    }
    const bool sameDay = state.day == day;
    if (sameDay && (state.sessionsOf(command.person) >= state.rules->sessionsPerCitizen ||
                    state.triesOf(command.person) >= state.rules->triesPerCitizen))
        return fail(ErrorCode::TriesUsedUp, "of today");
    events.push_back({now, VerificationOpened{.session = {state.nextSession},
                                              .visit = (*visit)->id,
                                              .counter = command.counter,
                                              .officer = (*counter)->officer,
                                              .device = command.device,
                                              .person = command.person,
                                              .purpose = command.purpose,
                                              .authority = state.rules->authority,
                                              .day = day}});
    return events;
}

Result<Events> decide(const Sight& sight, const CloseVerification& command) {
    const auto desk = openAt(sight, command.counter, command.device);
    if (!desk) return tl::unexpected(desk.error());
    return Events{{sight.now, VerificationEnded{desk->session.id, command.counter, SessionEnd::GivenUp}}};
}

Result<Events> decide(const Sight& sight, const SendToNadra& command) {
    const auto desk = openAt(sight, command.counter, command.device);
    if (!desk) return tl::unexpected(desk.error());
    if (desk->session.questionOut()) return fail(ErrorCode::QuestionOut);
    return Events{{sight.now, VerificationEnded{desk->session.id, command.counter, SessionEnd::SentToNadra}}};
}

/// Whatever is done with the visit is done at once and waits for no authority.
Result<Events> decide(const Sight& sight, const FollowCentre&) {
    Events events;
    for (const auto& [id, newest] : sight.state.atCounter) {
        const Session* session = sight.state.openAt(id);
        if (!session) continue;
        const domain::Counter* counter = sight.centre.find(id);
        if (counter && counter->visit == session->visit) continue;
        events.push_back({sight.now, VerificationEnded{session->id, id, SessionEnd::VisitMoved}});
    }
    return events;
}

Result<Events> decide(const Sight& sight, const Tick&) {
    Events events;
    for (const auto& [id, newest] : sight.state.atCounter) {
        const Session* session = sight.state.openAt(id);
        if (!session || !sight.state.rules) continue;
        if (session->questionOut()) {
            if (sight.now - session->tries.back().askedAt >= kAnswerAtMost)
                events.push_back({sight.now, unanswered(*session)});
        } else if (!session->exception && sight.now - session->openedAt >= sight.state.rules->sessionLife) {
            events.push_back({sight.now, VerificationEnded{session->id, id, SessionEnd::TimedOut}});
        }
    }
    return events;
}

}  // namespace process
}  // namespace owc::identity
