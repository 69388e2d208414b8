#pragma once

#include <QTimer>

#include "assets/voice/speaker.h"
#include "kiosk/screens/kiosk_window.h"

namespace owc::kiosk_app {

/// Says the kiosk's screens: a new page when she comes to it, what appears on it later, the warning, the name of a
/// language in itself, and all of it again when she touches "listen". Any touch ends the old sentence; nothing is said
/// while nobody is there, and nothing of her outlives her. Threads: GUI thread.
class KioskVoice : public QObject {
    Q_OBJECT

  public:
    /// Made before whoever answers the window's touches, so that a touch silences the old before the new is said.
    /// @param window, speaker  outlive it
    KioskVoice(screens::KioskWindow& window, voice::Speaker& speaker);

  private:
    void touched(const flow::Touch& touch);
    void presented(const flow::State& state);
    void cleared();
    void listen();
    void sayWhatIsNew();

    screens::KioskWindow& m_window;
    voice::Speaker& m_speaker;
    QTimer m_look;  ///< words are set by events that come after the state
    flow::Screen m_screen = flow::Screen::Closed;
    bool m_warning = false;
    flow::Screen m_saidScreen = flow::Screen::Closed;  ///< what was looked at last
    bool m_saidWarning = false;
    std::vector<screens::Sentence> m_said;  ///< what stood there
    std::vector<voice::Utterance> m_first;  ///< the language she touched
    std::size_t m_loudness = 0;
    bool m_listened = false;  ///< to this page already: once more is louder
};

}  // namespace owc::kiosk_app
