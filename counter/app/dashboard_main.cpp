#include <QApplication>
#include <iostream>

#include "assets/ui/setup.h"
#include "config/secrecy/keep_secrets.h"
#include "counter/app/show.h"
#include "counter/dashboard/view/dashboard_window.h"
#include "queue-server/client-qt/program.h"
#include "queue-server/client-qt/quit_on_signal.h"

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    QApplication app(argc, argv);
    CLI::App cli("owc-dashboard: the centre as its managers see it");
    owc::client_qt::ProgramArguments arguments;
    arguments.device = "dashboard-1";
    arguments.declare(cli);
    CLI11_PARSE(cli, argc, argv);
    auto start = owc::client_qt::prepare(arguments, "owc-dashboard");
    if (!start) {
        std::cerr << "owc-dashboard: " << start.error().detail << '\n';
        return 1;
    }

    const owc::client_qt::QuitOnSignal quitOnSignal;
    owc::ui::setUp();
    const QString code = QString::fromStdString(arguments.language);
    owc::ui::LanguageSwitch language(*owc::ui::languageFromCode(code));
    owc::client_qt::ServerLink link(std::move(start->link));
    owc::dashboard_model::DashboardModel model(link, code);
    owc::dashboard_view::DashboardWindow window(model, language);
    owc::counter_app::show(window, arguments.windowed, {1366, 768});
    link.start();
    return QApplication::exec();
}
