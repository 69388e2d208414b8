#include <fstream>
#include <iostream>

#include "drivers/tool/checks/bundle.h"
#include "drivers/tool/checks/devices_file.h"
#include "drivers/tool/checks/drill.h"
#include "drivers/tool/checks/network_check.h"
#include "drivers/tool/checks/scan_reading.h"
#include "drivers/tool/cli/device_commands.h"
#include "drivers/tool/cli/own_device.h"
#include "drivers/tool/cli/waiting.h"

namespace owc::tool_cli {
namespace {

constexpr std::chrono::milliseconds kReach{3'000};
constexpr std::size_t kLogLines = 400;

std::string reachedText(const settings::Network& server) {
    const auto reached = tool_checks::reachServer(server.host, server.commandPort, kReach);
    const std::string where = server.host + ":" + std::to_string(server.commandPort);
    return reached.took ? where + " reached in " + std::to_string(reached.took->count()) + " ms" : where + " not reached. " + reached.why;
}

std::vector<std::string> lastLines(const std::vector<std::string>& files, const Surroundings& around) {
    std::vector<std::string> lines;
    for (const std::string& file : files) {
        std::ifstream in(file);
        if (!in) around.err << "owc-devices: " << file << " cannot be read; left out\n";
        for (std::string line; std::getline(in, line);) lines.push_back(line);
    }
    if (files.empty() && around.equipment.lastLogLines) lines = around.equipment.lastLogLines();
    if (lines.size() > kLogLines) lines.erase(lines.begin(), lines.end() - kLogLines);
    return lines;
}

std::string conditionOf(const drivers::DeviceUri& uri, const Request& request, const Surroundings& around) {
    const auto state = settledState(uri, request, around);
    return state ? state->condition.text() : "says nothing";
}

}  // namespace

int scan(const Request& request, const Surroundings& around) {
    const auto uri = uriOf(request.uri, around);
    if (!uri) return kUsage;
    if (!around.equipment.openScanner) {
        around.err << "owc-devices: this build reads no scanners\n";
        return kFile;
    }
    constexpr std::chrono::hours kForEver{24 * 365};
    const auto span = std::chrono::milliseconds(static_cast<std::int64_t>(request.seconds * 1000));
    const auto end = std::chrono::steady_clock::now() + (span.count() > 0 ? span : kForEver);
    Waiting<std::optional<std::string>> codes;  // nothing: the scanner is gone
    const auto scanner = around.equipment.openScanner(*uri);
    scanner->start([&](std::string code) { codes.put(std::move(code)); },
                   [&](drivers::CodeScanner::State state) {
                       if (state != drivers::CodeScanner::State::Ready) codes.put(std::nullopt);
                   });
    for (int seen = 0; seen < request.count; ++seen) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        const auto code = codes.take(left, around.stopped);
        if (!code) return seen > 0 ? kDone : kNotThere;
        if (!*code) {
            if (keptOut(*uri, around)) return kKeptOut;
            around.err << "owc-devices: " << request.uri << " is not there or cannot be opened\n";
            return kNotThere;
        }
        const auto reading = tool_checks::readingOf(**code, around.equipment);
        around.out << tool_checks::nameOf(reading.kind) << "  " << reading.shown << "  " << reading.length << " bytes" << std::endl;
    }
    return kDone;
}

int configure(const Request& request, const Surroundings& around) {
    std::vector<tool_checks::Change> changes;
    for (const std::string& typed : request.changes) {
        auto change = tool_checks::changeFrom(typed);
        if (!change) {
            around.err << "owc-devices: " << typed << ": write key=value, for example density=7\n";
            return kUsage;
        }
        changes.push_back(std::move(*change));
    }
    const auto saved = tool_checks::saveDevice(request.config, request.device, changes);
    if (!saved) {
        around.err << "owc-devices: " << saved.error().detail << '\n';
        return kFile;
    }
    for (const tool_checks::Change& change : changes) around.out << change.key << " = " << change.value << '\n';
    around.out << request.device << ": saved and read back; the old file is devices.toml.before\n";
    return kDone;
}

int bundle(const Request& request, const Surroundings& around) {
    const OwnDevice own = ownDevice(request, around);
    tool_checks::BundleContents contents;
    contents.version = around.equipment.version;
    contents.config = request.config;
    contents.devices = tool_checks::listDevices(around.equipment.makeFinder()->list(), own.configured);
    for (const tool_checks::Configured& one : own.configured)
        if (one.kind == drivers::DeviceKind::Printer) contents.conditions[drivers::toText(one.uri)] = conditionOf(one.uri, request, around);
    contents.network = own.settings ? reachedText(own.settings->network) : "no settings";
    contents.log = lastLines(request.logs, around);
    const auto folder = tool_checks::writeBundle(contents, request.folder, around.stamp);
    if (!folder) {
        around.err << "owc-devices: " << folder.error().detail << '\n';
        return kFile;
    }
    around.out << folder->string() << '\n';
    return kDone;
}

int udevRules(const Request& request, const Surroundings& around) {
    std::vector<drivers::DeviceUri> uris;
    for (const std::string& text : request.uris) {
        auto uri = uriOf(text, around);
        if (!uri) return kUsage;
        uris.push_back(std::move(*uri));
    }
    if (request.uris.empty()) {
        const auto settings = settings::load(request.config);
        if (!settings) {
            around.err << "owc-devices: " << settings.error().detail << '\n';
            return kFile;
        }
        for (const settings::Device& device : settings->devices)
            for (tool_checks::Configured& one : around.equipment.configuredOf(device)) uris.push_back(std::move(one.uri));
    }
    around.out << around.equipment.udevRules(uris);
    return kDone;
}

int network(const Request& request, const Surroundings& around) {
    const auto settings = settings::load(request.config);
    if (!settings) {
        around.err << "owc-devices: " << settings.error().detail << '\n';
        return kFile;
    }
    const std::string text = reachedText(settings->network);
    around.out << text << '\n';
    return text.find("not reached") == std::string::npos ? kDone : kNotThere;
}

int drill(const Request& request, const Surroundings& around) {
    drivers::Raster ticket(576, 64);
    for (std::size_t x = 0; x < ticket.width(); ++x) ticket.setBlack(x, 32);
    if (around.equipment.drawTicket) ticket = around.equipment.drawTicket(576);
    bool good = true;
    for (const tool_checks::DrillStep& step : tool_checks::rehearsePaperOut(ticket, request.folder)) {
        around.out << (step.asExpected ? "ok    " : "WRONG ") << around.translate(step.what) << " [" << step.seen << "]\n      "
                   << around.translate(step.then) << '\n';
        good = good && step.asExpected;
    }
    return good ? kDone : kWrong;
}

int pair(const Request& request, const Surroundings& around) {
    if (!around.equipment.pair) {
        around.err << "owc-devices: use owc-pair\n";
        return kUsage;
    }
    tool_checks::PairRequest pairing = request.pairing;
    pairing.device = request.device;
    around.out << "code: " << std::flush;
    std::getline(around.in, pairing.code);
    const auto paired = around.equipment.pair(pairing);
    if (paired) {
        around.out << "paired: " << pairing.device << '\n';
        return kDone;
    }
    around.err << "not paired, code " << static_cast<int>(paired.error().code) << (paired.error().detail.empty() ? "" : ": ")
               << paired.error().detail << '\n';
    return kNotThere;
}

}  // namespace owc::tool_cli
