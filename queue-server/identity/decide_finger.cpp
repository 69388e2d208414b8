#include <algorithm>
#include <array>

#include "queue-server/identity/caution.h"
#include "queue-server/identity/decide.h"
#include "queue-server/identity/next_step.h"

// Questions and their answers.
namespace owc::identity {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

std::string transactionOf(domain::Time now, std::uint64_t asked) {
    constexpr std::size_t kMsDigits = 13;
    constexpr std::uint64_t kCounts = 100;  ///< nobody sends as many prints within one millisecond
    std::string ms = std::to_string(now.time_since_epoch().count());
    std::string count = std::to_string(asked % kCounts);
    ms.insert(0, kMsDigits - std::min(kMsDigits, ms.size()), '0');
    count.insert(0, 2 - count.size(), '0');
    return ms + count;
}

namespace process {
namespace {

/// Why no finger may be sent now.
Result<void> mayAsk(const State& state, const Session& session, biometrics::Finger finger) {
    const NextStep next = nextStep(state, session);
    if (next.step == Step::WaitForAnswer) return fail(ErrorCode::QuestionOut);
    if (next.step == Step::AskLastResult) return fail(ErrorCode::ResultFirst);
    if (next.step == Step::SecondOfficer) return fail(ErrorCode::ExceptionWaits);
    if (next.step == Step::NewSession || next.step == Step::OtherWays) return fail(ErrorCode::TriesUsedUp);
    if (!next.canAsk) return fail(ErrorCode::WrongStep, "no finger helps now");
    if (std::ranges::find(next.left, finger) == next.left.end()) return fail(ErrorCode::FingerUsedUp);
    return {};
}

/// The last print, when this is the same one and may go out under its transaction once more.
const Try* repeated(const Session& session, const AskFinger& command) {
    if (session.tries.empty() || command.digest.empty()) return nullptr;
    const Try& last = session.tries.back();
    const bool same = last.finger == command.finger && last.digest == command.digest;
    return same && last.meaning && mayRepeat(*last.meaning) ? &last : nullptr;
}

/// What an authority calls something: plain letters, and not many of them, whatever it sent.
std::string plain(const std::string& text) {
    constexpr std::size_t kLongest = 128;
    std::string kept;
    for (const char c : text) {
        if (c > ' ' && c <= '~' && kept.size() < kLongest) kept += c;
    }
    return kept;
}

/// The session whose question this nonce belongs to, and whether that question is the one that is out.
struct Asked {
    const Session* session = nullptr;
    bool out = false;
};
Asked askedWith(const State& state, const Nonce& nonce) {
    for (const auto& [id, session] : state.sessions) {
        for (const Try& asked : session.tries) {
            if (std::ranges::find(asked.nonces, nonce) != asked.nonces.end())
                return {&session, asked.out && asked.nonces.back() == nonce};
        }
    }
    return {};
}

}  // namespace

Result<Events> decide(const Sight& sight, const AskFinger& command) {
    const auto& [state, centre, now] = sight;
    const auto desk = openAt(sight, command.counter, command.device);
    if (!desk) return tl::unexpected(desk.error());
    const Session& session = desk->session;
    if (now - session.openedAt >= state.rules->sessionLife)
        return fail(ErrorCode::TriesUsedUp, "the session is over");
    if (const auto may = mayAsk(state, session, command.finger); !may) return tl::unexpected(may.error());
    if (state.rules->requireLive && command.live != true) return fail(ErrorCode::NotLive);

    const Try* repeats = repeated(session, command);
    if (const Session* before = seenBefore(state, command.digest, repeats)) {
        const bool hers = before->person == session.person;
        return Events{
            {now, SuspicionRaised{hers ? SuspicionKind::SameTemplate : SuspicionKind::SomebodyElsesTemplate,
                                  session.id, command.counter, desk->officer, command.device, 1}}};
    }
    return Events{
        {now, FingerAsked{.session = session.id,
                          .counter = command.counter,
                          .officer = desk->officer,
                          .finger = command.finger,
                          .transaction = repeats ? repeats->transaction : transactionOf(now, state.asked),
                          .nonce = command.nonce,
                          .digest = command.digest,
                          .quality = command.quality,
                          .live = command.live,
                          .repeats = repeats != nullptr}}};
}

Result<Events> decide(const Sight& sight, const AskResult& command) {
    const auto desk = openAt(sight, command.counter, command.device);
    if (!desk) return tl::unexpected(desk.error());
    const Step step = nextStep(sight.state, desk->session).step;
    if (step == Step::WaitForAnswer) return fail(ErrorCode::QuestionOut);
    if (step != Step::AskLastResult) return fail(ErrorCode::WrongStep, "its result is known");
    return Events{{sight.now, ResultAsked{desk->session.id, command.counter, desk->officer, command.nonce}}};
}

Result<Events> decide(const Sight& sight, const HearAnswer& command) {
    const Answer& answer = command.answer;
    const auto [session, out] = askedWith(sight.state, answer.nonce);
    const auto refused = [&, session = session](AnswerFault why) {
        return Events{{sight.now, AnswerRefused{session ? session->id : SessionId{}, answer.nonce, why,
                                                answer.meaning}}};
    };
    if (!session) return refused(AnswerFault::NobodyAsked);
    if (!session->open()) return refused(AnswerFault::SessionEnded);
    if (!out) return refused(AnswerFault::AnsweredAlready);
    if (answer.transaction != session->tries.back().transaction)
        return refused(AnswerFault::OtherTransaction);

    Events events{{sight.now,
                   AuthorityAnswered{session->id, session->counter, answer.nonce, answer.meaning,
                                     plain(answer.code), plain(answer.session), answer.onFile, answer.took}}};
    if (answer.meaning != Meaning::Verified) return events;
    events.push_back({sight.now, VerificationEnded{session->id, session->counter, SessionEnd::Verified}});
    const domain::Counter* counter = sight.centre.find(session->counter);
    if (auto raised = afterVerified(sight.state, *session, counter ? counter->device : domain::DeviceName{}))
        events.push_back({sight.now, std::move(*raised)});
    return events;
}

}  // namespace process
}  // namespace owc::identity
