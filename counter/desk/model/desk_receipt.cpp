#include <QPointer>
#include <algorithm>

#include "counter/desk/model/desk_payout.h"

// The paper of a payout: when it is wanted, and what the server is told of it.
namespace owc::desk_model {

using payments::NextStep;
using payments::PayoutState;
using payments::ReceiptPrint;

/// Her number is the server's to show, and it keeps a record of that; where it does not answer, the receipt
/// goes without.
void DeskPayout::printReceipt() {
    if (printing() || !isOpen() || (m_view->code.empty() && !owesSlip())) return;
    m_printing = m_view->basket;
    emit changed();
    if (!m_maskedCnic.isEmpty()) return wantReceipt();
    m_wire.query(domain::ShowCard{m_counter, {}},
                 [self = QPointer(this), basket = m_view->basket](const auto& reply) {
                     if (!self || self->m_printing != basket) return;
                     const auto* card = reply ? boost::variant2::get_if<protocol::Card>(&*reply) : nullptr;
                     if (card) self->m_maskedCnic = QString::fromStdString(card->maskedCnic);
                     self->wantReceipt();
                 });
}

void DeskPayout::wantReceipt() {
    emit receiptWanted({*m_view, m_maskedCnic, m_out});
}

void DeskPayout::receiptCame(payments::BasketId basket, ReceiptPrint print) {
    if (m_printing != basket) return;
    m_printing.reset();
    m_last = print;
    if (print != ReceiptPrint::Failed) m_out = true;
    if (!m_view->code.empty()) m_unspoken = print;
    tellReceipt();
    emit changed();
}

/// Waits for whatever is under way, and for the link.
void DeskPayout::tellReceipt() {
    if (!m_unspoken || !isOpen()) return;
    const ReceiptPrint print = *std::exchange(m_unspoken, std::nullopt);
    if (!ask(protocol::ReportReceipt{m_counter, m_view->basket, print})) m_unspoken = print;
}

std::optional<ReceiptPrint> DeskPayout::lastPrint() const {
    if (m_last || !m_view) return m_last;
    return m_view->print;
}

bool DeskPayout::owesSlip() const {
    const auto hasReason = [](const protocol::PayoutLine& line) {
        return line.state == PayoutState::Unknown || line.state == PayoutState::Declined ||
               line.state == PayoutState::Reversing || line.state == PayoutState::Reversed;
    };
    return isAt(NextStep::Close) && m_view->code.empty() && std::ranges::any_of(m_view->lines, hasReason);
}

/// A payout that is found after the hand-over may have its paper already: another run of this program printed
/// it, or another desk's.
void DeskPayout::forgetPaper() {
    m_printing.reset();
    m_last.reset();
    m_unspoken.reset();
    m_out = isOpen() && !m_view->code.empty();
}

}  // namespace owc::desk_model
