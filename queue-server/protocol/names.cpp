#include <array>

#include "queue-server/protocol/messages.h"

namespace owc::protocol {
namespace {

constexpr std::array<std::string_view, 6> kRoles{"kiosk", "board", "counter", "dashboard", "admin", "newcomer"};
constexpr std::size_t kDeviceRoles = 4;

struct KeyOf {
    std::string operator()(const CentreRow&) const { return "centre"; }
    std::string operator()(const ServiceRow& row) const { return "service/" + row.id.value; }
    std::string operator()(const CounterRow& row) const { return "counter/" + std::to_string(row.id.value); }
    std::string operator()(const CallRow& row) const { return "call/" + std::to_string(row.order); }
    std::string operator()(const VisitRow& row) const { return "visit/" + std::to_string(row.id.value); }
    std::string operator()(const FiguresRow&) const { return "figures"; }
    std::string operator()(const DeviceRow& row) const { return "device/" + row.name.value; }
    std::string operator()(const HealthRow&) const { return "health"; }
    std::string operator()(const UsualRow&) const { return "usual"; }
    std::string operator()(const VerificationRow& row) const {
        return "verification/" + std::to_string(row.counter.value);
    }
    std::string operator()(const PayoutRow& row) const { return "payout/" + std::to_string(row.counter.value); }
    std::string operator()(const DrawerRow& row) const { return "drawer/" + std::to_string(row.counter.value); }
    std::string operator()(const WatchRow& row) const { return "watch/" + row.officer.value; }
    std::string operator()(const UnsettledRow& row) const {
        return "unsettled/" + std::to_string(row.payout.value);
    }
    std::string operator()(const RegistryRow&) const { return "registry"; }
    std::string operator()(const SuspicionRow& row) const { return "suspicion/" + std::to_string(row.number); }
};

}  // namespace

std::string keyOf(const Row& row) {
    return boost::variant2::visit(KeyOf{}, row);
}

std::optional<Role> roleFromName(std::string_view name) {
    for (std::size_t i = 0; i < kDeviceRoles; ++i) {
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
        case Role::Admin:
            return Audience::Management;
        case Role::Newcomer:
            break;
    }
    return Audience::Public;
}

std::string_view nameOf(const RequestBody& body) {
    return requestName(body.index());
}

std::string_view requestName(std::size_t index) {
    constexpr std::array<std::string_view, boost::variant2::variant_size<RequestKinds>::value> kNames{
        "Hello",
        "Beat",
        "AskSnapshot",
        "AskMissed",
        "IssueToken",
        "SignIn",
        "ReportCondition",
        "ReportTicket",
        "CloseCounter",
        "CallNext",
        "Recall",
        "MarkArrived",
        "StartServing",
        "Complete",
        "MarkNoShow",
        "Park",
        "Transfer",
        "ShowCard",
        "Resume",
        "Readmit",
        "OpenDay",
        "CloseDay",
        "GiveSlot",
        "TakeOver",
        "ServeDirect",
        "ReprintTicket",
        "SetIntake",
        "SetNotice",
        "CorrectInside",
        "ConfirmClock",
        "VoidVisit",
        "StartBreak",
        "EndBreak",
        "CallChosen",
        "Undo",
        "AddService",
        "SendAndReturn",
        "WalkOut",
        "CorrectPriority",
        "OpenPairing",
        "RevokeDevice",
        "ForgetPerson",
        "ReloadStaff",
        "Pair",
        "OpenToday",
        "ReportHighest",
        "ConfirmRestored",
        "AdmitOffline",
        "LendCounter",
        "ShutCounter",
        "StopService",
        "CallManager",
        "AnswerManagerCall",
        "FindTicket",
        "TakeBack",
        "OpenVerification",
        "AskFinger",
        "AskResult",
        "RequestException",
        "EndorseException",
        "SendToNadra",
        "CloseVerification",
        "EnrolFinger",
        "RevokeEnrolment",
        "AskEligibility",
        "NoteLookup",
        "AskOdd",
        "OpenForm",
        "SaveForm",
        "ReadBackForm",
        "SendForm",
        "DropForm",
        "ExportOutbox",
        "ReceiveAnswers",
        "NoteExported",
        "OpenDrawer",
        "TopUpDrawer",
        "CountDrawer",
        "TakeDrawer",
        "CloseDrawer",
        "OpenPayout",
        "ConfirmPayee",
        "AuthorisePayout",
        "ReleaseCash",
        "ConfirmHandOver",
        "ResolveRelease",
        "ReportReceipt",
        "StopPayout",
        "ClosePayout",
        "AskPayout",
        "StageDues",
        "ImportDues",
        "WithdrawDues"};
    return kNames[index];
}

}  // namespace owc::protocol
