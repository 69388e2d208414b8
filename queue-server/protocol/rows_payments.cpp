#include "queue-server/protocol/rows.h"

namespace owc::protocol::rows {

using namespace convert;

void put(const PayoutRow& from, wire::Row& row) {
    auto& to = *row.mutable_payout();
    to.set_counter(from.counter.value);
    to.set_basket(from.basket.value);
    to.set_step(number(from.step));
    to.set_revision(from.revision);
}

PayoutRow take(const wire::PayoutRow& from, Checks& checks) {
    return {.counter = {from.counter()},
            .basket = {from.basket()},
            .step = checks.enumerator(from.step(), payments::NextStep::Close, "step"),
            .revision = from.revision()};
}

void put(const DrawerRow& from, wire::Row& row) {
    auto& to = *row.mutable_drawer();
    to.set_counter(from.counter.value);
    to.set_teller(from.teller.value);
    to.set_opened_with(from.openedWith.paisa);
    to.set_topped_up(from.toppedUp.paisa);
    to.set_paid(from.paid.paisa);
    to.set_holds(from.holds.paisa);
    to.set_people(from.people);
    to.set_low(from.low);
}

DrawerRow take(const wire::DrawerRow& from) {
    return {.counter = {from.counter()},
            .teller = {from.teller()},
            .openedWith = {from.opened_with()},
            .toppedUp = {from.topped_up()},
            .paid = {from.paid()},
            .holds = {from.holds()},
            .people = from.people(),
            .low = from.low()};
}

void put(const WatchRow& from, wire::Row& row) {
    auto& to = *row.mutable_watch();
    to.set_officer(from.officer.value);
    to.set_hand_overs(from.handOvers);
    for (const auto& [what, figure] : from.told) {
        auto& told = *to.add_told();
        told.set_what(number(what));
        told.set_count(figure.count);
        told.set_sum(figure.sum.paisa);
        for (const payments::Evidence& piece : figure.evidence) {
            auto& one = *told.add_evidence();
            one.set_payout(piece.payout.value);
            one.set_drawer(piece.drawer.value);
            one.set_at(ms(piece.at));
            one.set_sum(piece.sum.paisa);
        }
    }
}

/// What only a newer server counts is left out.
WatchRow take(const wire::WatchRow& from) {
    WatchRow to{.officer = {from.officer()}, .handOvers = from.hand_overs()};
    for (const wire::WatchFigure& told : from.told()) {
        if (told.what() > number(payments::Watched::DrawerOff)) continue;
        payments::WatchFigure figure{.count = told.count(), .sum = {told.sum()}, .told = true};
        for (const wire::WatchEvidence& one : told.evidence())
            figure.evidence.push_back({{one.payout()}, {one.drawer()}, time(one.at()), {one.sum()}});
        to.told.emplace(static_cast<payments::Watched>(told.what()), std::move(figure));
    }
    return to;
}

void put(const UnsettledRow& from, wire::Row& row) {
    auto& to = *row.mutable_unsettled();
    to.set_payout(from.payout.value);
    to.set_state(number(from.state));
    to.set_bank(from.bank);
    to.set_transaction(from.transaction);
    to.set_asked(from.asked);
}

UnsettledRow take(const wire::UnsettledRow& from, Checks& checks) {
    return {.payout = {from.payout()},
            .state = checks.enumerator(from.state(), payments::PayoutState::Dropped, "state"),
            .bank = from.bank(),
            .transaction = from.transaction(),
            .asked = from.asked()};
}

}  // namespace owc::protocol::rows
