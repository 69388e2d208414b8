#pragma once

#include <span>

#include "drivers/biometrics/minutiae.h"

namespace owc::biometrics {

/// How alike two impressions are: 0 nothing in common, more is more alike; symmetric; the same pair always
/// gives the same score on every machine. Tolerates shift, rotation, partial overlap and missing minutiae;
/// resolutions may differ. Pure: keeps nothing, any thread.
[[nodiscard]] double match(const Impression& probe, const Impression& reference);

/// Against several enrolled impressions of one finger. 0 for none.
[[nodiscard]] double match(const Impression& probe, std::span<const Impression> references);

}  // namespace owc::biometrics
