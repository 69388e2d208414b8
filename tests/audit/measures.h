#pragma once

#include "tests/audit/ink_book.h"

namespace owc::audit {

/// What is wrong at one place.
struct Finding {
    QString kind;  ///< "clipped", "spills", "overlap", "pale", "small", "target", "gap", "name", "keys"
    QString what;
};

/// What a screen is measured against (look.md 1 to 3).
struct Limits {
    qreal pixelsPerMm = 0;    ///< of a touched panel; 0: nobody touches it
    qreal smallestText = 0;   ///< pixels; 0: not measured
    bool keyboard = false;    ///< a desk: Tab reaches all that is enabled
};

inline constexpr qreal kTextContrast = 7;
inline constexpr qreal kSymbolContrast = 3;
inline constexpr qreal kMainTargetMm = 20;  ///< what a screen asks for
inline constexpr qreal kTargetMm = 10;      ///< the fixed bar, and the way round what is asked
inline constexpr qreal kGapMm = 2;

/// What the ink of one screen came to.
struct InkMeasures {
    std::vector<Finding> findings{};
    int texts = 0;
    int symbols = 0;
    qreal palestText = 21;    ///< contrast
    qreal palestSymbol = 21;
};

/// Ink that leaves its widget, its window or the room it was given; texts that run into each other; ink too pale for
/// the pixels behind it; text smaller than the surface allows.
[[nodiscard]] InkMeasures measureInk(const Sheet& sheet, const Limits& limits);

/// Size, distance and names of what is touched, clicked or typed into; and whether Tab gets there.
[[nodiscard]] std::vector<Finding> measureControls(QWidget& window, const Sheet& sheet, const Limits& limits);

/// WCAG contrast of the two colours, 1 to 21.
[[nodiscard]] qreal contrast(QRgb a, QRgb b);

/// Something that lies above `widget` covers all of what it belongs to: a warning over a page.
[[nodiscard]] bool isCovered(const QWidget& widget);

}  // namespace owc::audit
