#pragma once

#include "queue-server/domain/ids.h"

// Who may come in: words of the rules about PINs, devices and staff.
namespace owc::domain {

/// How a pairing ended without a new device.
enum class PairingEnd : std::uint8_t { TooManyTries = 0, TimedOut = 1, Replaced = 2 };

enum class StaffChange : std::uint8_t { Added = 0, PinReset = 1, Removed = 2 };

/// Wrong PINs in a row, and until when the next are refused unseen.
struct Tries {
    std::uint32_t inARow = 0;
    Time barredUntil{};

    friend bool operator==(const Tries&, const Tries&) = default;
};

/// An officer at a device; without an officer: everybody at it, whatever names were typed.
using TriesKey = std::pair<DeviceName, OfficerId>;

}  // namespace owc::domain
