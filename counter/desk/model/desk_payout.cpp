#include "counter/desk/model/desk_payout.h"

#include <QPointer>
#include <algorithm>

#include "counter/desk/model/payout_words.h"
#include "queue-server/domain/cnic.h"

namespace owc::desk_model {

using payments::Money;
using payments::NextStep;
using payments::Notes;
using payments::PayoutState;

namespace {

domain::OfficerId idOf(const SecondOfficer& second) {
    return {second.officer.trimmed().toStdString()};
}

void takeOne(Notes& notes, std::uint32_t face) {
    const auto there = notes.find(face);
    if (there != notes.end() && --there->second == 0) notes.erase(there);
}

}  // namespace

DeskPayout::DeskPayout(Wire wire, domain::CounterId counter, QObject* parent)
    : QObject(parent), m_wire(std::move(wire)), m_counter(counter) {
    m_sinceStep.start();
}

void DeskPayout::follow(const client::Views& views, bool connected, bool signedIn) {
    if (!signedIn) return forget();
    const bool wasHere = std::exchange(m_here, connected);
    if (!connected) return;
    if (!wasHere) m_retell = true;
    if (views.centre) m_helpline = views.centre->helpline;
    const auto row = views.payouts.find(m_counter);
    const std::uint64_t revision = row == views.payouts.end() ? 0 : row->second.revision;
    if (std::exchange(m_revision, revision) != revision || !wasHere) askView();
    tellReceipt();
}

void DeskPayout::forget() {
    m_here = false;
    ++m_asked;
    m_asking = m_again = false;
    if (!m_view) return;
    m_view.reset();
    m_counted.clear();
    m_order.clear();
    forgetPaper();
    m_maskedCnic.clear();
    emit changed();
}

void DeskPayout::askView() {
    if (!m_here) return;
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    const auto heard = [self = QPointer(this), asked = ++m_asked](const auto& reply) {
        if (!self || self->m_asked != asked) return;
        self->m_asking = false;
        const auto* view = reply ? boost::variant2::get_if<protocol::PayoutView>(&*reply) : nullptr;
        if (view) self->came(*view);
        if (std::exchange(self->m_again, false)) self->askView();
    };
    m_wire.query(protocol::AskPayout{m_counter}, heard);
}

/// A tally is of one payout and one sum: where either has changed, the notes are counted again.
void DeskPayout::came(const protocol::PayoutView& view) {
    const bool wasOpen = isOpen();
    const payments::BasketId basket = m_view ? m_view->basket : payments::BasketId{};
    const bool stepped = !m_view || m_view->step != view.step || basket != view.basket;
    const bool handedOver = basket == view.basket && stepped && view.step == NextStep::PrintReceipt;
    const Money before = sum();
    m_view = view;
    if (stepped) m_sinceStep.start();
    if (basket != view.basket) forgetPaper();
    if (wasOpen && !isOpen()) m_maskedCnic.clear();
    if (basket != view.basket || !isAt(NextStep::CountNotes) || sum() != before) {
        m_counted.clear();
        m_order.clear();
    }
    emit changed();
    if (wasOpen && !isOpen()) emit closed();
    if (handedOver && wasOpen) printReceipt();
    if (std::exchange(m_retell, false) && isAt(NextStep::PrintReceipt) && !printing()) m_unspoken = m_last;
    tellReceipt();
}

int DeskPayout::waited() const {
    return static_cast<int>(m_sinceStep.elapsed() / 1'000);
}

Money DeskPayout::sum() const {
    Money all;
    if (!m_view) return all;
    for (const auto& line : m_view->lines)
        if (line.state == PayoutState::Authorised) all += line.amount;
    return all;
}

Money DeskPayout::tally() const {
    return payments::worthOf(m_counted).value_or(Money{});
}

bool DeskPayout::isFull() const {
    return isAt(NextStep::CountNotes) && sum() > Money{} && tally() == sum();
}

bool DeskPayout::add(std::uint32_t face) {
    if (!isAt(NextStep::CountNotes) || std::ranges::find(kFaces, face) == kFaces.end()) return false;
    if (tally() + payments::rupees(face) > sum()) return false;
    ++m_counted[face];
    m_order.push_back(face);
    emit changed();
    return true;
}

void DeskPayout::take(std::uint32_t face) {
    const auto last = std::ranges::find(m_order.rbegin(), m_order.rend(), face);
    if (last == m_order.rend()) return;
    m_order.erase(std::next(last).base());
    takeOne(m_counted, face);
    emit changed();
}

void DeskPayout::undoNote() {
    if (!m_order.empty()) take(m_order.back());
}

void DeskPayout::clearNotes() {
    m_counted.clear();
    m_order.clear();
    emit changed();
}

bool DeskPayout::ask(protocol::RequestBody body, Done done) {
    return m_wire.ask(std::move(body),
                      [self = QPointer(this), done = std::move(done)](const protocol::ReplyBody& reply) {
                          if (!self) return;
                          if (done) done(reply);
                          self->askView();
                      });
}

void DeskPayout::open(const QString& cnic) {
    if (!m_view || isOpen()) return;
    const auto number = domain::Cnic::parse(cnic.toStdString());
    m_maskedCnic = number ? QString::fromStdString(number->masked()) : QString();
    ask(protocol::OpenPayout{m_counter, cnic.toStdString()});
}

void DeskPayout::confirmPayee(const SecondOfficer& second) {
    if (!isAt(NextStep::ConfirmIdentity)) return;
    ask(protocol::ConfirmPayee{m_counter, m_view->basket, true, idOf(second), second.pin.toStdString()});
}

void DeskPayout::authorise() {
    if (isAt(NextStep::Authorise)) ask(protocol::AuthorisePayout{m_counter, m_view->basket});
}

void DeskPayout::release() {
    if (isFull()) ask(protocol::ReleaseCash{m_counter, m_view->basket, m_counted});
}

void DeskPayout::confirmHandOver() {
    if (isAt(NextStep::HandOver))
        ask(protocol::ConfirmHandOver{m_counter, m_view->basket, payments::Confirmed::Touch});
}

void DeskPayout::reportReceipt(payments::ReceiptPrint print) {
    if (isAt(NextStep::PrintReceipt)) ask(protocol::ReportReceipt{m_counter, m_view->basket, print});
}

void DeskPayout::close() {
    if (isAt(NextStep::Close)) ask(protocol::ClosePayout{m_counter, m_view->basket});
}

void DeskPayout::stop(int reason) {
    if (!isOpen() || reason < 0 || reason >= stopWords().size()) return;
    ask(protocol::StopPayout{m_counter, m_view->basket, static_cast<payments::StopReason>(reason)});
}

void DeskPayout::resolve(bool handedOver, const Notes& counted, const SecondOfficer& second) {
    if (!isAt(NextStep::TwoPeople) && !isAt(NextStep::HandOver)) return;
    ask(protocol::ResolveRelease{m_counter, m_view->basket, handedOver, idOf(second),
                                 second.pin.toStdString(), counted});
}

void DeskPayout::openDrawer(const Notes& notes, const Notes& again, const SecondOfficer& second) {
    ask(protocol::OpenDrawer{m_counter, notes, again, idOf(second), second.pin.toStdString()});
}

void DeskPayout::topUp(const Notes& in, const SecondOfficer& second) {
    ask(protocol::TopUpDrawer{m_counter, in, {}, idOf(second), second.pin.toStdString()});
}

void DeskPayout::takeOut(const Notes& out, const SecondOfficer& second) {
    ask(protocol::TopUpDrawer{m_counter, {}, out, idOf(second), second.pin.toStdString()});
}

void DeskPayout::countDrawer(const Notes& notes) {
    ask(protocol::CountDrawer{m_counter, notes});
}

void DeskPayout::takeDrawer(const Notes& notes, const SecondOfficer& second) {
    ask(protocol::TakeDrawer{m_counter, notes, idOf(second), second.pin.toStdString()});
}

void DeskPayout::closeDrawer(const SecondOfficer& second) {
    ask(protocol::CloseDrawer{m_counter, idOf(second), second.pin.toStdString()});
}

}  // namespace owc::desk_model
