#pragma once

#include <map>
#include <optional>
#include <vector>

#include "queue-server/lookups/events.h"

namespace owc::lookups {

/// Of one kiosk.
struct Window {
    std::vector<domain::Time> recent;  ///< look-ups of the last hour before its newest, oldest first
    std::uint32_t unknownInARow = 0;
    std::optional<domain::Time> barredUntil;

    friend bool operator==(const Window&, const Window&) = default;
};

/// Only `apply` changes it.
struct State {
    std::optional<Rules> rules{};
    domain::Time now{};  ///< time of the last event
    std::uint64_t nextLookup = 1;
    std::map<domain::DeviceName, Window> kiosks{};

    friend bool operator==(const State&, const State&) = default;
};

}  // namespace owc::lookups
