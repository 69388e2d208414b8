#include "assets/ui/cards.h"

#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/paper_picture.h"
#include "assets/ui/text.h"

namespace owc::ui {
namespace {

constexpr QSizeF kFactSize{317, 297};
constexpr QSizeF kNoticeSize{1000, 150};

void drawCard(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal u) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 3 * u));
    painter.setBrush(fill);
    const qreal inset = 1.5 * u;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 30 * u, 30 * u);
}

QRectF slice(const QRectF& box, qreal from, qreal to) {
    return {box.left(), box.top() + box.height() * from, box.width(), box.height() * (to - from)};
}

}  // namespace

TextBlock::TextBlock(const QString& objectName, Role role, QWidget* parent)
    : QWidget(parent),
      m_role(role),
      m_nastaliq(role == Role::Title ? 74 : 42),
      m_latin(role == Role::Title ? 64 : 36) {
    setObjectName(objectName);
}

void TextBlock::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    update();
}

void TextBlock::setSizes(qreal nastaliq, qreal latin) {
    m_nastaliq = nastaliq;
    m_latin = latin;
    update();
}

void TextBlock::setInk(const QColor& ink) {
    m_ink = ink;
    update();
}

void TextBlock::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

void TextBlock::setMaxLines(int lines) {
    m_maxLines = qMax(1, lines);
    update();
}

void TextBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal px = (painter.layoutDirection() == Qt::RightToLeft ? m_nastaliq : m_latin) * unit(*this);
    const QFont font = m_role == Role::Title ? displayFont(px) : bodyFont(px);
    drawLines(painter, rect(), m_text, font, m_ink, m_maxLines, m_alignment);
}

FactCard::FactCard(const QString& objectName, const QString& icon, QWidget* parent)
    : QWidget(parent), m_icon(icon) {
    setObjectName(objectName);
}

void FactCard::setFact(const QString& figure, const QString& words) {
    m_figure = figure;
    m_words = words;
    setAccessibleName(isolated(figure) + QLatin1Char(' ') + words);
    update();
}

void FactCard::setArrow(std::optional<int> degrees) {
    m_arrow = degrees;
    update();
}

QSize FactCard::sizeHint() const {
    return (kFactSize * unit(*this)).toSize();
}

void FactCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal u = unit(*this);
    drawCard(painter, rect(), kSurface, kOutline, u);
    const QRectF inner = QRectF(rect()).adjusted(14 * u, 12 * u, -14 * u, -8 * u);
    const QRectF picture = slice(inner, 0.06, 0.36);
    drawIcon(painter, picture, m_icon, kInk);
    paintFigure(painter, slice(inner, 0.4, 0.7));
    const qreal px = painter.layoutDirection() == Qt::RightToLeft ? 38 : 32;
    drawLines(painter, slice(inner, 0.7, 1), m_words, bodyFont(px * u), kInk,
              painter.layoutDirection() == Qt::RightToLeft ? 1 : 2);
}

void FactCard::paintFigure(QPainter& painter, const QRectF& box) const {
    const qreal u = unit(*this);
    const QFont font = digitFont(74 * u);
    if (!m_arrow) {
        drawDigits(painter, box, m_figure, font, kInk);
        return;
    }
    const qreal arrow = qMin(64 * u, box.height());
    const qreal gap = 20 * u;
    const qreal figure = qMin(inkBounds(m_figure, font).width() + 2 * u, box.width() - arrow - gap);
    const qreal left = box.center().x() - (figure + gap + arrow) / 2;
    drawDigits(painter, QRectF(left, box.top(), figure, box.height()), m_figure, font, kInk);
    painter.save();
    painter.translate(left + figure + gap + arrow / 2, box.center().y());
    painter.rotate(*m_arrow);
    drawIcon(painter, QRectF(-arrow / 2, -arrow / 2, arrow, arrow), QStringLiteral("act-arrow"), kIndigo);
    painter.restore();
}

NoticeCard::NoticeCard(const QString& objectName, Tone tone, const QString& icon, QWidget* parent)
    : QWidget(parent), m_tone(tone), m_icon(icon) {
    setObjectName(objectName);
}

void NoticeCard::setText(const QString& text, const QString& more) {
    m_text = text;
    m_more = more;
    setAccessibleName(text);
    setAccessibleDescription(more);
    update();
}

void NoticeCard::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void NoticeCard::setTicket(int number) {
    m_ticket = number;
    update();
}

QSize NoticeCard::sizeHint() const {
    return (kNoticeSize * unit(*this)).toSize();
}

void NoticeCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal u = unit(*this);
    const ToneLook look = toneLook(m_tone);
    drawCard(painter, rect(), look.tint, look.edge, u);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF inner = QRectF(rect()).adjusted(44 * u, 8 * u, -44 * u, -8 * u);
    QRectF picture = inner;
    picture.setWidth(m_ticket > 0 ? qMin(236 * u, inner.height()) : qMin(96 * u, inner.height() * 0.8));
    if (rtl) picture.moveRight(inner.right());
    QRectF words = inner;
    if (rtl)
        words.setRight(picture.left() - 28 * u);
    else
        words.setLeft(picture.right() + 28 * u);
    if (m_ticket > 0)
        drawPaperPicture(painter, picture, m_ticket);
    else
        drawIcon(painter, picture, m_icon, look.ink);
    const qreal title = (m_more.isEmpty() ? (rtl ? 46 : 38) : (rtl ? 64 : 52)) * u;
    const QColor ink = m_tone == Tone::Warn ? kInk : look.ink;
    const QRectF first = m_more.isEmpty() ? words : slice(words, rtl ? 0.06 : 0.14, rtl ? 0.6 : 0.52);
    drawLines(painter, first, m_text, displayFont(title), ink, m_more.isEmpty() ? 2 : 1, Qt::AlignLeft);
    if (!m_more.isEmpty())
        drawLines(painter, slice(words, rtl ? 0.6 : 0.54, rtl ? 0.96 : 0.88), m_more,
                  bodyFont((rtl ? 42 : 36) * u), kInk, rtl ? 1 : 2, Qt::AlignLeft);
}

}  // namespace owc::ui
