#include <fmt/format.h>
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <future>
#include <latch>
#include <thread>

#include "tests/bench/centre_load.h"
#include "tests/bench/due_lists.h"
#include "tests/bench/references.h"
#include "tests/bench/teller.h"
#include "where.h"

// owc-payout-bench: what our side adds to a payout, the bank's own time taken off, with and without kiosks
// that issue tokens.
namespace {

using namespace owc::bench;

constexpr auto kJudged = static_cast<std::size_t>(Wait::Shown);
constexpr double kGoalMs = 5;          ///< its p99
constexpr double kKiosksLonger = 0.3;  ///< seconds: tellers never work alone in a case with kiosks

struct Options {
    std::size_t tellers = 4, kiosks = 64;
    double seconds = 2, rate = 1000;
    int pauseMs = 20, bankMs = 20, rounds = 7;
};

/// What the kiosks do meanwhile.
enum class Kiosks { Nothing, BySchedule, FlatOut };
constexpr std::array kCases{Kiosks::Nothing, Kiosks::BySchedule, Kiosks::FlatOut};

constexpr std::array<const char*, kWaits> kNames{"she comes to the counter",
                                                 "payout opened and seen",
                                                 "identity, three requests",
                                                 "payee confirmed",
                                                 "authorise: reply",
                                                 "authorise: outcome in the rows, without the bank",
                                                 "authorise: outcome seen at the desk, without the bank",
                                                 "(the bank itself)",
                                                 "notes released: reply",
                                                 "hand-over: reply",
                                                 "seen + released + handed over, without the bank",
                                                 "receipt, close, she goes: three requests"};

/// One case of one round.
struct CaseRun {
    PayoutWaits waits;
    double tokensPerSecond = 0;
};

std::string nameOf(Kiosks kiosks, const Options& options) {
    switch (kiosks) {
        case Kiosks::Nothing:
            return "no tokens";
        case Kiosks::BySchedule:
            return fmt::format("{} kiosks, {:.0f} tokens/s by schedule", options.kiosks, options.rate);
        case Kiosks::FlatOut:
            return fmt::format("{} kiosks flat out", options.kiosks);
    }
    return {};
}

/// A centre of its own, with a list of more payees than can be paid.
class Hall {
  public:
    explicit Hall(const Options& options)
        : m_options(options),
          m_payees(options.tellers * static_cast<std::size_t>(200 * options.seconds + 50)),
          m_bank(std::chrono::milliseconds{options.bankMs}),
          m_listKey(writeDueList(m_folder.path() / "list.csv", {.rows = m_payees})),
          m_centre(OWC_BIN_DIR "/owc-server", {.kiosks = options.kiosks,
                                               .counters = options.tellers,
                                               .bank = m_bank.port(),
                                               .listKey = m_listKey}),
          m_load(m_centre, {.kiosks = options.kiosks}) {
        const auto loaded = loadDueList(m_centre.folder(), m_folder.path() / "list.csv");
        if (!loaded.done) throw std::runtime_error("dues-load: " + loaded.said);
        for (std::size_t i = 1; i <= options.tellers; ++i)
            m_tellers.push_back(std::make_unique<Teller>(m_context, m_centre, i, m_bank));
    }

    CaseRun run(Kiosks kiosks) {
        std::latch begun(1);
        std::future<Run> tokens;
        if (kiosks == Kiosks::Nothing)
            begun.count_down();
        else
            tokens = std::async(std::launch::async, [&] {
                return m_load.tokens(m_options.seconds + kKiosksLonger,
                                     kiosks == Kiosks::BySchedule ? m_options.rate : 0,
                                     [&] { begun.count_down(); });
            });
        begun.wait();
        CaseRun done{.waits = payAll()};
        if (tokens.valid()) done.tokensPerSecond = tokens.get().perSecond;
        return done;
    }

  private:
    PayoutWaits payAll() {
        std::vector<std::future<PayoutWaits>> working;
        for (const auto& teller : m_tellers)
            working.push_back(std::async(std::launch::async, [this, &teller] { return payMany(*teller); }));
        PayoutWaits all;
        for (auto& one : working) {
            const PayoutWaits waits = one.get();
            for (std::size_t i = 0; i < kWaits; ++i) all[i].add(waits[i]);
        }
        return all;
    }

    PayoutWaits payMany(Teller& teller) {
        PayoutWaits waits;
        for (const auto since = Clock::now(); microsSince(since) < m_options.seconds * 1e6;) {
            const std::size_t payee = m_next++;
            if (payee >= m_payees) throw std::runtime_error("everybody is paid; choose fewer --seconds");
            teller.pay(payee, waits);
            std::this_thread::sleep_for(std::chrono::milliseconds{m_options.pauseMs});
        }
        return waits;
    }

