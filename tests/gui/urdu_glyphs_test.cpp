// Every language is drawn as HarfBuzz shapes it from the shipped file: same glyphs, same places. "Some pixels are
// black" would also pass the pile of letters that Qt 6.4 draws with Noto Nastaliq Urdu 2.000.
#include <gtest/gtest.h>
#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <vector>

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>
#include <QXmlStreamReader>

#include "assets/ui/fonts.h"
#include "where.h"

namespace owc::ui {
namespace {

constexpr double kTolerancePx = 0.6;
constexpr double kSubUnits = 64.0;
// Both sides round each advance to 1/64 px, so long lines may drift apart by that much per glyph.
constexpr double kDriftPx = 1.0 / kSubUnits;

const QString kSource = QStringLiteral(OWC_SOURCE_DIR);
const QString kShipped = kSource + QStringLiteral("/assets/fonts/");
const QString kDebian = QStringLiteral("/usr/share/fonts/truetype/noto/");

struct Glyph {
    quint32 id;
    QPointF at;
};
using Glyphs = std::vector<Glyph>;

struct Shaper {
    explicit Shaper(const QString& file)
        : blob(hb_blob_create_from_file_or_fail(qUtf8Printable(file))),
          face(hb_face_create(blob, 0)),
          font(hb_font_create(face)) {}
    ~Shaper() {
        hb_font_destroy(font);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    // A run of one script and direction, in pixels, y downwards.
    [[nodiscard]] Glyphs shape(const QString& text, int px) const {
        hb_font_set_scale(font, static_cast<int>(px * kSubUnits), static_cast<int>(px * kSubUnits));
        hb_buffer_t* buffer = hb_buffer_create();
        const auto* utf16 = reinterpret_cast<const std::uint16_t*>(text.utf16());
        hb_buffer_add_utf16(buffer, utf16, static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
        hb_buffer_set_direction(buffer, HB_DIRECTION_RTL);
        hb_buffer_set_script(buffer, HB_SCRIPT_ARABIC);
        hb_shape(font, buffer, nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t* place = hb_buffer_get_glyph_positions(buffer, &count);
        Glyphs glyphs;
        double pen = 0;
        for (unsigned i = 0; i < count; ++i) {
            glyphs.push_back({info[i].codepoint, QPointF((pen + place[i].x_offset) / kSubUnits,
                                                         -place[i].y_offset / kSubUnits)});
            pen += place[i].x_advance;
        }
        hb_buffer_destroy(buffer);
        return glyphs;
    }

    hb_blob_t* blob;
    hb_face_t* face;
    hb_font_t* font;
};

// Positions count from the leftmost glyph, glyphs are compared as a set ordered by place: the order
// inside a run is no part of the picture.
void normalise(Glyphs& glyphs) {
    if (glyphs.empty()) return;
    const auto byPlace = [](const Glyph& a, const Glyph& b) {
        if (a.id != b.id) return a.id < b.id;
        return a.at.x() != b.at.x() ? a.at.x() < b.at.x() : a.at.y() < b.at.y();
    };
    double left = glyphs.front().at.x();
    for (const Glyph& glyph : glyphs) left = std::min(left, glyph.at.x());
    for (Glyph& glyph : glyphs) glyph.at.rx() -= left;
    std::sort(glyphs.begin(), glyphs.end(), byPlace);
}

Glyphs drawnByQt(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const double baseline = line.ascent();
    Glyphs glyphs;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QList<quint32> ids = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < ids.size(); ++i)
            glyphs.push_back({ids[i], places[i] - QPointF(0, baseline)});
    }
    return glyphs;
}

bool samePicture(Glyphs drawn, Glyphs wanted) {
    normalise(drawn);
    normalise(wanted);
    if (drawn.size() != wanted.size()) return false;
    const double reach = kTolerancePx + kDriftPx * static_cast<double>(wanted.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const QPointF off = drawn[i].at - wanted[i].at;
        if (drawn[i].id != wanted[i].id) return false;
        if (std::abs(off.x()) > reach || std::abs(off.y()) > kTolerancePx) return false;
    }
    return true;
}

// Sentences that mix in Latin or digits are cut there: what is compared is one Arabic run each.
QStringList arabicRuns(const QString& text) {
    QStringList runs;
    QString run;
    const auto close = [&] {
        run = run.trimmed();
        if (!run.isEmpty() && run.isRightToLeft()) runs << run;
        run.clear();
    };
    for (const QChar c : text) {
        const bool arabic = c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Inherited;
        if (arabic && !c.isDigit())
            run += c;
        else if (c == QLatin1Char(' ') && !run.isEmpty())
            run += c;
        else
            close();
    }
    close();
    return runs;
}

QStringList translations(const QString& code = QStringLiteral("ur")) {
    QStringList found;
    QFile file(kSource + QStringLiteral("/assets/translations/owc_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly)) return found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const bool text =
            xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform");
        if (!text) continue;
        const QString words = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (!words.isEmpty()) found << words;
    }
    return found;
}

// The names in this language that a centre's own settings bring to the screens.
QStringList sampleNames(const QString& code = QStringLiteral("ur")) {
    const QRegularExpression named(QStringLiteral("\\b%1 = \"([^\"]*)\"").arg(code));
    QStringList found;
    for (const char* name : {"services.toml", "centre.toml", "programmes.toml"}) {
        QFile file(kSource + QStringLiteral("/config/sample/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto all = named.globalMatch(text); all.hasNext();) found << all.next().captured(1);
    }
    return found;
}

struct Comparison {
    int compared = 0;
    int different = 0;
    QStringList examples;
};

Comparison compareAll(const QStringList& texts, const QFont& font, const Shaper& shaper) {
    Comparison result;
    for (const QString& text : texts) {
        for (const QString& run : arabicRuns(text)) {
            ++result.compared;
            if (samePicture(drawnByQt(run, font), shaper.shape(run, font.pixelSize()))) continue;
            ++result.different;
            if (result.examples.size() < 5) result.examples << run;
        }
    }
    return result;
}

struct Use {
    Face face;
    bool bold;
    int px;
    const char* file;
};

// Every face and size in which the screens set Urdu, Punjabi and Saraiki; Naskh at the desks.
const std::vector<Use> kUses{
    {Face::Nastaliq, true, 28, "NotoNastaliqUrdu-Bold.ttf"},
    {Face::Nastaliq, true, 44, "NotoNastaliqUrdu-Bold.ttf"},
    {Face::Nastaliq, true, 60, "NotoNastaliqUrdu-Bold.ttf"},
    {Face::Nastaliq, true, 74, "NotoNastaliqUrdu-Bold.ttf"},
    {Face::Nastaliq, false, 42, "NotoNastaliqUrdu-Regular.ttf"},
    {Face::Naskh, false, 16, "NotoNaskhArabic-Regular.ttf"},
    {Face::Naskh, true, 18, "NotoNaskhArabic-Bold.ttf"},
};

// The same of Pashto, Sindhi and Balochi.
const std::vector<Use> kNaskhUses{
    {Face::Naskh, true, 34, "NotoNaskhArabic-Bold.ttf"},
    {Face::Naskh, true, 42, "NotoNaskhArabic-Bold.ttf"},
    {Face::Naskh, true, 64, "NotoNaskhArabic-Bold.ttf"},
    {Face::Naskh, false, 38, "NotoNaskhArabic-Regular.ttf"},
};

class VisitorGlyphsTest : public ::testing::TestWithParam<const char*> {
  protected:
    QString m_code = QLatin1String(GetParam());
    std::vector<Use> uses() const {
        if (m_code != "pa" && m_code != "skr") return kNaskhUses;
        return {kUses.begin(), kUses.begin() + 5};  // Nastaliq alone
    }
    QStringList texts() const { return translations(m_code) + sampleNames(m_code); }
};

TEST_P(VisitorGlyphsTest, EverySentenceIsDrawnAsHarfBuzzShapesItAndLacksNoLetter) {
    ASSERT_GT(texts().size(), 150) << "the translations were not found";

    for (const Use& use : uses()) {
        const Shaper shaper(kShipped + QLatin1String(use.file));
        const Comparison result = compareAll(texts(), faceFont(use.face, use.px, use.bold), shaper);

        EXPECT_GE(result.compared, texts().size() - 1) << "only %1 · %2 has no letters";
        EXPECT_EQ(result.different, 0) << use.file << " at " << use.px << " px, e.g. "
                                       << qUtf8Printable(result.examples.join(QStringLiteral(" | ")));
        for (const QString& text : texts())
            for (const QString& run : arabicRuns(text))
                for (const Glyph& glyph : shaper.shape(run, use.px))
                    EXPECT_NE(glyph.id, 0U) << use.file << ": " << qUtf8Printable(run);
    }
}

INSTANTIATE_TEST_SUITE_P(Five, VisitorGlyphsTest, ::testing::Values("pa", "ps", "sd", "skr", "bal"));

TEST(UrduGlyphsTest, EveryTranslationIsDrawnAsHarfBuzzShapesIt) {
    const QStringList texts = translations() + sampleNames();
    ASSERT_GT(texts.size(), 60) << "the translations were not found";

    for (const Use& use : kUses) {
        const Shaper shaper(kShipped + QLatin1String(use.file));
        const Comparison result = compareAll(texts, faceFont(use.face, use.px, use.bold), shaper);

        EXPECT_GE(result.compared, texts.size()) << "strings were left out of the comparison";
        EXPECT_EQ(result.different, 0) << use.file << " at " << use.px << " px, e.g. "
                                       << qUtf8Printable(result.examples.join(QStringLiteral(" | ")));
    }
}

// Loads one file under a family name of its own, so that no other face can stand in for it.
QString loadAlone(const QString& path, char16_t tag) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray data = file.readAll();
    const char own[] = {0, 'T', 0, 's', 0, 't', 0, static_cast<char>(tag)};
    data.replace(QByteArray("\0N\0o\0t\0o", 8), QByteArray(own, sizeof own));
    const QStringList families =
        QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(data));
    return families.value(0);
}

// The old file is still on many machines. The comparison must see what Qt does to it, or it guards nothing.
TEST(UrduGlyphsTest, TheSameComparisonFailsWithDebiansOldNastaliq) {
    char16_t tag = u'1';
    for (const char* name : {"NotoNastaliqUrdu-Regular.ttf", "NotoNastaliqUrdu-Bold.ttf"}) {
        const QString file = kDebian + QLatin1String(name);
        ASSERT_TRUE(QFile::exists(file)) << "needs the Debian package fonts-noto-core";
        const Shaper shaper(file);
        QFont font(loadAlone(file, tag++));
        font.setPixelSize(44);
        font.setHintingPreference(QFont::PreferNoHinting);
        ASSERT_TRUE(font.family().startsWith(QStringLiteral("Tst"))) << name;

        const Comparison result = compareAll(translations(), font, shaper);

        EXPECT_GT(result.compared, 60);
        EXPECT_GT(result.different, result.compared / 4) << name;
    }
}

TEST(UrduGlyphsTest, TheShippedFilesAreUsedAndNotTheSystemsCopy) {
    for (const Use& use : kUses) {
        QFile file(kShipped + QLatin1String(use.file));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QRawFont shipped(file.readAll(), use.px, QFont::PreferNoHinting);

        const QRawFont used = QRawFont::fromFont(faceFont(use.face, use.px, use.bold), QFontDatabase::Arabic);

        EXPECT_EQ(used.fontTable("head"), shipped.fontTable("head")) << use.file;
        EXPECT_EQ(used.fontTable("GPOS"), shipped.fontTable("GPOS")) << use.file;
    }
}

TEST(UrduGlyphsTest, NoTranslationNeedsALetterThatItsFaceDoesNotHave) {
    for (const Use& use : kUses) {
        const Shaper shaper(kShipped + QLatin1String(use.file));
        for (const QString& text : translations() + sampleNames())
            for (const QString& run : arabicRuns(text))
                for (const Glyph& glyph : shaper.shape(run, use.px))
                    EXPECT_NE(glyph.id, 0U) << use.file << ": " << qUtf8Printable(run);
    }
}

}  // namespace
}  // namespace owc::ui
