#include "assets/voice/player.h"

#include <QFile>

namespace owc::voice {

bool AplayPlayer::ready() {
    // The kernel's own list; read each time, so that a card plugged in later is used.
    QFile devices(QStringLiteral("/proc/asound/pcm"));
    return devices.open(QIODevice::ReadOnly) && devices.readAll().contains("playback");
}

void AplayPlayer::play(const QByteArray& wav, Done done) {
    m_child.run(QStringLiteral("aplay"), {"-q", "-t", "wav", "-"}, wav,
                [done = std::move(done)](Child::End end, const QByteArray&) { done(end == Child::End::Good); });
}

}  // namespace owc::voice
