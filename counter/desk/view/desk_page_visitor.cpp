#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/desk_page.h"
#include "counter/desk/view/labels.h"

// The upper right of the desk: the visitor, the break, or nobody; and why she was called.
namespace owc::desk_view {

using namespace desk_model;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction

QString number(int value) {
    return ui::isolated(QString::number(value));
}

void card(QPainter& painter, const QRectF& box, const QColor& fill = ui::kSurface,
          const QColor& edge = ui::kHairline, qreal line = 1.5) {
    painter.setPen(QPen(edge, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 20, 20);
    painter.setPen(Qt::NoPen);
}

QString joined(const QString& a, const QString& b) {
    return b.isEmpty() ? a : a + QStringLiteral(" · ") + b;
}

}  // namespace

void DeskPage::paintVisitor(QPainter& painter) {
    const Visitor& visitor = *state().picture.visitor;
    card(painter, place(306, 122, 352, 204), ui::kSurface, ui::needLook(visitor.need).fill, 4);
    ui::drawBadge(painter, place(328, 172, 88, 104), visitor.need);
    ui::drawDigits(painter, place(426, 136, 218, 130), QString::number(visitor.token), ui::digitFont(112), ui::kInk);
    drawLabel(painter, place(426, 268, 218, 44),
                 joined(ui::colourName(visitor.need), ui::needName(visitor.need)), label(16),
                 ui::needLook(visitor.need).deep);
}

void DeskPage::paintNobody(QPainter& painter) {
    const DeskPicture& p = state().picture;
    card(painter, place(306, 122, 352, 204));
    ui::drawLines(painter, place(322, 132, 320, 184), tr("No visitor at the counter"), label(20), ui::kInk2, 2);
    card(painter, place(676, 122, 582, 204));
    if (p.next.empty()) {
        ui::drawLines(painter, place(700, 132, 534, 184),
                      p.hallWaits ? tr("Nobody waits for your services; F1 asks whether you can help elsewhere.")
                                  : tr("Nobody is waiting"),
                      small(18), ui::kInk, 3, kStart);
        return;
    }
    const Waiting& next = p.next.front();
    ui::drawBadge(painter, place(704, 180, 74, 88), next.need);
    ui::drawDigits(painter, place(794, 156, 160, 136), QString::number(next.token), ui::digitFont(64), ui::kInk);
    drawLabel(painter, place(972, 164, 270, 40), tr("F1 calls her"), label(18), ui::kInk, kStart);
    drawLabel(painter, place(972, 204, 270, 36), tr("Waits %1 min").arg(number(next.minutes)), small(16),
                 ui::kInk, kStart);
    const QString icon = ui::priorityIcon(next.priority);
    if (!icon.isEmpty()) ui::drawIcon(painter, place(970, 244, 28, 28), icon, ui::kIndigo);
    drawLabel(painter, place(icon.isEmpty() ? 972 : 1006, 240, 236, 36),
                 icon.isEmpty() ? next.remark : ui::priorityName(next.priority), small(16), ui::kInk, kStart);
}

void DeskPage::paintBreak(QPainter& painter) {
    const DeskPicture& p = state().picture;
    card(painter, place(306, 122, 952, 204), ui::kWarnTint, ui::kWarnEdge, 2);
    ui::drawIcon(painter, place(336, 172, 100, 100), "state-not-now", ui::kWarn);
    drawLabel(painter, place(466, 146, 760, 76), tr("Break: %1").arg(p.breakReason), label(36), ui::kInk,
                 kStart);
    drawLabel(painter, place(466, 226, 760, 44),
                 tr("Since %1, %2 min. Nobody is called to this counter until F1 ends it.")
                     .arg(ui::isolated(p.breakSince), number(p.breakMinutes)),
                 small(18), ui::kInk, kStart);
}

void DeskPage::paintCard(QPainter& painter) {
    card(painter, place(676, 122, 582, 204));
    const Visitor& v = *state().picture.visitor;
    struct Row {
        QString icon;
        QString label;
        QString value;
    };
    const QString priorityIcon = ui::priorityIcon(v.priority);
    const QString party = v.partySize > 1 ? tr("%1 people").arg(number(v.partySize)) : QString();
    QString waited = tr("%1 min (promised within %2)").arg(number(v.waitedMinutes), number(v.promisedMinutes));
    if (!v.appointment.isEmpty())
        waited = tr("%1 min, appointment at %2").arg(number(v.waitedMinutes), ui::isolated(v.appointment));
    const Row rows[] = {{"thing-zone", tr("Service"), v.serviceName},
                        {"act-listen", tr("Language"), joined(v.language, party)},
                        {priorityIcon.isEmpty() ? "thing-people" : priorityIcon, tr("Priority"),
                         joined(ui::priorityName(v.priority), v.saidBy)},
                        {"state-waiting", tr("Waited"), waited}};
    qreal y = 128;
    const auto named = [&](const QString& icon, const QString& words, qreal height) {
        ui::drawIcon(painter, place(696, y + (height - 22) / 2, 22, 22), icon, ui::kInk2);
        drawLabel(painter, place(728, y, 100, height), words, small(16), ui::kInk2, kStart);
    };
    for (const Row& row : rows) {
        named(row.icon, row.label, 31);
        drawLabel(painter, place(836, y, 408, 31), row.value, label(16), ui::kInk, kStart);
        y += 31;
    }
    y += 2;
    named("doc-cnic", tr("CNIC"), 36);
    const QString hidden = v.hasCnic ? tr("given, not shown") : tr("not given");
    if (state().maskedCnic.isEmpty())
        drawLabel(painter, place(836, y, 220, 36), hidden, label(16), ui::kInk, kStart);
    else
        ui::drawDigits(painter, place(836, y, 220, 36), state().maskedCnic, ui::digitFont(17), ui::kInk, kStart);
    drawLabel(painter, place(836, y + 37, 408, 26), tr("Revealing is recorded with your officer number"),
                 small(14), ui::kInk2, kStart);
}

void DeskPage::paintWhy(QPainter& painter) {
    const Visitor& v = *state().picture.visitor;
    painter.setBrush(ui::kMist);
    painter.drawRoundedRect(place(306, 339, 952, 52), 14, 14);
    ui::drawIcon(painter, place(324, 352, 26, 26), "need-info", ui::kIndigo);
    ui::drawLines(painter, place(362, 341, 884, 48), tr("Why %1: ").arg(number(v.token)) + v.why, small(16),
                  ui::kInk, 2, kStart);
}

}  // namespace owc::desk_view
