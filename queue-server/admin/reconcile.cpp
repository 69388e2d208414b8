#include "queue-server/admin/reconcile.h"

#include <fmt/ostream.h>

#include <map>

#include "queue-server/admin/csv.h"
#include "queue-server/admin/files.h"
#include "queue-server/admin/fold.h"
#include "queue-server/admin/report_words.h"
#include "queue-server/payments/reconcile.h"
#include "queue-server/payments/words.h"

namespace owc::admin {

namespace {

using payments::AskedPayout;
using payments::BankWord;
using payments::Match;
using payments::Matched;

/// Every payout that a bank was asked for, as it stands at the end of the log.
class Asked {
  public:
    void see(const payments::Event& event, const journal::Folded& before) {
        // The only event with which ended payouts leave the state.
        if (boost::variant2::holds_alternative<payments::DrawerOpened>(event.body))
            remember(before.payouts.state());
        if (const auto* asked = boost::variant2::get_if<payments::AuthorisationRequested>(&event.body))
            m_days[asked->payout] = businessDay(before.centre.state(), event.at);
    }
    void remember(const payments::State& state) {
        for (const auto& [id, payout] : state.payouts) m_payouts[id] = payout;
    }
    [[nodiscard]] std::vector<AskedPayout> all() const {
        std::vector<AskedPayout> all;
        for (const auto& [id, day] : m_days) {
            const auto payout = m_payouts.find(id);
            if (payout != m_payouts.end()) all.push_back({day, payout->second});
        }
        return all;
    }

  private:
    std::map<payments::PayoutId, domain::Day> m_days;
    std::map<payments::PayoutId, payments::Payout> m_payouts;
};

const char* wordOf(BankWord word) {
    return word == BankWord::Paid ? "paid" : "reversed";
}

const char* meaningOf(Matched how) {
    switch (how) {
        case Matched::Equal:
            return "equal in both";
        case Matched::OnlyHere:
            return "paid here, not in the bank's file";
        case Matched::OnlyAtBank:
            return "in the bank's file, never asked for here";
        case Matched::OtherSum:
            return "another sum";
        case Matched::OtherDue:
            return "another programme, cycle or reference";
        case Matched::OtherDay:
            return "of another day here";
        case Matched::BankReversedHerePaid:
            return "the bank took it back, and it was paid here";
        case Matched::BankPaidHereNot:
            return "the bank says paid, and it was not paid here";
        case Matched::OpenHere:
            return "not decided here yet";
    }
    return "";
}

std::string csvOf(const payments::Reconciled& report) {
    std::string all =
        "difference,transaction,programme,cycle,reference,here,here_amount,here_day,bank,bank_amount,bank_"
        "line\n";
    for (const Match& match : report.differences) {
        const auto* due = match.here ? &match.here->payout.due : nullptr;
        const auto* bank = match.bank ? &*match.bank : nullptr;
        all += fmt::format(
            "{},{},{},{},{},{},{},{},{},{},{}\n", nameOf(match.how),
            bank ? bank->transaction : match.here->payout.transaction,
            sheetField(due ? due->programme : bank->programme), sheetField(due ? due->cycle : bank->cycle),
            sheetField(due ? due->reference : bank->reference),
            match.here ? nameOf(match.here->payout.state) : "", due ? inRupees(due->amount) : "",
            match.here ? dateOf(match.here->day) : "", bank ? wordOf(bank->word) : "",
            bank ? inRupees(bank->amount) : "", bank ? std::to_string(bank->line) : "");
    }
    return all;
}

void printMatch(const Match& match, const std::filesystem::path& bank, std::ostream& out) {
    if (match.bank)
        fmt::print(out, "{}:{}: ", bank.string(), match.bank->line);
    else
        fmt::print(out, "not in {}: ", bank.string());
    fmt::print(out, "{} {}:", match.bank ? match.bank->transaction : match.here->payout.transaction,
               meaningOf(match.how));
    if (match.bank) fmt::print(out, " bank {} Rs {}", wordOf(match.bank->word), inRupees(match.bank->amount));
    if (match.bank && match.here) fmt::print(out, ",");
    if (match.here)
        fmt::print(out, " here {} Rs {} on {}", nameOf(match.here->payout.state),
                   inRupees(match.here->payout.due.amount), dateOf(match.here->day));
    fmt::print(out, "\n");
}

void printReport(const payments::BankDay& day, const payments::Reconciled& report,
                 const std::filesystem::path& bank, std::ostream& out) {
    for (const Match& match : report.differences) printMatch(match, bank, out);
    fmt::print(out, "{} on {}\n", day.bank, dateOf(day.day));
    fmt::print(out, "  paid here        {:>8}  Rs {}\n", report.paidHere.count,
               inRupees(report.paidHere.sum));
    fmt::print(out, "  paid by the bank {:>8}  Rs {}\n", report.paidByBank.count,
               inRupees(report.paidByBank.sum));
    fmt::print(out, "  equal in both    {:>8}  Rs {}\n", report.equal.count, inRupees(report.equal.sum));
    for (std::size_t kind = 1; kind < payments::kMatches; ++kind) {
        const auto how = static_cast<Matched>(kind);
        if (const std::size_t count = report.countOf(how); count > 0)
            fmt::print(out, "  {:<16} {:>8}  {}\n", nameOf(how), count, meaningOf(how));
    }
    if (report.differences.empty()) fmt::print(out, "no difference\n");
}

}  // namespace

ExitCode reconcile(const std::filesystem::path& log, const std::filesystem::path& bank,
                   const std::filesystem::path& csv, std::ostream& out) {
    const auto text = contentOf(bank);
    if (!text) {
        fmt::print(out, "{}: cannot be read, or is larger than 64 MB\n", bank.string());
        return ExitCode::CannotRead;
    }
    Asked asked;
    const auto all =
        foldAll(log, [&](const auto&, const journal::Entry& entry, const journal::Folded& before) {
            if (const auto* event = boost::variant2::get_if<payments::Event>(&entry))
                asked.see(*event, before);
        });
    if (!all) {
        fmt::print(out, "{}: {}\n", log.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    asked.remember(all->payouts.state());
    const auto& rules = all->centre.state().rules;
    const auto reading = payments::readBankDay(*text, rules ? rules->centre : std::string{});
    for (const payments::DueComplaint& complaint : reading.complaints)
        fmt::print(out, "{}:{}: {}\n", bank.string(), complaint.line, complaint.what);
    if (!reading.complaints.empty()) {
        fmt::print(out, "{}: is refused; nothing was compared\n", bank.string());
        return ExitCode::Refused;
    }
    const payments::Reconciled report = payments::reconcile(reading.day, asked.all());
    printReport(reading.day, report, bank, out);
    if (!csv.empty() && !writeNew(csv, csvOf(report))) {
        fmt::print(out, "{}: is there already, or cannot be written\n", csv.string());
        return ExitCode::CannotRead;
    }
    return report.differences.empty() ? ExitCode::Good : ExitCode::NotAccounted;
}

}  // namespace owc::admin
