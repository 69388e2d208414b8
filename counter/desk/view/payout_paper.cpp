#include "assets/ui/text.h"
#include "counter/desk/view/payout_panel.h"

// Her receipt, or the slip of a bank that has not answered: what became of it, and the keys for it; and the
// key for whoever complains.
namespace owc::desk_view {

using desk_model::PayoutPage;
using payments::ReceiptPrint;

bool PayoutPanel::paperTrouble() const {
    const auto& p = m_picture;
    return p.page >= PayoutPage::Receipt && !p.printing &&
           (p.print == ReceiptPrint::Failed || p.print == ReceiptPrint::Uncertain);
}

QString PayoutPanel::slipSentence() const {
    const auto& p = m_picture;
    if (!p.slip)
        return tr("Nothing more is paid here today. Tell her why and when to come back; F1 finishes.");
    if (p.printing) return tr("The slip is being printed: give it into her hand.");
    if (paperTrouble()) return tr("The slip did not come out. Look at the printer, then F2; F1 finishes.");
    if (p.print) return tr("She has no money, and a slip that says so. F1 finishes.");
    if (!p.unanswered) return tr("Nothing was paid. Tell her why; F2 prints it for her, with what she can do.");
    return tr("The bank has not answered: nobody knows yet whether it pays. F2 prints a slip that says so.");
}

QString PayoutPanel::paperSentence() const {
    const auto& p = m_picture;
    if (!p.handedOver) return slipSentence();
    const QString number = ui::isolated(p.code);
    if (p.printing) return tr("Receipt %1 is being printed: give it into her hand.").arg(number);
    if (!p.print)
        return p.page == PayoutPage::Finish
                   ? tr("She has the full amount and a receipt. F1 finishes.")
                   : tr("She has the notes. F1 prints receipt %1, marked: one may be out already.")
                         .arg(number);
    switch (*p.print) {
        case ReceiptPrint::Printed:
            return tr("She has the full amount and a receipt. F1 finishes.");
        case ReceiptPrint::HandedToQueue:
            return tr(
                "The receipt is handed over: take it from the printer. If none comes, F2 prints again.");
        case ReceiptPrint::Uncertain:
            return tr(
                "Nobody knows whether the receipt came out. Look; what F2 prints again is marked DUPLICATE.");
        case ReceiptPrint::Failed:
            return tr("No receipt came out. Look at the printer, then F2. Or write %1 down for her, and F1.")
                .arg(number);
    }
    return {};
}

/// F1 where her receipt is to come, F2 where it was.
ActionKey PayoutPanel::paperKey() const {
    const auto& p = m_picture;
    const bool first = p.page == PayoutPage::Receipt;
    ActionKey made{.key = first ? Qt::Key_F1 : Qt::Key_F2, .cap = first ? "F1" : "F2"};
    if (!p.handedOver && !p.slip) return made;
    made.verb = first ? tr("Print the receipt") : !p.handedOver ? tr("Print slip") : tr("Print again");
    made.hint = p.duplicate ? tr("as a duplicate") : p.handedOver ? tr("the receipt") : p.unanswered ? tr("no answer") : tr("not paid");
    if (p.printing) made.whyNot = tr("The paper is not out yet.");
    // It is out, and the server is being told: F1 is not to print it twice.
    else if (first && p.print && p.print != ReceiptPrint::Failed)
        made.whyNot =
            p.connected ? tr("The server has not answered yet.") : tr("There is no link to the server.");
    if (first && !made.whyNot.isEmpty()) made.hint = made.whyNot;
    return made;
}

ActionKey PayoutPanel::complaintKey() const {
    const auto& p = m_picture;
    ActionKey made{.key = Qt::Key_F7, .cap = "F7"};
    if (p.complaint.isEmpty()) return made;
    made.verb = tr("Complaint");
    made.hint = p.complains ? tr("after this") : tr("same token");
    if (p.complains)
        made.whyNot = tr("She goes there after this, with the same token.");
    else if (m_busy)
        made.whyNot = tr("The server has not answered yet.");
    return made;
}

}  // namespace owc::desk_view
