#include "queue-server/identity/decide.h"

// Fingers that somebody leaves here by her own wish, and takes back.
namespace owc::identity::process {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// The officer who serves her.
template <class Wish>
Result<domain::OfficerId> officerOf(const Sight& sight, const Wish& wish) {
    const auto counter = heldBy(sight.centre, wish.counter, wish.device);
    if (!counter) return tl::unexpected(counter.error());
    if (const auto visit = servedAt(sight.centre, **counter); !visit) return tl::unexpected(visit.error());
    if (wish.person.value <= 0) return fail(ErrorCode::NoNumber);
    return (*counter)->officer;
}

}  // namespace

Result<Events> decide(const Sight& sight, const EnrolFinger& command) {
    const auto& rules = sight.state.rules;
    if (!rules || rules->authority != "local") return fail(ErrorCode::NoAuthority, "nobody is enrolled here");
    const auto officer = officerOf(sight, command);
    if (!officer) return tl::unexpected(officer.error());
    if (command.finger == biometrics::Finger::Unknown) return fail(ErrorCode::BadInput, "finger");
    const domain::Time until = sight.now + std::chrono::days{rules->enrolmentDays};
    return Events{
        {sight.now, FingerEnrolled{command.person, command.counter, *officer, command.finger, until}}};
}

Result<Events> decide(const Sight& sight, const RevokeEnrolment& command) {
    const auto officer = officerOf(sight, command);
    if (!officer) return tl::unexpected(officer.error());
    return Events{{sight.now, EnrolmentRevoked{command.person, command.counter, *officer}}};
}

}  // namespace owc::identity::process
