#include "assets/ui/text.h"

#include <QCache>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include "assets/ui/fonts.h"
#include "assets/ui/ink_recorder.h"

namespace owc::ui {
namespace {

constexpr QChar kLeftToRightIsolate{0x2066};
constexpr QChar kPopIsolate{0x2069};
constexpr qreal kUnbounded = 1e6;

bool hasRightToLeftLetters(const QString& text) {
    for (const QChar c : text)
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) return true;
    return false;
}

// A sentence in Urdu that begins with a Latin word still reads from the right; a plain number or an
// English name never does.
Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection surroundings) {
    if (!hasRightToLeftLetters(text)) return Qt::LeftToRight;
    if (surroundings == Qt::RightToLeft) return Qt::RightToLeft;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

bool isLatin(QChar c) {
    return c.isDigit() || (c.unicode() < 0x250 && c.isLetter());
}

// Urdu faces carry Latin letters and digits of their own; on our screens those are always Noto Sans.
QList<QTextLayout::FormatRange> latinRuns(const QString& text, const QFont& font) {
    QList<QTextLayout::FormatRange> runs;
    QTextCharFormat sans;
    sans.setFont(faceFont(Face::Sans, font.pixelSize(), font.bold()));
    for (int at = 0; at < text.size(); ++at) {
        if (!isLatin(text[at])) continue;
        int end = at;
        while (end < text.size() && isLatin(text[end])) ++end;
        runs.append({at, end - at, sans});
        at = end;
    }
    return runs;
}

struct Lines {
    std::shared_ptr<const QTextLayout> layout;
    int count = 0;
    QRectF ink;
};

/// What decides how a text is set.
struct Place {
    QString text;
    QFont font;
    Face display;
    QSizeF box;
    int rule;  ///< alignment, or Setting::key()
    Qt::LayoutDirection surroundings;

    friend bool operator==(const Place&, const Place&) = default;
    friend size_t qHash(const Place& place, size_t seed) {
        return qHashMulti(seed, place.text, place.font.pixelSize(), place.box.width(), place.box.height(), place.rule);
    }
};

constexpr int kKeptLayouts = 300;   ///< a desk paints about 100 texts
constexpr int kKeptSizes = 1000;
constexpr int kLongestNumber = 5;   ///< digits in a row: a longer one may be a CNIC or a telephone, and is not kept

QRectF inkOf(const QTextLayout& layout) {
    QRectF ink;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QRectF glyph = raw.boundingRect(glyphs[i]);
            if (!glyph.isEmpty()) ink |= glyph.translated(places[i]);
        }
    }
    return ink;
}

/// Naskh of Pashto, Sindhi and Balochi; the small Urdu of the desks has boxes of its own measure.
bool isNaskh(const QFont& font) {
    return displayFace() == Face::Naskh && font.families().value(0).contains(QLatin1String("Naskh"));
}

qreal lineAdvance(const QFont& font) {
    // Nastaliq reaches 2.2 em with its marks.
    if (font.families().value(0).contains(QLatin1String("Nastaliq"))) return font.pixelSize() * 1.9;
    return font.pixelSize() * (isNaskh(font) ? 1.45 : 1.24);
}

Lines layOut(const QString& text, const QFont& font, qreal width, Qt::Alignment horizontal,
             Qt::LayoutDirection surroundings) {
    Lines lines;
    QString plain = text;
    plain.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const auto layout = std::make_shared<QTextLayout>(plain, font);
    layout->setCacheEnabled(true);  // else every look at it shapes the words anew
    layout->setFormats(latinRuns(plain, font));
    QTextOption option(horizontal | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(text, surroundings));
    option.setWrapMode(QTextOption::WordWrap);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lines.count * lineAdvance(font) - line.ascent()});
        ++lines.count;
    }
    layout->endLayout();
    lines.ink = inkOf(*layout);
    lines.layout = layout;
    return lines;
}

bool mayBeHers(const QString& text) {
    int run = 0;
    for (const QChar c : text)
        if ((run = c.isDigit() ? run + 1 : 0) >= kLongestNumber) return true;
    return false;
}

// Windows paint the same words at the same places again and again; shaping them, and trying sizes, is most of that work.
Lines laidOut(const QString& text, const QFont& font, qreal width, Qt::Alignment horizontal, Qt::LayoutDirection surroundings) {
    if (mayBeHers(text)) return layOut(text, font, width, horizontal, surroundings);
    static QCache<Place, Lines> kept(kKeptLayouts);
    const Place place{text, font, displayFace(), {width, 0}, static_cast<int>(horizontal), surroundings};
    if (const Lines* known = kept.object(place)) return *known;
    const Lines lines = layOut(text, font, width, horizontal, surroundings);
    kept.insert(place, new Lines(lines));
    return lines;
}

bool fits(const Lines& lines, const QSizeF& box, int maxLines) {
    return lines.count <= maxLines && lines.ink.width() <= box.width() && lines.ink.height() <= box.height();
}

/// How many lines, and where they lie when they are painted: letters reach over the ends of a line, and how wide several
/// are together hangs on which ends are flush.
struct Setting {
    int maxLines = 1;
    Qt::Alignment horizontal = Qt::AlignLeft;

    [[nodiscard]] qreal width(const QSizeF& box) const { return maxLines == 1 ? kUnbounded : box.width(); }
    [[nodiscard]] Qt::Alignment inLayout() const { return maxLines == 1 ? Qt::Alignment(Qt::AlignLeft) : horizontal; }
    [[nodiscard]] int key() const { return maxLines * 0x1000 + static_cast<int>(inLayout()); }
};

