#include "counter/desk/view/desk_page.h"

#include <QMouseEvent>
#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::desk_view {

using namespace desk_model;

namespace {

constexpr qreal kWidth = 1280;
constexpr qreal kHeight = 800;
constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

}  // namespace

DeskPage::DeskPage(QWidget* parent) : QWidget(parent) {
    setObjectName("deskPage");
    setAccessibleName(tr("Counter desk"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void DeskPage::show(const PageState& state) {
    m_state = state;
    update();
}

qreal DeskPage::scale() const {
    return std::min(width() / kWidth, height() / kHeight);
}

QRectF DeskPage::place(qreal start, qreal y, qreal width, qreal height) const {
    return {layoutDirection() == Qt::RightToLeft ? kWidth - start - width : start, y, width, height};
}

QRectF DeskPage::place(const QRectF& box) const {
    return place(box.left(), box.top(), box.width(), box.height());
}

std::vector<ActionKey> DeskPage::keys() const {
    return actionKeys(m_state);
}

void DeskPage::mousePressEvent(QMouseEvent* event) {
    const QPointF at =
        (event->position() - QPointF((width() - kWidth * scale()) / 2, (height() - kHeight * scale()) / 2)) /
        scale();
    const auto all = keys();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].enabled && place(actionKeyBox(i)).contains(at)) emit pressed(all[i].key);
    }
}

void DeskPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), ui::kGround);
    painter.translate((width() - kWidth * scale()) / 2, (height() - kHeight * scale()) / 2);
    painter.scale(scale(), scale());
    painter.setPen(Qt::NoPen);
    paintTitle(painter);
    paintNotice(painter);
    paintNext(painter);
    if (m_state.picture.step == Step::OnBreak) {
        paintBreak(painter);
    } else {
        paintVisitor(painter);
        paintCard(painter);
    }
    paintWhy(painter);
    paintJourney(painter);
    paintAway(painter);
    paintBar(painter);
}

void DeskPage::paintTitle(QPainter& painter) {
    const DeskPicture& p = m_state.picture;
    painter.fillRect(QRectF(0, 0, kWidth, 60), ui::kNight);
    ui::drawBadge(painter, place(20, 8, 37, 44), p.profileNeed, ui::BadgeStyle::Outlined);
    ui::drawLine(painter, place(70, 0, 140, 60), tr("Counter %1").arg(ui::isolated(QString::number(p.counter))),
                 ui::labelFont(20), Qt::white, kStart);
    ui::drawLine(painter, place(224, 0, 330, 60), p.profile, ui::smallFont(16), Qt::white, kStart);
    ui::drawLine(
        painter, place(566, 0, 270, 60),
        tr("%1 waiting, longest %2 min")
            .arg(ui::isolated(QString::number(p.waiting)), ui::isolated(QString::number(p.longestMinutes))),
        ui::labelFont(16), Qt::white, kStart);
    ui::drawIcon(painter, place(846, 18, 24, 24), p.connected ? "state-yes" : "state-link-down", Qt::white);
    ui::drawLine(painter, place(878, 0, 170, 60), p.connected ? tr("Server connected") : tr("No connection"),
                 ui::labelFont(15), Qt::white, kStart);
    ui::drawLine(painter, place(1052, 0, 120, 60), tr("Officer %1").arg(ui::isolated(p.officer)),
                 ui::labelFont(15), Qt::white, kStart);
    ui::drawDigits(painter, place(1180, 0, 80, 60), p.clock, ui::digitFont(22), Qt::white, kEnd);
}

void DeskPage::paintNotice(QPainter& painter) {
    QString text = m_state.message;
    if (!m_state.picture.connected)
        text = tr("The link to the server is lost. Nothing is lost: the keys come back with it.");
    else if (!m_state.picture.dayOpen)
        text = tr("The business day is not open.");
    if (text.isEmpty()) return;
    const bool good = m_state.good && text == m_state.message;
    painter.fillRect(QRectF(0, 60, kWidth, 44), good ? ui::kGoodTint : ui::kWarnTint);
    painter.fillRect(QRectF(0, 102, kWidth, 2), good ? ui::kGood : ui::kWarnEdge);
    ui::drawIcon(painter, place(22, 68, 28, 28), good ? "state-yes" : "state-attention", good ? ui::kGood : ui::kWarn);
    ui::drawLine(painter, place(62, 60, kWidth - 84, 44), text, ui::labelFont(16), ui::kInk, kStart);
}

void DeskPage::paintNext(QPainter& painter) {
    painter.fillRect(place(0, 104, 284, 564), ui::kSurface);
    painter.fillRect(place(283, 104, 1, 564), ui::kHairline);
    ui::drawLine(painter, place(14, 112, 250, 36), tr("Next for you"), ui::labelFont(16), ui::kInk2, kStart);
    const auto& next = m_state.picture.next;
    if (next.empty())
        ui::drawLine(painter, place(14, 160, 250, 50), tr("Nobody is waiting"), ui::smallFont(17), ui::kInk2,
                     kStart);
    for (std::size_t i = 0; i < std::min<std::size_t>(next.size(), 7); ++i) {
        const Waiting& w = next[i];
        const qreal y = 150 + static_cast<qreal>(i) * 72;
        if (i == 0) {
            painter.setBrush(ui::kMist);
            painter.drawRoundedRect(place(14, y, 256, 66), 12, 12);
        }
        ui::drawBadge(painter, place(22, y + 10, 39, 46), w.need);
        ui::drawDigits(painter, place(66, y, 82, 66), QString::number(w.token), ui::digitFont(32), ui::kInk);
        ui::drawLine(painter, place(154, y + 4, 84, 30),
                     tr("%1 min").arg(ui::isolated(QString::number(w.minutes))), ui::labelFont(15), ui::kInk,
                     kStart);
        ui::drawLine(painter, place(154, y + 32, 84, 30), w.remark, ui::smallFont(14), ui::kInk, kStart);
        const QString icon = ui::priorityIcon(w.priority);
        if (!icon.isEmpty()) ui::drawIcon(painter, place(238, y + 19, 28, 28), icon, ui::kIndigo);
    }
}

void DeskPage::paintBar(QPainter& painter) {
    painter.fillRect(QRectF(0, 668, kWidth, 132), ui::kSurface);
    painter.fillRect(QRectF(0, 668, kWidth, 2), ui::kHairline);
    const auto all = keys();
    const int done = m_state.picture.step == Step::OnBreak ? -1 : static_cast<int>(m_state.picture.step) - 1;
    for (std::size_t i = 0; i < all.size(); ++i)
        paintActionKey(painter, place(actionKeyBox(i)), all[i], i == 0, done);
}

}  // namespace owc::desk_view
