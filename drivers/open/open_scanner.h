#pragma once

#include <filesystem>
#include <memory>

#include "drivers/api/code_scanner.h"
#include "drivers/api/device_uri.h"

namespace owc::open {

/// @param folder  where a simulated scanner looks for its script; others do not need it
/// @return a scanner for a URI of scheme Serial, Keyboard or Simulated, also when it is not plugged in now; none for another
[[nodiscard]] std::unique_ptr<drivers::CodeScanner> openScanner(const drivers::DeviceUri& uri,
                                                                const std::filesystem::path& folder);

}  // namespace owc::open
