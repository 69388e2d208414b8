#include "assets/print/paper.h"

#include <QImage>
#include <algorithm>
#include <cmath>

namespace owc::print {
namespace {

constexpr int kTallest = 3200;  ///< dots; a narrow ticket with all documents is under 2600

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

drivers::Raster renderPaper(int widthDots, const std::function<qreal(QPainter&)>& paint) {
    QImage picture(widthDots, kTallest, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal height = paint(painter);
    painter.end();
    return toRaster(picture, std::min(kTallest, static_cast<int>(std::ceil(height))));
}

}  // namespace owc::print
