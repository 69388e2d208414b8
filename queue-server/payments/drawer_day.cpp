#include "queue-server/payments/drawer_day.h"

#include <algorithm>
#include <array>

namespace owc::payments {

namespace {

Money valueInDrawer(const Notes& notes) {
    return worthOf(notes).value_or(Money{});
}

/// A line that moves `amount`.
DrawerMove& addMove(DrawerReport& report, domain::Time at, DrawerMoveKind what, Money amount) {
    report.balance += amount;
    report.moves.push_back({.at = at, .what = what, .amount = amount, .balance = report.balance});
    report.moves.back().officer = report.teller;
    return report.moves.back();
}

void countedAs(DrawerMove& move, const Notes& notes, Money shouldBe) {
    move.notes = notes;
    move.counted = valueInDrawer(notes);
    move.variance = *move.counted - shouldBe;
}

void forgetCount(DrawerReport& report) {
    report.counted.reset();
    report.variance.reset();
}

}  // namespace

std::string_view nameOf(DrawerMoveKind what) {
    constexpr std::array<std::string_view, 11> kNames{
        "opened",  "counted-again",    "carried-over", "topped-up", "taken-out", "paid",
        "counted", "counted-in-doubt", "handed-over",  "closed",    "to-vault"};
    return kNames.at(static_cast<std::size_t>(what));
}

struct DrawerDay::Visit {
    DrawerDay& day;
    domain::Time at;
    const State& before;

    void operator()(const DrawerOpened& e) const {
        const Money sum = valueInDrawer(e.notes);
        day.m_drawers.push_back({.drawer = e.drawer, .counter = e.counter, .teller = e.teller});
        DrawerReport& report = day.m_drawers.back();
        report.openedWith = sum;
        DrawerMove& opened = addMove(report, at, DrawerMoveKind::Opened, sum);
        countedAs(opened, e.notes, sum);
        opened.second = e.second;
        DrawerMove& again = addMove(report, at, DrawerMoveKind::CountedAgain, {});
        countedAs(again, e.notes, sum);
        again.officer = e.second;
    }
    void operator()(const DrawerToppedUp& e) const {
        DrawerReport& report = day.reportOf(e.drawer);
        const Money in = valueInDrawer(e.in), out = valueInDrawer(e.out);
        forgetCount(report);
        report.toppedUp += in;
        report.takenOut += out;
        if (!e.in.empty()) sign(addMove(report, at, DrawerMoveKind::ToppedUp, in), e.in, e.second);
        if (!e.out.empty()) sign(addMove(report, at, DrawerMoveKind::TakenOut, -out), e.out, e.second);
    }
    void operator()(const DrawerCounted& e) const {
        DrawerReport& report = day.reportOf(e.drawer);
        DrawerMove& move = addMove(report, at, DrawerMoveKind::Counted, {});
        countedAs(move, e.notes, report.balance);
        report.counted = e.notes;
        report.variance = move.variance;
    }
    void operator()(const DrawerHandedOver& e) const {
        DrawerReport& report = day.reportOf(e.drawer);
        const Money found = valueInDrawer(e.notes) - report.balance;
        forgetCount(report);
        report.handOverVariance += found;
        report.teller = e.to;
        DrawerMove& move = addMove(report, at, DrawerMoveKind::HandedOver, found);
        countedAs(move, e.notes, move.balance - found);
        move.from = e.from;
        move.second = e.second;
    }
    void operator()(const DrawerClosed& e) const {
        DrawerReport& report = day.reportOf(e.drawer);
        const Money should = report.balance, found = valueInDrawer(e.notes) - should;
        report.expected = should;
        DrawerMove& closed = addMove(report, at, DrawerMoveKind::Closed, found);
        countedAs(closed, e.notes, should);
        closed.second = e.second;
        sign(addMove(report, at, DrawerMoveKind::ToVault, -valueInDrawer(e.notes)), e.notes, e.second);
        report.counted = e.notes;
        report.variance = found;
        report.closedAt = at;
        report.closedWith = e.second;
    }
    void operator()(const ReleaseResolved& e) const {
        const Basket& basket = before.baskets.at(e.basket);
        DrawerReport& report = day.reportOf(basket.drawer);
        const Money hers = e.handedOver ? before.sumOf(basket, PayoutState::Authorised) : Money{};
        forgetCount(report);
        DrawerMove& move = addMove(report, at, DrawerMoveKind::CountedInDoubt, {});
        countedAs(move, e.counted, report.balance - hers);
        move.second = e.second;
    }
    void operator()(const HandedOver& e) const {
        const Basket& basket = before.baskets.at(e.basket);
        DrawerReport& report = day.reportOf(basket.drawer);
        forgetCount(report);
        for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
            const Payout& payout = before.payouts.at({id});
            if (payout.state == PayoutState::Authorised) pay(report, {id}, payout.due);
        }
    }
    template <class Other>
    void operator()(const Other&) const {}

  private:
    static void sign(DrawerMove& move, const Notes& notes, const domain::OfficerId& second) {
        move.notes = notes;
        move.second = second;
    }
    void pay(DrawerReport& report, PayoutId id, const Entitlement& due) const {
        DrawerMove& move = addMove(report, at, DrawerMoveKind::Paid, -due.amount);
        move.payout = id;
        move.bank = due.bank;
        move.programme = due.programme;
        move.cycle = due.cycle;
        PaidTotal& total = report.totals[{due.bank, due.programme}];
        ++total.count;
        total.sum += due.amount;
        ++report.payouts;
        report.paid += due.amount;
    }
};

void DrawerDay::begin(const State& before) {
    if (std::exchange(m_begun, true)) return;
    for (const auto& [id, drawer] : before.drawers) {
        if (!drawer.open) continue;
        m_drawers.push_back(
            {.drawer = id, .counter = drawer.counter, .teller = drawer.teller, .carriedOver = true});
        DrawerReport& report = m_drawers.back();
        report.openedWith = before.cashIn(id);
        addMove(report, before.now, DrawerMoveKind::CarriedOver, report.openedWith);
        if (drawer.counted) {
            report.counted = drawer.counted;
            report.variance = valueInDrawer(*drawer.counted) - report.openedWith;
        }
    }
}

void DrawerDay::see(const Event& event, const State& before) {
    begin(before);
    holdAgainst(before);
    boost::variant2::visit(Visit{*this, event.at, before}, event.body);
}

void DrawerDay::holdAgainst(const State& ledger) {
    for (DrawerReport& report : m_drawers) {
        if (report.balance != ledger.cashIn(report.drawer)) report.agrees = false;
    }
}

void DrawerDay::finish(const State& now) {
    for (DrawerReport& report : m_drawers) {
        if (!report.closedAt) report.expected = report.balance;
    }
    for (const auto& [id, payout] : now.payouts) {
        if (isEnded(payout.state)) continue;
        const DrawerId drawer = now.baskets.at(payout.basket).drawer;
        const auto found = std::ranges::find(m_drawers, drawer, &DrawerReport::drawer);
        if (found == m_drawers.end()) continue;
        found->unfinished.push_back(
            {id, payout.state, payout.due.bank, payout.due.programme, payout.due.cycle, payout.due.amount});
    }
}

DrawerReport& DrawerDay::reportOf(DrawerId drawer) {
    const auto found = std::ranges::find(m_drawers, drawer, &DrawerReport::drawer);
    if (found != m_drawers.end()) return *found;
    // No log that folds comes here: what is not open is opened first.
    m_drawers.push_back({.drawer = drawer});
    return m_drawers.back();
}

}  // namespace owc::payments
