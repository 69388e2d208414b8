#include "assets/print/ticket.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "assets/print/ticket_painter.h"
#include "assets/ui/fonts.h"

namespace owc::print {
namespace {

constexpr int kTallest = 2400;  ///< dots; a ticket with all documents is under 2000

/// Black where the picture is darker than half: no dither, which thermal heads smear.
drivers::Raster toRaster(const QImage& grey, int height) {
    drivers::Raster raster(static_cast<std::size_t>(grey.width()), static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        const uchar* line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (line[x] < 128) raster.setBlack(static_cast<std::size_t>(x), static_cast<std::size_t>(y));
        }
    }
    return raster;
}

}  // namespace

qreal numberPixelSize(int widthDots) {
    const qreal room = widthDots - 2.0 * (widthDots < 480 ? 16 : 24);
    const QFontMetricsF metrics(ui::digitFont(100));
    return std::floor(room / metrics.horizontalAdvance("8888") * 100);
}

drivers::Raster renderTicket(const TicketData& ticket, int widthDots) {
    QImage picture(widthDots, kTallest, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal height = TicketPainter(painter, ticket, widthDots).paint();
    painter.end();
    return toRaster(picture, std::min(kTallest, static_cast<int>(std::ceil(height))));
}

}  // namespace owc::print
