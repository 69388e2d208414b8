#include <gtest/gtest.h>

#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "config/settings/centre_settings.h"
#include "kiosk/app/centre_picture.h"
#include "tests/audit/report.h"
#include "tests/support/every_kiosk_screen.h"

namespace owc::audit {
namespace {

/// A panel that kiosks are built with.
struct Panel {
    QSize pixels;
    qreal widthMm;
};
const Panel kPanels[] = {{{1080, 1920}, 299},   // 24 inches, upright: the one look.md is drawn for
                         {{1280, 1024}, 376},   // 19 inches, 5:4
                         {{800, 1280}, 163}};   // 12.1 inches, upright

struct NamedMode {
    const char* name;
    ui::Mode mode;
};
const NamedMode kModes[] = {{"", {}},
                            {"high contrast", {.highContrast = true}},
                            {"large type", {.largeType = true}},
                            {"low reach", {.lowReach = true}},
                            {"all three", {.highContrast = true, .largeType = true, .lowReach = true}}};

struct MockUp {
    const char* screen;
    const char* language;
    const char* mode;
    const char* file;
};
constexpr MockUp kMockUps[] = {{"language", "ur", "", "01-kiosk-language"},
                               {"need", "ur", "", "02-kiosk-needs-urdu"},
                               {"need", "en", "", "03-kiosk-needs-english"},
                               {"cnic, typing", "ur", "", "04-kiosk-cnic-urdu"},
                               {"answer, programmes 0", "ur", "", "05-kiosk-eligibility-urdu"},
                               {"priority", "ur", "", "06-kiosk-priority-urdu"},
                               {"token, printed", "ur", "", "07-kiosk-token-urdu"},
                               {"token, staff know", "ur", "", "08-kiosk-paper-out-link-down"},
                               {"need", "ur", "contrast and reach", "09-kiosk-needs-high-contrast-low-reach"}};

const char* codeOf(domain::Language language) {
    switch (language) {
        case domain::Language::Urdu: return "ur";
        case domain::Language::Punjabi: return "pa";
        case domain::Language::Pashto: return "ps";
        case domain::Language::Sindhi: return "sd";
        case domain::Language::Saraiki: return "skr";
        case domain::Language::Balochi: return "bal";
        case domain::Language::English: return "en";
    }
    return "";
}

/// All that this kiosk has words for.
std::vector<domain::Language> languages() {
    settings::CentreSettings settings;
    settings.languages = {"ur", "pa", "ps", "sd", "skr", "bal", "en"};
    return kiosk_app::catalogueOf({}, settings).languages;
}

/// Chosen by the visitor, where the flow knows of it.
template <class State>
void choose(State& state, const ui::Mode& mode) {
    if constexpr (requires { state.easier.lowReach; })
        state.easier = {mode.highContrast, mode.largeType, mode.lowReach};
}

/// Not every mode is shown at the smaller sizes and with every notice, unless asked for.
bool isMeasured(const NamedMode& mode, bool main) {
    return main || report().options().all || mode.mode == ui::Mode{} || (mode.mode.highContrast && mode.mode.largeType);
}

/// A kiosk in a mode, which ends with it as it does with a visit.
class AuditedKiosk {
  public:
    AuditedKiosk(const Panel& panel, const NamedMode& mode) : m_panel(panel), m_mode(mode), m_kiosk(panel.pixels) {
        m_catalogue = screens::nineServices();
        m_catalogue.languages = languages();
        m_kiosk.window.setCatalogue(m_catalogue);
    }
    ~AuditedKiosk() {
        ui::setMode({});
        m_kiosk.language.set(ui::Language::Urdu);
    }

