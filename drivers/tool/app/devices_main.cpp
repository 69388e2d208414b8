#include <sodium.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <csignal>
#include <iostream>

#include "config/secrecy/keep_secrets.h"
#include "drivers/open/open_reader.h"
#include "drivers/tool/app/drawing.h"
#include "drivers/tool/app/own_equipment.h"
#include "drivers/tool/cli/device_commands.h"
#include "drivers/tool/gui/devices_window.h"
#include "queue-server/client-qt/quit_on_signal.h"

namespace {

using namespace owc;

volatile std::sig_atomic_t stopAsked = 0;

/// Options before a sub-command; the window and the way to the papers need them before the command line is read as a whole.
struct Options {
    std::string config = "config/sample";
    std::string device = "kiosk-1";
    std::string papers = "tickets";
    std::string bundles = ".";
    std::string keys = "keys";
    std::string language = "ur";
    bool windowed = false;
    bool command = false;  ///< there is a sub-command, or something only a command line answers
};

Options optionsOf(int argc, char** argv) {
    Options options;
    CLI::App cli("owc-devices");
    cli.set_help_flag();
    cli.allow_extras();
    cli.prefix_command();
    cli.add_option("--config", options.config);
    cli.add_option("--device", options.device);
    cli.add_option("--papers", options.papers);
    cli.add_option("--bundles", options.bundles);
    cli.add_option("--keys", options.keys);
    cli.add_option("--language", options.language);
    cli.add_flag("--windowed", options.windowed);
    try {
        cli.parse(argc, argv);
        options.command = !cli.remaining().empty();
    } catch (const CLI::ParseError&) {
        options.command = true;  // which says what is wrong
    }
    return options;
}

int showWindow(int argc, char** argv, const Options& options) {
    tool_app::Drawing drawing(argc, argv, options.config);
    const client_qt::QuitOnSignal quitOnSignal;
    tool_checks::Equipment equipment = tool_app::ownEquipment(options.papers);
    equipment.drawTicket = [&drawing](unsigned dots) { return drawing.ticket().at(dots); };
    drawing.language().set(ui::languageFromCode(QString::fromStdString(options.language)).value_or(ui::Language::Urdu));
    tool_model::ToolModel model(std::move(equipment), {.config = options.config, .device = options.device, .bundles = options.bundles, .papers = options.papers, .keys = options.keys});
    tool_gui::DevicesWindow window(model, drawing.language());
    window.resize(1280, 800);
    options.windowed ? window.show() : window.showMaximized();
    model.start();
    return QApplication::exec();
}

int runCommand(int argc, char** argv, const Options& options) {
    std::signal(SIGINT, [](int) { stopAsked = 1; });
    std::signal(SIGTERM, [](int) { stopAsked = 1; });
    bool urdu = false;
    std::unique_ptr<tool_app::Drawing> made;
    const auto drawing = [&]() -> tool_app::Drawing& {
        if (!made) made = std::make_unique<tool_app::Drawing>(argc, argv, options.config);
        return *made;
    };
    tool_checks::Equipment equipment = tool_app::ownEquipment(options.papers);
    equipment.drawTicket = [&](unsigned dots) { return drawing().ticket().at(dots); };
    const tool_cli::Surroundings around{
        .equipment = equipment,
        .out = std::cout,
        .err = std::cerr,
        .in = std::cin,
        .translate = [&](const char* text) {
            return urdu && *text ? QCoreApplication::translate("DeviceAdvice", text).toStdString() : std::string(text);
        },
        .speak = [&](const std::string& code) {
            urdu = code == "ur";
            if (urdu) drawing();  // which is in Urdu
        },
        .stopped = [] { return stopAsked != 0; },
        .stamp = QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss").toStdString(),
    };
    return tool_cli::run(std::vector<std::string>(argv + 1, argv + argc), around);
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    if (sodium_init() < 0) return 1;
    ::umask(077);
    open::tellReaderTrouble([](const std::string& reason) { std::cerr << "owc-devices: " + reason + '\n'; });
    const Options options = optionsOf(argc, argv);
    return options.command || !tool_app::hasDisplay() ? runCommand(argc, argv, options) : showWindow(argc, argv, options);
}
