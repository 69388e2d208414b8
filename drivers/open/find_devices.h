#pragma once

#include <memory>

#include "drivers/api/device_info.h"

namespace owc::open {

/// The devices of every cable, merged; one listener for all.
[[nodiscard]] std::unique_ptr<drivers::DeviceFinder> makeFinder();

}  // namespace owc::open
