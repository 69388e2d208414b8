#include "queue-server/admin/drawer_day.h"

#include <fmt/ostream.h>

#include "queue-server/admin/files.h"
#include "queue-server/admin/fold.h"
#include "queue-server/admin/report_words.h"

namespace owc::admin {

namespace {

/// Follows a log to one business day and through it.
class DayReader {
  public:
    explicit DayReader(domain::Day day) : m_day(day) {}

    void see(domain::Time at, const payments::Event* event, const journal::Folded& before) {
        const payments::State& state = before.payouts.state();
        const bool today = businessDay(before.centre.state(), at) == m_day;
        if (today) m_drawers.begin(state);
        if (today && event) m_drawers.see(*event, state);
        if (!today && m_today) m_drawers.holdAgainst(state);
        m_today = today;
    }
    /// @param all  the end of the log
    void finish(const journal::Folded& all) {
        const payments::State& state = all.payouts.state();
        const bool today = all.centre.state().lastDay == m_day;
        if (today) m_drawers.begin(state);
        if (today || m_today) m_drawers.holdAgainst(state);
        m_drawers.finish(state);
    }
    [[nodiscard]] const std::vector<payments::DrawerReport>& drawers() const { return m_drawers.drawers(); }

  private:
    domain::Day m_day;
    bool m_today = false;
    payments::DrawerDay m_drawers;
};

domain::Time timeOf(const store::StoredEvent& stored) {
    return domain::Time{domain::Duration{stored.timeMs}};
}

bool writeBoth(const DrawerDayFiles& files, const std::string& csv, const std::string& pdf,
               std::ostream& out) {
    const auto refused = [&](const std::filesystem::path& file) {
        fmt::print(out, "{}: is there already, or cannot be written\n", file.string());
        return false;
    };
    if (!writeNew(files.csv, csv)) return refused(files.csv);
    if (writeNew(files.pdf, pdf)) return true;
    std::error_code gone;
    std::filesystem::remove(files.csv, gone);
    return refused(files.pdf);
}

ExitCode say(const DrawerPaper& paper, std::ostream& out) {
    ExitCode code = ExitCode::Good;
    for (const payments::DrawerReport& report : paper.drawers) {
        fmt::print(out, "drawer {}: {} payouts, Rs {}, expected Rs {}\n", report.drawer.value, report.payouts,
                   inRupees(report.paid), inRupees(report.expected));
        if (!report.agrees) code = ExitCode::Broken;
    }
    for (const std::string& remark : remarksOn(paper)) fmt::print(out, "{}\n", remark);
    return code;
}

}  // namespace

payments::PaidTotals totalsOf(const DrawerPaper& paper) {
    payments::PaidTotals all;
    for (const payments::DrawerReport& report : paper.drawers) {
        for (const auto& [of, total] : report.totals) {
            all[of].count += total.count;
            all[of].sum += total.sum;
        }
    }
    return all;
}

std::vector<std::string> remarksOn(const DrawerPaper& paper) {
    std::vector<std::string> all;
    if (paper.drawers.empty()) all.push_back(fmt::format("No drawer was open on {}.", dateOf(paper.day)));
    for (const payments::DrawerReport& report : paper.drawers) {
        const std::uint64_t number = report.drawer.value;
        if (report.carriedOver)
            all.push_back(fmt::format("Drawer {} was left open on an earlier day.", number));
        if (!report.closedAt)
            all.push_back(
                fmt::format("Drawer {} was not closed on this day: nobody has signed its count.", number));
        if (!report.agrees) all.push_back(fmt::format("Drawer {}: its balance is not the ledger's.", number));
        if (!report.unfinished.empty())
            all.push_back(
                fmt::format("Drawer {}: payouts that are not over: {}.", number, report.unfinished.size()));
    }
    return all;
}

ExitCode drawerDay(const std::filesystem::path& log, domain::Day day, payments::DrawerId drawer,
                   const DrawerDayFiles& files, std::ostream& out) {
    DayReader reader(day);
    const auto all =
        foldAll(log, [&](const auto& stored, const journal::Entry& entry, const journal::Folded& before) {
            reader.see(timeOf(stored), boost::variant2::get_if<payments::Event>(&entry), before);
        });
    if (!all) {
        fmt::print(out, "{}: {}\n", log.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    reader.finish(*all);
    const domain::Rules rules = all->centre.state().rules.value_or(domain::Rules{});
    DrawerPaper paper{
        .centre = rules.centre, .day = day, .utcOffset = rules.utcOffset, .drawers = reader.drawers()};
    if (drawer.value != 0)
        std::erase_if(paper.drawers, [&](const auto& report) { return report.drawer != drawer; });
    if (drawer.value != 0 && paper.drawers.empty()) {
        fmt::print(out, "drawer {}: was not open on {}\n", drawer.value, dateOf(day));
        return ExitCode::NotAccounted;
    }
    const std::string csv = drawerCsv(paper);
    const auto pdf = drawerPdf(paper, csv.substr(csv.rfind(',') + 1, 64));
    if (!pdf) {
        fmt::print(out, "{}: {}\n", files.pdf.string(), pdf.error().detail);
        return ExitCode::CannotRead;
    }
    if (!writeBoth(files, csv, *pdf, out)) return ExitCode::CannotRead;
    return say(paper, out);
}

}  // namespace owc::admin
