#pragma once

#include "tests/bench/baseline.h"

namespace owc::bench {

/// A closed loop of `kiosks` against a baseline, with `screens` subscribers when it publishes.
[[nodiscard]] Run baselineRun(const Baseline::Options& options, std::size_t kiosks, std::size_t screens, double seconds,
                              const settings::KeyPair& key);

}  // namespace owc::bench
