#include "queue-server/server/pin_desk.h"

#include <sodium.h>

namespace owc::server {

PinDesk::PinDesk(const Staff& staff)
    : RequestDesk([&staff](std::vector<PinClaim>& claims, Incoming& incoming) {
          std::vector<bool> right;
          for (PinClaim& claim : claims) {
              right.push_back(staff.check(claim.officer, claim.pin).has_value());
              sodium_memzero(claim.pin.data(), claim.pin.size());
          }
          incoming.pinsRight = std::move(right);
      }) {}

}  // namespace owc::server
