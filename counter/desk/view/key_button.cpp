#include "counter/desk/view/key_button.h"

#include <QPainter>
#include <utility>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/labels.h"

namespace owc::desk_view {
namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr QColor kBarLine{0x9A, 0xA3, 0xD8};
constexpr QColor kPartDone{0xFF, 0xFF, 0xFF};
constexpr QColor kPartToCome{0x8B, 0x94, 0xD6};

}  // namespace

KeyButton::KeyButton(int key, Look look, QWidget* parent) : QAbstractButton(parent), m_wanted(key), m_look(look) {
    setObjectName(key == Qt::Key_Help    ? QString("keyHelp")
                  : key == kEntitledKey ? QString("keyEntitled")
                  : key == kPayoutKey   ? QString("keyPayout")
                                        : QString("keyF%1").arg(key - Qt::Key_F1 + 1));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void KeyButton::place(const QRectF& box, const QSizeF& page) {
    const QWidget& on = *parentWidget();
    m_units = box.size();
    m_scale = std::min(on.width() / page.width(), on.height() / page.height());
    const QPointF origin((on.width() - page.width() * m_scale) / 2, (on.height() - page.height() * m_scale) / 2);
    const qreal left = layoutDirection() == Qt::RightToLeft ? page.width() - box.right() : box.left();
    setGeometry(QRectF(origin + QPointF(left, box.top()) * m_scale, box.size() * m_scale).toAlignedRect());
}

void KeyButton::setLook(Look look) {
    if (std::exchange(m_look, look) != look) update();
}

void KeyButton::present(const ActionKey& key, const desk_model::DeskPicture& picture) {
    const int done = m_look == Look::Main ? partsDone(picture) : -1;
    const bool alarm = isPanic() && !picture.managerCalledAt.isEmpty();
    if (m_key == key && m_done == done && m_alarm == alarm) return;
    m_key = key;
    m_done = done;
    m_alarm = alarm;
    setAccessibleName(key.cap + " " + key.verb);
    setAccessibleDescription(key.enabled ? key.hint : tr("Not now: %1").arg(key.whyNot));
    setToolTip(key.enabled ? accessibleName() + (key.hint.isEmpty() ? QString() : "\n" + key.hint)
                           : accessibleName() + "\n" + key.whyNot);
    update();
}

void KeyButton::setHeld(qreal part) {
    m_held = part;
    update();
}

QRectF KeyButton::from(qreal start, qreal y, qreal width, qreal height) const {
    return {layoutDirection() == Qt::RightToLeft ? m_units.width() - start - width : start, y, width, height};
}

QColor KeyButton::ink() const {
    if (isPanic() || m_wanted == Qt::Key_F11 || (m_look == Look::Main && m_key.enabled)) return Qt::white;
    return m_key.enabled ? ui::kIndigo : ui::kInk2;
}

QColor KeyButton::words() const {
    if (isPanic() || m_wanted == Qt::Key_F11 || (m_look == Look::Main && m_key.enabled)) return Qt::white;
    return m_key.enabled ? ui::kInk : ui::kInk2;
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(m_scale, m_scale);
    const QRectF box = QRectF(QPointF(), m_units).adjusted(1.5, 1.5, -1.5, -1.5);
    paintFace(painter, box);
    switch (m_look) {
        case Look::Main:
            return paintMain(painter, box);
        case Look::Key:
        case Look::Panic:
            return paintKey(painter, box);
        case Look::Compact:
            return paintCompact(painter, box);
        case Look::Chip:
            return paintChip(painter, box);
        case Look::Foot:
            return paintFoot(painter);
    }
}

void KeyButton::paintFace(QPainter& painter, const QRectF& box) const {
    const qreal radius = m_look == Look::Foot ? 2 : m_look == Look::Chip ? 10 : 16;
    QColor fill = isDown() ? ui::kMist : ui::kSurface;
    QPen edge(m_key.enabled ? ui::kOutline : ui::kHairline, 1.5);
    if (m_look == Look::Main) {
        fill = !m_key.enabled ? ui::kMist : isDown() ? ui::kIndigoEdge : ui::kIndigo;
        edge = QPen(m_key.enabled ? ui::kIndigo : ui::kOutline, 1.5);
    }
    if (m_wanted == Qt::Key_F11) {  // it stands in the top bar
        fill = isDown() ? ui::kNightRow : ui::kNight;
        edge = QPen(kBarLine, 1.5);
    }
    if (isPanic()) {
        fill = ui::kStop;
        edge = QPen(ui::kStop, 1.5);
    }
    if (!m_key.enabled && m_look != Look::Main) edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(ui::kMarigold, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
}

void KeyButton::paintCap(QPainter& painter, const QRectF& box, const QColor& ink) const {
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 7, 7);
    painter.setPen(Qt::NoPen);
    ui::drawDigits(painter, box.adjusted(3, 2, -3, -2), m_key.cap, ui::digitFont(box.height() * 0.64), ink);
}

void KeyButton::paintMain(QPainter& painter, const QRectF& box) const {
    const qreal width = box.width();
    const qreal lower = m_done < 0 && (m_key.hint.isEmpty() || m_units.height() < 90) ? (m_units.height() - 62) / 2 : 0;  // without the parts it stands in the middle
    paintCap(painter, from(18, 18 + lower, 36, 26), ink());
    drawLabel(painter, from(64, 6 + lower, width - 80, 50), m_key.verb, label(24), words(), kStart);
    if (m_done < 0 && lower == 0) drawLabel(painter, from(18, 68, width - 36, 26), m_key.hint, label(15), words(), kStart);
    if (m_done < 0) return;
    const QStringList parts = stepParts();
    const qreal pitch = (width - 36) / static_cast<qreal>(parts.size());
    for (int i = 0; i < parts.size(); ++i) {
        const QColor bar = i + 1 < m_done ? kPartDone : i + 1 == m_done ? ui::kMarigold : kPartToCome;
        const QColor off = i < m_done ? ui::kInk2 : ui::kOutline;
        painter.fillRect(from(18 + pitch * i, 61, pitch - 6, 6), m_key.enabled ? bar : off);
        drawLabel(painter, from(18 + pitch * i, 69, pitch - 4, 25), parts[i], label(14), words(), kStart);
    }
}

void KeyButton::paintKey(QPainter& painter, const QRectF& box) const {
    const qreal width = box.width() - 20;
    paintCap(painter, from(11, 11, m_look == Look::Panic ? 40 : 33, 24), ink());
    const QFont font = label(16);
    const QColor quiet = isPanic() ? QColor(Qt::white) : ui::kInk2;
    if (ui::inkBounds(m_key.verb, font).width() > width) {  // two lines of the verb are worth more than the hint
        ui::drawLines(painter, from(11, 38, width, 56), m_key.verb, font, words(), 2, kStart);
    } else {
        drawLabel(painter, from(11, 42, width, 30), m_key.verb, font, words(), kStart);
        drawLabel(painter, from(11, 70, width, 24), m_key.hint, small(14), quiet, kStart);
    }
    if (m_look == Look::Panic) paintRing(painter, from(m_units.width() - 39, 9, 28, 28));
}

void KeyButton::paintCompact(QPainter& painter, const QRectF& box) const {
    const qreal width = box.width() - 20;
    ui::drawDigits(painter, from(11, 4, 40, 24), m_key.cap, ui::digitFont(14), ink(), kStart);
    const QFont quiet = small(14);
    const bool counts = m_key.key == Qt::Key_F2 || m_key.key == Qt::Key_F3;  // what they wait for, when it is short
    if (counts && ui::inkBounds(m_key.hint, quiet).width() <= width - 28)
        drawLabel(painter, from(39, 4, width - 28, 24), m_key.hint, quiet, ui::kInk2, Qt::AlignRight | Qt::AlignVCenter);
    drawLabel(painter, from(11, 26, width, 28), m_key.verb, label(15), words(), kStart);
}

void KeyButton::paintChip(QPainter& painter, const QRectF& box) const {
    const qreal capWidth = m_key.cap.size() > 8 ? 76 : m_key.cap.size() > 3 ? 66 : m_key.cap.size() > 2 ? 36 : 30;
    if (m_key.key == Qt::Key_F9) {
        ui::drawIcon(painter, from(10, (m_units.height() - 22) / 2, 22, 22), "act-eye", ink());
        drawLabel(painter, from(38, 0, box.width() - 38 - capWidth - 16, m_units.height()), m_key.verb,
                     label(14), words(), kStart);
    } else if (m_wanted == Qt::Key_F11) {  // in the letters of the other language
        ui::drawLine(painter, from(12, 0, box.width() - capWidth - 28, m_units.height()), m_key.verb, ui::labelFont(15),
                     words(), kStart);
    } else {
        drawLabel(painter, from(12, 0, box.width() - capWidth - 28, m_units.height()), m_key.verb, label(15),
                     words(), kStart);
    }
    paintCap(painter, from(m_units.width() - capWidth - 8, (m_units.height() - 22) / 2, capWidth, 22), ink());
}

void KeyButton::paintFoot(QPainter& painter) const {
    drawLabel(painter, from(10, 0, m_units.width() - 50, m_units.height()), m_key.cap + " " + m_key.verb,
                 label(14), words(), kStart);
    paintRing(painter, from(m_units.width() - 36, (m_units.height() - 26) / 2, 26, 26));
}

void KeyButton::paintRing(QPainter& painter, const QRectF& box) const {
    const QRectF ring = box.adjusted(2, 2, -2, -2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xE0, 0x8A, 0x92), 4));
    painter.drawEllipse(ring);
    const qreal part = m_alarm && m_held <= 0 ? 1 : m_held;
    if (part <= 0) return;
    painter.setPen(QPen(m_alarm ? ui::kMarigold : QColor(Qt::white), 5));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(part * 360 * 16));
}

}  // namespace owc::desk_view
