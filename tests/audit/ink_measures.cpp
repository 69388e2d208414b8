#include "tests/audit/measures.h"

#include <array>
#include <cmath>

namespace owc::audit {
namespace {

constexpr int kSolid = 160;          ///< coverage from which a pixel is ink and no edge
constexpr qreal kSlack = 1.5;        ///< pixels of rounding
constexpr qreal kBoxSlack = 3;       ///< a shrunken line may leave its room by so much
constexpr double kPaleShare = 0.02;  ///< of the ink may lie on other ground: rounded corners of what is behind

double linear(int channel) {
    static const auto table = [] {
        std::array<double, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double value = static_cast<double>(i) / 255;
            made[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return made;
    }();
    return table[static_cast<std::size_t>(channel)];
}

double luminance(QRgb colour) {
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

QRgb over(const QColor& ink, QRgb ground) {
    const double alpha = ink.alphaF();
    const auto mix = [&](int top, int below) { return static_cast<int>(std::lround(top * alpha + below * (1 - alpha))); };
    return qRgb(mix(ink.red(), qRed(ground)), mix(ink.green(), qGreen(ground)), mix(ink.blue(), qBlue(ground)));
}

/// The contrast that all but a small share of its pixels have; none for ink without a solid pixel.
std::optional<qreal> contrastOf(const Ink& ink, const QImage& bare) {
    std::map<QRgb, int> grounds;
    int all = 0;
    for (int y = 0; y < ink.shape.height(); ++y) {
        const uchar* shape = ink.shape.constScanLine(y);
        const auto* ground = reinterpret_cast<const QRgb*>(bare.constScanLine(y + ink.area.y())) + ink.area.x();
        for (int x = 0; x < ink.shape.width(); ++x) {
            if (shape[x] < kSolid) continue;
            ++grounds[ground[x]];
            ++all;
        }
    }
    if (all == 0) return std::nullopt;
    std::map<qreal, int> found;
    for (const auto& [ground, count] : grounds) found[contrast(over(ink.colour, ground), ground)] += count;
    int passed = 0;
    for (const auto& [ratio, count] : found)
        if ((passed += count) > all * kPaleShare) return ratio;
    return found.rbegin()->first;
}

bool shareInk(const Ink& a, const Ink& b) {
    const QRect both = a.area & b.area;
    int shared = 0;
    for (int y = both.top(); y <= both.bottom(); ++y) {
        const uchar* first = a.shape.constScanLine(y - a.area.y()) - a.area.x();
        const uchar* second = b.shape.constScanLine(y - b.area.y()) - b.area.x();
        for (int x = both.left(); x <= both.right(); ++x)
            if (first[x] > kSolid && second[x] > kSolid) ++shared;
    }
    return shared > 1;
}

QString named(const Ink& ink) {
    return QStringLiteral("%1 '%2'").arg(ink.widget->objectName(), ink.words.left(40).replace(u'\n', u' '));
}

QString by(const QRectF& ink, const QRectF& room) {
    return QStringLiteral(" by %1 px")
        .arg(qMax(qMax(room.left() - ink.left(), ink.right() - room.right()),
                  qMax(room.top() - ink.top(), ink.bottom() - room.bottom())),
             0, 'f', 1);
}

void measureText(const Ink& ink, const Limits& limits, std::vector<Finding>& found) {
    const auto leaves = [&](const QRectF& room, qreal slack) {
        return !room.adjusted(-slack, -slack, slack, slack).contains(ink.ink);
    };
    if (leaves(ink.visible, kSlack))
        found.push_back({QStringLiteral("clipped"), named(ink) + by(ink.ink, ink.visible)});
    else if (leaves(ink.box, kBoxSlack))
        found.push_back({QStringLiteral("spills"), named(ink) + by(ink.ink, ink.box)});
    if (limits.smallestText > 0 && ink.pixelSize < limits.smallestText - 0.6)
        found.push_back({QStringLiteral("small"), QStringLiteral("%1 %2 px, wanted %3")
                                                      .arg(named(ink))
                                                      .arg(ink.pixelSize, 0, 'f', 1)
                                                      .arg(limits.smallestText, 0, 'f', 1)});
}

}  // namespace

qreal contrast(QRgb a, QRgb b) {
    const double first = luminance(a), second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

bool isCovered(const QWidget& widget) {
    for (const QWidget* at = &widget; at->parentWidget(); at = at->parentWidget()) {
        bool above = false;
        const QRect place(widget.mapTo(at->parentWidget(), QPoint()), widget.size());
        for (const QObject* child : at->parentWidget()->children()) {
            const auto* sibling = qobject_cast<const QWidget*>(child);
            if (sibling == at)
                above = true;
            else if (above && sibling && sibling->isVisible() && !sibling->isWindow() &&
                     sibling->geometry().contains(place) &&
                     !sibling->testAttribute(Qt::WA_TransparentForMouseEvents))
                return true;
        }
    }
    return false;
}

InkMeasures measureInk(const Sheet& sheet, const Limits& limits) {
    InkMeasures made;
    std::vector<Finding>& found = made.findings;
    for (std::size_t i = 0; i < sheet.inks.size(); ++i) {
        const Ink& ink = sheet.inks[i];
        if (isCovered(*ink.widget)) continue;
        ++(ink.symbol ? made.symbols : made.texts);
        if (!ink.symbol) measureText(ink, limits, found);
        const qreal wanted = ink.symbol ? kSymbolContrast : kTextContrast;
        const auto seen = contrastOf(ink, sheet.bare);
        if (ink.widget->isEnabled() && seen) {
            qreal& palest = ink.symbol ? made.palestSymbol : made.palestText;
            palest = qMin(palest, *seen);
            if (*seen < wanted)
                found.push_back({QStringLiteral("pale"),
                                 QStringLiteral("%1 %2:1, wanted %3").arg(named(ink)).arg(*seen, 0, 'f', 1).arg(wanted)});
        }
        for (std::size_t k = 0; !ink.symbol && k < i; ++k) {
            const Ink& other = sheet.inks[k];
            if (!other.symbol && !isCovered(*other.widget) && shareInk(ink, other))
                found.push_back({QStringLiteral("overlap"), named(other) + QStringLiteral(" and ") + named(ink)});
        }
    }
    return made;
}

}  // namespace owc::audit
