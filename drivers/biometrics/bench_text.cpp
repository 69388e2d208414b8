#include <cstdio>

#include "drivers/biometrics/bench.h"
#include "drivers/biometrics/match.h"

namespace owc::biometrics {
namespace {

template <class... Values>
void add(std::string& text, const char* form, Values... values) {
    char line[200];
    std::snprintf(line, sizeof line, form, values...);
    text += line;
}

void addRow(std::string& text, const BenchRow& row, const char* note) {
    const auto& wrong = row.falseMatch;
    const auto& missed = row.falseNonMatch;
    add(text, "%9.1f  %8.3f %%  %6.3f ... %6.3f  %7.2f %%  %5.2f ... %5.2f  %s\n", row.threshold,
        100 * wrong.share, 100 * wrong.low, 100 * wrong.high, 100 * missed.share, 100 * missed.low,
        100 * missed.high, note);
}

void addSpeed(std::string& text, const BenchReport& report) {
    if (report.fixedLoop.count() == 0 || report.matching.count() == 0) return;
    const double match = static_cast<double>(report.matching.count()) / 1000;
    const double loop = static_cast<double>(report.fixedLoop.count()) / 1e6;
    add(text, "speed: %.0f matches a second on one core (%.0f us each), %.0f us to prepare a print; ",
        1e6 / match, match, static_cast<double>(report.preparing.count()) / 1000);
    add(text, "a fixed loop of 100 million integer steps took %.0f ms (a match is %.1f thousand of them)\n",
        loop, match * 100 / loop);
}

}  // namespace

std::string textOf(const BenchReport& report) {
    std::string text;
    add(text,
        "%zu impressions of %zu fingers, %zu enrolled for each comparison: %zu genuine and %zu impostor "
        "pairs\n",
        report.impressions, report.fingers, report.references, report.genuine.size(), report.impostor.size());
    if (report.genuine.empty() || report.impostor.empty()) {
        text += "too few for a rate: it takes two fingers, and more impressions of each than are enrolled\n";
        return text;
    }
    text += "threshold         FMR  95 % limits           FNMR  95 % limits\n";
    for (const BenchRow& row : report.rows)
        addRow(text, row, row.threshold == kMatchThreshold ? "as shipped" : "");
    const char* const notes[] = {"FMR at most 1 %", "FMR at most 0.1 %", "no false match"};
    for (std::size_t i = 0; i < report.atFalseMatch.size(); ++i)
        addRow(text, report.atFalseMatch[i], notes[i]);
    add(text, "EER %.2f %% at %.1f; highest impostor %.1f, lowest genuine %.1f\n",
        100 * report.equalErrorRate, report.equalErrorThreshold, report.impostor.back(),
        report.genuine.front());
    add(text,
        "no FMR below %.2f %% can be shown with so many pairs, and pairs of the same fingers are not "
        "independent\n",
        300.0 / static_cast<double>(report.impostor.size()));
    addSpeed(text, report);
    return text;
}

}  // namespace owc::biometrics
