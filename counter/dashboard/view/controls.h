#pragma once

#include <QAbstractButton>
#include <QPainter>

#include "assets/ui/theme.h"
#include "counter/dashboard/model/act_menu.h"

namespace owc::dashboard_view {

inline constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  ///< of the reading direction
inline constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

/// The window's design is 1920 x 1080 units; widths and heights stretch with it, letters grow with the smaller
/// of both but never below what can be read at a desk.
class Measure {
  public:
    explicit Measure(const QWidget& widget);

    [[nodiscard]] qreal x(qreal units) const { return units * m_x; }
    [[nodiscard]] qreal y(qreal units) const { return units * m_y; }
    /// For what keeps its shape: corners, pictograms, lines.
    [[nodiscard]] qreal s(qreal units) const { return units * m_s; }
    [[nodiscard]] QFont label(qreal units, bool bold = true) const;
    [[nodiscard]] QFont small(qreal units) const { return label(units, false); }
    [[nodiscard]] QFont digits(qreal units) const;
    /// A box given from the reading start of a parent as wide as `width` pixels, in units.
    [[nodiscard]] QRectF box(qreal width, qreal start, qreal y, qreal w, qreal h) const;

  private:
    qreal m_x;
    qreal m_y;
    qreal m_s;
    bool m_rtl;
};

/// Ready to paint text and round corners in the widget's own direction.
void prepare(QPainter& painter, const QWidget& widget);

void paintCard(QPainter& painter, const QRectF& box, const Measure& measure, const QColor& fill = ui::kSurface,
               const QColor& edge = ui::kHairline, qreal radius = 22);

/// The ring around whatever has the keyboard.
void paintFocus(QPainter& painter, const QWidget& widget, const Measure& measure, qreal radius);

/// A white card with a title; whoever is one paints the rest.
class Card : public QWidget {
  public:
    Card(const QString& name, QWidget* parent);

  protected:
    /// Ground and title; `hint` at the end of the title's line.
    void paintGround(QPainter& painter, const Measure& measure, const QString& title, const QString& hint = {}) const;
};

/// A button of a desk: words on a filled or outlined key. Reached by Tab, never taken by a click.
class KeyButton : public QAbstractButton {
  public:
    explicit KeyButton(QWidget* parent);

    using Look = dashboard_model::ActButton::Look;
    /// Changes nothing, and paints nothing anew, when it is so already.
    void setFace(const QString& name, const QString& words, Look look, bool busy = false);
    /// How wide the words want it.
    [[nodiscard]] qreal wantedWidth(const Measure& measure) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    /// The second click of two is none: by then the button may stand for something else.
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    QString m_words;
    Look m_look = Look::Plain;
};

}  // namespace owc::dashboard_view
