#include "counter/app/desk_voice.h"

namespace owc::counter_app {

void DeskVoice::read(const QStringList& sentences, const QString& language) {
    if (!m_speaker) return;
    voice::Saying saying;
    for (const QString& sentence : sentences) saying.words.push_back({.text = sentence, .language = language, .secret = true});
    m_speaker->sayNow(std::move(saying));
}

void DeskVoice::stop() {
    if (m_speaker) m_speaker->stop();
}

}  // namespace owc::counter_app
