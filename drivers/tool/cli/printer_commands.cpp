#include <fstream>

#include "drivers/simulated/png_file.h"
#include "drivers/tool/cli/device_commands.h"
#include "drivers/tool/cli/own_device.h"
#include "drivers/tool/cli/waiting.h"

namespace owc::tool_cli {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Reason;

namespace {

int exitFor(const PrinterCondition& condition) {
    if (condition.has(Reason::Removed) || condition.has(Reason::Offline)) return kNotThere;
    return condition.canPrint() ? kDone : kWrong;
}

int exitFor(const PrintReport& report) {
    switch (report.outcome) {
        case PrintOutcome::Printed:
        case PrintOutcome::HandedOver:
            return kDone;
        case PrintOutcome::Uncertain:
            return kUncertain;
        case PrintOutcome::Failed:
            return exitFor(report.condition) == kDone ? kWrong : exitFor(report.condition);
    }
    return kWrong;
}

void tell(const tool_checks::Advice& advice, const Surroundings& around) {
    around.out << around.translate(advice.what);
    if (*advice.todo) around.out << ' ' << around.translate(advice.todo);
    around.out << '\n';
}

bool writeBytes(const std::string& file, const std::vector<std::uint8_t>& bytes) {
    std::ofstream out(file, std::ios::binary);
    for (const std::uint8_t byte : bytes) out.put(static_cast<char>(byte));
    out.close();
    return out.good();
}

/// Bytes and picture of a ticket into files. @return whether all that was asked for is there
bool writeFiles(const Request& request, const drivers::Raster& ticket, const drivers::PrinterProfile& profile, const Surroundings& around) {
    if (!request.image.empty() && !simulated::writePng(ticket, request.image)) {
        around.err << "owc-devices: " << request.image << " could not be written\n";
        return false;
    }
    if (request.to.empty()) return true;
    if (!around.equipment.pack || !writeBytes(request.to, around.equipment.pack(ticket, profile))) {
        around.err << "owc-devices: " << request.to << " could not be written\n";
        return false;
    }
    return true;
}

}  // namespace

int probe(const Request& request, const Surroundings& around) {
    const auto uri = uriOf(request.uri, around);
    if (!uri) return kUsage;
    const auto said = around.equipment.probe(*uri);
    if (!said) {
        around.err << "owc-devices: " << said.error().detail << '\n';
        return kNotThere;
    }
    for (const auto& [name, value] : *said) around.out << name << ": " << value << '\n';
    return kDone;
}

int status(const Request& request, const Surroundings& around) {
    const auto uri = uriOf(request.uri, around);
    if (!uri) return kUsage;
    const auto state = settledState(*uri, request, around);
    if ((!state || exitFor(state->condition) == kNotThere) && keptOut(*uri, around)) return kKeptOut;
    if (!state) {
        around.err << "owc-devices: " << request.uri << " says nothing of its condition\n";
        return kNotThere;
    }
    const PrinterCondition& condition = state->condition;
    if (request.json) {
        around.out << "{\"uri\": " << tool_checks::jsonText(request.uri) << ", \"reasons\": " << tool_checks::jsonText(condition.text())
                   << ", \"can_print\": " << (condition.canPrint() ? "true" : "false")
                   << ", \"tickets_left\": " << (state->ticketsLeft ? std::to_string(*state->ticketsLeft) : "null") << "}\n";
        return exitFor(condition);
    }
    around.out << request.uri << ": " << (condition.text().empty() ? "ready" : condition.text()) << '\n';
    for (const tool_checks::Advice& advice : tool_checks::adviceFor(condition)) tell(advice, around);
    std::string roll = around.translate(tool_checks::wordsOfRoll(state->ticketsLeft));
    if (const auto at = roll.find("%1"); state->ticketsLeft && at != std::string::npos) roll.replace(at, 2, std::to_string(*state->ticketsLeft));
    around.out << roll << '\n';
    return exitFor(condition);
}

int testTicket(const Request& request, const Surroundings& around) {
    std::optional<drivers::DeviceUri> uri;
    if (!request.uri.empty() && !(uri = uriOf(request.uri, around))) return kUsage;
    if (!uri && request.to.empty() && request.image.empty()) {
        around.err << "owc-devices: name a printer, or --to FILE, or --image FILE\n";
        return kUsage;
    }
    if (!around.equipment.drawTicket) {
        around.err << "owc-devices: this build has no fonts to draw a ticket with\n";
        return kFile;
    }
    const auto profile = profileFor(uri, request, around);
    const drivers::Raster ticket = around.equipment.drawTicket(profile.dots);
    if (!writeFiles(request, ticket, profile, around)) return kFile;
    if (!uri) return kDone;

    Waiting<PrintReport> reports;
    const auto printer = around.equipment.openPrinter(*uri, profile);
    printer->print({"test-ticket", ticket}, [&](const PrintReport& report) { reports.put(report); });
    const auto report = reports.take(around.patience, around.stopped);
    if (!report) {
        around.err << "owc-devices: no report of the ticket yet; look at the printer\n";
        return kUncertain;
    }
    around.out << request.uri << ": " << tool_checks::nameOf(report->outcome)
               << (report->condition.text().empty() ? "" : " (" + report->condition.text() + ")") << '\n';
    tell(tool_checks::adviceFor(report->outcome), around);
    if (!report->condition.text().empty())
        for (const tool_checks::Advice& advice : tool_checks::adviceFor(report->condition)) tell(advice, around);
    const int exit = exitFor(*report);
    return exit == kNotThere && keptOut(*uri, around) ? kKeptOut : exit;
}

}  // namespace owc::tool_cli
