#pragma once

#include <optional>

#include "config/settings/centre_settings.h"
#include "drivers/api/device_uri.h"
#include "drivers/api/printer_profile.h"

namespace owc::settings {

/// `Device::density`: the printer is not told how dark, although its profile says it.
inline constexpr std::int64_t kAsThePrinterStands = -1;

/// What this device's printer can do: its profile, with what its own line in devices.toml says instead.
[[nodiscard]] drivers::PrinterProfile profileOf(const CentreSettings& settings, const Device& device);

/// Nothing: the device has none.
[[nodiscard]] std::optional<drivers::DeviceUri> printerOf(const Device& device);
[[nodiscard]] std::optional<drivers::DeviceUri> scannerOf(const Device& device);
[[nodiscard]] std::optional<drivers::DeviceUri> readerOf(const Device& device);

}  // namespace owc::settings
