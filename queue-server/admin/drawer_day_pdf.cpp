#include <fmt/chrono.h>

#include <cstdlib>

#include "queue-server/admin/drawer_day.h"
#include "queue-server/admin/pdf_pages.h"
#include "queue-server/admin/report_words.h"
#include "queue-server/payments/words.h"

namespace owc::admin {

namespace {

using payments::DrawerMove;
using payments::DrawerMoveKind;
using payments::DrawerReport;
using payments::Money;

std::string rs(Money sum) {
    return "Rs " + inRupees(sum);
}

/// "Counted again"
std::string spoken(std::string_view name) {
    std::string words(name);
    for (char& letter : words) {
        if (letter == '-') letter = ' ';
    }
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string spokenNotes(const payments::Notes& notes) {
    std::string text;
    for (auto it = notes.rbegin(); it != notes.rend(); ++it)
        text += fmt::format("{}{} x {}", text.empty() ? "" : ", ", it->first, it->second);
    return text.empty() ? "no notes" : text;
}

std::string spokenVariance(Money variance) {
    if (variance == Money{}) return "none: " + rs(variance);
    return fmt::format("{}: {}", rs(variance), variance < Money{} ? "too little" : "too much");
}

class DrawerSheet {
  public:
    DrawerSheet(const DrawerPaper& paper, const std::string& digest)
        : m_paper(paper),
          m_digest(digest),
          m_pages("Drawer day " + dateOf(paper.day),
                  fmt::format("Cash drawers - centre {} - {}", paper.centre, dateOf(paper.day))) {}

    domain::Result<std::string> make() {
        for (const std::string& remark : remarksOn(m_paper)) m_pages.sentence(remark);
        for (const DrawerReport& report : m_paper.drawers) drawer(report);
        totals();
        unfinished();
        end();
        return m_pages.bytes();
    }

  private:
    void drawer(const DrawerReport& report) {
        m_pages.heading(fmt::format("Drawer {} at counter {}", report.drawer.value, report.counter.value));
        facts(report);
        if (report.counted) count(*report.counted, report.closedAt.has_value());
        moves(report);
    }

    void facts(const DrawerReport& report) {
        const DrawerMove& first = report.moves.front();
        if (report.carriedOver) {
            m_pages.fact("Left open before",
                         fmt::format("held by {}, with {}", first.officer.value, rs(report.openedWith)));
        } else {
            m_pages.fact("Opened", fmt::format("{} by {}, with {}", timeAt(first.at), first.officer.value,
                                               rs(report.openedWith)));
            m_pages.fact("Float", spokenNotes(first.notes));
            m_pages.fact("Counted again", fmt::format("by {}: {}, {}", first.second.value,
                                                      rs(report.openedWith), spokenNotes(first.notes)));
        }
        m_pages.fact("Topped up", rs(report.toppedUp));
        m_pages.fact("Taken out", rs(report.takenOut));
        m_pages.fact("Payouts handed over", fmt::format("{}, {}", report.payouts, rs(report.paid)));
        if (report.handOverVariance != Money{})
            m_pages.fact("Found at hand-overs", spokenVariance(report.handOverVariance));
        m_pages.fact("Expected cash", rs(report.expected));
        m_pages.fact("Blind count", report.counted ? rs(worthOfCount(report))
                                                   : "not counted since the last note went in or out");
        if (report.variance) m_pages.fact("Variance", spokenVariance(*report.variance));
        m_pages.fact("Closed", report.closedAt
                                   ? fmt::format("{}, signed by {} and {}", timeAt(*report.closedAt),
                                                 report.teller.value, report.closedWith.value)
                                   : "not closed on this day: nobody has signed");
        m_pages.fact("Ledger",
                     report.agrees ? "its balance is the same after every line" : "ITS BALANCE DIFFERS");
    }

    void count(const payments::Notes& notes, bool closing) {
        m_pages.table({{closing ? "Closing count: note" : "Last count: note", 130},
                       {"How many", 70, true},
                       {"Worth", 90, true}});
        for (auto it = notes.rbegin(); it != notes.rend(); ++it)
            m_pages.row({fmt::format("Rs {}", it->first), fmt::to_string(it->second),
                         inRupees({payments::rupees(it->first).paisa * it->second})});
        if (notes.empty()) m_pages.row({"no notes", "0", inRupees({})});
        m_pages.endTable();
    }

    void moves(const DrawerReport& report) {
        m_pages.table({{"Time", 55},
                       {"What", 85},
                       {"Payout", 50, true},
                       {"Bank, programme", 120},
                       {"Cycle", 65},
                       {"Amount", 70, true},
                       {"Balance", 70, true}});
        for (const DrawerMove& move : report.moves) {
            const bool paid = move.what == DrawerMoveKind::Paid;
            m_pages.row({timeAt(move.at), spoken(nameOf(move.what)),
                         paid ? fmt::to_string(move.payout.value) : "",
                         paid ? move.bank + ", " + move.programme : "", move.cycle, inRupees(move.amount),
                         inRupees(move.balance)});
            if (!paid) m_pages.below(detailsOf(move));
        }
        m_pages.endTable();
    }

    static std::string detailsOf(const DrawerMove& move) {
        std::string text = move.from.value.empty()
                               ? "by " + move.officer.value
                               : fmt::format("from {} to {}", move.from.value, move.officer.value);
        if (!move.second.value.empty()) text += ", with " + move.second.value;
        if (!move.notes.empty() || move.counted) text += ": " + spokenNotes(move.notes);
        if (move.counted) text += " = " + rs(*move.counted);
        if (move.variance) text += "; variance " + spokenVariance(*move.variance);
        return text;
    }

    void totals() {
        m_pages.heading("Totals of all drawers above");
        const payments::PaidTotals all = totalsOf(m_paper);
        if (all.empty()) return m_pages.sentence("Nothing was handed over.");
        m_pages.table({{"Bank", 120}, {"Programme", 160}, {"Payouts", 70, true}, {"Sum", 110, true}});
        for (const auto& [of, total] : all)
            m_pages.row({of.first, of.second, fmt::to_string(total.count), inRupees(total.sum)});
        m_pages.endTable();
    }

    void unfinished() {
        m_pages.heading("Payouts that are not over");
        bool any = false;
        for (const DrawerReport& report : m_paper.drawers) any = any || !report.unfinished.empty();
        if (!any) return m_pages.sentence("None: every payout from these drawers has come to its end.");
        m_pages.table({{"Drawer", 50},
                       {"Payout", 60},
                       {"State", 90},
                       {"Bank, programme", 150},
                       {"Cycle", 75},
                       {"Amount", 90, true}});
        for (const DrawerReport& report : m_paper.drawers) {
            for (const payments::UnfinishedPayout& one : report.unfinished)
                m_pages.row({fmt::to_string(report.drawer.value), fmt::to_string(one.payout.value),
                             spoken(nameOf(one.state)), one.bank + ", " + one.programme, one.cycle,
                             inRupees(one.amount)});
        }
        m_pages.endTable();
    }

    void end() {
        m_pages.space(8);
        const auto minutes = std::chrono::floor<std::chrono::minutes>(m_paper.utcOffset).count();
        m_pages.sentence(fmt::format(
            "Sums in rupees. Times are those of the centre (UTC{}{:02}:{:02}); the CSV file has them in UTC.",
            minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60));
        m_pages.sentence("SHA-256 of the lines of the CSV file: " + m_digest);
        m_pages.signatures("First officer: name, staff id, date", "Second officer: name, staff id, date");
    }

    static Money worthOfCount(const DrawerReport& report) {
        return report.counted ? payments::worthOf(*report.counted).value_or(Money{}) : Money{};
    }

    /// With its date where that is another one.
    [[nodiscard]] std::string timeAt(domain::Time at) const {
        const auto local = std::chrono::floor<std::chrono::seconds>(at + m_paper.utcOffset);
        if (std::chrono::floor<std::chrono::days>(local) == m_paper.day)
            return fmt::format("{:%H:%M:%S}", local);
        return fmt::format("{:%Y-%m-%d %H:%M:%S}", local);
    }

    const DrawerPaper& m_paper;
    const std::string& m_digest;
    PdfPages m_pages;
};

}  // namespace

domain::Result<std::string> drawerPdf(const DrawerPaper& paper, const std::string& digest) {
    return DrawerSheet(paper, digest).make();
}

}  // namespace owc::admin
