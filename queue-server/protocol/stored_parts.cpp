#include "queue-server/protocol/stored_parts.h"

#include "queue-server/protocol/shared_parts.h"

namespace owc::protocol::stored {

using namespace convert;

namespace {

domain::VisitCode code(const std::string& text, Checks& checks) {
    const auto read = domain::VisitCode::parse(text);
    checks.require(read.has_value(), "code");
    return read.value_or(domain::VisitCode{});
}

}  // namespace

void put(const domain::CallReason& from, log::CallReason& to) {
    putReason(from, to);
}
domain::CallReason take(const log::CallReason& from, Checks& checks) {
    return takeReason(from, checks);
}

void put(const domain::VisitOpened& from, log::VisitOpened& to) {
    to.set_visit(from.visit.value);
    to.set_token(from.token.value);
    to.set_code(from.code.text());
    to.set_day(days(from.day));
    to.set_service(from.service.value);
    to.set_priority(number(from.priority));
    to.set_language(number(from.language));
    to.set_party_size(from.partySize);
    if (from.person) to.set_person(from.person->value);
    to.set_device(from.device.value);
    to.set_promised_by(ms(from.promisedBy));
    for (const domain::ServiceId& id : from.plan) to.add_plan(id.value);
    if (from.appointment) to.set_appointment(ms(*from.appointment));
    if (from.slot) to.set_slot(from.slot->text());
    to.set_from_roll(from.fromRoll);
    to.set_offline(from.offline);
    if (from.arrivedAt) to.set_arrived_at(ms(*from.arrivedAt));
    to.set_time_doubted(from.timeDoubted);
    if (from.replaced) to.set_replaced(from.replaced->value);
    to.set_late(from.late);
}

domain::VisitOpened take(const log::VisitOpened& from, Checks& checks) {
    checks.require(from.party_size() >= 1 && from.party_size() <= 0xFFFF, "party_size");
    domain::VisitOpened to{
        .visit = {from.visit()},
        .token = {from.token()},
        .code = code(from.code(), checks),
        .day = day(from.day()),
        .service = {from.service()},
        .priority = checks.enumerator(from.priority(), domain::Priority::Disabled, "priority"),
        .language = checks.enumerator(from.language(), domain::Language::English, "language"),
        .partySize = static_cast<std::uint16_t>(from.party_size()),
        .person = {},
        .device = {from.device()},
        .promisedBy = time(from.promised_by()),
        .fromRoll = from.from_roll(),
        .offline = from.offline(),
        .timeDoubted = from.time_doubted(),
        .late = from.late()};
    if (from.has_arrived_at()) to.arrivedAt = time(from.arrived_at());
    if (from.has_replaced()) to.replaced = domain::VisitId{from.replaced()};
    if (from.has_person()) to.person = domain::PersonId{from.person()};
    for (const std::string& id : from.plan()) to.plan.push_back({id});
    if (from.has_appointment()) to.appointment = time(from.appointment());
    if (from.has_slot()) to.slot = code(from.slot(), checks);
    return to;
}

void put(const domain::Slot& from, log::Slot& to) {
    to.set_code(from.code.text());
    to.set_service(from.service.value);
    to.set_day(days(from.day));
    if (from.minute) to.set_minute(*from.minute);
}

domain::Slot take(const log::Slot& from, Checks& checks) {
    domain::Slot to{code(from.code(), checks), {from.service()}, day(from.day()), {}};
    checks.require(from.minute() < 24 * 60, "minute");
    if (from.has_minute()) to.minute = static_cast<std::uint16_t>(from.minute());
    return to;
}

void put(const domain::HeldRange& from, log::HeldRange& to) {
    to.set_day(days(from.day));
    to.set_device(from.device.value);
    to.set_first(from.first);
    to.set_last(from.last);
}

domain::HeldRange take(const log::HeldRange& from) {
    return {day(from.day()), {from.device()}, from.first(), from.last()};
}

void put(const domain::VisitCode& of, const domain::OfflineTicket& from, log::OfflineTicket& to) {
    to.set_code(of.text());
    to.set_visit(from.visit.value);
    to.set_token(from.token.value);
    to.set_day(days(from.day));
}

std::pair<domain::VisitCode, domain::OfflineTicket> take(const log::OfflineTicket& from, Checks& checks) {
    return {code(from.code(), checks), {{from.visit()}, {from.token()}, day(from.day())}};
}

domain::Notice notice(std::uint32_t value, Checks& checks) {
    checks.require(value >= number(domain::Notice::BankDown), "notice");
    return checks.enumerator(value, domain::Notice::ShortBreak, "notice");
}

}  // namespace owc::protocol::stored
