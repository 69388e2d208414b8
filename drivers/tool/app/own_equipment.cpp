#include "drivers/tool/app/own_equipment.h"

#include <array>
#include <cstdio>

#include "config/settings/printer_profile.h"
#include "drivers/open/find_devices.h"
#include "drivers/open/open_printer.h"
#include "drivers/open/open_reader.h"
#include "drivers/open/open_scanner.h"
#include "drivers/printer/escpos.h"
#include "drivers/printer/status.h"
#include "drivers/scanner/cnic_text.h"
#include "drivers/scanner/ticket_code.h"
#include "drivers/usb/udev_rules.h"
#include "drivers/usb/usb_link.h"
#include "queue-server/client/pairing.h"

namespace owc::tool_app {

using domain::ErrorCode;
using drivers::DeviceKind;
using Facts = std::vector<std::pair<std::string, std::string>>;

namespace {

/// What our programs wrote into the system's journal; nothing where there is none.
std::vector<std::string> lastLogLines() {
    constexpr const char* kCommand = "journalctl --quiet --no-pager --lines=400 --output=cat --unit='owc-*' --user-unit='owc-*' 2>/dev/null";
    std::vector<std::string> lines;
    const auto close = [](FILE* pipe) { ::pclose(pipe); };
    const std::unique_ptr<FILE, decltype(close)> pipe(::popen(kCommand, "r"), close);
    std::array<char, 4096> line{};
    while (pipe && std::fgets(line.data(), line.size(), pipe.get())) {
        lines.emplace_back(line.data());
        while (!lines.back().empty() && lines.back().back() == '\n') lines.back().pop_back();
    }
    return lines;
}

/// Whether the printer answers a question in the way of its command.
bool answers(printer::Link& link, std::span<const std::uint8_t> question, printer::Answer::Kind kind) {
    constexpr printer::Link::Millis kPatience{1'000};
    if (link.send(question, kPatience).end != printer::Link::End::Done) return false;
    printer::AnswerReader reader;
    for (;;) {
        const printer::Link::Received received = link.receive(kPatience);
        for (const printer::Answer& answer : reader.read(received.bytes))
            if (answer.kind == kind) return true;
        if (received.end != printer::Link::End::Done || received.bytes.empty()) return false;
    }
}

void addUsb(const drivers::DeviceUri& uri, Facts& facts) {
    const printer::Opened opened = usb::openLink(uri);
    if (!opened.link) {
        facts.emplace_back("not opened", drivers::nameOf(opened.reason));
        return;
    }
    facts.emplace_back("device id", opened.link->deviceId());
    const auto port = opened.link->portStatus();
    facts.emplace_back("port status", !port ? "not given"
                                            : std::string(port->paperEmpty ? "paper empty" : "paper there") +
                                                  (port->selected ? ", selected" : ", not selected") + (port->error ? ", error" : ", no error"));
    const auto yes = [](bool answered) { return std::string(answered ? "answered" : "no answer"); };
    facts.emplace_back("DLE EOT (answers_status)", yes(answers(*opened.link, printer::askRealTime(1), printer::Answer::Kind::RealTime)));
    facts.emplace_back("GS r 1 (answers_queued)", yes(answers(*opened.link, printer::kAskQueued, printer::Answer::Kind::Queued)));
    facts.emplace_back("GS a (automatic_status)", yes(answers(*opened.link, printer::kAutomaticOn, printer::Answer::Kind::Automatic)));
    constexpr std::array<std::uint8_t, 3> kAutomaticOff{0x1D, 0x61, 0};
    (void)opened.link->send(kAutomaticOff, printer::Link::Millis{1'000});
}

domain::Result<Facts> probe(const drivers::DeviceUri& uri) {
    for (const drivers::DeviceInfo& info : open::makeFinder()->list()) {
        if (info.uri != uri) continue;
        Facts facts{{"uri", drivers::toText(uri)},
                    {"kind", std::string(tool_checks::nameOf(info.kind))},
                    {"maker", info.maker},
                    {"model", info.model},
                    {"where", info.where},
                    {"access", std::string(tool_checks::nameOf(info.access))}};
        const bool usbPrinter = uri.scheme == drivers::DeviceUri::Scheme::Usb && info.kind == DeviceKind::Printer;
        if (usbPrinter && info.access == drivers::Access::Ready) addUsb(uri, facts);
        return facts;
    }
    return domain::fail(ErrorCode::NotConnected, drivers::toText(uri) + " is not plugged in; `owc-devices list` shows what is");
}

std::vector<tool_checks::Configured> configuredOf(const settings::Device& device) {
    std::vector<tool_checks::Configured> all;
    if (auto printer = settings::printerOf(device)) all.push_back({std::move(*printer), DeviceKind::Printer});
    if (auto scanner = settings::scannerOf(device)) all.push_back({std::move(*scanner), DeviceKind::Scanner});
    return all;
}

domain::Result<void> pair(const tool_checks::PairRequest& request) {
    constexpr std::chrono::milliseconds kPatience{5'000};  // the server stands in the same house, and a person waits
    return client::pairDevice({.host = request.host,
                               .port = request.port,
                               .device = request.device,
                               .fingerprint = request.fingerprint,
                               .code = request.code,
                               .keys = request.keys,
                               .patience = kPatience});
}

}  // namespace

tool_checks::Equipment ownEquipment(const std::filesystem::path& papers) {
    tool_checks::Equipment own;
    own.makeFinder = open::makeFinder;
    own.openPrinter = [papers](const drivers::DeviceUri& uri, const drivers::PrinterProfile& profile) {
        return open::openPrinter(uri, profile, papers);
    };
    own.openScanner = [papers](const drivers::DeviceUri& uri) { return open::openScanner(uri, papers); };
    own.openReader = [papers](const drivers::DeviceUri& uri) { return open::openReader(uri, papers); };
    own.extractFinger = open::extractFinger;
    own.configuredOf = configuredOf;
    own.profileOf = settings::profileOf;
    own.pack = [](const drivers::Raster& raster, const drivers::PrinterProfile& profile) { return printer::packTicket(raster, profile).bytes; };
    own.probe = probe;
    own.udevRules = [](const std::vector<drivers::DeviceUri>& uris) { return usb::udevRules(uris); };
    own.cnicIn = scanner::cnicIn;
    own.isTicketCode = [](std::string_view code) { return scanner::ticketCodeIn(code).has_value(); };
    own.lastLogLines = lastLogLines;
    own.pair = pair;
    own.builtIns = [] {
        return std::vector<tool_checks::BuiltInPart>{{tool_checks::BuiltIn::TouchScreen, tool_checks::touchScreenIn("/sys/class/input")},
                                                     {tool_checks::BuiltIn::Speaker, tool_checks::soundCardIn("/proc/asound")}};
    };
    own.version = OWC_VERSION;
    return own;
}

}  // namespace owc::tool_app
