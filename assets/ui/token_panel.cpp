#include "assets/ui/token_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kSize{800, 894};
constexpr QRectF kWindow{32, 385, 736, 476};
constexpr qreal kWordsHeight = 140;
constexpr qreal kMargin = 16;
constexpr qreal kLargest = 400;

QRectF scaled(const QRectF& box, qreal u) {
    return {box.topLeft() * u, box.size() * u};
}

// The largest size at which the widest number of the series fits.
QFont numberFont(const QSizeF& box, qreal u) {
    QFont font = digitFont(kLargest * u);
    const QSizeF widest = inkBounds(QStringLiteral("8888"), font).size();
    const qreal factor = qMin(box.width() / widest.width(), box.height() / widest.height());
    font.setPixelSize(qMax(1, qFloor(font.pixelSize() * qMin(1.0, factor))));
    return font;
}

// The panel paints in its own rectangle, so that a small one is the large one made smaller.
qreal ownUnit(const QWidget& panel) {
    return qMin(panel.width() / kSize.width(), panel.height() / kSize.height());
}

}  // namespace

TokenPanel::TokenPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("tokenPanel"));
}

void TokenPanel::setToken(int number, const QString& need, const QString& name) {
    m_number = number;
    m_need = need;
    m_name = name;
    retranslate();
    update();
}

QRectF TokenPanel::numberWindow() const {
    return scaled(kWindow, ownUnit(*this));
}

QRectF TokenPanel::numberBox() const {
    return scaled(kWindow.adjusted(kMargin, kMargin, -kMargin, -kWordsHeight), ownUnit(*this));
}

QRectF TokenPanel::numberInk() const {
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    return paintNumber(painter);
}

QSize TokenPanel::sizeHint() const {
    return (kSize * unit(*this)).toSize();
}

QString TokenPanel::name() const {
    return m_name.isEmpty() ? needName(m_need) : m_name;
}

QRectF TokenPanel::paintNumber(QPainter& painter) const {
    const QFont font = numberFont(numberBox().size(), ownUnit(*this));
    return drawDigits(painter, numberBox(), QString::number(m_number), font, colours().ink);
}

/// The window of the need; in high contrast its outline alone.
void TokenPanel::paintGround(QPainter& painter) const {
    const qreal u = ownUnit(*this);
    if (colours().flat) {
        painter.setPen(QPen(colours().outline, colours().card * u));
        const qreal inset = colours().card;
        painter.drawPath(archPath(scaled(QRectF(QPointF(), kSize).adjusted(inset, inset, -inset, -inset), u)));
        return;
    }
    painter.fillPath(archPath(scaled(QRectF(QPointF(), kSize), u)), needLook(m_need).fill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().surface);
    painter.drawRoundedRect(numberWindow(), 56 * u, 56 * u);
}

void TokenPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal u = ownUnit(*this);
    const NeedLook& look = needLook(m_need);
    paintGround(painter);
    drawIcon(painter, scaled(QRectF(285, 136, 230, 230), u), look.icon, colours().flat ? look.bright : Qt::white);
    paintNumber(painter);
    const QRectF words(kWindow.left() + 40, kWindow.bottom() - kWordsHeight, kWindow.width() - 80,
                       kWordsHeight - 14);
    //: %1 is the name of the colour, %2 the need
    const QString line = QCoreApplication::translate("TokenPanel", "%1 · %2").arg(colourName(m_need), name());
    drawLine(painter, scaled(words, u), line, displayFont(large(54) * u), needColours(m_need).words);
}

void TokenPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
    QWidget::changeEvent(event);
}

void TokenPanel::retranslate() {
    //: %1 is the number, %2 the name of the colour, %3 the need
    setAccessibleName(QCoreApplication::translate("TokenPanel", "Token %1, %2, %3")
                          .arg(QString::number(m_number), colourName(m_need), name()));
}

}  // namespace owc::ui
