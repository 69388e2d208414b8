#include "kiosk/board/hall_voice.h"

#include "assets/ui/need_words.h"

namespace owc::board {
namespace {

constexpr std::chrono::minutes kFresh{1};

QString codeOf(domain::Language language) {
    switch (language) {
        case domain::Language::Urdu:
            return QStringLiteral("ur");
        case domain::Language::Punjabi:
            return QStringLiteral("pa");
        case domain::Language::Pashto:
            return QStringLiteral("ps");
        case domain::Language::Sindhi:
            return QStringLiteral("sd");
        case domain::Language::Saraiki:
            return QStringLiteral("skr");
        case domain::Language::Balochi:
            return QStringLiteral("bal");
        case domain::Language::English:
            return QStringLiteral("en");
    }
    return {};
}

}  // namespace

void HallVoice::see(const HallCalls& calls, domain::Time now) {
    for (const auto& [order, call] : calls.all()) {
        if (!call.waitingForHer) m_speaker.forget(order);  // she stands at the desk already
        if (order <= m_newest) continue;
        m_newest = order;
        if (m_begun && call.waitingForHer && now - call.at < kFresh) m_speaker.sayNext({words(call), m_chime, order});
    }
    m_begun = true;
}

std::vector<voice::Utterance> HallVoice::words(const Call& call) {
    const voice::Utterance urdu = wordsIn(QStringLiteral("ur"), call);
    const voice::Utterance hers = wordsIn(codeOf(call.language), call);
    if (hers == urdu) return {urdu};
    return {hers, urdu};
}

/// In Urdu where this program lacks the words in her language.
voice::Utterance HallVoice::wordsIn(const QString& language, const Call& call) {
    const bool english = language == QLatin1String("en");
    const QTranslator* translations = english ? nullptr : translator(language);
    const auto in = [&](const char* context, const char* source) {
        return english ? QString::fromUtf8(source) : translations ? translations->translate(context, source) : QString();
    };
    const char* colour = ui::colourSource(call.need);
    const char* sentence = colour ? QT_TRANSLATE_NOOP("HallVoice", "Token %1, %2, counter %3")
                                  : QT_TRANSLATE_NOOP("HallVoice", "Token %1, counter %2");
    QString text = in("HallVoice", sentence);
    const QString colourWords = colour ? in("Need", colour) : QString();
    if (text.isEmpty() || (colour && colourWords.isEmpty())) {
        if (language != QLatin1String("ur")) return wordsIn(QStringLiteral("ur"), call);
        return {QString::number(call.token), language};
    }
    text = text.arg(call.token);
    if (colour) text = text.arg(colourWords);
    return {text.arg(call.counter), language};
}

const QTranslator* HallVoice::translator(const QString& language) {
    const auto [found, isNew] = m_translators.try_emplace(language);
    if (isNew) {
        auto loaded = std::make_unique<QTranslator>();
        if (loaded->load(QStringLiteral(":/translations/owc_%1.qm").arg(language))) found->second = std::move(loaded);
    }
    return found->second.get();
}

}  // namespace owc::board
