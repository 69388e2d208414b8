#include "kiosk/screens/window_title.h"

#include "assets/ui/dates.h"

namespace owc::screens {
namespace {

QString paperWord(flow::Paper paper) {
    switch (paper) {
        case flow::Paper::Printing:
            return QStringLiteral("printing");
        case flow::Paper::Printed:
            return QStringLiteral("printed");
        case flow::Paper::Missing:
            return QStringLiteral("not-printed");
        case flow::Paper::HandedOver:
            return QStringLiteral("handed-over");
        case flow::Paper::Unsure:
            return QStringLiteral("uncertain");
    }
    return {};
}

QString placeWord(const flow::Place& place) {
    using Kind = flow::Place::Kind;
    switch (place.kind) {
        case Kind::Asked:
            return QStringLiteral("asked");
        case Kind::Waiting:
            return QStringLiteral("%1 waiting").arg(place.token.value);
        case Kind::Called:
            return QStringLiteral("%1 called %2").arg(place.token.value).arg(place.counter);
        case Kind::Serving:
            return QStringLiteral("%1 serving %2").arg(place.token.value).arg(place.counter);
        case Kind::Away:
            return QStringLiteral("%1 away").arg(place.token.value);
        case Kind::Over:
            return QStringLiteral("%1 over").arg(place.token.value);
        case Kind::SlipToday:
            return QStringLiteral("slip of today");
        case Kind::SlipLater:
            return QStringLiteral("slip of another day");
        case Kind::Unknown:
            return QStringLiteral("unknown");
        case Kind::NoAnswer:
            return QStringLiteral("no-answer");
        case Kind::ReceiptTrue:
            return QStringLiteral("receipt true");
        case Kind::ReceiptFalse:
            return QStringLiteral("receipt false");
        case Kind::ReceiptUnknown:
            return QStringLiteral("receipt unknown");
    }
    return {};
}

QString answerWord(const flow::Answer& answer) {
    using Kind = flow::Answer::Kind;
    switch (answer.kind) {
        case Kind::Asked:
            return QStringLiteral("asked");
        case Kind::Told:
            return QStringLiteral("told");
        case Kind::Programmes:
            return QStringLiteral("programmes");
        case Kind::Nobody:
            return QStringLiteral("nobody");
        case Kind::CannotAsk:
            return QStringLiteral("cannot-ask");
        case Kind::TooOften:
            return QStringLiteral("too-often");
    }
    return {};
}

QString screenWords(const flow::State& state) {
    switch (state.screen) {
        case flow::Screen::Closed:
            return QStringLiteral("closed");
        case flow::Screen::Language:
            return QStringLiteral("language");
        case flow::Screen::Need:
            return QStringLiteral("need");
        case flow::Screen::Cnic:
            return QStringLiteral("cnic");
        case flow::Screen::Priority:
            return QStringLiteral("priority");
        case flow::Screen::Issuing:
            return QStringLiteral("issuing");
        case flow::Screen::Trouble:
            return QStringLiteral("trouble");
        case flow::Screen::Slip:
            return QStringLiteral("slip ") + ui::dateDigits(state.slot->day);
        case flow::Screen::Place:
            return QStringLiteral("place ") + placeWord(*state.place);
        case flow::Screen::Answer:
            return QStringLiteral("answer ") + answerWord(*state.answer);
        case flow::Screen::Token:
            return QStringLiteral("token %1 %2").arg(state.token->token.value).arg(paperWord(state.paper));
    }
    return {};
}

QString panelWords(flow::Panel panel) {
    switch (panel) {
        case flow::Panel::None:
            return {};
        case flow::Panel::Easier:
            return QStringLiteral(", easier view");
        case flow::Panel::Help:
            return QStringLiteral(", staff called");
    }
    return {};
}

}  // namespace

QString titleFor(const flow::State& state) {
    return QStringLiteral("owc-kiosk ") + screenWords(state) + panelWords(state.panel);
}

}  // namespace owc::screens