    const Options& m_options;
    std::size_t m_payees;
    ScratchFolder m_folder;
    PlayedBank m_bank;
    std::string m_listKey;
    ScratchCentre m_centre;
    CentreLoad m_load;
    zmq::context_t m_context;
    std::vector<std::unique_ptr<Teller>> m_tellers;
    std::atomic<std::size_t> m_next = 0;
};

struct Round {
    Run echo, commit;  ///< what this machine allows just now
    std::array<CaseRun, kCases.size()> cases;
};

/// An authorisation is two requests and two commits at least: hers, and the bank's word.
double leastOf(const Round& round) {
    return 2 * (round.echo.p50 + round.commit.p50);
}

std::vector<Round> measure(const Options& options) {
    const ScratchFolder folder;
    const auto key = owc::settings::makeKeyPair(folder.path() / "load.key").value();
    std::vector<Round> rounds(static_cast<std::size_t>(options.rounds));
    for (std::size_t round = 0; round < rounds.size(); ++round) {
        fmt::print(stderr, "round {} of {}\n", round + 1, rounds.size());
        rounds[round].echo =
            baselineRun({.folder = folder.path(), .rows = 0}, 1, 0, options.seconds / 4, key);
        rounds[round].commit = commitAlone(folder.path(), options.seconds / 4);
        for (std::size_t turn = 0; turn < kCases.size(); ++turn) {
            const std::size_t i = (round + turn) % kCases.size();  // none is always the first
            rounds[round].cases[i] = Hall(options).run(kCases[i]);
        }
    }
    return rounds;
}

/// @return p99 of what the goal is about, in ms
double showCase(const std::vector<Round>& rounds, std::size_t which, const std::string& name) {
    PayoutWaits all;
    std::vector<double> tokens;
    for (const Round& round : rounds) {
        for (std::size_t i = 0; i < kWaits; ++i) all[i].add(round.cases[which].waits[i]);
        tokens.push_back(round.cases[which].tokensPerSecond);
    }
    fmt::print("\n| {} ({:.0f} tokens/s, {} payouts), us | p50 | p95 | p99 | max |\n|---|---|---|---|---|\n",
               name, median(tokens), all[0].count());
    for (std::size_t i = 0; i < kWaits; ++i)
        fmt::print("| {} | {:.0f} | {:.0f} | {:.0f} | {:.0f} |\n", kNames[i], all[i].percentile(50),
                   all[i].percentile(95), all[i].percentile(99), all[i].percentile(100));
    return all[kJudged].percentile(99) / 1000;
}

double medianRatio(const std::vector<Round>& rounds, std::size_t which, std::size_t wait, double percent) {
    std::vector<double> ratios;
    for (const Round& round : rounds)
        ratios.push_back(round.cases[which].waits[wait].percentile(percent) /
                         round.cases[0].waits[wait].percentile(percent));
    return median(ratios);
}

void showRatios(const std::vector<Round>& rounds) {
    fmt::print(
        "\n| median ratio to no tokens | by schedule, p50 | p99 | flat out, p50 | p99 "
        "|\n|---|---|---|---|---|\n");
    for (std::size_t i = 0; i < kWaits; ++i) {
        if (static_cast<Wait>(i) == Wait::Bank) continue;
        fmt::print("| {} | {:.2f} | {:.2f} | {:.2f} | {:.2f} |\n", kNames[i], medianRatio(rounds, 1, i, 50),
                   medianRatio(rounds, 1, i, 99), medianRatio(rounds, 2, i, 50),
                   medianRatio(rounds, 2, i, 99));
    }
}

void showOverLeast(const std::vector<Round>& rounds, const Options& options) {
    fmt::print(
        "\n| p50 of what the desk shows, over two CURVE echoes and two commits | median | min..max "
        "|\n|---|---|---|\n");
    for (std::size_t i = 0; i < kCases.size(); ++i) {
        std::vector<double> ratios;
        for (const Round& round : rounds)
            ratios.push_back(round.cases[i].waits[kJudged].percentile(50) / leastOf(round));
        const auto [least, most] = std::ranges::minmax(ratios);
        fmt::print("| {} | {:.2f} | {:.2f}..{:.2f} |\n", nameOf(kCases[i], options), median(ratios), least,
                   most);
    }
}

void show(const std::vector<Round>& rounds, const Options& options) {
    std::string goal;
    for (std::size_t i = 0; i < kCases.size(); ++i) {
        const std::string name = nameOf(kCases[i], options);
        goal += fmt::format("  {}: {:.2f} ms\n", name, showCase(rounds, i, name));
    }
    showRatios(rounds);
    showOverLeast(rounds, options);
    fmt::print(
        "\nour side of an authorisation, until the desk shows the bank's word, p99 (wanted: under {} ms)\n{}",
        kGoalMs, goal);
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{
        "owc-payout-bench: what our side adds to a payout, with and without kiosks that issue tokens"};
    Options options;
    app.add_option("--tellers", options.tellers, "counters that pay")->capture_default_str();
    app.add_option("--kiosks", options.kiosks, "kiosks that issue tokens")->capture_default_str();
    app.add_option("--rate", options.rate, "tokens a second over all kiosks, where it goes by schedule")
        ->capture_default_str();
    app.add_option("--seconds", options.seconds, "length of each case")->capture_default_str();
    app.add_option("--pause-ms", options.pauseMs, "pause of a teller after each payout")
        ->capture_default_str();
    app.add_option("--bank-ms", options.bankMs, "the bank takes so long over every answer")
        ->capture_default_str();
    app.add_option("--rounds", options.rounds, "rounds; each runs every case once")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    if (sodium_init() < 0) return 1;
    try {
        show(measure(options), options);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-payout-bench: {}\n", error.what());
        return 1;
    }
}
