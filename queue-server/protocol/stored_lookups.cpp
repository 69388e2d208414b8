#include "queue-server/protocol/stored_lookups.h"

namespace owc::protocol::stored {

using namespace convert;
using namespace lookups;

namespace {

void put(const Rules& from, log::LookupRules& to) {
    to.set_per_minute(from.perMinute);
    to.set_per_hour(from.perHour);
    to.set_unknown_in_a_row(from.unknownInARow);
    to.set_barred_ms(ms(from.barred));
}

Rules take(const log::LookupRules& from) {
    return {from.per_minute(), from.per_hour(), from.unknown_in_a_row(), domain::Duration{from.barred_ms()}};
}

void write(const RulesApplied& e, log::Event& to) {
    put(e.rules, *to.mutable_lookup_rules_applied());
}
void write(const LookedUp& e, log::Event& to) {
    auto& m = *to.mutable_looked_up();
    m.set_lookup(e.lookup);
    m.set_device(e.device.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
    m.set_visit(e.visit.value);
    m.set_person(e.person.value);
    m.set_purpose(number(e.purpose));
    m.set_found(number(e.found));
    m.set_told(number(e.told));
    m.set_version(e.version);
    m.set_client(e.client);
    m.set_reason(e.reason);
    m.set_records(e.records);
    m.set_outcome(e.outcome);
}
void write(const DeviceBarred& e, log::Event& to) {
    auto& m = *to.mutable_device_barred();
    m.set_device(e.device.value);
    m.set_until(ms(e.until));
    m.set_figure(e.figure);
}

LookedUp read(const log::LookedUp& m, Checks& checks) {
    for (const std::uint32_t first : {m.purpose(), m.found(), m.told()})
        checks.require(first != 0, "looked_up");
    return {.lookup = m.lookup(),
            .device = {m.device()},
            .counter = {m.counter()},
            .officer = {m.officer()},
            .visit = {m.visit()},
            .person = {m.person()},
            .purpose = checks.enumerator(m.purpose(), Purpose::Shared, "purpose"),
            .found = checks.enumerator(m.found(), Found::Upstream, "found"),
            .told = checks.enumerator(m.told(), eligibility::VerdictKind::AskCounter, "told"),
            .version = m.version(),
            .client = m.client(),
            .reason = m.reason(),
            .records = m.records(),
            .outcome = m.outcome()};
}

}  // namespace

void write(const EventBody& from, log::Event& to) {
    boost::variant2::visit([&](const auto& e) { write(e, to); }, from);
}

std::optional<EventBody> readLookups(const log::Event& m, Checks& checks) {
    if (m.has_lookup_rules_applied()) return RulesApplied{take(m.lookup_rules_applied())};
    if (m.has_looked_up()) return read(m.looked_up(), checks);
    if (m.has_device_barred())
        return DeviceBarred{
            {m.device_barred().device()}, time(m.device_barred().until()), m.device_barred().figure()};
    return std::nullopt;
}

void put(const State& from, log::Lookups& to) {
    if (from.rules) put(*from.rules, *to.mutable_rules());
    to.set_now(ms(from.now));
    to.set_next_lookup(from.nextLookup);
    for (const auto& [device, window] : from.kiosks) {
        auto& m = *to.add_kiosks();
        m.set_device(device.value);
        for (const domain::Time at : window.recent) m.add_recent(ms(at));
        m.set_unknown_in_a_row(window.unknownInARow);
        if (window.barredUntil) m.set_barred_until(ms(*window.barredUntil));
    }
}

State take(const log::Lookups& from) {
    State state;
    if (from.has_rules()) state.rules = take(from.rules());
    state.now = time(from.now());
    state.nextLookup = from.next_lookup();
    for (const auto& m : from.kiosks()) {
        Window& window = state.kiosks[{m.device()}];
        for (const std::int64_t at : m.recent()) window.recent.push_back(time(at));
        window.unknownInARow = m.unknown_in_a_row();
        if (m.has_barred_until()) window.barredUntil = time(m.barred_until());
    }
    return state;
}

}  // namespace owc::protocol::stored
