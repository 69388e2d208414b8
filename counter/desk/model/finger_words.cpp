#include "counter/desk/model/finger_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "counter/desk/model/finger_picture.h"

namespace owc::desk_model {

using identity::Meaning;
using identity::Step;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("FingerCheck", text);
}

}  // namespace

QString stepWords(Step step, const std::string& authority) {
    switch (step) {
        case Step::ChooseFinger:
            return say("Choose a finger with its number; F1 takes the print.");
        case Step::WaitForAnswer:
            return authority == "nadra" ? say("NADRA is being asked.") : say("The print is being compared.");
        case Step::TryAgain:
            return say("The same finger once more.");
        case Step::CleanHands:
            return say("Wipe her finger and the glass, then the same finger once more.");
        case Step::TakeAgain:
            return say("That print could not be used: take it again. It costs no try.");
        case Step::OtherFinger:
            return say("This finger has no more tries. Choose another one.");
        case Step::WaitAndRepeat:
            return say(
                "The service is down. Wait a minute, then F1 sends the same print again. It costs no try.");
        case Step::AskLastResult:
            return say("Nobody knows yet what became of the print. F1 asks; do not take a new one before.");
        case Step::NewSession:
            return say("This check is over. F1 begins a new one.");
        case Step::CheckNumber:
            return say("The number is not known there. Read it from her card once more.");
        case Step::CheckContact:
            return say("The telephone number is not hers. Ask her for the one that she gave to NADRA.");
        case Step::GoToNadra:
            if (authority == "local")
                return say(
                    "No finger of hers is enrolled here. F6 enrols one if she wishes; F1 sends her to "
                    "NADRA.");
            return say(
                "NADRA holds no print that can help here. Send her to NADRA; she comes back to her place.");
        case Step::OtherWays:
            return say("Her tries are used up. F1: another way, with a second officer.");
        case Step::SecondOfficer:
            return say("A second officer looks at her card and decides: number, PIN.");
        case Step::CallTechnician:
            return say(
                "The check does not work from here. F1 calls the manager. Once it works, choose a finger and "
                "try again.");
        case Step::CallManager:
            return say("The centre's quota of checks is used up. F1 calls the manager; her place is kept.");
        case Step::AfterHours:
            return say(
                "NADRA does not answer at this hour. It costs no try. F1: another way, with a second "
                "officer.");
        case Step::Verified:
            return say("It is she.");
        case Step::Excepted:
            return say("Accepted without a finger, by two officers.");
        case Step::Over:
            return say("This check has ended.");
    }
    return {};
}

QString answerWords(Meaning meaning, const QString& code) {
    const auto words = [meaning] {
        switch (meaning) {
            case Meaning::Verified:
                return say("Verified");
            case Meaning::NoMatch:
                return say("Not recognised");
            case Meaning::FingerSpent:
                return say("No more tries for this finger");
            case Meaning::FingerNotOnFile:
                return say("This finger is not on file");
            case Meaning::NoPrintsOnFile:
                return say("No fingers on file");
            case Meaning::CitizenSpent:
                return say("No more tries for her");
            case Meaning::UnknownCitizen:
                return say("Number not known");
            case Meaning::NotVerified:
                return say("Number not verified");
            case Meaning::SessionOver:
                return say("Session over");
            case Meaning::BadCapture:
                return say("Print not usable");
            case Meaning::AlreadyUsed:
                return say("Already asked");
            case Meaning::NoneFound:
                return say("It never arrived");
            case Meaning::LastNotVerified:
                return say("It was not verified");
            case Meaning::ServiceDown:
                return say("Service down");
            case Meaning::AfterHours:
                return say("Closed at this hour");
            case Meaning::QuotaUsed:
                return say("Quota used up");
            case Meaning::NotSetUp:
                return say("Access not set up");
            case Meaning::BadContact:
                return say("Telephone number not hers");
            case Meaning::NoAnswer:
                return say("No answer");
            case Meaning::UnknownCode:
                return say("An answer nobody knows");
            case Meaning::FaceNotVerified:
                return say("Face not verified");
        }
        return QString();
    }();
    return code.isEmpty() ? words : say("%1 (%2)").arg(words, QChar(0x2068) + code + QChar(0x2069));
}

QString fingerWords(int finger) {
    const QStringList names{say("Right thumb"),       say("Right index finger"),  say("Right middle finger"),
                            say("Right ring finger"), say("Right little finger"), say("Left thumb"),
                            say("Left index finger"), say("Left middle finger"),  say("Left ring finger"),
                            say("Left little finger")};
    return names.value(finger);
}

QString hintWords(PrintHint hint) {
    switch (hint) {
        case PrintHint::None:
            return {};
        case PrintHint::PlaceFinger:
            return say("Lay the finger on the glass");
        case PrintHint::LiftFinger:
            return say("Lift the finger");
        case PrintHint::PressHarder:
            return say("Press a little harder");
        case PrintHint::PressLess:
            return say("Press less");
        case PrintHint::TooDry:
            return say("Too dry: moisten the finger");
        case PrintHint::TooWet:
            return say("Too wet: dry the finger");
        case PrintHint::Centre:
            return say("Lay it in the middle");
        case PrintHint::Slower:
            return say("Slower");
        case PrintHint::Clean:
            return say("Wipe finger and glass");
        case PrintHint::Again:
            return say("Once more");
    }
    return {};
}

QString readerTrouble(ReaderState state) {
    switch (state) {
        case ReaderState::None:
            return say("This desk has no fingerprint reader. A technician sets one up with owc-devices.");
        case ReaderState::Asleep:
            return say("The reader sleeps.");
        case ReaderState::Gone:
            return say("The reader is unplugged. Plug it in again; the tries are kept.");
        case ReaderState::Broken:
            return say("The reader does not work. Unplug it, plug it in again, or send her to another desk.");
        case ReaderState::Ready:
        case ReaderState::Busy:
            return {};
    }
    return {};
}

QStringList otherWayWords() {
    return {say("Check number and original card, with the paper that proves it"),
            say("Take down a complaint; she comes again"), say("She has no finger that a reader can read")};
}

QStringList otherWayReasons() {
    return {say("Her fingers failed"),
            say("She has no fingers"),
            say("Her fingers are worn"),
            say("An injury"),
            say("Not on file"),
            say("NADRA cannot be reached"),
            say("NADRA is closed at this hour"),
            say("Another reason")};
}

}  // namespace owc::desk_model
