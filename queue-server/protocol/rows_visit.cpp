#include "queue-server/protocol/rows.h"
#include "queue-server/protocol/shared_parts.h"

namespace owc::protocol::rows {

using namespace convert;

namespace {

void write(const JourneyStep& from, wire::JourneyStep& to) {
    to.set_service(from.service.value);
    to.set_state(number(from.state));
    to.set_place_at(ms(from.placeAt));
    to.set_state_since(ms(from.stateSince));
    if (from.counter) to.set_counter(from.counter->value);
}
JourneyStep read(const wire::JourneyStep& from, Checks& checks) {
    JourneyStep to{.service = {from.service()},
                   .state = checks.enumerator(from.state(), domain::LegState::Closed, "journey.state"),
                   .placeAt = time(from.place_at()),
                   .stateSince = time(from.state_since())};
    if (from.has_counter()) to.counter = domain::CounterId{from.counter()};
    return to;
}

}  // namespace

void put(const VisitRow& from, wire::Row& row) {
    auto& to = *row.mutable_visit();
    to.set_id(from.id.value);
    to.set_token(from.token.value);
    to.set_need(from.need);
    to.set_service(from.service.value);
    to.set_state(number(from.state));
    to.set_priority(number(from.priority));
    to.set_language(number(from.language));
    to.set_party_size(from.partySize);
    to.set_ticket(number(from.ticket));
    to.set_has_cnic(from.hasCnic);
    to.set_arrived_at(ms(from.arrivedAt));
    to.set_place_at(ms(from.placeAt));
    to.set_promised_by(ms(from.promisedBy));
    to.set_state_since(ms(from.stateSince));
    if (from.counter) to.set_counter(from.counter->value);
    to.set_at_desk(from.atDesk);
    to.set_calls(from.calls);
    to.set_last_call_at(ms(from.lastCallAt));
    if (from.deadline) to.set_deadline(ms(*from.deadline));
    to.set_place_kept(from.placeKept);
    if (from.reason) putReason(*from.reason, *to.mutable_reason());
    for (const JourneyStep& step : from.journey) write(step, *to.add_journey());
    for (const domain::ServiceId& id : from.plan) to.add_plan(id.value);
    if (from.appointment) to.set_appointment(ms(*from.appointment));
    to.set_from_roll(from.fromRoll);
    to.set_device(from.device.value);
    to.set_priority_corrected(from.priorityCorrected);
}
VisitRow take(const wire::VisitRow& from, Checks& checks) {
    checks.require(from.party_size() <= 0xFFFF, "party_size");
    VisitRow to{.id = {from.id()},
                .token = {from.token()},
                .need = from.need(),
                .service = {from.service()},
                .state = checks.enumerator(from.state(), domain::LegState::Closed, "state"),
                .priority = checks.enumerator(from.priority(), domain::Priority::Disabled, "priority"),
                .language = checks.enumerator(from.language(), domain::Language::English, "language"),
                .partySize = static_cast<std::uint16_t>(from.party_size()),
                .ticket = checks.enumerator(from.ticket(), domain::TicketState::HandedOver, "ticket"),
                .hasCnic = from.has_cnic(),
                .arrivedAt = time(from.arrived_at()),
                .placeAt = time(from.place_at()),
                .promisedBy = time(from.promised_by()),
                .stateSince = time(from.state_since()),
                .counter = {},
                .atDesk = from.at_desk(),
                .calls = from.calls(),
                .lastCallAt = time(from.last_call_at()),
                .deadline = {},
                .placeKept = from.place_kept(),
                .reason = {},
                .journey = {},
                .plan = {},
                .appointment = {},
                .fromRoll = from.from_roll(),
                .device = {from.device()},
                .priorityCorrected = from.priority_corrected()};
    if (from.has_counter()) to.counter = domain::CounterId{from.counter()};
    if (from.has_deadline()) to.deadline = time(from.deadline());
    if (from.has_reason()) to.reason = takeReason(from.reason(), checks);
    for (const wire::JourneyStep& step : from.journey()) to.journey.push_back(read(step, checks));
    for (const std::string& id : from.plan()) to.plan.push_back({id});
    if (from.has_appointment()) to.appointment = time(from.appointment());
    return to;
}

void put(const FiguresRow& from, wire::Row& row) {
    putFigures(from.figures, *row.mutable_figures());
}
FiguresRow take(const wire::FiguresRow& from, Checks& checks) {
    return {takeFigures(from, checks)};
}

void put(const UsualRow& from, wire::Row& row) {
    auto& to = *row.mutable_usual();
    to.set_days(from.usual.days);
    to.set_same_weekday(from.usual.sameWeekday);
    for (const std::uint32_t hour : from.usual.arrivalsByHour) to.add_arrivals_by_hour(hour);
    for (const std::uint32_t hour : from.usual.servedByHour) to.add_served_by_hour(hour);
    if (from.usual.promisesKept) to.set_promises_kept(*from.usual.promisesKept);
}
UsualRow take(const wire::UsualRow& from) {
    UsualRow to{{.days = from.days(), .sameWeekday = from.same_weekday()}};
    for (int i = 0; i < 24; ++i) {
        const auto hour = static_cast<std::size_t>(i);
        if (i < from.arrivals_by_hour_size()) to.usual.arrivalsByHour[hour] = from.arrivals_by_hour(i);
        if (i < from.served_by_hour_size()) to.usual.servedByHour[hour] = from.served_by_hour(i);
    }
    if (from.has_promises_kept()) to.usual.promisesKept = from.promises_kept();
    return to;
}

}  // namespace owc::protocol::rows
