#pragma once

#include "assets/ui/kiosk_control.h"

namespace owc::ui {

enum class ButtonStyle { Filled, Outlined };

/// A button as wide as the page: words, an optional hint under them, an optional pictogram before them
/// and an optional arrow behind them that points onward in the reading direction.
class WideButton : public KioskControl {
    Q_OBJECT

  public:
    WideButton(const QString& objectName, const QString& text, ButtonStyle style, QWidget* parent = nullptr);

    void setStyle(ButtonStyle style);
    void setLabel(const QString& text);
    void setHint(const QString& hint);
    void setPictogram(const QString& icon);
    void setArrow(bool arrow);

  protected:
    void restyle() override;
    void paintFace(QPainter& painter, const QRectF& face) override;

  private:
    void paintWords(QPainter& painter, const QRectF& box, qreal px);

    ButtonStyle m_style;
    QString m_hint;
    QString m_icon;
    bool m_arrow = false;
};

/// A pictogram over one word: the slots of the fixed bar, and the like elsewhere.
class BarButton : public KioskControl {
    Q_OBJECT

  public:
    BarButton(const QString& objectName, const QString& icon, const QString& text, ButtonStyle style,
              QWidget* parent = nullptr);

    void setLabel(const QString& text);

  protected:
    void restyle() override;
    void paintFace(QPainter& painter, const QRectF& face) override;

  private:
    QString m_icon;
    ButtonStyle m_style;
};

}  // namespace owc::ui
