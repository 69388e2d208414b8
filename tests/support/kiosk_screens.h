#pragma once

#include <QApplication>
#include <boost/variant2/variant.hpp>
#include <string>
#include <vector>

#include "assets/ui/mode.h"
#include "kiosk/screens/kiosk_window.h"

namespace owc::screens {

inline Catalogue nineServices() {
    Catalogue catalogue;
    for (const char* need :
         {"withdraw", "eligible", "family", "finger", "school", "loan", "help", "complaint", "info"})
        catalogue.services.push_back(
            {{need}, QLatin1String(need), QStringLiteral("B"), QStringLiteral("right")});
    return catalogue;
}

/// What somebody sees on one screen, in one language.
inline flow::State stateAt(flow::Screen screen, domain::Language language) {
    flow::State state;
    state.screen = screen;
    state.language = language;
    state.connected = state.dayOpen = true;
    state.service = {"withdraw"};
    if (screen == flow::Screen::Token)
        state.token = flow::Issued{.visit = {7},
                                   .token = {142},
                                   .code = "code",
                                   .wait = {11, std::pair<std::uint32_t, std::uint32_t>{20, 35}}};
    if (screen == flow::Screen::Slip)
        state.slot = flow::GivenSlot{
            .code = "OWC1:7K3MZX0PQ2RSTVW9YA",
            .day = std::chrono::sys_days{std::chrono::year{2026} / 3 / 18},  // a Wednesday: the longest name
            .minute = {}};
    return state;
}

/// No token for this reason.
inline flow::State troubleState(domain::Language language, domain::ErrorCode code,
                                flow::Asked asked = flow::Asked::Token) {
    flow::State state = stateAt(flow::Screen::Trouble, language);
    state.trouble = code;
    state.asked = asked;
    return state;
}

inline flow::State tokenState(domain::Language language, flow::Paper paper, std::uint32_t number = 142) {
    flow::State state = stateAt(flow::Screen::Token, language);
    state.token->token = {number};
    state.paper = paper;
    return state;
}

/// A paper was held to the scanner.
inline flow::State placeState(domain::Language language, flow::Place::Kind kind) {
    flow::State state = stateAt(flow::Screen::Place, language);
    state.place = flow::Place{.kind = kind,
                              .token = {142},
                              .counter = 12,
                              .wait = {11, std::pair<std::uint32_t, std::uint32_t>{20, 35}},
                              .day = std::chrono::sys_days{std::chrono::year{2026} / 3 / 18},
                              .minute = 631,
                              .paisa = 1'900'000};
    return state;
}

/// The easier views: none, each part, and all that combine.
inline std::vector<flow::EasierView> easierViews() {
    std::vector<flow::EasierView> all;
    for (int bits = 0; bits < 8; ++bits) all.push_back({(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0});
    return all;
}

/// "contrast-large-low"; "usual" without any part.
inline std::string nameOf(const flow::EasierView& view) {
    std::string name;
    const auto add = [&name](bool on, const char* word) {
        if (on) name += (name.empty() ? "" : "-") + std::string(word);
    };
    add(view.highContrast, "contrast");
    add(view.largeType, "large");
    add(view.lowReach, "low");
    return name.empty() ? "usual" : name;
}

/// A window on the panel it was drawn for, shown off-screen, and what was touched on it.
struct ShownKiosk {
    explicit ShownKiosk(const QSize& size = {1080, 1920}) {
        QObject::connect(&window, &KioskWindow::touched, &window,
                         [this](const flow::Touch& touch) { touches.push_back(touch); });
        window.setCatalogue(nineServices());
        window.resize(size);
        window.show();
    }

    ~ShownKiosk() { ui::setMode({}); }  // it is the program's: the next test starts without

    void present(const flow::State& state, flow::Moment now = {}) {
        window.present(state, now);
        // The change of language reaches the widgets as posted events.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) {
        for (Widget* found : window.findChildren<Widget*>(QLatin1String(name)))
            if (found->isVisible()) return found;
        return nullptr;
    }

    ui::LanguageSwitch language;
    KioskWindow window{language};
    std::vector<flow::Touch> touches;
};

}  // namespace owc::screens
