#include "drivers/tool/app/drawing.h"

#include "assets/ui/setup.h"

namespace owc::tool_app {

bool hasDisplay() {
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

Drawing::Drawing(int& argc, char** argv, const std::string& config) {
    if (!hasDisplay()) qputenv("QT_QPA_PLATFORM", "offscreen");
    m_app = std::make_unique<QApplication>(argc, argv);
    ui::setUp();
    m_language = std::make_unique<ui::LanguageSwitch>(ui::Language::Urdu);  // of the ticket
    const auto settings = settings::load(config);
    m_ticket = std::make_unique<tool_model::TestTicket>(settings ? &*settings : nullptr);
}

}  // namespace owc::tool_app
