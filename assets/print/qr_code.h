#pragma once

#include <QPainter>
#include <QString>

namespace owc::print {

/// Paints `text` as a QR code (error level M) of whole-dot modules, centred in `box` and as large as fits
/// with its quiet zone of four modules. Paints nothing when the text is empty or too long for a code.
/// @return the square of the modules, without the quiet zone
QRectF drawQrCode(QPainter& painter, const QRectF& box, const QString& text);

}  // namespace owc::print
