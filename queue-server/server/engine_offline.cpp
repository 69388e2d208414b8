#include "queue-server/domain/cnic.h"
#include "queue-server/server/engine.h"

// Tickets that a kiosk gave while this server was gone, and those that came too late for it.
namespace owc::server {

using domain::ErrorCode;
using domain::Result;

/// The request that a ticket stands for: the visit it was answered with; or, when it has not come yet, a refusal
/// is put on record under its id, so that it is never executed however late it comes.
Result<std::optional<domain::VisitId>> Engine::takeBack(const Asking& asking, protocol::RequestId id) {
    std::optional<domain::VisitId> none;
    const store::RequestKey key{asking.incoming.device.name.value, id.boot, id.counter};
    const auto earlier = asking.batch.findOutcome(key, m_parts.log);
    if (!earlier) return tl::unexpected(earlier.error());
    if (*earlier) {
        const auto reply = protocol::decodeReply((*earlier)->reply);
        const auto* issued = reply ? boost::variant2::get_if<protocol::TokenIssued>(&reply->body) : nullptr;
        return issued ? std::optional(issued->visit) : none;
    }
    if (m_parts.log.outcomes().isForgotten(key)) return none;  // and refused for that
    const protocol::Reply refusal{id, domain::Error{ErrorCode::Replaced, {}}};
    asking.batch.rows.outcomes.push_back(
        {key, kWhateverItSays, asking.batch.now.time_since_epoch().count(), protocol::encode(refusal)});
    return none;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::TakeBack& body) {
    const auto visit = takeBack(asking, body.request);
    if (!visit) return tl::unexpected(visit.error());
    if (!*visit) return protocol::Done{};
    return commit(domain::VoidVisit{asking.incoming.device.name, **visit}, asking.batch)
        .map([](const auto&) -> protocol::ReplyBody { return protocol::Done{}; });
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::AdmitOffline& body) {
    const auto code = domain::VisitCode::parse(body.code);
    if (!code) return tl::unexpected(code.error());
    const auto told = [&](const domain::OfflineTicket& ticket) {
        return protocol::TokenIssued{
            .visit = ticket.visit, .token = ticket.token, .code = code->text(), .at = body.at, .wait = {}};
    };
    if (const auto known = state().offline.find(*code); known != state().offline.end()) return told(known->second);

    domain::AdmitOffline command{.device = asking.incoming.device.name,
                                 .token = body.token,
                                 .day = body.day,
                                 .at = body.at,
                                 .service = body.service,
                                 .priority = body.priority,
                                 .language = body.language,
                                 .partySize = body.partySize,
                                 .code = *code,
                                 .result = body.result,
                                 .reasons = body.reasons};
    store::Batch& rows = asking.batch.rows;
    const std::size_t outcomes = rows.outcomes.size();
    const std::size_t people = rows.people.size();
    if (body.replaces) {
        const auto replaced = takeBack(asking, *body.replaces);
        if (!replaced) return tl::unexpected(replaced.error());
        command.replaced = *replaced;
    }
    // A number that is none was typed while nobody could check it: she holds the paper all the same.
    if (const auto cnic = domain::Cnic::parse(body.cnic)) {
        const auto found = asking.batch.findOrAddPerson(cnic->digits(), m_parts.log);
        if (!found) return tl::unexpected(found.error());
        command.person = domain::PersonId{*found};
    }
    if (const auto events = commit(command, asking.batch); !events) {
        rows.outcomes.resize(outcomes);
        if (rows.people.size() > people) asking.batch.forgetNewPerson(command.person->value);
        return tl::unexpected(events.error());
    }
    return told(state().offline.at(*code));
}

}  // namespace owc::server
