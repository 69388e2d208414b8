#include "counter/desk/view/desk_page.h"

#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/labels.h"

namespace owc::desk_view {

using namespace desk_model;
using Look = KeyButton::Look;

namespace {

constexpr QSizeF kUnits{1280, 800};
constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr std::size_t kNextShown = 6;
constexpr qreal kTitleHeight = 60;
constexpr qreal kKeysTop = 668;

QString number(int value) {
    return ui::isolated(QString::number(value));
}

void chip(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(QColor(0x9A, 0xA3, 0xD8), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(Qt::NoPen);
}

}  // namespace

DeskPage::DeskPage(QWidget* parent) : DeskFace("deskPage", kUnits, parent) {
    addKey(Qt::Key_F1, Look::Main);
    for (int key = Qt::Key_F2; key <= Qt::Key_F8; ++key) addKey(key, Look::Key);
    addKey(Qt::Key_F12, Look::Panic);
    for (const int key : {int{Qt::Key_F9}, kEntitledKey, kPayoutKey, int{Qt::Key_F10}, int{Qt::Key_Help}, int{Qt::Key_F11}}) addKey(key, Look::Chip);
}

void DeskPage::layOut() {
    placeKey(Qt::Key_F1, {20, 685, 324, 100});
    for (int i = 0; i < 7; ++i) placeKey(Qt::Key_F2 + i, {354 + i * 115.0, 685, 105, 100});
    placeKey(Qt::Key_F12, {1160, 685, 100, 100});
    placeKey(Qt::Key_F10, {14, 614, 122, 42});
    placeKey(Qt::Key_Help, {142, 614, 130, 42});
    placeKey(Qt::Key_F11, {1062, 12, 130, 36});
    placeKey(Qt::Key_F9, {1064, 254 - spare(), 180, 36});
    const bool visitor = state().picture.visitor.has_value() && state().picture.step != Step::OnBreak;
    placeKey(kEntitledKey, {1050, 411 - spare(), 196, 34});
    placeKey(kPayoutKey, visitor ? QRectF(566, 411 - spare(), 196, 34) : QRectF(566, 347 - spare(), 196, 34));
    for (const int key : {int{Qt::Key_F9}, kEntitledKey}) setShown(key, visitor);
}

std::vector<QRectF> DeskPage::changedSince(PageState before) const {
    const DeskPicture& now = state().picture;
    const QRectF upper(0, 0, kUnits.width(), kKeysTop);
    if (!now.visitor || now.step == Step::OnBreak) return {upper};
    before.picture.waiting = now.waiting;
    before.picture.longestMinutes = now.longestMinutes;
    before.picture.hallWaits = now.hallWaits;
    before.picture.inside = now.inside;
    before.picture.clock = now.clock;
    before.picture.next = now.next;
    before.picture.open = now.open;
    if (before != state()) return {upper};
    return {QRectF(0, 0, kUnits.width(), kTitleHeight), place(0, 104 - spare(), 284, kKeysTop - 104 + spare())};
}

void DeskPage::paint(QPainter& painter) {
    if (wanted({0, 0, kUnits.width(), kTitleHeight})) paintTitle(painter);
    paintNotice(painter);
    if (wanted({0, kTitleHeight, kUnits.width(), kKeysTop - kTitleHeight})) paintUpper(painter);
    painter.fillRect(QRectF(0, kKeysTop, kUnits.width(), 132), ui::kSurface);
    painter.fillRect(QRectF(0, kKeysTop, kUnits.width(), 2), ui::kHairline);
}

void DeskPage::paintUpper(QPainter& painter) {
    painter.translate(0, -spare());
    paintNext(painter);
    if (!wanted(place(286, kTitleHeight, kUnits.width() - 286, kKeysTop - kTitleHeight))) {
        painter.translate(0, spare());
        return;
    }
    if (state().picture.step == Step::OnBreak) {
        paintBreak(painter);
        paintToday(painter);
    } else if (state().picture.visitor) {
        paintVisitor(painter);
        paintCard(painter);
        paintWhy(painter);
        paintJourney(painter);
        paintDocuments(painter);
    } else {
        paintNobody(painter);
        paintToday(painter);
    }
    painter.translate(0, spare());
}

void DeskPage::paintTitle(QPainter& painter) {
    const DeskPicture& p = state().picture;
    painter.fillRect(QRectF(0, 0, kUnits.width(), 60), ui::kNight);
    ui::drawBadge(painter, place(18, 8, 38, 44), p.profileNeed, ui::BadgeStyle::Outlined);
    drawLabel(painter, place(68, 0, 110, 60), tr("Counter %1").arg(number(p.counter)), label(18), Qt::white,
                 kStart);
    ui::drawLines(painter, place(184, 4, 268, 52), p.profile, small(15), Qt::white, 2, kStart);
    chip(painter, place(462, 12, 262, 36));
    ui::drawIcon(painter, place(472, 18, 24, 24), "thing-people", Qt::white);
    drawLabel(painter, place(504, 12, 212, 36),
                 tr("%1 waiting, longest %2 min").arg(number(p.waiting), number(p.longestMinutes)), label(15),
                 Qt::white, kStart);
    chip(painter, place(736, 12, 184, 36));
    if (!p.connected) painter.fillRect(place(738, 14, 180, 32), ui::kStop);
    ui::drawIcon(painter, place(746, 19, 22, 22), p.connected ? "state-yes" : "state-link-down", Qt::white);
    drawLabel(painter, place(776, 12, 138, 36), linkWords(p.connected, false), label(15), Qt::white, kStart);
    chip(painter, place(930, 12, 122, 36));
    drawLabel(painter, place(936, 12, 110, 36), tr("Officer %1").arg(ui::isolated(p.officer)), label(15),
                 Qt::white);
    ui::drawDigits(painter, place(1196, 0, 64, 60), p.clock, ui::digitFont(20), Qt::white,
                   Qt::AlignRight | Qt::AlignVCenter);
}

void DeskPage::paintNotice(QPainter& painter) {
    if (!notice()) return;
    const ui::ToneLook look = ui::toneLook(notice()->tone);
    painter.fillRect(QRectF(0, 60, kUnits.width(), 44), look.tint);
    painter.fillRect(QRectF(0, 102, kUnits.width(), 2), look.edge);
    ui::drawIcon(painter, place(20, 67, 28, 28), notice()->icon, look.ink);
    drawLabel(painter, place(60, 60, kUnits.width() - 80, 42), notice()->text, label(16), ui::kInk, kStart);
}

void DeskPage::paintNext(QPainter& painter) {
    painter.fillRect(place(0, 104, 284, 564 + spare()), ui::kSurface);
    painter.fillRect(place(283, 104, 1, 564 + spare()), ui::kHairline);
    drawLabel(painter, place(14, 112, 250, 36), tr("Next for you"), label(16), ui::kInk2, kStart);
    const auto& next = state().picture.next;
    if (next.empty())
        drawLabel(painter, place(14, 160, 250, 50), tr("Nobody is waiting"), small(17), ui::kInk2, kStart);
    const qreal pitch = (456 + spare()) / static_cast<qreal>(kNextShown);
    for (std::size_t i = 0; i < std::min(next.size(), kNextShown); ++i) {
        const Waiting& w = next[i];
        const qreal y = 150 + static_cast<qreal>(i) * pitch;
        if (i == 0) {
            painter.setBrush(ui::kMist);
            painter.drawRoundedRect(place(12, y, 260, 68), 12, 12);
        }
        const QString icon = ui::priorityIcon(w.priority);
        ui::drawBadge(painter, place(20, y + 11, 39, 46), w.need);
        ui::drawDigits(painter, place(60, y, 76, 68), QString::number(w.token), ui::digitFont(30), ui::kInk);
        const qreal room = icon.isEmpty() ? 130 : 98;
        drawLabel(painter, place(140, y + 6, room, 28), tr("%1 min").arg(number(w.minutes)), label(15),
                     ui::kInk, kStart);
        drawLabel(painter, place(140, y + 34, room, 28),
                     icon.isEmpty() ? w.remark : ui::priorityName(w.priority), small(14), ui::kInk, kStart);
        if (!icon.isEmpty()) ui::drawIcon(painter, place(240, y + 20, 28, 28), icon, ui::kIndigo);
    }
}

}  // namespace owc::desk_view
