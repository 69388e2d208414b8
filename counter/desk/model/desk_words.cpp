#include "counter/desk/model/desk_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>

namespace owc::desk_model {

using domain::LegState;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Desk", text);
}

}  // namespace

QString nameIn(const domain::Names& names, const QString& language, const std::string& id) {
    for (const std::string& code : {language.toStdString(), std::string("ur"), std::string("en")})
        if (const auto name = names.find(code); name != names.end())
            return QString::fromStdString(name->second);
    return QString::fromStdString(id);
}

QString languageName(domain::Language language) {
    switch (language) {
        case domain::Language::Urdu:
            return say("Urdu");
        case domain::Language::Punjabi:
            return say("Punjabi");
        case domain::Language::Pashto:
            return say("Pashto");
        case domain::Language::Sindhi:
            return say("Sindhi");
        case domain::Language::Saraiki:
            return say("Saraiki");
        case domain::Language::Balochi:
            return say("Balochi");
        case domain::Language::English:
            return say("English");
    }
    return {};
}

QString stateWord(LegState state) {
    switch (state) {
        case LegState::Waiting:
            return say("waiting");
        case LegState::Called:
            return say("called");
        case LegState::Serving:
            return say("being served");
        case LegState::Parked:
            return say("parked");
        case LegState::NoShow:
            return say("did not come");
        case LegState::Completed:
            return say("completed");
        case LegState::Transferred:
            return say("sent on, place kept");
        case LegState::Closed:
            return say("closed");
    }
    return {};
}

QString priorityKey(domain::Priority priority) {
    return priorityKeys().value(static_cast<int>(priority), "none");
}

QStringList priorityKeys() {
    return {"none", "pregnant", "infant", "elderly", "disabled"};
}

QString breakWord(domain::BreakReason reason) {
    return breakWords().value(static_cast<int>(reason));
}

QStringList breakWords() {
    return {say("Prayer"), say("Meal"), say("Rest"), say("Cash"), say("System trouble"), say("Another reason")};
}

QString placeName(const domain::DeviceName& device) {
    const QString name = QString::fromStdString(device.value);
    static const QRegularExpression numbered("^(kiosk|counter)-(\\d+)$");
    const auto match = numbered.match(name);
    if (!match.hasMatch()) return name.isEmpty() ? QString() : QString("\u2066%1\u2069").arg(name);
    const QString number = QString("\u2066%1\u2069").arg(match.captured(2));
    return match.captured(1) == "kiosk" ? say("Kiosk %1").arg(number) : say("Counter %1").arg(number);
}

QString saidBy(const domain::DeviceName& device, bool corrected) {
    if (corrected) return say("set by an officer");
    const QString place = placeName(device);
    return place.isEmpty() ? QString() : say("said at: %1").arg(place);
}

