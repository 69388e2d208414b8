#include "assets/voice/synthesiser.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <tuple>

#include "assets/voice/sound.h"

namespace owc::voice {
namespace {

QString hashOf(const QString& text) {
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// Empty when there is none.
QByteArray contentOf(const QString& path) {
    if (path.isEmpty()) return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Removes the longest unused until it fits.
void prune(const QString& folder, qint64 most) {
    QFileInfoList files = QDir(folder).entryInfoList({"*.wav"}, QDir::Files, QDir::Time);  // newest first
    qint64 bytes = 0;
    for (const QFileInfo& file : files) {
        bytes += file.size();
        if (bytes > most) QFile::remove(file.filePath());
    }
}

}  // namespace

EspeakSynthesiser::EspeakSynthesiser(Options options, VoiceTable voices, QThreadPool* writer)
    : m_options(std::move(options)), m_voices(std::move(voices)), m_writer(writer ? *writer : m_ownWriter) {
    m_ownWriter.setMaxThreadCount(1);
    // Without the folder, or on a disk that is full, everything is made anew each time.
    if (!m_options.cacheFolder.isEmpty()) QDir().mkpath(m_options.cacheFolder);
}

void EspeakSynthesiser::make(const Utterance& utterance, Done done) {
    if (const QByteArray clip = recorded(utterance); !clip.isEmpty()) return done(clip, {});
    const VoiceTable::Spoken spoken = m_voices.spoken(utterance);
    const QString file = utterance.secret ? QString() : cached(spoken);
    if (const QByteArray kept = contentOf(file); readWav(kept)) {
        QFile used(file);  // the cache forgets what was used longest ago
        if (used.open(QIODevice::ReadWrite))
            used.setFileTime(QDateTime::currentDateTime(), QFile::FileModificationTime);
        return done(kept, {});
    }
    // The words go in by a pipe: arguments are seen by everybody on the machine.
    m_child.run(m_options.program,
                {"-v", spoken.voice, "-s", QString::number(m_options.speed), "-b", "1", "--stdin", "--stdout"},
                spoken.text.toUtf8(),
                [this, file, done = std::move(done)](Child::End end, const QByteArray& output) {
                    if (end == Child::End::NotFound) return done({}, QStringLiteral("no-synthesiser"));
                    const auto sound = end == Child::End::Good ? readWav(output) : std::nullopt;
                    if (!sound || sound->samples.empty()) return done({}, QStringLiteral("synthesiser-failed"));
                    const QByteArray wav = writeWav(*sound);
                    keep(file, wav);
                    done(wav, {});
                });
}

/// Named by its words, or by their hash where they are too long for a file's name.
QByteArray EspeakSynthesiser::recorded(const Utterance& utterance) const {
    if (m_options.recordings.isEmpty() || utterance.secret) return {};
    const QString folder = m_options.recordings + '/' + utterance.language + '/';
    QStringList names{hashOf(utterance.text)};
    if (!utterance.text.contains('/') && !utterance.text.startsWith('.')) names.prepend(utterance.text);
    for (const QString& name : names) {
        if (const QByteArray clip = contentOf(folder + name + ".wav"); readWav(clip)) return clip;
    }
    return {};
}

QString EspeakSynthesiser::cached(const VoiceTable::Spoken& spoken) const {
    if (m_options.cacheFolder.isEmpty()) return {};
    const QString key = QStringLiteral("%1 %2 %3").arg(spoken.voice).arg(m_options.speed).arg(spoken.text);
    return m_options.cacheFolder + '/' + hashOf(key) + ".wav";
}

void EspeakSynthesiser::keep(const QString& file, const QByteArray& wav) {
    if (file.isEmpty()) return;
    std::ignore = m_writer.tryStart([file, wav, folder = m_options.cacheFolder, most = m_options.cacheBytes] {
        QSaveFile kept(file);
        if (kept.open(QIODevice::WriteOnly) && kept.write(wav) == wav.size() && kept.commit()) prune(folder, most);
    });
}

}  // namespace owc::voice
