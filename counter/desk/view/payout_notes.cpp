#include "counter/desk/view/payout_notes.h"

#include <algorithm>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::desk_view {

using desk_model::NoteMark;

namespace {

struct Tint {
    std::uint32_t face;
    QColor ink, paper;
    int bars;
};

constexpr Tint kTints[] = {
    {5000, {0x5C, 0x40, 0x00}, {0xFF, 0xE4, 0x9E}, 4}, {1000, {0x10, 0x34, 0x75}, {0xCF, 0xE0, 0xFB}, 3},
    {500, {0x06, 0x47, 0x1F}, {0xCD, 0xEB, 0xD6}, 2},  {100, {0x93, 0x15, 0x22}, {0xFB, 0xD5, 0xDA}, 1},
    {50, {0x5C, 0x2A, 0x8A}, {0xE8, 0xDA, 0xF6}, 0},   {20, {0x83, 0x32, 0x03}, {0xFE, 0xDF, 0xC8}, 0},
    {10, {0x00, 0x55, 0x60}, {0xD0, 0xEE, 0xF1}, 0}};

const Tint& tintOf(std::uint32_t face) {
    const auto found = std::ranges::find(kTints, face, &Tint::face);
    return found == std::end(kTints) ? kTints[0] : *found;
}

constexpr qreal kReadable = 30;  ///< a lower note has no figures: they would be too small

struct Group {
    std::uint32_t face = 0;
    int counted = 0;
    int all = 0;
};

std::vector<Group> groupsOf(const std::vector<NoteMark>& marks) {
    std::vector<Group> groups;
    for (const NoteMark& mark : marks) {
        auto group = std::ranges::find(groups, mark.face, &Group::face);
        if (group == groups.end()) group = groups.insert(groups.end(), Group{mark.face});
        ++group->all;
        if (mark.counted) ++group->counted;
    }
    std::ranges::sort(groups, std::greater(), &Group::face);
    return groups;
}

QRectF fromStart(const QPainter& painter, const QRectF& box, qreal start, qreal y, qreal width,
                 qreal height) {
    const bool rightToLeft = ui::readingDirection(painter) == Qt::RightToLeft;
    return {rightToLeft ? box.right() - start - width : box.left() + start, box.top() + y, width, height};
}

/// Each of them, too small for figures.
void drawSmall(QPainter& painter, const QRectF& box, const Group& group) {
    int columns = 6;
    const auto rowsOf = [&] { return (group.all + columns - 1) / columns; };
    while (rowsOf() * box.width() / columns / 1.8 > box.height() && columns < 40) ++columns;
    const qreal pitch = box.width() / columns;
    const qreal wide = pitch * 0.86, tall = wide / 2, high = pitch / 1.8;
    for (int i = 0; i < group.all; ++i)
        drawNote(painter, fromStart(painter, box, i % columns * pitch, i / columns * high, wide, tall), group.face,
                 i < group.counted ? NoteLook::Counted : NoteLook::ToCome);
}

/// One row for each face: the note, how many of how many, and all of them beside.
void drawGroups(QPainter& painter, const QRectF& box, const std::vector<Group>& groups) {
    const qreal pitch = box.height() / static_cast<qreal>(std::max<std::size_t>(groups.size(), 2));
    const qreal tall = std::min(pitch * 0.5, box.width() * 0.1), wide = tall * 2;
    qreal y = 0;
    for (const Group& group : groups) {
        const bool done = group.counted == group.all;
        const QRectF note = fromStart(painter, box, 0, y + 2, wide, tall);
        drawNote(painter, note, group.face, done ? NoteLook::Counted : NoteLook::Plain);
        const QString text = QString("%1 / %2").arg(group.counted).arg(group.all);
        if (tall >= kReadable)
            ui::drawDigits(painter, fromStart(painter, box, 0, y + tall + 6, wide, pitch - tall - 10), text, ui::digitFont(tall * 0.5),
                           done ? ui::kGood : ui::kInk);
        drawSmall(painter, fromStart(painter, box, wide + 24, y + 4, box.width() - wide - 24, pitch - 10), group);
        y += pitch;
    }
}

}  // namespace