    void notice(ui::Announcement what) {
        screens::Catalogue told = m_catalogue;
        told.announcements = {what};
        m_kiosk.window.setCatalogue(told);
    }
    void take(screens::NamedState screen, bool onSheet) {
        choose(screen.state, m_mode.mode);
        m_kiosk.present(screen.state, screen.state.warning ? flow::kIdle : flow::Moment{});
        ui::setMode(m_mode.mode);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const char* code = codeOf(screen.state.language);
        Shown shown{QStringLiteral("kiosk"), QString::fromStdString(screen.name), QLatin1String(code), QLatin1String(m_mode.name)};
        shown.onSheet = onSheet;
        for (const MockUp& mockUp : kMockUps)
            if (m_panel.pixels.height() == 1920 && screen.name == mockUp.screen && shown.language == QLatin1String(mockUp.language) &&
                shown.mode == QLatin1String(mockUp.mode))
                shown.mockUp = QLatin1String(mockUp.file);
        const qreal unit = ui::unit(m_kiosk.window);
        report().take(shown, m_kiosk.window,
                      {.pixelsPerMm = m_panel.pixels.width() / m_panel.widthMm, .smallestText = kSmallest * unit});
    }

  private:
    static constexpr qreal kSmallest = 30;  ///< design units, look.md 3

    const Panel& m_panel;
    const NamedMode& m_mode;
    screens::ShownKiosk m_kiosk;
    screens::Catalogue m_catalogue;
};

screens::NamedState typing(domain::Language language) {
    screens::NamedState screen{"cnic, typing", screens::stateAt(flow::Screen::Cnic, language)};
    screen.state.cnic = "35202123";
    return screen;
}

/// Every kind of answer, to a number that was typed and to a card.
std::vector<screens::NamedState> everyAnswer(domain::Language language) {
    std::vector<screens::NamedState> all;
    for (const eligibility::VerdictKind kind : screens::kVerdictKinds)
        all.push_back({"answer, told " + std::to_string(static_cast<int>(kind)), screens::toldState(language, kind)});
    for (const auto kind : {flow::Answer::Kind::CannotAsk, flow::Answer::Kind::TooOften})
        all.push_back({"answer, none " + std::to_string(static_cast<int>(kind)), screens::answerState(language, {.kind = kind})});
    for (const std::uint32_t page : {1U, 4U})
        all.push_back({"answer, programmes " + std::to_string(page), screens::programmesState(language, page)});
    return all;
}

bool isCore(const std::string& screen) {
    return screen == "language" || screen == "need" || screen == "cnic" || screen == "priority" || screen == "answer, programmes 0" || screen == "token, printed" ||
           screen == "token, staff know";
}

constexpr ui::Announcement kAnnouncements[] = {
    ui::Announcement::BankDown,     ui::Announcement::NadraDown,    ui::Announcement::CashShort, ui::Announcement::ShortBreak,
    ui::Announcement::IntakeSlowed, ui::Announcement::IntakeClosed, ui::Announcement::ClosedNow, ui::Announcement::ClockDoubted};

}  // namespace

TEST(KioskAudit, EveryScreenInEveryLanguageSizeAndMode) {
    for (const Panel& panel : kPanels)
        for (const NamedMode& mode : kModes) {
            if (!isMeasured(mode, panel.pixels.height() == 1920)) continue;
            AuditedKiosk kiosk(panel, mode);
            for (const domain::Language language : languages()) {
                auto all = screens::everyKioskScreen(language);
                all.push_back(typing(language));
                for (auto& answer : everyAnswer(language)) all.push_back(std::move(answer));
                const bool main = panel.pixels.height() == 1920;
                for (const auto& screen : all) kiosk.take(screen, main && (!*mode.name || isCore(screen.name)));
            }
        }
}

TEST(KioskAudit, EveryNoticeInEveryLanguageAndMode) {
    for (const NamedMode& mode : kModes) {
        if (!isMeasured(mode, false)) continue;
        AuditedKiosk kiosk(kPanels[0], mode);
        for (const domain::Language language : languages())
            for (const ui::Announcement what : kAnnouncements) {
                kiosk.notice(what);
                const std::string number = std::to_string(static_cast<int>(what));
                kiosk.take({"language, notice " + number, screens::stateAt(flow::Screen::Language, language)}, false);
                kiosk.take({"need, notice " + number, screens::stateAt(flow::Screen::Need, language)}, false);
            }
    }
}

TEST(KioskAudit, TheScreenThatWasDrawnInTwoModes) {
    const NamedMode both{"contrast and reach", {.highContrast = true, .lowReach = true}};
    AuditedKiosk kiosk(kPanels[0], both);
    kiosk.take({"need", screens::stateAt(flow::Screen::Need, domain::Language::Urdu)}, true);
}

}  // namespace owc::audit
