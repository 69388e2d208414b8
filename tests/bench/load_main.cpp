#include <fmt/format.h>
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <filesystem>

#include "tests/bench/centre_load.h"
#include "tests/bench/references.h"
#include "where.h"

// owc-load: what a server of this build carries on this machine, beside the smallest program that could do its work.
namespace {

using namespace owc::bench;
namespace fs = std::filesystem;

struct Options {
    ScratchCentre::Size size;
    double seconds = 2;
    double rate = 0;
    int pauseMs = 50;
    int rounds = 1;
    bool json = false;
};

std::string jsonOf(const char* name, const Run& run) {
    return fmt::format(R"("{}": {{"per_s": {:.1f}, "p50_us": {:.1f}, "p90_us": {:.1f}, "p99_us": {:.1f}, "max_us": {:.1f}}})",
                       name, run.perSecond, run.p50, run.p90, run.p99, run.max);
}

void print(const char* name, const Run& run) {
    if (run.perSecond > 0)
        fmt::print("{:<26} {:>9.0f}/s   p50 {:>8.0f}  p90 {:>8.0f}  p99 {:>8.0f}  max {:>8.0f} us\n", name,
                   run.perSecond, run.p50, run.p90, run.p99, run.max);
}

void show(const Options& options, const CentreRun& product, const Run& baseline) {
    const double ratio = product.tokens.perSecond / baseline.perSecond;
    if (options.json) {
        fmt::print("{{\"kiosks\": {}, \"counters\": {}, \"screens\": {}, \"tokens_per_s\": {:.1f}, \"calls_per_s\": {:.1f}, ",
                   options.size.kiosks, options.size.counters, options.size.screens, product.tokens.perSecond,
                   product.shown.perSecond);
        fmt::print("{}, {}, {}, {}, \"ratio\": {:.3f}}}\n", jsonOf("tokens", product.tokens),
                   jsonOf("steps", product.calls), jsonOf("call_to_board", product.shown), jsonOf("baseline", baseline), ratio);
        return;
    }
    print("tokens_per_s", product.tokens);
    print("steps at counters", product.calls);
    print("call to board", product.shown);
    print("baseline tokens_per_s", baseline);
    fmt::print("tokens / baseline          {:>9.2f}\n", ratio);
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"owc-load: load on a server of its own, beside the smallest program that could do its work"};
    Options options;
    app.add_option("--kiosks", options.size.kiosks, "kiosks that ask for tokens")->required();
    app.add_option("--counters", options.size.counters, "counters that call, serve and complete");
    app.add_option("--screens", options.size.screens, "boards that read along");
    app.add_option("--seconds", options.seconds, "length of each run");
    app.add_option("--rate", options.rate, "open loop: tokens a second over all kiosks (default: closed loop)");
    app.add_option("--pause-ms", options.pauseMs, "pause of a counter after each step");
    app.add_option("--events", options.size.events, "events of past days in the log");
    app.add_option("--rounds", options.rounds, "rounds; each runs baseline and product");
    app.add_flag("--json", options.json, "one JSON object a round");
    CLI11_PARSE(app, argc, argv);
    if (sodium_init() < 0) return 1;
    try {
        const ScratchFolder folder;
        const auto key = owc::settings::makeKeyPair(folder.path() / "load.key").value();
        std::vector<double> ratios;
        for (int round = 0; round < options.rounds; ++round) {
            const Run baseline = baselineRun({.folder = folder.path(), .publish = options.size.screens > 0},
                                             options.size.kiosks, options.size.screens, options.seconds, key);
            const CentreRun product = runCentre(OWC_BIN_DIR "/owc-server", options.size,
                                                {options.seconds, options.rate, std::chrono::milliseconds{options.pauseMs}});
            ratios.push_back(product.tokens.perSecond / baseline.perSecond);
            show(options, product, baseline);
        }
        if (options.rounds > 1 && !options.json)
            fmt::print("median of {} ratios        {:>9.2f}\n", options.rounds, median(ratios));
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-load: {}\n", error.what());
        return 1;
    }
}
