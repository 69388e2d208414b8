#include <fmt/ostream.h>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"
#include "queue-server/rehearsal/player.h"
#include "queue-server/rehearsal/recorded.h"

namespace owc::admin {

using namespace domain;
using rehearsal::Fate;

namespace {

double minutes(Duration duration) {
    return std::chrono::duration<double, std::ratio<60>>(duration).count();
}

template <class Takes>
void printRow(std::ostream& out, const std::string& name, const std::vector<Fate>& really, const std::vector<Fate>& played,
              Takes takes) {
    const auto a = rehearsal::summarize(really, takes);
    const auto b = rehearsal::summarize(played, takes);
    fmt::print(out, "{:<24}{:>7}{:>9.1f}{:>9.1f}{:>9.1f}{:>7.0f} % |{:>7}{:>9.1f}{:>9.1f}{:>9.1f}{:>7.0f} %\n", name,
               a.called, minutes(a.median), minutes(a.ninth), minutes(a.worst), 100 * a.promisesKept, b.called,
               minutes(b.median), minutes(b.ninth), minutes(b.worst), 100 * b.promisesKept);
}

/// The day's own counters, and as many more of the same work as asked for.
void changeCounters(rehearsal::RecordedDay& day, Rules& rules, const RehearseOptions& options) {
    if (options.policy) {
        for (CounterSetup& counter : rules.counters) counter.policy = *options.policy;
    }
    if (options.without.value != 0)
        std::erase_if(day.script.shifts, [&](const auto& shift) { return shift.counter == options.without; });
    if (options.twice.value == 0) return;
    const CounterSetup* like = rules.find(options.twice);
    if (!like) return;
    CounterSetup more = *like;
    for (const CounterSetup& counter : rules.counters) more.id.value = std::max(more.id.value, counter.id.value + 1);
    auto shifts = day.script.shifts;
    for (auto& shift : shifts) {
        if (shift.counter != options.twice) continue;
        shift.counter = more.id;
        day.script.shifts.push_back(shift);
    }
    rules.counters.push_back(more);
}

void print(std::ostream& out, const rehearsal::RecordedDay& day, const std::vector<Fate>& played) {
    fmt::print(out, "{:<24}{:<44}| {}\n", "", "as it was", "as it would be");
    fmt::print(out, "{:<24}{:>7}{:>9}{:>9}{:>9}{:>9} |{:>7}{:>9}{:>9}{:>9}{:>9}\n", "waits in minutes", "called", "median",
               "9 of 10", "worst", "kept", "called", "median", "9 of 10", "worst", "kept");
    printRow(out, "all", day.fates, played, [](const Fate&) { return true; });
    printRow(out, "with a priority", day.fates, played, [](const Fate& fate) { return fate.priority; });
    for (const Service& service : day.rules.services) {
        const auto ofIt = [&](const Fate& fate) { return fate.service == service.id; };
        if (std::ranges::any_of(day.fates, ofIt)) printRow(out, service.id.value, day.fates, played, ofIt);
    }
}

}  // namespace

ExitCode rehearse(const std::filesystem::path& file, const RehearseOptions& options, std::ostream& out) {
    Events log;
    const auto centre = fold(file, [&](const auto&, const Event& event, const State&) { log.push_back(event); });
    auto day = centre ? rehearsal::dayOf(log, options.day) : tl::unexpected(centre.error());
    if (!day) {
        fmt::print(out, "cannot rehearse {}: {}\n", file.string(), day.error().detail);
        return ExitCode::CannotRead;
    }
    Rules rules = options.rules.value_or(day->rules);
    // The people who really were in the hall come again, whatever stood at the gate then.
    rules.calendar.week = {};
    rules.calendar.seasons.clear();
    rules.calendar.closures.clear();
    rules.capacity = 1'000'000;
    for (Service& service : rules.services) service.dailyQuota = service.personQuota = 0;
    changeCounters(*day, rules, options);
    if (const auto good = check(rules); !good) {
        fmt::print(out, "these rules cannot run the day: {}\n", good.error().detail);
        return ExitCode::Usage;
    }
    rehearsal::Player player(day->script, rules);
    print(out, *day, player.play());
    return ExitCode::Good;
}

}  // namespace owc::admin
