#include "assets/ui/paper_picture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include "assets/ui/badge.h"
#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kPaperSize{220, 190};
constexpr QSizeF kScanSize{290, 380};

// Scales the painter so that a drawing of `size` units fills `box` in its own proportions.
void fitTo(QPainter& painter, const QRectF& box, const QSizeF& size) {
    const qreal factor = qMin(box.width() / size.width(), box.height() / size.height());
    painter.translate(box.center());
    painter.scale(factor, factor);
    painter.translate(-size.width() / 2, -size.height() / 2);
}

void drawSlot(QPainter& painter, const QRectF& slot) {
    painter.setPen(colours().flat ? QPen(colours().outline, 4) : QPen(Qt::NoPen));
    painter.setBrush(colours().night);
    painter.drawRoundedRect(slot, 16, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kMarigold);
    const QRectF light(slot.left() + slot.width() * 0.11, slot.center().y() - 9, slot.width() * 0.78, 18);
    painter.drawRoundedRect(light, 9, 9);
}

QPainterPath tornPaper(const QRectF& paper, int teeth) {
    QPainterPath path(paper.topLeft());
    path.lineTo(paper.topRight());
    path.lineTo(paper.bottomRight());
    const qreal step = paper.width() / (2 * teeth);
    for (int i = 1; i <= 2 * teeth; ++i)
        path.lineTo(paper.right() - i * step, paper.bottom() - (i % 2 == 1 ? 14 : 0));
    path.closeSubpath();
    return path;
}

}  // namespace

void drawPaperPicture(QPainter& painter, const QRectF& box, int number) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fitTo(painter, box, kPaperSize);
    drawSlot(painter, QRectF(0, 4, 220, 52));
    const QRectF paper(40, 34, 140, 152);
    painter.setPen(QPen(kInk, 5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(kSurface);
    painter.drawPath(tornPaper(paper, 4));
    drawDigits(painter, QRectF(43, 46, 134, 76), QString::number(number), digitFont(70), kInk);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kInk);
    painter.drawRoundedRect(QRectF(62, 126, 96, 8), 4, 4);
    painter.restore();
}

void drawScanPicture(QPainter& painter, const QRectF& box, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fitTo(painter, box, kScanSize);
    painter.fillPath(archPath(QRectF(0, 0, 290, 380)), colours().surface);
    drawIcon(painter, QRectF(32, 18, 226, 226), QStringLiteral("doc-cnic"), ink);
    painter.setPen(QPen(ink, 13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(145, 214), QPointF(145, 270));
    painter.drawPolyline(QPolygonF({QPointF(118, 246), QPointF(145, 272), QPointF(172, 246)}));
    drawSlot(painter, QRectF(26, 296, 238, 54));
    painter.restore();
}

PaperPicture::PaperPicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("paperPicture"));
}

void PaperPicture::setNumber(int number) {
    m_number = number;
    retranslate();
    update();
}

QSize PaperPicture::sizeHint() const {
    return (kPaperSize * unit(*this)).toSize();
}

void PaperPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawPaperPicture(painter, rect(), m_number);
}

void PaperPicture::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PaperPicture::retranslate() {
    //: %1 is the number on the ticket
    setAccessibleName(QCoreApplication::translate("PaperPicture", "Ticket number %1").arg(m_number));
}

}  // namespace owc::ui
