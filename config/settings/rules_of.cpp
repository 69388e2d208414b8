#include "config/settings/rules_of.h"

#include <algorithm>

#include "config/settings/written_time.h"

namespace owc::settings {
namespace {

domain::Duration minutes(std::int64_t value) {
    return std::chrono::minutes{value};
}
domain::Duration seconds(std::int64_t value) {
    return std::chrono::seconds{value};
}

std::vector<domain::ServiceId> idsOf(const std::vector<std::string>& names) {
    std::vector<domain::ServiceId> ids;
    for (const std::string& name : names) ids.push_back({name});
    return ids;
}

domain::Service serviceOf(const Service& from) {
    return {.id = {from.id},
            .need = from.need,
            .agency = from.agency,
            .names = from.names,
            .zone = from.zone,
            .zoneDirection = from.zoneDirection,
            .targetWait = minutes(from.targetWaitMin),
            .priorityTargetWait = minutes(from.priorityTargetWaitMin),
            .usualService = minutes(from.usualServiceMin),
            .bring = from.bring,
            .first = idsOf(from.first),
            .whenNotDone =
                from.whenNotDone.empty() ? std::nullopt : std::optional(domain::ServiceId{from.whenNotDone}),
            .dailyQuota = static_cast<std::uint32_t>(from.dailyQuota),
            .personQuota = static_cast<std::uint32_t>(from.personQuota)};
}

domain::Policy policyOf(const std::string& name) {
    if (name == "strict") return domain::Policy::Strict;
    if (name == "ratio") return domain::Policy::Ratio;
    if (name == "arrival") return domain::Policy::Arrival;
    return domain::Policy::PromisedTime;
}

/// @param usual  the centre's policy, for a counter that names none
domain::CounterSetup counterOf(const Counter& from, const std::string& usual) {
    domain::CounterSetup to{.id = {static_cast<std::uint32_t>(from.number)},
                            .services = idsOf(from.services),
                            .zone = from.zone,
                            .direction = from.direction,
                            .policy = policyOf(from.policy.empty() ? usual : from.policy),
                            .ratioPriority = static_cast<std::uint32_t>(from.ratioPriority),
                            .ratioOrdinary = static_cast<std::uint32_t>(from.ratioOrdinary)};
    for (const Condition& condition : from.conditions)
        to.conditions.push_back({idsOf(condition.services), minutes(condition.waitPassedMin)});
    return to;
}

// What `load` has read is well written, so that value() gives one.

domain::Span toSpan(const std::string& written) {
    const MinuteSpan span = spanOf(written).value();
    return {span.from, span.to};
}

domain::Week weekOf(const std::vector<OpeningTimes>& from) {
    domain::Week week;
    for (const OpeningTimes& times : from) {
        for (const std::string& day : times.days) {
            auto& spans = week.at(weekdayOf(day).value());
            for (const std::string& span : times.open) spans.push_back(toSpan(span));
        }
    }
    for (auto& spans : week) std::ranges::sort(spans, {}, &domain::Span::from);
    return week;
}

domain::Calendar calendarOf(const Hours& from) {
    domain::Calendar calendar{.week = weekOf(from.week), .seasons = {}, .closures = {}, .pauses = {}};
    for (const Season& season : from.seasons)
        calendar.seasons.push_back({season.name, dateOf(season.first).value(),
                                    dateOf(season.last).value(), weekOf(season.week)});
    for (const std::string& date : from.closures) calendar.closures.push_back(dateOf(date).value());
    for (const Pause& pause : from.pauses) {
        domain::Pause to{.name = pause.name, .weekdays = {}, .span = toSpan(pause.span)};
        for (const std::string& day : pause.days) to.weekdays.push_back(weekdayOf(day).value());
        calendar.pauses.push_back(std::move(to));
    }
    return calendar;
}

}  // namespace

domain::Rules rulesOf(const CentreSettings& settings) {
    const Queue& queue = settings.queue;
    domain::Rules rules{
        .centre = settings.id,
        .names = settings.names,
        .helpline = settings.helpline,
        .utcOffset = std::chrono::minutes{settings.utcOffsetMin},
        .services = {},
        .counters = {},
        .maxToken = static_cast<std::uint32_t>(queue.maxToken),
        .capacity = static_cast<std::uint32_t>(settings.capacity),
        .recallLimit = static_cast<std::uint32_t>(queue.recallLimit),
        .recallPause = seconds(queue.recallPauseS),
        .noShowAfter = seconds(queue.noShowAfterS),
        .graceAfterNoShow = minutes(queue.graceAfterNoShowMin),
        .leaseGrace = seconds(queue.leaseGraceS),
        .maxWait = minutes(queue.maxWaitMin),
        .undoWithin = seconds(queue.undoWithinS),
        .overnight = queue.overnight == "keep" ? domain::Overnight::Keep : domain::Overnight::Clear,
        .rollFirst = static_cast<std::uint32_t>(queue.rollFirst),
        .rollLast = static_cast<std::uint32_t>(queue.rollLast),
        .training = queue.training,
        .calendar = calendarOf(settings.hours)};
    for (const Service& service : settings.services) rules.services.push_back(serviceOf(service));
    for (const Counter& counter : settings.counters)
        rules.counters.push_back(counterOf(counter, queue.policy));
    for (const Device& device : settings.devices) {
        if (device.ownFirst > 0)
            rules.ownRanges.push_back({{device.name},
                                       static_cast<std::uint32_t>(device.ownFirst),
                                       static_cast<std::uint32_t>(device.ownLast)});
    }
    return rules;
}

}  // namespace owc::settings
