#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>

#include "assets/voice/player.h"
#include "assets/voice/sound.h"
#include "assets/voice/synthesiser.h"

namespace owc::voice {

/// Says one thing after another, never two at once, and never keeps the window waiting. Whatever fails costs the words,
/// not the program: `condition()` says why, each reason is logged once. Threads: GUI thread.
class Speaker : public QObject {
  public:
    struct Options {
        bool on = true;            ///< false: says nothing
        int volume = 100;          ///< percent
        std::size_t most = 4;      ///< sayings that wait; the oldest gives way
        std::chrono::milliseconds makeLimit{5'000};  ///< for the speech of one utterance
        std::chrono::milliseconds playSlack{3'000};  ///< beyond the length of a sound
    };

    Speaker(Options options, std::unique_ptr<Synthesiser> synthesiser, std::unique_ptr<Player> player,
            QObject* parent = nullptr);

    /// Stops what is said and what waits, and says this.
    void sayNow(Saying saying);
    /// Says this after what waits already.
    void sayNext(Saying saying);
    /// Takes a saying out that has not begun.
    void forget(quint64 id);
    /// Silence, at once.
    void stop();

    /// @param percent  of Options::volume; for what is said from now on
    void setVolume(int percent) { m_volume = percent; }
    [[nodiscard]] int volume() const { return m_volume; }
    [[nodiscard]] bool speaking() const { return m_now || !m_waiting.empty(); }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    /// Why words are lost: no-sound-device, player-failed, player-hung, no-synthesiser, synthesiser-failed,
    /// synthesiser-hung; empty when all is well.
    [[nodiscard]] QStringList condition() const;

  private:
    void goOn();
    void make(const Utterance& utterance);
    void play(const Sound& sound);
    void finished();
    void tookTooLong();
    void setTrouble(QString& which, const QString& reason);

    Options m_options;
    std::unique_ptr<Synthesiser> m_synthesiser;
    std::unique_ptr<Player> m_player;
    std::deque<Saying> m_waiting;
    std::optional<Saying> m_now;  ///< what is left of the one that has begun
    bool m_making = false;
    bool m_playing = false;
    int m_volume = 100;
    QTimer m_next;   ///< speech begins when the screen has been painted
    QTimer m_limit;  ///< for the process that runs
    QString m_makeTrouble;
    QString m_playTrouble;
    QStringList m_logged;
};

}  // namespace owc::voice
