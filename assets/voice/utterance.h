#pragma once

#include <QString>
#include <vector>

namespace owc::voice {

/// Words in one language.
struct Utterance {
    QString text;
    QString language;     ///< "ur": what the text is written in
    bool secret = false;  ///< personal: made, said and kept nowhere

    friend bool operator==(const Utterance&, const Utterance&) = default;
};

/// What is said in one go.
struct Saying {
    std::vector<Utterance> words;
    bool chime = false;  ///< sounds first
    quint64 id = 0;      ///< for Speaker::forget
};

}  // namespace owc::voice
