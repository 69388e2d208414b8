#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/desk_page.h"

// The right part of the desk: the visitor or the break, why she was called, her journey, and who is away.
namespace owc::desk_view {

using namespace desk_model;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr std::size_t kJourneyLines = 5;

void card(QPainter& painter, const QRectF& box, const QColor& fill = ui::kSurface,
          const QColor& edge = ui::kHairline, qreal line = 1.5) {
    painter.setPen(QPen(edge, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 18, 18);
    painter.setPen(Qt::NoPen);
}

/// The lines around the present one: what was just before it, and what comes.
std::size_t firstJourneyLine(const std::vector<JourneyLine>& lines) {
    if (lines.size() <= kJourneyLines) return 0;
    std::size_t now = 0;
    while (now + 1 < lines.size() && !lines[now].now) ++now;
    const std::size_t wanted = now < 2 ? 0 : now - 2;
    return std::min(wanted, lines.size() - kJourneyLines);
}

}  // namespace

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

void DeskPage::paintBreak(QPainter& painter) {
    const DeskPicture& p = m_state.picture;
    card(painter, place(306, 122, 952, 204), ui::kWarnTint, ui::kWarnEdge, 2);
    ui::drawIcon(painter, place(336, 172, 100, 100), "state-not-now", ui::kWarn);
    ui::drawLine(painter, place(466, 146, 760, 76), tr("Break: %1").arg(p.breakReason), ui::labelFont(36), ui::kInk,
                 kStart);
    ui::drawLine(painter, place(466, 226, 760, 44),
                 tr("Since %1, %2 min. Nobody is called to this counter until F1 ends it.")
                     .arg(ui::isolated(p.breakSince), ui::isolated(QString::number(p.breakMinutes))),
                 ui::smallFont(18), ui::kInk, kStart);
}

void DeskPage::paintCard(QPainter& painter) {
    card(painter, place(676, 122, 582, 204));
    const auto& v = m_state.picture.visitor;
    if (!v) return;
    struct Row {
        QString icon;
        QString label;
        QString value;
    };
    const QString priorityIcon = ui::priorityIcon(v->priority);
    const QString hidden = v->hasCnic ? tr("given; F9 shows it and is recorded") : tr("not given");
    QString waited = tr("%1 min (promised within %2)")
                         .arg(ui::isolated(QString::number(v->waitedMinutes)),
                              ui::isolated(QString::number(v->promisedMinutes)));
    if (!v->appointment.isEmpty())
        waited = tr("%1 min, appointment at %2")
                     .arg(ui::isolated(QString::number(v->waitedMinutes)), ui::isolated(v->appointment));
    std::vector<Row> rows{{"thing-zone", tr("Service"), v->serviceName},
                          {"act-listen", tr("Language"), v->language},
                          {priorityIcon.isEmpty() ? "thing-people" : priorityIcon, tr("Priority"),
                           ui::priorityName(v->priority)},
                          {"state-waiting", tr("Waited"), waited},
                          {"doc-cnic", tr("CNIC"),
                           m_state.maskedCnic.isEmpty() ? hidden : ui::isolated(m_state.maskedCnic)}};
    if (v->partySize > 1)
        rows.insert(rows.begin() + 3,
                    {"need-family", tr("Party"), tr("%1 people").arg(ui::isolated(QString::number(v->partySize)))});
    const qreal pitch = 188.0 / static_cast<qreal>(rows.size());
    qreal y = 130;
    for (const Row& row : rows) {
        ui::drawIcon(painter, place(696, y + (pitch - 22) / 2, 22, 22), row.icon, ui::kInk2);
        ui::drawLine(painter, place(728, y, 90, pitch), row.label, ui::smallFont(16), ui::kInk2, kStart);
        ui::drawLine(painter, place(822, y, 422, pitch), row.value, ui::labelFont(16), ui::kInk, kStart);
        y += pitch;
    }
}

void DeskPage::paintWhy(QPainter& painter) {
    const auto& v = m_state.picture.visitor;
    painter.setBrush(ui::kMist);
    painter.drawRoundedRect(place(306, 339, 952, 52), 14, 14);
    if (!v) return;
    ui::drawIcon(painter, place(324, 352, 26, 26), "need-info", ui::kIndigo);
    ui::drawLines(painter, place(362, 341, 884, 48),
                  tr("Why %1: ").arg(ui::isolated(QString::number(v->token))) + v->why, ui::smallFont(16), ui::kInk,
                  2, kStart);
}

void DeskPage::paintJourney(QPainter& painter) {
    card(painter, place(306, 405, 468, 248));
    ui::drawLine(painter, place(324, 412, 430, 36), tr("Journey today"), ui::labelFont(16), ui::kInk2, kStart);
    const auto& v = m_state.picture.visitor;
    if (!v) return;
    const std::size_t first = firstJourneyLine(v->journey);
    for (std::size_t i = first; i < std::min(v->journey.size(), first + kJourneyLines); ++i) {
        const JourneyLine& line = v->journey[i];
        const qreal y = 450 + static_cast<qreal>(i - first) * 38;
        painter.setPen(QPen(line.later ? ui::kOutline : ui::kIndigo, line.later ? 2 : 4));
        painter.setBrush(line.now ? ui::kMarigold : ui::kSurface);
        painter.drawEllipse(place(325, y + 12, 14, 14));
        painter.setPen(Qt::NoPen);
        ui::drawDigits(painter, place(352, y, 60, 38), line.time, ui::digitFont(15), ui::kInk2, kStart);
        ui::drawLine(painter, place(420, y, 344, 38), line.text, ui::smallFont(16), line.later ? ui::kInk2 : ui::kInk,
                     kStart);
    }
}

void DeskPage::paintAway(QPainter& painter) {
    card(painter, place(790, 405, 468, 248));
    ui::drawLine(painter, place(808, 412, 430, 36), tr("Parked or missed; F10 brings back"), ui::labelFont(16), ui::kInk2,
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

}  // namespace owc::desk_view
