#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include "where.h"

namespace owc::test {

/// One sentence of a file of translations.
struct Sentence {
    QString context;
    QString source;
    QString words;
};

/// All of assets/translations/owc_<code>.ts; of a plural the last form. Empty when the file is not there.
inline QList<Sentence> sentencesOf(const QString& code) {
    QList<Sentence> found;
    QFile file(QStringLiteral(OWC_SOURCE_DIR "/assets/translations/owc_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly)) return found;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            found.append({context, xml.readElementText(), {}});
        } else if (xml.name() == QLatin1String("translation")) {
            found.last().words = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return found;
}

}  // namespace owc::test
