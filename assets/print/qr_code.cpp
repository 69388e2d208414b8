#include "assets/print/qr_code.h"

#include <qrencode.h>

#include <cmath>
#include <memory>

namespace owc::print {

QRectF drawQrCode(QPainter& painter, const QRectF& box, const QString& text) {
    if (text.isEmpty()) return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) return {};
    constexpr int kQuiet = 4;
    const qreal module = std::floor(std::min(box.width(), box.height()) / (code->width + 2 * kQuiet));
    const qreal side = module * code->width;
    const QPointF corner(std::round(box.center().x() - side / 2), std::round(box.center().y() - side / 2));
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) == 0) continue;
            painter.fillRect(QRectF(corner.x() + x * module, corner.y() + y * module, module, module),
                             Qt::black);
        }
    }
    return {corner, QSizeF(side, side)};
}

}  // namespace owc::print
