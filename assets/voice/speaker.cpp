#include "assets/voice/speaker.h"

#include <QDebug>
#include <algorithm>


namespace owc::voice {

Speaker::Speaker(Options options, std::unique_ptr<Synthesiser> synthesiser, std::unique_ptr<Player> player,
                 QObject* parent)
    : QObject(parent), m_options(options), m_synthesiser(std::move(synthesiser)), m_player(std::move(player)) {
    m_next.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Speaker::goOn);
    connect(&m_limit, &QTimer::timeout, this, &Speaker::tookTooLong);
}

void Speaker::sayNow(Saying saying) {
    stop();
    sayNext(std::move(saying));
}

void Speaker::sayNext(Saying saying) {
    if (!m_options.on) return;
    m_waiting.push_back(std::move(saying));
    while (m_waiting.size() > m_options.most) m_waiting.pop_front();
    if (!m_making && !m_playing) m_next.start(0);
}

void Speaker::forget(quint64 id) {
    std::erase_if(m_waiting, [id](const Saying& saying) { return saying.id == id; });
}

void Speaker::stop() {
    m_waiting.clear();
    m_now.reset();
    m_next.stop();
    m_limit.stop();
    if (std::exchange(m_making, false)) m_synthesiser->cancel();
    if (std::exchange(m_playing, false)) m_player->stop();
}

QStringList Speaker::condition() const {
    QStringList reasons{m_playTrouble, m_makeTrouble};
    reasons.removeAll(QString());
    return reasons;
}

void Speaker::goOn() {
    if (m_making || m_playing) return;
    if (!m_now) {
        if (m_waiting.empty()) return;
        m_now = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    const bool mute = !m_player->ready();
    if (mute) setTrouble(m_playTrouble, QStringLiteral("no-sound-device"));
    if (mute || (!m_now->chime && m_now->words.empty())) {
        m_now.reset();
        if (!m_waiting.empty()) m_next.start(0);
        return;
    }
    if (std::exchange(m_now->chime, false)) return play(chime());
    const Utterance utterance = std::move(m_now->words.front());
    m_now->words.erase(m_now->words.begin());
    make(utterance);
}

void Speaker::make(const Utterance& utterance) {
    m_making = true;
    m_limit.start(m_options.makeLimit);
    m_synthesiser->make(utterance, [this](const QByteArray& wav, const QString& trouble) {
        m_making = false;
        m_limit.stop();
        setTrouble(m_makeTrouble, trouble);
        const auto sound = readWav(wav);
        if (sound) return play(*sound);
        finished();
    });
}

void Speaker::play(const Sound& sound) {
    m_playing = true;
    m_limit.start(sound.length() + m_options.playSlack);
    m_player->play(writeWav(atVolume(sound, m_options.volume * m_volume / 100)), [this](bool good) {
        setTrouble(m_playTrouble, good ? QString() : QStringLiteral("player-failed"));
        finished();
    });
}

void Speaker::finished() {
    m_playing = false;
    m_limit.stop();
    m_next.start(0);
}

void Speaker::tookTooLong() {
    if (std::exchange(m_making, false)) {
        m_synthesiser->cancel();
        setTrouble(m_makeTrouble, QStringLiteral("synthesiser-hung"));
    }
    if (m_playing) {
        m_player->stop();
        setTrouble(m_playTrouble, QStringLiteral("player-hung"));
    }
    finished();
}

void Speaker::setTrouble(QString& which, const QString& reason) {
    which = reason;
    if (reason.isEmpty() || m_logged.contains(reason)) return;
    m_logged << reason;
    qWarning("voice condition=%s", qUtf8Printable(reason));
}

}  // namespace owc::voice
