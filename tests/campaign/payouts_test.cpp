#include <gtest/gtest.h>

#include <cstdio>

#include "tests/campaign/size.h"
#include "tests/crash/payout_kills.h"

namespace owc::campaign {

namespace {

constexpr int kPayoutsOfACentre = 2000;  ///< then another one is begun: a day has 4,999 numbers

void print(const test::PayoutKillsResult& result, std::uint64_t seed) {
    std::printf(
        "seed %llu: %zu entitlements, %llu replies; killed: server %d, bank %d, desks %d; %.1f s, honest "
        "%.1f s\n",
        static_cast<unsigned long long>(seed), result.entitlements,
        static_cast<unsigned long long>(result.replies), result.serverKills, result.bankKills,
        result.deskDeaths, result.faultySeconds, result.honestSeconds);
    for (const auto& [what, count] : result.done) std::printf("  %s %d\n", what.c_str(), count);
    std::printf("%s", result.compared.c_str());
    std::fflush(stdout);
}

}  // namespace

TEST(PayoutsCampaign, WhateverDiesEverybodyIsPaidOnceInHandByTheLedgerAndByTheBank) {
    std::uint64_t seed = size().seed;
    for (int left = size().payouts; left > 0; left -= kPayoutsOfACentre, ++seed) {
        const auto result = test::runPayoutKills(std::min(left, kPayoutsOfACentre), seed);
        print(result, seed);
        for (const std::string& what : result.wrong) ADD_FAILURE() << what;
        if (HasFailure()) return;
        EXPECT_GT(result.serverKills, 0);
        EXPECT_GT(result.deskDeaths, 0);
    }
}

}  // namespace owc::campaign
