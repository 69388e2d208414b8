#include <QApplication>
#include <QScreen>
#include <QTimer>
#include <iostream>

#include "assets/ui/language.h"
#include "assets/ui/setup.h"
#include "kiosk/board/board_window.h"
#include "queue-server/client-qt/program.h"
#include "queue-server/client-qt/quit_on_signal.h"
#include "queue-server/client-qt/server_link.h"

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    CLI::App cli("owc-board: the hall display");
    owc::client_qt::ProgramArguments arguments;
    arguments.device = "board-1";
    arguments.languages.clear();
    for (const owc::ui::Language each : owc::ui::kLanguages)
        arguments.languages.push_back(owc::ui::languageCode(each).toStdString());
    arguments.declare(cli);
    CLI11_PARSE(cli, argc, argv);
    auto start = owc::client_qt::prepare(arguments, "owc-board");
    if (!start) {
        std::cerr << "owc-board: " << start.error().detail << '\n';
        return 1;
    }

    const owc::client_qt::QuitOnSignal quitOnSignal;
    owc::ui::setUp();
    const QString language = QString::fromStdString(arguments.language);
    const owc::ui::LanguageSwitch words(*owc::ui::languageFromCode(language));
    owc::client_qt::ServerLink link(std::move(start->link));
    owc::board::BoardWindow window;
    const auto refresh = [&] {
        window.show(owc::board::pictureOf(link.views(), link.now(), link.connected(), language));
    };
    QObject::connect(&link, &owc::client_qt::ServerLink::viewsChanged, &window, refresh);
    QObject::connect(&link, &owc::client_qt::ServerLink::connectedChanged, &window, refresh);
    QTimer minute;  // the clock; rows are pushed
    QObject::connect(&minute, &QTimer::timeout, &window, refresh);
    minute.start(5000);

    if (arguments.windowed) {
        window.resize(960, 540);
        window.show();
    } else {
        window.setWindowFlag(Qt::FramelessWindowHint);
        window.setCursor(Qt::BlankCursor);
        window.setGeometry(window.screen()->geometry());  // also where no window manager obeys "full screen"
        window.showFullScreen();
    }
    link.start();
    return QApplication::exec();
}
