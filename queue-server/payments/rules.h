#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "queue-server/domain/ids.h"
#include "queue-server/payments/money.h"

namespace owc::payments {

/// Whoever was paid is not forgotten before (domain facts 5.3).
inline constexpr std::chrono::years kPayoutsKept{10};

/// From where on a day's payouts are something that a manager should look at. Stops nothing.
struct WatchRules {
    domain::Duration fast =
        std::chrono::seconds{20};    ///< hand-overs of one officer sooner after each other; 0: none
    Money limit{};                   ///< of one payout, by the centre's own orders; 0: `Rules::mostOfOne`
    std::uint32_t belowPercent = 2;  ///< of that limit: so little below it is just below; 0: none is
    Money drawerOff = rupees(500);   ///< counts of one teller that were wrong by so much in all
    std::uint32_t tellFrom = 3;      ///< payouts of one kind and one officer in a day, from 1; not of drawers

    friend bool operator==(const WatchRules&, const WatchRules&) = default;
};

/// How a centre pays: `[payments]` of centre.toml.
struct Rules {
    std::string gateway = "none";      ///< "local", "simulated", "iso8583"; "none": nothing is paid here
    std::vector<std::string> banks{};  ///< for which this centre pays; empty: for every one in its lists
    std::vector<std::uint32_t> faces{5000, 1000, 500, 100, 50, 20, 10};  ///< rupees, of the notes in drawers
    Money mostOfOne = rupees(500'000);                         ///< no entitlement of a list is more than this
    Money lowCash = rupees(50'000);                            ///< a drawer with less is told to the manager
    domain::Duration askAgain = std::chrono::seconds{10};      ///< first; then each time after twice as long
    domain::Duration askAgainMost = std::chrono::minutes{30};  ///< at most
    WatchRules watch{};
    std::uint32_t tellAfter =
        6;  ///< a bank asked so often again in vain is told to the manager: it has to be called
    bool paceByCash = false;  ///< tokens for money only while the drawers hold more than those who wait are due

    [[nodiscard]] bool paysNobody() const { return gateway == "none"; }

    friend bool operator==(const Rules&, const Rules&) = default;
};

}  // namespace owc::payments
