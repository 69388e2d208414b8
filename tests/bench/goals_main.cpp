#include <fmt/format.h>
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>

#include "tests/bench/centre_load.h"
#include "tests/bench/references.h"
#include "where.h"

// owc-goals: the speed goals as medians of ratios over interleaved rounds, and how latency grows.
namespace {

using namespace owc::bench;

const std::filesystem::path kServer = OWC_BIN_DIR "/owc-server";
constexpr std::size_t kKiosks = 64;
constexpr std::size_t kScreens = 8;
constexpr std::size_t kCounters = 40;

/// What one round measured.
struct Round {
    Run sync, commit, echo1, base64, basePlain64, baseScreens64;
    Run one, many, withScreens;
    CentreRun whole;
};

Round measure(double seconds, const std::filesystem::path& folder, const owc::settings::KeyPair& key) {
    const auto base = [&](std::size_t kiosks, Baseline::Options options, std::size_t screens = 0) {
        options.folder = folder;
        return baselineRun(options, kiosks, screens, seconds, key);
    };
    const auto product = [&](const ScratchCentre::Size& size) { return runCentre(kServer, size, {.seconds = seconds}); };
    Round round;
    round.sync = syncAlone(folder, seconds / 2);
    round.commit = commitAlone(folder, seconds / 2);
    round.echo1 = base(1, {.rows = 0});
    round.one = product({.kiosks = 1}).tokens;
    round.base64 = base(kKiosks, {});
    round.many = product({.kiosks = kKiosks}).tokens;
    round.basePlain64 = base(kKiosks, {.curve = false});
    round.baseScreens64 = base(kKiosks, {.publish = true}, kScreens);
    round.withScreens = product({.kiosks = kKiosks, .screens = kScreens}).tokens;
    round.whole = product({.kiosks = kKiosks, .counters = kCounters, .screens = 1});
    return round;
}

void row(const std::vector<Round>& rounds, const char* goal, const char* wanted,
         const std::function<double(const Round&)>& ratio) {
    std::vector<double> all;
    for (const Round& round : rounds) all.push_back(ratio(round));
    const auto [least, most] = std::ranges::minmax(all);
    fmt::print("| {} | {} | {:.2f} | {:.2f}..{:.2f} |\n", goal, wanted, median(all), least, most);
}

void absolute(const std::vector<Round>& rounds, const char* name, const std::function<Run(const Round&)>& of) {
    const auto middle = [&](double Run::*field) {
        std::vector<double> all;
        for (const Round& round : rounds) all.push_back(of(round).*field);
        return median(all);
    };
    fmt::print("| {} | {:.0f} | {:.0f} | {:.0f} | {:.0f} |\n", name, middle(&Run::perSecond), middle(&Run::p50),
               middle(&Run::p99), middle(&Run::max));
}

void showGoals(const std::vector<Round>& rounds) {
    fmt::print("| goal | wanted | median | min..max |\n|---|---|---|---|\n");
    row(rounds, "1: token p50, 1 kiosk / (echo p50 + commit p50)", "<= 1.5",
        [](const Round& r) { return r.one.p50 / (r.echo1.p50 + r.commit.p50); });
    row(rounds, "2: tokens/s, 64 kiosks / baseline", ">= 0.6, aim 0.8",
        [](const Round& r) { return r.many.perSecond / r.base64.perSecond; });
    row(rounds, "3: tokens/s, 64 kiosks / syncs a second", ">= 2.5",
        [](const Round& r) { return r.many.perSecond / r.sync.perSecond; });
    row(rounds, "4: p99 / p50, 64 kiosks", "<= 3", [](const Round& r) { return r.many.p99 / r.many.p50; });
    row(rounds, "5: with 8 screens / without, over the baseline's own", ">= 0.8", [](const Round& r) {
        return r.withScreens.perSecond / r.many.perSecond / (r.baseScreens64.perSecond / r.base64.perSecond);
    });
    row(rounds, "6: baseline with CURVE / plain, 64 kiosks (the server has no plain socket)", ">= 0.85",
        [](const Round& r) { return r.base64.perSecond / r.basePlain64.perSecond; });
    row(rounds, "call to board, p99 in ms, under 64 kiosks", "< 10", [](const Round& r) { return r.whole.shown.p99 / 1000; });
    fmt::print("\n| case (medians) | /s | p50 us | p99 us | max us |\n|---|---|---|---|---|\n");
    absolute(rounds, "4 KiB overwritten and synced", [](const Round& r) { return r.sync; });
    absolute(rounds, "commit of one token's rows", [](const Round& r) { return r.commit; });
    absolute(rounds, "echo, 1 client", [](const Round& r) { return r.echo1; });
    absolute(rounds, "token, 1 kiosk", [](const Round& r) { return r.one; });
    absolute(rounds, "baseline, 64", [](const Round& r) { return r.base64; });
    absolute(rounds, "tokens, 64 kiosks", [](const Round& r) { return r.many; });
    absolute(rounds, "baseline, 64, 8 screens", [](const Round& r) { return r.baseScreens64; });
    absolute(rounds, "tokens, 64 kiosks, 8 screens", [](const Round& r) { return r.withScreens; });
    absolute(rounds, "tokens, 64 kiosks, 40 counters", [](const Round& r) { return r.whole.tokens; });
    absolute(rounds, "steps at those counters", [](const Round& r) { return r.whole.calls; });
    absolute(rounds, "call to board", [](const Round& r) { return r.whole.shown; });
}

void showGrowth(double seconds, int rounds) {
    fmt::print("\n| growth | tokens/s | p50 us | p99 us |\n|---|---|---|---|\n");
    const auto grow = [&](const std::string& name, const ScratchCentre::Size& size) {
        std::vector<double> rate, p50, p99;
        for (int i = 0; i < rounds; ++i) {
            const Run run = runCentre(kServer, size, {.seconds = seconds}).tokens;
            rate.push_back(run.perSecond);
            p50.push_back(run.p50);
            p99.push_back(run.p99);
        }
        fmt::print("| {} | {:.0f} | {:.0f} | {:.0f} |\n", name, median(rate), median(p50), median(p99));
    };
    for (const std::size_t kiosks : {1, 64, 512}) grow(fmt::format("{} kiosks, empty log", kiosks), {.kiosks = kiosks});
    for (const std::uint64_t events : {1'000, 10'000, 100'000, 1'000'000})
        grow(fmt::format("1 kiosk, {} events", events), {.kiosks = 1, .events = events});
    grow("64 kiosks, 1000000 events", {.kiosks = kKiosks, .events = 1'000'000});
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"owc-goals: the speed goals, as medians over interleaved rounds"};
    double seconds = 2;
    int rounds = 7;
    bool growth = false;
    app.add_option("--seconds", seconds, "length of each run");
    app.add_option("--rounds", rounds, "rounds; each runs every case once");
    app.add_flag("--growth", growth, "also how latency grows with kiosks and events");
    CLI11_PARSE(app, argc, argv);
    if (sodium_init() < 0) return 1;
    try {
        const ScratchFolder folder;
        const auto key = owc::settings::makeKeyPair(folder.path() / "load.key").value();
        std::vector<Round> all;
        for (int i = 0; i < rounds; ++i) {
            fmt::print(stderr, "round {} of {}\n", i + 1, rounds);
            all.push_back(measure(seconds, folder.path(), key));
        }
        showGoals(all);
        if (growth) showGrowth(seconds, std::min(rounds, 3));
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-goals: {}\n", error.what());
        return 1;
    }
}
