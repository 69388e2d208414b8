#pragma once

#include "counter/dashboard/model/act_menu.h"

namespace owc::dashboard_model {

/// One button of the side panel; what it does happens at once unless it opens a question first.
struct PanelButton {
    QString name;  ///< "panel-lend-family"
    QString words;
    ActButton::Look look = ActButton::Look::Plain;
    Act act{};
    bool asks = false;  ///< pressed once it asks, pressed again it does
    std::optional<PanelWish> opens{};  ///< another list, instead of `act`

    friend bool operator==(const PanelButton& a, const PanelButton& b) {
        return a.name == b.name && a.words == b.words && a.look == b.look;
    }
};

struct PanelLine {
    QString words;
    QString value;
    bool goesOn = false;  ///< the next line is about the same

    friend bool operator==(const PanelLine&, const PanelLine&) = default;
};

/// A list with what can be done about it: one counter, one service, tokens without paper, devices, the server.
struct SidePanel {
    QString title;
    std::vector<PanelLine> lines;
    std::vector<PanelButton> buttons;
    QString hint;

    friend bool operator==(const SidePanel&, const SidePanel&) = default;
};

/// What was fetched for a list of PanelWish::Kind::Odd.
struct OddShown {
    std::optional<protocol::OddFound> found{};  ///< none: it is under way
    bool refused = false;
    std::optional<domain::Time> countedAt{};  ///< asked for once this had been counted
};

/// @param asked  name of the button that was pressed once and asks now
/// @return empty when what it shows is no longer there
[[nodiscard]] std::optional<SidePanel> panelOf(const PanelWish& wish, const Picture& picture, const client::Views& views,
                                               domain::Time now, const QString& asked, const OddShown& odd = {});

}  // namespace owc::dashboard_model
