#include "assets/voice/voice_table.h"

#include <QFile>

namespace owc::voice {
namespace {

/// Isolates and marks that order text on a screen and would be spelled out.
bool directs(QChar letter) {
    const ushort code = letter.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

}  // namespace

VoiceTable::VoiceTable(const QString& written) {
    for (const QString& line : written.split('\n')) {
        if (line.startsWith('#')) continue;
        const QStringList parts = line.simplified().split(' ', Qt::SkipEmptyParts);
        if (parts.size() < 2) continue;
        Entry entry{parts[1], {}};
        for (const QString& letter : parts.mid(2)) {
            if (letter.size() > 2 && letter[1] == '=') entry.letters[letter[0]] = letter.mid(2);
        }
        if (m_entries.isEmpty()) m_first = parts[0];
        m_entries[parts[0]] = entry;
    }
}

VoiceTable VoiceTable::shipped() {
    QFile file(QStringLiteral(":/voice/voices.txt"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("voice: voices.txt is not in the program");
    return VoiceTable(QString::fromUtf8(file.readAll()));
}

VoiceTable::Spoken VoiceTable::spoken(const Utterance& utterance) const {
    const auto found = m_entries.find(utterance.language);
    const Entry entry = found != m_entries.end() ? *found : m_entries.value(m_first);
    QString text;
    for (const QChar letter : asciiDigits(utterance.text)) {
        if (!directs(letter)) text += entry.letters.value(letter, letter);
    }
    return {entry.voice, text.simplified()};
}

QString asciiDigits(const QString& text) {
    QString ascii = text;
    for (QChar& letter : ascii) {
        if (letter.isDigit()) letter = QChar('0' + letter.digitValue());
    }
    return ascii;
}

}  // namespace owc::voice
