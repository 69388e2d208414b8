#include <gtest/gtest.h>

#include <QTest>

#include "counter/desk/view/registration_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/audit/report.h"
#include "tests/gui/registration_states.h"

// The registry's form: over the desk, and read back on the window that faces her.
namespace owc::audit {

TEST(RegistrationAudit, EveryPageAtTheDesk) {
    ui::LanguageSwitch language;
    for (const ui::Language chosen : {ui::Language::English, ui::Language::Urdu}) {
        language.set(chosen);
        for (const test::RegistrationState& state : test::registrationStates())
            for (const QSize& size : {QSize(1280, 1024), QSize(1366, 768), QSize(360, 720)}) {
                QWidget desk;
                desk.resize(size);
                desk_view::RegistrationPanel panel(&desk);
                desk.show();
                panel.present(desk_model::registrationPictureOf(state.form, test::formDay()), state.message, false);
                panel.open();
                for (int i = 0; i < state.downs; ++i) QTest::keyClick(&panel, Qt::Key_Down);
                QCoreApplication::processEvents();
                Shown shown{QStringLiteral("form"), QString::fromLatin1(state.name), ui::languageCode(chosen)};
                shown.onSheet = size.height() == 768;
                report().take(shown, panel, {.smallestText = 14, .keyboard = true});
            }
    }
    language.set(ui::Language::Urdu);
}

TEST(RegistrationAudit, EveryPageThatIsReadBackToHer) {
    ui::LanguageSwitch language;
    for (const char* hers : {"ur", "pa", "ps", "sd", "skr", "bal", "en"}) {
        language.set(*ui::languageFromCode(hers));
        desk_view::VisitorWindow window(language);
        window.show();
        const auto take = [&](const desk_model::FormOnDesk& form, int line, const QString& name) {
            desk_model::VisitorPicture picture{.says = desk_model::VisitorSays::Token, .counter = 2, .token = 142, .need = "family",
                                               .language = QLatin1String(hers)};
            desk_model::addForm(picture, form, true, line);
            window.present(picture);
            Shown shown{QStringLiteral("visitor"), name, QLatin1String(hers)};
            shown.onSheet = true;
            report().take(shown, window, {.smallestText = 24});
        };
        using eligibility::RegistryVisit;
        for (const RegistryVisit kind : {RegistryVisit::NewSurvey, RegistryVisit::RosterUpdate, RegistryVisit::Appeal}) {
            auto form = test::formOnDesk(test::fullForm(kind), registration::Page::ReadBack);
            const auto lines = static_cast<int>(desk_model::readBackOf(form.form).size());
            for (int line = 0; line < lines; line += desk_model::kReadBackAtOnce)
                take(form, line, QStringLiteral("form %1 line %2").arg(static_cast<int>(kind)).arg(line));
            form.record = 1042;
            take(form, 0, QStringLiteral("form sent"));
        }
    }
    language.set(ui::Language::Urdu);
}

}  // namespace owc::audit
