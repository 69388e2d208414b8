#include "kiosk/board/board_window.h"

#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/lattice.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::board {
namespace {

constexpr qreal kWidth = 1920;
constexpr qreal kHeight = 1080;
constexpr qreal kMargin = 48;
constexpr qreal kBandHeight = 112;
constexpr std::size_t kToldAtOnce = 2;
constexpr std::chrono::seconds kTurn{8};
constexpr int kSwaps = 6;  ///< three times there and back

/// The arrow in the hall: a direction in space, never mirrored.
void drawArrow(QPainter& painter, const QRectF& box, const QString& direction, const QColor& ink) {
    painter.save();
    painter.translate(box.center());
    if (direction == "left") painter.rotate(180);
    if (direction == "ahead") painter.rotate(-90);
    const qreal side = std::min(box.width(), box.height());
    ui::drawIcon(painter, QRectF(-side / 2, -side / 2, side, side),
                 direction == "bent" ? "act-arrow-bent" : "act-arrow", ink);
    painter.restore();
}

}  // namespace

BoardWindow::BoardWindow(QWidget* parent) : QWidget(parent) {
    setObjectName("board");
    setAccessibleName(tr("Hall display"));
    setWindowTitle("owc-board");
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_flash.setInterval(500);
    connect(&m_flash, &QTimer::timeout, this, &BoardWindow::flash);
    connect(&m_turn, &QTimer::timeout, this, &BoardWindow::nextNotices);
}

void BoardWindow::show(const Picture& picture) {
    const bool first = m_picture.centreName.isEmpty();  // calls made before this display was on do not flash
    if (picture.announcements != m_picture.announcements) {
        m_firstTold = 0;
        m_turn.stop();
        if (picture.announcements.size() > kToldAtOnce) m_turn.start(kTurn);
    }
    if (!first && picture == m_picture) return;
    m_picture = picture;
    if (m_picture.newest) {
        setWindowTitle(
            QString("owc-board %1 %2").arg(m_picture.newest->token).arg(m_picture.newest->counter));
        const bool isNew = m_picture.newest->order > m_highest;
        m_highest = std::max(m_highest, m_picture.newest->order);
        if (!first && isNew) {
            m_flashes = kSwaps;
            m_flash.start();
        }
    }
    update();
}

void BoardWindow::flash() {
    if (--m_flashes <= 0) m_flash.stop();
    update(toPixels().mapRect(newestPanel()).toAlignedRect());
}

void BoardWindow::nextNotices() {
    m_firstTold += kToldAtOnce;
    if (m_firstTold >= m_picture.announcements.size()) m_firstTold = 0;
    update();
}

std::vector<ui::Announcement> BoardWindow::told() const {
    const auto& all = m_picture.announcements;
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(std::min(m_firstTold, all.size()));
    const auto count = std::min<std::ptrdiff_t>(kToldAtOnce, all.end() - first);
    return {first, first + count};
}

QRectF BoardWindow::newestPanel() const {
    return place(kMargin, 118, 900, 732);
}

QTransform BoardWindow::toPixels() const {
    const qreal unit = std::min(width() / kWidth, height() / kHeight);
    QTransform transform;
    transform.translate((width() - kWidth * unit) / 2, (height() - kHeight * unit) / 2);
    transform.scale(unit, unit);
    return transform;
}

QRectF BoardWindow::place(qreal start, qreal y, qreal width, qreal height) const {
    return {layoutDirection() == Qt::RightToLeft ? kWidth - start - width : start, y, width, height};
}

void BoardWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), ui::kNight);
    painter.setTransform(toPixels(), true);
    painter.setPen(Qt::NoPen);
    ui::drawLattice(painter, QRectF(0, 0, kWidth, kHeight), ui::Lattice::Faint, 1);
    paintTop(painter);
    paintNewest(painter);
    paintRows(painter);
    paintStrip(painter);
    paintNotices(painter);
}

void BoardWindow::paintTop(QPainter& painter) {
    ui::drawIcon(painter, place(kMargin, 22, 66, 74), "mark-window", Qt::white);
    ui::drawLine(painter, place(kMargin + 84, 12, 760, 96), m_picture.centreName, ui::displayFont(42),
                 Qt::white, Qt::AlignLeft | Qt::AlignVCenter);
    ui::drawDigits(painter, place(kWidth - kMargin - 240, 20, 240, 80), m_picture.clock, ui::digitFont(58),
                   Qt::white, Qt::AlignRight | Qt::AlignVCenter);
    if (m_picture.connected) return;
    ui::drawIcon(painter, place(1010, 30, 60, 60), "state-link-down", ui::kMarigold);
    ui::drawLine(painter, place(1084, 12, 540, 96), tr("Connecting to the server"), ui::displayFont(36),
                 Qt::white, Qt::AlignLeft | Qt::AlignVCenter);
}

