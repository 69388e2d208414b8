#include <gtest/gtest.h>

#include <random>

#include "tests/fuzz/targets.h"

namespace owc::test {

namespace {

std::string mutated(std::string bytes, std::mt19937& random) {
    for (auto changes = random() % 4 + 1; changes > 0 && !bytes.empty(); --changes) {
        const auto at = random() % bytes.size();
        switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.erase(at, random() % 8 + 1);
                break;
            case 2:
                bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 16));
                break;
            default:
                bytes.insert(at, 1, static_cast<char>(random()));
        }
    }
    return bytes;
}

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
