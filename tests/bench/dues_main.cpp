#include <fmt/format.h>
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "tests/bench/due_lists.h"
#include "tests/bench/lone_kiosk.h"
#include "tests/bench/scratch_centre.h"
#include "tests/support/tool_run.h"
#include "where.h"

// owc-dues-bench: a bank's signed list into a running centre, beside the sqlite3 shell's .import of the same
// rows; and lists that are refused for their last line.
namespace {

using namespace owc::bench;
namespace fs = std::filesystem;

/// What became of one list, and of a kiosk that asked for tokens meanwhile.
struct Loaded {
    double seconds = 0;
    double tokenP99 = 0, tokenMax = 0;  ///< microseconds
};

struct Round {
    Loaded shell;    ///< .import, with no server there
    Loaded good;     ///< imported
    Loaded badLine;  ///< refused: the last line is no row, which owc-admin sees
    Loaded listed;   ///< refused: the last row is listed already, which only the server sees
    Loaded after;    ///< imported after that, when rows of the refused list lie ready to be dropped
};

double importByShell(const fs::path& list, const fs::path& database) {
    constexpr int kLinesAbove = 6;
    const auto since = Clock::now();
    const auto run = owc::test::runTool(
        "sqlite3", fmt::format("{} 'CREATE TABLE due(reference, cnic, programme, cycle, beneficiary, amount, "
                               "channel, first, last)' '.mode csv' '.import --skip {} {} due'",
                               database.string(), kLinesAbove, list.string()));
    const double seconds = microsSince(since) / 1e6;
    if (run.code != 0) throw std::runtime_error("sqlite3: " + run.said);
    fs::remove(database);
    return seconds;
}

Loaded load(const ScratchCentre& centre, const fs::path& list, bool good) {
    LoneKiosk kiosk(centre);
    const auto run = loadDueList(centre.folder(), list);
    const Samples waits = kiosk.waits();
    if (run.done != good) throw std::runtime_error(list.filename().string() + ": " + run.said);
    return {run.seconds, waits.percentile(99), waits.percentile(100)};
}

/// That a good list is imported after the others shows that no row of theirs counted: it would be refused.
Round measure(std::size_t rows) {
    const ScratchFolder folder;
    const auto at = [&](const char* name) { return folder.path() / name; };
    const std::string key = writeDueList(at("one.csv"), {.first = rows, .rows = 1});
    writeDueList(at("good.csv"), {.rows = rows});
    writeDueList(at("bad-line.csv"), {.rows = rows, .lastRow = "R-1,352021110000,kafaalat"});
    writeDueList(at("listed.csv"), {.rows = rows, .lastRow = dueRow(rows)});
    Round round;
    round.shell.seconds = importByShell(at("good.csv"), at("import.db"));
    const auto inOne = [&](auto use) { use(ScratchCentre(OWC_BIN_DIR "/owc-server", {.listKey = key})); };
    inOne([&](const ScratchCentre& centre) {
        round.badLine = load(centre, at("bad-line.csv"), false);
        round.good = load(centre, at("good.csv"), true);
    });
    inOne([&](const ScratchCentre& centre) {
        std::ignore = load(centre, at("one.csv"), true);
        round.listed = load(centre, at("listed.csv"), false);
        round.after = load(centre, at("good.csv"), true);
    });
    return round;
}

void show(const std::vector<Round>& rounds, std::size_t rows) {
    fmt::print(
        "| {} rows (medians of {} rounds) | s | ratio to .import | min..max | token p99 ms | token max ms |\n"
        "|---|---|---|---|---|---|\n",
        rows, rounds.size());
    const auto row = [&](const char* name, Loaded Round::*which) {
        std::vector<double> seconds, ratios, p99, most;
        for (const Round& round : rounds) {
            seconds.push_back((round.*which).seconds);
            ratios.push_back(seconds.back() / round.shell.seconds);
            p99.push_back((round.*which).tokenP99 / 1000);
            most.push_back((round.*which).tokenMax / 1000);
        }
        const auto [least, highest] = std::ranges::minmax(ratios);
        fmt::print("| {} | {:.2f} | {:.1f} | {:.1f}..{:.1f} | {:.1f} | {:.1f} |\n", name, median(seconds),
                   median(ratios), least, highest, median(p99), median(most));
    };
    row("sqlite3 shell, .import", &Round::shell);
    row("dues-load, imported", &Round::good);
    row("refused: the last line is no row", &Round::badLine);
    row("refused: the last row is listed already", &Round::listed);
    row("imported after that", &Round::after);
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"owc-dues-bench: a bank's list into a running centre, beside sqlite3's .import"};
    std::size_t rows = 100'000;
    int count = 7;
    app.add_option("--rows", rows, "of the list; 110,000 at most, it would be worth too much")
        ->capture_default_str();
    app.add_option("--rounds", count, "each with every list once")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    if (sodium_init() < 0) return 1;
    try {
        std::vector<Round> rounds;
        for (int i = 0; i < count; ++i) {
            fmt::print(stderr, "round {} of {}\n", i + 1, count);
            rounds.push_back(measure(rows));
        }
        show(rounds, rows);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-dues-bench: {}\n", error.what());
        return 1;
    }
}
