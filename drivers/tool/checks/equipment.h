#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "config/settings/centre_settings.h"
#include "drivers/api/code_scanner.h"
#include "drivers/api/device_info.h"
#include "drivers/api/fingerprint_reader.h"
#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"
#include "drivers/tool/checks/built_in.h"
#include "drivers/tool/checks/device_list.h"

namespace owc::tool_checks {

/// What a technician types to pair this device; see queue-server/client/pairing.h.
struct PairRequest {
    std::string host, device, fingerprint, code;
    int port = 0;
    std::filesystem::path keys;
};

/// The ways to real devices and drawings, given from outside: the program brings the drivers, tests bring scripted ones. An empty function
/// is something that this build of the tool cannot do, and says so. Threads: from any; some block.
struct Equipment {
    std::function<std::unique_ptr<drivers::DeviceFinder>()> makeFinder;
    std::function<std::unique_ptr<drivers::TicketPrinter>(const drivers::DeviceUri&, const drivers::PrinterProfile&)> openPrinter;
    std::function<std::unique_ptr<drivers::CodeScanner>(const drivers::DeviceUri&)> openScanner;
    std::function<std::unique_ptr<drivers::FingerprintReader>(const drivers::DeviceUri&)> openReader;
    /// The minutiae of a picture, or why there are none.
    std::function<tl::expected<biometrics::Impression, std::string>(const biometrics::GreyImage&)> extractFinger;
    /// Devices that the file gives to this PC.
    std::function<std::vector<Configured>(const settings::Device&)> configuredOf;
    /// The profile of a device's printer with its own paper, darkness and cut; safe defaults where the file says nothing.
    std::function<drivers::PrinterProfile(const settings::CentreSettings&, const settings::Device&)> profileOf;
    /// A real ticket in Urdu, so many dots wide. GUI thread.
    std::function<drivers::Raster(unsigned dots)> drawTicket;
    /// The bytes that a printer of this profile would be sent.
    std::function<std::vector<std::uint8_t>(const drivers::Raster&, const drivers::PrinterProfile&)> pack;
    /// What a device says of itself, as name and value.
    std::function<domain::Result<std::vector<std::pair<std::string, std::string>>>(const drivers::DeviceUri&)> probe;
    std::function<std::string(const std::vector<drivers::DeviceUri>&)> udevRules;
    std::function<std::optional<std::string>(std::string_view)> cnicIn;
    std::function<bool(std::string_view)> isTicketCode;
    std::function<std::vector<std::string>()> lastLogLines;
    std::function<domain::Result<void>(const PairRequest&)> pair;
    std::function<std::vector<BuiltInPart>()> builtIns;  ///< touch screen and sound card
    std::string version;
};

}  // namespace owc::tool_checks
