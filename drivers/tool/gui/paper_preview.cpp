#include "drivers/tool/gui/paper_preview.h"

#include "assets/ui/text.h"

namespace owc::tool_gui {

PaperPreview::PaperPreview(QWidget* parent) : QWidget(parent) {
    setObjectName("preview");
}

void PaperPreview::show(const QImage& paper, const QString& note) {
    setAccessibleName(tr("What will print") + (note.isEmpty() ? QString() : ", " + note));
    m_paper = paper;
    m_note = note;
    update();
}

void PaperPreview::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    painter.fillRect(rect(), ui::kSurface);
    painter.fillRect(QRectF(measure.rtl() ? width() - 1 : 0, 0, 1, height()), ui::kHairline);
    if (m_paper.isNull()) return;
    const qreal wide = width() / measure.x(1) - 36;
    const QRectF line = measure.box(width(), 18, 14, wide, 30);
    ui::drawLine(painter, line, tr("What will print"), measure.font(16, true), ui::kInk, kStart);
    ui::drawLine(painter, line, m_note, measure.font(14, false), ui::kInk2, kEnd);
    const QRectF room = measure.box(width(), 18, 54, wide, height() / measure.y(1) - 64);
    const qreal pad = measure.s(6);
    const QSizeF size = QSizeF(m_paper.size()).scaled(room.size() - QSizeF(2 * pad, 2 * pad), Qt::KeepAspectRatio);
    const QRectF paper(room.center().x() - size.width() / 2, room.top() + pad, size.width(), size.height());
    paintCard(painter, paper.adjusted(-pad, -pad, pad, pad), measure.s(8), Qt::white, ui::kOutline, 1);
    const QImage smooth = m_paper.scaled((size * devicePixelRatioF()).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(paper, smooth);
}

}  // namespace owc::tool_gui