void BoardWindow::paintNewest(QPainter& painter) {
    const QRectF panel = newestPanel();
    if (!m_picture.newest) {  // marigold would say that somebody is called
        painter.setBrush(ui::kSurface);
        painter.drawRoundedRect(panel, 28, 28);
        ui::drawLine(painter, panel.adjusted(40, 60, -40, -492), tr("Please wait for your number"),
                     ui::displayFont(58), ui::kInk);
        ui::drawIcon(painter, panel.adjusted(290, 320, -290, -92), "state-waiting", ui::kIndigo);
        return;
    }
    painter.setBrush(swapped() ? QColor(Qt::white) : ui::kMarigold);
    painter.drawRoundedRect(panel, 28, 28);
    const QRectF inner = panel.adjusted(10, 506, -10, -10);
    painter.setBrush(swapped() ? ui::kMarigold : QColor(Qt::white));
    painter.drawRoundedRect(inner, 24, 24);
    const Call& call = *m_picture.newest;
    ui::drawIcon(painter, place(kMargin + 40, 150, 82, 82), "state-called", ui::kInk);
    ui::drawLine(painter, place(kMargin + 140, 130, 640, 116), tr("Come now"), ui::displayFont(50), ui::kInk,
                 Qt::AlignLeft | Qt::AlignVCenter);
    ui::drawDigits(painter, QRectF(panel.left() + 20, 250, panel.width() - 40, 350),
                   QString::number(call.token), ui::digitFont(370), ui::kInk);
    ui::drawBadge(painter, place(kMargin + 46, 644, 150, 177), call.need);
    ui::drawLine(painter, place(kMargin + 220, 640, 230, 90), ui::colourName(call.need), ui::displayFont(44),
                 swapped() ? ui::kInk : ui::needLook(call.need).deep, Qt::AlignLeft | Qt::AlignVCenter);
    ui::drawLine(painter, place(kMargin + 220, 730, 230, 90), tr("Counter"), ui::displayFont(44), ui::kInk,
                 Qt::AlignLeft | Qt::AlignVCenter);
    ui::drawDigits(painter, place(kMargin + 450, 640, 250, 190), QString::number(call.counter),
                   ui::digitFont(180), ui::kInk);
    drawArrow(painter, place(kMargin + 720, 670, 130, 130), call.direction, ui::kIndigo);
}

void BoardWindow::paintRows(QPainter& painter) {
    constexpr qreal kStart = 984;
    constexpr qreal kRowWidth = kWidth - kMargin - kStart;
    if (m_picture.rows.empty()) return;
    ui::drawLine(painter, place(kStart + 200, 103, 240, 79), tr("Token"), ui::displayFont(36), Qt::white);
    ui::drawLine(painter, place(kStart + 530, 103, 200, 79), tr("Counter"), ui::displayFont(36), Qt::white);
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        const Call& call = m_picture.rows[i];
        const qreal y = 182 + static_cast<qreal>(i) * 167;
        painter.setBrush(ui::kNightRow);
        painter.drawRoundedRect(place(kStart, y, kRowWidth, 157), 22, 22);
        ui::drawBadge(painter, place(kStart + 28, y + 18, 103, 121), call.need, ui::BadgeStyle::Outlined);
        ui::drawDigits(painter, place(kStart + 150, y, 340, 157), QString::number(call.token),
                       ui::digitFont(122), Qt::white);
        ui::drawDigits(painter, place(kStart + 510, y, 220, 157), QString::number(call.counter),
                       ui::digitFont(112), ui::kMarigold);
        drawArrow(painter, place(kStart + 750, y + 38, 80, 80), call.direction, Qt::white);
    }
}

void BoardWindow::paintStrip(QPainter& painter) {
    if (m_picture.strip.empty()) return;
    // The band of the notices takes its room from the strip, never from the calls.
    const bool low = !m_picture.announcements.empty();
    const qreal top = low ? 860 : 870;
    const qreal height = low ? kHeight - kBandHeight - 8 - top : 150;
    painter.setBrush(QColor(0, 0, 0, 90));
    painter.drawRoundedRect(place(kMargin, top, kWidth - 2 * kMargin, height), 20, 20);
    ui::drawLine(painter, place(kMargin + 24, top, 330, height), tr("Called before"), ui::displayFont(40),
                 Qt::white, Qt::AlignLeft | Qt::AlignVCenter);
    const qreal middle = low ? top + height / 2 : 945;
    for (std::size_t i = 0; i < m_picture.strip.size(); ++i) {
        const Call& call = m_picture.strip[i];
        // Each reads from the left, "142 to 7", in every language; its parts keep together, apart from the next.
        const QRectF box = place(kMargin + 346 + static_cast<qreal>(i) * 294, middle - 55, 286, 110);
        const auto part = [&](qreal x, qreal width) { return QRectF(box.left() + x, box.top(), width, 110); };
        const QFont font = ui::digitFont(46);
        const QString token = QString::number(call.token);
        const qreal after = 70 + QFontMetricsF(font).horizontalAdvance(token);
        ui::drawBadge(painter, part(0, 58).adjusted(0, 20, 0, -20), call.need, ui::BadgeStyle::Outlined);
        ui::drawDigits(painter, part(66, after - 62), token, font, Qt::white);
        drawArrow(painter, part(after + 8, 26).adjusted(0, 42, 0, -42), "right", ui::kMarigold);
        ui::drawDigits(painter, part(after + 42, box.width() - after - 42), QString::number(call.counter), font,
                       ui::kMarigold, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

void BoardWindow::paintNotices(QPainter& painter) {
    const std::vector<ui::Announcement> shown = told();
    if (shown.empty()) return;
    painter.setBrush(ui::kWarnTint);
    painter.drawRect(QRectF(0, kHeight - kBandHeight, kWidth, kBandHeight));
    const qreal width =
        (kWidth - 2 * kMargin - 40 * static_cast<qreal>(shown.size() - 1)) / static_cast<qreal>(shown.size());
    const qreal size = shown.size() == 1 ? 52 : 41;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const qreal start = kMargin + static_cast<qreal>(i) * (width + 40);
        const qreal top = kHeight - kBandHeight;
        ui::drawIcon(painter, place(start, top + 22, 68, 68), ui::announcementIcon(shown[i]), ui::kWarn);
        ui::drawLine(painter, place(start + 92, top + 4, width - 92, kBandHeight - 8),
                     ui::announcementText(shown[i]), ui::displayFont(size), ui::kInk,
                     Qt::AlignLeft | Qt::AlignVCenter);
    }
}

}  // namespace owc::board
