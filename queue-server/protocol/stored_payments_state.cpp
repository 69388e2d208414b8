#include "queue-server/protocol/stored_payments.h"

// The checkpoint.
namespace owc::protocol::stored {

using namespace convert;
using namespace payments;

namespace {

/// What an account may hold, far beyond all money there is: with any one event more it stays a number.
constexpr std::int64_t kMostBalance = 1'000'000'000'000'000'000;
constexpr std::int64_t kLatest = 1000 * (std::int64_t{1} << 32);  ///< ms: what a receipt can say, to 2106
constexpr std::size_t kMostAccountName = 2 * kMostText + 1;  // "programme/cycle"

Money balance(std::int64_t paisa, Checks& checks, const char* field) {
    checks.require(paisa >= -kMostBalance && paisa <= kMostBalance, field);
    return {paisa};
}

/// Never less than nothing.
Money total(std::int64_t paisa, Checks& checks, const char* field) {
    checks.require(paisa >= 0, field);
    return balance(paisa, checks, field);
}

void put(ListId id, const List& from, log::PaymentList& to) {
    to.set_list(id.value);
    to.set_first(from.first.value);
    to.set_count(from.count);
    for (const ListTotal& one : from.totals) stored::put(one, *to.add_totals());
    to.set_to(days(from.to));
    to.set_withdrawn(from.withdrawn);
}

List take(const log::PaymentList& from, Checks& checks) {
    checks.require(from.totals_size() >= 1 && from.totals_size() <= kMostAtOnce, "totals");
    checks.require(from.count() >= 1, "count");
    List to{.first = numbered<EntitlementId>(from.first(), checks, "first"),
            .count = from.count(),
            .totals = {},
            .to = day(from.to()),
            .withdrawn = from.withdrawn()};
    for (const log::ListTotal& one : from.totals()) to.totals.push_back(stored::take(one, checks));
    return to;
}

void put(const CountedOff& from, log::CountedOff& to) {
    to.set_teller(from.teller.value);
    to.set_at(ms(from.at));
    to.set_by(from.by.paisa);
}

CountedOff take(const log::CountedOff& from, Checks& checks) {
    checks.require(from.by() != 0, "by");
    return {.teller = {from.teller()}, .at = time(from.at()), .by = balance(from.by(), checks, "by")};
}

void put(DrawerId id, const Drawer& from, log::Drawer& to) {
    to.set_drawer(id.value);
    to.set_counter(from.counter.value);
    to.set_teller(from.teller.value);
    to.set_opened_at(ms(from.openedAt));
    stored::put(from.notes, *to.mutable_notes());
    to.set_opened_with(from.openedWith.paisa);
    to.set_topped_up(from.toppedUp.paisa);
    to.set_paid(from.paid.paisa);
    to.set_people(from.people);
    if (from.counted) stored::put(*from.counted, *to.mutable_counted());
    to.set_open(from.open);
    to.set_closed_at(ms(from.closedAt));
    for (const CountedOff& one : from.off) put(one, *to.add_off());
}

Drawer take(const log::Drawer& from, Checks& checks) {
    checks.require(from.closed_at() >= 0 && from.closed_at() < kLatest, "closed_at");
    Drawer to{.counter = {from.counter()},
              .teller = {from.teller()},
              .openedAt = time(from.opened_at()),
              .notes = stored::take(from.notes(), checks),
              .openedWith = total(from.opened_with(), checks, "opened_with"),
              .toppedUp = balance(from.topped_up(), checks, "topped_up"),
              .paid = total(from.paid(), checks, "paid"),
              .people = from.people(),
              .open = from.open(),
              .closedAt = time(from.closed_at())};
    for (const log::CountedOff& one : from.off()) to.off.push_back(take(one, checks));
    if (from.has_counted()) to.counted = stored::take(from.counted(), checks);
    return to;
}

void put(BasketId id, const Basket& from, log::Basket& to) {
    to.set_basket(id.value);
    to.set_visit(from.visit.value);
    to.set_counter(from.counter.value);
    to.set_officer(from.officer.value);
    to.set_device(from.device.value);
    to.set_person(from.person.value);
    to.set_drawer(from.drawer.value);
    to.set_first(from.first.value);
    to.set_count(from.count);
    to.set_session(from.session.value);
    to.set_stopped(from.stopped);
    stored::put(from.notes, *to.mutable_notes());
    to.set_doubted(from.doubted);
    to.set_handed_over(from.handedOver);
    to.set_handed_over_at(ms(from.handedOverAt));
    to.set_code(from.code);
    if (from.print) to.set_print(number(*from.print));
    to.set_open(from.open);
}

Basket take(const log::Basket& from, Checks& checks) {
    checks.require(from.count() >= 1 && from.count() <= kMostAtOnce, "count");
    checks.require(from.visit() != 0, "visit");
    checks.require(from.person() > 0, "person");
    checks.require(from.handed_over_at() >= 0 && from.handed_over_at() < kLatest, "handed_over_at");
    Basket to{.visit = {from.visit()},
              .counter = {from.counter()},
              .officer = {from.officer()},
              .device = {from.device()},
              .person = {from.person()},
              .drawer = numbered<DrawerId>(from.drawer(), checks, "drawer"),
              .first = numbered<PayoutId>(from.first(), checks, "first"),
              .count = from.count(),
              .session = {from.session()},
              .stopped = from.stopped(),
              .notes = stored::take(from.notes(), checks),
              .doubted = from.doubted(),
              .handedOver = from.handed_over(),
              .handedOverAt = time(from.handed_over_at()),
              .code = shortText(from.code(), checks, "code"),
              .open = from.open()};
    if (from.has_print()) to.print = checks.enumerator(from.print(), ReceiptPrint::Failed, "print");
    return to;
}

void put(PayoutId id, const Payout& from, log::Payout& to) {
    to.set_payout(id.value);
    to.set_basket(from.basket.value);
    stored::put(from.due, *to.mutable_due());
    to.set_state(number(from.state));
    to.set_booked(from.booked);
    to.set_transaction(from.transaction);
    to.set_reference(from.reference);
    to.set_asked(from.asked);
    to.set_asked_at(ms(from.askedAt));
    to.set_declined(number(from.declined));
    to.set_reversed(number(from.reversed));
    to.set_code(from.code);
}

Payout take(const log::Payout& from, Checks& checks) {
    return {.basket = numbered<BasketId>(from.basket(), checks, "basket"),
            .due = stored::take(from.due(), checks),
            .state = checks.enumerator(from.state(), PayoutState::Dropped, "state"),
            .booked = from.booked(),
            .transaction = shortText(from.transaction(), checks, "transaction"),
            .reference = shortText(from.reference(), checks, "reference"),
            .asked = from.asked(),
            .askedAt = time(from.asked_at()),
            .declined = checks.enumerator(from.declined(), DeclineReason::BankClosed, "declined"),
            .reversed = checks.enumerator(from.reversed(), ReversalReason::NotHandedOver, "reversed"),
            .code = shortText(from.code(), checks, "code")};
}

/// Rules look up without asking what one part of a state says of another.
void checkTogether(const State& state, Checks& checks) {
    for (const auto& [id, basket] : state.baskets) {
        checks.require(state.drawers.contains(basket.drawer), "drawer");
        for (std::uint64_t number = basket.first.value, i = 0; i < basket.count && checks.good(); ++i) {
            const auto payout = state.payouts.find({number + i});
            checks.require(payout != state.payouts.end() && payout->second.basket == id, "payouts");
        }
    }
    for (const auto& [id, payout] : state.payouts)
        checks.require(state.baskets.contains(payout.basket), "basket");
}

}  // namespace

void put(const State& from, log::Payouts& to) {
    if (from.rules) stored::put(*from.rules, *to.mutable_rules());
    to.set_now(ms(from.now));
    to.set_next_list(from.nextList);
    to.set_next_entitlement(from.nextEntitlement);
    to.set_next_payout(from.nextPayout);
    to.set_next_basket(from.nextBasket);
    to.set_next_drawer(from.nextDrawer);
    to.set_asked(from.asked);
    for (const auto& [id, list] : from.lists) put(id, list, *to.add_lists());
    for (const auto& [id, drawer] : from.drawers) put(id, drawer, *to.add_drawers());
    for (const auto& [id, basket] : from.baskets) put(id, basket, *to.add_baskets());
    for (const auto& [id, payout] : from.payouts) put(id, payout, *to.add_payouts());
    for (const auto& [entitlement, payout] : from.claims) {
        log::Claim& claim = *to.add_claims();
        claim.set_entitlement(entitlement.value);
        claim.set_payout(payout.value);
    }
    for (const auto& [account, sum] : from.balances) {
        log::Balance& held = *to.add_balances();
        held.set_kind(number(account.kind));
        held.set_name(account.name);
        held.set_sum(sum.paisa);
    }
}

State take(const log::Payouts& from, Checks& checks) {
    State state;
    if (from.has_rules()) state.rules = take(from.rules(), checks);
    state.now = time(from.now());
    state.nextList = from.next_list();
    state.nextEntitlement = from.next_entitlement();
    state.nextPayout = from.next_payout();
    state.nextBasket = from.next_basket();
    state.nextDrawer = from.next_drawer();
    for (const std::uint64_t next :
         {state.nextList, state.nextEntitlement, state.nextPayout, state.nextBasket, state.nextDrawer})
        checks.require(next != 0, "next");
    state.asked = from.asked();
    const auto add = [&](auto& all, auto id, auto&& one, const char* field) {
        checks.require(id.value != 0 && all.emplace(id, std::forward<decltype(one)>(one)).second, field);
    };
    for (const auto& m : from.lists()) add(state.lists, ListId{m.list()}, take(m, checks), "list");
    for (const auto& m : from.drawers()) add(state.drawers, DrawerId{m.drawer()}, take(m, checks), "drawer");
    for (const auto& m : from.baskets()) add(state.baskets, BasketId{m.basket()}, take(m, checks), "basket");
    for (const auto& m : from.payouts()) add(state.payouts, PayoutId{m.payout()}, take(m, checks), "payout");
    for (const auto& m : from.claims())
        add(state.claims, EntitlementId{m.entitlement()}, numbered<PayoutId>(m.payout(), checks, "payout"),
            "claim");
    for (const auto& m : from.balances()) {
        checks.require(m.name().size() <= kMostAccountName, "name");
        checks.require(m.sum() != 0, "sum");
        const Account account{checks.enumerator(m.kind(), AccountKind::OverShort, "kind"), m.name()};
        checks.require(state.balances.emplace(account, balance(m.sum(), checks, "sum")).second, "balance");
    }
    checkTogether(state, checks);
    return state;
}

}  // namespace owc::protocol::stored
