#include "queue-server/server/permissions.h"

#include <algorithm>
#include <array>

namespace owc::server {

using protocol::Role;

namespace {

constexpr std::array kRoles{Role::Kiosk, Role::Board, Role::Counter, Role::Dashboard, Role::Admin, Role::Newcomer};

using Roles = std::uint32_t;
constexpr Roles of(auto... role) {
    return (0u | ... | (1u << static_cast<unsigned>(role)));
}

constexpr Roles kDevices = of(Role::Kiosk, Role::Board, Role::Counter, Role::Dashboard);
constexpr Roles kAtTheDoor = of(Role::Kiosk, Role::Counter);  ///< where visitors are received
constexpr Roles kCounter = of(Role::Counter);
constexpr Roles kManager = of(Role::Dashboard);
constexpr Roles kDay = of(Role::Dashboard, Role::Admin);
constexpr Roles kShell = of(Role::Admin);

struct Permission {
    std::string_view request;
    Roles roles;
};

/// What is not here nobody may ask.
constexpr Permission kTable[] = {
    {"Hello", kDevices},
    {"Beat", kDevices},
    {"AskSnapshot", kDevices},
    {"AskMissed", kDevices},
    {"ReportHighest", kDevices},
    {"IssueToken", kAtTheDoor},
    {"GiveSlot", kAtTheDoor},
    {"ReportTicket", kAtTheDoor},
    {"ReportCondition", kAtTheDoor},
    {"VoidVisit", of(Role::Kiosk)},
    {"AdmitOffline", of(Role::Kiosk)},
    {"TakeBack", kAtTheDoor},
    {"SignIn", kCounter},
    {"TakeOver", kCounter},
    {"CloseCounter", kCounter},
    {"StartBreak", kCounter},
    {"EndBreak", kCounter},
    {"CallNext", kCounter},
    {"CallChosen", kCounter},
    {"ServeDirect", kCounter},
    {"Undo", kCounter},
    {"Recall", kCounter},
    {"MarkArrived", kCounter},
    {"StartServing", kCounter},
    {"Complete", kCounter},
    {"AddService", kCounter},
    {"SendAndReturn", kCounter},
    {"MarkNoShow", kCounter},
    {"Park", kCounter},
    {"Transfer", kCounter},
    {"ShowCard", kCounter},
    {"Resume", kCounter},
    {"Readmit", kCounter},
    {"WalkOut", kCounter},
    {"CorrectPriority", kCounter},
    {"ReprintTicket", kCounter},
    {"FindTicket", of(Role::Kiosk, Role::Counter)},
    {"AskEligibility", kAtTheDoor},
    {"OpenForm", kCounter},
    {"SaveForm", kCounter},
    {"ReadBackForm", kCounter},
    {"SendForm", kCounter},
    {"DropForm", kCounter},
    {"OpenDrawer", kCounter},
    {"TopUpDrawer", kCounter},
    {"CountDrawer", kCounter},
    {"TakeDrawer", kCounter},
    {"CloseDrawer", kCounter},
    {"OpenPayout", kCounter},
    {"ConfirmPayee", kCounter},
    {"AuthorisePayout", kCounter},
    {"ReleaseCash", kCounter},
    {"ConfirmHandOver", kCounter},
    {"ResolveRelease", kCounter},
    {"ReportReceipt", kCounter},
    {"StopPayout", kCounter},
    {"ClosePayout", kCounter},
    {"AskPayout", kCounter},
    {"OpenVerification", kCounter},
    {"AskFinger", kCounter},
    {"AskResult", kCounter},
    {"RequestException", kCounter},
    {"EndorseException", kCounter},
    {"SendToNadra", kCounter},
    {"CloseVerification", kCounter},
    {"EnrolFinger", kCounter},
    {"RevokeEnrolment", kCounter},
    {"CallManager", kCounter},
    {"AnswerManagerCall", of(Role::Counter, Role::Dashboard)},
    {"CorrectInside", of(Role::Counter, Role::Dashboard)},
    {"SetIntake", kManager},
    {"SetNotice", kManager},
    {"LendCounter", kManager},
    {"ShutCounter", kManager},
    {"StopService", kManager},
    {"AskOdd", kManager},
    {"ConfirmClock", kManager},
    {"ConfirmRestored", kManager},
    {"OpenDay", kDay},
    {"CloseDay", kDay},
    {"OpenToday", kShell},
    {"NoteLookup", kShell},
    {"ExportOutbox", kShell},
    {"NoteExported", kShell},
    {"ReceiveAnswers", kShell},
    {"StageDues", kShell},
    {"ImportDues", kShell},
    {"WithdrawDues", kShell},
    {"OpenPairing", kShell},
    {"RevokeDevice", kShell},
    {"ForgetPerson", kShell},
    {"ReloadStaff", kShell},
    {"Pair", of(Role::Newcomer)},
};

using ByIndex = std::array<Roles, boost::variant2::variant_size<protocol::RequestKinds>::value>;

const ByIndex& rolesByIndex() {
    static const ByIndex all = [] {
        ByIndex roles{};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            for (const Permission& row : kTable) {
                if (row.request == protocol::requestName(i)) roles[i] = row.roles;
            }
        }
        return roles;
    }();
    return all;
}

}  // namespace

bool mayAsk(Role role, const protocol::RequestBody& body) {
    return (rolesByIndex()[body.index()] & of(role)) != 0;
}

bool isInTable(std::string_view request) {
    return std::ranges::any_of(kTable, [&](const Permission& row) { return row.request == request; });
}

std::string permissionTable() {
    std::string text = "| request |";
    std::string line = "|---|";
    for (const Role role : kRoles) {
        text += " " + std::string(protocol::nameOf(role)) + " |";
        line += "---|";
    }
    text += "\n" + line + "\n";
    for (const Permission& row : kTable) {
        text += "| " + std::string(row.request) + " |";
        for (const Role role : kRoles) text += (row.roles & of(role)) != 0 ? " yes |" : " |";
        text += "\n";
    }
    return text;
}

bool isQuery(const protocol::RequestBody& body) {
    const auto is = [&]<class Query>() { return boost::variant2::holds_alternative<Query>(body); };
    return is.operator()<protocol::Hello>() || is.operator()<protocol::Beat>() ||
           is.operator()<protocol::AskSnapshot>() || is.operator()<protocol::AskMissed>() ||
           is.operator()<protocol::ReportCondition>() || is.operator()<protocol::AskOdd>() ||
           is.operator()<protocol::AskPayout>();
}

bool isKept(const protocol::RequestBody& request, const protocol::ReplyBody& reply) {
    const auto asks = [&]<class Request>() { return boost::variant2::holds_alternative<Request>(request); };
    const auto says = [&]<class Reply>() { return boost::variant2::holds_alternative<Reply>(reply); };
    return !says.operator()<protocol::Card>() && !says.operator()<protocol::PairingOpen>() &&
           !says.operator()<protocol::Eligibility>() && !says.operator()<protocol::FormOpen>() &&
           !says.operator()<protocol::OutboxPart>() && !asks.operator()<protocol::ReprintTicket>() &&
           !asks.operator()<protocol::FindTicket>();
}

}  // namespace owc::server
