#include <CLI/CLI.hpp>
#include <cstdio>
#include <numeric>

#include "tests/crash/campaign.h"

namespace {

/// @return whether nothing was wrong and enough kills lay where they should
bool run(int kills, std::uint64_t seed, bool losing) {
    const auto result = owc::test::runCampaign(kills, seed, losing);
    const auto at = [&](const char* place) {
        const auto found = result.kills.find(place);
        return found == result.kills.end() ? 0 : found->second;
    };
    const int done = std::accumulate(result.kills.begin(), result.kills.end(), 0,
                                     [](int sum, const auto& entry) { return sum + entry.second; });
    std::printf("%s disk, seed %llu: %d kills (", losing ? "write-losing" : "plain",
                static_cast<unsigned long long>(seed), done);
    for (const auto& [place, count] : result.kills) std::printf("%s %d%s", place.c_str(), count, place == result.kills.rbegin()->first ? "" : ", ");
    std::printf("), %zu tokens acknowledged, start %.0f ms, %.0f ms a kill\n", result.tokens, result.startMs, result.killMs);
    for (const auto& what : result.wrong) std::printf("WRONG: %s\n", what.c_str());
    const bool spread = 4 * at("after-commit") >= done && 4 * (at("commit-write") + at("commit-sync")) >= done;
    if (!spread) std::printf("WRONG: fewer than a quarter between commit and reply, or inside commit\n");
    constexpr int kEnoughToMeetEveryPlace = 100;
    const bool moved = kills < kEnoughToMeetEveryPlace || at("database-write") > 0;
    if (!moved) std::printf("WRONG: under load no page ever moved from the write-ahead log into the file\n");
    std::fflush(stdout);
    return result.wrong.empty() && done == kills && spread && moved;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"owc-crash: kills a server under load and checks that it keeps its word"};
    int kills = 100;
    std::uint64_t seed = 20260314;
    std::string disk = "both";
    app.add_option("--kills", kills, "how many; of `both` half on each disk; the last one given counts")
        ->take_last()
        ->check(CLI::Range(1, 1'000'000));
    app.add_option("--seed", seed, "chooses the places");
    app.add_option("--disk", disk, "plain, losing (what is not synced is lost with the process) or both")
        ->check(CLI::IsMember({"plain", "losing", "both"}));
    CLI11_PARSE(app, argc, argv);

    bool good = true;
    const bool both = disk == "both";
    const int half = both ? (kills + 1) / 2 : kills;
    if (disk != "losing") good = run(half, seed, false) && good;
    if (disk != "plain") good = run(both ? kills - half : half, seed + 1, true) && good;
    return good ? 0 : 1;
}
