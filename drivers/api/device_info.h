#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "drivers/api/device_uri.h"

namespace owc::drivers {

enum class DeviceKind : std::uint8_t { Printer, Scanner, FingerprintReader, Unknown };

/// Whether a driver can use a device that was found.
enum class Access : std::uint8_t {
    Ready,
    NoPermission,  ///< a udev rule is missing
    InUse,         ///< another program holds it
    NoDriver,      ///< nothing of ours knows it
};

/// One device as it is plugged in or offered now. Holds nothing personal.
struct DeviceInfo {
    DeviceUri uri;
    DeviceKind kind = DeviceKind::Unknown;
    std::string maker;     ///< as the device says it, printable; may be empty
    std::string model;     ///< the same
    std::string where;     ///< "1-2.3" or the queue's own device
    std::string deviceId;  ///< IEEE 1284 device ID of a printer; empty when not asked or not given
    Access access = Access::Ready;

    friend bool operator==(const DeviceInfo&, const DeviceInfo&) = default;
};

/// Finds the devices of one kind of cable and tells when they come and go.
/// Threads: `list` from any thread, may take up to a second; the listener is called from the finder's own worker.
class DeviceFinder {
  public:
    using Listener = std::function<void(const std::vector<DeviceInfo>&)>;

    /// The listener is not called any more once this returns.
    virtual ~DeviceFinder() = default;

    /// What is there now, in a fixed order.
    [[nodiscard]] virtual std::vector<DeviceInfo> list() = 0;
    /// Told of what is there now, and again after each change.
    virtual void watch(Listener listener) = 0;
};

}  // namespace owc::drivers
