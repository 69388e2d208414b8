#include "assets/voice/sound.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace owc::voice {
namespace {

constexpr qsizetype kRiffHead = 12;
constexpr qsizetype kChunkHead = 8;
constexpr double kLoudest = 0.95 * 32767;

quint32 word(const QByteArray& from, qsizetype at) {
    return qFromLittleEndian<quint32>(from.constData() + at);
}
quint16 half(const QByteArray& from, qsizetype at) {
    return qFromLittleEndian<quint16>(from.constData() + at);
}
void put(QByteArray& to, quint32 value, int bytes) {
    for (int i = 0; i < bytes; ++i) to.append(static_cast<char>(value >> (8 * i)));
}

}  // namespace

std::chrono::milliseconds Sound::length() const {
    return std::chrono::milliseconds(static_cast<qint64>(samples.size()) * 1000 / std::max(1, rate * channels));
}

std::optional<Sound> readWav(const QByteArray& wav) {
    if (wav.size() < kRiffHead || !wav.startsWith("RIFF") || wav.mid(8, 4) != "WAVE") return std::nullopt;
    Sound sound;
    bool known = false;
    for (qsizetype at = kRiffHead; at + kChunkHead <= wav.size();) {
        const QByteArray name = wav.mid(at, 4);
        const qsizetype size = std::min<qsizetype>(word(wav, at + 4), wav.size() - at - kChunkHead);
        const qsizetype body = at + kChunkHead;
        if (name == "fmt " && size >= 16) {
            sound.channels = half(wav, body + 2);
            sound.rate = static_cast<int>(word(wav, body + 4));
            const bool pcm16 = half(wav, body) == 1 && half(wav, body + 14) == 16;
            known = pcm16 && (sound.channels == 1 || sound.channels == 2) && sound.rate >= 4000 && sound.rate <= 96'000;
        }
        if (name == "data") {
            if (!known) return std::nullopt;
            sound.samples.resize(static_cast<std::size_t>(size / 2));
            for (std::size_t i = 0; i < sound.samples.size(); ++i)
                sound.samples[i] = static_cast<qint16>(half(wav, body + static_cast<qsizetype>(2 * i)));
            return sound;
        }
        at = body + size + size % 2;
    }
    return std::nullopt;
}

QByteArray writeWav(const Sound& sound) {
    const auto bytes = static_cast<quint32>(sound.samples.size() * 2);
    const auto channels = static_cast<quint32>(sound.channels);
    const auto rate = static_cast<quint32>(sound.rate);
    QByteArray wav("RIFF");
    wav.reserve(44 + static_cast<qsizetype>(bytes));
    put(wav, 36 + bytes, 4);
    wav += "WAVEfmt ";
    put(wav, 16, 4);
    put(wav, 1, 2);
    put(wav, channels, 2);
    put(wav, rate, 4);
    put(wav, rate * channels * 2, 4);
    put(wav, channels * 2, 2);
    put(wav, 16, 2);
    wav += "data";
    put(wav, bytes, 4);
    for (const qint16 sample : sound.samples) put(wav, static_cast<quint16>(sample), 2);
    return wav;
}

Sound atVolume(Sound sound, int percent) {
    double peak = 0;
    for (const qint16 sample : sound.samples) peak = std::max(peak, std::abs(static_cast<double>(sample)));
    if (peak == 0) return sound;
    const double gain = kLoudest / peak * std::clamp(percent, 0, 100) / 100;
    for (qint16& sample : sound.samples) sample = static_cast<qint16>(std::lround(sample * gain));
    return sound;
}

Sound chime() {
    struct Tone {
        double hertz;
        double from;  ///< seconds
    };
    constexpr Tone kTones[] = {{783.99, 0}, {587.33, 0.28}};  // a falling fourth, G5 D5
    constexpr double kLength = 1.0;
    Sound sound;
    sound.samples.resize(static_cast<std::size_t>(kLength * sound.rate));
    for (std::size_t i = 0; i < sound.samples.size(); ++i) {
        const double t = static_cast<double>(i) / sound.rate;
        double sum = 0;
        for (const Tone& tone : kTones) {
            const double since = t - tone.from;
            if (since < 0) continue;
            const double swell = std::min(1.0, since / 0.008) * std::exp(-4.5 * since);
            const double turn = 2 * std::numbers::pi * tone.hertz * since;
            sum += swell * (std::sin(turn) + 0.25 * std::sin(2 * turn));
        }
        const double fade = std::min(1.0, (kLength - t) / 0.05);  // ends at rest, without a click
        sound.samples[i] = static_cast<qint16>(std::lround(12'000 * sum * fade));
    }
    return sound;
}

}  // namespace owc::voice
