#include <algorithm>
#include <cctype>

#include "queue-server/identity/caution.h"
#include "queue-server/identity/decide.h"

// Ways that need no finger; each takes two people.
namespace owc::identity::process {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kLongestProof = 32;
constexpr std::ptrdiff_t kDigitsOfANumber = 10;  ///< as many digits could be a person's or her telephone's

/// Letters, digits and - / . only, and nothing that could be somebody's number.
bool isProof(const std::string& text) {
    const auto digit = [](unsigned char c) { return std::isdigit(c) != 0; };
    const auto good = [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '/' || c == '.';
    };
    return text.size() <= kLongestProof && std::ranges::all_of(text, good) &&
           std::ranges::count_if(text, digit) < kDigitsOfANumber;
}

/// A finger was tried and answered for, in this session or an earlier one of hers today.
bool wasTried(const State& state, const Session& session) {
    return std::ranges::any_of(state.sessions, [&](const auto& entry) {
        return entry.second.person == session.person &&
               std::ranges::any_of(entry.second.tries,
                                   [](const Try& asked) { return asked.meaning.has_value(); });
    });
}

}  // namespace

Result<Events> decide(const Sight& sight, const RequestException& command) {
    const auto desk = openAt(sight, command.counter, command.device);
    if (!desk) return tl::unexpected(desk.error());
    const Session& session = desk->session;
    if (session.questionOut()) return fail(ErrorCode::QuestionOut);
    if (session.exception) return fail(ErrorCode::ExceptionWaits);
    if (!isProof(command.proof))
        return fail(ErrorCode::BadInput,
                    "proof: at most 32 letters, digits, - / . and fewer than ten digits");
    const bool needsProof = command.kind != ExceptionKind::ComplaintVisit;
    if (needsProof && command.proof.empty()) return fail(ErrorCode::BadInput, "proof: it has to be named");
    if (command.kind == ExceptionKind::NumberOnly && command.reason != ExceptionReason::NoFingers &&
        !wasTried(sight.state, session))
        return fail(ErrorCode::WrongStep, "a finger has to be tried first");

    Events events{{sight.now, ExceptionRequested{session.id, command.counter, desk->officer, command.kind,
                                                 command.reason, command.proof}}};
    if (auto raised = afterException(sight.state, session, desk->officer, command.device))
        events.push_back({sight.now, std::move(*raised)});
    return events;
}

Result<Events> decide(const Sight& sight, const EndorseException& command) {
    const auto desk = openAt(sight, command.counter, command.device);
    if (!desk) return tl::unexpected(desk.error());
    const Session& session = desk->session;
    if (!session.exception) return fail(ErrorCode::WrongStep, "nothing waits for a second officer");
    // Whoever sits there, opened the session, sent a print or asked for it is the first officer.
    const auto isHers = [&](const Try& asked) { return asked.officer == command.second; };
    if (command.second == session.exception->officer || command.second == session.officer ||
        command.second == desk->officer || std::ranges::any_of(session.tries, isHers))
        return fail(ErrorCode::SecondOfficer);
    Events events{
        {sight.now, ExceptionEndorsed{session.id, command.counter, command.second, command.granted}}};
    if (command.granted)
        events.push_back({sight.now, VerificationEnded{session.id, command.counter, SessionEnd::Excepted}});
    return events;
}

}  // namespace owc::identity::process
