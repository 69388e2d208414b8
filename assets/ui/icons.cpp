#include "assets/ui/icons.h"

#include <QLoggingCategory>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "assets/ui/ink_recorder.h"
#include "assets/ui/text.h"

namespace owc::ui {
namespace {

QPixmap render(const QString& name, int px, const QColor& ink, qreal scale) {
    const QString path = QStringLiteral(":/icons/") + name + QStringLiteral(".svg");
    QSvgRenderer svg(path);
    if (!svg.isValid()) {
        qWarning("ui icon name=%s missing", qUtf8Printable(name));
        return {};
    }
    const int pixels = qMax(1, qRound(px * scale));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), ink);
    painter.end();
    image.setDevicePixelRatio(scale);
    return QPixmap::fromImage(image);
}

}  // namespace

QPixmap icon(const QString& name, int px, const QColor& ink, qreal scale) {
    const QString key =
        QStringLiteral("owc-icon/%1/%2/%3/%4").arg(name).arg(px).arg(ink.rgba()).arg(qRound(scale * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = render(name, px, ink, scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& ink,
              bool mirrorInRtl) {
    const int px = qRound(qMin(box.width(), box.height()));
    if (px <= 0) return;
    const QPixmap pixmap = icon(name, px, ink, painter.device()->devicePixelRatioF());
    const QPointF at = box.center() - QPointF(px / 2.0, px / 2.0);
    painter.save();
    if (mirrorInRtl && readingDirection(painter) == Qt::RightToLeft) {
        painter.translate(2 * box.center().x(), 0);
        painter.scale(-1, 1);
    }
    InkRecorder* recorder = inkRecorder();
    if (!recorder || recorder->symbol(painter, {name, at.toPoint(), pixmap, ink})) painter.drawPixmap(at.toPoint(), pixmap);
    painter.restore();
}

}  // namespace owc::ui
