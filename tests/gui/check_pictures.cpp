#include "tests/gui/check_pictures.h"

#include <QCoreApplication>

#include "counter/desk/view/finger_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/gui/check_states.h"

namespace owc::test {

void paintChecks(ui::LanguageSwitch& language, const QString& folder) {
    const auto save = [&](QWidget& window, const QString& name) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        window.grab().save(folder + "/check-" + name + ".png");
    };
    for (const ui::Language spoken : {ui::Language::Urdu, ui::Language::English}) {
        language.set(spoken);
        const QString code = ui::languageCode(spoken);
        for (const CheckState& state : checkStates()) {
            for (const QSize& size : {QSize(1280, 800), QSize(360, 720)}) {
                QWidget desk;
                desk.resize(size);
                desk_view::FingerPanel panel(&desk);
                desk.show();
                panel.present(state.check, state.live, 142, state.message, false);
                panel.open();
                save(desk, QStringLiteral("%1-%2-%3").arg(QLatin1String(state.name), code).arg(size.width()));
            }
        }
    }
    language.set(ui::Language::English);
    for (const char* hers : {"ur", "sd", "en"}) {
        desk_view::VisitorWindow window(language);
        window.show();
        for (const CheckState& state : checkStates()) {
            window.present(visitorAt(state, hers));
            save(window, QStringLiteral("visitor-%1-%2").arg(QLatin1String(state.name), QLatin1String(hers)));
        }
    }
}

}  // namespace owc::test
