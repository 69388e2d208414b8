#pragma once

#include <cstdint>

#include "queue-server/domain/ids.h"

namespace owc::lookups {

/// How often a kiosk may look into the registry: `[lookups]` of centre.toml.
struct Rules {
    std::uint32_t perMinute = 6;
    std::uint32_t perHour = 90;
    std::uint32_t unknownInARow = 5;  ///< numbers that no registry has: somebody is guessing
    domain::Duration barred = std::chrono::minutes{10};

    friend bool operator==(const Rules&, const Rules&) = default;
};

}  // namespace owc::lookups
