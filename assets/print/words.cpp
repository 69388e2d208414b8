#include "assets/print/words.h"

#include <algorithm>
#include <cmath>

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"

namespace owc::print {
namespace {

constexpr qreal kRagged = 1.12;  // lines break at spaces, so none is quite full
constexpr qreal kLoose = 6;      // dots around the ink

/// Of the wanted size, what words may lose before they take a further line: Nastaliq next to nothing.
qreal mayShrinkTo() {
    return ui::byFace(0.96, 0.9, 0.86);
}

}  // namespace

qreal lineStep(const QFont& font) {
    return font.pixelSize() * ui::byFace(1.9, 1.5, 1.3);
}

bool fitsBeside(const QString& words, const QFont& font, qreal width) {
    return ui::inkBounds(words, font).width() * mayShrinkTo() <= width;
}

Room roomFor(const QString& words, const QFont& font, qreal width) {
    const QRectF ink = ui::inkBounds(words, font);
    int lines = 1;
    if (!fitsBeside(words, font, width)) lines = std::clamp(static_cast<int>(std::ceil(ink.width() * kRagged / width)), 2, 3);
    return {lines, ink.height() + (lines - 1) * lineStep(font) + kLoose};
}

}  // namespace owc::print
