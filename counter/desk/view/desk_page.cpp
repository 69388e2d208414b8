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

void card(QPainter& painter, const QRectF& box, const QColor& fill = ui::kSurface,
          const QColor& edge = ui::kHairline, qreal line = 1.5) {
    painter.setPen(QPen(edge, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 18, 18);
    painter.setPen(Qt::NoPen);
}

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

QRectF DeskPage::keyBox(std::size_t index) const {
    if (index == 0) return place(20, 684, 324, 100);
    return place(354 + static_cast<qreal>(index - 1) * 131, 684, 121, 100);
}

std::vector<ActionKey> DeskPage::keys() const {
    const Step step = m_state.picture.step;
    const bool live = m_state.picture.connected && !m_state.busy;
    QString next;
    switch (nextAction(step)) {
        case NextAction::None:
            break;
        case NextAction::CallNext:
            next = tr("Call next");
            break;
        case NextAction::MarkArrived:
            next = tr("She has arrived");
            break;
        case NextAction::StartServing:
            next = tr("Start serving");
            break;
        case NextAction::Complete:
            next = tr("Complete visit");
            break;
    }
    const int calls = m_state.picture.visitor ? m_state.picture.visitor->calls : 0;
    const bool card = m_state.picture.visitor && m_state.picture.visitor->hasCnic;
    return {{Qt::Key_F1, "F1", next, {}, live && (step != Step::Idle || m_state.picture.waiting > 0)},
            {Qt::Key_F2, "F2", tr("Recall"), calls > 0 ? tr("call %1").arg(calls) : QString(),
             live && step == Step::Called},
            {Qt::Key_F3, "F3", tr("No-show"), tr("she may return"), live && step == Step::Called},
            {Qt::Key_F4, "F4", tr("Park"), tr("place kept"), live && step == Step::Serving},
            {Qt::Key_F5, "F5", tr("Transfer"), tr("place kept"), live && step == Step::Serving},
            {Qt::Key_F6, "F6", tr("Bring back"), tr("parked, missed"), live && !m_state.picture.away.empty()},
            {Qt::Key_F9, "F9", tr("Show card"), tr("recorded"), live && card},
            {Qt::Key_F10, "F10", tr("Sign out"), {}, live && step == Step::Idle}};
}

void DeskPage::mousePressEvent(QMouseEvent* event) {
    const QPointF at =
        (event->position() - QPointF((width() - kWidth * scale()) / 2, (height() - kHeight * scale()) / 2)) /
        scale();
    const auto all = keys();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].enabled && keyBox(i).contains(at)) emit pressed(all[i].key);
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
    paintVisitor(painter);
    paintCard(painter);
    paintWhyAndJourney(painter);
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
    painter.fillRect(QRectF(0, 60, kWidth, 44), ui::kWarnTint);
    painter.fillRect(QRectF(0, 102, kWidth, 2), ui::kWarnEdge);
    ui::drawIcon(painter, place(22, 68, 28, 28), "state-attention", ui::kWarn);
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

void DeskPage::paintVisitor(QPainter& painter) {
    const auto& visitor = m_state.picture.visitor;
    const QRectF box = place(306, 122, 352, 204);
    if (!visitor) {
        card(painter, box);
        ui::drawLine(painter, box.adjusted(16, 0, -16, 0), tr("No visitor at the counter"), ui::labelFont(18),
                     ui::kInk2);
        return;
    }
    card(painter, box, ui::kSurface, ui::needLook(visitor->need).fill, 4);
    ui::drawBadge(painter, place(328, 172, 86, 101), visitor->need);
    ui::drawDigits(painter, place(424, 134, 220, 130), QString::number(visitor->token), ui::digitFont(92),
                   ui::kInk);
    ui::drawLine(painter, place(424, 272, 222, 42),
                 ui::colourName(visitor->need) + " · " + ui::needName(visitor->need), ui::labelFont(16),
                 ui::needLook(visitor->need).deep);
}

void DeskPage::paintCard(QPainter& painter) {
    card(painter, place(676, 122, 582, 204));
    const auto& v = m_state.picture.visitor;
    if (!v) return;
    const auto row = [&](int line, const QString& icon, const QString& label, const QString& value) {
        const qreal y = 132 + line * 37.0;
        ui::drawIcon(painter, place(696, y + 8, 22, 22), icon, ui::kInk2);
        ui::drawLine(painter, place(728, y, 90, 38), label, ui::smallFont(16), ui::kInk2, kStart);
        ui::drawLine(painter, place(822, y, 422, 38), value, ui::labelFont(16), ui::kInk, kStart);
    };
    row(0, "thing-zone", tr("Service"), v->serviceName);
    row(1, "act-listen", tr("Language"), v->language);
    row(2, ui::priorityIcon(v->priority).isEmpty() ? "thing-people" : ui::priorityIcon(v->priority),
        tr("Priority"), ui::priorityName(v->priority));
    row(3, "state-waiting", tr("Waited"),
        tr("%1 min (promised within %2)")
            .arg(ui::isolated(QString::number(v->waitedMinutes)),
                 ui::isolated(QString::number(v->promisedMinutes))));
    const QString hidden = v->hasCnic ? tr("given; F9 shows it and is recorded") : tr("not given");
    row(4, "doc-cnic", tr("CNIC"), m_state.maskedCnic.isEmpty() ? hidden : ui::isolated(m_state.maskedCnic));
}

