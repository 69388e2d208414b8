#include "counter/desk/view/action_bar.h"

#include <QCoreApplication>
#include <algorithm>

#include "assets/ui/text.h"
#include "counter/desk/model/desk_words.h"

namespace owc::desk_view {

using desk_model::NextAction;
using desk_model::Step;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeskKey", text);
}

QString number(int value) {
    return ui::isolated(QString::number(value));
}

QString nextVerb(Step step) {
    switch (desk_model::nextAction(step)) {
        case NextAction::None:
            return {};
        case NextAction::CallNext:
            return say("Call next");
        case NextAction::MarkArrived:
            return say("She has arrived");
        case NextAction::StartServing:
            return say("Start serving");
        case NextAction::Complete:
            return say("Complete visit");
        case NextAction::EndBreak:
            return say("End break");
    }
    return {};
}

QString recallHint(const desk_model::DeskPicture& p) {
    if (p.step != Step::Called) return say("after a call");
    if (p.visitor->calls < p.recallLimit && p.visitor->recallIn > 0) return say("in %1 s").arg(number(p.visitor->recallIn));
    return say("%1 of %2").arg(number(p.visitor->calls), number(p.recallLimit));
}

QString noShowHint(const desk_model::DeskPicture& p) {
    if (p.step == Step::Called && p.visitor->noShowIn > 0) return say("in %1 s").arg(number(p.visitor->noShowIn));
    if (p.step == Step::Called || p.noShowAfter == 0) return say("may return");
    if (p.noShowAfter % 60 == 0) return say("after %1 min").arg(number(p.noShowAfter / 60));
    return say("after %1 s").arg(number(p.noShowAfter));
}

QString undoHint(const desk_model::DeskPicture& p) {
    return p.canUndo ? desk_model::undoWords(p.undoes, p.undoToken) : say("last step");
}

}  // namespace

std::vector<ActionKey> actionKeys(const PageState& state) {
    const desk_model::DeskPicture& p = state.picture;
    std::vector<ActionKey> keys{{Qt::Key_F1, "F1", nextVerb(p.step), {}},
                                {Qt::Key_F2, "F2", say("Recall"), recallHint(p)},
                                {Qt::Key_F3, "F3", say("No-show"), noShowHint(p)},
                                {Qt::Key_F4, "F4", say("Park"), say("with reason")},
                                {Qt::Key_F5, "F5", say("Transfer"), say("place kept")},
                                {Qt::Key_F6, "F6", say("Add service"), say("after this")},
                                {Qt::Key_F7, "F7", say("To NADRA"), say("and back")},
                                {Qt::Key_F8, "F8", say("Undo"), undoHint(p)},
                                {Qt::Key_F9, "F9", say("Reveal"), say("recorded")},
                                {kEntitledKey, "Shift+F9", say("Entitled to"), say("the registry")},
                                {Qt::Key_F10, "F10", say("More"), say("tokens, break")},
                                {kPayoutKey, "Shift+F10", say("Payout"), say("cash drawer")}};
    for (ActionKey& key : keys) {
        key.whyNot = whyNot(state, key.key);
        key.enabled = key.whyNot.isEmpty();
    }
    return keys;
}

ActionKey actionKey(const PageState& state, int key) {
    if (key == Qt::Key_F12) return panicKey(state);
    const auto all = actionKeys(state);
    const auto found = std::ranges::find(all, key, &ActionKey::key);
    return found == all.end() ? ActionKey{} : *found;
}

ActionKey panicKey(const PageState& state) {
    const bool called = !state.picture.managerCalledAt.isEmpty();
    return {.key = Qt::Key_F12,
            .cap = "F12",
            .verb = called ? say("Called") : say("Panic"),
            .hint = called ? say("hold: is over") : say("hold 1 s"),
            .enabled = true,
            .whyNot = {}};
}

QStringList stepParts() {
    return {say("Call"), say("Arrived"), say("Serving"), say("Done")};
}

int partsDone(const desk_model::DeskPicture& picture) {
    if (picture.step == Step::OnBreak || picture.step == Step::SignedOut) return -1;
    return static_cast<int>(picture.step) - static_cast<int>(Step::Idle);
}

}  // namespace owc::desk_view
