#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace owc::drivers {

/// The stable name of a device in `devices.toml`: the same device keeps it over restarts and other sockets.
/// Forms: `simulated`, `usb:VID:PID:SERIAL` (four hexadecimal digits each; SERIAL may be empty or percent-encoded),
/// `usb:VID:PID:@PORTS` for a device without a serial (`@1-2.3`, its path of ports), `cups:QUEUE`,
/// `serial:/dev/PATH`, `keyboard:VID:PID:SERIAL` or
/// `keyboard:VID:PID:@PORTS` for a scanner that types.
struct DeviceUri {
    enum class Scheme { Simulated, Usb, Cups, Serial, Keyboard };

    Scheme scheme = Scheme::Simulated;
    unsigned vendor = 0;   ///< USB
    unsigned product = 0;  ///< USB
    std::string serial;    ///< USB, decoded; empty: none
    std::string ports;     ///< USB, "1-2.3"; only where there is no serial
    std::string name;      ///< queue or path

    friend bool operator==(const DeviceUri&, const DeviceUri&) = default;
};

/// @return nothing for a text of no such form
[[nodiscard]] std::optional<DeviceUri> parseUri(std::string_view text);
[[nodiscard]] std::string toText(const DeviceUri& uri);

}  // namespace owc::drivers
