#pragma once

#include <QPainter>

#include "assets/print/ticket.h"

namespace owc::print {

/// Paints a ticket from top to bottom. Positions are given from the reading start; `place` mirrors them for
/// right-to-left languages. Units: dots. Narrow paper stacks what wide paper sets side by side.
class TicketPainter {
  public:
    TicketPainter(QPainter& painter, const TicketData& ticket, int width);

    /// @return the height used
    qreal paint();

  private:
    void duplicateBand();
    void header();
    void number();
    void serviceBand();
    void narrowServiceBand();
    void facts();
    void bringAndCode();
    void bringPictures();
    void bringNames();
    void footer();

    void fact(const QString& icon, const QString& figure, const QString& words,
              std::optional<qreal> arrow = {});
    void rule(bool dashed);
    /// A box from the reading start at the current height.
    [[nodiscard]] QRectF place(qreal start, qreal width, qreal height) const;
    [[nodiscard]] qreal inner() const { return m_width - 2 * m_margin; }

    QPainter& m_painter;
    const TicketData& m_ticket;
    qreal m_width;
    bool m_narrow;
    qreal m_margin;
    qreal m_y = 0;
};

}  // namespace owc::print
