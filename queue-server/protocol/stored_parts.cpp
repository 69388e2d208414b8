#include "queue-server/protocol/stored_parts.h"

namespace owc::protocol::stored {

using namespace convert;

namespace {

void put(const domain::Service& from, log::Service& to) {
    to.set_id(from.id.value);
    to.set_need(from.need);
    to.set_agency(from.agency);
    copyMap(from.names, to.mutable_names());
    to.set_zone(from.zone);
    to.set_zone_direction(from.zoneDirection);
    to.set_target_wait_ms(ms(from.targetWait));
    to.set_priority_target_wait_ms(ms(from.priorityTargetWait));
    to.set_usual_service_ms(ms(from.usualService));
    for (const std::string& document : from.bring) to.add_bring(document);
}

domain::Service take(const log::Service& from) {
    return {.id = {from.id()},
            .need = from.need(),
            .agency = from.agency(),
            .names = toMap(from.names()),
            .zone = from.zone(),
            .zoneDirection = from.zone_direction(),
            .targetWait = domain::Duration{from.target_wait_ms()},
            .priorityTargetWait = domain::Duration{from.priority_target_wait_ms()},
            .usualService = domain::Duration{from.usual_service_ms()},
            .bring = {from.bring().begin(), from.bring().end()}};
}

}  // namespace

void put(const domain::Rules& from, log::SettingsApplied& to) {
    to.set_centre(from.centre);
    copyMap(from.names, to.mutable_names());
    to.set_helpline(from.helpline);
    to.set_utc_offset_min(static_cast<std::int32_t>(from.utcOffset.count()));
    for (const domain::Service& service : from.services) put(service, *to.add_services());
    for (const domain::CounterSetup& counter : from.counters) {
        log::CounterSetup& c = *to.add_counters();
        c.set_id(counter.id.value);
        for (const domain::ServiceId& id : counter.services) c.add_services(id.value);
        c.set_zone(counter.zone);
        c.set_direction(counter.direction);
    }
    to.set_max_token(from.maxToken);
    to.set_capacity(from.capacity);
    to.set_recall_limit(from.recallLimit);
    to.set_recall_pause_ms(ms(from.recallPause));
    to.set_no_show_after_ms(ms(from.noShowAfter));
    to.set_grace_after_no_show_ms(ms(from.graceAfterNoShow));
    to.set_lease_grace_ms(ms(from.leaseGrace));
}

domain::Rules take(const log::SettingsApplied& from) {
    domain::Rules to{.centre = from.centre(),
                     .names = toMap(from.names()),
                     .helpline = from.helpline(),
                     .utcOffset = std::chrono::minutes{from.utc_offset_min()},
                     .services = {},
                     .counters = {},
                     .maxToken = from.max_token(),
                     .capacity = from.capacity(),
                     .recallLimit = from.recall_limit(),
                     .recallPause = domain::Duration{from.recall_pause_ms()},
                     .noShowAfter = domain::Duration{from.no_show_after_ms()},
                     .graceAfterNoShow = domain::Duration{from.grace_after_no_show_ms()},
                     .leaseGrace = domain::Duration{from.lease_grace_ms()}};
    for (const log::Service& service : from.services()) to.services.push_back(take(service));
    for (const log::CounterSetup& c : from.counters()) {
        domain::CounterSetup counter{
            .id = {c.id()}, .services = {}, .zone = c.zone(), .direction = c.direction()};
        for (const std::string& id : c.services()) counter.services.push_back({id});
        to.counters.push_back(std::move(counter));
    }
    return to;
}

void put(const domain::CallReason& from, log::CallReason& to) {
    to.set_policy(number(from.policy));
    to.set_promised_by(ms(from.promisedBy));
    to.set_place_at(ms(from.placeAt));
    to.set_priority(number(from.priority));
    to.set_waiting(from.waiting);
    to.set_overtaken(from.overtaken);
    to.set_place_kept(from.placeKept);
}

domain::CallReason take(const log::CallReason& from, Checks& checks) {
    return {.policy = checks.enumerator(from.policy(), domain::Policy::PromisedTime, "policy"),
            .promisedBy = time(from.promised_by()),
            .placeAt = time(from.place_at()),
            .priority = checks.enumerator(from.priority(), domain::Priority::Disabled, "priority"),
            .waiting = from.waiting(),
            .overtaken = from.overtaken(),
            .placeKept = from.place_kept()};
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
}

domain::VisitOpened take(const log::VisitOpened& from, Checks& checks) {
    const auto code = domain::VisitCode::parse(from.code());
    checks.require(code.has_value(), "code");
    checks.require(from.party_size() >= 1 && from.party_size() <= 0xFFFF, "party_size");
    domain::VisitOpened to{
        .visit = {from.visit()},
        .token = {from.token()},
        .code = code.value_or(domain::VisitCode{}),
        .day = day(from.day()),
        .service = {from.service()},
        .priority = checks.enumerator(from.priority(), domain::Priority::Disabled, "priority"),
        .language = checks.enumerator(from.language(), domain::Language::English, "language"),
        .partySize = static_cast<std::uint16_t>(from.party_size()),
        .person = {},
        .device = {from.device()},
        .promisedBy = time(from.promised_by())};
    if (from.has_person()) to.person = domain::PersonId{from.person()};
    return to;
}

}  // namespace owc::protocol::stored
