#include "drivers/tool/checks/scan_reading.h"

#include <algorithm>

namespace owc::tool_checks {
namespace {

constexpr std::string_view kDot = "•";
constexpr std::string_view kGap = "…";

std::string maskedCnic(std::string_view digits) {
    std::string shown;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 5 || i == 12) shown += '-';
        if (i + 3 < digits.size())
            shown += kDot;
        else
            shown += digits[i];
    }
    return shown;
}

bool isPlain(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) { return letter > ' ' && letter < 0x7F; });
}

/// Three letters of each end; nothing of a code so short, or so strange, that they would tell much of it.
std::string endsOf(std::string_view code) {
    if (code.size() < 9 || !isPlain(code.substr(0, 3)) || !isPlain(code.substr(code.size() - 3))) return std::string(kGap);
    return std::string(code.substr(0, 3)) + std::string(kGap) + std::string(code.substr(code.size() - 3));
}

}  // namespace

ScanReading readingOf(std::string_view code, const Equipment& equipment) {
    if (equipment.cnicIn) {
        if (const auto cnic = equipment.cnicIn(code)) return {ScanReading::Kind::Cnic, maskedCnic(*cnic), code.size()};
    }
    const bool ticket = equipment.isTicketCode && equipment.isTicketCode(code);
    return {ticket ? ScanReading::Kind::Ticket : ScanReading::Kind::Other, endsOf(code), code.size()};
}

std::string_view nameOf(ScanReading::Kind kind) {
    switch (kind) {
        case ScanReading::Kind::Cnic:
            return "CNIC";
        case ScanReading::Kind::Ticket:
            return "ticket";
        case ScanReading::Kind::Other:
            return "other";
    }
    return "other";
}

}  // namespace owc::tool_checks
