#include <array>

#include "queue-server/protocol/messages.h"

namespace owc::protocol {
namespace {

constexpr std::array<std::string_view, 4> kRoles{"kiosk", "board", "counter", "dashboard"};

struct KeyOf {
    std::string operator()(const CentreRow&) const { return "centre"; }
    std::string operator()(const ServiceRow& row) const { return "service/" + row.id.value; }
    std::string operator()(const CounterRow& row) const { return "counter/" + std::to_string(row.id.value); }
    std::string operator()(const CallRow& row) const { return "call/" + std::to_string(row.order); }
    std::string operator()(const VisitRow& row) const { return "visit/" + std::to_string(row.id.value); }
    std::string operator()(const FiguresRow&) const { return "figures"; }
    std::string operator()(const DeviceRow& row) const { return "device/" + row.name.value; }
    std::string operator()(const HealthRow&) const { return "health"; }
};

}  // namespace

std::string keyOf(const Row& row) {
    return std::visit(KeyOf{}, row);
}

std::optional<Role> roleFromName(std::string_view name) {
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        if (kRoles[i] == name) return static_cast<Role>(i);
    }
    return std::nullopt;
}

std::string_view nameOf(Role role) {
    return kRoles[static_cast<std::size_t>(role)];
}

Audience audienceOf(Role role) {
    switch (role) {
        case Role::Kiosk:
        case Role::Board:
            return Audience::Public;
        case Role::Counter:
            return Audience::Staff;
        case Role::Dashboard:
            return Audience::Management;
    }
    return Audience::Public;
}

std::string_view nameOf(const RequestBody& body) {
    constexpr std::array<std::string_view, std::variant_size_v<RequestBody>> kNames{
        "Hello",           "Beat",          "AskSnapshot",    "AskMissed",  "IssueToken",    "SignIn",
        "ReportCondition", "ReportTicket",  "CloseCounter",   "CallNext",   "Recall",        "MarkArrived",
        "StartServing",    "Complete",      "MarkNoShow",     "Park",       "Transfer",      "ShowCard",
        "Resume",          "Readmit",       "OpenDay",        "CloseDay",   "GiveSlot",      "TakeOver",
        "ServeDirect",     "ReprintTicket", "SetIntake",      "SetNotice",  "CorrectInside", "ConfirmClock",
        "VoidVisit",       "StartBreak",    "EndBreak",       "CallChosen", "Undo",          "AddService",
        "SendAndReturn",   "WalkOut",       "CorrectPriority", "ReportHighest", "ConfirmRestored"};
    return kNames[body.index()];
}

}  // namespace owc::protocol
