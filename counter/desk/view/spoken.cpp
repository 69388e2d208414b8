#include "counter/desk/view/spoken.h"

#include <QGuiApplication>

#include "assets/ui/text.h"

namespace owc::desk_view {

using desk_model::Step;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeskHelp", text);
}

QString number(int value) {
    return ui::isolated(QString::number(value));
}

QString whatItDoes(const ActionKey& key, Step step) {
    switch (key.key) {
        case Qt::Key_F1:
            switch (desk_model::nextAction(step)) {
                case desk_model::NextAction::None:
                    return {};
                case desk_model::NextAction::CallNext:
                    return say("Call the next one: the board shows and says her number.");
                case desk_model::NextAction::MarkArrived:
                    return say("She stands at the desk.");
                case desk_model::NextAction::StartServing:
                    return say("Her service begins.");
                case desk_model::NextAction::Complete:
                    return say("Finished here; what is planned for her comes next.");
                case desk_model::NextAction::EndBreak:
                    return say("The break is over.");
            }
            return {};
        case Qt::Key_F2:
            return say("Call her once more.");
        case Qt::Key_F3:
            return say("She did not come; she may come back for a while.");
        case Qt::Key_F4:
            return say("She fetches something and keeps her place.");
        case Qt::Key_F5:
            return say("She goes to another service and keeps her place.");
        case Qt::Key_F6:
            return say("After this she also goes to another service.");
        case Qt::Key_F7:
            return say("She goes to another service and comes back here.");
        case Qt::Key_F8:
            return key.enabled ? say("Take the last step back: %1.").arg(key.hint) : say("Take the last step back.");
        case Qt::Key_F9:
            return say("Show the end of her CNIC; it is recorded.");
        case kEntitledKey:
            return say("What the registry says of her; it is recorded.");
        case kPayoutKey:
            return say("The cash drawer, and what is paid from it.");
        default:
            return say("Tokens, return slips, the door, break, sign out.");
    }
}

}  // namespace

QString stateSentence(const PageState& state) {
    const desk_model::DeskPicture& p = state.picture;
    const QString token = p.visitor ? number(p.visitor->token) : QString();
    if (!p.connected) return say("There is no link to the server: the keys wait until it is back.");
    switch (p.step) {
        case Step::SignedOut:
            return say("Nobody is signed in: officer number, PIN, Enter.");
        case Step::Idle:
            return p.next.empty() ? say("Nobody waits for you.")
                                  : say("%1 is next for you: F1 calls her.").arg(number(p.next.front().token));
        case Step::Called:
            return say("%1 is called. When she stands at the desk, press F1.").arg(token);
        case Step::Arrived:
            return say("%1 is here. F1 begins her service.").arg(token);
        case Step::Serving:
            return say("%1 is being served. F1 when she is finished.").arg(token);
        case Step::OnBreak:
            return say("The counter is on a break: F1 ends it.");
    }
    return {};
}

QString spokenState(const PageState& state, const std::optional<Notice>& notice) {
    const desk_model::DeskPicture& p = state.picture;
    QStringList all;
    if (notice) all << notice->text;
    all << stateSentence(state);
    if (p.visitor) all << p.visitor->serviceName << p.visitor->language << p.visitor->why;
    all << say("%1 waiting").arg(number(p.waiting));
    return all.join(" ");
}

std::vector<ActionKey> everyKey(const PageState& state) {
    std::vector<ActionKey> keys = actionKeys(state);
    keys.push_back(panicKey(state));
    keys.push_back({Qt::Key_Help, "Shift+F1", say("Help"), say("What can I do now?"), true, {}});
    const bool urdu = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    keys.push_back({Qt::Key_F11, "F11", urdu ? QStringLiteral("English") : QStringLiteral("اردو"), say("The other language"), true, {}});
    return keys;
}

std::vector<KeyLine> helpLines(const PageState& state, bool signedIn) {
    if (!signedIn)
        return {{"Enter", say("Officer number, then PIN: signs you in.")},
                {"F4", say("A supervisor hands over a counter that somebody else holds.")},
                {"F11", say("Urdu or English.")},
                {"F12", say("Held for one second: calls the manager.")}};
    std::vector<KeyLine> can;
    std::vector<KeyLine> cannot;
    for (const ActionKey& key : actionKeys(state)) {
        if (key.enabled)
            can.push_back({key.cap, key.verb + ": " + whatItDoes(key, state.picture.step)});
        else
            cannot.push_back({key.cap, key.verb + ": " + key.whyNot, false});
    }
    can.push_back({"F12", say("Held for one second: calls the manager.")});
    can.insert(can.end(), cannot.begin(), cannot.end());
    return can;
}

std::vector<KeyLine> keyMap() {
    return {{"F1", say("Next: call, serve, complete")},
            {"F2", say("Call her again")},
            {"F3", say("She did not come")},
            {"F4", say("Park her, with a reason")},
            {"F5", say("Transfer, her place kept")},
            {"F6", say("Add a service after this one")},
            {"F7", say("To NADRA or elsewhere, and back")},
            {"F8", say("Take the last step back")},
            {"F9", say("Show her CNIC; recorded")},
            {"Shift+F9", say("What she is entitled to, and why")},
            {"Shift+F10", say("Pay her; the cash drawer")},
            {"F10", say("More: tokens, break, sign out")},
            {"F11", say("Urdu or English")},
            {"F12", say("Hold one second: call the manager")},
            {"Shift+F1", say("What can I do now?")},
            {"Ctrl+F1", say("This list of keys")},
            {"1-9", say("Choose from a list")},
            {"Esc", say("Leave a question or this list")}};
}

}  // namespace owc::desk_view
