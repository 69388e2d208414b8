#include "queue-server/admin/ledger_export.h"

#include <fmt/chrono.h>
#include <fmt/ostream.h>

#include <fstream>

#include "queue-server/admin/csv.h"
#include "queue-server/admin/fold.h"
#include "queue-server/payments/words.h"
#include "queue-server/protocol/stored.h"

namespace owc::admin {

namespace {

using payments::Money;

class Export {
  public:
    explicit Export(std::ostream& postings) : m_postings(postings) {
        fmt::print(m_postings, "seq,time,event,account,name,paisa\n");
    }

    void see(const store::StoredEvent& stored, const payments::Event& event, const payments::State& before) {
        // The only event with which ended payouts leave the state.
        if (boost::variant2::holds_alternative<payments::DrawerOpened>(event.body)) remember(before);
        const auto time = std::chrono::time_point_cast<std::chrono::milliseconds>(event.at);
        const auto second = std::chrono::floor<std::chrono::seconds>(time);
        Money sum;
        for (const payments::Posting& posting : payments::postingsOf(event.body, before)) {
            fmt::print(m_postings, "{},{:%Y-%m-%dT%H:%M:%S}.{:03}Z,{},{},{},{}\n", stored.seq, second,
                       (time - second).count(), protocol::kindName(stored.kind), nameOf(posting.account.kind),
                       field(posting.account.name), posting.sum.paisa);
            sum += posting.sum;
            ++m_count;
        }
        if (sum != Money{} && m_broken == 0) m_broken = stored.seq;
    }

    void remember(const payments::State& state) {
        for (const auto& [id, payout] : state.payouts) m_payouts[id] = payout;
    }

    void writePayouts(std::ostream& file) const {
        fmt::print(file, "programme,cycle,reference,amount_paisa,state,transaction\n");
        for (const auto& [id, payout] : m_payouts)
            fmt::print(file, "{},{},{},{},{},{}\n", field(payout.due.programme), field(payout.due.cycle),
                       field(payout.due.reference), payout.due.amount.paisa, nameOf(payout.state),
                       payout.transaction);
    }

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::size_t payouts() const { return m_payouts.size(); }
    /// The first event whose postings do not sum to zero; 0: none.
    [[nodiscard]] std::uint64_t broken() const { return m_broken; }

  private:
    std::ostream& m_postings;
    std::uint64_t m_count = 0;
    std::uint64_t m_broken = 0;
    std::map<payments::PayoutId, payments::Payout> m_payouts;
};

ExitCode cannotWrite(const std::filesystem::path& file, std::ostream& out) {
    fmt::print(out, "{}: cannot be written\n", file.string());
    return ExitCode::CannotRead;
}

}  // namespace

ExitCode ledgerExport(const std::filesystem::path& log, const LedgerFiles& files, std::ostream& out) {
    std::ofstream postings(files.postings, std::ios::binary);
    if (!postings) return cannotWrite(files.postings, out);
    Export ledger(postings);
    const auto all =
        foldAll(log, [&](const auto& stored, const journal::Entry& entry, const journal::Folded& met) {
            if (const auto* event = boost::variant2::get_if<payments::Event>(&entry))
                ledger.see(stored, *event, met.payouts.state());
        });
    if (!all) {
        fmt::print(out, "cannot read {}: {}\n", log.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    ledger.remember(all->payouts.state());
    postings.close();
    if (!postings) return cannotWrite(files.postings, out);
    if (!files.payouts.empty()) {
        std::ofstream payouts(files.payouts, std::ios::binary);
        ledger.writePayouts(payouts);
        payouts.close();
        if (!payouts) return cannotWrite(files.payouts, out);
    }
    if (ledger.broken() != 0) {
        fmt::print(out, "event {}: its postings do not sum to zero\n", ledger.broken());
        return ExitCode::Broken;
    }
    fmt::print(out, "{} postings, every event sums to zero; {} payouts\n", ledger.count(), ledger.payouts());
    return ExitCode::Good;
}

}  // namespace owc::admin
