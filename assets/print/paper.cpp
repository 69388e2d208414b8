#include "assets/print/paper.h"

#include <QImage>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace owc::print {
namespace {

/// Eight grey dots as bits, the first one highest; darker than half is 1.
std::uint8_t bitsOf(const uchar* grey) {
    static_assert(std::endian::native == std::endian::little);
    std::uint64_t eight = 0;
    std::memcpy(&eight, grey, 8);
    constexpr std::uint64_t kLowest = 0x0101010101010101;
    constexpr std::uint64_t kGather = 0x8040201008040201;  // carries the lowest bit of byte i to bit 63 - i
    return static_cast<std::uint8_t>((((~eight >> 7) & kLowest) * kGather) >> 56);
}

drivers::Raster toRaster(const QImage& grey, int height) {
    drivers::Raster raster(static_cast<std::size_t>(grey.width()), static_cast<std::size_t>(height));
    const int whole = grey.width() / 8 * 8;
    for (int y = 0; y < height; ++y) {
        const uchar* line = grey.constScanLine(y);
        std::uint8_t* row = raster.row(static_cast<std::size_t>(y));
        for (int x = 0; x < whole; x += 8) row[x / 8] = bitsOf(line + x);
        for (int x = whole; x < grey.width(); ++x)
            if (line[x] < 128) raster.setBlack(static_cast<std::size_t>(x), static_cast<std::size_t>(y));
    }
    return raster;
}

}  // namespace

drivers::Raster renderPaper(int widthDots, const std::function<qreal(QPainter&)>& paint, int tallest) {
    QImage picture(widthDots, tallest, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal height = paint(painter);
    painter.end();
    return toRaster(picture, std::min(tallest, static_cast<int>(std::ceil(height))));
}

}  // namespace owc::print
