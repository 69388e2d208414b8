#include <fmt/chrono.h>
#include <sodium.h>

#include <initializer_list>
#include <utility>

#include "queue-server/admin/csv.h"
#include "queue-server/admin/drawer_day.h"
#include "queue-server/admin/report_words.h"
#include "queue-server/payments/words.h"

namespace owc::admin {

namespace {

std::string instant(domain::Time at) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}Z", std::chrono::floor<std::chrono::seconds>(at));
}

std::string sumOrNothing(const std::optional<payments::Money>& sum) {
    return sum ? inRupees(*sum) : std::string{};
}

/// Text of rows, each field as a sheet may open it.
class Rows {
  public:
    void add(std::initializer_list<std::string> fields) {
        bool first = true;
        for (const std::string& one : fields) {
            if (!std::exchange(first, false)) m_text += ',';
            m_text += one;
        }
        m_text += '\n';
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

  private:
    std::string m_text;
};

void addMoveRow(Rows& rows, const payments::DrawerReport& report, const payments::DrawerMove& move) {
    rows.add({fmt::to_string(report.drawer.value), fmt::to_string(report.counter.value), instant(move.at),
              std::string(nameOf(move.what)), inRupees(move.amount), inRupees(move.balance),
              sumOrNothing(move.counted), sumOrNothing(move.variance),
              move.payout.value == 0 ? std::string{} : fmt::to_string(move.payout.value),
              sheetField(move.bank), sheetField(move.programme), sheetField(move.cycle),
              sheetField(move.from.value), sheetField(move.officer.value), sheetField(move.second.value),
              move.notes.empty() ? std::string{} : payments::textOf(move.notes)});
}

void addSums(Rows& rows, const payments::DrawerReport& report) {
    const auto sum = [&](const char* what, const std::string& value) {
        rows.add({"sum", fmt::to_string(report.drawer.value), what, value});
    };
    sum(report.carriedOver ? "carried_over_with" : "opened_with", inRupees(report.openedWith));
    sum("topped_up", inRupees(report.toppedUp));
    sum("taken_out", inRupees(report.takenOut));
    sum("payouts", fmt::to_string(report.payouts));
    sum("paid", inRupees(report.paid));
    sum("hand_over_variance", inRupees(report.handOverVariance));
    sum("expected", inRupees(report.expected));
    if (report.counted)
        sum("counted", inRupees(payments::worthOf(*report.counted).value_or(payments::Money{})));
    if (report.counted) sum("counted_notes", payments::textOf(*report.counted));
    sum("variance", report.variance ? inRupees(*report.variance) : "not counted");
    if (report.closedAt) {
        sum("signed_by", sheetField(report.teller.value));
        sum("signed_by", sheetField(report.closedWith.value));
    }
    sum("closed", report.closedAt ? instant(*report.closedAt) : "not closed");
    sum("ledger", report.agrees ? "agrees" : "differs");
}

void addUnfinished(Rows& rows, const payments::DrawerReport& report) {
    for (const payments::UnfinishedPayout& one : report.unfinished)
        rows.add({"not_over", fmt::to_string(report.drawer.value), fmt::to_string(one.payout.value),
                  std::string(nameOf(one.state)), sheetField(one.bank), sheetField(one.programme),
                  sheetField(one.cycle), inRupees(one.amount)});
}

std::string sha256Of(const std::string& text) {
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::string hex(2 * sizeof digest + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest, sizeof digest);
    hex.pop_back();
    return hex;
}

}  // namespace

std::string drawerCsv(const DrawerPaper& paper) {
    Rows rows;
    rows.add({"owc-drawer-day", "1"});
    rows.add({"centre", sheetField(paper.centre)});
    rows.add({"day", dateOf(paper.day)});
    rows.add({"drawer", "counter", "time", "what", "amount", "balance", "counted", "variance", "payout",
              "bank", "programme", "cycle", "from", "officer", "second", "notes"});
    for (const payments::DrawerReport& report : paper.drawers) {
        for (const payments::DrawerMove& move : report.moves) addMoveRow(rows, report, move);
        addSums(rows, report);
    }
    for (const auto& [of, total] : totalsOf(paper))
        rows.add({"total", sheetField(of.first), sheetField(of.second), fmt::to_string(total.count),
                  inRupees(total.sum)});
    for (const payments::DrawerReport& report : paper.drawers) addUnfinished(rows, report);
    for (const std::string& remark : remarksOn(paper)) rows.add({"remark", field(remark)});
    return rows.text() + "sha256," + sha256Of(rows.text()) + "\n";
}

}  // namespace owc::admin
