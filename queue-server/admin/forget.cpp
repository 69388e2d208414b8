#include <fmt/ostream.h>

#include <istream>

#include "queue-server/admin/control.h"
#include "queue-server/admin/fold.h"

namespace owc::admin {
namespace {

/// The person of a ticket; nothing when no ticket of this log has the code, or no number was typed for it.
domain::Result<std::optional<domain::PersonId>> personOf(const std::filesystem::path& data,
                                                         const domain::VisitCode& code) {
    std::optional<domain::PersonId> person;
    const auto centre =
        fold(data / "centre.db", [&](const auto&, const domain::Event& event, const domain::State&) {
            const auto* opened = boost::variant2::get_if<domain::VisitOpened>(&event.body);
            if (opened && opened->code == code) person = opened->person;
        });
    if (!centre) return tl::unexpected(centre.error());
    return person;
}

}  // namespace

ExitCode forget(const std::filesystem::path& data, const std::string& ticket, std::istream& in, std::ostream& out) {
    protocol::ForgetPerson request;
    if (ticket.empty()) {
        fmt::print(out, "her number (13 digits): ");
        out.flush();
        std::getline(in, request.cnic);
    } else {
        const auto code = domain::VisitCode::parse(ticket);
        if (!code) {
            fmt::print(out, "{}\n", code.error().detail);
            return ExitCode::Usage;
        }
        const auto person = personOf(data, *code);
        if (!person) {
            fmt::print(out, "cannot read the log: {}\n", person.error().detail);
            return ExitCode::CannotRead;
        }
        if (!*person) {
            fmt::print(out, "no ticket of this log has that code, or no number was typed for it\n");
            return ExitCode::NotAccounted;
        }
        request.person = **person;
    }
    if (ticket.empty() && request.cnic.empty()) return ExitCode::Usage;
    const auto reply = askServer(data, request);
    if (!reply && reply.error().code == domain::ErrorCode::UnknownVisit) {
        fmt::print(out, "nobody here has this number\n");
        return ExitCode::NotAccounted;
    }
    if (!reply && reply.error().code == domain::ErrorCode::PersonHere) {
        fmt::print(out, "she has an open visit: end it first\n");
        return ExitCode::Refused;
    }
    if (!reply) return complain(reply.error(), out);
    fmt::print(out, "forgotten here; backups made before still hold her sealed number until they are deleted\n");
    return ExitCode::Good;
}

}  // namespace owc::admin
