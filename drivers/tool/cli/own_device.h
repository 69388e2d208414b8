#pragma once

#include <optional>

#include "drivers/tool/cli/device_commands.h"

namespace owc::tool_cli {

/// What the settings say of this PC; a folder that does not load, or does not know it, is told on `err` and leaves it empty, because
/// devices can be looked at without settings.
struct OwnDevice {
    std::optional<settings::CentreSettings> settings;
    std::vector<tool_checks::Configured> configured;
};

[[nodiscard]] OwnDevice ownDevice(const Request& request, const Surroundings& around);

/// The profile for a printer: that of the file when the file gives this printer to a device, a safe one else; then what was typed.
[[nodiscard]] drivers::PrinterProfile profileFor(const std::optional<drivers::DeviceUri>& printer, const Request& request,
                                                 const Surroundings& around);

struct PrinterState {
    drivers::PrinterCondition condition;
    std::optional<std::uint64_t> ticketsLeft{};  ///< by count; nothing: not known
};

/// What a printer says, once it has said it for `settle`; nothing when it said nothing within `patience`.
[[nodiscard]] std::optional<PrinterState> settledState(const drivers::DeviceUri& printer, const Request& request, const Surroundings& around);

/// Whether somebody or something keeps us out of a device that is plugged in; says it on `err` with what to do.
[[nodiscard]] bool keptOut(const drivers::DeviceUri& uri, const Surroundings& around);

/// @return nothing, with a line on `err`, for a text that names no device
[[nodiscard]] std::optional<drivers::DeviceUri> uriOf(const std::string& text, const Surroundings& around);

}  // namespace owc::tool_cli
