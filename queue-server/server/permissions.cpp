#include "queue-server/server/permissions.h"

namespace owc::server {

using protocol::Role;

namespace {

struct Allowed {
    Role role;

    // Everybody may say hello, live, and ask for the rows of its own audience.
    bool operator()(const protocol::Hello&) const { return true; }
    bool operator()(const protocol::Beat&) const { return true; }
    bool operator()(const protocol::AskSnapshot&) const { return true; }
    bool operator()(const protocol::AskMissed&) const { return true; }
    /// After a restore every device is asked what it knows.
    bool operator()(const protocol::ReportHighest&) const { return true; }
    bool operator()(const domain::ConfirmRestored&) const { return role == Role::Dashboard; }
    bool operator()(const protocol::ReportCondition&) const {
        return role == Role::Kiosk || role == Role::Counter;
    }
    bool operator()(const protocol::IssueToken&) const { return atTheDoor(); }
    bool operator()(const protocol::GiveSlot&) const { return atTheDoor(); }
    bool operator()(const domain::ReportTicket&) const { return atTheDoor(); }
    bool operator()(const domain::VoidVisit&) const { return role == Role::Kiosk; }
    bool operator()(const domain::CorrectInside&) const {
        return role == Role::Counter || role == Role::Dashboard;
    }
    bool operator()(const domain::SetIntake&) const { return role == Role::Dashboard; }
    bool operator()(const domain::SetNotice&) const { return role == Role::Dashboard; }
    bool operator()(const domain::ConfirmClock&) const { return role == Role::Dashboard; }
    bool operator()(const domain::OpenDay&) const { return role == Role::Dashboard; }
    bool operator()(const domain::CloseDay&) const { return role == Role::Dashboard; }
    /// All the rest is work at a counter.
    template <class AtCounter>
    bool operator()(const AtCounter&) const {
        return role == Role::Counter;
    }

    /// Where visitors are received.
    [[nodiscard]] bool atTheDoor() const { return role == Role::Kiosk || role == Role::Counter; }
};

}  // namespace

bool mayAsk(Role role, const protocol::RequestBody& body) {
    return std::visit(Allowed{role}, body);
}

bool isQuery(const protocol::RequestBody& body) {
    const auto is = [&]<class Query>() { return std::holds_alternative<Query>(body); };
    return is.operator()<protocol::Hello>() || is.operator()<protocol::Beat>() ||
           is.operator()<protocol::AskSnapshot>() || is.operator()<protocol::AskMissed>() ||
           is.operator()<protocol::ReportCondition>();
}

}  // namespace owc::server
