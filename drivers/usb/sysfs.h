#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace owc::usb {

// What the kernel keeps of the devices on the bus. Reading it asks the device nothing and needs no
// permission. A device is named by its path of ports, "1-2.3"; one of its interfaces "1-2.3:1.0".

/// Text that a device gave of itself, fit to be shown: printable ASCII only, at most `most` bytes, no blanks
/// at the ends.
[[nodiscard]] std::string printable(std::string_view text, std::size_t most = 80);

/// An attribute as the kernel shows it, without the line's end; empty: there is none.
[[nodiscard]] std::string attributeOf(const std::string& name, const char* attribute);

/// The kernel driver bound to an interface, "usblp"; "usbfs": a program claimed it. Empty: none.
[[nodiscard]] std::string driverOf(const std::string& interface);

/// The device file of an interface's input or terminal, "/dev/input/event4"; `stem` is "event" or "tty".
[[nodiscard]] std::optional<std::string> deviceFileOf(const std::string& interface, std::string_view stem);

/// The name under /dev/serial/by-id that stays the same in another socket; `file` itself when there is none.
[[nodiscard]] std::string stableName(const std::string& file);

}  // namespace owc::usb
