#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fstream>
#include <random>

#include "config/settings/centre_settings.h"
#include "queue-server/eligibility/triage.h"
#include "queue-server/registry/folder.h"
#include "queue-server/registry/load.h"
#include "queue-server/registry/registry.h"
#include "queue-server/registry/synth.h"
#include "tests/bench/plain_import.h"
#include "tests/bench/samples.h"
#include "where.h"

// owc-registry-bench: a province in a registry, beside the sqlite3 shell's .import of the same file, and
// reads of 4 KiB.
namespace {

using namespace owc;
using namespace owc::bench;
namespace fs = std::filesystem;

constexpr int kColdLooks = 500;
constexpr int kWarmLooks = 20'000;

/// Runs a program to its end. @return seconds
double run(const std::vector<std::string>& words) {
    std::vector<std::string> copy = words;
    std::vector<char*> arguments;
    for (std::string& word : copy) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto since = Clock::now();
    const pid_t pid = ::fork();
    if (pid == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return microsSince(since) / 1e6;
}

void dropCache(const fs::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY);
    ::fdatasync(fd);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

/// The table of the reference program: number, household, year and relation of birth, name; and households.
std::uint64_t plainBytes(const fs::path& file, std::uint64_t persons, std::uint64_t households, bool names) {
    fs::remove(file);
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    const std::string sql = fmt::format(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;"
        "CREATE TABLE member(cnic INTEGER PRIMARY KEY, hh INTEGER, by INTEGER, rel INTEGER {});"
        "CREATE TABLE household(id INTEGER PRIMARY KEY, score INT, status INT, due INT, district INT, mobile "
        "INT);"
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {}) INSERT INTO member "
        "SELECT 1000000000000 + i * 900001, "
        "10000000 + i / 6, 1940 + i % 84, i % 9 {} FROM n;"
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {}) INSERT INTO "
        "household SELECT i, i % 10000, i % 4, 13500, "
        "i % 154, 923000000000 + i % 1000000000 FROM n; COMMIT",
        names ? ", name TEXT" : "", persons, names ? ", 'RUKHSANA KHATOON'" : "", households);
    sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    const auto size = fs::file_size(file);
    fs::remove(file);
    return size;
}

struct Looks {
    Samples reads, looks, verdicts;
};

/// The sample centre's programmes, as the server reads them.
eligibility::Catalogue sampleCatalogue() {
    auto settings = settings::load(fs::path(OWC_SOURCE_DIR) / "config/sample");
    if (!settings) throw std::runtime_error(settings.error().detail);
    return std::move(settings->catalogue);
}

class Bench {
  public:
    Bench(fs::path folder, std::uint64_t persons)
        : m_folder(std::move(folder)), m_registry(m_folder / "registry") {
        const auto made = registry::synthesize(m_folder / "in", {.persons = persons, .seed = 7});
        if (!made) throw std::runtime_error(made.error().detail);
        m_persons = made->persons;
        m_households = made->households;
    }

    void loads(int rounds, bool whole) {
        std::vector<double> shell, ours, ratios;
        const std::string in = (m_folder / "in").string();
        for (int i = 0; i < rounds; ++i) {
            fs::remove(m_folder / "import.db");
            shell.push_back(run({"sqlite3", (m_folder / "import.db").string(),
                                 "CREATE TABLE person(cnic INTEGER PRIMARY KEY, household, name, born, "
                                 "gender, marital, relation, card, filters, "
                                 "class, mobile)",
                                 ".mode csv", ".import --skip 1 " + in + "/persons.csv person"}));
            ours.push_back(load(m_registry, true, whole));
            ratios.push_back(shell.back() / ours.back());
            fmt::print("  round {}: .import {:.2f} s, load {:.2f} s\n", i + 1, shell.back(), ours.back());
        }
        const double rows = static_cast<double>(m_persons);
        fmt::print(
            "load of {} and persons ({} persons): {:.0f} persons/s; .import of persons.csv {:.0f} rows/s; "
            "ratio {:.2f} (goal 0.5)\n",
            whole ? "all seven kinds" : "households", m_persons, rows / median(ours), rows / median(shell),
            median(ratios));
        fs::remove(m_folder / "import.db");
    }

    /// Goal 9: in the order of the file, and in none.
    void plainLoads(int rounds) {
        const fs::path sorted = m_folder / "in/persons.csv", mixed = m_folder / "mixed/persons.csv";
        fs::create_directories(mixed.parent_path());
        shuffleLines(sorted, mixed);
        std::vector<double> inOrder, inNone;
        for (int i = 0; i < rounds; ++i) {
            const double plain = importPlain(sorted, m_folder / "import.db"), ours = loadPersons(sorted);
            const double plainMixed = importPlain(mixed, m_folder / "import.db"), oursMixed = loadPersons(mixed);
            inOrder.push_back(plain / ours);
            inNone.push_back(plainMixed / oursMixed);
            fmt::print("  round {}: plain {:.2f} s, load {:.2f} s; mixed lines: plain {:.2f} s, load {:.2f} s\n", i + 1,
                       plain, ours, plainMixed, oursMixed);
        }
        fmt::print("load of households and persons beside the plain import of persons: ratio {:.2f} (goal 0.7); "
                   "lines in no order: {:.2f} (goal 2)\n",
                   median(inOrder), median(inNone));
        fs::remove_all(mixed.parent_path());
    }

