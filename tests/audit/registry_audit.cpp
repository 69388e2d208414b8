#include <gtest/gtest.h>

#include "counter/dashboard/view/dashboard_window.h"
#include "tests/audit/report.h"
#include "tests/support/nowhere.h"
#include "tests/support/odd_dashboard.h"

// The registry on the managers' dashboard: alerts, what is loaded, and the pieces behind each count.
namespace owc::audit {

using dashboard_model::PanelWish;

TEST(RegistryAudit, TheRegistryOnTheDashboard) {
    ui::LanguageSwitch language;
    client_qt::ServerLink link(test::nowhere());
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, language);
    window.show();
    const auto take = [&](const QString& screen) {
        for (const ui::Language chosen : {ui::Language::English, ui::Language::Urdu}) {
            language.set(chosen);
            for (const auto& [pixels, smallest] : {std::pair{QSize(1920, 1080), 14.0}, {QSize(1366, 768), 10.0}}) {
                window.resize(pixels);
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
                Shown shown{QStringLiteral("dashboard"), screen, ui::languageCode(chosen)};
                shown.onSheet = true;
                report().take(shown, window, {.smallestText = smallest, .keyboard = true});
            }
        }
    };
    client::Views calm = test::oddViews();
    for (auto& [id, visit] : calm.visits) visit.ticket = domain::TicketState::Printed;
    calm.services.at({"family"}).longestSince.reset();
    model.showSample(calm, test::kBusyNow);
    take("registry and a barred kiosk");
    model.open({PanelWish::Kind::Registry});
    take("the registry");
    for (const auto kind : eligibility::kOddKinds) {
        model.showSample(calm, test::kBusyNow, test::oddFound(kind));
        for (const std::uint32_t from : {0U, 6U}) {
            model.open({.kind = PanelWish::Kind::Odd, .odd = kind, .from = from});
            take(QStringLiteral("evidence %1 from %2").arg(static_cast<int>(kind)).arg(from));
        }
    }
    protocol::OddFound last = test::oddFound(eligibility::OddKind::DeadPaid);
    last.from = static_cast<std::uint32_t>(last.kept) - 6;
    last.found.resize(6);
    model.showSample(calm, test::kBusyNow, last);
    model.open({.kind = PanelWish::Kind::Odd, .odd = eligibility::OddKind::DeadPaid, .from = last.from});
    take("evidence, the last that is kept");
    language.set(ui::Language::Urdu);
}

}  // namespace owc::audit
