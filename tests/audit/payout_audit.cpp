#include <gtest/gtest.h>

#include <QTest>

#include "counter/desk/view/count_panel.h"
#include "counter/desk/view/payout_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/audit/report.h"
#include "tests/gui/payout_states.h"

// The teller's screen, the counting of a drawer, and what she sees of her money.
namespace owc::audit {

TEST(PayoutAudit, EveryStateAtTheDesk) {
    ui::LanguageSwitch language;
    for (const ui::Language chosen : {ui::Language::English, ui::Language::Urdu}) {
        language.set(chosen);
        const QString code = ui::languageCode(chosen);
        for (const test::TellerState& state : test::tellerStates(code))
            for (const QSize& size : {QSize(1280, 1024), QSize(1280, 800), QSize(360, 720)}) {
                QWidget desk;
                desk.resize(size);
                desk_view::PayoutPanel panel(&desk);
                desk.show();
                panel.present(state.picture, state.message, state.busy);
                panel.open();
                QCoreApplication::processEvents();
                Shown shown{QStringLiteral("payout"), QString::fromLatin1(state.name), code};
                shown.onSheet = size.height() == 800;
                report().take(shown, panel, {.smallestText = 14, .keyboard = true});
            }
    }
    language.set(ui::Language::Urdu);
}

TEST(PayoutAudit, ACountOfTheDrawer) {
    ui::LanguageSwitch language;
    for (const ui::Language chosen : {ui::Language::English, ui::Language::Urdu}) {
        language.set(chosen);
        for (const QSize& size : {QSize(1280, 800), QSize(360, 720)}) {
            QWidget desk;
            desk.resize(size);
            desk_view::CountPanel panel(&desk);
            desk.show();
            panel.ask(QCoreApplication::translate(
                "owc::desk_view::Questions",
                "Count the drawer together with who had it, or with a second officer"));
            for (const char* count : {"120", "340", "55", "8", "0", "41", "99999"}) {
                QTest::keyClicks(&panel, count);
                if (qstrcmp(count, "99999") != 0) QTest::keyClick(&panel, Qt::Key_Down);
            }
            QCoreApplication::processEvents();
            Shown shown{QStringLiteral("payout"), QStringLiteral("count of the drawer"),
                        ui::languageCode(chosen)};
            shown.onSheet = size.height() == 800;
            report().take(shown, panel, {.smallestText = 14, .keyboard = true});
        }
    }
    language.set(ui::Language::Urdu);
}

TEST(PayoutAudit, EveryStateOnHerWindow) {
    ui::LanguageSwitch language;
    for (const char* hers : {"ur", "pa", "ps", "sd", "skr", "bal", "en"}) {
        language.set(*ui::languageFromCode(hers));
        desk_view::VisitorWindow window(language);
        window.show();
        for (const test::TellerState& state : test::tellerStates(QStringLiteral("en"))) {
            const auto picture = test::paidVisitor(state.picture, QLatin1String(hers));
            if (!picture.payout) continue;
            window.present(picture);
            Shown shown{QStringLiteral("visitor"), QStringLiteral("payout %1").arg(QLatin1String(state.name)),
                        QLatin1String(hers)};
            shown.onSheet = true;
            report().take(shown, window, {.smallestText = 28});
        }
    }
    language.set(ui::Language::Urdu);
}

}  // namespace owc::audit
