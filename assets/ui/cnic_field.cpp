#include "assets/ui/cnic_field.h"

#include <chrono>

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/text.h"

namespace owc::ui {
namespace {

constexpr std::chrono::milliseconds kShowFor{800};
constexpr int kReadable = 3;
constexpr QSizeF kSize{1000, 146};
constexpr qreal kLeft = 60;
constexpr qreal kCell = 54;
constexpr qreal kGap = 7;
constexpr qreal kDash = 54;

// The two groups before a place push it on by one dash each.
qreal cellLeft(int place) {
    const int dashes = (place >= 5 ? 1 : 0) + (place >= 12 ? 1 : 0);
    return kLeft + place * (kCell + kGap) + dashes * (kDash - kGap);
}

}  // namespace

CnicField::CnicField(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("cnicField"));
    setLayoutDirection(Qt::LeftToRight);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kShowFor);
    connect(&m_hide, &QTimer::timeout, this, &CnicField::hideNewest);
    retranslate();
}

void CnicField::setDigits(const QString& digits) {
    const QString cut = digits.left(kDigits);
    const bool typed = cut.size() == m_digits.size() + 1;
    m_digits = cut;
    m_newest = typed ? static_cast<int>(cut.size()) - 1 : -1;
    if (typed)
        m_hide.start();
    else
        m_hide.stop();
    retranslate();
    update();
}

QString CnicField::shownAt(int place) const {
    if (place < 0 || place >= m_digits.size()) return {};
    if (place == m_newest || place >= kDigits - kReadable) return m_digits.mid(place, 1);
    return QStringLiteral("•");
}

void CnicField::hideNewest() {
    m_newest = -1;
    update();
}

QSize CnicField::sizeHint() const {
    return (kSize * unit(*this)).toSize();
}

void CnicField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CnicField::retranslate() {
    //: %1 is how many digits are typed so far
    setAccessibleName(
        QCoreApplication::translate("CnicField", "CNIC number, %1 of 13 digits").arg(m_digits.size()));
}

void CnicField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal u = unit(*this);
    painter.setPen(QPen(colours().mark, 5 * u));
    painter.setBrush(colours().surface);
    const qreal inset = 2.5 * u;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 26 * u, 26 * u);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().ink2);
    for (const int before : {5, 12}) {
        QRectF dash(0, 0, 26 * u, 8 * u);
        dash.moveCenter({(cellLeft(before) - kDash / 2) * u, height() * 0.49});
        painter.drawRoundedRect(dash, 4 * u, 4 * u);
    }
    for (int place = 0; place < kDigits; ++place) paintPlace(painter, place);
}

void CnicField::paintPlace(QPainter& painter, int place) const {
    const qreal u = unit(*this);
    const QRectF cell(cellLeft(place) * u, height() * 0.2, kCell * u, height() * 0.56);
    painter.setPen(Qt::NoPen);
    painter.setBrush(place < m_digits.size() ? colours().mark : colours().outline);
    painter.drawRect(QRectF(cell.left(), height() * 0.78, cell.width(), 7 * u));
    const QString shown = shownAt(place);
    if (shown.isEmpty()) return;
    if (shown == QStringLiteral("•")) {
        painter.setBrush(colours().ink);
        painter.drawEllipse(cell.center(), 14 * u, 14 * u);
        return;
    }
    drawDigits(painter, cell, shown, digitFont(70 * u), colours().ink);
}

}  // namespace owc::ui
