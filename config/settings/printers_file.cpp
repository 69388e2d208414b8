#include "config/settings/printers_file.h"

#include <algorithm>
#include <array>

#include "drivers/api/printer_profile.h"

namespace owc::settings {
namespace {

constexpr const char* kFile = "printers.toml";
constexpr std::array<std::int64_t, 2> kPapers{58, 80};
constexpr std::array<std::int64_t, 4> kWidths{384, 512, 576, 640};

std::string written(const char* key, std::int64_t value) {
    return std::string(key) + " = " + std::to_string(value);
}

template <std::size_t N>
bool isOneOf(const std::array<std::int64_t, N>& choices, std::int64_t value) {
    return std::ranges::find(choices, value) != choices.end();
}

void check(const Reader& reader, const toml::table& table, const Printer& printer, const std::vector<Printer>& before) {
    if (std::ranges::find(before, printer.name, &Printer::name) != before.end())
        reader.complain(table.source(), "name = \"" + printer.name + "\" is there twice");
    if (!isOneOf(kPapers, printer.paperMm))
        reader.complain(sourceOf(table, "paper_mm"), written("paper_mm", printer.paperMm) + " is not one of 58, 80");
    if (!isOneOf(kWidths, printer.dots))
        reader.complain(sourceOf(table, "dots"), written("dots", printer.dots) + " is not one of 384, 512, 576, 640");
    if (printer.dots > printer.paperMm * printer.dotsPerMm)
        reader.complain(sourceOf(table, "dots"), written("dots", printer.dots) + " are more than " +
                                                     std::to_string(printer.paperMm) + " mm of paper hold");
    if (printer.answersQueued && !printer.answersStatus)
        reader.complain(sourceOf(table, "answers_queued"),
                        "answers_queued = true needs answers_status = true; a ticket is printed when both agree");
}

/// For a printer that nobody has described: it claims nothing.
Printer safeDefault() {
    const drivers::PrinterProfile profile;
    Printer printer{.name = profile.name, .label = profile.label, .cut = "none"};
    printer.paperMm = profile.paperMm;
    printer.dots = profile.dots;
    printer.dotsPerMm = profile.dotsPerMm;
    printer.feedMm = profile.feedMm;
    printer.bandRows = profile.bandRows;
    printer.rollMm = profile.rollMm;
    return printer;
}

}  // namespace

void readPrinters(const std::filesystem::path& folder, std::vector<Printer>& into) {
    if (std::filesystem::exists(folder / kFile)) {
        const Reader reader(kFile);
        const toml::table table = parseFile(folder, kFile);
        for (const auto& [key, node] : table) {
            if (key.str() != "printer")
                reader.complain(node.source(), "unknown key " + std::string(key.str()) + "; expected [[printer]]");
        }
        reader.readEach(table, "printer", printerRows(), into,
                        [&](const toml::table& at, const Printer& printer) { check(reader, at, printer, into); });
    }
    const Printer known = safeDefault();
    if (std::ranges::find(into, known.name, &Printer::name) == into.end()) into.push_back(known);
}

void checkPrinterOf(const Reader& reader, const toml::table& table, const Device& device,
                    const std::vector<Printer>& printers) {
    const auto profile = std::ranges::find(printers, device.printerProfile, &Printer::name);
    if (profile == printers.end())
        reader.complain(sourceOf(table, "printer_profile"), "printer_profile = \"" + device.printerProfile +
                                                                "\" is not in printers.toml");
    const auto& paper = sourceOf(table, "paper_mm");
    if (device.paperMm != 0 && !isOneOf(kPapers, device.paperMm))
        reader.complain(paper, written("paper_mm", device.paperMm) + " is not one of 0, 58, 80");
    if (device.paperMm > profile->paperMm)
        reader.complain(paper, written("paper_mm", device.paperMm) + " is wider than " + profile->name + " takes, " +
                                   std::to_string(profile->paperMm) + " mm");
}

}  // namespace owc::settings
