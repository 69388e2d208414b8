#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "queue-server/domain/state.h"
#include "queue-server/domain/wait_estimate.h"

namespace owc::rehearsal {

/// How one visitor fared.
struct Fate {
    domain::ServiceId service;
    bool priority = false;
    domain::Duration outside{};  ///< before she had a token: the hall was full or not open yet
    std::optional<domain::Time> token{};
    domain::WaitEstimate told{};                ///< with her token
    std::optional<domain::Time> called{};       ///< the first time
    std::optional<domain::Time> promisedBy{};   ///< of her first leg
    std::optional<domain::VisitEnd> end{};
    bool returnSlot = false;  ///< she was never let in and went home with a slip

    [[nodiscard]] std::optional<domain::Duration> wait() const {
        return token && called ? std::optional(*called - *token) : std::nullopt;
    }
};

struct Waits {
    std::uint32_t visitors = 0;
    std::uint32_t called = 0;
    std::uint32_t slots = 0;
    double promisesKept = 0;  ///< share of those called, 0 to 1
    domain::Duration median{}, ninth{}, worst{};  ///< from token to first call; `ninth` of ten
};

/// The figures of those that `takes` takes.
template <class Takes>
[[nodiscard]] Waits summarize(const std::vector<Fate>& fates, Takes takes) {
    Waits waits;
    std::vector<domain::Duration> all;
    std::uint32_t kept = 0;
    for (const Fate& fate : fates) {
        if (!takes(fate)) continue;
        ++waits.visitors;
        waits.slots += fate.returnSlot;
        if (const auto wait = fate.wait()) {
            all.push_back(*wait);
            kept += *fate.called <= *fate.promisedBy;
        }
    }
    waits.called = static_cast<std::uint32_t>(all.size());
    if (all.empty()) return waits;
    std::sort(all.begin(), all.end());
    waits.promisesKept = static_cast<double>(kept) / static_cast<double>(all.size());
    waits.median = all[all.size() / 2];
    waits.ninth = all[all.size() * 9 / 10];
    waits.worst = all.back();
    return waits;
}

}  // namespace owc::rehearsal
