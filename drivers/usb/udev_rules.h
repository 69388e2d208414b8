#pragma once

#include <span>
#include <string>
#include <string_view>

#include "drivers/api/device_uri.h"

namespace owc::usb {

/// Where the rules belong: after those that make names under /dev/serial (60) and give printers to `lp` (50).
inline constexpr const char* kRulesFile = "/etc/udev/rules.d/90-owc.rules";

/// The text of udev rules that give exactly these devices to a group, so that programs run without root.
/// Devices without a cable of their own (simulated, CUPS) need none. What a device says of itself is
/// untrusted: a character that means something to udev is written as `?`, any one character.
/// @param group  letters, digits, '-' and '_' only
[[nodiscard]] std::string udevRules(std::span<const drivers::DeviceUri> devices,
                                    std::string_view group = "owc");

}  // namespace owc::usb
