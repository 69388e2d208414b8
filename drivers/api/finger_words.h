#pragma once

#include <optional>
#include <string_view>

#include "drivers/api/fingerprint_reader.h"
#include "drivers/biometrics/quality.h"

namespace owc::drivers {

/// "press-harder": for scripts, records and command lines; never for people.
[[nodiscard]] std::string_view nameOf(FingerHint hint);
[[nodiscard]] std::optional<FingerHint> hintOf(std::string_view name);

/// "captured", "timed-out" ...
[[nodiscard]] std::string_view nameOf(CaptureOutcome outcome);
/// "ready", "capturing" ...
[[nodiscard]] std::string_view nameOf(FingerprintReader::State state);

/// What she can do about it.
[[nodiscard]] FingerHint hintFor(biometrics::PrintFlaw flaw);

}  // namespace owc::drivers
