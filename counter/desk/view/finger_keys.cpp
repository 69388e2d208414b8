#include "counter/desk/view/finger_panel.h"

// What the keys of the check say and when they do nothing.
namespace owc::desk_view {

using desk_model::FingerAct;

ActionKey FingerPanel::mainKey() const {
    ActionKey key{.key = Qt::Key_F1, .cap = "F1", .enabled = !m_busy};
    if (m_busy) key.whyNot = tr("The server has not answered yet.");
    if (m_live.taking) {
        key.verb = tr("Stop");
        return key;
    }
    switch (act()) {
        case FingerAct::None:
            key.verb = tr("Waiting: %1 s").arg(m_check.waited);
            key.enabled = false;
            key.whyNot = m_check.step;
            return key;
        case FingerAct::TakePrint: {
            key.verb =
                m_finger ? tr("Take it: %1").arg(desk_model::fingerWords(*m_finger)) : tr("Take the print");
            const QString trouble = desk_model::readerTrouble(m_live.reader);
            if (!trouble.isEmpty()) {
                key.enabled = false;
                key.whyNot = trouble;
            }
            return key;
        }
        case FingerAct::SendAgain:
            key.verb = tr("Send it again");
            return key;
        case FingerAct::AskResult:
            key.verb = tr("Ask what became of it");
            return key;
        case FingerAct::NewCheck:
            key.verb = tr("New check");
            return key;
        case FingerAct::TypeNumber:
            key.verb = tr("Type the card's number");
            return key;
        case FingerAct::TypeTelephone:
            key.verb = tr("Type her telephone number");
            return key;
        case FingerAct::ToNadra:
            key.verb = tr("To NADRA and back");
            return key;
        case FingerAct::OtherWay:
            key.verb = tr("Another way");
            return key;
        case FingerAct::SecondOfficer:
            key.verb = tr("Second officer");
            return key;
        case FingerAct::CallManager:
            key.verb = tr("Call the manager");
            return key;
        case FingerAct::GoOn:
            key.verb = tr("Go on");
            return key;
    }
    return key;
}

void FingerPanel::presentKeys() {
    const desk_model::DeskPicture none;
    const QString wait = m_check.over ? tr("This check has ended.") : tr("First the answer has to come.");
    const bool possible = m_check.mayChange && !m_busy && !m_live.taking;
    const auto key = [&](int code, const char* cap, const QString& verb, const QString& hint) {
        return ActionKey{code, cap, verb, hint, possible, possible ? QString() : wait};
    };
    m_main.present(mainKey(), none);
    m_otherWay.present(key(Qt::Key_F6, "F6", tr("Another way"), tr("two officers")), none);
    m_nadra.present(key(Qt::Key_F7, "F7", tr("To NADRA"), tr("place kept")), none);
    m_giveUp.present(key(Qt::Key_F8, "F8", tr("Give up"), tr("no check")), none);
}

}  // namespace owc::desk_view
