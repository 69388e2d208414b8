#pragma once

#include "queue-server/domain/figures.h"
#include "queue-server/domain/reason.h"
#include "queue-server/protocol/convert.h"

// What lies in the log and travels in rows in the same form: one template for both generated types.
namespace owc::protocol::convert {

template <class Pb>
void putReason(const domain::CallReason& from, Pb& to) {
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

template <class Pb>
domain::CallReason takeReason(const Pb& from, Checks& checks) {
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

template <class Pb>
void putFigures(const domain::DayFigures& from, Pb& to) {
    to.set_arrived(from.arrived);
    to.set_served(from.served);
    to.set_no_shows(from.noShows);
    to.set_closed_at_day_end(from.closedAtDayEnd);
    to.set_called_in_time(from.calledInTime);
    to.set_called_late(from.calledLate);
    to.set_walked_out(from.walkedOut);
    to.set_voided(from.voided);
    for (const std::uint32_t hour : from.arrivalsByHour) to.add_arrivals_by_hour(hour);
    for (const std::uint32_t hour : from.servedByHour) to.add_served_by_hour(hour);
}

template <class Pb>
domain::DayFigures takeFigures(const Pb& from, Checks& checks) {
    domain::DayFigures to{.arrived = from.arrived(),
                          .served = from.served(),
                          .noShows = from.no_shows(),
                          .closedAtDayEnd = from.closed_at_day_end(),
                          .walkedOut = from.walked_out(),
                          .voided = from.voided(),
                          .calledInTime = from.called_in_time(),
                          .calledLate = from.called_late(),
                          .arrivalsByHour = {},
                          .servedByHour = {}};
    checks.require(from.arrivals_by_hour_size() == 24, "arrivals_by_hour");
    for (int i = 0; i < from.arrivals_by_hour_size() && i < 24; ++i)
        to.arrivalsByHour[static_cast<std::size_t>(i)] = from.arrivals_by_hour(i);
    for (int i = 0; i < from.served_by_hour_size() && i < 24; ++i)  // an older server sends none
        to.servedByHour[static_cast<std::size_t>(i)] = from.served_by_hour(i);
    return to;
}

}  // namespace owc::protocol::convert
