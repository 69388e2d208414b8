#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/visitor_window.h"

// What was written down for the registry, read back to her: a page at a time, and it can be touched to be heard.
namespace owc::desk_view {
namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr qreal kTop = 242, kRow = 103, kWide = 1024;

}  // namespace

void VisitorWindow::paintReadBack(QPainter& painter, bool rightToLeft) {
    qreal y = kTop;
    const auto place = [&](qreal start, qreal width, qreal top, qreal height) {
        return QRectF(rightToLeft ? kWide - start - width : start, top, width, height);
    };
    const QFont font = ui::labelFont(30);  // Naskh: two lines of Nastaliq do not fit large enough
    for (const auto& line : desk_model::readBackPage(desk_model::readBackOf(*m_picture.form), m_picture.line)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::kSurface);
        painter.drawRoundedRect(place(28, kWide - 56, y + 2, kRow - 5), 14, 14);
        ui::drawLines(painter, place(44, 300, y + 2, kRow - 5), line.title, font, ui::kInk2, 2, kStart);
        ui::drawLines(painter, place(356, kWide - 400, y + 2, kRow - 5), line.text, font, ui::kInk, 2, kStart);
        y += kRow;
    }
}

void VisitorWindow::paintRecord(QPainter& painter) {
    ui::drawIcon(painter, QRectF(432, 262, 160, 160), "state-yes", ui::kGood);
    ui::drawDigits(painter, QRectF(112, 440, 800, 190), QString::number(m_picture.record), ui::digitFont(150), ui::kInk);
}

}  // namespace owc::desk_view
