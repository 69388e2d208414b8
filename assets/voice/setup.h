#pragma once

#include <memory>

#include "assets/voice/speaker.h"

namespace owc::voice {

/// The centre's settings of the voice, as a program hands them on.
struct Setup {
    bool on = true;
    int speed = 140;      ///< words a minute
    int volume = 100;     ///< percent
    QString recordings{};  ///< folder of clips; empty: none
};

/// A speaker with espeak-ng, the user's cache folder and the default sound device.
[[nodiscard]] std::unique_ptr<Speaker> makeSpeaker(const Setup& setup);

}  // namespace owc::voice
