#include "queue-server/protocol/odd_parts.h"
#include "queue-server/protocol/rows.h"

namespace owc::protocol {

using namespace convert;
using eligibility::Odd;
using eligibility::OddKind;

namespace parts {
namespace {

void put(const Odd& from, wire::Odd& to) {
    for (const std::uint64_t household : from.households) to.add_households(household);
    for (const std::string& person : from.people) to.add_people(person);
    to.set_programme(from.programme);
    to.set_cycle(from.cycle);
    if (from.paid) to.set_paid(days(*from.paid));
    if (from.until) to.set_until(days(*from.until));
    to.set_count(from.count);
}

Odd take(const wire::Odd& from, OddKind kind) {
    Odd odd{.kind = kind,
            .households = {from.households().begin(), from.households().end()},
            .people = {from.people().begin(), from.people().end()},
            .programme = from.programme(),
            .cycle = from.cycle(),
            .paid = {},
            .until = {},
            .count = from.count()};
    if (from.has_paid()) odd.paid = day(from.paid());
    if (from.has_until()) odd.until = day(from.until());
    return odd;
}

}  // namespace

OddKind oddKind(std::uint32_t value, Checks& checks) {
    checks.require(value != 0, "kind");
    return checks.enumerator(value, OddKind::OnePhone, "kind");
}

void put(const AskOdd& from, wire::AskOdd& to) {
    to.set_kind(number(from.kind));
    to.set_from(from.from);
}

AskOdd take(const wire::AskOdd& from, Checks& checks) {
    return {.kind = oddKind(from.kind(), checks), .from = from.from()};
}

void put(const OddFound& from, wire::OddFound& to) {
    to.set_kind(number(from.kind));
    to.set_version(from.version);
    to.set_on(days(from.on));
    to.set_total(from.total);
    to.set_kept(from.kept);
    to.set_from(from.from);
    for (const Odd& odd : from.found) put(odd, *to.add_found());
    for (const auto& [id, names] : from.programmes) {
        auto& programme = *to.add_programmes();
        programme.set_id(id);
        copyMap(names, programme.mutable_names());
    }
}

OddFound take(const wire::OddFound& from, Checks& checks) {
    OddFound found{.kind = oddKind(from.kind(), checks),
                   .version = from.version(),
                   .on = day(from.on()),
                   .total = from.total(),
                   .kept = from.kept(),
                   .from = from.from(),
                   .found = {},
                   .programmes = {}};
    for (const auto& odd : from.found()) found.found.push_back(take(odd, found.kind));
    for (const auto& programme : from.programmes()) found.programmes[programme.id()] = toMap(programme.names());
    return found;
}

}  // namespace parts

namespace rows {

void put(const RegistryRow& from, wire::Row& row) {
    auto& to = *row.mutable_registry();
    to.set_version(from.version);
    to.set_loaded(ms(from.loaded));
    to.set_persons(from.persons);
    to.set_households(from.households);
    if (from.newestSurvey) to.set_newest_survey(days(*from.newestSurvey));
    if (from.countedAt) to.set_counted_at(ms(*from.countedAt));
    for (const OddCount& odd : from.odd) {
        auto& count = *to.add_odd();
        count.set_kind(number(odd.kind));
        count.set_count(odd.count);
    }
    for (const BarredDevice& device : from.barred) {
        auto& barred = *to.add_barred();
        barred.set_device(device.device.value);
        barred.set_until(ms(device.until));
        barred.set_figure(device.figure);
        barred.set_lookups(device.lookups);
    }
    to.set_forms_waiting(from.formsWaiting);
    if (from.oldestForm) to.set_oldest_form(ms(*from.oldestForm));
}

RegistryRow take(const wire::RegistryRow& from, Checks& checks) {
    RegistryRow row{.version = from.version(),
                    .loaded = time(from.loaded()),
                    .persons = from.persons(),
                    .households = from.households()};
    if (from.has_newest_survey()) row.newestSurvey = day(from.newest_survey());
    if (from.has_counted_at()) row.countedAt = time(from.counted_at());
    for (const auto& odd : from.odd()) row.odd.push_back({parts::oddKind(odd.kind(), checks), odd.count()});
    for (const auto& barred : from.barred())
        row.barred.push_back({{barred.device()}, time(barred.until()), barred.figure(), barred.lookups()});
    row.formsWaiting = from.forms_waiting();
    if (from.has_oldest_form()) row.oldestForm = time(from.oldest_form());
    return row;
}

}  // namespace rows
}  // namespace owc::protocol
