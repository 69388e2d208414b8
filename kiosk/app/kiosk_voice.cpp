#include "kiosk/app/kiosk_voice.h"

#include <algorithm>
#include <array>

#include "kiosk/screens/language_page.h"

namespace owc::kiosk_app {
namespace {

constexpr std::array<int, 3> kLoudness{40, 65, 100};  ///< percent; each about 4 dB above the one before

voice::Utterance utteranceOf(const screens::Sentence& sentence) {
    return {sentence.text, sentence.language, sentence.secret};
}

std::vector<voice::Utterance> utterancesOf(const std::vector<screens::Sentence>& sentences) {
    std::vector<voice::Utterance> all;
    for (const screens::Sentence& sentence : sentences) all.push_back(utteranceOf(sentence));
    return all;
}

bool atRest(flow::Screen screen) {
    return screen == flow::Screen::Closed || screen == flow::Screen::Language;
}

}  // namespace

KioskVoice::KioskVoice(screens::KioskWindow& window, voice::Speaker& speaker) : m_window(window), m_speaker(speaker) {
    m_speaker.setVolume(kLoudness[m_loudness]);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &KioskVoice::sayWhatIsNew);
    connect(&m_window, &screens::KioskWindow::touched, this, &KioskVoice::touched);
    connect(&m_window, &screens::KioskWindow::presented, this, &KioskVoice::presented);
    connect(&m_window, &screens::KioskWindow::cleared, this, &KioskVoice::cleared);
    connect(&m_window, &screens::KioskWindow::listen, this, &KioskVoice::listen);
}

void KioskVoice::touched(const flow::Touch& touch) {
    m_speaker.stop();
    m_first.clear();
    if (const auto* chosen = boost::variant2::get_if<flow::ChooseLanguage>(&touch))
        m_first = {utteranceOf(screens::LanguagePage::nameOf(chosen->language))};
}

void KioskVoice::presented(const flow::State& state) {
    m_screen = state.screen;
    m_warning = state.warning;
    m_look.start(0);
}

void KioskVoice::cleared() {
    m_speaker.stop();
    m_first.clear();
    m_loudness = 0;
    m_listened = false;
    m_speaker.setVolume(kLoudness[m_loudness]);
}

void KioskVoice::listen() {
    if (std::exchange(m_listened, true)) m_loudness = (m_loudness + 1) % kLoudness.size();
    m_speaker.setVolume(kLoudness[m_loudness]);
    m_speaker.sayNow({utterancesOf(m_window.wordsOnRequest())});
}

void KioskVoice::sayWhatIsNew() {
    const std::vector<screens::Sentence> words = m_window.words();
    const std::vector<screens::Sentence> before = std::exchange(m_said, words);
    const bool moved = std::exchange(m_saidScreen, m_screen) != m_screen;
    const bool warned = std::exchange(m_saidWarning, m_warning) != m_warning;
    if (moved) m_listened = false;
    if (atRest(m_screen) || (warned && !m_warning && !moved)) return;
    if (moved || warned) {
        std::vector<voice::Utterance> all = std::exchange(m_first, {});
        for (voice::Utterance& more : utterancesOf(words)) all.push_back(std::move(more));
        return m_speaker.sayNow({std::move(all)});
    }
    std::vector<screens::Sentence> fresh;
    std::ranges::copy_if(words, std::back_inserter(fresh), [&](const screens::Sentence& sentence) {
        return std::ranges::find(before, sentence) == before.end();
    });
    if (!fresh.empty()) m_speaker.sayNext({utterancesOf(fresh)});
}

}  // namespace owc::kiosk_app
