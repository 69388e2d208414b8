#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <QApplication>

#include "assets/ui/setup.h"
#include "assets/voice/setup.h"
#include "config/secrecy/keep_secrets.h"
#include "config/settings/key_files.h"
#include "config/settings/printer_profile.h"
#include "drivers/open/open_printer.h"
#include "drivers/open/open_scanner.h"
#include "kiosk/app/kiosk_app.h"
#include "queue-server/client-qt/link_options.h"
#include "queue-server/client-qt/quit_on_signal.h"

namespace {

struct Arguments {
    std::string config = "config/sample";
    std::string keys = "keys";
    std::string device = "kiosk-1";
    std::string tickets = "tickets";
    std::string state = "state";
    bool windowed = false;
};

void declare(CLI::App& cli, Arguments& arguments) {
    cli.add_option("--config", arguments.config, "folder of the centre's settings")->capture_default_str();
    cli.add_option("--keys", arguments.keys, "folder of the keys")->capture_default_str();
    cli.add_option("--device", arguments.device, "this kiosk's name in devices.toml")->capture_default_str();
    cli.add_option("--tickets", arguments.tickets, "where a simulated printer writes tickets as PNG files and takes its script, and the count of a roll is kept")
        ->capture_default_str();
    cli.add_option("--state", arguments.state, "where the kiosk keeps its own numbers, in a folder of its name")
        ->capture_default_str();
    cli.add_flag("--windowed", arguments.windowed, "a small window instead of the whole screen");
}

owc::voice::Setup setupOf(const owc::settings::Voice& voice) {
    return {.speed = static_cast<int>(voice.speed),
            .volume = static_cast<int>(voice.volume),
            .recordings = QString::fromStdString(voice.recordings)};
}

owc::kiosk_app::KioskDevices devicesOf(const owc::settings::CentreSettings& settings, const Arguments& arguments) {
    const owc::settings::Device& device = *settings.findDevice(arguments.device);
    const auto profile = owc::settings::profileOf(settings, device);
    const auto scanner = owc::settings::scannerOf(device);
    return {.printer = owc::open::openPrinter(owc::settings::printerOf(device), profile, arguments.tickets),
            .paperDots = static_cast<int>(profile.dots),
            .scanner = scanner ? owc::open::openScanner(*scanner, arguments.tickets) : nullptr,
            .receiptKey = owc::settings::KeyFolder{arguments.keys}.receiptPublic()};
}

int stop(const owc::domain::Error& error) {
    spdlog::error("kiosk start code={} detail={}", static_cast<int>(error.code), error.detail);
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    QApplication app(argc, argv);
    CLI::App cli("owc-kiosk: the touchscreen where visitors take a token");
    Arguments arguments;
    declare(cli, arguments);
    CLI11_PARSE(cli, argc, argv);

    auto settings = owc::settings::load(arguments.config);
    if (!settings) return stop(settings.error());
    auto link = owc::client_qt::linkOptions(*settings, arguments.keys, arguments.device, "owc-kiosk");
    if (!link) return stop(link.error());

    const owc::client_qt::QuitOnSignal quitOnSignal;
    owc::ui::setUp();
    auto speaker = settings->voice.on ? owc::voice::makeSpeaker(setupOf(settings->voice)) : nullptr;
    auto book = owc::kiosk_app::openBook(*settings, arguments.device, arguments.state, link->secretKey);
    auto devices = devicesOf(*settings, arguments);
    owc::kiosk_app::KioskApp kiosk(std::move(*settings), std::move(*link), std::move(devices), std::move(book),
                                   std::move(speaker));
    kiosk.start(arguments.windowed);
    return QApplication::exec();
}
