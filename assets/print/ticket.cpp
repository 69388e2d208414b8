#include "assets/print/ticket.h"

#include <QFontMetricsF>
#include <cmath>

#include "assets/print/paper.h"
#include "assets/print/ticket_painter.h"
#include "assets/ui/fonts.h"

namespace owc::print {

qreal numberPixelSize(int widthDots) {
    const qreal room = widthDots - 2.0 * (widthDots < 480 ? 16 : 24);
    const QFontMetricsF metrics(ui::digitFont(100));
    return std::floor(room / metrics.horizontalAdvance("8888") * 100);
}

drivers::Raster renderTicket(const TicketData& ticket, int widthDots) {
    return renderPaper(widthDots,
                       [&](QPainter& painter) { return TicketPainter(painter, ticket, widthDots).paint(); });
}

}  // namespace owc::print
