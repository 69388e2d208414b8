#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <map>

#include "drivers/biometrics/bench.h"
#include "drivers/biometrics/match.h"
#include "drivers/biometrics/record.h"
#include "drivers/simulated/grey_png.h"
#include "drivers/simulated/private_file.h"
#include "drivers/tool/cli/finger_commands.h"

namespace owc::tool_cli {

using biometrics::Impression;
namespace fs = std::filesystem;

namespace {

/// The impressions of a record: ISO 19794-2, else ANSI 378. Says on `err` what is wrong with the file.
std::vector<Impression> recordIn(const fs::path& file, const Surroundings& around) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        around.err << "owc-devices: " << file.string() << " cannot be read\n";
        return {};
    }
    const std::vector<char> chars{std::istreambuf_iterator<char>(in), {}};
    const std::vector<std::uint8_t> bytes(chars.begin(), chars.end());
    auto views = biometrics::readIso(bytes);
    if (views) return std::move(*views);
    auto other = biometrics::readAnsi(bytes);
    if (other) return std::move(*other);
    around.err << "owc-devices: " << file.string()
               << " is no ISO/IEC 19794-2:2005 record: " << views.error().reason << '\n';
    return {};
}

std::optional<Impression> printIn(const fs::path& file, const Surroundings& around) {
    if (file.extension() != ".png") {
        auto views = recordIn(file, around);
        if (views.empty()) return std::nullopt;
        return std::move(views.front());
    }
    const auto image = simulated::readGreyPng(file);
    if (!image) {
        around.err << "owc-devices: " << image.error() << '\n';
        return std::nullopt;
    }
    if (!around.equipment.extractFinger) {
        around.err << "owc-devices: this build finds no minutiae in pictures\n";
        return std::nullopt;
    }
    auto print = around.equipment.extractFinger(*image);
    if (!print) {
        around.err << "owc-devices: " << file.string() << ": " << print.error() << '\n';
        return std::nullopt;
    }
    return std::move(*print);
}

/// FINGER_IMPRESSION of the folder, each once: the picture where there is one, unless records were asked for.
std::map<std::string, fs::path> setIn(const fs::path& folder, bool records, std::error_code& error) {
    std::map<std::string, fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const fs::path& file = at->path();
        const std::string stem = file.stem().string();
        const auto bar = stem.rfind('_');
        const bool named = bar != std::string::npos && bar > 0 && bar + 1 < stem.size();
        const bool picture = file.extension() == ".png";
        if (!named || (!picture && file.extension() != ".iso")) continue;
        const auto [known, fresh] = files.try_emplace(stem, file);
        if (!fresh && picture != records) known->second = file;
    }
    return files;
}

std::chrono::nanoseconds processorTime() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

}  // namespace

int fingerExtract(const Request& request, const Surroundings& around) {
    const auto print = printIn(request.image, around);
    if (!print) return kFile;
    if (!simulated::writePrivately(request.to, biometrics::writeIso({&*print, 1}))) {
        around.err << "owc-devices: " << request.to
                   << " cannot be written: look at the folder and its rights\n";
        return kFile;
    }
    around.out << print->minutiae.size() << " minutiae  quality " << int{print->quality} << " of 100\n";
    return kDone;
}

int fingerMatch(const Request& request, const Surroundings& around) {
    const auto probe = printIn(request.uris.at(0), around);
    if (!probe) return kFile;
    std::vector<Impression> references;
    for (std::size_t i = 1; i < request.uris.size(); ++i) {
        auto reference = printIn(request.uris[i], around);
        if (!reference) return kFile;
        references.push_back(std::move(*reference));
    }
    const double score = biometrics::match(*probe, references);
    const bool alike = score >= biometrics::kMatchThreshold;
    around.out << (alike ? "match" : "no match") << "  score " << std::fixed << std::setprecision(2) << score
               << "  from " << biometrics::kMatchThreshold << " on they match\n";
    return alike ? kDone : kWrong;
}

int fingerBench(const Request& request, const Surroundings& around) {
    std::error_code error;
    const auto files = setIn(request.folder, request.records, error);
    if (error || files.empty()) {
        around.err << "owc-devices: " << request.folder
                   << " holds no files named FINGER_IMPRESSION.png or .iso, for example 101_3.png\n";
        return kFile;
    }
    std::vector<biometrics::Labelled> set;
    std::size_t left = 0;
    for (const auto& [stem, file] : files) {
        if (around.stopped && around.stopped()) return kWrong;
        auto print = printIn(file, around);  // says why not
        if (print)
            set.push_back({stem.substr(0, stem.rfind('_')), std::move(*print)});
        else
            ++left;
    }
    const auto report =
        biometrics::bench(set, {.references = static_cast<std::size_t>(request.count), .now = processorTime});
    if (report.genuine.empty() || report.impostor.empty()) {
        around.err << "owc-devices: " << request.folder
                   << ": a bench needs two impressions of a finger, and two fingers\n";
        return kFile;
    }
    around.out << biometrics::textOf(report);
    if (left > 0)
        around.out << left << " of " << files.size()
                   << " files could not be used and were left out: see above\n";
    return kDone;
}

}  // namespace owc::tool_cli
