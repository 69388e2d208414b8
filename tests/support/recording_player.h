#pragma once

#include <QTimer>

#include "assets/voice/speaker.h"

namespace owc::test {

/// A sound device that writes down what it is given and says when it is done: at once, or when told.
class RecordingPlayer : public voice::Player {
  public:
    [[nodiscard]] bool ready() override { return there; }
    void play(const QByteArray& wav, Done done) override {
        overlap = overlap || m_done;
        played << wav;
        m_done = std::move(done);
        if (!holds) QTimer::singleShot(0, &m_context, [this] { finish(); });
    }
    void stop() override {
        ++stops;
        m_done = nullptr;
    }
    /// The sound is over.
    void finish() {
        if (const Done done = std::exchange(m_done, nullptr)) done(good);
    }
    [[nodiscard]] bool sounding() const { return m_done != nullptr; }

    QList<QByteArray> played;
    bool there = true;
    bool good = true;
    bool holds = false;    ///< each sound lasts until finish()
    bool overlap = false;  ///< two at once
    int stops = 0;

  private:
    QObject m_context;
    Done m_done;
};

/// Makes a moment of sound of any words, and remembers them.
class QuickSynthesiser : public voice::Synthesiser {
  public:
    void make(const voice::Utterance& utterance, Done done) override {
        made.push_back(utterance);
        voice::Sound sound;
        sound.samples.assign(100, 1000);
        done(voice::writeWav(sound), {});
    }
    void cancel() override {}

    std::vector<voice::Utterance> made;
};

/// A speaker without espeak-ng or a sound card.
struct TestSpeaker {
    explicit TestSpeaker(voice::Speaker::Options options = {}) {
        auto maker = std::make_unique<QuickSynthesiser>();
        auto device = std::make_unique<RecordingPlayer>();
        synthesiser = maker.get();
        player = device.get();
        speaker = std::make_unique<voice::Speaker>(options, std::move(maker), std::move(device));
    }
    /// Every text made so far.
    [[nodiscard]] QStringList said() const {
        QStringList all;
        for (const voice::Utterance& utterance : synthesiser->made) all << utterance.text;
        return all;
    }

    QuickSynthesiser* synthesiser = nullptr;
    RecordingPlayer* player = nullptr;
    std::unique_ptr<voice::Speaker> speaker;
};

}  // namespace owc::test