    void loadOnce() { load(m_registry, true, true); }

    void sizes() {
        for (const bool names : {false, true}) {
            load(m_folder / "size", names, false);
            const auto ours = static_cast<double>(fs::file_size(current(m_folder / "size")));
            fs::remove_all(m_folder / "size");
            const auto plain =
                static_cast<double>(plainBytes(m_folder / "plain.db", m_persons, m_households, names));
            fmt::print(
                "size, {} names: {:.1f} MB per million persons ({:.0f} per million households); ratio to the "
                "plain table {:.2f} (goal 1.3)\n",
                names ? "with" : "without", ours / static_cast<double>(m_persons),
                ours / static_cast<double>(m_households), ours / plain);
        }
        const auto all = static_cast<double>(fs::file_size(current(m_registry)));
        fmt::print("size with names, papers and entitlements: {:.1f} MB per million persons\n",
                   all / static_cast<double>(m_persons));
    }

    void lookUps(int rounds) {
        std::vector<double> warm50, warm99, cold50, cold99, read50, coldRead50, ratioWarm, ratioCold, during;
        std::vector<std::array<double, 4>> verdicts;  // cold p50, p99, warm p50, p99
        for (int i = 0; i < rounds; ++i) {
            const Looks cold = look(kColdLooks, true);
            warmUp();
            const Looks warm = look(kWarmLooks, false);
            cold50.push_back(cold.looks.percentile(50));
            cold99.push_back(cold.looks.percentile(99));
            coldRead50.push_back(cold.reads.percentile(50));
            warm50.push_back(warm.looks.percentile(50));
            warm99.push_back(warm.looks.percentile(99));
            read50.push_back(warm.reads.percentile(50));
            verdicts.push_back({cold.verdicts.percentile(50), cold.verdicts.percentile(99),
                                warm.verdicts.percentile(50), warm.verdicts.percentile(99)});
            ratioCold.push_back(cold50.back() / coldRead50.back());
            ratioWarm.push_back(warm50.back() / read50.back());
        }
        fmt::print(
            "whole household, cold: p50 {:.0f} us, p99 {:.0f} us; pread of 4 KiB {:.0f} us; ratio {:.2f} "
            "(goal 4)\n",
            median(cold50), median(cold99), median(coldRead50), median(ratioCold));
        fmt::print(
            "whole household, warm: p50 {:.2f} us, p99 {:.2f} us; pread of 4 KiB {:.2f} us; ratio {:.2f} "
            "(goal 4)\n",
            median(warm50), median(warm99), median(read50), median(ratioWarm));
        const auto verdict = [&](std::size_t which) {
            std::vector<double> figures;
            for (const auto& round : verdicts) figures.push_back(round[which]);
            return median(figures);
        };
        fmt::print(
            "verdicts of all programmes, read and assessed: cold p50 {:.0f} us, p99 {:.0f} us; warm p50 "
            "{:.1f} us, "
            "p99 {:.1f} us\n",
            verdict(0), verdict(1), verdict(2), verdict(3));
        std::vector<double> ratios, verdictRatios, verdictsDuring;
        for (int i = 0; i < rounds; ++i) {
            warmUp();
            const Looks alone = look(kWarmLooks, false);
            const auto [looksBeside, verdictsBeside] = lookDuringLoad();
            ratios.push_back(looksBeside / alone.looks.percentile(99));
            verdictRatios.push_back(verdictsBeside / alone.verdicts.percentile(99));
            during.push_back(looksBeside);
            verdictsDuring.push_back(verdictsBeside);
        }
        fmt::print(
            "whole household while a new version is loaded: p99 {:.2f} us; ratio to without {:.2f} (goal "
            "3)\n",
            median(during), median(ratios));
        fmt::print(
            "verdicts while a new version is loaded: p99 {:.1f} us; ratio to without {:.2f} (goal 3)\n",
            median(verdictsDuring), median(verdictRatios));
    }

  private:
    static fs::path current(const fs::path& registry) {
        return registry::versionFile(registry, registry::currentVersion(registry)->value());
    }

