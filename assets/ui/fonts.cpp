#include "assets/ui/fonts.h"

#include <array>

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

#include "assets/ui/language.h"

namespace owc::ui {
namespace {

// Same length in UTF-16 as the word they replace: the tables of the file keep their places.
constexpr char16_t kVendorWord[] = u"Noto";
constexpr char16_t kOurWord[] = u"Owc0";

struct FontFile {
    const char* name;
    Face face;
};

constexpr std::array<FontFile, 6> kFontFiles{{
    {"NotoNastaliqUrdu-Regular.ttf", Face::Nastaliq},
    {"NotoNastaliqUrdu-Bold.ttf", Face::Nastaliq},
    {"NotoNaskhArabic-Regular.ttf", Face::Naskh},
    {"NotoNaskhArabic-Bold.ttf", Face::Naskh},
    {"NotoSans-Regular.ttf", Face::Sans},
    {"NotoSans-Bold.ttf", Face::Sans},
}};

QString family(Face face) {
    switch (face) {
        case Face::Nastaliq:
            return QStringLiteral("Owc0 Nastaliq Urdu");
        case Face::Naskh:
            return QStringLiteral("Owc0 Naskh Arabic");
        case Face::Sans:
            return QStringLiteral("Owc0 Sans");
    }
    return {};
}

QByteArray utf16BigEndian(const char16_t* word) {
    QByteArray bytes;
    for (; *word != 0; ++word) bytes.append(static_cast<char>(*word >> 8)).append(static_cast<char>(*word));
    return bytes;
}

quint32 bigEndian32(const QByteArray& data, qsizetype at) {
    return qFromBigEndian<quint32>(data.constData() + at);
}

// fontconfig prefers a system file over ours when both carry one family name, so ours gets another in
// memory. Only the name table changes; glyphs and positions stay those of the file.
bool renameFamily(QByteArray& font) {
    constexpr qsizetype kHeader = 12;
    constexpr qsizetype kRecord = 16;
    if (font.size() < kHeader) return false;
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < tables; ++i) {
        const qsizetype record = kHeader + i * kRecord;
        if (record + kRecord > font.size() || font.mid(record, 4) != "name") continue;
        const qsizetype from = bigEndian32(font, record + 8);
        const qsizetype length = bigEndian32(font, record + 12);
        if (from + length > font.size()) return false;
        QByteArray names = font.mid(from, length);
        names.replace(utf16BigEndian(kVendorWord), utf16BigEndian(kOurWord));
        font.replace(from, length, names);
        return true;
    }
    return false;
}

bool loadFile(const FontFile& file, QString* reason) {
    const QString path = QStringLiteral(":/fonts/") + QLatin1String(file.name);
    QFile resource(path);
    const auto fails = [&](const QString& why) {
        if (reason) *reason = QLatin1String(file.name) + QStringLiteral(": ") + why;
        return false;
    };
    if (!resource.open(QIODevice::ReadOnly)) return fails(QStringLiteral("is not in the program"));
    QByteArray data = resource.readAll();
    if (!renameFamily(data)) return fails(QStringLiteral("is not a font file"));
    const int id = QFontDatabase::addApplicationFontFromData(data);
    if (id < 0) return fails(QStringLiteral("could not be loaded"));
    if (!QFontDatabase::applicationFontFamilies(id).contains(family(file.face)))
        return fails(QStringLiteral("does not hold the family ") + family(file.face));
    return true;
}

Face scriptFace(Face rightToLeft) {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? rightToLeft : Face::Sans;
}

}  // namespace

bool loadFonts(QString* reason) {
    static bool loaded = false;
    if (loaded) return true;
    for (const FontFile& file : kFontFiles)
        if (!loadFile(file, reason)) return false;
    loaded = true;
    return true;
}

QFont faceFont(Face face, qreal px, bool bold) {
    QStringList families{family(face)};
    for (const Face other : {Face::Sans, Face::Naskh, Face::Nastaliq})
        if (other != face) families << family(other);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qMax(1, qRound(px)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

Face displayFace() {
    switch (language()) {
        case Language::Pashto:
        case Language::Sindhi:
        case Language::Balochi:
            return scriptFace(Face::Naskh);
        case Language::Urdu:
        case Language::Punjabi:
        case Language::Saraiki:
        case Language::English:
            break;
    }
    return scriptFace(Face::Nastaliq);
}

QFont displayFont(qreal px) {
    return faceFont(displayFace(), px, true);
}

QFont bodyFont(qreal px) {
    return faceFont(displayFace(), px, false);
}

QFont labelFont(qreal px, bool bold) {
    return faceFont(scriptFace(Face::Naskh), px, bold);
}

QFont smallFont(qreal px, bool bold) {
    return faceFont(scriptFace(Face::Naskh), px, bold);
}

QFont digitFont(qreal px) {
    return faceFont(Face::Sans, px, true);
}

}  // namespace owc::ui
