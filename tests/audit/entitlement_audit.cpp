#include <gtest/gtest.h>

#include <QTest>

#include "counter/desk/view/entitlement_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/audit/report.h"
#include "tests/gui/entitlement_states.h"

// What she is entitled to: over the desk, and on the window that faces her.
namespace owc::audit {

TEST(EntitlementAudit, EveryAnswerAtTheDesk) {
    ui::LanguageSwitch language;
    for (const ui::Language chosen : {ui::Language::English, ui::Language::Urdu}) {
        language.set(chosen);
        const QString code = ui::languageCode(chosen);
        for (const test::EntitlementState& state : test::entitlementStates())
            for (const QSize& size : {QSize(1280, 1024), QSize(1280, 800), QSize(360, 720)}) {
                QWidget desk;
                desk.resize(size);
                desk_view::EntitlementPanel panel(&desk);
                desk.show();
                panel.present(desk_model::entitlementOf(state.entitled, test::servingDesk(code), code), true,
                              state.message, state.busy);
                panel.open();
                for (int i = 0; i < state.chosen; ++i) QTest::keyClick(&panel, Qt::Key_Down);
                if (state.explains) QTest::keyClick(&panel, Qt::Key_Return);
                QCoreApplication::processEvents();
                Shown shown{QStringLiteral("entitled"), QString::fromLatin1(state.name), code};
                shown.onSheet = size.height() == 800;
                report().take(shown, panel, {.smallestText = 14, .keyboard = true});
            }
    }
    language.set(ui::Language::Urdu);
}

TEST(EntitlementAudit, EveryPageOnHerWindow) {
    ui::LanguageSwitch language;
    for (const char* hers : {"ur", "pa", "ps", "sd", "skr", "bal", "en"}) {
        language.set(*ui::languageFromCode(hers));
        desk_view::VisitorWindow window(language);
        window.show();
        for (const int chosen : {0, 5, 10}) {
            desk_model::VisitorPicture picture{.says = desk_model::VisitorSays::Token,
                                               .counter = 2,
                                               .token = 142,
                                               .need = "eligible",
                                               .language = QLatin1String(hers)};
            desk_model::addAnswers(picture, test::manyAnswers(), chosen);
            window.present(picture);
            Shown shown{QStringLiteral("visitor"), QStringLiteral("answers %1").arg(chosen),
                        QLatin1String(hers)};
            shown.onSheet = true;
            report().take(shown, window, {.smallestText = 28});
        }
    }
    language.set(ui::Language::Urdu);
}

}  // namespace owc::audit
