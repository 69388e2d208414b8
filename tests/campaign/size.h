#pragma once

#include <cstdint>

namespace owc::campaign {

/// How large a campaign is; the values here are the share of the ordinary tests.
struct Size {
    std::uint64_t megabytes = 4;  ///< of junk at each port
    int rounds = 2;               ///< of a storm, of each kind
    int kiosks = 16;
    int counters = 8;
    int boards = 4;
    int visits = 600;  ///< of a soak, each day
    int days = 3;      ///< of a soak
    int minutes = 0;   ///< of a soak at a realistic rate after the days; 0: none
    int payouts = 60;  ///< through kills
    int seconds = 4;   ///< a subscriber does not read for so long
    unsigned seed = 20260314;
};

/// That of this run, as the command line said.
[[nodiscard]] Size& size();

}  // namespace owc::campaign
