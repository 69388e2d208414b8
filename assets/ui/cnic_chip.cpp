#include "assets/ui/cnic_chip.h"

#include <QPainter>

#include "assets/ui/cnic_field.h"
#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/text.h"

namespace owc::ui {

CnicChip::CnicChip(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
}

void CnicChip::setDigits(const QString& digits) {
    m_last = digits.size() == CnicField::kDigits ? digits.right(3) : QString();
    setAccessibleName(text());
    update();
}

QString CnicChip::text() const {
    if (m_last.isEmpty()) return {};
    return QStringLiteral("•••••-•••••") + m_last.left(2) + QLatin1Char('-') + m_last.right(1);
}

void CnicChip::paintEvent(QPaintEvent*) {
    if (m_last.isEmpty()) return;
    const qreal u = unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().outline, colours().card * u));
    painter.setBrush(colours().surface);
    const qreal inset = colours().card / 2 * u;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 14 * u, 14 * u);
    // A number reads from the left in every language, its picture before it.
    const QRectF inner = QRectF(rect()).adjusted(22 * u, 8 * u, -18 * u, -8 * u);
    drawIcon(painter, QRectF(inner.left(), inner.top(), 50 * u, inner.height()), QStringLiteral("doc-cnic"),
             colours().ink);
    drawDigits(painter, inner.adjusted(62 * u, 0, 0, 0), text(), digitFont(36 * u), colours().ink);
}

}  // namespace owc::ui
