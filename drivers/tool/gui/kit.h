#pragma once

#include <QAbstractButton>
#include <QPainter>
#include <QWidget>

#include "assets/ui/theme.h"
#include "drivers/tool/model/tool_picture.h"

namespace owc::tool_gui {

inline constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  ///< of the reading direction
inline constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

/// The window's design is 1280 x 800 units; it stretches with the window, letters never become smaller than can be read at a desk.
class Measure {
  public:
    explicit Measure(const QWidget& widget);

    [[nodiscard]] qreal x(qreal units) const { return units * m_x; }
    [[nodiscard]] qreal y(qreal units) const { return units * m_y; }
    [[nodiscard]] qreal s(qreal units) const { return units * m_s; }  ///< for what keeps its shape
    [[nodiscard]] QFont font(qreal units, bool bold) const;
    [[nodiscard]] QFont digits(qreal units) const;
    /// A box given from the reading start of a widget as wide as `width` pixels.
    [[nodiscard]] QRectF box(qreal width, qreal start, qreal y, qreal w, qreal h) const;
    [[nodiscard]] bool rtl() const { return m_rtl; }

  private:
    qreal m_x;
    qreal m_y;
    qreal m_s;
    bool m_rtl;
};

/// Ready to paint text and round corners in the widget's own direction.
void prepare(QPainter& painter, const QWidget& widget);
void paintCard(QPainter& painter, const QRectF& box, qreal radius, const QColor& fill = ui::kSurface, const QColor& edge = ui::kHairline,
               qreal line = 1);
/// The ring around whatever has the keyboard.
void paintFocus(QPainter& painter, const QWidget& widget, qreal radius);

[[nodiscard]] QString markIcon(tool_model::Mark mark);
[[nodiscard]] ui::ToneLook markLook(tool_model::Mark mark);
/// Sets the size as an event would, also where it stays: what lies in it mirrors.
void place(QWidget& widget, const QRectF& box);

/// A key of the window: words, an icon before them where there is one. Reached by Tab.
class ToolKey : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Look { Main, Plain, Bar };

    ToolKey(const QString& name, Look look, QWidget* parent);

    void setWords(const QString& words, const QString& icon = {});
    [[nodiscard]] qreal wantedWidth() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    /// The second click of two is none: nobody wants two tickets.
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    Look m_look;
    QString m_icon;
};

}  // namespace owc::tool_gui
