#include <QCoreApplication>

#include "assets/ui/text.h"
#include "counter/desk/view/action_bar.h"

// Why a key does nothing now.
namespace owc::desk_view {

using desk_model::Step;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeskKey", text);
}

QString number(int value) {
    return ui::isolated(QString::number(value));
}

/// Of keys for somebody who was called and is still on her way.
QString notCalled(Step step) {
    switch (step) {
        case Step::Called:
            return {};
        case Step::Arrived:
            return say("She stands at the desk already.");
        case Step::Serving:
            return say("She is being served already.");
        case Step::SignedOut:
        case Step::Idle:
        case Step::OnBreak:
            break;
    }
    return say("Nobody is called.");
}

QString notServing(Step step) {
    switch (step) {
        case Step::Serving:
            return {};
        case Step::Called:
            return say("She is not here yet: F1 when she stands at the desk.");
        case Step::Arrived:
            return say("Start serving her first: F1.");
        case Step::SignedOut:
        case Step::Idle:
        case Step::OnBreak:
            break;
    }
    return say("Nobody is at the counter.");
}

QString whyNoRecall(const desk_model::DeskPicture& p) {
    if (const QString why = notCalled(p.step); !why.isEmpty()) return why;
    if (p.visitor->calls >= p.recallLimit)
        return say("She was called %1 times, as often as the rules allow.").arg(number(p.visitor->calls));
    if (p.visitor->recallIn > 0) return say("She can be called again in %1 seconds.").arg(number(p.visitor->recallIn));
    return {};
}

QString whyNoShow(const desk_model::DeskPicture& p) {
    if (const QString why = notCalled(p.step); !why.isEmpty()) return why;
    if (p.visitor->noShowIn > 0) return say("She still has %1 seconds to walk to you.").arg(number(p.visitor->noShowIn));
    return {};
}

QString whyNoCard(const PageState& state) {
    if (!state.picture.visitor) return say("Nobody is at the counter.");
    if (!state.picture.visitor->hasCnic) return say("She has given no CNIC.");
    if (!state.maskedCnic.isEmpty()) return say("Her number is shown already.");
    return {};
}

}  // namespace

QString whyNot(const PageState& state, int key) {
    const desk_model::DeskPicture& p = state.picture;
    if (!p.connected) return say("There is no link to the server.");
    if (state.busy) return say("The server has not answered yet: %1.").arg(state.underWay);
    if (key == Qt::Key_F1) {
        const bool alone = p.step == Step::Idle && !p.hallWaits;
        return alone ? say("Nobody is waiting.") : QString();
    }
    if (p.step == Step::OnBreak) return say("The counter is on a break: F1 ends it.");
    if (p.step == Step::SignedOut) return say("Nobody is signed in.");
    switch (key) {
        case Qt::Key_F2:
            return whyNoRecall(p);
        case Qt::Key_F3:
            return whyNoShow(p);
        case Qt::Key_F4:
        case Qt::Key_F5:
        case Qt::Key_F7:
            return notServing(p.step);
        case Qt::Key_F6:
            return p.visitor ? QString() : say("Nobody is at the counter.");
        case Qt::Key_F8:
            return p.canUndo ? QString() : say("There is no step that can be taken back.");
        case Qt::Key_F9:
            return whyNoCard(state);
        case kEntitledKey:
            return p.step == Step::Called ? say("She is not here yet: F1 when she stands at the desk.")
                   : p.visitor            ? QString()
                                          : say("Nobody is at the counter.");
        case kPayoutKey:
            return p.step == Step::Called ? say("She is not here yet: F1 when she stands at the desk.") : QString();
        default:
            return {};
    }
}

}  // namespace owc::desk_view
