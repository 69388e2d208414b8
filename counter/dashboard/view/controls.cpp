#include "counter/dashboard/view/controls.h"

#include <QMouseEvent>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::dashboard_view {
namespace {

constexpr qreal kWidth = 1920;
constexpr qreal kHeight = 1080;
constexpr qreal kSmallestLatin = 14;
constexpr qreal kSmallestNaskh = 15;
constexpr qreal kWords = 16;

struct KeyLook {
    QColor fill;
    QColor edge;
    QColor ink;
};

KeyLook lookOf(KeyButton::Look look) {
    switch (look) {
        case KeyButton::Look::Plain:
            return {ui::kSurface, ui::kIndigo, ui::kIndigo};
        case KeyButton::Look::On:
            return {ui::kWarnTint, ui::kWarnEdge, ui::kInk};
        case KeyButton::Look::Main:
            return {ui::kIndigo, ui::kIndigoEdge, Qt::white};
        case KeyButton::Look::Danger:
            return {ui::kStop, ui::kStop, Qt::white};
    }
    return {};
}

}  // namespace

Measure::Measure(const QWidget& widget)
    : m_x(widget.window()->width() / kWidth),
      m_y(widget.window()->height() / kHeight),
      m_s(std::min(m_x, m_y)),
      m_rtl(widget.layoutDirection() == Qt::RightToLeft) {}

QFont Measure::label(qreal units, bool bold) const {
    const qreal wanted = (m_rtl ? units + 2 : units) * m_s;
    return ui::labelFont(std::max(wanted, m_rtl ? kSmallestNaskh : kSmallestLatin), bold);
}

QFont Measure::digits(qreal units) const {
    return ui::digitFont(std::max(units * m_s, kSmallestLatin));
}

QRectF Measure::box(qreal width, qreal start, qreal y, qreal w, qreal h) const {
    const qreal left = m_rtl ? width - x(start + w) : x(start);
    return {left, this->y(y), x(w), this->y(h)};
}

void prepare(QPainter& painter, const QWidget& widget) {
    painter.setLayoutDirection(widget.layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
}

void paintCard(QPainter& painter, const QRectF& box, const Measure& measure, const QColor& fill, const QColor& edge,
               qreal radius) {
    const qreal line = std::max(1.0, measure.s(2));
    painter.setPen(QPen(edge, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), measure.s(radius), measure.s(radius));
    painter.setPen(Qt::NoPen);
}

void paintFocus(QPainter& painter, const QWidget& widget, const Measure& measure, qreal radius) {
    if (!widget.hasFocus()) return;
    painter.setPen(QPen(ui::kMarigold, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(4.5, 4.5, -4.5, -4.5), measure.s(radius), measure.s(radius));
    painter.setPen(QPen(ui::kInk, 2));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(2, 2, -2, -2), measure.s(radius), measure.s(radius));
    painter.setPen(Qt::NoPen);
}

Card::Card(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
}

void Card::paintGround(QPainter& painter, const Measure& measure, const QString& title, const QString& hint) const {
    paintCard(painter, rect(), measure);
    const qreal width = this->width() / measure.x(1) - 48;
    const QRectF line = measure.box(this->width(), 24, 8, width, 52);
    const QRectF ink = ui::drawLine(painter, line, title, measure.label(20), ui::kInk, kStart);
    if (hint.isEmpty()) return;
    QRectF rest = line;
    const qreal gap = measure.s(14);
    const qreal more = measure.x(6);  // beyond the margin: the longest sums just fit
    if (painter.layoutDirection() == Qt::RightToLeft) {
        rest.setRight(ink.left() - gap);
        rest.setLeft(rest.left() - more);
    } else {
        rest.setLeft(ink.right() + gap);
        rest.setRight(rest.right() + more);
    }
    ui::drawLine(painter, rest, hint, measure.small(16), ui::kInk2, kEnd);
}

KeyButton::KeyButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
}

void KeyButton::setFace(const QString& name, const QString& words, Look look, bool busy) {
    const bool same = m_words == words && m_look == look && isEnabled() != busy && objectName() == name;
    setVisible(true);
    if (same) return;
    m_words = words;
    m_look = look;
    setObjectName(name);
    setAccessibleName(words);
    setEnabled(!busy);
    update();
}

qreal KeyButton::wantedWidth(const Measure& measure) const {
    return ui::inkBounds(m_words, measure.label(kWords)).width() + measure.s(40);
}

void KeyButton::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
}

void KeyButton::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    const KeyLook look = lookOf(m_look);
    QPainter painter(this);
    prepare(painter, *this);
    const qreal line = isDown() ? 4 : 2;
    painter.setPen(QPen(isEnabled() ? look.edge : ui::kOutline, line));
    painter.setBrush(isEnabled() ? look.fill : ui::kMist);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), measure.s(14), measure.s(14));
    QRectF words = QRectF(rect()).adjusted(measure.s(12), 2, -measure.s(12), -2);
    if (m_look == Look::On) {
        const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
        const qreal side = measure.s(20);
        const qreal x = rtl ? words.right() - side : words.left();
        ui::drawIcon(painter, QRectF(x, (height() - side) / 2, side, side), QStringLiteral("state-yes"), look.ink);
        words.adjust(rtl ? 0 : side + 6, 0, rtl ? -side - 6 : 0, 0);
    }
    ui::drawLine(painter, words, m_words, measure.label(kWords), isEnabled() ? look.ink : ui::kInk2);
    paintFocus(painter, *this, measure, 14);
}

}  // namespace owc::dashboard_view
