#pragma once

#include <QtGlobal>

namespace owc::ui {

/// The easier view that one visitor chose; its parts combine and end with her visit.
struct Mode {
    bool highContrast = false;  ///< black ground, white text, pictograms in their bright colours
    bool largeType = false;     ///< labels 1.3 times as large, fewer things on a screen
    bool lowReach = false;      ///< every control in the lower half

    friend bool operator==(const Mode&, const Mode&) = default;
};

/// Of this program's windows, as QGuiApplication::layoutDirection() is of its reading. GUI thread.
[[nodiscard]] const Mode& mode();

/// Sets it; every widget gets a QEvent::StyleChange, places its parts again and repaints. GUI thread.
void setMode(const Mode& mode);

/// The size of a label or sentence in the mode of the moment: as given, or 1.3 times that.
[[nodiscard]] qreal large(qreal px);

}  // namespace owc::ui
