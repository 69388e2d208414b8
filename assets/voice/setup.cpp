#include "assets/voice/setup.h"

#include <QStandardPaths>

namespace owc::voice {

std::unique_ptr<Speaker> makeSpeaker(const Setup& setup) {
    EspeakSynthesiser::Options making;
    making.speed = setup.speed;
    making.recordings = setup.recordings;
    if (const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation); !cache.isEmpty())
        making.cacheFolder = cache + QStringLiteral("/voice");
    Speaker::Options options;
    options.on = setup.on;
    options.volume = setup.volume;
    return std::make_unique<Speaker>(options, std::make_unique<EspeakSynthesiser>(std::move(making)),
                                     std::make_unique<AplayPlayer>());
}

}  // namespace owc::voice
