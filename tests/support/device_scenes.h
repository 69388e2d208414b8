#pragma once

#include <gtest/gtest.h>

#include <QTest>
#include <fstream>

#include "drivers/simulated/grey_png.h"
#include "drivers/tool/gui/devices_window.h"
#include "drivers/tool/model/test_ticket.h"
#include "tests/support/device_bench.h"
#include "tests/support/drawn_print.h"
#include "tests/support/gui_wait.h"

namespace owc::test {

/// One state of the technician's window.
struct DeviceScene {
    const char* name;
    QString chosen;
    std::vector<const char*> words{};   ///< of the simulated printer's script
    std::vector<std::string> codes{};   ///< that the scanner reads
    bool print = false;
    drivers::Access access = drivers::Access::Ready;
    const char* mockUp = "";
    const char* finger = "";  ///< lies on the glass: a word of the simulated reader's script
};

[[nodiscard]] inline std::vector<DeviceScene> deviceScenes() {
    const QString printer = QStringLiteral("usb:04b8:0e15:J5TF012345");
    return {{"healthy", printer, {}, {}, true},
            {"paper-low", printer, {"paper-near-end"}, {}, true, drivers::Access::Ready, "17-device-tool"},
            {"paper-out", printer, {"paper-out", "cover-open"}, {}, true},
            {"unplugged", printer, {"unplug"}},
            {"unknown", QStringLiteral("usb:1a86:7523:@1-4")},
            {"no-permission", printer, {}, {}, false, drivers::Access::NoPermission},
            {"scanner",
             QStringLiteral("keyboard:0c2e:0b61:17291B0E45"),
             {},
             {"P2415532977F0", "OWC1:7K3MZX0PQ2RSTVW9YA", "3520212345671"}},
            {"finger", QStringLiteral("usb:05ba:000a:FB0B9071"), {}, {}, false, drivers::Access::Ready, "", "finger a.png"},
            {"finger-dry", QStringLiteral("usb:05ba:000a:FB0B9071"), {}, {}, false, drivers::Access::Ready, "", "dry"},
            {"server", QStringLiteral("server")},
            {"touch-screen", QStringLiteral("touch-screen")},
            {"no-speaker", QStringLiteral("speaker")},
            {"drill", QStringLiteral("drill"), {}, {}, true}};
}

/// The window in that state. The program shows Urdu while it is made.
class ShownDeviceTool {
  public:
    ShownDeviceTool(const DeviceScene& scene, ui::LanguageSwitch& language, const QSize& size)
        : model(equipment(), {bench.config().string(), "kiosk-1", bench.folder().string(),
                              [] { return QDateTime(QDate(2026, 3, 14), QTime(10, 26)); }, bench.papers().string(),
                              (bench.folder() / "keys").string()}),
          window(model, language) {
        window.resize(size);
        window.show();
        drivers::DeviceInfo printer = usbPrinter();
        printer.access = scene.access;
        const bool fingers = *scene.finger != 0;
        bench.plug({printer, keyboardScanner(), fingers ? fingerReader() : unknownDevice()});
        bench.ticketsLeft = 40;
        bench.builtIns = {{tool_checks::BuiltIn::TouchScreen, "ILITEK ILITEK-TP"}, {tool_checks::BuiltIn::Speaker}};
        model.start();
        wait([&] { return model.picture().here.size() == 5 && model.picture().server.mark == tool_model::Mark::Stop; });
        model.choose(scene.chosen);
        const bool prints = model.picture().page == tool_model::Page::Printer;
        if (prints) wait([&] { return model.picture().mayPrint; });
        const bool drills = model.picture().page == tool_model::Page::Drill;
        if (scene.print && drills) {
            model.rehearse();
            wait([&] { return model.picture().drill.size() == 4; });
        } else if (scene.print) {
            model.printTicket();
            wait([&] { return model.picture().mayPrint; });
        }
        for (const char* word : scene.words) bench.printer->play(word);
        if (!scene.words.empty()) wait([&] { return model.picture().notices.front().mark != tool_model::Mark::Good; });
        if (scene.words.size() > 1) wait([&] { return model.picture().notices.size() > 1; });
        if (fingers) tryFinger(scene.finger);
        for (const std::string& code : scene.codes) wait([&] { return bench.read(code); });
        wait([&] { return model.picture().scans.size() == scene.codes.size(); });
    }

    DeviceBench bench;
    tool_model::ToolModel model;
    tool_gui::DevicesWindow window;

  private:
    void tryFinger(const char* word) {
        const auto ready = [&] { return model.picture().finger.mayTry && !model.picture().finger.running; };
        wait(ready);
        EXPECT_TRUE(simulated::writeGreyPng(DrawnPrint{}.draw(), bench.fingers() / "a.png"));
        std::ofstream(bench.fingers() / "reader.script") << word << '\n';
        model.tryFinger();
        wait(ready);
    }

    static void wait(const std::function<bool()>& done) { EXPECT_TRUE(eventually(done)); }

    tool_checks::Equipment equipment() {
        tool_checks::Equipment all = bench.equipment();
        const auto ticket = std::make_shared<tool_model::TestTicket>(nullptr);
        all.pair = [](const tool_checks::PairRequest&) { return domain::Result<void>{}; };
        all.drawTicket = [ticket](unsigned dots) { return ticket->at(dots); };
        return all;
    }
};

}  // namespace owc::test
