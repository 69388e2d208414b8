#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QPainter>
#include <QSizeF>

namespace owc::ui {

/// The kiosk panel all sizes are given for.
inline constexpr QSizeF kDesignPanel{1080, 1920};

/// Pixels of one design unit: the top window's size against kDesignPanel, or what setUnit() said.
[[nodiscard]] qreal unit(const QWidget& widget);

/// Fixes the unit for a window that is no kiosk panel (a dialog, a preview).
void setUnit(QWidget& window, qreal unit);

/// How a touchable thing looks, in design units. Depth is a bottom edge, never a shadow.
struct RaisedLook {
    QColor face;
    QColor outline;
    QColor edge;
    qreal radius = 32;
    qreal outlineWidth = 3;
    qreal edgeHeight = 12;
};

/// Paints outline and bottom edge as two rounded rectangles, pressed or not.
/// @return the face that is left for the content; it drops when pressed
QRectF drawRaised(QPainter& painter, const QRectF& rect, const RaisedLook& look, qreal unit, bool pressed);

/// Base of every touchable control: painted, pressed within one frame, sized in design units, named for
/// tests and screen readers. The accessible name is text().
class KioskControl : public QAbstractButton {
    Q_OBJECT

  public:
    KioskControl(const QString& objectName, const QSizeF& designSize, QWidget* parent);

    /// Another size of the same control, in design units.
    void setDesignSize(const QSizeF& size);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    [[nodiscard]] qreal unit() const { return ui::unit(*this); }
    void setLook(const RaisedLook& look);
    [[nodiscard]] const RaisedLook& look() const { return m_look; }

    /// Sets the look again: at construction, and after a change of mode.
    virtual void restyle() {}
    /// The ink of something on the face: as given, or inverted while it is pressed in high contrast.
    [[nodiscard]] QColor onFace(const QColor& ink) const;

    /// Paints the content; `face` is in pixels.
    virtual void paintFace(QPainter& painter, const QRectF& face) = 0;
    /// Sets the texts that the control itself owns again, after a change of language.
    virtual void retranslate() {}

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] bool inverted() const;
    [[nodiscard]] RaisedLook shownLook() const;

    QSizeF m_designSize;
    RaisedLook m_look;
};

}  // namespace owc::ui
