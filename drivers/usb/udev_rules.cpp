#include "drivers/usb/udev_rules.h"

#include <cstdio>

namespace owc::usb {

using drivers::DeviceUri;

namespace {

/// A value udev compares as a pattern (udev(7)): quotes, globs, '|' and the like would widen or break the
/// rule.
std::string pattern(std::string_view text) {
    constexpr std::string_view kPlain = " ._:-+/=@#,";
    std::string safe;
    for (const char c : text) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        safe += letter || kPlain.find(c) != std::string_view::npos ? c : '?';
    }
    return safe;
}

std::string fourDigits(unsigned number) {
    char text[8];
    std::snprintf(text, sizeof text, "%04x", number & 0xffffu);
    return text;
}

std::string equals(std::string_view key, std::string_view value) {
    return std::string(key) + "==\"" + pattern(value) + "\", ";
}

std::string numbers(const DeviceUri& uri, std::string_view key) {
    const std::string attribute = std::string(key) + '{';
    std::string text = equals(attribute + "idVendor}", fourDigits(uri.vendor)) +
                       equals(attribute + "idProduct}", fourDigits(uri.product));
    if (!uri.serial.empty()) text += equals(attribute + "serial}", uri.serial);
    return text;
}

std::string matchOf(const DeviceUri& uri) {
    switch (uri.scheme) {
        case DeviceUri::Scheme::Usb:
            return equals("SUBSYSTEM", "usb") + equals("ENV{DEVTYPE}", "usb_device") + numbers(uri, "ATTR") +
                   (uri.ports.empty() ? std::string() : equals("KERNEL", uri.ports));
        case DeviceUri::Scheme::Keyboard:
            return equals("SUBSYSTEM", "input") + "KERNEL==\"event*\", " + numbers(uri, "ATTRS") +
                   (uri.ports.empty() ? std::string() : equals("KERNELS", uri.ports));
        case DeviceUri::Scheme::Serial: {
            constexpr std::string_view kDev = "/dev/";
            if (!uri.name.starts_with(kDev)) return {};
            const auto name = uri.name.substr(kDev.size());
            return equals("SUBSYSTEM", "tty") +
                   equals(name.find('/') == std::string::npos ? "KERNEL" : "SYMLINK", name);
        }
        case DeviceUri::Scheme::Simulated:
        case DeviceUri::Scheme::Cups:
            break;
    }
    return {};
}

}  // namespace

std::string udevRules(std::span<const DeviceUri> devices, std::string_view group) {
    std::string text =
        "# Devices of One Window Centre, written by owc-devices. Install as " + std::string(kRulesFile) +
        ",\n# then: udevadm control --reload && udevadm trigger. The programs' user must be in the group.\n";
    for (const auto& device : devices) {
        const auto match = matchOf(device);
        if (match.empty()) continue;
        text += match + "MODE=\"0660\", GROUP=\"" + std::string(group) + '"';
        // Else ModemManager talks to a scanner as if it were a modem.
        if (device.scheme == DeviceUri::Scheme::Serial) text += ", ENV{ID_MM_DEVICE_IGNORE}=\"1\"";
        text += '\n';
    }
    return text;
}

}  // namespace owc::usb
