#include <algorithm>

#include "queue-server/payments/payouts.h"

namespace owc::payments {

namespace {

constexpr std::chrono::days kListsKept{400};
/// So long after a refusal an approval of the same transaction may still come; it has to be taken back.
constexpr std::chrono::hours kLateAtMost{24};
/// A drawer and whom it paid, after it was closed: no hall is open for longer, and its day is looked at as a
/// whole.
constexpr std::chrono::hours kDrawersKept{12};

/// What these postings found in a drawer beyond the books; negative: short.
Money offBy(const std::vector<Posting>& postings) {
    Money off;
    for (const Posting& posting : postings) {
        if (posting.account.kind == AccountKind::OverShort) off -= posting.sum;
    }
    return off;
}

/// Makes it so. The ledger was posted before, by the state as it was.
class Apply {
  public:
    Apply(State& state, domain::Time at, Money off) : m_state(state), m_at(at), m_off(off) {}

    void operator()(const RulesSet& e) const { m_state.rules = e.rules; }
    void operator()(const ListImported& e) const {
        forgetOldLists();
        std::uint64_t count = 0;
        for (const ListTotal& total : e.totals) count += total.count;
        m_state.lists[e.list] = {e.first, count, e.totals, e.to};
        m_state.nextList = e.list.value + 1;
        m_state.nextEntitlement = e.first.value + count;
    }
    void operator()(const ListWithdrawn& e) const { m_state.lists[e.list].withdrawn = true; }

    void operator()(const DrawerOpened& e) const {
        forgetOldDrawers();
        Drawer& drawer = m_state.drawers[e.drawer];
        drawer = {.counter = e.counter,
                  .teller = e.teller,
                  .openedAt = m_at,
                  .notes = e.notes,
                  .openedWith = worthOf(e.notes).value_or(Money{})};
        m_state.nextDrawer = e.drawer.value + 1;
    }
    void operator()(const DrawerToppedUp& e) const {
        Drawer& drawer = m_state.drawers[e.drawer];
        drawer.notes = without(drawer.notes + e.in, e.out);
        drawer.toppedUp += worthOf(e.in).value_or(Money{}) - worthOf(e.out).value_or(Money{});
        drawer.counted.reset();
    }
    void operator()(const DrawerCounted& e) const { m_state.drawers[e.drawer].counted = e.notes; }
    void operator()(const DrawerHandedOver& e) const {
        Drawer& drawer = m_state.drawers[e.drawer];
        noteOff(drawer);
        drawer.teller = e.to;
        drawer.notes = e.notes;
        drawer.counted.reset();
    }
    void operator()(const DrawerClosed& e) const {
        Drawer& drawer = m_state.drawers[e.drawer];
        noteOff(drawer);
        drawer.notes = e.notes;
        drawer.open = false;
        drawer.closedAt = m_at;
    }

    void operator()(const BasketOpened& e) const {
        Basket& basket = m_state.baskets[e.basket];
        basket = {.visit = e.visit,
                  .counter = e.counter,
                  .officer = e.officer,
                  .device = e.device,
                  .person = e.person,
                  .drawer = e.drawer,
                  .first = e.first,
                  .count = static_cast<std::uint32_t>(e.due.size())};
        std::uint64_t id = e.first.value;
        for (const Entitlement& due : e.due) m_state.payouts[{id++}] = {.basket = e.basket, .due = due};
        m_state.nextBasket = e.basket.value + 1;
        m_state.nextPayout = id;
    }
    void operator()(const IdentityConfirmed& e) const { m_state.baskets[e.basket].session = e.session; }

    void operator()(const AuthorisationRequested& e) const {
        Payout& payout = become(e.payout, PayoutState::Requested);
        payout.transaction = e.transaction;
        m_state.claims[payout.due.id] = e.payout;
        ++m_state.asked;
    }
    void operator()(const PayoutAuthorised& e) const {
        Payout& payout = become(e.payout, PayoutState::Authorised);
        payout.booked = true;
        payout.reference = e.reference;
    }
    void operator()(const PayoutDeclined& e) const {
        Payout& payout = become(e.payout, PayoutState::Declined);
        payout.declined = e.reason;
        payout.code = e.code;
        release(e.payout, payout);
    }
    void operator()(const PayoutUnknown& e) const { become(e.payout, PayoutState::Unknown); }
    void operator()(const InquirySent& e) const { askedOnceMore(e.payout); }
    void operator()(const ReversalRequested& e) const {
        become(e.payout, PayoutState::Reversing).reversed = e.reason;
    }
    void operator()(const ReversalSent& e) const { askedOnceMore(e.payout); }
    void operator()(const PayoutReversed& e) const {
        Payout& payout = become(e.payout, PayoutState::Reversed);
        payout.booked = false;
        release(e.payout, payout);
    }

