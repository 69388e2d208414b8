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
    for (const domain::ServiceId& id : from.first) to.add_first(id.value);
    if (from.whenNotDone) to.set_when_not_done(from.whenNotDone->value);
    to.set_daily_quota(from.dailyQuota);
    to.set_person_quota(from.personQuota);
}

domain::Service take(const log::Service& from) {
    domain::Service to{.id = {from.id()},
                       .need = from.need(),
                       .agency = from.agency(),
                       .names = toMap(from.names()),
                       .zone = from.zone(),
                       .zoneDirection = from.zone_direction(),
                       .targetWait = domain::Duration{from.target_wait_ms()},
                       .priorityTargetWait = domain::Duration{from.priority_target_wait_ms()},
                       .usualService = domain::Duration{from.usual_service_ms()},
                       .bring = {from.bring().begin(), from.bring().end()},
                       .dailyQuota = from.daily_quota(),
                       .personQuota = from.person_quota()};
    for (const std::string& id : from.first()) to.first.push_back({id});
    if (from.has_when_not_done()) to.whenNotDone = domain::ServiceId{from.when_not_done()};
    return to;
}

/// The default of the domain is stored as 0, so that the rules of an old log keep their bytes.
std::uint32_t unlessDefault(std::uint32_t value, std::uint32_t usual) {
    return value == usual ? 0 : value;
}
std::uint32_t orDefault(std::uint32_t value, std::uint32_t usual) {
    return value == 0 ? usual : value;
}

void put(const domain::CounterSetup& from, log::CounterSetup& to) {
    const domain::CounterSetup usual{};
    to.set_id(from.id.value);
    for (const domain::ServiceId& id : from.services) to.add_services(id.value);
    to.set_zone(from.zone);
    to.set_direction(from.direction);
    to.set_policy(number(from.policy));
    to.set_ratio_priority(unlessDefault(from.ratioPriority, usual.ratioPriority));
    to.set_ratio_ordinary(unlessDefault(from.ratioOrdinary, usual.ratioOrdinary));
    for (const domain::Condition& condition : from.conditions) {
        log::Condition& c = *to.add_conditions();
        for (const domain::ServiceId& id : condition.services) c.add_services(id.value);
        c.set_wait_passed_ms(ms(condition.waitPassed));
    }
}

domain::CounterSetup take(const log::CounterSetup& from, Checks& checks) {
    domain::CounterSetup to{.id = {from.id()},
                            .services = {},
                            .zone = from.zone(),
                            .direction = from.direction(),
                            .policy = checks.enumerator(from.policy(), domain::Policy::Arrival, "policy")};
    for (const std::string& id : from.services()) to.services.push_back({id});
    to.ratioPriority = orDefault(from.ratio_priority(), to.ratioPriority);
    to.ratioOrdinary = orDefault(from.ratio_ordinary(), to.ratioOrdinary);
    for (const log::Condition& c : from.conditions()) {
        domain::Condition condition{{}, domain::Duration{c.wait_passed_ms()}};
        for (const std::string& id : c.services()) condition.services.push_back({id});
        to.conditions.push_back(std::move(condition));
    }
    return to;
}

template <class PbWeek>
void put(const domain::Week& from, PbWeek* to) {
    for (std::uint32_t weekday = 0; weekday < from.size(); ++weekday) {
        for (const domain::Span& span : from[weekday]) {
            log::Opening& opening = *to->Add();
            opening.set_weekday(weekday);
            opening.set_from(span.from);
            opening.set_to(span.to);
        }
    }
}

domain::Span span(std::uint32_t from, std::uint32_t to, Checks& checks) {
    checks.require(from < to && to <= 24 * 60, "span");
    return {static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to)};
}

std::uint8_t weekday(std::uint32_t value, Checks& checks) {
    checks.require(value < 7, "weekday");
    return static_cast<std::uint8_t>(value % 7);
}

template <class PbWeek>
domain::Week takeWeek(const PbWeek& from, Checks& checks) {
    domain::Week to;
    for (const log::Opening& opening : from)
        to[weekday(opening.weekday(), checks)].push_back(span(opening.from(), opening.to(), checks));
    return to;
}

