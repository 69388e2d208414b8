#include <gtest/gtest.h>

#include "counter/desk/view/finger_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/audit/report.h"
#include "tests/gui/check_states.h"

// The check of who she is: over the desk, and on the window that faces her.
namespace owc::audit {

TEST(CheckAudit, EveryStepAtTheDesk) {
    ui::LanguageSwitch language;
    for (const ui::Language chosen : {ui::Language::English, ui::Language::Urdu}) {
        language.set(chosen);
        for (const test::CheckState& state : test::checkStates())
            for (const QSize& size : {QSize(1280, 800), QSize(360, 720)}) {
                QWidget desk;
                desk.resize(size);
                desk_view::FingerPanel panel(&desk);
                desk.show();
                panel.present(state.check, state.live, 142, state.message, false);
                panel.open();
                QCoreApplication::processEvents();
                Shown shown{QStringLiteral("check"), QString::fromLatin1(state.name),
                            ui::languageCode(chosen)};
                shown.onSheet = size.width() == 1280;
                report().take(shown, panel, {.smallestText = 14, .keyboard = true});
            }
    }
    language.set(ui::Language::Urdu);
}

TEST(CheckAudit, EveryStepOnHerWindow) {
    ui::LanguageSwitch language;
    for (const char* hers : {"ur", "pa", "ps", "sd", "skr", "bal", "en"}) {
        language.set(*ui::languageFromCode(hers));
        desk_view::VisitorWindow window(language);
        window.show();
        for (const test::CheckState& state : test::checkStates()) {
            window.present(test::visitorAt(state, hers));
            Shown shown{QStringLiteral("visitor"), QString::fromLatin1(state.name), QLatin1String(hers)};
            shown.onSheet = true;
            report().take(shown, window, {.smallestText = 28});
        }
    }
    language.set(ui::Language::Urdu);
}

}  // namespace owc::audit
