#include "queue-server/protocol/stored_parts.h"

namespace owc::protocol::stored {

using namespace convert;

namespace {

void put(const domain::Leg& from, log::Leg& to) {
    to.set_service(from.service.value);
    to.set_state(number(from.state));
    to.set_place_at(ms(from.placeAt));
    to.set_promised_by(ms(from.promisedBy));
    to.set_state_since(ms(from.stateSince));
    if (from.counter) to.set_counter(from.counter->value);
    to.set_calls(from.calls);
    to.set_last_call_at(ms(from.lastCallAt));
    if (from.firstCallAt) to.set_first_call_at(ms(*from.firstCallAt));
    if (from.arrivedAt) to.set_arrived_at(ms(*from.arrivedAt));
    if (from.servingAt) to.set_serving_at(ms(*from.servingAt));
    if (from.deadline) to.set_deadline(ms(*from.deadline));
    if (from.reason) stored::put(*from.reason, *to.mutable_reason());
    to.set_place_kept(from.placeKept);
}

domain::Leg take(const log::Leg& from, Checks& checks) {
    domain::Leg to{.service = {from.service()},
                   .state = checks.enumerator(from.state(), domain::LegState::Closed, "leg.state"),
                   .placeAt = time(from.place_at()),
                   .promisedBy = time(from.promised_by()),
                   .stateSince = time(from.state_since())};
    if (from.has_counter()) to.counter = domain::CounterId{from.counter()};
    to.calls = from.calls();
    to.lastCallAt = time(from.last_call_at());
    if (from.has_first_call_at()) to.firstCallAt = time(from.first_call_at());
    if (from.has_arrived_at()) to.arrivedAt = time(from.arrived_at());
    if (from.has_serving_at()) to.servingAt = time(from.serving_at());
    if (from.has_deadline()) to.deadline = time(from.deadline());
    if (from.has_reason()) to.reason = stored::take(from.reason(), checks);
    to.placeKept = from.place_kept();
    return to;
}

void put(const domain::PlannedLeg& from, log::PlannedLeg& to) {
    to.set_service(from.service.value);
    if (from.placeAt) to.set_place_at(ms(*from.placeAt));
    if (from.promisedBy) to.set_promised_by(ms(*from.promisedBy));
}

domain::PlannedLeg take(const log::PlannedLeg& from) {
    domain::PlannedLeg to{{from.service()}, {}, {}};
    if (from.has_place_at()) to.placeAt = time(from.place_at());
    if (from.has_promised_by()) to.promisedBy = time(from.promised_by());
    return to;
}

}  // namespace

void put(const domain::Visit& from, log::Visit& to) {
    put(domain::VisitOpened{.visit = from.id,
                            .token = from.token,
                            .code = from.code,
                            .day = from.day,
                            .service = from.firstService,
                            .priority = from.priority,
                            .language = from.language,
                            .partySize = from.partySize,
                            .person = from.person,
                            .device = from.device,
                            .appointment = from.appointment,
                            .fromRoll = from.fromRoll},
        *to.mutable_opened());
    to.set_arrived_at(ms(from.arrivedAt));
    to.set_ticket(number(from.ticket));
    for (const domain::Leg& leg : from.legs) put(leg, *to.add_legs());
    if (from.end) to.set_end(number(*from.end));
    to.set_ended_at(ms(from.endedAt));
    for (const domain::PlannedLeg& planned : from.plan) put(planned, *to.add_plan());
    to.set_changes(from.changes);
    to.set_priority_corrected(from.priorityCorrected);
}

domain::Visit take(const log::Visit& from, Checks& checks) {
    const domain::VisitOpened opened = take(from.opened(), checks);
    domain::Visit to{.id = opened.visit,
                     .token = opened.token,
                     .code = opened.code,
                     .day = opened.day,
                     .firstService = opened.service,
                     .priority = opened.priority,
                     .language = opened.language,
                     .partySize = opened.partySize,
                     .person = opened.person,
                     .device = opened.device,
                     .arrivedAt = time(from.arrived_at()),
                     .ticket = checks.enumerator(from.ticket(), domain::TicketState::HandedOver, "ticket"),
                     .appointment = opened.appointment,
                     .fromRoll = opened.fromRoll,
                     .priorityCorrected = from.priority_corrected(),
                     .changes = from.changes()};
    for (const log::Leg& leg : from.legs()) to.legs.push_back(take(leg, checks));
    checks.require(!to.legs.empty(), "legs");
    if (from.has_end()) to.end = checks.enumerator(from.end(), domain::VisitEnd::Voided, "end");
    to.endedAt = time(from.ended_at());
    for (const log::PlannedLeg& planned : from.plan()) to.plan.push_back(take(planned));
    return to;
}

}  // namespace owc::protocol::stored