    [[nodiscard]] std::vector<std::string> loadWords(const fs::path& registry, bool names, bool whole) const {
        std::vector<std::string> words{OWC_BIN_DIR "/owc-admin", "registry-load", registry.string()};
        if (!names) words.push_back("--no-names");
        for (const char* kind :
             {"households", "persons", "scores", "certificates", "enrolments", "answers", "entitlements"})
            if (whole || kind[0] == 'h' || kind[0] == 'p')
                words.push_back((m_folder / "in" / kind).string() + ".csv");
        return words;
    }
    double load(const fs::path& registry, bool names, bool whole) {
        return run(loadWords(registry, names, whole));
    }

    double loadPersons(const fs::path& persons) {
        return run({OWC_BIN_DIR "/owc-admin", "registry-load", m_registry.string(),
                    (m_folder / "in/households.csv").string(), persons.string()});
    }

    void warmUp() const {
        std::ifstream in(current(m_registry), std::ios::binary);
        std::vector<char> buffer(1 << 20);
        while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()))) {
        }
    }

    /// Interleaved: a read of 4 KiB anywhere in the file, then a household.
    Looks look(int count, bool cold) {
        const fs::path file = current(m_registry);
        if (cold) dropCache(file);
        const auto opened = std::move(*registry::Registry::open(m_registry));
        const int fd = ::open(file.c_str(), O_RDONLY);
        if (cold) ::posix_fadvise(fd, 0, 0, POSIX_FADV_RANDOM);
        const auto pages = static_cast<std::uint64_t>(fs::file_size(file) / 4096);
        char page[4096];
        Looks looks;
        for (int i = 0; i < count; ++i) {
            auto since = Clock::now();
            if (::pread(fd, page, sizeof page, static_cast<off_t>(m_random() % pages * 4096)) < 0) break;
            looks.reads.add(microsSince(since));
            const auto cnic = registry::syntheticCnic(m_random() % m_persons);
            since = Clock::now();
            const auto household = opened->household(cnic);
            looks.looks.add(microsSince(since));
            if (!household || !*household) throw std::runtime_error("a person who was loaded is not found");
            answer(**household, cnic);
            looks.verdicts.add(microsSince(since));
        }
        ::close(fd);
        return looks;
    }

    /// What a desk is told of her: every programme, and which registry visit it is.
    void answer(const eligibility::Household& household, eligibility::CnicNumber cnic) const {
        const auto verdicts = eligibility::assess(m_catalogue, &household, cnic, m_today);
        if (verdicts.size() != m_catalogue.programmes.size())
            throw std::runtime_error("a verdict is missing");
        std::ignore = eligibility::triage(m_catalogue, &household, cnic, verdicts, m_today);
    }

    /// @return p99 of all look-ups, and of all verdicts, from the begin of a load to its end
    std::pair<double, double> lookDuringLoad() {
        const auto opened = std::move(*registry::Registry::open(m_registry));
        Samples looks, verdicts;
        const auto words = loadWords(m_registry, true, true);
        const pid_t pid = ::fork();
        if (pid == 0) ::_exit((run(words), 0));
        for (int status = 0; ::waitpid(pid, &status, WNOHANG) == 0;)
            for (int i = 0; i < 1000; ++i) {
                const auto cnic = registry::syntheticCnic(m_random() % m_persons);
                const auto since = Clock::now();
                const auto household = opened->household(cnic);
                looks.add(microsSince(since));
                if (household && *household) answer(**household, cnic);
                verdicts.add(microsSince(since));
            }
        return {looks.percentile(99), verdicts.percentile(99)};
    }

    fs::path m_folder, m_registry;
    eligibility::Catalogue m_catalogue = sampleCatalogue();
    eligibility::Day m_today = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26);
    std::uint64_t m_persons = 0, m_households = 0;
    std::mt19937_64 m_random{20260314};
};

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"owc-registry-bench: a registry of a province beside sqlite3's .import and reads of 4 KiB"};
    std::uint64_t persons = 10'000'000;
    int rounds = 7;
    fs::path folder = fs::temp_directory_path() / "owc-registry-bench";
    app.add_option("--persons", persons, "people who do not exist");
    app.add_option("--rounds", rounds, "of each measurement, interleaved");
    std::vector<std::string> only{"load", "plain", "size", "look"};
    app.add_option("--only", only, "load, plain, size, look")
        ->delimiter(',')
        ->check(CLI::IsMember({"load", "plain", "size", "look"}));
    app.add_option("--folder", folder, "for about 1.5 KB a person; removed at the end");
    CLI11_PARSE(app, argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    try {
        Bench bench(folder, persons);
        const auto wanted = [&](const char* what) { return std::ranges::find(only, what) != only.end(); };
        if (wanted("load")) bench.loads(rounds, false);
        if (wanted("load")) bench.loads(rounds, true);
        if (wanted("plain")) bench.plainLoads(rounds);
        if (wanted("size") || wanted("look")) bench.loadOnce();
        if (wanted("size")) bench.sizes();
        if (wanted("look")) bench.lookUps(rounds);
    } catch (const std::runtime_error& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    fs::remove_all(folder);
    return 0;
}
