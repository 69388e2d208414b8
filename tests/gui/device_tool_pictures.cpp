#include "tests/gui/device_tool_pictures.h"

#include <QTest>

#include "drivers/tool/gui/devices_window.h"
#include "drivers/tool/model/test_ticket.h"
#include "tests/support/device_bench.h"
#include "tests/support/gui_wait.h"

namespace owc::test {
namespace {

struct Scene {
    const char* name;
    const char* chosen;
    std::vector<const char*> words;  ///< of the simulated printer's script
    std::vector<std::string> codes;
    bool print = false;
    drivers::Access access = drivers::Access::Ready;
};

constexpr const char* kPrinter = "usb:04b8:0e15:J5TF012345";
constexpr const char* kScanner = "keyboard:0c2e:0b61:17291B0E45";

void paint(const Scene& scene, ui::LanguageSwitch& language, const QString& folder) {
    language.set(ui::Language::Urdu);
    DeviceBench bench;
    tool_checks::Equipment equipment = bench.equipment();
    const auto ticket = std::make_shared<tool_model::TestTicket>(nullptr);
    equipment.drawTicket = [ticket](unsigned dots) { return ticket->at(dots); };
    tool_model::ToolModel model(std::move(equipment), {bench.config().string(), "kiosk-1", bench.folder().string(),
                                                       [] { return QDateTime(QDate(2026, 3, 14), QTime(10, 26)); }});
    tool_gui::DevicesWindow window(model, language);
    window.resize(1280, 800);
    window.show();
    drivers::DeviceInfo printer = usbPrinter();
    printer.access = scene.access;
    bench.plug({printer, keyboardScanner(), unknownDevice()});
    model.start();
    model.choose(scene.chosen);
    if (scene.chosen == std::string(kPrinter) && scene.access == drivers::Access::Ready)
        (void)eventually([&] { return model.picture().mayPrint; });
    if (scene.print) {
        model.printTicket();
        (void)eventually([&] { return model.picture().mayPrint; });
    }
    for (const char* word : scene.words) bench.printer->play(word);
    for (const std::string& code : scene.codes) (void)eventually([&] { return bench.read(code); });
    QTest::qWait(300);
    for (const auto each : {ui::Language::English, ui::Language::Urdu}) {
        language.set(each);
        QTest::qWait(50);
        window.grab().save(QStringLiteral("%1/device-%2-%3.png").arg(folder, scene.name, ui::languageCode(each)));
    }
}

}  // namespace

void paintDeviceTool(ui::LanguageSwitch& language, const QString& folder) {
    const std::vector<Scene> scenes{
        {"healthy", kPrinter, {}, {}, true},
        {"paper-low", kPrinter, {"paper-near-end"}, {}, true},
        {"paper-out", kPrinter, {"paper-out", "cover-open"}, {}, true},
        {"unplugged", kPrinter, {"unplug"}, {}},
        {"unknown", "usb:1a86:7523:@1-4", {}, {}},
        {"no-permission", kPrinter, {}, {}, false, drivers::Access::NoPermission},
        {"scanner", kScanner, {}, {"P2415532977F0", "OWC1:7K3MZX0PQ2RSTVW9YA", "3520212345671"}},
        {"server", "server", {}, {}},
    };
    for (const Scene& scene : scenes) paint(scene, language, folder);
}

}  // namespace owc::test
