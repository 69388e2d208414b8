#include "queue-server/admin/settlement.h"

#include <fmt/chrono.h>
#include <fmt/ostream.h>
#include <sodium.h>

#include <map>

#include "queue-server/admin/files.h"
#include "queue-server/admin/fold.h"
#include "queue-server/admin/report_words.h"
#include "queue-server/payments/payouts.h"
#include "queue-server/payments/words.h"

namespace owc::admin {

namespace {

struct BankTotal {
    std::uint64_t count = 0;
    payments::Money sum;
};

/// Lines of a day, in the order in which they were handed over.
class Lines {
  public:
    explicit Lines(domain::Day day) : m_day(day) {}

    void see(domain::Time at, const payments::Event& event, const journal::Folded& before) {
        const auto* handed = boost::variant2::get_if<payments::HandedOver>(&event.body);
        if (!handed || before.centre.state().day != m_day) return;
        const payments::State& state = before.payouts.state();
        const payments::Basket& basket = state.baskets.at(handed->basket);
        for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
            const payments::Payout& payout = state.payouts.at({id});
            if (payout.state == payments::PayoutState::Authorised) add(at, {id}, payout, basket);
        }
    }

    [[nodiscard]] std::string text(const std::string& centre) const {
        std::string all = fmt::format(
            "owc-settlement,1\ncentre,{}\nday,{}\n"
            "payout,handed_over,bank,programme,cycle,reference,beneficiary,amount,transaction,bank_reference,"
            "counter\n",
            centre, dateOf(m_day));
        all += m_lines;
        for (const auto& [bank, total] : m_totals)
            all += fmt::format("total,{},{},{}\n", bank, total.count, inRupees(total.sum));
        unsigned char digest[crypto_hash_sha256_BYTES];
        crypto_hash_sha256(digest, reinterpret_cast<const unsigned char*>(all.data()), all.size());
        std::string hex(2 * sizeof digest + 1, '\0');
        sodium_bin2hex(hex.data(), hex.size(), digest, sizeof digest);
        hex.pop_back();
        return all + "sha256," + hex + "\n";
    }
    [[nodiscard]] const std::map<std::string, BankTotal>& totals() const { return m_totals; }

  private:
    void add(domain::Time at, payments::PayoutId id, const payments::Payout& payout,
             const payments::Basket& basket) {
        const payments::Entitlement& due = payout.due;
        m_lines += fmt::format("{},{:%Y-%m-%dT%H:%M:%S}Z,{},{},{},{},{},{},{},{},{}\n", id.value,
                               std::chrono::floor<std::chrono::seconds>(at), due.bank, due.programme,
                               due.cycle, due.reference, due.beneficiary, inRupees(due.amount),
                               payout.transaction, payout.reference, basket.counter.value);
        BankTotal& total = m_totals[due.bank];
        ++total.count;
        total.sum += due.amount;
    }

    domain::Day m_day;
    std::string m_lines;
    std::map<std::string, BankTotal> m_totals;
};

}  // namespace

void printAwaited(const payments::State& state, std::ostream& out) {
    for (const auto& [id, payout] : state.payouts) {
        if (payments::awaitsBank(payout.state))
            fmt::print(out, "OPEN           payout {} is {}: bank {}, reference {}\n", id.value,
                       nameOf(payout.state), payout.due.bank, payout.transaction);
    }
}

ExitCode settlementExport(const std::filesystem::path& log, domain::Day day,
                          const std::filesystem::path& file, std::ostream& out) {
    Lines lines(day);
    const auto all =
        foldAll(log, [&](const auto&, const journal::Entry& entry, const journal::Folded& before) {
            if (const auto* event = boost::variant2::get_if<payments::Event>(&entry))
                lines.see(event->at, *event, before);
        });
    if (!all) {
        fmt::print(out, "{}: {}\n", log.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    const auto open = payments::mayLeave(all->payouts.state(), {});
    if (!open && all->centre.state().day == day) {
        fmt::print(out, "{}: is still open; close it first\n", open.error().detail);
        return ExitCode::NotAccounted;
    }
    const std::string centre = all->centre.state().rules ? all->centre.state().rules->centre : std::string{};
    if (!writeNew(file, lines.text(centre))) {
        fmt::print(out, "{}: is there already, or cannot be written\n", file.string());
        return ExitCode::CannotRead;
    }
    for (const auto& [bank, total] : lines.totals())
        fmt::print(out, "{}: {} payouts, Rs {}\n", bank, total.count, inRupees(total.sum));
    printAwaited(all->payouts.state(), out);
    if (lines.totals().empty()) fmt::print(out, "nobody was paid on {}\n", dateOf(day));
    return ExitCode::Good;
}

}  // namespace owc::admin
