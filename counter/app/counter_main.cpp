#include <spdlog/spdlog.h>

#include <QApplication>
#include <QScreen>
#include <iostream>

#include "assets/ui/setup.h"
#include "assets/voice/setup.h"
#include "config/secrecy/keep_secrets.h"
#include "config/settings/printer_profile.h"
#include "counter/app/desk_fingers.h"
#include "counter/app/desk_printing.h"
#include "counter/app/desk_scanning.h"
#include "counter/app/desk_voice.h"
#include "counter/app/show.h"
#include "counter/desk/view/desk_window.h"
#include "counter/desk/view/visitor_window.h"
#include "drivers/open/open_printer.h"
#include "drivers/open/open_reader.h"
#include "drivers/open/open_scanner.h"
#include "queue-server/client-qt/program.h"
#include "queue-server/client-qt/quit_on_signal.h"

namespace {

/// The window that faces the visitor lies on the second screen, where there is one.
void showToVisitor(QWidget& window, bool windowed) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (screens.size() > 1 && !windowed) window.setScreen(screens.at(1));
    owc::counter_app::show(window, windowed || screens.size() < 2, {1024, 768});
}

/// At a desk only what the officer or she asks for is said.
std::unique_ptr<owc::voice::Speaker> voiceOf(const owc::settings::Voice& voice) {
    if (!voice.on) return nullptr;
    return owc::voice::makeSpeaker({.speed = static_cast<int>(voice.speed),
                                    .volume = static_cast<int>(voice.volume),
                                    .recordings = QString::fromStdString(voice.recordings)});
}

owc::counter_app::ProgrammeNames namesOf(const owc::settings::CentreSettings& settings) {
    owc::counter_app::ProgrammeNames names;
    for (const auto& programme : settings.catalogue.programmes) names[programme.id] = programme.names;
    return names;
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    QApplication app(argc, argv);
    CLI::App cli("owc-counter: the desk of an officer");
    owc::client_qt::ProgramArguments arguments;
    arguments.device = "counter-1";
    std::uint32_t counter = 0;
    std::string officer;
    std::string tickets = "tickets";
    arguments.declare(cli);
    cli.add_option("--counter", counter, "number of the counter (default: the device's in devices.toml)");
    cli.add_option("--officer", officer, "officer number to begin with");
    cli.add_option("--tickets", tickets, "where a simulated printer writes tickets and slips as PNG files and takes its script, and the count of a roll is kept")
        ->capture_default_str();
    bool visitorWindow = false;
    cli.add_flag("--visitor-window", visitorWindow, "show the window that faces the visitor also with one screen");
    CLI11_PARSE(cli, argc, argv);
    auto start = owc::client_qt::prepare(arguments, "owc-counter");
    if (!start) {
        std::cerr << "owc-counter: " << start.error().detail << '\n';
        return 1;
    }
    const owc::settings::Device& device = *start->settings.findDevice(arguments.device);
    if (counter == 0) counter = static_cast<std::uint32_t>(device.counter);

    const owc::client_qt::QuitOnSignal quitOnSignal;
    owc::ui::setUp();
    const QString code = QString::fromStdString(arguments.language);
    owc::ui::LanguageSwitch language(*owc::ui::languageFromCode(code));
    owc::client_qt::ServerLink link(std::move(start->link));
    owc::desk_model::DeskModel model(link, {counter}, code);
    owc::desk_view::DeskWindow window(model, language, QString::fromStdString(officer));
    const auto profile = owc::settings::profileOf(start->settings, device);
    owc::counter_app::DeskPrinting printing(model, link, language,
                                            owc::open::openPrinter(owc::settings::printerOf(device), profile, tickets),
                                            static_cast<int>(profile.dots));
    const auto scanner = owc::settings::scannerOf(device);
    const owc::counter_app::DeskScanning scanning(scanner ? owc::open::openScanner(*scanner, tickets) : nullptr, window);
    QObject::connect(&scanning, &owc::counter_app::DeskScanning::scanned, &window, &owc::desk_view::DeskWindow::scanned);
    QObject::connect(&scanning, &owc::counter_app::DeskScanning::cardScanned, &window, &owc::desk_view::DeskWindow::scannedCard);
    owc::open::tellReaderTrouble([](const std::string& reason) { spdlog::warn("counter reader state=lost detail={}", reason); });
    const auto reader = owc::settings::readerOf(device);
    const owc::counter_app::DeskFingers fingers(model, reader ? owc::open::openReader(*reader, tickets) : nullptr);
    owc::desk_view::VisitorWindow visitor(language);
    QObject::connect(&window, &owc::desk_view::DeskWindow::visitorChanged, &visitor,
                     [&] { visitor.present(window.visitorPicture()); });
    owc::counter_app::DeskVoice voice(voiceOf(start->settings.voice));
    QObject::connect(&window, &owc::desk_view::DeskWindow::readAloud, &visitor,
                     [&](const QStringList& sentences, const QString& hers) { voice.read(sentences, hers); });
    QObject::connect(&window, &owc::desk_view::DeskWindow::silenceWanted, &visitor, [&] { voice.stop(); });
    QObject::connect(&visitor, &owc::desk_view::VisitorWindow::touched, &window, &owc::desk_view::DeskWindow::readToHer);
    QObject::connect(&visitor, &owc::desk_view::VisitorWindow::received, &window, &owc::desk_view::DeskWindow::receivedByHer);
    if (visitorWindow || (!arguments.windowed && QGuiApplication::screens().size() > 1)) showToVisitor(visitor, arguments.windowed);
    QObject::connect(&scanning, &owc::counter_app::DeskScanning::conditionChanged, &printing,
                     &owc::counter_app::DeskPrinting::scannerChanged);
    owc::counter_app::show(window, arguments.windowed, {1280, 800});
    model.nameProgrammes(namesOf(start->settings));
    printing.nameProgrammes(namesOf(start->settings));
    printing.warmUpFor(start->settings.languages);
    link.start();
    return QApplication::exec();
}
