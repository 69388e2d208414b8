#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/model/entitlement_words.h"
#include "counter/desk/view/desk_page.h"
#include "counter/desk/view/labels.h"
#include "counter/desk/view/verdict_look.h"

// The lower right of the desk: her way today and her documents, or the counter's day; and who is away.
namespace owc::desk_view {

using namespace desk_model;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr std::size_t kJourneyLines = 5;
constexpr qreal kAwayRow = 36;

QString number(int value) {
    return ui::isolated(QString::number(value));
}

void card(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(ui::kHairline, 1.5));
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(box, 20, 20);
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

void DeskPage::paintJourney(QPainter& painter) {
    card(painter, place(306, 405, 467, 248 + spare()));
    drawLabel(painter, place(324, 412, 236, 36), tr("Journey today"), label(16), ui::kInk2, kStart);
    const auto& journey = state().picture.visitor->journey;
    const std::size_t first = firstJourneyLine(journey);
    const std::size_t last = std::min(journey.size(), first + kJourneyLines);
    painter.fillRect(place(331, 469, 3, static_cast<qreal>(last - first - 1) * 40), ui::kOutline);
    for (std::size_t i = first; i < last; ++i) {
        const JourneyLine& line = journey[i];
        const qreal y = 450 + static_cast<qreal>(i - first) * 40;
        painter.setPen(QPen(line.later ? ui::kOutline : ui::kIndigo, line.later ? 2 : 4));
        painter.setBrush(line.now ? ui::kMarigold : ui::kSurface);
        painter.drawEllipse(place(325.5, y + 12, 14, 14));
        painter.setPen(Qt::NoPen);
        ui::drawDigits(painter, place(352, y, 56, 38), line.time, ui::digitFont(15), ui::kInk2, kStart);
        drawLabel(painter, place(414, y, 348, 38), line.text, small(16), line.later ? ui::kInk2 : ui::kInk,
                     kStart);
    }
}

void DeskPage::paintDocuments(QPainter& painter) {
    card(painter, place(791, 405, 467, 248 + spare()));
    drawLabel(painter, place(809, 412, 236, 36), tr("Documents for this service"), label(16), ui::kInk2, kStart);
    const Visitor& v = *state().picture.visitor;
    if (v.bring.isEmpty())
        drawLabel(painter, place(809, 450, 430, 40), tr("None"), small(16), ui::kInk, kStart);
    qreal start = 809;
    for (const QString& document : v.bring.mid(0, 3)) {
        const bool given = document == "cnic" && v.hasCnic;
        QPen edge(given ? ui::kGood : ui::kOutline, 1.5);
        if (!given) edge.setStyle(Qt::DashLine);
        painter.setPen(edge);
        painter.setBrush(given ? ui::kGoodTint : ui::kSurface);
        painter.drawRoundedRect(place(start, 452, 138, 40), 10, 10);
        painter.setPen(Qt::NoPen);
        const QColor ink = given ? ui::kGood : ui::kInk;
        ui::drawIcon(painter, place(start + 8, 458, 28, 28), "doc-" + document, ink);
        drawLabel(painter, place(start + 42, 452, 90, 40),
                     given ? tr("%1 given").arg(documentName(document)) : documentName(document), label(14), ink,
                     kStart);
        start += 146;
    }
    painter.fillRect(place(809, 506, 431, 1.5), ui::kHairline);
    if (state().entitled.empty()) return paintAway(painter, 510, spare() > 0 ? 4 : 3);
    paintEntitled(painter, 510, spare() > 0 ? 4 : 3);
}

void DeskPage::paintEntitled(QPainter& painter, qreal y, std::size_t rows) {
    const auto& all = state().entitled;
    drawLabel(painter, place(809, y, 430, 34), tr("Eligibility"), label(16), ui::kInk2, kStart);
    y += 34;
    const std::size_t shown = all.size() <= rows ? all.size() : rows - 1;
    for (std::size_t i = 0; i < shown; ++i) {
        const VerdictLook look = lookOf(all[i].kind);
        const QColor ink = ui::toneLook(look.tone).ink;
        ui::drawIcon(painter, place(809, y + 5, 26, 26), look.icon, ink);
        ui::drawLines(painter, place(846, y, 246, kAwayRow), all[i].name, label(15), ui::kInk, 2, kStart);
        drawLabel(painter, place(1098, y, 142, kAwayRow), kindWord(all[i].kind), label(15), ink, kStart);
        y += kAwayRow;
    }
    if (shown < all.size())
        drawLabel(painter, place(846, y, 394, kAwayRow),
                  tr("%1 more: Shift+F9").arg(number(static_cast<int>(all.size() - shown))), small(16), ui::kInk2, kStart);
}

void DeskPage::paintToday(QPainter& painter) {
    const DeskPicture& p = state().picture;
    card(painter, place(306, 339, 467, 314 + spare()));
    drawLabel(painter, place(324, 348, 236, 36), tr("Today at this counter"), label(16), ui::kInk2, kStart);
    const std::pair<QString, QString> facts[] = {{QString::number(p.served), tr("served")},
                                                 {QString::number(p.waiting), tr("wait for you")},
                                                 {QString::number(p.longestMinutes), tr("minutes, the longest wait")},
                                                 {QString::number(p.inside), tr("people in the hall")}};
    qreal y = 390;
    for (const auto& [figure, words] : facts) {
        ui::drawDigits(painter, place(324, y, 110, 56), figure, ui::digitFont(36), ui::kInk, kStart);
        drawLabel(painter, place(444, y, 316, 56), words, small(17), ui::kInk, kStart);
        y += 62;
    }
    card(painter, place(791, 339, 467, 314 + spare()));
    paintAway(painter, 344, 7);
}

void DeskPage::paintAway(QPainter& painter, qreal y, std::size_t rows) {
    const auto& away = state().picture.away;
    drawLabel(painter, place(809, y, 430, 34), tr("Parked or missed; F10 brings back"), label(16), ui::kInk2,
                 kStart);
    y += 34;
    if (away.empty()) drawLabel(painter, place(809, y, 430, kAwayRow), tr("Nobody"), small(16), ui::kInk, kStart);
    const std::size_t shown = away.size() <= rows ? away.size() : rows - 1;
    for (std::size_t i = 0; i < shown; ++i) {
        const Away& a = away[i];
        ui::drawBadge(painter, place(811, y + 2, 27, 32), a.need);
        ui::drawDigits(painter, place(846, y, 74, kAwayRow), QString::number(a.token), ui::digitFont(19), ui::kInk, kStart);
        const QString where = a.parked ? tr("parked") : tr("did not come");
        drawLabel(painter, place(926, y, 314, kAwayRow),
                     a.until.isEmpty() ? where : where + " · " + tr("until %1").arg(ui::isolated(a.until)),
                     small(16), ui::kInk, kStart);
        y += kAwayRow;
    }
    if (shown < away.size())
        drawLabel(painter, place(846, y, 394, kAwayRow), tr("and %1 more").arg(number(static_cast<int>(away.size() - shown))),
                     small(16), ui::kInk2, kStart);
}

}  // namespace owc::desk_view
