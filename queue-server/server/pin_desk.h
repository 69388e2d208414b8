#pragma once

#include "queue-server/server/request_desk.h"
#include "queue-server/server/staff.h"

namespace owc::server {

struct PinClaim {
    domain::OfficerId officer;
    std::string pin;
};

/// Looks at PINs: one takes about 70 ms. A request comes back with `pinsRight` in the order of its claims.
class PinDesk : public RequestDesk<std::vector<PinClaim>> {
  public:
    using Claim = PinClaim;

    explicit PinDesk(const Staff& staff);
};

}  // namespace owc::server
