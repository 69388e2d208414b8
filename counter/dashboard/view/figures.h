#pragma once

#include "counter/dashboard/model/figures_picture.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

/// Label, figure, one comparison in words; a bar only where there is a limit.
class KpiCard : public Card {
  public:
    using Card::Card;

    void show(const dashboard_model::KpiTile& tile);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintFigure(QPainter& painter, const Measure& measure, const QRectF& line, const QColor& ink) const;

    dashboard_model::KpiTile m_tile;
};

/// People arriving by hour: bars of today, the running hour outlined, the usual day as a line. Time runs from
/// the reading start.
class ArrivalsCard : public Card {
    Q_OBJECT

  public:
    using Card::Card;

    void show(const dashboard_model::Picture& picture);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintBars(QPainter& painter, const Measure& measure) const;
    void paintUsual(QPainter& painter, const Measure& measure) const;
    [[nodiscard]] QRectF column(const Measure& measure, std::size_t index) const;
    [[nodiscard]] qreal heightOf(const Measure& measure, int people) const;

    dashboard_model::Chart m_chart;
    QString m_hint;
};

}  // namespace owc::dashboard_view
