#include "counter/desk/model/desk_words.h"

#include <QCoreApplication>

namespace owc::desk_model {

using domain::LegState;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Desk", text);
}

}  // namespace

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

QStringList choiceWords() {
    return {say("She is unwell"), say("A small child"), say("She brings a missing document"), say("A complaint"),
            say("Another reason")};
}

QStringList priorityReasonWords() {
    return {say("The officer has seen it"), say("She asked for it"), say("It was chosen by mistake")};
}

}  // namespace owc::desk_model
