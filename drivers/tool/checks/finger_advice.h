#pragma once

#include "drivers/api/fingerprint_reader.h"
#include "drivers/tool/checks/advice.h"

namespace owc::tool_checks {

/// What is wrong with a touch and what to do; one that says so when nothing is.
[[nodiscard]] Advice adviceFor(drivers::FingerHint hint);
/// What became of a capture that gave no print; that of its hint for Retry.
[[nodiscard]] Advice adviceFor(const drivers::CaptureReport& report);

}  // namespace owc::tool_checks
