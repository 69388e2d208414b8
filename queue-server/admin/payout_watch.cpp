#include "queue-server/admin/payout_watch.h"

#include <fmt/chrono.h>
#include <fmt/ostream.h>

#include "queue-server/admin/csv.h"
#include "queue-server/admin/fold.h"
#include "queue-server/payments/watch.h"
#include "queue-server/payments/words.h"

namespace owc::admin {

namespace {

using payments::OfficerDay;
using payments::Watched;
using WatchedOfficers = std::map<domain::OfficerId, OfficerDay>;

payments::DaySpan spanIn(const journal::Folded& all, domain::Day day) {
    const auto& rules = all.centre.state().rules;
    return payments::spanOf(day, rules ? rules->utcOffset : domain::Rules{}.utcOffset);
}

WatchedOfficers watchedIn(const journal::Folded& all, domain::Day day) {
    return payments::watch(all.payouts.state(), all.verifications.state(), spanIn(all, day));
}

void printOfficer(std::ostream& out, const std::string& officer, const OfficerDay& day) {
    const auto figure = [&](Watched what) {
        const auto found = day.figures.find(what);
        return found == day.figures.end() ? payments::WatchFigure{} : found->second;
    };
    fmt::print(out, "{},{},{},{},{},{},{},{},{}\n", officer, day.handOvers, textOf(day.handedOver),
               figure(Watched::NoReceipt).count, figure(Watched::Exception).count,
               figure(Watched::TooFast).count, figure(Watched::BelowLimit).count,
               figure(Watched::DrawerOff).count, textOf(figure(Watched::DrawerOff).sum));
}

void printEvidence(std::ostream& out, const std::string& officer, Watched what,
                   const payments::WatchFigure& figure) {
    for (const payments::Evidence& piece : figure.evidence)
        fmt::print(out, "{},{},{},{},{},{:%Y-%m-%dT%H:%M:%S}Z,{}\n", officer, nameOf(what),
                   figure.told ? "told" : "", piece.payout.value == 0 ? "drawer" : "payout",
                   piece.payout.value == 0 ? piece.drawer.value : piece.payout.value,
                   std::chrono::floor<std::chrono::seconds>(piece.at), textOf(piece.sum));
}

void printDay(std::ostream& out, domain::Day day, const WatchedOfficers& officers) {
    const std::chrono::year_month_day date{day};
    fmt::print(out, "owc-payout-watch,1\nday,{}-{:02}-{:02}\n", static_cast<int>(date.year()),
               static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    fmt::print(
        out,
        "officer,hand_overs,rupees,no_receipt,exception,too_fast,below_limit,drawer_off,drawer_off_rupees\n");
    for (const auto& [officer, one] : officers) printOfficer(out, field(officer.value), one);
    fmt::print(out, "officer,what,told,of,number,at,rupees\n");
    for (const auto& [officer, one] : officers) {
        for (const auto& [what, figure] : one.figures)
            printEvidence(out, field(officer.value), what, figure);
    }
}

}  // namespace

ExitCode payoutWatch(const std::filesystem::path& log, std::optional<domain::Day> day, std::ostream& out) {
    std::optional<WatchedOfficers> officers;
    const auto all = foldAll(log, [&](const auto&, const journal::Entry& entry, const journal::Folded& met) {
        // With the next day's events what is remembered of this one goes.
        if (day && !officers && journal::timeOf(entry) >= spanIn(met, *day).until)
            officers = watchedIn(met, *day);
    });
    if (!all) {
        fmt::print(out, "{}: {}\n", log.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    if (!day) day = all->centre.state().lastDay;
    if (!day) {
        fmt::print(out, "{}: no day was ever opened\n", log.string());
        return ExitCode::CannotRead;
    }
    printDay(out, *day, officers ? *officers : watchedIn(*all, *day));
    return ExitCode::Good;
}

}  // namespace owc::admin