// The largest size of the wanted font, in steps of one pixel, at which the text fits.
QFont shrunk(const QString& text, const QFont& wanted, const QSizeF& box, const Setting& setting,
             Qt::LayoutDirection surroundings) {
    const int floor = qMax(1, qCeil(wanted.pixelSize() * kShrinkFloor));
    QFont font = wanted;
    for (int px = wanted.pixelSize(); px > floor; --px) {
        font.setPixelSize(px);
        if (fits(layOut(text, font, setting.width(box), setting.inLayout(), surroundings), box, setting.maxLines)) return font;
    }
    font.setPixelSize(floor);
    return font;
}

QFont shrink(const QString& text, const QFont& wanted, const QSizeF& box, const Setting& setting,
             Qt::LayoutDirection surroundings) {
    if (mayBeHers(text)) return shrunk(text, wanted, box, setting, surroundings);
    static QCache<Place, int> sizes(kKeptSizes);
    const Place place{text, wanted, displayFace(), box, setting.key(), surroundings};
    QFont font = wanted;
    if (const int* known = sizes.object(place)) {
        font.setPixelSize(*known);
        return font;
    }
    font = shrunk(text, wanted, box, setting, surroundings);
    sizes.insert(place, new int(font.pixelSize()));
    return font;
}

struct Fitted {
    QFont font;
    Setting setting;
};

// Boxes are cut for Nastaliq, which is narrow and high. Naskh is wide and low: it may take a line more where that
// keeps it larger.
Fitted fitted(const QString& text, const QFont& wanted, const QSizeF& box, const Setting& setting, bool mayBreak,
              Qt::LayoutDirection surroundings) {
    const QFont font = shrink(text, wanted, box, setting, surroundings);
    if (!mayBreak || font.pixelSize() == wanted.pixelSize() || !isNaskh(wanted)) return {font, setting};
    const Setting longer{setting.maxLines + 1, setting.horizontal};
    const QFont more = shrink(text, wanted, box, longer, surroundings);
    if (more.pixelSize() > font.pixelSize()) return {more, longer};
    return {font, setting};
}

Qt::Alignment visualAlignment(Qt::Alignment alignment, Qt::LayoutDirection direction) {
    const Qt::Alignment horizontal = alignment & Qt::AlignHorizontal_Mask;
    if (alignment & Qt::AlignAbsolute) return horizontal & ~Qt::AlignAbsolute;
    if (horizontal & Qt::AlignHCenter || direction != Qt::RightToLeft) return horizontal;
    return horizontal & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
}

// Where the layout must be moved so that its ink lies in the box as `alignment` says.
QPointF placeInk(const QRectF& ink, const QRectF& box, Qt::Alignment horizontal, Qt::Alignment vertical) {
    QPointF to = box.center() - ink.center();
    if (horizontal & Qt::AlignLeft) to.setX(box.left() - ink.left());
    if (horizontal & Qt::AlignRight) to.setX(box.right() - ink.right());
    if (vertical & Qt::AlignTop) to.setY(box.top() - ink.top());
    if (vertical & Qt::AlignBottom) to.setY(box.bottom() - ink.bottom());
    return to;
}

QRectF draw(QPainter& painter, const QRectF& box, const QString& text, const QFont& wanted, const QColor& ink,
            int maxLines, bool mayBreak, Qt::Alignment alignment) {
    const Qt::LayoutDirection direction = readingDirection(painter);
    const Qt::Alignment horizontal = visualAlignment(alignment, direction);
    const auto [font, setting] = fitted(text, wanted, box.size(), {maxLines, horizontal}, mayBreak, direction);
    const Lines lines = laidOut(text, font, setting.width(box.size()), setting.inLayout(), direction);
    const QPointF at = placeInk(lines.ink, box, horizontal, alignment);
    const QRectF painted = lines.ink.translated(at);
    if (InkRecorder* recorder = inkRecorder())
        if (!recorder->text(painter, {text, box, painted, ink, font.pixelSize(), lines.layout->glyphRuns(), at})) return painted;
    painter.save();
    painter.setPen(ink);
    lines.layout->draw(&painter, at);
    painter.restore();
    return painted;
}

}  // namespace

Qt::LayoutDirection readingDirection(const QPainter& painter) {
    const Qt::LayoutDirection own = painter.layoutDirection();
    return own == Qt::LayoutDirectionAuto ? QGuiApplication::layoutDirection() : own;
}

QRectF inkBounds(const QString& text, const QFont& font) {
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    return laidOut(text, font, kUnbounded, Qt::AlignLeft, direction).ink;
}

QFont fittedFont(const QString& text, const QFont& font, const QSizeF& box) {
    return shrink(text, font, box, {}, QGuiApplication::layoutDirection());
}

QRectF drawLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                const QColor& ink, Qt::Alignment alignment) {
    return draw(painter, box, text, font, ink, 1, false, alignment);
}

QRectF drawLines(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                 const QColor& ink, int maxLines, Qt::Alignment alignment) {
    return draw(painter, box, text, font, ink, maxLines, true, alignment);
}

QRectF drawDigits(QPainter& painter, const QRectF& box, const QString& digits, const QFont& font,
                  const QColor& ink, Qt::Alignment alignment) {
    return draw(painter, box, isolated(digits), font, ink, 1, false, alignment);
}

QString isolated(const QString& number) {
    return kLeftToRightIsolate + number + kPopIsolate;
}

}  // namespace owc::ui
