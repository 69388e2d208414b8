#pragma once

#include <QThreadPool>

#include "assets/voice/child.h"
#include "assets/voice/voice_table.h"

namespace owc::voice {

/// Makes speech of words. Threads: GUI thread.
class Synthesiser {
  public:
    /// @param wav  empty: none could be made, `trouble` is a reason for Speaker::condition()
    using Done = std::function<void(const QByteArray& wav, const QString& trouble)>;

    virtual ~Synthesiser() = default;
    /// `done` is called once, at once or later, unless it is cancelled.
    virtual void make(const Utterance& utterance, Done done) = 0;
    virtual void cancel() = 0;
};

/// A recorded clip where there is one, what lies in the cache, or espeak-ng.
class EspeakSynthesiser : public Synthesiser {
  public:
    struct Options {
        QString program = QStringLiteral("espeak-ng");
        int speed = 140;        ///< words a minute
        QString recordings{};   ///< folder of clips; empty: none
        QString cacheFolder{};  ///< empty: nothing is kept
        qint64 cacheBytes = 64 << 20;
    };

    /// @param writer  writes the cache and outlives this; none: a thread of its own, waited for at the end
    explicit EspeakSynthesiser(Options options, VoiceTable voices = VoiceTable::shipped(), QThreadPool* writer = nullptr);

    void make(const Utterance& utterance, Done done) override;
    void cancel() override { m_child.abandon(); }

  private:
    [[nodiscard]] QByteArray recorded(const Utterance& utterance) const;
    [[nodiscard]] QString cached(const VoiceTable::Spoken& spoken) const;
    /// On the writer's thread, for a disk may be slow; while that writes, the next one is not kept.
    void keep(const QString& file, const QByteArray& wav);

    Options m_options;
    VoiceTable m_voices;
    Child m_child;
    QThreadPool m_ownWriter;  ///< one thread
    QThreadPool& m_writer;    ///< of the cache
};

}  // namespace owc::voice
