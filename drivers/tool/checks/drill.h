#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "drivers/api/raster.h"

namespace owc::tool_checks {

/// One step of a rehearsal: what happens, and what the system made of it.
struct DrillStep {
    const char* what = "";  ///< English, context "DeviceAdvice"
    const char* then = "";  ///< what staff and visitor get to see; the same
    std::string seen;       ///< "printed", "failed paper-out"
    bool asExpected = false;
};

/// What happens when the paper runs out: the simulated printer prints `ticket` while the roll is full, nearly out and out, and again after a
/// new roll. Papers lie as PNG files in `folder`. Blocks for some tens of milliseconds, at most ten seconds.
[[nodiscard]] std::vector<DrillStep> rehearsePaperOut(const drivers::Raster& ticket, const std::filesystem::path& folder);

}  // namespace owc::tool_checks
