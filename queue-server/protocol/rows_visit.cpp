#include "queue-server/protocol/rows.h"

namespace owc::protocol::rows {

using namespace convert;

namespace {

void write(const domain::CallReason& from, wire::Reason& to) {
    to.set_policy(number(from.policy));
    to.set_promised_by(ms(from.promisedBy));
    to.set_place_at(ms(from.placeAt));
    to.set_priority(number(from.priority));
    to.set_waiting(from.waiting);
    to.set_overtaken(from.overtaken);
    to.set_place_kept(from.placeKept);
    to.set_rule(number(from.rule));
    to.set_limit_ms(ms(from.limit));
    if (from.choice) to.set_choice(number(*from.choice));
}
domain::CallReason read(const wire::Reason& from, Checks& checks) {
    domain::CallReason to{
        .policy = checks.enumerator(from.policy(), domain::Policy::Arrival, "policy"),
        .promisedBy = time(from.promised_by()),
        .placeAt = time(from.place_at()),
        .priority = checks.enumerator(from.priority(), domain::Priority::Disabled, "priority"),
        .waiting = from.waiting(),
        .overtaken = from.overtaken(),
        .placeKept = from.place_kept(),
        .rule = checks.enumerator(from.rule(), domain::CallRule::Direct, "rule"),
        .limit = domain::Duration{from.limit_ms()}};
    if (from.has_choice())
        to.choice = checks.enumerator(from.choice(), domain::ChoiceReason::Other, "choice");
    return to;
}

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
    if (from.reason) write(*from.reason, *to.mutable_reason());
    for (const JourneyStep& step : from.journey) write(step, *to.add_journey());
    for (const domain::ServiceId& id : from.plan) to.add_plan(id.value);
    if (from.appointment) to.set_appointment(ms(*from.appointment));
    to.set_from_roll(from.fromRoll);
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
                .fromRoll = from.from_roll()};
    if (from.has_counter()) to.counter = domain::CounterId{from.counter()};
    if (from.has_deadline()) to.deadline = time(from.deadline());
    if (from.has_reason()) to.reason = read(from.reason(), checks);
    for (const wire::JourneyStep& step : from.journey()) to.journey.push_back(read(step, checks));
    for (const std::string& id : from.plan()) to.plan.push_back({id});
    if (from.has_appointment()) to.appointment = time(from.appointment());
    return to;
}

void put(const FiguresRow& from, wire::Row& row) {
    auto& to = *row.mutable_figures();
    const domain::DayFigures& figures = from.figures;
    to.set_arrived(figures.arrived);
    to.set_served(figures.served);
    to.set_no_shows(figures.noShows);
    to.set_closed_at_day_end(figures.closedAtDayEnd);
    to.set_called_in_time(figures.calledInTime);
    to.set_called_late(figures.calledLate);
    to.set_walked_out(figures.walkedOut);
    to.set_voided(figures.voided);
    for (const std::uint32_t hour : figures.arrivalsByHour) to.add_arrivals_by_hour(hour);
}
FiguresRow take(const wire::FiguresRow& from, Checks& checks) {
    FiguresRow to{{.arrived = from.arrived(),
                   .served = from.served(),
                   .noShows = from.no_shows(),
                   .closedAtDayEnd = from.closed_at_day_end(),
                   .walkedOut = from.walked_out(),
                   .voided = from.voided(),
                   .calledInTime = from.called_in_time(),
                   .calledLate = from.called_late(),
                   .arrivalsByHour = {}}};
    checks.require(from.arrivals_by_hour_size() == 24, "arrivals_by_hour");
    for (int i = 0; i < from.arrivals_by_hour_size() && i < 24; ++i)
        to.figures.arrivalsByHour[static_cast<std::size_t>(i)] = from.arrivals_by_hour(i);
    return to;
}

}  // namespace owc::protocol::rows
