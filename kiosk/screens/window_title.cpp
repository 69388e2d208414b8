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
