#include "tests/crash/ledger_watch.h"

#include "queue-server/payments/words.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/store/log.h"

namespace owc::test {

using payments::PayoutState;

void LedgerWatch::note(const payments::Event& event, std::vector<std::string>& wrong) {
    const payments::State& before = m_all.payouts.state();
    payments::Money sum;
    for (const payments::Posting& posting : payments::postingsOf(event.body, before)) sum += posting.sum;
    if (sum != payments::Money{}) wrong.push_back("does not sum to zero: event " + std::to_string(m_seq));
    if (const auto* asked = boost::variant2::get_if<payments::AuthorisationRequested>(&event.body)) {
        if (before.claims.contains(before.payouts.at(asked->payout).due.id))
            wrong.push_back("claimed twice: event " + std::to_string(m_seq));
    }
    const auto* handed = boost::variant2::get_if<payments::HandedOver>(&event.body);
    if (!handed) return;
    const payments::Basket& basket = before.baskets.at(handed->basket);
    for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
        const payments::Payout& payout = before.payouts.at({id});
        if (payout.state != PayoutState::Authorised) continue;
        if (++m_handedOver[payout.due.reference] > 1)
            wrong.push_back("handed over twice: " + payout.due.reference);
    }
}

std::vector<std::string> LedgerWatch::check() {
    const auto log = store::Log::open(m_database, store::OpenMode::ReadOnly);
    if (!log) return {"the log does not open: " + log.error().detail};
    std::vector<std::string> wrong;
    const auto read = (*log)->forEachVerified(m_seq + 1, [&](const store::StoredEvent& stored) {
        const auto entry =
            protocol::decodeEntry(domain::Time{domain::Duration{stored.timeMs}}, stored.kind, stored.body);
        if (!entry) {
            wrong.push_back("an event cannot be read: " + entry.error().detail);
            return false;
        }
        m_seq = stored.seq;
        if (const auto* event = boost::variant2::get_if<payments::Event>(&*entry)) note(*event, wrong);
        m_all.apply(*entry);
        return true;
    });
    if (!read) wrong.push_back(read.error().detail);
    return wrong;
}

std::vector<std::string> LedgerWatch::limbo() const {
    std::vector<std::string> all;
    for (const auto& [id, payout] : m_all.payouts.state().payouts) {
        if (payout.state != PayoutState::Requested && payout.state != PayoutState::Unknown &&
            payout.state != PayoutState::Reversing)
            continue;
        all.push_back("payout " + std::to_string(id.value) + " is " + std::string(nameOf(payout.state)) +
                      ", asked " + std::to_string(payout.asked) + " times, transaction " +
                      payout.transaction);
    }
    return all;
}

std::size_t LedgerWatch::inLimbo() const {
    return limbo().size();
}

std::vector<std::string> LedgerWatch::leftOver() const {
    std::vector<std::string> all;
    const payments::State& state = m_all.payouts.state();
    for (const auto& [id, basket] : state.baskets) {
        if (basket.open) all.push_back("basket " + std::to_string(id.value) + " is open");
    }
    for (const auto& [id, drawer] : state.drawers) {
        if (drawer.open) all.push_back("drawer " + std::to_string(id.value) + " is open");
    }
    const payments::Money off = payments::balanceOf(state.balances, {payments::AccountKind::OverShort});
    if (off != payments::Money{}) all.push_back("counted otherwise than it should be: " + textOf(off));
    return all;
}

}  // namespace owc::test
