#include <gtest/gtest.h>

#include "tests/audit/report.h"
#include "tests/support/device_scenes.h"

namespace owc::audit {
namespace {

constexpr QSize kSizes[] = {{1280, 800}, {1366, 768}, {1080, 1920}};  // the last: on a kiosk itself

}  // namespace

TEST(DeviceToolAudit, EveryStateInBothLanguagesAndSizes) {
    ui::LanguageSwitch language;
    for (const test::DeviceScene& scene : test::deviceScenes())
        for (const QSize& size : kSizes) {
            language.set(ui::Language::Urdu);
            test::ShownDeviceTool tool(scene, language, size);
            for (const ui::Language chosen : {ui::Language::Urdu, ui::Language::English}) {
                language.set(chosen);
                QCoreApplication::processEvents();
                Shown shown{QStringLiteral("devices"), QString::fromLatin1(scene.name), ui::languageCode(chosen)};
                shown.onSheet = size == kSizes[0];
                if (shown.onSheet && chosen == ui::Language::English) shown.mockUp = QString::fromLatin1(scene.mockUp);
                report().take(shown, tool.window, {.smallestText = chosen == ui::Language::Urdu ? 15.0 : 14.0, .keyboard = true});
            }
        }
    language.set(ui::Language::Urdu);
}

}  // namespace owc::audit
