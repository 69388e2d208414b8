#include <fmt/chrono.h>
#include <fmt/ostream.h>

#include <map>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"
#include "queue-server/admin/settlement.h"
#include "queue-server/identity/words.h"
#include "queue-server/payments/words.h"

namespace owc::admin {

using namespace domain;

namespace {

/// What one day's events add up to, counted from the events alone.
struct Day {
    std::uint32_t recalls = 0, parked = 0, transferred = 0, sentAway = 0, missed = 0, readmitted = 0, returned = 0,
                  cards = 0, undone = 0;
    std::uint32_t printed = 0, failed = 0, uncertain = 0, reprinted = 0;
    std::map<VisitId, VisitOpened> opened;
    std::map<VisitId, std::vector<VisitEnd>> ended;
    std::map<ServiceId, std::uint32_t> byService;
    std::map<CounterId, std::uint32_t> byCounter;
    std::map<std::pair<CounterId, DeviceName>, std::uint32_t> shut;  ///< by a manager, at that device
    std::map<VisitId, Time> firstCall;
    std::map<VisitId, Time> arrived;
    std::uint32_t priorities = 0;
    std::uint32_t offline = 0, late = 0, replaced = 0, timeDoubted = 0;
    std::uint32_t lookups = 0;  ///< in the registry
    std::map<identity::SessionEnd, std::uint32_t> verifications;  ///< ended so
    std::map<identity::Meaning, std::uint32_t> answers;
    std::uint32_t prints = 0, answersRefused = 0, suspicions = 0;
    std::uint32_t paidTo = 0, reversed = 0;  ///< people, payouts
    payments::Money paid;
};

struct CountVerifications {
    Day& day;

    void operator()(const identity::FingerAsked& e) const { day.prints += !e.repeats; }
    void operator()(const identity::AuthorityAnswered& e) const { ++day.answers[e.meaning]; }
    void operator()(const identity::AnswerRefused&) const { ++day.answersRefused; }
    void operator()(const identity::VerificationEnded& e) const { ++day.verifications[e.how]; }
    void operator()(const identity::SuspicionRaised&) const { ++day.suspicions; }
    template <class Other>
    void operator()(const Other&) const {}
};

struct CountPayouts {
    Day& day;
    const payments::State& before;

    void operator()(const payments::HandedOver& e) const {
        const payments::Basket& basket = before.baskets.at(e.basket);
        ++day.paidTo;
        day.paid += before.sumOf(basket, payments::PayoutState::Authorised);
    }
    void operator()(const payments::PayoutReversed&) const { ++day.reversed; }
    template <class Other>
    void operator()(const Other&) const {}
};

struct Count {
    Day& day;
    const Event& event;

