#include "assets/print/answer_paper.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <algorithm>

#include "assets/print/documents.h"
#include "assets/print/paper.h"
#include "assets/print/words.h"
#include "assets/print/zone.h"
#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::print {
namespace {

constexpr int kTallest = 9000;  ///< dots; every programme of a long catalogue on narrow paper
constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;

QString say(const char* text) {
    return QCoreApplication::translate("Ticket", text);
}

/// Paints the paper from top to bottom, in dots. Positions are given from the reading start.
class AnswerPainter {
  public:
    AnswerPainter(QPainter& painter, const AnswerPaper& paper, int width)
        : m_painter(painter),
          m_paper(paper),
          m_width(width),
          m_narrow(width < 480),
          m_margin(m_narrow ? 16 : 24) {
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
    }

    /// @return the height used
    qreal paint() {
        header();
        for (const AnswerPaper::Line& line : m_paper.lines) answer(line);
        next();
        bring();
        footer();
        return m_y + 24;
    }

  private:
    static bool rightToLeft() { return QGuiApplication::layoutDirection() == Qt::RightToLeft; }
    /// Nastaliq is not readable below 40 dots.
    [[nodiscard]] qreal wordSize() const {
        return m_narrow ? ui::byFace(44, 38, 34) : ui::byFace(44, 42, 40);
    }
    [[nodiscard]] qreal inner() const { return m_width - 2 * m_margin; }
    [[nodiscard]] QRectF place(qreal start, qreal width, qreal height) const {
        return {rightToLeft() ? m_width - start - width : start, m_y, width, height};
    }
    /// Words from `start` to the end of the paper, at their full size, on as many lines as they need.
    void words(const QString& text, const QFont& font, qreal start) {
        const qreal width = m_width - m_margin - start;
        const Room room = roomFor(text, font, width);
        ui::drawLines(m_painter, place(start, width, room.height), text, font, Qt::black, room.lines, kStart);
        m_y += room.height + 6;
    }
    void rule(bool dashed) {
        m_painter.setPen(QPen(Qt::black, 4, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(m_margin, m_y), QPointF(m_width - m_margin, m_y));
        m_painter.setPen(Qt::NoPen);
        m_y += 14;
    }

    void header() {
        const qreal mark = m_narrow ? 48 : 60;
        ui::drawIcon(m_painter, place(m_margin, mark, mark + 16).adjusted(0, 8, 0, -8), "mark-window",
                     Qt::black);
        const qreal clock = m_narrow ? 136 : 156;
        const QRectF corner = place(m_width - m_margin - clock, clock, mark + 16);
        const qreal half = corner.height() * 0.56;
        constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;
        ui::drawDigits(m_painter, {corner.left(), corner.top(), clock, half}, m_paper.time, ui::digitFont(36),
                       Qt::black, kEnd);
        ui::drawDigits(m_painter, {corner.left(), corner.top() + half, clock, corner.height() - half},
                       m_paper.date, ui::digitFont(m_narrow ? 24 : 26), Qt::black, kEnd);
        const qreal start = m_margin + mark + 14;
        const QFont font = ui::displayFont(wordSize());
        if (!m_narrow)
            ui::drawLine(m_painter, place(start, m_width - start - clock - m_margin - 8, mark + 16),
                         m_paper.centreName, font, Qt::black, kStart);
        m_y += mark + 28;
        if (m_narrow) words(m_paper.centreName, font, m_margin);
        words(m_paper.title, ui::displayFont(wordSize() + 8), m_margin);
        m_y += 4;
    }

    /// Symbol and word of the answer, the programme, what to do.
    void answer(const AnswerPaper::Line& line) {
        rule(false);
        const qreal symbol = m_narrow ? 76 : 92;
        const qreal badge = line.need.isEmpty() || m_narrow ? 0 : symbol / 1.18;
        const qreal start = m_margin + symbol + 20;
        const qreal top = m_y;
        ui::drawIcon(m_painter, place(m_margin, symbol, symbol), line.icon, Qt::black);
        if (badge > 0)
            ui::drawBadge(m_painter, place(m_width - m_margin - badge, badge, symbol), line.need,
                          ui::BadgeStyle::OneBit);
        const QFont bold = ui::displayFont(wordSize());
        const qreal width = m_width - m_margin - start - (badge > 0 ? badge + 16 : 0);
        const Room room = roomFor(line.word, bold, width);
        const qreal height = std::max(room.height, symbol);
        ui::drawLines(m_painter, place(start, width, height), line.word, bold, Qt::black, room.lines, kStart);
        m_y = top + height + 8;
        if (!line.name.isEmpty()) words(line.name, bold, m_margin);
        for (const QString& sentence : line.sentences) words(sentence, ui::bodyFont(wordSize()), m_margin);
        m_y += 4;
    }

    /// The one next step: the window she takes a token for, and where in the hall.
    void next() {
        if (m_paper.serviceName.isEmpty()) return;
        constexpr qreal kBadge = 110;
        constexpr qreal kInset = 20;
        const QFont font = ui::displayFont(wordSize());
        const qreal start = m_margin + kInset + kBadge / 1.18 + 20;
        const qreal width = m_width - m_margin - kInset - start;
        const Room first = roomFor(m_paper.next, font, width);
        const Room second = roomFor(m_paper.serviceName, font, width);
        const qreal height = std::max(kBadge, first.height + second.height + 12) + 2 * kInset;
        const QRectF band = place(m_margin, inner(), height);
        m_painter.setBrush(Qt::black);
        m_painter.drawRoundedRect(band, 26, 26);
        m_y += kInset;
        ui::drawBadge(m_painter, place(m_margin + kInset, kBadge / 1.18, height - 2 * kInset), m_paper.need,
                      ui::BadgeStyle::OneBit);
        ui::drawLines(m_painter, place(start, width, first.height), m_paper.next, font, Qt::white,
                      first.lines, kStart);
        m_y += first.height + 12;
        ui::drawLines(m_painter, place(start, width, second.height), m_paper.serviceName, font, Qt::white,
                      second.lines, kStart);
        m_y = band.bottom() + 18;
        if (!m_paper.zone.isEmpty()) zone();
    }

    void zone() {
        constexpr qreal kRow = 78;
        ui::drawIcon(m_painter, place(m_margin + 4, 52, kRow), "thing-zone", Qt::black);
        const QFont digits = ui::digitFont(56);
        const qreal width = ui::inkBounds(m_paper.zone, digits).width() + 8;
        ui::drawDigits(m_painter, place(m_margin + 76, width, kRow), m_paper.zone, digits, Qt::black);
        qreal start = m_margin + 76 + width + 14;
        m_painter.save();
        m_painter.translate(place(start, 50, kRow).center());
        m_painter.rotate(arrowDegrees(m_paper.zoneDirection));
        ui::drawIcon(m_painter, QRectF(-25, -25, 50, 50), "act-arrow", Qt::black);
        m_painter.restore();
        start += 64;
        const QFont font = ui::bodyFont(wordSize());
        const QString where = zoneWords(m_paper.zoneDirection);
        if (!fitsBeside(where, font, m_width - m_margin - start)) {
            m_y += kRow;
            return words(where, font, m_margin);
        }
        const qreal row = std::max(kRow, ui::inkBounds(where, font).height() + 6);
        ui::drawLine(m_painter, place(start, m_width - m_margin - start, row), where, font, Qt::black,
                     kStart);
        m_y += row + 4;
    }

    /// Pictures first: whoever does not read sees what to bring.
    void bring() {
        if (m_paper.bring.isEmpty()) return;
        constexpr qreal kPicture = 84;
        rule(true);
        words(say("Bring with you"), ui::displayFont(wordSize()), m_margin);
        for (const QString& document : m_paper.bring) {
            const QFont font = ui::bodyFont(wordSize());
            const qreal start = m_margin + kPicture + 18;
            const Room room = roomFor(documentName(document), font, m_width - m_margin - start);
            const qreal height = std::max(kPicture, room.height);
            ui::drawIcon(m_painter, place(m_margin, kPicture, height), documentIcon(document), Qt::black);
            ui::drawLines(m_painter, place(start, m_width - m_margin - start, height), documentName(document),
                          font, Qt::black, room.lines, kStart);
            m_y += height + 8;
        }
    }

    void footer() {
        m_y += 4;
        rule(false);
        const QFont font = ui::displayFont(wordSize());
        const Room room = roomFor(say("The service is free, pay nobody"), font, inner());
        const qreal height = std::max(92.0, room.height + 8);
        ui::drawLines(m_painter, place(m_margin, inner(), height), say("The service is free, pay nobody"),
                      font, Qt::black, room.lines);
        m_y += height + 4;
        if (m_paper.helpline.isEmpty()) return;
        const QFont digits = ui::digitFont(38);
        const qreal width = ui::inkBounds(m_paper.helpline, digits).width() + 8;
        const qreal start = (m_width - width - 52) / 2;
        // A telephone number reads from the left in every language, its picture before it.
        ui::drawIcon(m_painter, QRectF(start, m_y, 44, 44), "doc-phone", Qt::black);
        ui::drawDigits(m_painter, QRectF(start + 52, m_y, width, 44), m_paper.helpline, digits, Qt::black);
        m_y += 48;
    }

    QPainter& m_painter;
    const AnswerPaper& m_paper;
    qreal m_width;
    bool m_narrow;
    qreal m_margin;
    qreal m_y = 16;
};

}  // namespace

qreal paintAnswer(QPainter& painter, const AnswerPaper& paper, int widthDots) {
    return AnswerPainter(painter, paper, widthDots).paint();
}

drivers::Raster renderAnswer(const AnswerPaper& paper, int widthDots) {
    return renderPaper(
        widthDots, [&](QPainter& painter) { return paintAnswer(painter, paper, widthDots); }, kTallest);
}

}  // namespace owc::print
