#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>
#include <vector>

namespace owc::voice {

/// 16-bit PCM.
struct Sound {
    int rate = 22050;  ///< frames a second
    int channels = 1;
    std::vector<qint16> samples;

    [[nodiscard]] std::chrono::milliseconds length() const;
};

/// @return nothing unless it is 16-bit PCM of one or two channels. A stated length beyond the end, as a program that
///         writes into a pipe states it, is cut to what is there.
[[nodiscard]] std::optional<Sound> readWav(const QByteArray& wav);
[[nodiscard]] QByteArray writeWav(const Sound& sound);

/// With its loudest sample at this part of what the format holds: recordings and synthesised speech alike.
/// @param percent  0..100
[[nodiscard]] Sound atVolume(Sound sound, int percent);

/// The two soft tones before a call.
[[nodiscard]] Sound chime();

}  // namespace owc::voice
