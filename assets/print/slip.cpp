#include "assets/print/slip.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include "assets/print/paper.h"
#include "assets/print/qr_code.h"
#include "assets/print/words.h"
#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::print {
namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;

QString say(const char* text) {
    return QCoreApplication::translate("Slip", text);
}

QString weekday(const QDate& day) {
    switch (day.dayOfWeek()) {
        case 1:
            return say("Monday");
        case 2:
            return say("Tuesday");
        case 3:
            return say("Wednesday");
        case 4:
            return say("Thursday");
        case 5:
            return say("Friday");
        case 6:
            return say("Saturday");
        case 7:
            return say("Sunday");
        default:
            return {};
    }
}

/// Paints a slip from top to bottom, in dots. Positions are given from the reading start.
class SlipPainter {
  public:
    SlipPainter(QPainter& painter, const SlipData& slip, int width)
        : m_painter(painter), m_slip(slip), m_width(width), m_narrow(width < 480), m_margin(m_narrow ? 16 : 24) {
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
    }

    /// @return the height used
    qreal paint() {
        header();
        dayBand();
        if (!m_slip.time.isEmpty()) time();
        service();
        code();
        footer();
        return m_y + 24;
    }

  private:
    static bool rightToLeft() { return QGuiApplication::layoutDirection() == Qt::RightToLeft; }
    /// Nastaliq is not readable below 40 dots.
    [[nodiscard]] qreal words() const { return m_narrow ? ui::byFace(44, 38, 34) : ui::byFace(44, 42, 40); }
    [[nodiscard]] qreal inner() const { return m_width - 2 * m_margin; }
    [[nodiscard]] QRectF place(qreal start, qreal width, qreal height) const {
        return {rightToLeft() ? m_width - start - width : start, m_y, width, height};
    }

    /// Room for two lines of words, at least `least`.
    [[nodiscard]] qreal twoLines(qreal least) const { return ui::byFace(176.0, 132.0, least); }

    void header() {
        const qreal mark = m_narrow ? 48 : 60;
        ui::drawIcon(m_painter, place(m_margin, mark, mark + 16).adjusted(0, 8, 0, -8), "mark-window", Qt::black);
        const qreal start = m_margin + mark + 14;
        ui::drawLines(m_painter, place(start, m_width - start - m_margin, mark + 16), m_slip.centreName,
                      ui::displayFont(words()), Qt::black, 1, kStart);
        m_y += mark + 28;
    }

    /// When: the largest thing on the paper.
    void dayBand() {
        const QFont back = ui::displayFont(words());
        const qreal row = std::max(ui::byFace(92.0, 72.0, 60.0), roomFor(say("Come back on"), back, inner()).height);
        const qreal name = ui::byFace(128, 100, 78);
        const qreal digits = m_narrow ? 56 : 84;
        const QRectF band = place(m_margin, inner(), row + name + digits + 54);
        m_painter.setBrush(Qt::black);
        m_painter.drawRoundedRect(band, 26, 26);
        const QRectF line = band.adjusted(20, 0, -20, 0);
        qreal y = band.top() + 14;
        ui::drawLine(m_painter, QRectF(line.left(), y, line.width(), row), say("Come back on"), back, Qt::white);
        y += row;
        ui::drawLine(m_painter, QRectF(line.left(), y, line.width(), name), weekday(m_slip.day),
                     ui::displayFont(words() + (m_narrow ? 20 : 28)), Qt::white);
        y += name + 10;
        ui::drawDigits(m_painter, QRectF(line.left(), y, line.width(), digits), m_slip.day.toString("dd-MM-yyyy"),
                       ui::digitFont(digits), Qt::white);
        m_y = band.bottom() + 22;
    }

    void time() {
        constexpr qreal kRow = 84;
        ui::drawIcon(m_painter, place(m_margin + 4, 56, kRow), "state-waiting", Qt::black);
        const QFont font = ui::digitFont(58);
        const qreal width = ui::inkBounds(m_slip.time, font).width() + 8;
        ui::drawDigits(m_painter, place(m_margin + 80, width, kRow), m_slip.time, font, Qt::black);
        const qreal start = m_narrow ? m_margin : m_margin + 80 + width + 18;
        if (m_narrow) m_y += kRow;
        ui::drawLine(m_painter, place(start, m_width - m_margin - start, kRow), say("is your time"),
                     ui::displayFont(words()), Qt::black, kStart);
        m_y += kRow + 14;
    }

    void service() {
        const qreal height = twoLines(m_narrow ? 112 : 140);
        const qreal badge = (m_narrow ? 112 : 140) / 1.18;
        ui::drawBadge(m_painter, place(m_margin, badge, height), m_slip.need, ui::BadgeStyle::OneBit);
        const qreal start = m_margin + badge + 20;
        ui::drawLines(m_painter, place(start, m_width - m_margin - start, height), m_slip.serviceName,
                      ui::displayFont(words()), Qt::black, 2, kStart);
        m_y += height + 20;
    }

    void code() {
        m_painter.setPen(QPen(Qt::black, 4, Qt::DashLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(m_margin, m_y), QPointF(m_width - m_margin, m_y));
        m_painter.setPen(Qt::NoPen);
        m_y += 14;
        const QFont bring = ui::displayFont(words());
        const Room room = roomFor(say("Bring this slip with you"), bring, inner());
        const qreal height = std::max(84.0, room.height);
        ui::drawLines(m_painter, place(m_margin, inner(), height), say("Bring this slip with you"), bring, Qt::black,
                      room.lines);
        m_y += height;
        constexpr qreal kCode = 280;
        drawQrCode(m_painter, place((m_width - kCode) / 2, kCode, kCode), m_slip.code);
        m_y += kCode;
        // A code that cannot be scanned is typed.
        ui::drawDigits(m_painter, place(10, m_width - 20, 34), m_slip.code, ui::digitFont(28), Qt::black);
        m_y += 46;
    }

    void footer() {
        const QFont free = ui::displayFont(words());
        const Room room = roomFor(say("The service is free, pay nobody"), free, inner());
        const qreal height = std::max(92.0, room.height + 8);
        ui::drawLines(m_painter, place(m_margin, inner(), height), say("The service is free, pay nobody"), free,
                      Qt::black, room.lines);
        m_y += height + 4;
        if (m_slip.helpline.isEmpty()) return;
        const QFont font = ui::digitFont(38);
        const qreal width = ui::inkBounds(m_slip.helpline, font).width() + 8;
        const qreal start = (m_width - width - 52) / 2;
        // A telephone number reads from the left in every language, its picture before it.
        ui::drawIcon(m_painter, QRectF(start, m_y, 44, 44), "doc-phone", Qt::black);
        ui::drawDigits(m_painter, QRectF(start + 52, m_y, width, 44), m_slip.helpline, font, Qt::black);
        m_y += 48;
    }

    QPainter& m_painter;
    const SlipData& m_slip;
    qreal m_width;
    bool m_narrow;
    qreal m_margin;
    qreal m_y = 16;
};

}  // namespace

qreal paintSlip(QPainter& painter, const SlipData& slip, int widthDots) {
    return SlipPainter(painter, slip, widthDots).paint();
}

drivers::Raster renderSlip(const SlipData& slip, int widthDots) {
    return renderPaper(widthDots, [&](QPainter& painter) { return paintSlip(painter, slip, widthDots); });
}

}  // namespace owc::print
