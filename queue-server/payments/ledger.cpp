#include "queue-server/payments/ledger.h"

#include "queue-server/payments/state.h"

namespace owc::payments {

namespace {

Money worth(const Notes& notes) {
    return worthOf(notes).value_or(Money{});
}

Account cycleOf(const std::string& programme, const std::string& cycle) {
    return {AccountKind::Cycle, programme + "/" + cycle};
}

Account drawerOf(DrawerId drawer) {
    return {AccountKind::Drawer, std::to_string(drawer.value)};
}

/// `sum` goes from one account to the other.
void move(std::vector<Posting>& out, Account from, Account to, Money sum) {
    if (sum == Money{}) return;
    out.push_back({std::move(from), -sum});
    out.push_back({std::move(to), sum});
}

class Post {
  public:
    explicit Post(const State& before) : m_before(before) {}

    std::vector<Posting> operator()(const ListImported& e) const { return ofList(e.totals, true); }
    std::vector<Posting> operator()(const ListWithdrawn& e) const {
        const auto list = m_before.lists.find(e.list);
        return list == m_before.lists.end() ? std::vector<Posting>{} : ofList(list->second.totals, false);
    }
    std::vector<Posting> operator()(const DrawerOpened& e) const {
        std::vector<Posting> all;
        move(all, {AccountKind::Vault}, drawerOf(e.drawer), worth(e.notes));
        return all;
    }
    std::vector<Posting> operator()(const DrawerToppedUp& e) const {
        std::vector<Posting> all;
        move(all, {AccountKind::Vault}, drawerOf(e.drawer), worth(e.in) - worth(e.out));
        return all;
    }
    std::vector<Posting> operator()(const DrawerHandedOver& e) const {
        std::vector<Posting> all;
        move(all, {AccountKind::OverShort}, drawerOf(e.drawer), worth(e.notes) - m_before.cashIn(e.drawer));
        return all;
    }
    std::vector<Posting> operator()(const DrawerClosed& e) const {
        std::vector<Posting> all;
        move(all, {AccountKind::OverShort}, drawerOf(e.drawer), worth(e.notes) - m_before.cashIn(e.drawer));
        move(all, drawerOf(e.drawer), {AccountKind::Vault}, worth(e.notes));
        return all;
    }
    std::vector<Posting> operator()(const PayoutAuthorised& e) const {
        std::vector<Posting> all;
        const Entitlement& due = m_before.payouts.at(e.payout).due;
        move(all, {AccountKind::Bank, due.bank}, {AccountKind::Suspense, due.bank}, due.amount);
        return all;
    }
    std::vector<Posting> operator()(const PayoutReversed& e) const {
        std::vector<Posting> all;
        const Payout& payout = m_before.payouts.at(e.payout);
        if (payout.booked)
            move(all, {AccountKind::Suspense, payout.due.bank}, {AccountKind::Bank, payout.due.bank},
                 payout.due.amount);
        return all;
    }
    std::vector<Posting> operator()(const HandedOver& e) const {
        std::vector<Posting> all;
        const Basket& basket = m_before.baskets.at(e.basket);
        eachOf(basket, PayoutState::Authorised, [&](const Entitlement& due) {
            move(all, drawerOf(basket.drawer), cycleOf(due.programme, due.cycle), due.amount);
        });
        return all;
    }
    std::vector<Posting> operator()(const BasketClosed& e) const {
        std::vector<Posting> all;
        eachOf(m_before.baskets.at(e.basket), PayoutState::HandedOver, [&](const Entitlement& due) {
            move(all, {AccountKind::Suspense, due.bank}, {AccountKind::Settlement, due.bank}, due.amount);
        });
        return all;
    }
    template <class Other>
    std::vector<Posting> operator()(const Other&) const {
        return {};
    }

  private:
    static std::vector<Posting> ofList(const std::vector<ListTotal>& totals, bool imported) {
        std::vector<Posting> all;
        for (const ListTotal& total : totals)
            move(all, cycleOf(total.programme, total.cycle), {AccountKind::Bank, total.bank},
                 imported ? total.sum : -total.sum);
        return all;
    }

    template <class Do>
    void eachOf(const Basket& basket, PayoutState state, Do act) const {
        for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
            const auto payout = m_before.payouts.find({id});
            if (payout != m_before.payouts.end() && payout->second.state == state) act(payout->second.due);
        }
    }

    const State& m_before;
};

}  // namespace

std::vector<Posting> postingsOf(const EventBody& event, const State& before) {
    return boost::variant2::visit(Post(before), event);
}

void post(Balances& balances, const std::vector<Posting>& postings) {
    for (const Posting& posting : postings) {
        const auto at = balances.try_emplace(posting.account).first;
        at->second += posting.sum;
        if (at->second == Money{}) balances.erase(at);
    }
}

Money balanceOf(const Balances& balances, const Account& account) {
    const auto found = balances.find(account);
    return found == balances.end() ? Money{} : found->second;
}

}  // namespace owc::payments
