#include "queue-server/protocol/stored_payments.h"

// The events; stored_payments_state.cpp has the checkpoint.
namespace owc::protocol::stored {

using namespace convert;
using namespace payments;

namespace {

void write(const RulesSet& e, log::Event& to) {
    stored::put(e.rules, *to.mutable_payment_rules_set());
}
void write(const ListImported& e, log::Event& to) {
    auto& m = *to.mutable_list_imported();
    m.set_list(e.list.value);
    m.set_first(e.first.value);
    m.set_digest(e.digest);
    for (const ListTotal& total : e.totals) stored::put(total, *m.add_totals());
    m.set_to(days(e.to));
}
void write(const ListWithdrawn& e, log::Event& to) {
    to.mutable_list_withdrawn()->set_list(e.list.value);
}
void write(const DrawerOpened& e, log::Event& to) {
    auto& m = *to.mutable_drawer_opened();
    m.set_drawer(e.drawer.value);
    m.set_counter(e.counter.value);
    m.set_teller(e.teller.value);
    m.set_second(e.second.value);
    stored::put(e.notes, *m.mutable_notes());
}
void write(const DrawerToppedUp& e, log::Event& to) {
    auto& m = *to.mutable_drawer_topped_up();
    m.set_drawer(e.drawer.value);
    m.set_second(e.second.value);
    stored::put(e.in, *m.mutable_in());
    stored::put(e.out, *m.mutable_out());
}
void write(const DrawerCounted& e, log::Event& to) {
    to.mutable_drawer_counted()->set_drawer(e.drawer.value);
    stored::put(e.notes, *to.mutable_drawer_counted()->mutable_notes());
}
void write(const DrawerHandedOver& e, log::Event& to) {
    auto& m = *to.mutable_drawer_handed_over();
    m.set_drawer(e.drawer.value);
    m.set_from(e.from.value);
    m.set_to(e.to.value);
    m.set_second(e.second.value);
    stored::put(e.notes, *m.mutable_notes());
}
void write(const DrawerClosed& e, log::Event& to) {
    auto& m = *to.mutable_drawer_closed();
    m.set_drawer(e.drawer.value);
    m.set_second(e.second.value);
    stored::put(e.notes, *m.mutable_notes());
}
void write(const BasketOpened& e, log::Event& to) {
    auto& m = *to.mutable_basket_opened();
    m.set_basket(e.basket.value);
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
    m.set_device(e.device.value);
    m.set_person(e.person.value);
    m.set_drawer(e.drawer.value);
    m.set_first(e.first.value);
    for (const Entitlement& due : e.due) stored::put(due, *m.add_due());
}
void write(const IdentityConfirmed& e, log::Event& to) {
    auto& m = *to.mutable_identity_confirmed();
    m.set_basket(e.basket.value);
    m.set_session(e.session.value);
    m.set_second(e.second.value);
}
void write(const AuthorisationRequested& e, log::Event& to) {
    to.mutable_authorisation_requested()->set_payout(e.payout.value);
    to.mutable_authorisation_requested()->set_transaction(e.transaction);
}
void write(const PayoutAuthorised& e, log::Event& to) {
    to.mutable_payout_authorised()->set_payout(e.payout.value);
    to.mutable_payout_authorised()->set_reference(e.reference);
}
void write(const PayoutDeclined& e, log::Event& to) {
    auto& m = *to.mutable_payout_declined();
    m.set_payout(e.payout.value);
    m.set_reason(number(e.reason));
    m.set_code(e.code);
}
void write(const PayoutUnknown& e, log::Event& to) {
    to.mutable_payout_unknown()->set_payout(e.payout.value);
}
void write(const InquirySent& e, log::Event& to) {
    to.mutable_inquiry_sent()->set_payout(e.payout.value);
}
void write(const ReversalRequested& e, log::Event& to) {
    to.mutable_reversal_requested()->set_payout(e.payout.value);
    to.mutable_reversal_requested()->set_reason(number(e.reason));
}
void write(const ReversalSent& e, log::Event& to) {
    to.mutable_reversal_sent()->set_payout(e.payout.value);
}
void write(const PayoutReversed& e, log::Event& to) {
    to.mutable_payout_reversed()->set_payout(e.payout.value);
}
void write(const CashReleased& e, log::Event& to) {
    to.mutable_cash_released()->set_basket(e.basket.value);
    stored::put(e.notes, *to.mutable_cash_released()->mutable_notes());
}
void write(const ReleaseDoubted& e, log::Event& to) {
    to.mutable_release_doubted()->set_basket(e.basket.value);
}
void write(const ReleaseResolved& e, log::Event& to) {
    auto& m = *to.mutable_release_resolved();
    m.set_basket(e.basket.value);
    m.set_handed_over(e.handedOver);
    m.set_second(e.second.value);
    stored::put(e.counted, *m.mutable_counted());
}
void write(const HandedOver& e, log::Event& to) {
    auto& m = *to.mutable_handed_over();
    m.set_basket(e.basket.value);
    m.set_how(number(e.how));
    m.set_code(e.code);
}
void write(const ReceiptReported& e, log::Event& to) {
    to.mutable_receipt_reported()->set_basket(e.basket.value);
    to.mutable_receipt_reported()->set_print(number(e.print));
}
void write(const BasketStopped& e, log::Event& to) {
    to.mutable_basket_stopped()->set_basket(e.basket.value);
    to.mutable_basket_stopped()->set_reason(number(e.reason));
}
void write(const BasketClosed& e, log::Event& to) {
    to.mutable_basket_closed()->set_basket(e.basket.value);
}

/// The field of the same name of any of these messages.
template <class Message>
ListId listOf(const Message& m, Checks& checks) {
    return numbered<ListId>(m.list(), checks, "list");
}
template <class Message>
DrawerId drawerOf(const Message& m, Checks& checks) {
    return numbered<DrawerId>(m.drawer(), checks, "drawer");
}
template <class Message>
BasketId basketOf(const Message& m, Checks& checks) {
    return numbered<BasketId>(m.basket(), checks, "basket");
}
template <class Message>
PayoutId payoutOf(const Message& m, Checks& checks) {
    return numbered<PayoutId>(m.payout(), checks, "payout");
}

ListImported read(const log::ListImported& m, Checks& checks) {
    checks.require(m.digest().size() == 32, "digest");
    checks.require(m.totals_size() >= 1 && m.totals_size() <= kMostAtOnce, "totals");
    ListImported e{.list = listOf(m, checks),
                   .first = numbered<EntitlementId>(m.first(), checks, "first"),
                   .digest = m.digest(),
                   .totals = {},
                   .to = day(m.to())};
    for (const log::ListTotal& total : m.totals()) e.totals.push_back(take(total, checks));
    return e;
}
DrawerOpened read(const log::DrawerOpened& m, Checks& checks) {
    return {drawerOf(m, checks), {m.counter()}, {m.teller()}, {m.second()}, take(m.notes(), checks)};
}
DrawerToppedUp read(const log::DrawerToppedUp& m, Checks& checks) {
    return {drawerOf(m, checks), {m.second()}, take(m.in(), checks), take(m.out(), checks)};
}
DrawerHandedOver read(const log::DrawerHandedOver& m, Checks& checks) {
    return {drawerOf(m, checks), {m.from()}, {m.to()}, {m.second()}, take(m.notes(), checks)};
}
BasketOpened read(const log::BasketOpened& m, Checks& checks) {
    checks.require(m.due_size() >= 1 && m.due_size() <= kMostAtOnce, "due");
    checks.require(m.visit() != 0, "visit");
    checks.require(m.person() > 0, "person");
    BasketOpened e{.basket = basketOf(m, checks),
                   .visit = {m.visit()},
                   .counter = {m.counter()},
                   .officer = {m.officer()},
                   .device = {m.device()},
                   .person = {m.person()},
                   .drawer = drawerOf(m, checks),
                   .first = numbered<PayoutId>(m.first(), checks, "first"),
                   .due = {}};
    for (const log::Entitlement& due : m.due()) e.due.push_back(take(due, checks));
    return e;
}
CashReleased read(const log::CashReleased& m, Checks& checks) {
    checks.require(m.notes().of_size() >= 1, "notes");
    return {basketOf(m, checks), take(m.notes(), checks)};
}

std::optional<EventBody> readDrawer(const log::Event& m, Checks& checks) {
    if (m.has_drawer_opened()) return read(m.drawer_opened(), checks);
    if (m.has_drawer_topped_up()) return read(m.drawer_topped_up(), checks);
    if (m.has_drawer_counted())
        return DrawerCounted{drawerOf(m.drawer_counted(), checks), take(m.drawer_counted().notes(), checks)};
    if (m.has_drawer_handed_over()) return read(m.drawer_handed_over(), checks);
    if (m.has_drawer_closed())
        return DrawerClosed{drawerOf(m.drawer_closed(), checks),
                            {m.drawer_closed().second()},
                            take(m.drawer_closed().notes(), checks)};
    return std::nullopt;
}

std::optional<EventBody> readPayout(const log::Event& m, Checks& checks) {
    if (m.has_authorisation_requested())
        return AuthorisationRequested{
            payoutOf(m.authorisation_requested(), checks),
            namedText(m.authorisation_requested().transaction(), checks, "transaction")};
    if (m.has_payout_authorised())
        return PayoutAuthorised{payoutOf(m.payout_authorised(), checks),
                                shortText(m.payout_authorised().reference(), checks, "reference")};
    if (m.has_payout_declined())
        return PayoutDeclined{
            payoutOf(m.payout_declined(), checks),
            checks.enumerator(m.payout_declined().reason(), DeclineReason::BankClosed, "reason"),
            shortText(m.payout_declined().code(), checks, "code")};
    if (m.has_payout_unknown()) return PayoutUnknown{payoutOf(m.payout_unknown(), checks)};
    if (m.has_inquiry_sent()) return InquirySent{payoutOf(m.inquiry_sent(), checks)};
    if (m.has_reversal_requested())
        return ReversalRequested{
            payoutOf(m.reversal_requested(), checks),
            checks.enumerator(m.reversal_requested().reason(), ReversalReason::NotHandedOver, "reason")};
    if (m.has_reversal_sent()) return ReversalSent{payoutOf(m.reversal_sent(), checks)};
    if (m.has_payout_reversed()) return PayoutReversed{payoutOf(m.payout_reversed(), checks)};
    return std::nullopt;
}

std::optional<EventBody> readBasket(const log::Event& m, Checks& checks) {
    if (m.has_basket_opened()) return read(m.basket_opened(), checks);
    if (m.has_identity_confirmed())
        return IdentityConfirmed{
            basketOf(m.identity_confirmed(), checks),
            numbered<identity::SessionId>(m.identity_confirmed().session(), checks, "session"),
            {m.identity_confirmed().second()}};
    if (m.has_cash_released()) return read(m.cash_released(), checks);
    if (m.has_release_doubted()) return ReleaseDoubted{basketOf(m.release_doubted(), checks)};
    if (m.has_release_resolved())
        return ReleaseResolved{basketOf(m.release_resolved(), checks),
                               m.release_resolved().handed_over(),
                               {m.release_resolved().second()},
                               take(m.release_resolved().counted(), checks)};
    if (m.has_handed_over())
        return HandedOver{basketOf(m.handed_over(), checks),
                          checks.enumerator(m.handed_over().how(), Confirmed::Finger, "how"),
                          namedText(m.handed_over().code(), checks, "code")};
    if (m.has_receipt_reported())
        return ReceiptReported{
            basketOf(m.receipt_reported(), checks),
            checks.enumerator(m.receipt_reported().print(), ReceiptPrint::Failed, "print")};
    if (m.has_basket_stopped())
        return BasketStopped{
            basketOf(m.basket_stopped(), checks),
            checks.enumerator(m.basket_stopped().reason(), StopReason::VisitMoved, "reason")};
    if (m.has_basket_closed()) return BasketClosed{basketOf(m.basket_closed(), checks)};
    return std::nullopt;
}

}  // namespace

void write(const EventBody& from, log::Event& to) {
    boost::variant2::visit([&](const auto& e) { write(e, to); }, from);
}

std::optional<EventBody> readPayments(const log::Event& m, Checks& checks) {
    if (m.has_payment_rules_set()) return RulesSet{take(m.payment_rules_set(), checks)};
    if (m.has_list_imported()) return read(m.list_imported(), checks);
    if (m.has_list_withdrawn()) return ListWithdrawn{listOf(m.list_withdrawn(), checks)};
    if (auto drawer = readDrawer(m, checks)) return drawer;
    if (auto payout = readPayout(m, checks)) return payout;
    return readBasket(m, checks);
}

}  // namespace owc::protocol::stored
