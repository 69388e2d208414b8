#include "tests/bench/due_lists.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <fstream>
#include <stdexcept>

#include "tests/bench/samples.h"
#include "tests/support/tool_run.h"
#include "where.h"

namespace owc::bench {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kFirstCnic = 3'520'211'100'001;
constexpr int kRupees = 9'000;  ///< of each: a list may be worth a thousand million
constexpr const char* kBank = "hbl";
const std::string kAdmin = OWC_BIN_DIR "/owc-admin";

}  // namespace

std::string payeeCnic(std::size_t number) {
    return std::to_string(kFirstCnic + number);
}

std::string payeeReference(std::size_t number) {
    return fmt::format("R-{:06}", number);
}

std::string dueRow(std::size_t number) {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return fmt::format("{},{},kafaalat,2026-Q1,0,{},counter,{:%Y-%m-%d},{:%Y-%m-%d}", payeeReference(number),
                       payeeCnic(number), kRupees, today - std::chrono::days{10},
                       today + std::chrono::days{30});
}

std::string writeDueList(const fs::path& file, const DueListPlan& plan) {
    {
        std::ofstream out(file);
        out << "owc-dues,1\ncentre,g7\nbank," << kBank << "\nrows," << plan.rows << "\nsum,"
            << plan.rows * kRupees << "\nreference,cnic,programme,cycle,beneficiary,amount,channel,from,to\n";
        for (std::size_t i = 0; i < plan.rows; ++i) {
            const bool other = i + 1 == plan.rows && !plan.lastRow.empty();
            out << (other ? plan.lastRow : dueRow(plan.first + i)) << '\n';
        }
        if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
    }
    const auto key = file.parent_path() / "bank.key";
    const auto sign = test::runTool(kAdmin, "dues-sign " + key.string() + ' ' + file.string());
    constexpr std::size_t kPublicKey = 43;
    if (sign.code != 0 || sign.said.size() < kPublicKey) throw std::runtime_error("dues-sign: " + sign.said);
    return std::string(kBank) + ':' + sign.said.substr(0, kPublicKey);
}

DuesLoaded loadDueList(const fs::path& centre, const fs::path& file) {
    const auto since = Clock::now();
    auto run = test::runTool(kAdmin, fmt::format("dues-load {} {} --config {}", (centre / "data").string(),
                                                 file.string(), (centre / "config").string()));
    return {run.code == 0, microsSince(since) / 1e6, std::move(run.said)};
}

}  // namespace owc::bench
