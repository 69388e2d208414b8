#pragma once

#include "assets/voice/child.h"

namespace owc::voice {

/// Sounds one thing at a time. Threads: GUI thread.
class Player {
  public:
    /// @param good  false: the device took it not
    using Done = std::function<void(bool good)>;

    virtual ~Player() = default;
    /// Whether there is anything to sound it with; without, nothing is made either.
    [[nodiscard]] virtual bool ready() = 0;
    /// `done` is called once, later, unless it is stopped.
    virtual void play(const QByteArray& wav, Done done) = 0;
    virtual void stop() = 0;
};

/// The default sound device of ALSA, by the program aplay.
class AplayPlayer : public Player {
  public:
    [[nodiscard]] bool ready() override;
    void play(const QByteArray& wav, Done done) override;
    void stop() override { m_child.abandon(); }

  private:
    Child m_child;
};

}  // namespace owc::voice
