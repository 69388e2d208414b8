#pragma once

#include <string>
#include <string_view>

#include "drivers/tool/checks/equipment.h"

namespace owc::tool_checks {

/// What a scanner read, as it may be shown to a technician: never a whole CNIC, and of an unknown code only its length and both ends.
struct ScanReading {
    enum class Kind : std::uint8_t { Cnic, Ticket, Other };
    Kind kind = Kind::Other;
    std::string shown;       ///< "•••••-•••••45-6", "OWC1:…9YA", "P24…7F0"; ends with what a person can compare
    std::size_t length = 0;  ///< bytes read
};

[[nodiscard]] ScanReading readingOf(std::string_view code, const Equipment& equipment);
/// "CNIC", "ticket", "other"
[[nodiscard]] std::string_view nameOf(ScanReading::Kind kind);

}  // namespace owc::tool_checks
