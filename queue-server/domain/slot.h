#pragma once

#include <optional>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/visit_code.h"

namespace owc::domain {

/// A return slot: a slip with a code and a day for somebody who cannot be taken today. It counts in that day's
/// quota from the moment it is given. With a time it is an appointment.
struct Slot {
    VisitCode code{};
    ServiceId service{};
    Day day{};
    std::optional<std::uint16_t> minute{};  ///< local minutes after midnight

    friend bool operator==(const Slot&, const Slot&) = default;
};

/// How many tokens are given: to everybody; to those with a priority or a slot; to nobody.
enum class Intake : std::uint8_t { Open = 0, Slowed = 1, Closed = 2 };

/// What the hall is told. Released numbers stay; the words come from the screens.
enum class Notice : std::uint8_t { BankDown = 1, NadraDown = 2, CashShort = 3, ShortBreak = 4 };

/// Numbers that one kiosk may give on a day when it finds no server.
struct HeldRange {
    Day day{};
    DeviceName device{};
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    friend auto operator<=>(const HeldRange&, const HeldRange&) = default;
};

}  // namespace owc::domain
