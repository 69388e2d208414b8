#pragma once

#include <QApplication>
#include <memory>

#include "assets/ui/language.h"
#include "drivers/tool/model/test_ticket.h"

namespace owc::tool_app {

/// Fonts, words and the test ticket; at most one in a program. Off-screen where there is no display, so that a ticket is drawn over a
/// remote line too. A program that draws nothing makes none. Threads: the main thread.
class Drawing {
  public:
    /// @param config  folder of the settings, for the centre's name on the ticket; where it does not load the sample's words stand
    Drawing(int& argc, char** argv, const std::string& config);

    [[nodiscard]] ui::LanguageSwitch& language() { return *m_language; }
    [[nodiscard]] const tool_model::TestTicket& ticket() const { return *m_ticket; }

  private:
    std::unique_ptr<QApplication> m_app;
    std::unique_ptr<ui::LanguageSwitch> m_language;
    std::unique_ptr<tool_model::TestTicket> m_ticket;
};

/// Whether a window could be shown.
[[nodiscard]] bool hasDisplay();

}  // namespace owc::tool_app