    void operator()(const VisitOpened& e) const {
        day.opened.emplace(e.visit, e);
        day.arrived.emplace(e.visit, e.arrivedAt.value_or(event.at));
        if (e.late) day.ended[e.visit].push_back(VisitEnd::DayEnd);
        day.offline += e.offline;
        day.late += e.late;
        day.replaced += e.replaced.has_value();
        day.timeDoubted += e.timeDoubted;
        ++day.byService[e.service];
        if (e.priority != Priority::None) ++day.priorities;
    }
    void operator()(const VisitEnded& e) const { day.ended[e.visit].push_back(e.how); }
    /// An end that was taken back is none.
    void operator()(const StepUndone& e) const {
        ++day.undone;
        if (auto& ends = day.ended[e.visit]; !ends.empty()) ends.pop_back();
    }
    void operator()(const LegCalled& e) const { day.firstCall.emplace(e.visit, event.at); }
    void operator()(const LegRecalled&) const { ++day.recalls; }
    void operator()(const LegParked&) const { ++day.parked; }
    void operator()(const LegTransferred& e) const {
        ++day.transferred;
        ++day.byCounter[e.counter];
    }
    void operator()(const LegSentAway& e) const {
        ++day.sentAway;
        ++day.byCounter[e.counter];
    }
    void operator()(const LegCompleted& e) const { ++day.byCounter[e.counter]; }
    void operator()(const CounterClosed& e) const {
        if (e.officer.value.empty() && !e.device.value.empty()) ++day.shut[{e.counter, e.device}];
    }
    void operator()(const VisitorMissed&) const { ++day.missed; }
    void operator()(const VisitReadmitted&) const { ++day.readmitted; }
    void operator()(const LegReturned&) const { ++day.returned; }
    void operator()(const CardShown&) const { ++day.cards; }
    void operator()(const TicketReported& e) const {
        if (e.result == PrintResult::Failed)
            ++day.failed;
        else if (e.result != PrintResult::Printed)
            ++day.uncertain;
        else
            ++(e.duplicate ? day.reprinted : day.printed);
    }
    template <class Other>
    void operator()(const Other&) const {}
};

std::uint32_t endedAs(const Day& day, VisitEnd how) {
    return static_cast<std::uint32_t>(std::ranges::count_if(day.ended, [&](const auto& entry) {
        return entry.second.size() == 1 && entry.second.front() == how;
    }));
}

/// Visits that have not ended, or more than once.
std::vector<TokenNumber> unaccounted(const Day& day) {
    std::vector<TokenNumber> tokens;
    for (const auto& [visit, opened] : day.opened) {
        const auto ends = day.ended.find(visit);
        if (ends == day.ended.end() || ends->second.size() != 1) tokens.push_back(opened.token);
    }
    return tokens;
}

Duration longestWait(const Day& day) {
    Duration longest{0};
    for (const auto& [visit, at] : day.firstCall) longest = std::max(longest, at - day.arrived.at(visit));
    return longest;
}

void print(const Day& day, const State& state, std::ostream& out) {
    const DayFigures& f = state.figures;
    if (state.lastDay)
        fmt::print(out, "business day   {:%Y-%m-%d}, {}\n", *state.lastDay, state.day ? "open" : "closed");
    fmt::print(out, "visits         {} ({} with a priority)\n", day.opened.size(), day.priorities);
    if (day.offline > 0)
        fmt::print(out,
                   "offline        {} given without the server ({} of a day before, {} with the time moved), "
                   "{} stand for a voided token\n",
                   day.offline, day.late, day.timeDoubted, day.replaced);
    fmt::print(out, "ended          {} served, {} no-show, {} walked out, {} voided, {} at day end\n",
               endedAs(day, VisitEnd::Served), endedAs(day, VisitEnd::NoShow), endedAs(day, VisitEnd::WalkedOut),
               endedAs(day, VisitEnd::Voided), endedAs(day, VisitEnd::DayEnd));
    fmt::print(out, "tickets        {} printed, {} failed, {} uncertain, {} reprinted\n", day.printed,
               day.failed, day.uncertain, day.reprinted);
    fmt::print(
        out,
        "on the way     {} transferred, {} sent and back, {} parked, {} recalled, {} missed, {} re-admitted, {} returned\n",
        day.transferred, day.sentAway, day.parked, day.recalls, day.missed, day.readmitted, day.returned);
    fmt::print(out, "cards opened   {}, steps undone {}\n", day.cards, day.undone);
    for (const auto& [service, count] : day.byService)
        fmt::print(out, "service        {}: {}\n", service.value, count);
    for (const auto& [counter, count] : day.byCounter)
        fmt::print(out, "counter        {}: {}\n", counter.value, count);
    for (const auto& [where, times] : day.shut)
        fmt::print(out, "shut           {} by a manager at {}{}\n", where.first.value, where.second.value,
                   times > 1 ? fmt::format(", {} times", times) : "");
    if (day.lookups > 0) fmt::print(out, "looked up      {}\n", day.lookups);
    for (const auto& [how, count] : day.verifications) fmt::print(out, "verification   {}: {}\n", nameOf(how), count);
    if (day.prints > 0) fmt::print(out, "prints sent    {}\n", day.prints);
    for (const auto& [meaning, count] : day.answers) fmt::print(out, "answer         {}: {}\n", nameOf(meaning), count);
    if (day.answersRefused + day.suspicions > 0)
        fmt::print(out, "caution        {} answers refused, {} suspicions\n", day.answersRefused, day.suspicions);
    if (day.paidTo + day.reversed > 0)
        fmt::print(out, "paid           {} rupees to {} people, {} payouts reversed\n", payments::textOf(day.paid), day.paidTo,
                   day.reversed);
    fmt::print(out, "promises       {} kept, {} broken\n", f.calledInTime, f.calledLate);
    fmt::print(out, "longest wait   {:.1f} min to the first call\n",
               std::chrono::duration<double, std::ratio<60>>(longestWait(day)).count());
}

}  // namespace

ExitCode summary(const std::filesystem::path& file, std::ostream& out) {
    Day day;
    const auto all = foldAll(file, [&](const auto&, const journal::Entry& entry, const journal::Folded& met) {
        if (const auto* verified = boost::variant2::get_if<identity::Event>(&entry)) {
            boost::variant2::visit(CountVerifications{day}, verified->body);
            return;
        }
        if (const auto* looked = boost::variant2::get_if<lookups::Event>(&entry)) {
            day.lookups += boost::variant2::holds_alternative<lookups::LookedUp>(looked->body);
            return;
        }
        if (const auto* paid = boost::variant2::get_if<payments::Event>(&entry)) {
            boost::variant2::visit(CountPayouts{day, met.payouts.state()}, paid->body);
            return;
        }
        const auto* event = boost::variant2::get_if<Event>(&entry);
        if (!event) return;
        const auto* opens = boost::variant2::get_if<DayOpened>(&event->body);
        if (opens && met.centre.state().lastDay != opens->day) day = {};
        boost::variant2::visit(Count{day, *event}, event->body);
    });
    if (!all) {
        fmt::print(out, "cannot read {}: {}\n", file.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    print(day, all->centre.state(), out);
    printAwaited(all->payouts.state(), out);
    const auto missing = unaccounted(day);
    for (const TokenNumber token : missing) fmt::print(out, "NOT ACCOUNTED  token {}\n", token.value);
    if (!missing.empty()) return ExitCode::NotAccounted;
    fmt::print(out, "accounted      every visit has ended in exactly one way\n");
    return ExitCode::Good;
}

}  // namespace owc::admin