void put(const domain::Calendar& from, log::Calendar& to) {
    put(from.week, to.mutable_week());
    for (const domain::Season& season : from.seasons) {
        log::Season& s = *to.add_seasons();
        s.set_name(season.name);
        s.set_first(days(season.first));
        s.set_last(days(season.last));
        put(season.week, s.mutable_week());
    }
    for (const domain::Day closure : from.closures) to.add_closures(days(closure));
    for (const domain::Pause& pause : from.pauses) {
        log::Pause& p = *to.add_pauses();
        p.set_name(pause.name);
        for (const std::uint8_t day : pause.weekdays) p.add_weekdays(day);
        p.set_from(pause.span.from);
        p.set_to(pause.span.to);
    }
}

domain::Calendar take(const log::Calendar& from, Checks& checks) {
    domain::Calendar to{.week = takeWeek(from.week(), checks), .seasons = {}, .closures = {}, .pauses = {}};
    for (const log::Season& s : from.seasons())
        to.seasons.push_back({s.name(), day(s.first()), day(s.last()), takeWeek(s.week(), checks)});
    for (const std::int32_t closure : from.closures()) to.closures.push_back(day(closure));
    for (const log::Pause& p : from.pauses()) {
        domain::Pause pause{p.name(), {}, span(p.from(), p.to(), checks)};
        for (const std::uint32_t day : p.weekdays()) pause.weekdays.push_back(weekday(day, checks));
        to.pauses.push_back(std::move(pause));
    }
    return to;
}

}  // namespace

void put(const domain::Rules& from, log::SettingsApplied& to) {
    to.set_centre(from.centre);
    copyMap(from.names, to.mutable_names());
    to.set_helpline(from.helpline);
    to.set_utc_offset_min(static_cast<std::int32_t>(from.utcOffset.count()));
    for (const domain::Service& service : from.services) put(service, *to.add_services());
    for (const domain::CounterSetup& counter : from.counters) put(counter, *to.add_counters());
    to.set_max_token(from.maxToken);
    to.set_capacity(from.capacity);
    to.set_recall_limit(from.recallLimit);
    to.set_recall_pause_ms(ms(from.recallPause));
    to.set_no_show_after_ms(ms(from.noShowAfter));
    to.set_grace_after_no_show_ms(ms(from.graceAfterNoShow));
    to.set_lease_grace_ms(ms(from.leaseGrace));
    to.set_max_wait_ms(ms(from.maxWait));
    to.set_undo_within_ms(ms(from.undoWithin));
    to.set_overnight(number(from.overnight));
    to.set_roll_first(from.rollFirst);
    to.set_roll_last(from.rollLast);
    to.set_training(from.training);
    if (from.calendar != domain::Calendar{}) put(from.calendar, *to.mutable_calendar());
    for (const domain::OwnRange& own : from.ownRanges) {
        log::OwnRange& range = *to.add_own_ranges();
        range.set_device(own.device.value);
        range.set_first(own.first);
        range.set_last(own.last);
    }
}

domain::Rules take(const log::SettingsApplied& from, Checks& checks) {
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
                     .leaseGrace = domain::Duration{from.lease_grace_ms()},
                     .maxWait = domain::Duration{from.max_wait_ms()},
                     .undoWithin = domain::Duration{from.undo_within_ms()},
                     .overnight = checks.enumerator(from.overnight(), domain::Overnight::Keep, "overnight"),
                     .rollFirst = from.roll_first(),
                     .rollLast = from.roll_last(),
                     .training = from.training(),
                     .calendar = take(from.calendar(), checks)};
    for (const log::Service& service : from.services()) to.services.push_back(take(service));
    for (const log::CounterSetup& counter : from.counters()) to.counters.push_back(take(counter, checks));
    for (const log::OwnRange& own : from.own_ranges())
        to.ownRanges.push_back({{own.device()}, own.first(), own.last()});
    return to;
}

}  // namespace owc::protocol::stored