    void operator()(const CashReleased& e) const { m_state.baskets[e.basket].notes = e.notes; }
    void operator()(const ReleaseDoubted& e) const { m_state.baskets[e.basket].doubted = true; }
    void operator()(const ReleaseResolved& e) const {
        Basket& basket = m_state.baskets[e.basket];
        basket.doubted = false;
        m_state.drawers[basket.drawer].counted.reset();
        if (e.handedOver) return;
        basket.notes.clear();
        basket.stopped = true;
    }
    void operator()(const HandedOver& e) const {
        Basket& basket = m_state.baskets[e.basket];
        Drawer& drawer = m_state.drawers[basket.drawer];
        drawer.paid += m_state.sumOf(basket, PayoutState::Authorised);
        ++drawer.people;
        drawer.notes = without(drawer.notes, basket.notes);
        drawer.counted.reset();
        move(basket, PayoutState::Authorised, PayoutState::HandedOver);
        basket.handedOver = true;
        basket.handedOverAt = m_at;
        basket.code = e.code;
    }
    void operator()(const ReceiptReported& e) const { m_state.baskets[e.basket].print = e.print; }
    void operator()(const BasketStopped& e) const {
        Basket& basket = m_state.baskets[e.basket];
        basket.stopped = true;
        move(basket, PayoutState::Opened, PayoutState::Dropped);
    }
    void operator()(const BasketClosed& e) const {
        Basket& basket = m_state.baskets[e.basket];
        basket.open = false;
        move(basket, PayoutState::Opened, PayoutState::Dropped);
        move(basket, PayoutState::HandedOver, PayoutState::Settled);
    }

  private:
    Payout& become(PayoutId id, PayoutState state) const {
        Payout& payout = m_state.payouts[id];
        payout.state = state;
        payout.asked = 0;
        payout.askedAt = m_at;
        return payout;
    }
    void askedOnceMore(PayoutId id) const {
        Payout& payout = m_state.payouts[id];
        ++payout.asked;
        payout.askedAt = m_at;
    }
    /// Only its own: what was declined may be claimed by a later payout.
    void release(PayoutId id, const Payout& payout) const {
        const auto claim = m_state.claims.find(payout.due.id);
        if (claim != m_state.claims.end() && claim->second == id) m_state.claims.erase(claim);
    }
    void move(const Basket& basket, PayoutState from, PayoutState to) const {
        for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
            Payout& payout = m_state.payouts[{id}];
            if (payout.state == from) payout.state = to;
        }
    }
    void noteOff(Drawer& drawer) const {
        if (m_off != Money{}) drawer.off.push_back({drawer.teller, m_at, m_off});
    }
    [[nodiscard]] bool isOld(const Drawer& drawer) const {
        return !drawer.open && m_at - drawer.closedAt >= kDrawersKept;
    }
    [[nodiscard]] bool isOver(const Basket& basket) const {
        if (basket.open) return false;
        for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
            const Payout& payout = m_state.payouts.at({id});
            if (!isEnded(payout.state) || mayBeApprovedLate(payout)) return false;
        }
        return true;
    }
    [[nodiscard]] bool mayBeApprovedLate(const Payout& payout) const {
        return payout.state == PayoutState::Declined && m_at < payout.askedAt + kLateAtMost;
    }
    /// With everything that was paid from them, once another one is opened; the log has it for good.
    void forgetOldDrawers() const {
        std::erase_if(m_state.baskets, [&](const auto& entry) {
            const Basket& basket = entry.second;
            if (!isOld(m_state.drawers[basket.drawer]) || !isOver(basket)) return false;
            for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id)
                m_state.payouts.erase({id});
            return true;
        });
        std::erase_if(m_state.drawers, [&](const auto& entry) {
            return isOld(entry.second) && std::ranges::none_of(m_state.baskets, [&](const auto& one) {
                       return one.second.drawer == entry.first;
                   });
        });
    }
    /// Of a list that ended long ago nothing can be drawn any more: not its claims, but the list refuses it.
    void forgetOldLists() const {
        std::erase_if(m_state.lists, [&](const auto& entry) {
            const List& list = entry.second;
            if (domain::Time{list.to + kListsKept} > m_at) return false;
            m_state.claims.erase(m_state.claims.lower_bound(list.first),
                                 m_state.claims.lower_bound({list.first.value + list.count}));
            return true;
        });
    }

    State& m_state;
    domain::Time m_at;
    Money m_off;  ///< what a count found beyond the books
};

}  // namespace

void Payouts::apply(const Event& event) {
    const auto postings = postingsOf(event.body, m_state);
    post(m_state.balances, postings);
    m_state.now = event.at;
    boost::variant2::visit(Apply(m_state, event.at, offBy(postings)), event.body);
}

void Payouts::apply(const Events& events) {
    for (const Event& event : events) apply(event);
}

}  // namespace owc::payments
