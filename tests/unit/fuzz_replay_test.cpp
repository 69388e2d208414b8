#include <gtest/gtest.h>

#include "tests/fuzz/targets.h"
#include "tests/support/mutate.h"

namespace owc::test {

namespace {

class FuzzReplayTest : public ::testing::TestWithParam<fuzz::Target> {};

}  // namespace

// A broken property aborts the program; the seed makes every run the same.
TEST_P(FuzzReplayTest, MutatedSeedsAreRefusedOrReadTheSameTwice) {
    std::mt19937 random(20260314);
    const auto seeds = GetParam().seeds();
    ASSERT_FALSE(seeds.empty());
    for (const auto& seed : seeds) GetParam().run(seed);
    GetParam().run({});
    for (int i = 0; i < 4000; ++i) GetParam().run(mutated(seeds[random() % seeds.size()], random));
}

INSTANTIATE_TEST_SUITE_P(Decoders, FuzzReplayTest, ::testing::ValuesIn(fuzz::targets()),
                         [](const auto& target) { return std::string(target.param.name); });

}  // namespace owc::test
