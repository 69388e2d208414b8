#include "assets/print/ticket.h"

#include <QFontMetricsF>
#include <cmath>
#include <tuple>

#include "assets/print/paper.h"
#include "assets/print/ticket_painter.h"
#include "assets/ui/fonts.h"
#include "assets/ui/theme.h"

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

void warmUp(int widthDots) {
    TicketData ticket;
    ticket.number = 8888;
    ticket.need = "withdraw";
    ticket.serviceName = ticket.centreName = ui::needName(ticket.need);
    ticket.peopleBefore = 0;
    ticket.waitMinutes = {0, 5};
    ticket.bring = {"cnic"};
    ticket.time = "00:00";
    ticket.date = "01-01-2000";
    ticket.visitCode = "-";
    std::ignore = renderTicket(ticket, widthDots);
}

}  // namespace owc::print
