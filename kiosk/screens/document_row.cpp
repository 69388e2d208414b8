#include "kiosk/screens/document_row.h"

#include <QEvent>
#include <QPainter>

#include "assets/print/documents.h"
#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"

namespace owc::screens {
namespace {

constexpr qsizetype kNamed = 4;  ///< more have no room for words
constexpr qreal kWidest = 232;
constexpr qreal kGap = 24;

}  // namespace

DocumentRow::DocumentRow(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
}

void DocumentRow::setDocuments(const QStringList& documents) {
    m_documents = documents;
    tell();
}

QStringList DocumentRow::names() const {
    QStringList all;
    for (const QString& document : m_documents) {
        const QString name = print::documentName(document);
        if (!all.contains(name)) all << name;
    }
    return all;
}

void DocumentRow::tell() {
    setAccessibleName(names().join(QStringLiteral(", ")));
    update();
}

void DocumentRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) tell();
    QWidget::changeEvent(event);
}

void DocumentRow::paintEvent(QPaintEvent*) {
    if (m_documents.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal u = ui::unit(*this);
    const auto count = static_cast<qreal>(m_documents.size());
    const bool named = m_documents.size() <= kNamed;
    const qreal width = qMin(kWidest * u, (this->width() - (count - 1) * kGap * u) / count);
    const qreal inset = ui::colours().card / 2 * u;
    qreal start = 0;
    for (const QString& document : m_documents) {
        QRectF card(start, 0, width, height());
        if (painter.layoutDirection() == Qt::RightToLeft) card.moveRight(this->width() - start);
        start += width + kGap * u;
        painter.setPen(QPen(ui::colours().outline, ui::colours().card * u));
        painter.setBrush(ui::colours().surface);
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 20 * u, 20 * u);
        const QRectF inner = card.adjusted(10 * u, 12 * u, -10 * u, -8 * u);
        const qreal picture = named ? inner.height() * 0.5 : inner.height() * 0.8;
        const qreal top = named ? inner.top() : inner.center().y() - picture / 2;
        ui::drawIcon(painter, QRectF(inner.left(), top, inner.width(), picture),
                     print::documentIcon(document), ui::colours().ink);
        if (!named) continue;
        ui::drawLines(painter, QRectF(inner.left(), top + picture, inner.width(), inner.height() - picture),
                      print::documentName(document), ui::bodyFont(ui::byFace(38.0, 34.0, 31.0) * u),
                      ui::colours().ink, ui::byFace(1, 2, 2));
    }
}

}  // namespace owc::screens
