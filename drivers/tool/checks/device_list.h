#pragma once

#include <string>
#include <vector>

#include "drivers/tool/checks/advice.h"

namespace owc::tool_checks {

/// A device that devices.toml gives to this PC.
struct Configured {
    drivers::DeviceUri uri;
    drivers::DeviceKind kind = drivers::DeviceKind::Unknown;
};

/// One device of the list: plugged in, named in the file, or both.
struct Listed {
    drivers::DeviceInfo info;
    bool configured = false;
    bool present = true;

    friend bool operator==(const Listed&, const Listed&) = default;
};

/// What is there in the finder's order, then what should be and is not. A simulated device is always there.
[[nodiscard]] std::vector<Listed> listDevices(const std::vector<drivers::DeviceInfo>& found, const std::vector<Configured>& configured);

/// What to say of a device as it stands in the list.
[[nodiscard]] Advice adviceFor(const Listed& device);

/// "printer", "scanner", "fingerprint-reader", "unknown"
[[nodiscard]] std::string_view nameOf(drivers::DeviceKind kind);
/// "ready", "no-permission", "in-use", "no-driver"
[[nodiscard]] std::string_view nameOf(drivers::Access access);
/// "printed", "failed", "uncertain", "handed-over"
[[nodiscard]] std::string_view nameOf(drivers::PrintOutcome outcome);

/// The list as a JSON array, one object a line.
[[nodiscard]] std::string toJson(const std::vector<Listed>& devices);
/// A JSON string with its quotes; bytes that are no printable ASCII are escaped or replaced.
[[nodiscard]] std::string jsonText(std::string_view text);

}  // namespace owc::tool_checks
