#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

#include "assets/ui/ink_recorder.h"

namespace owc::audit {

/// One text or pictogram as it lies on its window, in pixels of the window.
struct Ink {
    QString words;   ///< the text, or the pictogram's name
    bool symbol = false;
    QRectF ink;
    QRectF box;      ///< of a text: the room it was given
    QRectF visible;  ///< what its widgets and its painter let through
    QColor colour;
    qreal pixelSize = 0;  ///< of a text
    const QWidget* widget = nullptr;
    QRect area;      ///< where `shape` lies
    QImage shape;    ///< its coverage: Alpha8
};

/// A window as it is, the same without its words and pictograms, and what these were.
struct Sheet {
    QImage full;
    QImage bare;
    std::vector<Ink> inks;
};

/// Renders it twice. The window must be visible.
[[nodiscard]] Sheet read(QWidget& window);

}  // namespace owc::audit
