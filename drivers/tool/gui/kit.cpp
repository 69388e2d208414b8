#include "drivers/tool/gui/kit.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QResizeEvent>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {

using tool_model::Mark;

namespace {

constexpr qreal kWidth = 1280;
constexpr qreal kHeight = 800;
constexpr qreal kSmallestLatin = 14;
constexpr qreal kSmallestNaskh = 15;
constexpr qreal kWords = 16;
constexpr qreal kBarWords = 15;
constexpr qreal kPad = 22;
constexpr qreal kIcon = 24;

}  // namespace

Measure::Measure(const QWidget& widget)
    : m_x(widget.window()->width() / kWidth),
      m_y(widget.window()->height() / kHeight),
      m_s(std::min(m_x, m_y)),
      m_rtl(widget.layoutDirection() == Qt::RightToLeft) {}

QFont Measure::font(qreal units, bool bold) const {
    const qreal wanted = (m_rtl ? units + 2 : units) * m_s;
    return ui::labelFont(std::max(wanted, m_rtl ? kSmallestNaskh : kSmallestLatin), bold);
}

QFont Measure::digits(qreal units) const {
    return ui::digitFont(std::max(units * m_s, kSmallestLatin));
}

QRectF Measure::box(qreal width, qreal start, qreal y, qreal w, qreal h) const {
    return {m_rtl ? width - x(start + w) : x(start), this->y(y), x(w), this->y(h)};
}

void prepare(QPainter& painter, const QWidget& widget) {
    painter.setLayoutDirection(widget.layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
}

void paintCard(QPainter& painter, const QRectF& box, qreal radius, const QColor& fill, const QColor& edge, qreal line) {
    painter.setPen(QPen(edge, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    painter.setPen(Qt::NoPen);
}

void paintFocus(QPainter& painter, const QWidget& widget, qreal radius) {
    if (!widget.hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ui::kMarigold, 3));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(4.5, 4.5, -4.5, -4.5), radius, radius);
    painter.setPen(QPen(ui::kInk, 2));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(2, 2, -2, -2), radius, radius);
    painter.setPen(Qt::NoPen);
}

QString markIcon(Mark mark) {
    switch (mark) {
        case Mark::Good:
            return QStringLiteral("state-yes");
        case Mark::Warn:
        case Mark::Stop:
            return QStringLiteral("state-attention");
        case Mark::Unclear:
            return QStringLiteral("state-not-now");
    }
    return {};
}

ui::ToneLook markLook(Mark mark) {
    switch (mark) {
        case Mark::Good:
            return {ui::kGood, ui::kGoodTint, ui::kGood};
        case Mark::Warn:
            return {ui::kWarn, ui::kWarnTint, ui::kWarnEdge};
        case Mark::Stop:
            return {ui::kStop, ui::kStopTint, ui::kStop};
        case Mark::Unclear:
            return {ui::kInk2, ui::kMist, ui::kOutline};
    }
    return {};
}

void place(QWidget& widget, const QRectF& box) {
    widget.setGeometry(box.toRect());
    QResizeEvent again(widget.size(), widget.size());
    QCoreApplication::sendEvent(&widget, &again);
}

ToolKey::ToolKey(const QString& name, Look look, QWidget* parent) : QAbstractButton(parent), m_look(look) {
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
}

void ToolKey::setWords(const QString& words, const QString& icon) {
    if (text() == words && m_icon == icon) return;
    setText(words);
    setAccessibleName(words);
    m_icon = icon;
    update();
}

qreal ToolKey::wantedWidth() const {
    const Measure measure(*this);
    const QFont font = measure.font(m_look == Look::Bar ? kBarWords : kWords, true);
    const qreal icon = m_icon.isEmpty() ? 0 : measure.s(kIcon) + measure.s(10);
    return ui::inkBounds(text(), font).width() + icon + 2 * measure.s(m_look == Look::Bar ? 14 : kPad);
}

void ToolKey::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
}

void ToolKey::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    const bool bar = m_look == Look::Bar;
    const bool main = m_look == Look::Main;
    const QColor fill = bar ? (isDown() ? ui::kNightRow : ui::kNight) : !isEnabled() ? ui::kMist : main ? ui::kIndigo : ui::kSurface;
    const QColor edge = bar || !isEnabled() ? ui::kOutline : ui::kIndigo;
    const QColor ink = bar ? QColor(Qt::white) : !isEnabled() ? ui::kInk2 : main ? QColor(Qt::white) : ui::kIndigo;
    const qreal radius = measure.s(bar ? 10 : 14);
    if (bar) painter.fillRect(rect(), ui::kNight);
    paintCard(painter, rect(), radius, fill, edge, isDown() ? 4 : bar ? 1 : 2);
    const QFont font = measure.font(bar ? kBarWords : kWords, true);
    const qreal side = measure.s(bar ? 20 : kIcon);
    const qreal gap = measure.s(10);
    QRectF words = rect();
    if (!m_icon.isEmpty()) {
        const qreal all = side + gap + ui::inkBounds(text(), font).width();
        const qreal from = (width() - all) / 2;
        const QRectF icon(measure.rtl() ? width() - from - side : from, (height() - side) / 2, side, side);
        ui::drawIcon(painter, icon, m_icon, ink);
        words.adjust(measure.rtl() ? 0 : side + gap, 0, measure.rtl() ? -side - gap : 0, 0);
    }
    ui::drawLine(painter, words, text(), font, ink);
    paintFocus(painter, *this, radius);
}

}  // namespace owc::tool_gui
