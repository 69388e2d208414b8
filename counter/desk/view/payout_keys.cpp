#include <QGuiApplication>

#include "assets/ui/text.h"
#include "counter/desk/view/payout_panel.h"

// What each key of the payout does now, and the sentence that says what comes next.
namespace owc::desk_view {

using desk_model::PayoutPage;

namespace {

QString figures(const QString& text) {
    return ui::isolated(text);
}

}  // namespace

QString PayoutPanel::sentence() const {
    const auto& p = m_picture;
    switch (p.page) {
        case PayoutPage::Unknown:
            return tr("The server is asked how the drawer stands.");
        case PayoutPage::NoDrawer:
            return tr(
                "No drawer is open here. You count the cash, a second officer counts it too, and both sign.");
        case PayoutPage::OthersDrawer:
            return tr("The drawer here is that of officer %1. Count it together: then it is yours.")
                .arg(figures(p.drawer ? p.drawer->teller : QString()));
        case PayoutPage::Drawer:
            return p.serving ? tr("F1 opens all that she may draw today.")
                             : tr("Nobody is being served. The drawer can be counted, topped up or closed.");
        case PayoutPage::Identity:
            if (!p.verified) return tr("Who is she? F1 begins the check of her finger.");
            return p.needsSecond ? tr("Hold the original card beside her. A supervisor looks too, and signs.")
                                 : tr("Hold the original card beside her: is it her, and her card?");
        case PayoutPage::Authorise:
            return tr("F1 asks the bank for the whole sum. Nothing is handed over in part.");
        case PayoutPage::Waiting:
            return tr("The bank is being asked, for %1 s. She sees that she has to wait.")
                .arg(figures(QString::number(p.waited)));
        case PayoutPage::Counting:
            return p.full
                       ? tr("All is counted. Count it once more before her eyes, then F1.")
                       : tr("The number on a note counts it, F8 takes the last one back. She sees each one.");
        case PayoutPage::HandOver:
            return tr(
                "Give her the notes. She counts them and touches her window; F1 when she says so instead.");
        case PayoutPage::TwoPeople:
            return tr("Nobody knows whether she has the notes. F1: you and a supervisor count the drawer.");
        case PayoutPage::Receipt:
        case PayoutPage::Finish:
            return paperSentence();
    }
    return {};
}

ActionKey PayoutPanel::mainKey() const {
    const auto& p = m_picture;
    ActionKey made{.key = Qt::Key_F1, .cap = "F1"};
    const QString sum = tr("Rs %1").arg(figures(p.amount));
    switch (p.page) {
        case PayoutPage::Unknown:
            made.verb = tr("Wait");
            made.whyNot = sentence();
            break;
        case PayoutPage::NoDrawer:
            made.verb = tr("Open the drawer");
            break;
        case PayoutPage::OthersDrawer:
            made.verb = tr("Take the drawer over");
            break;
        case PayoutPage::Drawer:
            made.verb = tr("Open her payout");
            if (!p.serving) made.whyNot = tr("Nobody is being served.");
            break;
        case PayoutPage::Identity:
            made.verb = p.verified ? tr("The card is hers") : tr("Check who she is");
            break;
        case PayoutPage::Authorise:
            made.verb = tr("Ask the bank: %1").arg(sum);
            break;
        case PayoutPage::Waiting:
            made.verb = tr("The bank is asked");
            made.whyNot = tr("It opens when the bank has answered.");
            break;
        case PayoutPage::Counting:
            made.verb = tr("Hand over %1").arg(sum);
            if (!p.full) made.whyNot = tr("Opens when %1 more is counted").arg(figures(p.left));
            break;
        case PayoutPage::HandOver:
            made.verb = tr("She has it");
            made.hint = tr("or she touches her window");
            break;
        case PayoutPage::TwoPeople:
            made.verb = tr("Two people count");
            break;
        case PayoutPage::Receipt:
            return paperKey();
        case PayoutPage::Finish:
            made.verb = tr("Finish");
            if (p.printing) made.whyNot = tr("The paper is not out yet.");
            break;
    }
    if (made.whyNot.isEmpty() && m_busy)
        made.whyNot = m_picture.connected ? tr("The server has not answered yet.")
                                          : tr("There is no link to the server.");
    if (!made.whyNot.isEmpty()) made.hint = made.whyNot;
    return made;
}

ActionKey PayoutPanel::keyOf(int key) const {
    const auto& p = m_picture;
    ActionKey made{.key = key, .cap = QString("F%1").arg(key - Qt::Key_F1 + 1)};
    const auto say = [&](const QString& verb, const QString& hint, bool asks = true) {
        made.verb = verb;
        made.hint = hint;
        if (asks && m_busy) made.whyNot = tr("The server has not answered yet.");
    };
    const bool drawer = p.page == PayoutPage::Drawer;
    const bool counting = p.page == PayoutPage::Counting;
    const bool any = counting && p.counted != QStringLiteral("0");
    switch (key) {
        case Qt::Key_F1:
            made = mainKey();
            break;
        case Qt::Key_F2:
            if (drawer) say(tr("Count"), tr("the drawer"));
            if (p.page == PayoutPage::Receipt) say(tr("None came"), tr("no receipt"));
            if (p.page == PayoutPage::Finish) made = paperKey();
            if (p.page == PayoutPage::HandOver) say(tr("Notes back"), tr("two people"));
            if (counting) say(tr("Count again"), tr("clear the tally"), false);
            if (counting && !any) made.whyNot = tr("No note is counted yet.");
            break;
        case Qt::Key_F4:
            if (drawer) say(tr("Top up"), tr("cash comes in"));
            if (p.mayStop) say(tr("Stop payout"), tr("with reason"));
            break;
        case Qt::Key_F7:
            if (drawer) say(tr("Take out"), tr("cash goes out"));
            else if (p.page == PayoutPage::Identity)
                say(tr("To NADRA"), tr("finger or card"));
            else
                made = complaintKey();
            break;
        case Qt::Key_F8:
            if (drawer) say(tr("Close"), tr("the drawer"));
            if (drawer && p.drawer && !p.drawer->counted) made.whyNot = tr("First count it: F2.");
            if (counting) say(tr("Undo"), tr("last note"), false);
            if (counting && !any) made.whyNot = tr("No note is counted yet.");
            break;
        case Qt::Key_F10:
            if (counting || p.page == PayoutPage::HandOver || (p.page >= PayoutPage::Receipt && p.handedOver))
                say(tr("Say it"), tr("her sum, aloud"), false);
            break;
        case Qt::Key_F11:
            made.verb = QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral("English")
                                                                              : QStringLiteral("اردو");
            break;
        case Qt::Key_F12:
            made.verb = tr("Panic");
            made.hint = tr("hold 1 s");
            break;
        default:
            return {};
    }
    made.enabled = made.whyNot.isEmpty() && !made.verb.isEmpty();
    return made;
}

void PayoutPanel::presentKeys() {
    desk_model::DeskPicture none;
    none.step = desk_model::Step::SignedOut;  // the big key has no parts here
    for (KeyButton* button : m_keys) {
        const ActionKey made = keyOf(button->wanted());
        button->present(made, none);
        const bool corner = button->wanted() == Qt::Key_F11 || button->wanted() == Qt::Key_F12;
        button->setVisible(!made.verb.isEmpty() && !(corner && narrow()));
    }
}

/// What the screen shows, in words.
void PayoutPanel::tellReader() {
    const auto& p = m_picture;
    setAccessibleName(p.basket == 0 ? tr("Cash drawer")
                                    : tr("Payout, token %1").arg(figures(QString::number(p.token))));
    QStringList spoken{m_message, sentence()};
    if (p.basket != 0) {
        spoken << tr("To pay: %1").arg(tr("Rs %1").arg(figures(p.amount)));
        if (p.page == PayoutPage::Counting)
            spoken << tr("Counted: %1. Still to count: %2").arg(figures(p.counted), figures(p.left));
        for (const auto& note : p.notes)
            if (note.count > 0)
                spoken << tr("Notes of %1: %2")
                              .arg(figures(QString::number(note.face)), figures(QString::number(note.count)));
        for (const auto& due : p.due) spoken << due.what + ": " + figures(due.amount) + ", " + due.state;
    } else if (p.drawer) {
        spoken << tr("Should hold now: %1").arg(tr("Rs %1").arg(figures(p.drawer->holds)));
    }
    spoken.removeAll(QString());
    setAccessibleDescription(p.page == PayoutPage::Unknown && p.counter == 0 ? QString() : spoken.join("\n"));
}

}  // namespace owc::desk_view
