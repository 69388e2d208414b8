#include "assets/ui/cards.h"

#include <QPainter>

#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "assets/ui/paper_picture.h"
#include "assets/ui/text.h"

namespace owc::ui {
namespace {

constexpr QSizeF kFactSize{317, 297};
constexpr QSizeF kNoticeSize{1000, 150};

void drawCard(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal u) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, colours().card * u));
    painter.setBrush(fill);
    const qreal inset = colours().card / 2 * u;
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
    const qreal px = large(painter.layoutDirection() == Qt::RightToLeft ? m_nastaliq : m_latin) * unit(*this);
    const QFont font = m_role == Role::Title ? displayFont(px) : bodyFont(px);
    const qreal rim = 2 * unit(*this);  // what only just fits does not touch the edge
    drawLines(painter, QRectF(rect()).adjusted(rim, rim, -rim, -rim), m_text, font, m_ink.value_or(colours().ink), m_maxLines, m_alignment);
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
    drawCard(painter, rect(), colours().surface, colours().outline, u);
    if (width() > 2.4 * height())
        paintRow(painter);
    else
        paintColumn(painter);
}

void FactCard::paintColumn(QPainter& painter) const {
    const qreal u = unit(*this);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF inner = QRectF(rect()).adjusted(14 * u, 12 * u, -14 * u, -8 * u);
    drawIcon(painter, slice(inner, 0.06, 0.36), m_icon, colours().ink);
    paintFigure(painter, slice(inner, 0.4, 0.7));
    drawLines(painter, slice(inner, 0.7, 1), m_words, bodyFont(large(rtl ? 38 : 32) * u), colours().ink, rtl ? 1 : 2);
}

void FactCard::paintRow(QPainter& painter) const {
    const qreal u = unit(*this);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF inner = QRectF(rect()).adjusted(36 * u, 6 * u, -36 * u, -6 * u);
    const qreal gap = 24 * u;
    QRectF picture = inner;
    picture.setWidth(qMin(96 * u, inner.height() * 0.76));
    QRectF figure = inner;
    figure.setWidth(inner.width() * 0.36);
    QRectF words = inner;
    if (rtl) {
        picture.moveRight(inner.right());
        figure.moveRight(picture.left() - gap);
        words.setRight(figure.left() - gap);
    } else {
        figure.moveLeft(picture.right() + gap);
        words.setLeft(figure.right() + gap);
    }
    drawIcon(painter, picture, m_icon, colours().ink);
    paintFigure(painter, figure);
    drawLine(painter, words, m_words, bodyFont(large(rtl ? 40 : 36) * u), colours().ink, Qt::AlignLeft);
}

void FactCard::paintFigure(QPainter& painter, const QRectF& box) const {
    const qreal u = unit(*this);
    const QFont font = digitFont(74 * u);
    if (!m_arrow) {
        drawDigits(painter, box, m_figure, font, colours().ink);
        return;
    }
    const qreal arrow = qMin(64 * u, box.height());
    const qreal gap = 20 * u;
    const qreal figure = qMin(inkBounds(m_figure, font).width() + 2 * u, box.width() - arrow - gap);
    const qreal left = box.center().x() - (figure + gap + arrow) / 2;
    drawDigits(painter, QRectF(left, box.top(), figure, box.height()), m_figure, font, colours().ink);
    painter.save();
    painter.translate(left + figure + gap + arrow / 2, box.center().y());
    painter.rotate(*m_arrow);
    drawIcon(painter, QRectF(-arrow / 2, -arrow / 2, arrow, arrow), QStringLiteral("act-arrow"), colours().mark);
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
    const QRectF inner = QRectF(rect()).adjusted(44 * u, 10 * u, -44 * u, -10 * u);
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
    const bool single = m_more.isEmpty() || mode().largeType;
    const qreal wanted = large(m_more.isEmpty() ? (rtl ? 46 : 38) : (rtl ? 64 : 52)) * u;
    const qreal title = qMin(wanted, words.height() / 1.6);  // a low card has no room for the largest words
    const QColor ink = m_tone == Tone::Warn ? colours().ink : look.ink;
    const QRectF first = single ? words : slice(words, rtl ? 0.01 : 0.14, rtl ? 0.53 : 0.52);
    drawLines(painter, first, m_text, displayFont(title), ink, single ? 2 : 1, Qt::AlignLeft);
    if (!single)
        drawLines(painter, slice(words, 0.54, rtl ? 1 : 0.88), m_more,
                  bodyFont((rtl ? 42 : 36) * u), colours().ink, rtl ? 1 : 2, Qt::AlignLeft);
}

}  // namespace owc::ui
