#include "tests/gui/kiosk_pictures.h"

#include "tests/support/answer_states.h"

namespace owc::screens {
namespace {

struct Named {
    const char* name;
    flow::State state;
};

std::vector<Named> screensIn(domain::Language language) {
    using flow::Screen;
    std::vector<Named> all{{"1-language", stateAt(Screen::Language, language)},
                           {"2-needs", stateAt(Screen::Need, language)},
                           {"4-cnic", stateAt(Screen::Cnic, language)},
                           {"5-answer", programmesState(language, 0)},
                           {"5-answer-3", programmesState(language, 2)},
                           {"5-told", toldState(language, eligibility::VerdictKind::NotNow)},
                           {"6-priority", stateAt(Screen::Priority, language)},
                           {"7-token", tokenState(language, flow::Paper::Printed)},
                           {"8-no-paper", tokenState(language, flow::Paper::Missing, 8888)},
                           {"a-waiting", stateAt(Screen::Issuing, language)},
                           {"b-trouble", troubleState(language, domain::ErrorCode::HallFull)},
                           {"c-slip", stateAt(Screen::Slip, language)},
                           {"d-easier", stateAt(Screen::Need, language)},
                           {"e-help", stateAt(Screen::Priority, language)},
                           {"f-warning", stateAt(Screen::Need, language)},
                           {"2-needs-2", stateAt(Screen::Need, language)},
                           {"4-cnic-more", stateAt(Screen::Cnic, language)}};
    const auto at = [&](const char* name) -> flow::State& {
        return std::ranges::find(all, std::string_view(name), [](const Named& n) { return std::string_view(n.name); })
            ->state;
    };
    at("4-cnic").cnic = "35202123";
    at("8-no-paper").paperOut = at("8-no-paper").staffKnow = true;
    at("c-slip").slot->minute = 9 * 60 + 30;
    at("d-easier").panel = flow::Panel::Easier;
    at("e-help").panel = flow::Panel::Help;
    at("e-help").callHeard = true;
    at("f-warning").warning = true;
    at("2-needs-2").needPage = 1;
    at("4-cnic-more").moreDigits = true;
    return all;
}

}  // namespace

bool writeKioskPictures(const QDir& out) {
    using enum domain::Language;
    ShownKiosk kiosk;
    Catalogue catalogue = nineServices();
    catalogue.languages = {Urdu, Punjabi, Pashto, Sindhi, Saraiki, Balochi, English};
    kiosk.window.setCatalogue(catalogue);
    for (const domain::Language language : {domain::Language::Urdu, domain::Language::English}) {
        for (const flow::EasierView& easier : easierViews()) {
            for (Named& screen : screensIn(language)) {
                screen.state.easier = easier;
                kiosk.present(screen.state);
                const QString file = QStringLiteral("kiosk-%1-%2-%3.png")
                                         .arg(QLatin1String(screen.name),
                                              QLatin1String(language == domain::Language::Urdu ? "ur" : "en"),
                                              QString::fromStdString(nameOf(easier)));
                if (!kiosk.window.grab().save(out.filePath(file))) return false;
            }
        }
    }
    return true;
}

}  // namespace owc::screens
