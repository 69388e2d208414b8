#include "queue-server/protocol/rows.h"

namespace owc::protocol::rows {

using namespace convert;

namespace {

void write(const CentreRow& from, wire::Row& row) {
    auto& to = *row.mutable_centre();
    copyMap(from.names, to.mutable_names());
    to.set_helpline(from.helpline);
    to.set_utc_offset_min(static_cast<std::int32_t>(from.utcOffset.count()));
    if (from.day) to.set_day(days(*from.day));
    to.set_capacity(from.capacity);
    to.set_inside(from.inside);
}
CentreRow read(const wire::CentreRow& from) {
    CentreRow to{.names = toMap(from.names()),
                 .helpline = from.helpline(),
                 .utcOffset = std::chrono::minutes{from.utc_offset_min()},
                 .day = {},
                 .capacity = from.capacity(),
                 .inside = from.inside()};
    if (from.has_day()) to.day = day(from.day());
    return to;
}

void write(const ServiceRow& from, wire::Row& row) {
    auto& to = *row.mutable_service();
    to.set_id(from.id.value);
    to.set_need(from.need);
    to.set_agency(from.agency);
    copyMap(from.names, to.mutable_names());
    to.set_zone(from.zone);
    to.set_zone_direction(from.zoneDirection);
    for (const std::string& document : from.bring) to.add_bring(document);
    to.set_target_wait_ms(ms(from.targetWait));
    to.set_waiting(from.waiting);
    to.set_open_counters(from.openCounters);
    if (from.longestSince) to.set_longest_since(ms(*from.longestSince));
}
ServiceRow read(const wire::ServiceRow& from) {
    ServiceRow to{.id = {from.id()},
                  .need = from.need(),
                  .agency = from.agency(),
                  .names = toMap(from.names()),
                  .zone = from.zone(),
                  .zoneDirection = from.zone_direction(),
                  .bring = {from.bring().begin(), from.bring().end()},
                  .targetWait = domain::Duration{from.target_wait_ms()},
                  .waiting = from.waiting(),
                  .openCounters = from.open_counters()};
    if (from.has_longest_since()) to.longestSince = time(from.longest_since());
    return to;
}

void write(const CounterRow& from, wire::Row& row) {
    auto& to = *row.mutable_counter();
    to.set_id(from.id.value);
    to.set_lease(number(from.lease));
    to.set_since(ms(from.since));
    for (const domain::ServiceId& id : from.services) to.add_services(id.value);
    to.set_zone(from.zone);
    to.set_direction(from.direction);
    to.set_officer(from.officer.value);
    if (from.visit) to.set_visit(from.visit->value);
    if (from.token) to.set_token(from.token->value);
    to.set_need(from.need);
    to.set_step(number(from.step));
    to.set_step_since(ms(from.stepSince));
    to.set_served(from.served);
}
CounterRow read(const wire::CounterRow& from, Checks& checks) {
    CounterRow to{.id = {from.id()},
                  .lease = checks.enumerator(from.lease(), domain::LeaseState::Lost, "lease"),
                  .since = time(from.since()),
                  .services = {},
                  .zone = from.zone(),
                  .direction = from.direction(),
                  .officer = {from.officer()},
                  .visit = {},
                  .token = {},
                  .need = from.need(),
                  .step = checks.enumerator(from.step(), domain::LegState::Closed, "step"),
                  .stepSince = time(from.step_since()),
                  .served = from.served()};
    for (const std::string& id : from.services()) to.services.push_back({id});
    if (from.has_visit()) to.visit = domain::VisitId{from.visit()};
    if (from.has_token()) to.token = domain::TokenNumber{from.token()};
    return to;
}

void write(const CallRow& from, wire::Row& row) {
    auto& to = *row.mutable_call();
    to.set_order(from.order);
    to.set_token(from.token.value);
    to.set_need(from.need);
    to.set_counter(from.counter.value);
    to.set_direction(from.direction);
    to.set_language(number(from.language));
    to.set_at(ms(from.at));
    to.set_calls(from.calls);
    to.set_waiting_for_her(from.waitingForHer);
}
CallRow read(const wire::CallRow& from, Checks& checks) {
    return {.order = from.order(),
            .token = {from.token()},
            .need = from.need(),
            .counter = {from.counter()},
            .direction = from.direction(),
            .language = checks.enumerator(from.language(), domain::Language::English, "language"),
            .at = time(from.at()),
            .calls = from.calls(),
            .waitingForHer = from.waiting_for_her()};
}

void write(const domain::CallReason& from, wire::Reason& to) {
    to.set_policy(number(from.policy));
    to.set_promised_by(ms(from.promisedBy));
    to.set_place_at(ms(from.placeAt));
    to.set_priority(number(from.priority));
    to.set_waiting(from.waiting);
    to.set_overtaken(from.overtaken);
    to.set_place_kept(from.placeKept);
}
domain::CallReason read(const wire::Reason& from, Checks& checks) {
    return {.policy = checks.enumerator(from.policy(), domain::Policy::PromisedTime, "policy"),
            .promisedBy = time(from.promised_by()),
            .placeAt = time(from.place_at()),
            .priority = checks.enumerator(from.priority(), domain::Priority::Disabled, "priority"),
            .waiting = from.waiting(),
            .overtaken = from.overtaken(),
            .placeKept = from.place_kept()};
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

void write(const VisitRow& from, wire::Row& row) {
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
}
VisitRow read(const wire::VisitRow& from, Checks& checks) {
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
                .journey = {}};
    if (from.has_counter()) to.counter = domain::CounterId{from.counter()};
    if (from.has_deadline()) to.deadline = time(from.deadline());
    if (from.has_reason()) to.reason = read(from.reason(), checks);
    for (const wire::JourneyStep& step : from.journey()) to.journey.push_back(read(step, checks));
    return to;
}

void write(const FiguresRow& from, wire::Row& row) {
    auto& to = *row.mutable_figures();
    const domain::DayFigures& figures = from.figures;
    to.set_arrived(figures.arrived);
    to.set_served(figures.served);
    to.set_no_shows(figures.noShows);
    to.set_closed_at_day_end(figures.closedAtDayEnd);
    to.set_called_in_time(figures.calledInTime);
    to.set_called_late(figures.calledLate);
    for (const std::uint32_t hour : figures.arrivalsByHour) to.add_arrivals_by_hour(hour);
}
FiguresRow read(const wire::FiguresRow& from, Checks& checks) {
    FiguresRow to{{.arrived = from.arrived(),
                   .served = from.served(),
                   .noShows = from.no_shows(),
                   .closedAtDayEnd = from.closed_at_day_end(),
                   .calledInTime = from.called_in_time(),
                   .calledLate = from.called_late(),
                   .arrivalsByHour = {}}};
    checks.require(from.arrivals_by_hour_size() == 24, "arrivals_by_hour");
    for (int i = 0; i < from.arrivals_by_hour_size() && i < 24; ++i)
        to.figures.arrivalsByHour[static_cast<std::size_t>(i)] = from.arrivals_by_hour(i);
    return to;
}

void write(const DeviceRow& from, wire::Row& row) {
    auto& to = *row.mutable_device();
    to.set_name(from.name.value);
    to.set_role(from.role);
    to.set_online(from.online);
    to.set_since(ms(from.since));
    to.set_condition(from.condition);
}
DeviceRow read(const wire::DeviceRow& from) {
    return {.name = {from.name()},
            .role = from.role(),
            .online = from.online(),
            .since = time(from.since()),
            .condition = from.condition()};
}

}  // namespace

void put(const Row& from, wire::Row& to) {
    std::visit([&](const auto& row) { write(row, to); }, from);
}

std::optional<Row> take(const wire::Row& from, Checks& checks) {
    switch (from.body_case()) {
        case wire::Row::kCentre:
            return read(from.centre());
        case wire::Row::kService:
            return read(from.service());
        case wire::Row::kCounter:
            return read(from.counter(), checks);
        case wire::Row::kCall:
            return read(from.call(), checks);
        case wire::Row::kVisit:
            return read(from.visit(), checks);
        case wire::Row::kFigures:
            return read(from.figures(), checks);
        case wire::Row::kDevice:
            return read(from.device());
        case wire::Row::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

void put(const Changes& from, wire::Changes& to) {
    for (const Row& row : from.upserts) put(row, *to.add_upserts());
    for (const std::string& key : from.deletes) to.add_deletes(key);
}

Changes take(const wire::Changes& from, Checks& checks) {
    Changes to;
    for (const wire::Row& row : from.upserts()) {
        if (auto known = take(row, checks)) to.upserts.push_back(std::move(*known));
    }
    to.deletes.assign(from.deletes().begin(), from.deletes().end());
    return to;
}

}  // namespace owc::protocol::rows
