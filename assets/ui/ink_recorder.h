#pragma once

#include <QColor>
#include <QGlyphRun>
#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QString>

namespace owc::ui {

/// One text as drawLine(), drawLines() and drawDigits() paint it; places in the painter's own units.
struct PaintedText {
    QString text;
    QRectF box;                ///< the room it was given
    QRectF ink;                ///< where its ink comes to lie
    QColor colour;
    int pixelSize = 0;         ///< after shrinking
    QList<QGlyphRun> glyphs{};
    QPointF at{};              ///< where the glyph runs begin
};

/// One pictogram as drawIcon() paints it.
struct PaintedSymbol {
    QString name;
    QPointF at;  ///< its upper left corner, in the painter's units at this moment
    QPixmap shape;
    QColor colour;
};

/// Sees what is painted, to measure it; a program at work has none. GUI thread.
class InkRecorder {
  public:
    virtual ~InkRecorder() = default;
    /// Just before it is painted. @return false: it shall not be painted
    virtual bool text(const QPainter& painter, const PaintedText& text) = 0;
    virtual bool symbol(const QPainter& painter, const PaintedSymbol& symbol) = 0;
};

/// @param recorder  outlives its use; null: none
void setInkRecorder(InkRecorder* recorder);
[[nodiscard]] InkRecorder* inkRecorder();

}  // namespace owc::ui
