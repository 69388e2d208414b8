#include "tests/gui/device_tool_pictures.h"

#include "tests/support/device_scenes.h"

namespace owc::test {

void paintDeviceTool(ui::LanguageSwitch& language, const QString& folder) {
    for (const DeviceScene& scene : deviceScenes()) {
        language.set(ui::Language::Urdu);
        ShownDeviceTool shown(scene, language, {1280, 800});
        for (const auto each : {ui::Language::English, ui::Language::Urdu}) {
            language.set(each);
            QCoreApplication::processEvents();
            shown.window.grab().save(QStringLiteral("%1/device-%2-%3.png").arg(folder, scene.name, ui::languageCode(each)));
        }
    }
}

}  // namespace owc::test
