#include "counter/desk/view/compact_page.h"

#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/labels.h"
#include "counter/desk/view/spoken.h"

namespace owc::desk_view {

using namespace desk_model;
using Look = KeyButton::Look;

namespace {

constexpr QSizeF kUnits{360, 720};
constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr int kSix[] = {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F7, Qt::Key_F8};
constexpr std::size_t kNextShown = 3;

QString number(int value) {
    return ui::isolated(QString::number(value));
}

}  // namespace

CompactPage::CompactPage(QWidget* parent) : DeskFace("compactPage", kUnits, parent) {
    addKey(Qt::Key_F1, Look::Main);
    for (const int key : kSix) addKey(key, Look::Compact);
    addKey(Qt::Key_F12, Look::Foot);
}

void CompactPage::layOut() {
    placeKey(Qt::Key_F1, {14, 290, 332, 96});
    for (int i = 0; i < 6; ++i) placeKey(kSix[i], {14 + i % 3 * 113.5, 398 + i / 3 * 66.0, 105, 58});
    placeKey(Qt::Key_F12, {234, 674, 126, 46});
}

void CompactPage::paint(QPainter& painter) {
    paintTitle(painter);
    if (state().picture.step == Step::OnBreak)
        paintBreak(painter);
    else
        paintToken(painter);
    paintFacts(painter);
    paintNext(painter);
    paintFoot(painter);
}

void CompactPage::paintTitle(QPainter& painter) {
    const DeskPicture& p = state().picture;
    painter.fillRect(QRectF(0, 0, kUnits.width(), 48), ui::kNight);
    ui::drawBadge(painter, place(12, 7, 29, 34), p.profileNeed, ui::BadgeStyle::Outlined);
    drawLabel(painter, place(50, 0, 124, 48), tr("Counter %1").arg(number(p.counter)), label(15), Qt::white, kStart);
    if (!p.connected) painter.fillRect(place(184, 8, 112, 32), ui::kStop);
    ui::drawIcon(painter, place(190, 14, 20, 20), p.connected ? "state-yes" : "state-link-down", Qt::white);
    drawLabel(painter, place(216, 0, 78, 48), linkWords(p.connected, true), label(14), Qt::white, kStart);
    ui::drawDigits(painter, place(298, 0, 52, 48), p.clock, ui::digitFont(16), Qt::white, Qt::AlignRight | Qt::AlignVCenter);
}

void CompactPage::paintToken(QPainter& painter) {
    const auto& visitor = state().picture.visitor;
    const QRectF box = place(16, 64, 328, 136);
    painter.setPen(QPen(visitor ? ui::needLook(visitor->need).fill : ui::kHairline, visitor ? 4 : 1.5));
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(box, 18, 18);
    painter.setPen(Qt::NoPen);
    if (!visitor) {
        ui::drawLines(painter, box.adjusted(16, 8, -16, -8), stateSentence(state()), label(18), ui::kInk2, 3);
        return;
    }
    ui::drawBadge(painter, place(38, 84, 78, 92), visitor->need);
    ui::drawDigits(painter, place(124, 70, 208, 94), QString::number(visitor->token), ui::digitFont(88), ui::kInk);
    drawLabel(painter, place(124, 162, 208, 34),
                 ui::colourName(visitor->need) + QStringLiteral(" · ") + ui::needName(visitor->need), label(15),
                 ui::needLook(visitor->need).deep);
}

void CompactPage::paintBreak(QPainter& painter) {
    const DeskPicture& p = state().picture;
    painter.setPen(QPen(ui::kWarnEdge, 2));
    painter.setBrush(ui::kWarnTint);
    painter.drawRoundedRect(place(16, 64, 328, 136), 18, 18);
    painter.setPen(Qt::NoPen);
    ui::drawIcon(painter, place(34, 104, 66, 66), "state-not-now", ui::kWarn);
    drawLabel(painter, place(112, 86, 220, 50), tr("Break: %1").arg(p.breakReason), label(22), ui::kInk, kStart);
    drawLabel(painter, place(112, 140, 220, 40),
                 tr("Since %1, %2 min").arg(ui::isolated(p.breakSince), number(p.breakMinutes)), small(16),
                 ui::kInk, kStart);
}

void CompactPage::paintFacts(QPainter& painter) {
    const auto& v = state().picture.visitor;
    if (!v || state().picture.step == Step::OnBreak) return;
    const QString icon = ui::priorityIcon(v->priority);
    if (!icon.isEmpty()) ui::drawIcon(painter, place(16, 208, 26, 26), icon, ui::kIndigo);
    if (!icon.isEmpty())
        drawLabel(painter, place(48, 204, 100, 34), ui::priorityName(v->priority), label(15), ui::kInk, kStart);
    const qreal start = icon.isEmpty() ? 16 : 154;
    ui::drawIcon(painter, place(start, 210, 22, 22), "act-listen", ui::kInk2);
    drawLabel(painter, place(start + 28, 204, 76, 34), v->language, label(15), ui::kInk, kStart);
    ui::drawIcon(painter, place(260, 210, 22, 22), "state-waiting", ui::kInk2);
    drawLabel(painter, place(288, 204, 60, 34), tr("%1 min").arg(number(v->waitedMinutes)), label(15), ui::kInk, kStart);
    ui::drawLines(painter, place(16, 235, 330, 53), v->why, small(14), ui::kInk, 3, kStart);
}

void CompactPage::paintNext(QPainter& painter) {
    const DeskPicture& p = state().picture;
    drawLabel(painter, place(16, 524, 330, 28),
                 tr("Next for you") + QStringLiteral(" · ") + tr("%1 waiting").arg(number(p.waiting)), label(14),
                 ui::kInk2, kStart);
    for (std::size_t i = 0; i < std::min(p.next.size(), kNextShown); ++i) {
        const Waiting& w = p.next[i];
        const qreal y = 551 + static_cast<qreal>(i) * 40;
        const bool hasPriority = !ui::priorityIcon(w.priority).isEmpty();
        ui::drawBadge(painter, place(18, y + 2, 29, 34), w.need);
        ui::drawDigits(painter, place(56, y, 60, 38), QString::number(w.token), ui::digitFont(22), ui::kInk, kStart);
        drawLabel(painter, place(122, y, 226, 38),
                     tr("%1 min").arg(number(w.minutes)) + QStringLiteral(" · ") +
                         (hasPriority ? ui::priorityName(w.priority) : w.remark),
                     small(14), ui::kInk, kStart);
    }
}

void CompactPage::paintFoot(QPainter& painter) {
    const ui::ToneLook look = notice() ? ui::toneLook(notice()->tone) : ui::ToneLook{ui::kInk, ui::kSurface, ui::kHairline};
    painter.fillRect(QRectF(0, 674, kUnits.width(), 46), look.tint);
    painter.fillRect(QRectF(0, 674, kUnits.width(), 2), look.edge);
    if (!notice()) return;
    ui::drawIcon(painter, place(10, 687, 22, 22), notice()->icon, look.ink);
    ui::drawLines(painter, place(38, 677, 192, 42), notice()->brief, label(14), ui::kInk, 2, kStart);
}

}  // namespace owc::desk_view
