#include "drivers/cups/reasons.h"

#include <algorithm>
#include <array>
#include <utility>

namespace owc::cups {

using drivers::Reason;

std::optional<Reason> reasonOf(std::string_view keyword) {
    bool error = false;
    for (const std::string_view suffix : {"-error", "-warning", "-report"}) {
        if (!keyword.ends_with(suffix)) continue;
        keyword.remove_suffix(suffix.size());
        error = suffix == "-error";
        break;
    }
    static constexpr std::array kExact{
        std::pair{std::string_view("media-empty"), Reason::PaperOut},
        std::pair{std::string_view("media-needed"), Reason::PaperOut},
        std::pair{std::string_view("media-low"), Reason::PaperNearEnd},
        std::pair{std::string_view("media-jam"), Reason::CutterJam},  // the cutter is where a roll jams
        std::pair{std::string_view("offline"), Reason::Offline},
        std::pair{std::string_view("paused"), Reason::Offline},
        std::pair{std::string_view("moving-to-paused"), Reason::Offline},
        std::pair{std::string_view("stopped"), Reason::Offline},
        std::pair{std::string_view("shutdown"), Reason::Offline},
        std::pair{std::string_view("timed-out"), Reason::Offline},
        std::pair{std::string_view("deactivated"), Reason::Offline},
        std::pair{std::string_view("hold-new-jobs"), Reason::Offline},
        std::pair{std::string_view("spool-area-full"), Reason::Offline},
        std::pair{std::string_view("cups-missing-filter"), Reason::Offline},
        std::pair{std::string_view("cups-insecure-filter"), Reason::Offline},
    };
    const auto exact = std::ranges::find(kExact, keyword, [](const auto& entry) { return entry.first; });
    if (exact != kExact.end()) return exact->second;
    for (const std::string_view open : {"cover-open", "door-open", "interlock-open"}) {
        if (keyword.ends_with(open)) return Reason::CoverOpen;
    }
    if (keyword.ends_with("over-temp")) return Reason::Overheated;
    const bool cutter = keyword.starts_with("cutter-") || keyword.starts_with("trimmer-");
    if (cutter && (error || keyword.ends_with("-jam") || keyword.ends_with("-failure")))
        return Reason::CutterJam;
    if (error) return Reason::Offline;
    return std::nullopt;
}

drivers::PrinterCondition conditionOf(const std::vector<std::string>& keywords) {
    drivers::PrinterCondition condition;
    for (const std::string& keyword : keywords) {
        if (const auto reason = reasonOf(keyword)) condition.add(*reason);
    }
    return condition;
}

bool saysNotReached(std::string_view message, std::string_view device) {
    if (device.starts_with("usb:")) return message == "Waiting for printer to become available.";
    if (!device.starts_with("socket:")) return false;
    static constexpr std::array<std::string_view, 4> kConnecting{
        "Connecting to printer.", "The printer may not exist or is unavailable at this time.",
        "The printer is unreachable at this time.", "The printer is in use."};
    return std::ranges::find(kConnecting, message) != kConnecting.end();
}

}  // namespace owc::cups
