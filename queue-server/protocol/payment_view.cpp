#include "queue-server/protocol/payment_parts.h"

namespace owc::protocol::parts {

using namespace convert;
using namespace payments;

namespace {

template <class PbMap>
Notes notesIn(const PbMap& from) {
    return Notes(from.begin(), from.end());
}

void put(const PayoutLine& from, wire::PayoutLine& to) {
    to.set_payout(from.payout.value);
    to.set_programme(from.programme);
    to.set_cycle(from.cycle);
    to.set_beneficiary(from.beneficiary);
    to.set_amount(from.amount.paisa);
    to.set_bank(from.bank);
    to.set_state(number(from.state));
    to.set_declined(number(from.declined));
    to.set_reversed(number(from.reversed));
    to.set_reference(from.reference);
}

PayoutLine take(const wire::PayoutLine& from, Checks& checks) {
    return {.payout = {from.payout()},
            .programme = from.programme(),
            .cycle = from.cycle(),
            .beneficiary = from.beneficiary(),
            .amount = {from.amount()},
            .bank = from.bank(),
            .state = checks.enumerator(from.state(), PayoutState::Dropped, "state"),
            .declined = checks.enumerator(from.declined(), DeclineReason::BankClosed, "declined"),
            .reversed = checks.enumerator(from.reversed(), ReversalReason::NotHandedOver, "reversed"),
            .reference = from.reference()};
}

void put(const DrawerView& from, wire::DrawerView& to) {
    to.set_teller(from.teller.value);
    to.set_opened_with(from.openedWith.paisa);
    to.set_topped_up(from.toppedUp.paisa);
    to.set_paid(from.paid.paisa);
    to.set_holds(from.holds.paisa);
    to.set_people(from.people);
    to.set_counted(from.counted);
}

DrawerView take(const wire::DrawerView& from) {
    return {.teller = {from.teller()},
            .openedWith = {from.opened_with()},
            .toppedUp = {from.topped_up()},
            .paid = {from.paid()},
            .holds = {from.holds()},
            .people = from.people(),
            .counted = from.counted()};
}

}  // namespace

void put(const PayoutView& from, wire::PayoutView& to) {
    to.set_basket(from.basket.value);
    to.set_step(number(from.step));
    to.set_needs_second(from.needsSecond);
    for (const PayoutLine& line : from.lines) put(line, *to.add_lines());
    to.set_due(from.due.paisa);
    copyMap(from.plan, to.mutable_plan());
    copyMap(from.notes, to.mutable_notes());
    to.set_code(from.code);
    if (from.print) to.set_print(number(*from.print));
    if (from.drawer) put(*from.drawer, *to.mutable_drawer());
    to.set_receipt(from.receipt);
    to.set_handed_over_at(ms(from.handedOverAt));
}

PayoutView take(const wire::PayoutView& from, Checks& checks) {
    PayoutView to{.basket = {from.basket()},
                  .step = checks.enumerator(from.step(), NextStep::Close, "step"),
                  .needsSecond = from.needs_second(),
                  .due = {from.due()},
                  .plan = notesIn(from.plan()),
                  .notes = notesIn(from.notes()),
                  .code = from.code(),
                  .receipt = from.receipt(),
                  .handedOverAt = time(from.handed_over_at())};
    for (const wire::PayoutLine& line : from.lines()) to.lines.push_back(take(line, checks));
    if (from.has_print()) to.print = checks.enumerator(from.print(), ReceiptPrint::Failed, "print");
    if (from.has_drawer()) to.drawer = take(from.drawer());
    return to;
}

}  // namespace owc::protocol::parts
