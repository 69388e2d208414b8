#pragma once

#include <QTranslator>
#include <map>
#include <memory>

#include "assets/voice/speaker.h"
#include "kiosk/board/hall_calls.h"

namespace owc::board {

/// Speaks each new call once: number, colour and counter, in her language and then in Urdu. What was called before this
/// board was on, and what is older than a minute when the link is back, only stands on the screen. Threads: GUI thread.
class HallVoice {
  public:
    /// @param chime    two tones before each call
    /// @param speaker  outlives it
    HallVoice(voice::Speaker& speaker, bool chime) : m_speaker(speaker), m_chime(chime) {}

    /// The calls as they are now. The first time nothing is spoken.
    /// @param now  centre time
    void see(const HallCalls& calls, domain::Time now);

    /// Her language first; once where both are the same words.
    [[nodiscard]] std::vector<voice::Utterance> words(const Call& call);

  private:
    [[nodiscard]] voice::Utterance wordsIn(const QString& language, const Call& call);
    [[nodiscard]] const QTranslator* translator(const QString& language);

    voice::Speaker& m_speaker;
    bool m_chime;
    bool m_begun = false;
    quint64 m_newest = 0;
    std::map<QString, std::unique_ptr<QTranslator>> m_translators;  ///< null: this program has none of it
};

}  // namespace owc::board
