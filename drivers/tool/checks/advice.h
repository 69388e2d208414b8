#pragma once

#include <optional>
#include <vector>

#include "drivers/api/device_info.h"
#include "drivers/api/ticket_printer.h"

namespace owc::tool_checks {

/// How much somebody has to care.
enum class Level : std::uint8_t {
    Good,
    Warn,     ///< works, but not for long or not surely
    Stop,     ///< does not work
    Unclear,  ///< nothing can be said
};

/// One sentence what is, and what to do about it: English, to be translated in the context "DeviceAdvice".
/// `todo` is empty where there is nothing to do. Both live as long as the program.
struct Advice {
    Level level = Level::Good;
    const char* what = "";
    const char* todo = "";
};

[[nodiscard]] Advice adviceFor(drivers::Reason reason);
[[nodiscard]] Advice adviceFor(drivers::Access access);
[[nodiscard]] Advice adviceFor(drivers::PrintOutcome outcome);

/// The worst first; one that says "ready" when nothing is wrong.
[[nodiscard]] std::vector<Advice> adviceFor(const drivers::PrinterCondition& condition);

/// How many tickets are left by count: English, context "DeviceAdvice", with %1 for the number where it is known.
[[nodiscard]] const char* wordsOfRoll(std::optional<std::uint64_t> ticketsLeft);

/// For a device that devices.toml names and that is not there.
[[nodiscard]] Advice adviceForMissing();

/// All reasons there are, for whoever shows or tests every one.
[[nodiscard]] const std::vector<drivers::Reason>& allReasons();

}  // namespace owc::tool_checks
