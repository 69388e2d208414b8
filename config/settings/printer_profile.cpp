#include "config/settings/printer_profile.h"

#include <algorithm>

namespace owc::settings {
namespace {

using drivers::PrinterProfile;

PrinterProfile::Cut cutOf(const std::string& word) {
    if (word == "full") return PrinterProfile::Cut::Full;
    return word == "partial" ? PrinterProfile::Cut::Partial : PrinterProfile::Cut::None;
}

unsigned number(std::int64_t value) {
    return static_cast<unsigned>(value);  // `load` has checked its range
}

PrinterProfile profileOf(const Printer& printer) {
    return {.name = printer.name,
            .label = printer.label,
            .paperMm = number(printer.paperMm),
            .dots = number(printer.dots),
            .dotsPerMm = number(printer.dotsPerMm),
            .cut = cutOf(printer.cut),
            .feedMm = number(printer.feedMm),
            .bandRows = number(printer.bandRows),
            .density = number(printer.density),
            .answersStatus = printer.answersStatus,
            .answersQueued = printer.answersQueued,
            .automaticStatus = printer.automaticStatus,
            .nearEndSensor = printer.nearEndSensor,
            .drawer = printer.drawer,
            .rollMm = number(printer.rollMm)};
}

}  // namespace

drivers::PrinterProfile profileOf(const CentreSettings& settings, const Device& device) {
    const std::string& name = device.printerProfile;
    const auto written = std::ranges::find(settings.printers, name, &Printer::name);
    PrinterProfile profile = written == settings.printers.end() ? PrinterProfile{} : profileOf(*written);
    if (device.paperMm == 58 && profile.paperMm != 58) {
        profile.paperMm = 58;
        profile.dots = std::min(profile.dots, 48 * profile.dotsPerMm);  // 48 mm of 58 are printed on
    }
    if (device.density != 0) profile.density = device.density == kAsThePrinterStands ? 0 : number(device.density);
    if (!device.cut.empty()) profile.cut = cutOf(device.cut);
    return profile;
}

std::optional<drivers::DeviceUri> printerOf(const Device& device) {
    return drivers::parseUri(device.printer);
}

std::optional<drivers::DeviceUri> scannerOf(const Device& device) {
    return drivers::parseUri(device.scanner);
}

std::optional<drivers::DeviceUri> readerOf(const Device& device) {
    return drivers::parseUri(device.reader);
}

}  // namespace owc::settings