QString requestWords(std::string_view request) {
    static const std::map<std::string_view, const char*> words{
        {"SignIn", QT_TRANSLATE_NOOP("Desk", "signing in")},
        {"TakeOver", QT_TRANSLATE_NOOP("Desk", "handing the counter over")},
        {"CloseCounter", QT_TRANSLATE_NOOP("Desk", "signing out")},
        {"CallNext", QT_TRANSLATE_NOOP("Desk", "calling the next one")},
        {"CallChosen", QT_TRANSLATE_NOOP("Desk", "calling a chosen token")},
        {"Recall", QT_TRANSLATE_NOOP("Desk", "calling her again")},
        {"MarkArrived", QT_TRANSLATE_NOOP("Desk", "marking her as arrived")},
        {"StartServing", QT_TRANSLATE_NOOP("Desk", "starting to serve")},
        {"Complete", QT_TRANSLATE_NOOP("Desk", "completing the visit")},
        {"MarkNoShow", QT_TRANSLATE_NOOP("Desk", "marking a no-show")},
        {"Park", QT_TRANSLATE_NOOP("Desk", "parking her")},
        {"Transfer", QT_TRANSLATE_NOOP("Desk", "the transfer")},
        {"AddService", QT_TRANSLATE_NOOP("Desk", "adding a service")},
        {"SendAndReturn", QT_TRANSLATE_NOOP("Desk", "sending her away and back")},
        {"Undo", QT_TRANSLATE_NOOP("Desk", "taking the last step back")},
        {"ShowCard", QT_TRANSLATE_NOOP("Desk", "revealing the CNIC")},
        {"StartBreak", QT_TRANSLATE_NOOP("Desk", "starting the break")},
        {"EndBreak", QT_TRANSLATE_NOOP("Desk", "ending the break")},
        {"ServeDirect", QT_TRANSLATE_NOOP("Desk", "serving without a token")},
        {"IssueToken", QT_TRANSLATE_NOOP("Desk", "giving a token")},
        {"GiveSlot", QT_TRANSLATE_NOOP("Desk", "giving a return slip")},
        {"ReprintTicket", QT_TRANSLATE_NOOP("Desk", "printing a ticket again")},
        {"FindTicket", QT_TRANSLATE_NOOP("Desk", "finding a scanned ticket")},
        {"Resume", QT_TRANSLATE_NOOP("Desk", "bringing her back")},
        {"Readmit", QT_TRANSLATE_NOOP("Desk", "bringing her back")},
        {"WalkOut", QT_TRANSLATE_NOOP("Desk", "marking that she left")},
        {"CorrectPriority", QT_TRANSLATE_NOOP("Desk", "changing her priority")},
        {"OpenVerification", QT_TRANSLATE_NOOP("Desk", "beginning the check")},
        {"AskFinger", QT_TRANSLATE_NOOP("Desk", "checking the print")},
        {"AskResult", QT_TRANSLATE_NOOP("Desk", "asking what became of the print")},
        {"RequestException", QT_TRANSLATE_NOOP("Desk", "asking for another way")},
        {"EndorseException", QT_TRANSLATE_NOOP("Desk", "the second officer's word")},
        {"SendToNadra", QT_TRANSLATE_NOOP("Desk", "sending her to NADRA and back")},
        {"EnrolFinger", QT_TRANSLATE_NOOP("Desk", "enrolling her finger")},
        {"RevokeEnrolment", QT_TRANSLATE_NOOP("Desk", "removing her prints from this centre")},
        {"AskEligibility", QT_TRANSLATE_NOOP("Desk", "looking up what she is entitled to")},
        {"OpenForm", QT_TRANSLATE_NOOP("Desk", "opening the form")},
        {"SaveForm", QT_TRANSLATE_NOOP("Desk", "saving the form")},
        {"ReadBackForm", QT_TRANSLATE_NOOP("Desk", "writing down that she agrees")},
        {"SendForm", QT_TRANSLATE_NOOP("Desk", "sending the form")},
        {"DropForm", QT_TRANSLATE_NOOP("Desk", "dropping the form")},
        {"OpenDrawer", QT_TRANSLATE_NOOP("Desk", "opening the drawer")},
        {"TopUpDrawer", QT_TRANSLATE_NOOP("Desk", "putting cash in or taking it out")},
        {"CountDrawer", QT_TRANSLATE_NOOP("Desk", "writing down the count")},
        {"TakeDrawer", QT_TRANSLATE_NOOP("Desk", "taking the drawer over")},
        {"CloseDrawer", QT_TRANSLATE_NOOP("Desk", "closing the drawer")},
        {"OpenPayout", QT_TRANSLATE_NOOP("Desk", "opening her payout")},
        {"ConfirmPayee", QT_TRANSLATE_NOOP("Desk", "confirming that it is her")},
        {"AuthorisePayout", QT_TRANSLATE_NOOP("Desk", "asking the bank")},
        {"ReleaseCash", QT_TRANSLATE_NOOP("Desk", "writing down the notes")},
        {"ConfirmHandOver", QT_TRANSLATE_NOOP("Desk", "writing down that she has it")},
        {"ResolveRelease", QT_TRANSLATE_NOOP("Desk", "finding out who has the notes")},
        {"ReportReceipt", QT_TRANSLATE_NOOP("Desk", "the receipt")},
        {"StopPayout", QT_TRANSLATE_NOOP("Desk", "stopping the payout")},
        {"ClosePayout", QT_TRANSLATE_NOOP("Desk", "finishing the payout")},
        {"CloseVerification", QT_TRANSLATE_NOOP("Desk", "giving the check up")},
        {"CorrectInside", QT_TRANSLATE_NOOP("Desk", "counting at the door")}};
    const auto found = words.find(request);
    return found == words.end() ? QString() : QCoreApplication::translate("Desk", found->second);
}

QString undoWords(protocol::Undoes undoes, int token) {
    using protocol::Undoes;
    const QString number = QString("\u2066%1\u2069").arg(token);
    switch (undoes) {
        case Undoes::Nothing:
            return {};
        case Undoes::Call:
            return say("call of %1").arg(number);
        case Undoes::Arrival:
            return say("arrival %1").arg(number);
        case Undoes::Start:
            return say("start of %1").arg(number);
        case Undoes::Completion:
            return say("end of %1").arg(number);
        case Undoes::Transfer:
            return say("sending %1").arg(number);
        case Undoes::Park:
            return say("parking %1").arg(number);
        case Undoes::NoShow:
            return say("no-show %1").arg(number);
    }
    return {};
}

QStringList choiceWords() {
    return {say("She is unwell"), say("A small child"), say("She brings a missing document"), say("A complaint"),
            say("Another reason")};
}

QStringList priorityReasonWords() {
    return {say("The officer has seen it"), say("She asked for it"), say("It was chosen by mistake")};
}

}  // namespace owc::desk_model
