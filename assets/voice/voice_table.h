#pragma once

#include <QMap>

#include "assets/voice/utterance.h"

namespace owc::voice {

/// Which espeak-ng voice reads which language. Values.
class VoiceTable {
  public:
    struct Spoken {
        QString voice;
        QString text;  ///< as the voice is given it: its letters, ASCII digits, no direction marks
    };

    /// @param written  lines as in voices.txt; one that is not understood is left out
    explicit VoiceTable(const QString& written);
    /// The table inside the program.
    [[nodiscard]] static VoiceTable shipped();

    /// A language that is not in the table is read by the voice of the first line.
    [[nodiscard]] Spoken spoken(const Utterance& utterance) const;

  private:
    struct Entry {
        QString voice;
        QMap<QChar, QString> letters;
    };

    QString m_first;
    QMap<QString, Entry> m_entries;
};

/// Digits of any script as 0-9.
[[nodiscard]] QString asciiDigits(const QString& text);

}  // namespace owc::voice
