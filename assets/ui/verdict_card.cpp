#include "assets/ui/verdict_card.h"

#include <QPainter>
#include <QPainterPath>

#include "assets/ui/badge.h"
#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"

namespace owc::ui {
namespace {

constexpr qreal kPanel = 236;
constexpr qreal kRadius = 22;

QRectF slice(const QRectF& box, qreal from, qreal to) {
    return {box.left(), box.top() + box.height() * from, box.width(), box.height() * (to - from)};
}

}  // namespace

VerdictCard::VerdictCard(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
}

void VerdictCard::setVerdict(Tone tone, const QString& icon, const QString& word) {
    m_tone = tone;
    m_icon = icon;
    m_word = word;
    tell();
}

void VerdictCard::setSubject(const QString& name, const QString& sentence, const QString& need) {
    m_name = name;
    m_sentence = sentence;
    m_need = need;
    tell();
}

void VerdictCard::clear() {
    m_icon.clear();
    m_word.clear();
    setSubject({}, {});
}

void VerdictCard::tell() {
    setAccessibleName(m_name.isEmpty() ? m_word : m_name + QStringLiteral(": ") + m_word);
    setAccessibleDescription(m_sentence);
    update();
}

void VerdictCard::paintEvent(QPaintEvent*) {
    if (m_word.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_name.isEmpty())
        paintLarge(painter);
    else
        paintRow(painter);
}

void VerdictCard::paintLarge(QPainter& painter) const {
    const qreal u = unit(*this);
    const ToneLook look = toneLook(m_tone);
    const qreal line = (colours().card + 1) * u;
    painter.setPen(QPen(look.edge, line));
    painter.setBrush(look.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), kRadius * u,
                            kRadius * u);
    const QRectF inner = QRectF(rect()).adjusted(50 * u, 30 * u, -50 * u, -30 * u);
    drawIcon(painter, slice(inner, 0.04, 0.46), m_icon, look.ink);
    drawLines(painter, slice(inner, 0.5, 0.74), m_word, displayFont(byFace(100.0, 92.0, 84.0) * u), look.ink,
              1);
    drawLines(painter, slice(inner, 0.76, 1), m_sentence, bodyFont(large(byFace(50.0, 46.0, 44.0)) * u),
              colours().ink, 2);
}

void VerdictCard::paintRow(QPainter& painter) const {
    const qreal u = unit(*this);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const ToneLook look = toneLook(m_tone);
    const qreal line = colours().card * u;
    const QRectF card = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QRectF panel = card;
    panel.setWidth(kPanel * u);
    if (rtl) panel.moveRight(card.right());

    QPainterPath outline;
    outline.addRoundedRect(card, kRadius * u, kRadius * u);
    painter.fillPath(outline, colours().surface);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(panel, look.tint);
    painter.restore();
    painter.setPen(QPen(look.edge, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    const qreal edge = rtl ? panel.left() : panel.right();
    painter.drawLine(QPointF(edge, card.top()), QPointF(edge, card.bottom()));

    const QRectF state = panel.adjusted(14 * u, 14 * u, -14 * u, -10 * u);
    const qreal symbol = qMin(state.height() * 0.5, 120 * u);
    const QRectF top(state.left(), state.top() + state.height() * 0.06, state.width(), symbol);
    drawIcon(painter, top, m_icon, look.ink);
    const QRectF below(state.left(), top.bottom() + 4 * u, state.width(),
                       state.bottom() - top.bottom() - 4 * u);
    drawLines(painter, below, m_word, displayFont(byFace(44.0, 42.0, 38.0) * u), look.ink, 2);

    QRectF words = card.adjusted(22 * u, 10 * u, -22 * u, -10 * u);
    const qreal badge = m_need.isEmpty() ? 0 : 108 * u;
    const qreal end = badge > 0 ? badge + 24 * u : 0;
    if (rtl) {
        words.setRight(edge - 26 * u);
        words.setLeft(words.left() + end);
    } else {
        words.setLeft(edge + 26 * u);
        words.setRight(words.right() - end);
    }
    if (badge > 0) {
        const qreal left = rtl ? words.left() - end : words.right() + end - badge;
        drawBadge(painter, QRectF(left, card.top(), badge, card.height()), m_need);
    }
    drawLines(painter, slice(words, 0, 0.44), m_name, displayFont(large(byFace(54.0, 46.0, 42.0)) * u),
              colours().ink, byFace(1, 2, 2), Qt::AlignLeft | Qt::AlignVCenter);
    drawLines(painter, slice(words, 0.45, 1), m_sentence, bodyFont(large(byFace(40.0, 38.0, 35.0)) * u),
              colours().ink, mode().largeType ? 3 : byFace(2, 2, 3), Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace owc::ui
