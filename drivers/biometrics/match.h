#pragma once

#include <span>

#include "drivers/biometrics/minutiae.h"
#include "drivers/biometrics/prepared.h"

namespace owc::biometrics {

/// From here up two impressions count as of one finger: the lowest whole score that no impostor pair of
/// FVC2002 DB1_B reaches with libfprint's minutiae. On DB2_B, which had no part in it, none of 2,880 does
/// either (so its FMR is below 0.13 % with 95 %). A site measures its own prints with `owc-devices finger
/// bench`.
inline constexpr double kMatchThreshold = 29;

/// How alike two impressions are: 0 nothing in common, 1000 the same minutiae; symmetric; the same pair
/// always gives the same score on every machine. Tolerates shift, rotation up to a quarter turn, partial
/// overlap and missing minutiae; resolutions may differ. Of more than 255 minutiae those of best quality
/// count. The work is bounded whatever an impression holds. Pure: keeps nothing, any thread.
[[nodiscard]] double match(const Impression& probe, const Impression& reference);
[[nodiscard]] double match(const Prepared& probe, const Prepared& reference);

/// Against several enrolled impressions of one finger: the mean of the scores, which three or more make far
/// surer than one. The same threshold holds. 0 for none.
[[nodiscard]] double match(const Impression& probe, std::span<const Impression> references);

/// That mean, for scores already there.
[[nodiscard]] double fused(std::span<const double> scores);

}  // namespace owc::biometrics
