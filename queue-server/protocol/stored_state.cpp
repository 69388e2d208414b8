#include "queue-server/protocol/stored.h"
#include "queue-server/protocol/stored_parts.h"

namespace owc::protocol {

using namespace convert;
using domain::ErrorCode;

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

void put(const domain::Visit& from, log::Visit& to) {
    stored::put(domain::VisitOpened{.visit = from.id,
                                    .token = from.token,
                                    .code = from.code,
                                    .day = from.day,
                                    .service = from.firstService,
                                    .priority = from.priority,
                                    .language = from.language,
                                    .partySize = from.partySize,
                                    .person = from.person,
                                    .device = from.device},
                *to.mutable_opened());
    to.set_arrived_at(ms(from.arrivedAt));
    to.set_ticket(number(from.ticket));
    for (const domain::Leg& leg : from.legs) put(leg, *to.add_legs());
    if (from.end) to.set_end(number(*from.end));
    to.set_ended_at(ms(from.endedAt));
}

domain::Visit take(const log::Visit& from, Checks& checks) {
    const domain::VisitOpened opened = stored::take(from.opened(), checks);
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
                     .ticket = checks.enumerator(from.ticket(), domain::TicketState::HandedOver, "ticket")};
    for (const log::Leg& leg : from.legs()) to.legs.push_back(take(leg, checks));
    checks.require(!to.legs.empty(), "legs");
    if (from.has_end()) to.end = checks.enumerator(from.end(), domain::VisitEnd::DayEnd, "end");
    to.endedAt = time(from.ended_at());
    return to;
}

void put(const domain::Counter& from, log::Counter& to) {
    to.set_id(from.id.value);
    to.set_lease(number(from.lease));
    to.set_officer(from.officer.value);
    to.set_device(from.device.value);
    to.set_since(ms(from.since));
    if (from.visit) to.set_visit(from.visit->value);
    to.set_served(from.served);
}

domain::Counter take(const log::Counter& from, Checks& checks) {
    domain::Counter to{.id = {from.id()},
                       .lease = checks.enumerator(from.lease(), domain::LeaseState::Lost, "lease"),
                       .officer = {from.officer()},
                       .device = {from.device()},
                       .since = time(from.since()),
                       .visit = {},
                       .served = from.served()};
    if (from.has_visit()) to.visit = domain::VisitId{from.visit()};
    return to;
}

void put(const domain::DayFigures& from, log::Figures& to) {
    to.set_arrived(from.arrived);
    to.set_served(from.served);
    to.set_no_shows(from.noShows);
    to.set_closed_at_day_end(from.closedAtDayEnd);
    to.set_called_in_time(from.calledInTime);
    to.set_called_late(from.calledLate);
    for (const std::uint32_t hour : from.arrivalsByHour) to.add_arrivals_by_hour(hour);
}

domain::DayFigures take(const log::Figures& from, Checks& checks) {
    domain::DayFigures to{.arrived = from.arrived(),
                          .served = from.served(),
                          .noShows = from.no_shows(),
                          .closedAtDayEnd = from.closed_at_day_end(),
                          .calledInTime = from.called_in_time(),
                          .calledLate = from.called_late(),
                          .arrivalsByHour = {}};
    checks.require(from.arrivals_by_hour_size() == 24, "arrivals_by_hour");
    for (int i = 0; i < from.arrivals_by_hour_size() && i < 24; ++i)
        to.arrivalsByHour[static_cast<std::size_t>(i)] = from.arrivals_by_hour(i);
    return to;
}

}  // namespace

std::string encodeState(const domain::State& state) {
    log::State pb;
    if (state.rules) stored::put(*state.rules, *pb.mutable_rules());
    if (state.day) pb.set_day(days(*state.day));
    if (state.lastDay) pb.set_last_day(days(*state.lastDay));
    pb.set_now(ms(state.now));
    pb.set_next_visit(state.nextVisit);
    pb.set_next_token(state.nextToken);
    put(state.figures, *pb.mutable_figures());
    for (const auto& [id, counter] : state.counters) put(counter, *pb.add_counters());
    for (const auto& [id, visit] : state.visits) put(visit, *pb.add_visits());
    return bytesOf(pb);
}

domain::Result<domain::State> decodeState(std::string_view bytes) {
    log::State pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(ErrorCode::Corrupt, "checkpoint");
    Checks checks;
    domain::State state;
    if (pb.has_rules()) state.rules = stored::take(pb.rules());
    if (pb.has_day()) state.day = day(pb.day());
    if (pb.has_last_day()) state.lastDay = day(pb.last_day());
    state.now = time(pb.now());
    state.nextVisit = pb.next_visit();
    state.nextToken = pb.next_token();
    state.figures = take(pb.figures(), checks);
    for (const log::Counter& counter : pb.counters())
        state.counters.emplace(domain::CounterId{counter.id()}, take(counter, checks));
    for (const log::Visit& visit : pb.visits())
        state.visits.emplace(domain::VisitId{visit.opened().visit()}, take(visit, checks));
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::Corrupt));
    state.rebuildDerived();
    return state;
}

}  // namespace owc::protocol