void drawNote(QPainter& painter, const QRectF& box, std::uint32_t face, NoteLook look) {
    const Tint& tint = tintOf(face);
    const qreal tall = box.height();
    const qreal line = std::max(1.0, tall / 22);
    const QRectF paper = box.adjusted(line, line, -line, -line);
    const bool toCome = look == NoteLook::ToCome;
    QPen edge(toCome ? ui::kInk2 : tint.ink, line);
    if (toCome) edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(toCome ? ui::kSurface : tint.paper);
    painter.drawRoundedRect(paper, tall * 0.1, tall * 0.1);
    painter.setPen(Qt::NoPen);
    if (!toCome) {
        const QPointF middle(paper.center().x() + paper.width() * 0.05, paper.center().y());
        painter.setBrush(QColor(255, 255, 255, 170));
        painter.drawEllipse(middle, tall * 0.34, tall * 0.34);
        for (int bar = 0; bar < tint.bars; ++bar)
            painter.fillRect(QRectF(paper.left() + tall * (0.1 + 0.1 * bar), paper.top() + tall * 0.12,
                                    tall * 0.045, paper.height() - tall * 0.24),
                             tint.ink);
    }
    const qreal bars = toCome ? 0 : tall * (0.1 + 0.1 * tint.bars);
    if (tall >= kReadable)
        ui::drawDigits(painter, paper.adjusted(bars + 1, 0, -2, 0), QString::number(face),
                       ui::digitFont(tall * 0.5), toCome ? ui::kInk2 : tint.ink);
    if (look != NoteLook::Counted) return;
    const qreal tick = tall * 0.38;
    const QRectF corner(box.right() - tick * 0.72, box.top() - tick * 0.28, tick, tick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kSurface);
    painter.drawEllipse(corner);
    painter.setBrush(ui::kGood);
    painter.drawEllipse(corner.adjusted(line, line, -line, -line));
    painter.setPen(QPen(Qt::white, tick / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{corner.topLeft() + QPointF(tick * 0.29, tick * 0.52),
                                   corner.topLeft() + QPointF(tick * 0.45, tick * 0.68),
                                   corner.topLeft() + QPointF(tick * 0.72, tick * 0.36)});
    painter.setPen(Qt::NoPen);
}

void drawNoteSums(QPainter& painter, const QRectF& box, const std::vector<NoteMark>& marks) {
    const auto groups = groupsOf(marks);
    const std::size_t columns = groups.size() > 3 ? 4 : 3;
    const std::size_t rows = groups.size() > 4 ? 2 : 1;
    const qreal pitch = box.width() / static_cast<qreal>(columns),
                high = box.height() / static_cast<qreal>(rows);
    const qreal wide = std::min(pitch * 0.56, high * 1.7), tall = wide / 2;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto column = static_cast<qreal>(i % columns), row = static_cast<qreal>(i / columns);
        const qreal y = row * high + (high - tall) / 2;
        drawNote(painter, fromStart(painter, box, column * pitch, y, wide, tall), groups[i].face,
                 NoteLook::Counted);
        ui::drawDigits(painter,
                       fromStart(painter, box, column * pitch + wide + 14, y, pitch - wide - 20, tall),
                       QString("\u00D7 %1").arg(groups[i].all), ui::digitFont(std::min(48.0, tall * 0.7)),
                       ui::kInk, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void drawNotes(QPainter& painter, const QRectF& box, const std::vector<NoteMark>& marks) {
    if (marks.empty()) return;
    if (marks.size() > kMostNotes) return drawGroups(painter, box, groupsOf(marks));
    const int columns = marks.size() <= 15 ? 5 : 7;
    const qreal pitch = box.width() / columns;
    const qreal rows = marks.size() <= 15 ? 3 : 4;
    const qreal high = box.height() / rows;
    const qreal wide = std::min(pitch * 0.9, high * 0.78 * 2), tall = wide / 2;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto row = static_cast<qreal>(i / static_cast<std::size_t>(columns));
        const auto column = static_cast<qreal>(i % static_cast<std::size_t>(columns));
        const QRectF at = fromStart(painter, box, column * pitch, row * high + (high - tall) / 2, wide, tall);
        drawNote(painter, at, marks[i].face, marks[i].counted ? NoteLook::Counted : NoteLook::ToCome);
    }
}

}  // namespace owc::desk_view