void DeskPage::paintWhyAndJourney(QPainter& painter) {
    const auto& v = m_state.picture.visitor;
    painter.setBrush(ui::kMist);
    painter.drawRoundedRect(place(306, 339, 952, 52), 14, 14);
    if (v) {
        ui::drawIcon(painter, place(324, 352, 26, 26), "need-info", ui::kIndigo);
        ui::drawLines(painter, place(362, 341, 884, 48),
                      tr("Why %1: ").arg(ui::isolated(QString::number(v->token))) + v->why, ui::smallFont(16),
                      ui::kInk, 2, kStart);
    }
    card(painter, place(306, 405, 468, 248));
    ui::drawLine(painter, place(324, 412, 430, 36), tr("Journey today"), ui::labelFont(16), ui::kInk2,
                 kStart);
    if (!v) return;
    const std::size_t first = v->journey.size() > 5 ? v->journey.size() - 5 : 0;
    for (std::size_t i = first; i < v->journey.size(); ++i) {
        const JourneyLine& line = v->journey[i];
        const qreal y = 450 + static_cast<qreal>(i - first) * 38;
        painter.setPen(QPen(ui::kIndigo, 4));
        painter.setBrush(line.now ? ui::kMarigold : ui::kSurface);
        painter.drawEllipse(place(325, y + 12, 14, 14));
        painter.setPen(Qt::NoPen);
        ui::drawDigits(painter, place(352, y, 60, 38), line.time, ui::digitFont(15), ui::kInk2, kStart);
        ui::drawLine(painter, place(420, y, 344, 38), line.text, ui::smallFont(16), ui::kInk, kStart);
    }
}

void DeskPage::paintAway(QPainter& painter) {
    card(painter, place(790, 405, 468, 248));
    ui::drawLine(painter, place(808, 412, 430, 36), tr("Parked or missed"), ui::labelFont(16), ui::kInk2,
                 kStart);
    const auto& away = m_state.picture.away;
    for (std::size_t i = 0; i < std::min<std::size_t>(away.size(), 5); ++i) {
        const Away& a = away[i];
        const qreal y = 450 + static_cast<qreal>(i) * 39;
        ui::drawBadge(painter, place(810, y + 3, 28, 33), a.need);
        ui::drawDigits(painter, place(846, y, 70, 38), QString::number(a.token), ui::digitFont(20), ui::kInk,
                       kStart);
        const QString state = a.parked ? tr("parked") : tr("did not come");
        ui::drawLine(painter, place(924, y, 320, 38),
                     a.until.isEmpty() ? state : state + " · " + tr("until %1").arg(ui::isolated(a.until)),
                     ui::smallFont(16), ui::kInk, kStart);
    }
}

void DeskPage::paintBar(QPainter& painter) {
    painter.fillRect(QRectF(0, 668, kWidth, 132), ui::kSurface);
    painter.fillRect(QRectF(0, 668, kWidth, 2), ui::kHairline);
    const auto all = keys();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const ActionKey& key = all[i];
        const QRectF box = keyBox(i);
        const bool main = i == 0;
        card(painter, box, main ? (key.enabled ? ui::kIndigo : ui::kMist) : ui::kSurface,
             key.enabled ? ui::kOutline : ui::kHairline, 2);
        const QColor ink = main && key.enabled ? QColor(Qt::white) : key.enabled ? ui::kIndigo : ui::kInk2;
        ui::drawDigits(painter, QRectF(box.left() + 14, box.top() + 8, 44, 28), key.cap, ui::digitFont(15),
                       ink, Qt::AlignCenter);
        const QRectF words = box.adjusted(12, main ? 30 : 40, -12, main ? -30 : -34);
        ui::drawLine(painter, words, key.verb, ui::labelFont(main ? 26 : 16),
                     key.enabled ? (main ? ink : ui::kInk) : ui::kInk2);
        if (!key.hint.isEmpty())
            ui::drawLine(painter, QRectF(box.left() + 6, box.bottom() - 34, box.width() - 12, 30), key.hint,
                         ui::smallFont(14), ui::kInk2);
    }
    const int done = static_cast<int>(m_state.picture.step) - 1;
    for (int i = 0; i < 4; ++i)
        painter.fillRect(place(38 + i * 76.0, 762, 68, 6), i < done ? ui::kMarigold : ui::kOutline);
}

}  // namespace owc::desk_view
