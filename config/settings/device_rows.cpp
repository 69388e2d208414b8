#include "config/settings/printer_profile.h"
#include "config/settings/row.h"
#include "drivers/api/device_uri.h"

// Devices and what they print with.
namespace owc::settings {
namespace {

using Scheme = drivers::DeviceUri::Scheme;

/// @param wrong  what is read on after `key = "text"` where the text is no URI of these kinds
std::string complain(const std::string& text, std::initializer_list<Scheme> kinds, const char* wrong) {
    if (text.empty()) return {};
    const auto uri = drivers::parseUri(text);
    for (const Scheme kind : kinds) {
        if (uri && uri->scheme == kind) return {};
    }
    return wrong;
}

std::string complaintAboutPrinter(const std::string& text) {
    return complain(text, {Scheme::Simulated, Scheme::Usb, Scheme::Cups},
                    " is no printer: write simulated, usb:VID:PID:SERIAL, usb:VID:PID:@PORTS or cups:QUEUE");
}

std::string complaintAboutScanner(const std::string& text) {
    return complain(text, {Scheme::Simulated, Scheme::Serial, Scheme::Keyboard},
                    " is no scanner: write simulated, serial:/dev/PATH or keyboard:VID:PID:SERIAL");
}

std::string complaintAboutReader(const std::string& text) {
    return complain(text, {Scheme::Simulated, Scheme::Usb},
                    " is no fingerprint reader: write simulated, usb:VID:PID:SERIAL or usb:VID:PID:@PORTS");
}

}  // namespace

const std::vector<Row<Printer>>& printerRows() {
    using S = Printer;
    static const std::vector<Row<S>> rows{
        {"name", &S::name, TextRule{}, "", "", "what devices.toml calls it"},
        {"label", &S::label, TextRule{}, "", "", "what a technician reads"},
        {"paper_mm", &S::paperMm, IntRange{58, 80}, "mm", "80", "width of the paper: 58 or 80"},
        {"dots", &S::dots, IntRange{384, 640}, "dots", "", "printed across: 384, 512, 576 or 640"},
        {"dots_per_mm", &S::dotsPerMm, IntRange{6, 12}, "dots", "8", "8 is 203 dpi"},
        {"cut", &S::cut, TextRule{1, {"none", "partial", "full"}}, "", "\"none\"", "what its cutter can do and shall do"},
        {"feed_mm", &S::feedMm, IntRange{0, 60}, "mm", "12", "from the head to the cutter or the tear bar"},
        {"band_rows", &S::bandRows, IntRange{8, 255}, "rows", "64", "of one picture: at most what its buffer holds"},
        {"density", &S::density, IntRange{0, 12}, "steps", "0", "how dark; 0: as the printer stands"},
        {"answers_status", &S::answersStatus, BoolRule{}, "", "false", "DLE EOT 1-4"},
        {"answers_queued", &S::answersQueued, BoolRule{}, "", "false",
         "GS r 1: without it a ticket is never called printed"},
        {"automatic_status", &S::automaticStatus, BoolRule{}, "", "false", "GS a"},
        {"near_end_sensor", &S::nearEndSensor, BoolRule{}, "", "false", "it says when the roll is nearly out"},
        {"drawer", &S::drawer, BoolRule{}, "", "false", "a cash drawer hangs on it"},
        {"roll_mm", &S::rollMm, IntRange{1'000, 500'000}, "mm", "50000", "paper on a new roll"},
    };
    return rows;
}

const std::vector<Row<Device>>& deviceRows() {
    using S = Device;
    static const std::vector<Row<S>> rows{
        {"name", &S::name, TextRule{}, "", "", "name of the device and of its key file"},
        {"role", &S::role, TextRule{1, {"kiosk", "board", "counter", "dashboard"}}, "", "", "what it may do"},
        {"printer", &S::printer, TextRule{0, {}, complaintAboutPrinter}, "", "\"\"",
         "URI of its ticket printer, as owc-devices lists it; empty: none"},
        {"printer_profile", &S::printerProfile, TextRule{}, "", "\"unknown-80\"",
         "what that printer can do: a name in printers.toml"},
        {"paper_mm", &S::paperMm, IntRange{0, 80}, "mm", "0", "58 or 80; 0: as the profile says"},
        {"density", &S::density, IntRange{kAsThePrinterStands, 12}, "steps", "0",
         "how dark; 0: as the profile says; -1: as the printer stands, whatever the profile says"},
        {"cut", &S::cut, TextRule{0, {"", "none", "partial", "full"}}, "", "\"\"", "empty: as the profile says"},
        {"scanner", &S::scanner, TextRule{0, {}, complaintAboutScanner}, "", "\"\"",
         "URI of its code scanner; empty: none"},
        {"reader", &S::reader, TextRule{0, {}, complaintAboutReader}, "", "\"\"",
         "URI of its fingerprint reader; empty: none"},
        {"counter", &S::counter, IntRange{0, 999}, "", "0", "number of the counter it stands at"},
        {"own_first", &S::ownFirst, IntRange{0, 9999}, "", "0",
         "a kiosk's first number for when the server is gone, above max_token; 0: none"},
        {"own_last", &S::ownLast, IntRange{0, 9999}, "", "0", "last of these numbers"},
        {"zones", &S::zones, ListRule{}, "", "[]", "a board shows and speaks only calls of these; none: all"},
    };
    return rows;
}

}  // namespace owc::settings
