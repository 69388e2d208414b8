#pragma once

#include <umockdev.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace owc::test {

/// What a device says of itself on the bus.
struct UsbDescription {
    struct Interface {
        unsigned number = 0;
        unsigned alternate = 0;
        std::uint8_t type = 7, subtype = 1, protocol = 2;
        std::vector<std::uint8_t> bulk = {0x01, 0x82};  ///< endpoints; the high bit means to the host
        std::string driver = {};                        ///< of the kernel, bound when it is plugged in
        std::string attribute = {};                     ///< "name=value", shown with the interface
    };

    std::string ports = "1-3";
    unsigned vendor = 0x04b8;
    unsigned product = 0x0e15;
    std::string serial = "J3PX012345";
    std::string maker = "EPSON";
    std::string model = "TM-T20II";
    std::uint8_t type = 0;  ///< of the whole device; 9: a hub
    std::vector<Interface> interfaces = {{}};
};

/// A USB bus that only this process sees, through umockdev. What libusb needs of /sys, /dev and udev's events
/// is there.
class MockUsb {
  public:
    MockUsb();
    ~MockUsb();
    MockUsb(const MockUsb&) = delete;
    MockUsb& operator=(const MockUsb&) = delete;

    /// Plugs a device in and says so. @return its path in /sys, by which it is pulled out
    std::string plug(const UsbDescription& description, UMockdevIoctlBase* answers = nullptr);
    /// Says that it is gone. Its files stay until the socket is used again: who hears of it looks at them
    /// once more.
    void unplug(const std::string& path);

    /// The kernel driver that the files show; empty: none.
    void showDriver(const std::string& path, const std::string& interface, const std::string& driver);
    /// Takes away every permission on the device's file.
    void forbid(const std::string& path);
    void allow(const std::string& path);

    /// What the kernel makes for an interface that types or is a serial line: a folder under it and a device
    /// file.
    /// @param folder  under the interface, "tty/ttyACM0"
    /// @param file    "/dev/ttyACM0"
    void showFile(const std::string& path, const std::string& interface, const std::string& folder,
                  const std::string& file);
    /// A further name of a device file, as udev makes it.
    void showName(const std::string& name, const std::string& file);

    /// A file of the device or below it.
    void attribute(const std::string& path, const char* name, const std::string& value);
    /// The folder that the process sees as "/".
    [[nodiscard]] std::string root() const;

  private:
    [[nodiscard]] std::string fileOf(const std::string& path) const;

    UMockdevTestbed* m_bed;
    std::map<std::string, unsigned> m_addresses;              ///< by path
    std::map<std::string, std::vector<std::string>> m_shown;  ///< interfaces whose files lie under a path
    unsigned m_last = 1;
};

/// The interface as /sys names it: "1-3:1.0".
[[nodiscard]] std::string interfaceName(const UsbDescription& description,
                                        const UsbDescription::Interface& interface);

}  // namespace owc::test
