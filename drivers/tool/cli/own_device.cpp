#include "drivers/tool/cli/own_device.h"

#include <algorithm>

#include "drivers/tool/cli/waiting.h"

namespace owc::tool_cli {

using drivers::PrinterProfile;

OwnDevice ownDevice(const Request& request, const Surroundings& around) {
    OwnDevice own;
    auto settings = settings::load(request.config);
    if (!settings) {
        around.err << "owc-devices: " << settings.error().detail << '\n';
        return own;
    }
    own.settings = std::move(*settings);
    if (const settings::Device* device = own.settings->findDevice(request.device))
        own.configured = around.equipment.configuredOf(*device);
    else
        around.err << "owc-devices: devices.toml: no device " << request.device << "; say which with --device\n";
    return own;
}

PrinterProfile profileFor(const std::optional<drivers::DeviceUri>& printer, const Request& request, const Surroundings& around) {
    PrinterProfile profile;
    const auto settings = settings::load(request.config);
    if (settings && printer) {
        const auto isIt = [&](const tool_checks::Configured& one) {
            return one.kind == drivers::DeviceKind::Printer && one.uri == *printer;
        };
        const auto found = std::ranges::find_if(settings->devices, [&](const settings::Device& device) {
            return std::ranges::any_of(around.equipment.configuredOf(device), isIt);
        });
        if (found != settings->devices.end()) profile = around.equipment.profileOf(*settings, *found);
    }
    if (request.paperMm != 0 && request.paperMm != profile.paperMm) {
        profile.paperMm = request.paperMm;
        profile.dots = request.paperMm == 58 ? 384 : 576;
    }
    if (request.dots != 0) profile.dots = request.dots;
    if (request.density != 0) profile.density = request.density;
    if (request.cut == "none") profile.cut = PrinterProfile::Cut::None;
    if (request.cut == "partial") profile.cut = PrinterProfile::Cut::Partial;
    if (request.cut == "full") profile.cut = PrinterProfile::Cut::Full;
    return profile;
}

std::optional<PrinterState> settledState(const drivers::DeviceUri& uri, const Request& request, const Surroundings& around) {
    Waiting<drivers::PrinterCondition> news;
    const auto printer = around.equipment.openPrinter(uri, profileFor(uri, request, around));
    printer->listen([&](const drivers::PrinterCondition& condition) { news.put(condition); });
    auto condition = news.take(around.patience, around.stopped);
    while (condition) {
        auto newer = news.take(around.settle, around.stopped);
        if (!newer) break;
        condition = std::move(newer);
    }
    if (!condition) return std::nullopt;
    return PrinterState{*condition, printer->ticketsLeft()};
}

bool keptOut(const drivers::DeviceUri& uri, const Surroundings& around) {
    for (const drivers::DeviceInfo& info : around.equipment.makeFinder()->list()) {
        if (info.uri != uri || (info.access != drivers::Access::NoPermission && info.access != drivers::Access::InUse)) continue;
        const tool_checks::Advice advice = tool_checks::adviceFor(info.access);
        around.err << around.translate(advice.what) << ' ' << around.translate(advice.todo) << '\n';
        if (info.access == drivers::Access::NoPermission) around.err << around.equipment.udevRules({uri});
        return true;
    }
    return false;
}

std::optional<drivers::DeviceUri> uriOf(const std::string& text, const Surroundings& around) {
    auto uri = drivers::parseUri(text);
    if (!uri) around.err << "owc-devices: " << text << " names no device; `owc-devices list` shows the names\n";
    return uri;
}

}  // namespace owc::tool_cli
