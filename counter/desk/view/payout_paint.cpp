#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/icons.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/labels.h"
#include "counter/desk/view/notice.h"
#include "counter/desk/view/payout_notes.h"
#include "counter/desk/view/payout_panel.h"

// How the teller's screen looks; the cards beside it are in payout_cards.cpp.
namespace owc::desk_view {

using desk_model::PayoutPage;
using desk_model::PayoutStep;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

void chip(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(QColor(0x9A, 0xA3, 0xD8), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(Qt::NoPen);
}

/// Minus or plus; quiet where it does nothing.
void drawSign(QPainter& painter, const QRectF& box, bool plus, bool possible) {
    painter.setPen(QPen(possible ? ui::kOutline : ui::kHairline, 1.5));
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(QPen(possible ? ui::kInk : ui::kHairline, 3, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = box.center();
    painter.drawLine(middle - QPointF(7, 0), middle + QPointF(7, 0));
    if (plus) painter.drawLine(middle - QPointF(0, 7), middle + QPointF(0, 7));
    painter.setPen(Qt::NoPen);
}

void drawCap(QPainter& painter, const QRectF& box, const QString& cap, bool possible) {
    painter.setPen(QPen(possible ? ui::kIndigo : ui::kHairline, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 7, 7);
    painter.setPen(Qt::NoPen);
    ui::drawDigits(painter, box, cap, ui::digitFont(16), possible ? ui::kIndigo : ui::kInk2);
}

}  // namespace

void PayoutPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), ui::kGround);
    painter.setTransform(toPixels(), true);
    painter.setPen(Qt::NoPen);
    if (narrow()) return paintNarrow(painter);
    paintTitle(painter);
    paintSteps(painter);
    card(painter, place(20, 152, 812, 504));
    const bool paying = m_picture.basket != 0;
    if (paying) paintAmount(painter);
    if (m_picture.page == PayoutPage::Counting)
        paintNotes(painter);
    else if (paying)
        paintDue(painter);
    else
        ui::drawIcon(painter, place(326, 210, 200, 200), "thing-drawer", ui::kIndigo);
    paintSentence(painter);
    paintHers(painter);
    paintCheck(painter);
    paintDrawer(painter, place(848, 528, 412, 128));
    painter.fillRect(QRectF(0, 668, 1280, 132), ui::kSurface);
    painter.fillRect(QRectF(0, 668, 1280, 2), ui::kHairline);
}

void PayoutPanel::card(QPainter& painter, const QRectF& box) const {
    painter.setPen(QPen(ui::kHairline, 1.5));
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(box, 20, 20);
    painter.setPen(Qt::NoPen);
}

void PayoutPanel::paintTitle(QPainter& painter) const {
    const auto& p = m_picture;
    painter.fillRect(QRectF(0, 0, 1280, 60), ui::kNight);
    ui::drawBadge(painter, place(18, 8, 38, 44), "withdraw", ui::BadgeStyle::Outlined);
    drawLabel(painter, place(68, 0, 118, 60), tr("Counter %1").arg(ui::isolated(QString::number(p.counter))),
              label(18), Qt::white, kStart);
    drawLabel(painter, place(194, 0, 132, 60), p.basket == 0 ? tr("Cash drawer") : tr("Payout"), small(16),
              Qt::white, kStart);
    if (p.token > 0) {
        painter.setBrush(ui::kSurface);
        painter.drawRoundedRect(place(340, 12, 170, 36), 10, 10);
        drawLabel(painter, place(352, 12, 72, 36), tr("Token"), label(15), ui::kInk, kStart);
        ui::drawDigits(painter, place(426, 12, 74, 36), QString::number(p.token), ui::digitFont(26), ui::kInk,
                       kEnd);
    }
    chip(painter, place(736, 12, 184, 36));
    if (!p.connected) painter.fillRect(place(738, 14, 180, 32), ui::kStop);
    ui::drawIcon(painter, place(746, 19, 22, 22), p.connected ? "state-yes" : "state-link-down", Qt::white);
    drawLabel(painter, place(776, 12, 138, 36), linkWords(p.connected, false), label(15), Qt::white, kStart);
    chip(painter, place(930, 12, 122, 36));
    drawLabel(painter, place(936, 12, 110, 36), tr("Officer %1").arg(ui::isolated(p.officer)), label(15),
              Qt::white);
    ui::drawDigits(painter, place(1196, 0, 64, 60), p.clock, ui::digitFont(20), Qt::white, kEnd);
}

void PayoutPanel::paintSteps(QPainter& painter) const {
    painter.fillRect(QRectF(0, 60, 1280, 76), ui::kSurface);
    painter.fillRect(QRectF(0, 135, 1280, 1), ui::kHairline);
    const qreal wide = 1240.0 / static_cast<qreal>(std::max<std::size_t>(1, m_picture.steps.size()));
    for (std::size_t i = 0; i < m_picture.steps.size(); ++i) {
        const PayoutStep& step = m_picture.steps[i];
        const qreal start = 20 + wide * static_cast<qreal>(i);
        const bool now = step.state == PayoutStep::State::Now;
        const bool done = step.state == PayoutStep::State::Done;
        if (now) {
            painter.setBrush(ui::kIndigo);
            painter.drawRoundedRect(place(start, 70, wide - 8, 56), 12, 12);
        }
        const QColor ink = now ? QColor(Qt::white) : ui::kInk;
        ui::drawIcon(painter, place(start + 12, 81, 34, 34), done ? "state-yes" : step.icon,
                     now    ? QColor(Qt::white)
                     : done ? ui::kGood
                            : ui::kInk2);
        drawLabel(painter, place(start + 56, 73, wide - 70, 26), step.name, label(15), ink, kStart);
        drawLabel(painter, place(start + 56, 98, wide - 70, 24), step.detail, small(14),
                  now ? QColor(Qt::white) : ui::kInk2, kStart);
    }
}

void PayoutPanel::paintAmount(QPainter& painter) const {
    const auto& p = m_picture;
    drawLabel(painter, place(46, 166, 330, 34), p.handedOver ? tr("Paid") : tr("To pay"), label(17),
              ui::kInk2, kStart);
    // "Rs" and the figures are one run from left to right, also in Urdu.
    ui::drawDigits(painter, place(46, 196, 360, 72), QStringLiteral("Rs ") + p.amount, ui::digitFont(66),
                   ui::kInk, kStart);
    if (p.page != PayoutPage::Counting) return;
    drawLabel(painter, place(412, 186, 190, 34), tr("Counted"), label(16), ui::kInk2, kEnd);
    ui::drawDigits(painter, place(412, 220, 190, 50), p.counted, ui::digitFont(42), ui::kIndigo, kEnd);
    drawLabel(painter, place(616, 186, 190, 34), tr("Still to count"), label(16), ui::kInk2, kEnd);
    ui::drawDigits(painter, place(616, 220, 190, 50), p.left, ui::digitFont(42),
                   p.full ? ui::kGood : ui::kInk, kEnd);
    painter.setPen(QPen(ui::kOutline, 1));
    painter.setBrush(ui::kMist);
    painter.drawRoundedRect(place(46, 276, 760, 16), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.full ? ui::kGoodFill : ui::kIndigo);
    if (p.part > 0) painter.drawRoundedRect(place(46, 276, std::max(16.0, 760 * p.part / 1000.0), 16), 8, 8);
}

void PayoutPanel::paintNotes(QPainter& painter) const {
    const auto all = spots();
    for (std::size_t row = 0; row < m_picture.notes.size(); ++row) {
        const auto& line = m_picture.notes[row];
        const qreal y = rowTop(row), tall = rowPitch();
        const qreal note = std::min(tall - 10, 54.0);
        painter.fillRect(place(46, y, 760, 1), ui::kHairline);
        drawNote(painter, place(46, y + (tall - note) / 2, note * 2, note), line.face, NoteLook::Plain);
        drawCap(painter, place(200, y + (tall - 26) / 2, 28, 26), QString::number(line.key), line.fits);
        ui::drawDigits(painter, place(316, y, 68, tall), QString::number(line.count), ui::digitFont(28),
                       ui::kInk);
        ui::drawDigits(painter, place(560, y, 246, tall), line.worth, ui::digitFont(24),
                       line.count > 0 ? ui::kInk : ui::kInk2, kEnd);
        drawSign(painter, all[row * 2].box, false, line.count > 0);
        drawSign(painter, all[row * 2 + 1].box, true, line.fits);
    }
}

/// Each entitlement with what the bank said of it.
void PayoutPanel::paintDue(QPainter& painter) const {
    constexpr std::size_t kRows = 6;
    const auto& all = m_picture.due;
    const std::size_t shown = all.size() <= kRows ? all.size() : kRows - 1;
    for (std::size_t row = 0; row < shown; ++row) {
        const auto& line = all[row];
        const qreal y = 290 + 50 * static_cast<qreal>(row);
        const QColor ink = line.refused ? ui::kStop : line.good ? ui::kGood : ui::kInk2;
        painter.fillRect(place(46, y, 760, 1), ui::kHairline);
        ui::drawIcon(painter, place(46, y + 11, 28, 28),
                     line.refused ? "state-not-now"
                     : line.good  ? "state-yes"
                                  : "state-checking",
                     ink);
        drawLabel(painter, place(86, y + 1, 300, 48), line.what, label(16), ui::kInk, kStart);
        ui::drawLines(painter, place(394, y + 1, 280, 48), line.state, label(15), ink, 2, kStart);
        ui::drawDigits(painter, place(680, y + 1, 126, 48), line.amount, ui::digitFont(22),
                       line.refused ? ui::kInk2 : ui::kInk, kEnd);
    }
    if (!m_picture.marks.empty() && shown <= 3) drawNoteSums(painter, place(60, 310 + 50 * static_cast<qreal>(shown), 740, 110), m_picture.marks);
    if (shown < all.size())
        drawLabel(painter, place(86, 290 + 50.0 * kRows - 50, 700, 46),
                  tr("and %1 more").arg(ui::isolated(QString::number(all.size() - shown))), small(16),
                  ui::kInk2, kStart);
}

/// What comes next, or what was refused.
void PayoutPanel::paintSentence(QPainter& painter) const {
    const bool warns = !m_message.isEmpty() || paperTrouble();
    const bool big = m_picture.basket == 0;
    const QRectF box = big ? place(36, 440, 780, 130) : place(36, 604, 780, 46);
    const bool good = m_picture.full || (m_picture.handedOver && m_picture.page == PayoutPage::Finish);
    painter.setBrush(warns ? ui::kWarnTint : good ? ui::kGoodTint : ui::kMist);
    painter.drawRoundedRect(box, 10, 10);
    const qreal from = big ? 56 : 50;
    const qreal middle = box.center().y();
    ui::drawIcon(painter, place(from, middle - 14, 28, 28),
                 warns  ? "state-attention"
                 : good ? "state-yes"
                        : "need-info",
                 warns  ? ui::kWarn
                 : good ? ui::kGood
                        : ui::kIndigo);
    ui::drawLines(painter, place(from + 40, box.top() + 2, 780 - from - 16, box.height() - 4),
                  m_message.isEmpty() ? sentence() : m_message, label(big ? 20 : 16), ui::kInk, big ? 3 : 2,
                  kStart);
}

}  // namespace owc::desk_view
