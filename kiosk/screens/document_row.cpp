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
constexpr qreal kWidest = 320;
constexpr qreal kGap = 16;

QFont nameFont(qreal unit) {
    return ui::bodyFont(ui::byFace(37.0, 34.0, 32.0) * unit);
}

int nameLines() {
    return ui::byFace(1, 2, 2);
}

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

/// A long name takes more of the width than a short one.
std::vector<qreal> DocumentRow::widths(bool named) const {
    const qreal u = ui::unit(*this);
    const auto count = static_cast<qreal>(m_documents.size());
    std::vector<qreal> all;
    qreal sum = 0;
    for (const QString& document : m_documents) {
        const qreal ink =
            named ? ui::inkBounds(print::documentName(document), nameFont(u)).width() / nameLines() : 0;
        all.push_back(ink * (nameLines() > 1 ? 1.2 : 1) + 60 * u);
        sum += all.back();
    }
    const qreal spare = (width() - (count - 1) * kGap * u - sum) / count;
    for (qreal& one : all) one = qMin(one + spare, kWidest * u);
    return all;
}

void DocumentRow::paintEvent(QPaintEvent*) {
    if (m_documents.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal u = ui::unit(*this);
    const bool named = m_documents.size() <= kNamed;
    const std::vector<qreal> all = widths(named);
    qreal start = 0;
    for (qsizetype i = 0; i < m_documents.size(); ++i) {
        QRectF card(start, 0, all[static_cast<std::size_t>(i)], height());
        start += card.width() + kGap * u;
        if (painter.layoutDirection() == Qt::RightToLeft) card.moveRight(width() - card.left());
        paintDocument(painter, card, m_documents[i], named);
    }
}

void DocumentRow::paintDocument(QPainter& painter, const QRectF& card, const QString& document,
                                bool named) const {
    const qreal u = ui::unit(*this);
    const qreal inset = ui::colours().card / 2 * u;
    painter.setPen(QPen(ui::colours().outline, ui::colours().card * u));
    painter.setBrush(ui::colours().surface);
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 20 * u, 20 * u);
    const QRectF inner = card.adjusted(10 * u, 12 * u, -10 * u, -6 * u);
    const qreal picture = inner.height() * (named ? 0.4 : 0.8);
    const qreal top = named ? inner.top() : inner.center().y() - picture / 2;
    ui::drawIcon(painter, QRectF(inner.left(), top, inner.width(), picture), print::documentIcon(document),
                 ui::colours().ink);
    if (!named) return;
    ui::drawLines(painter, QRectF(inner.left(), top + picture, inner.width(), inner.height() - picture),
                  print::documentName(document), nameFont(u), ui::colours().ink, nameLines());
}

}  // namespace owc::screens
