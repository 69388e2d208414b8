#include <QApplication>
#include <QScreen>
#include <QTimer>
#include <algorithm>
#include <iostream>

#include "assets/ui/language.h"
#include "assets/ui/setup.h"
#include "assets/voice/setup.h"
#include "config/secrecy/keep_secrets.h"
#include "kiosk/board/board_window.h"
#include "kiosk/board/hall_voice.h"
#include "queue-server/client-qt/program.h"
#include "queue-server/client-qt/quit_on_signal.h"
#include "queue-server/client-qt/server_link.h"

namespace {

/// The zones this board is set for; those of the command line come first.
owc::domain::Result<std::vector<std::string>> zonesOf(const owc::settings::CentreSettings& settings,
                                                      const std::string& device, std::vector<std::string> told) {
    if (told.empty()) {
        const owc::settings::Device* board = settings.findDevice(device);
        return board ? board->zones : std::vector<std::string>{};
    }
    for (const std::string& zone : told) {
        if (std::ranges::find(settings.counters, zone, &owc::settings::Counter::zone) == settings.counters.end())
            return owc::domain::fail(owc::domain::ErrorCode::BadSettings, "--zone " + zone + ": no counter stands there");
    }
    return told;
}

owc::voice::Setup setupOf(const owc::settings::Voice& voice, bool silent) {
    return {.on = voice.on && !silent,
            .speed = static_cast<int>(voice.speed),
            .volume = static_cast<int>(voice.volume),
            .recordings = QString::fromStdString(voice.recordings)};
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    QApplication app(argc, argv);
    CLI::App cli("owc-board: the hall display");
    owc::client_qt::ProgramArguments arguments;
    arguments.device = "board-1";
    arguments.languages.clear();
    for (const owc::ui::Language each : owc::ui::kLanguages)
        arguments.languages.push_back(owc::ui::languageCode(each).toStdString());
    arguments.declare(cli);
    std::vector<std::string> told;
    cli.add_option("--zone", told, "show and speak only calls of these zones, in place of those in devices.toml");
    bool silent = false;
    cli.add_flag("--silent", silent, "only show: another board of the same hall speaks");
    CLI11_PARSE(cli, argc, argv);
    auto start = owc::client_qt::prepare(arguments, "owc-board");
    if (!start) {
        std::cerr << "owc-board: " << start.error().detail << '\n';
        return 1;
    }

    const auto zones = zonesOf(start->settings, arguments.device, told);
    if (!zones) {
        std::cerr << "owc-board: " << zones.error().detail << '\n';
        return 1;
    }

    const owc::client_qt::QuitOnSignal quitOnSignal;
    owc::ui::setUp();
    const QString language = QString::fromStdString(arguments.language);
    const owc::ui::LanguageSwitch words(*owc::ui::languageFromCode(language));
    owc::client_qt::ServerLink link(std::move(start->link));
    owc::board::BoardWindow window;
    owc::board::HallCalls calls(*zones);
    const auto speaker = owc::voice::makeSpeaker(setupOf(start->settings.voice, silent));
    owc::board::HallVoice voice(*speaker, start->settings.voice.chime);
    const auto refresh = [&] {
        calls.see(link.views());
        window.show(owc::board::pictureOf(link.views(), calls, link.now(), link.connected(), language));
        if (link.hasPicture()) voice.see(calls, link.now());
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
