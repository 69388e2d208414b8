#pragma once

#include <optional>

#include "queue-server/eligibility/triage.h"
#include "queue-server/server/request_desk.h"

namespace owc::server {

/// Of whom, and as of which day.
struct RegistryQuestion {
    eligibility::CnicNumber cnic = 0;
    domain::Day on{};
    bool kindOnly = false;   ///< for whoever typed a number: the rest is not even made
    bool household = false;  ///< the household itself, for a form
};

/// What the registry gave, assessed. Holds what is personal: lives between the desk and the reply, in memory.
struct Consulted {
    eligibility::CnicNumber cnic = 0;  ///< who was looked up: another may stand at the counter by now
    lookups::Found found{};
    std::uint32_t version = 0;  ///< of the registry; 0: none was read
    eligibility::VerdictKind foremost{};
    std::vector<eligibility::Verdict> verdicts;
    eligibility::Triage triage;
    std::optional<eligibility::Household> household{};  ///< where it was asked for
};

/// A household as read, or nothing where nobody has the number.
struct RegistryRead {
    std::optional<eligibility::Household> household;
    lookups::Found found{};
    std::uint32_t version = 0;
};

/// Reads the registry and assesses what it holds: a cold read takes as long as the disk does. A request comes
/// back with `consulted`.
class RegistryDesk : public RequestDesk<RegistryQuestion> {
  public:
    /// Called on the desk's thread only. It may block for as long as a visitor can wait.
    using Read = std::function<RegistryRead(eligibility::CnicNumber)>;

    RegistryDesk(Read read, eligibility::Catalogue catalogue);
};

}  // namespace owc::server
