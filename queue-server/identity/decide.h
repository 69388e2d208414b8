#pragma once

#include "queue-server/identity/verifications.h"

// Internal to identity: one overload a command, grouped by subject in decide_*.cpp.
namespace owc::identity::process {

/// What a decision looks at.
struct Sight {
    const State& state;
    const domain::State& centre;
    domain::Time now{};
};

domain::Result<Events> decide(const Sight&, const ApplyRules&);
domain::Result<Events> decide(const Sight&, const StartAnew&);
domain::Result<Events> decide(const Sight&, const OpenVerification&);
domain::Result<Events> decide(const Sight&, const AskFinger&);
domain::Result<Events> decide(const Sight&, const AskResult&);
domain::Result<Events> decide(const Sight&, const HearAnswer&);
domain::Result<Events> decide(const Sight&, const SendToNadra&);
domain::Result<Events> decide(const Sight&, const RequestException&);
domain::Result<Events> decide(const Sight&, const EndorseException&);
domain::Result<Events> decide(const Sight&, const EnrolFinger&);
domain::Result<Events> decide(const Sight&, const RevokeEnrolment&);
domain::Result<Events> decide(const Sight&, const CloseVerification&);
domain::Result<Events> decide(const Sight&, const FollowCentre&);
domain::Result<Events> decide(const Sight&, const Tick&);

/// The counter, when this device holds it; CounterClosed, CounterTaken or UnknownCounter otherwise.
[[nodiscard]] domain::Result<const domain::Counter*> heldBy(const domain::State& centre,
                                                            domain::CounterId counter,
                                                            const domain::DeviceName& device);

/// The visit that is being served at this counter; NoVisitor or WrongStep otherwise.
[[nodiscard]] domain::Result<const domain::Visit*> servedAt(const domain::State& centre,
                                                            const domain::Counter& counter);

/// The open session at a counter this device holds.
struct AtDesk {
    const Session& session;
    const domain::OfficerId& officer;  ///< who sits there now
};
/// @return NoVerification when none is open
[[nodiscard]] domain::Result<AtDesk> openAt(const Sight& sight, domain::CounterId counter,
                                            const domain::DeviceName& device);

}  // namespace owc::identity::process
