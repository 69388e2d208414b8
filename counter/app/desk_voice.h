#pragma once

#include <QStringList>
#include <memory>

#include "assets/voice/speaker.h"

namespace owc::counter_app {

/// Says to her what the officer wants her to hear, and is silent otherwise. What is said is personal: it is made, said
/// and kept nowhere. Threads: GUI thread.
class DeskVoice {
  public:
    /// @param speaker  none: the centre has no voice
    explicit DeskVoice(std::unique_ptr<voice::Speaker> speaker) : m_speaker(std::move(speaker)) {}

    /// Instead of what is being said. @param language  code of what the sentences are written in
    void read(const QStringList& sentences, const QString& language);
    void stop();

  private:
    std::unique_ptr<voice::Speaker> m_speaker;
};

}  // namespace owc::counter_app
