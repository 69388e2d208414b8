#include "assets/print/ticket_painter.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include "assets/print/documents.h"
#include "assets/print/qr_code.h"
#include "assets/print/words.h"
#include "assets/print/zone.h"
#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::print {
namespace {

constexpr qreal kSmallDigits = 26;  // digits are not readable below 24 dots on thermal paper

bool rightToLeft() {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

/// Nastaliq is not readable below 40 dots; wider letters of that size would not fit narrow paper.
qreal wordSize(bool narrow) {
    return narrow ? ui::byFace(42, 36, 32) : ui::byFace(42, 40, 38);
}

QString say(const char* text) {
    return QCoreApplication::translate("Ticket", text);
}

/// Figures of as many digits take the same room, so that the words beside them have one size.
QString asWideAs(QString figure) {
    for (QChar& c : figure)
        if (c.isDigit()) c = u'0';
    return figure;
}

}  // namespace

TicketPainter::TicketPainter(QPainter& painter, const TicketData& ticket, int width)
    : m_painter(painter),
      m_ticket(ticket),
      m_width(width),
      m_narrow(width < 480),
      m_margin(m_narrow ? 16 : 24) {
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
}

QRectF TicketPainter::place(qreal start, qreal width, qreal height) const {
    return {rightToLeft() ? m_width - start - width : start, m_y, width, height};
}

qreal TicketPainter::paint() {
    m_y = 16;
    if (m_ticket.duplicate) duplicateBand();
    header();
    number();
    serviceBand();
    facts();
    bringAndCode();
    footer();
    return m_y + 24;
}

void TicketPainter::duplicateBand() {
    const QString words = say("DUPLICATE: this number was printed before");
    const QFont font = ui::displayFont(wordSize(m_narrow));
    const Room room = roomFor(words, font, inner() - 24);
    const qreal height = std::max(84.0, room.height + 16);
    const QRectF band = place(m_margin, inner(), height);
    m_painter.fillRect(band, Qt::black);
    ui::drawLines(m_painter, band.adjusted(12, 4, -12, -4), words, font, Qt::white, room.lines);
    m_y += height + 12;
}

void TicketPainter::rule(bool dashed) {
    m_painter.setPen(QPen(Qt::black, 4, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(m_margin, m_y), QPointF(m_width - m_margin, m_y));
    m_painter.setPen(Qt::NoPen);
    m_y += 4;
}

void TicketPainter::header() {
    const qreal mark = m_narrow ? 48 : 60;
    ui::drawIcon(m_painter, place(m_margin, mark, mark + 16).adjusted(0, 8, 0, -8), "mark-window", Qt::black);
    const qreal clock = m_narrow ? 130 : 150;
    const QFont nameFont = ui::displayFont(wordSize(m_narrow));
    const qreal nameStart = m_margin + mark + 14;
    if (!m_narrow)
        ui::drawLine(m_painter, place(nameStart, m_width - nameStart - clock - m_margin - 8, mark + 16),
                     m_ticket.centreName, nameFont, Qt::black, Qt::AlignLeft | Qt::AlignVCenter);
    const QRectF corner = place(m_width - m_margin - clock, clock, mark + 16);
    const QRectF upper(corner.left(), corner.top(), corner.width(), corner.height() * 0.56);
    const QRectF lower(corner.left(), upper.bottom(), corner.width(), corner.height() * 0.44);
    ui::drawDigits(m_painter, upper, m_ticket.time, ui::digitFont(36), Qt::black,
                   Qt::AlignRight | Qt::AlignVCenter);
    ui::drawDigits(m_painter, lower, m_ticket.date, ui::digitFont(m_narrow ? 24 : kSmallDigits), Qt::black,
                   Qt::AlignRight | Qt::AlignVCenter);
    m_y += mark + 24;
    if (m_narrow) {
        ui::drawLine(m_painter, place(m_margin, inner(), 64), m_ticket.centreName, nameFont, Qt::black,
                     Qt::AlignLeft | Qt::AlignVCenter);
        m_y += 72;
    }
    rule(false);
}

void TicketPainter::number() {
    const qreal size = numberPixelSize(static_cast<int>(m_width));
    m_y += 22;
    const QRectF box = place(m_margin, inner(), size * 0.76);
    ui::drawDigits(m_painter, box, QString::number(m_ticket.number), ui::digitFont(size), Qt::black);
    m_y += box.height() + 26;
}

/// Narrow paper has the name under badge and colour, over the whole width.
void TicketPainter::narrowServiceBand() {
    constexpr qreal kBadge = 128;
    constexpr qreal kInset = 20;
    const QFont font = ui::displayFont(wordSize(true));
    const qreal width = inner() - 2 * kInset;
    const Room name = roomFor(m_ticket.serviceName, font, width);
    const QRectF band = place(m_margin, inner(), kBadge + name.height + 3 * kInset);
    m_painter.setBrush(Qt::black);
    m_painter.drawRoundedRect(band, 26, 26);
    m_y += kInset;
    const qreal badgeWidth = kBadge / 1.18;
    ui::drawBadge(m_painter, place(m_margin + kInset, badgeWidth, kBadge), m_ticket.need, ui::BadgeStyle::OneBit);
    const qreal start = m_margin + kInset + badgeWidth + 24;
    const QString colour = ui::colourName(m_ticket.need);
    const QRectF ink = ui::inkBounds(colour, font);
    const qreal high = std::max(72.0, ink.height() + 16);
    m_y += (kBadge - high) / 2;
    const QRectF plate = place(start, std::min(ink.width() + 52, m_width - m_margin - kInset - start), high);
    m_painter.setBrush(Qt::white);
    m_painter.drawRoundedRect(plate, 18, 18);
    ui::drawLine(m_painter, plate.adjusted(8, 4, -8, -4), colour, font, Qt::black);
    m_y = band.top() + kBadge + 2 * kInset;
    ui::drawLines(m_painter, place(m_margin + kInset, width, name.height), m_ticket.serviceName, font, Qt::white,
                  name.lines, Qt::AlignLeft | Qt::AlignVCenter);
    m_y = band.bottom() + 22;
}

void TicketPainter::serviceBand() {
    if (m_narrow) {
        narrowServiceBand();
        return;
    }
    const qreal height = 232;
    const QRectF band = place(m_margin, inner(), height);
    m_painter.setBrush(Qt::black);
    m_painter.drawRoundedRect(band, 26, 26);
    const qreal badgeHeight = height - 44;
    const qreal badgeWidth = badgeHeight / 1.18;
    const qreal start = m_margin + 22;
    const qreal wordsStart = start + badgeWidth + 20;
    const qreal wordsWidth = m_width - m_margin - 20 - wordsStart;
    m_y += 22;
    ui::drawBadge(m_painter, place(start, badgeWidth, badgeHeight), m_ticket.need, ui::BadgeStyle::OneBit);
    ui::drawLines(m_painter, place(wordsStart, wordsWidth, badgeHeight * 0.52), m_ticket.serviceName,
                  ui::displayFont(ui::byFace(50, 44, 38)), Qt::white,
                  ui::byFace(1, 2, 2), Qt::AlignLeft | Qt::AlignVCenter);
    m_y += badgeHeight * 0.54;
    const QString colour = ui::colourName(m_ticket.need);
    const QFont font = ui::displayFont(wordSize(false));
    const qreal plateWidth = std::min(wordsWidth, ui::inkBounds(colour, font).width() + 52);
    const QRectF plate = place(wordsStart, plateWidth, badgeHeight * 0.46);
    m_painter.setBrush(Qt::white);
    m_painter.drawRoundedRect(plate, 18, 18);
    ui::drawLine(m_painter, plate.adjusted(8, 2, -8, -2), colour, font, Qt::black);
    m_y = band.bottom() + 22;
}

void TicketPainter::fact(const QString& icon, const QString& figure, const QString& words,
                         std::optional<qreal> arrow) {
    constexpr qreal kRow = 78;
    const qreal picture = m_narrow ? 46 : 54;
    const qreal figureSize = m_narrow ? 48 : 58;
    ui::drawIcon(
        m_painter,
        place(m_margin + 4, picture, kRow).adjusted(0, (kRow - picture) / 2, 0, (picture - kRow) / 2), icon,
        Qt::black);
    qreal start = m_margin + picture + 26;
    if (!figure.isEmpty()) {
        const qreal width = ui::inkBounds(asWideAs(figure), ui::digitFont(figureSize)).width() + 6;
        ui::drawDigits(m_painter, place(start, width, kRow), figure, ui::digitFont(figureSize), Qt::black);
        start += width + 14;
    }
    if (arrow) {
        const QRectF box = place(start, 50, kRow).adjusted(0, (kRow - 50) / 2, 0, (50 - kRow) / 2);
        m_painter.save();
        m_painter.translate(box.center());
        m_painter.rotate(*arrow);
        ui::drawIcon(m_painter, QRectF(-25, -25, 50, 50), "act-arrow", Qt::black);
        m_painter.restore();
        start += 64;
    }
    const QFont font = ui::bodyFont(wordSize(m_narrow));
    const QRectF ink = ui::inkBounds(words, font);
    const qreal afterPicture = m_margin + picture + 26;
    qreal row = kRow;
    if (start > afterPicture && !fitsBeside(words, font, m_width - m_margin - start)) {
        m_y += kRow - 8;  // a row of their own, under the figure
        start = afterPicture;
        row = lineStep(font);
    }
    row = std::max(row, ink.height() + 6);
    ui::drawLine(m_painter, place(start, m_width - m_margin - start, row), words, font, Qt::black,
                 (m_narrow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_y += row + 4;
}

void TicketPainter::facts() {
    if (m_ticket.peopleBefore) fact("thing-people", QString::number(*m_ticket.peopleBefore), say("before you"));
    if (m_ticket.waitMinutes) {
        fact("state-waiting",
             QString("%1–%2").arg(m_ticket.waitMinutes->first).arg(m_ticket.waitMinutes->second),
             say("minutes to wait"));
    } else {
        fact("state-waiting", {}, say("the wait is not known yet"));
    }
    fact("thing-zone", m_ticket.zone, zoneWords(m_ticket.zoneDirection),
         arrowDegrees(m_ticket.zoneDirection));
    if (const QString icon = ui::priorityIcon(m_ticket.priority); !icon.isEmpty())
        fact(icon, {}, say("your priority is noted"));
    m_y += 10;
}

void TicketPainter::bringAndCode() {
    rule(true);
    m_y += 14;
    constexpr qreal code = 264;
    const qreal top = m_y;
    const qreal words = m_narrow ? inner() : inner() - code;
    if (!m_ticket.bring.isEmpty()) {
        const QFont font = ui::displayFont(wordSize(m_narrow));
        const qreal height = std::max(70.0, roomFor(say("Bring with you"), font, words).height);
        ui::drawLine(m_painter, place(m_margin, words, height), say("Bring with you"), font, Qt::black,
                     Qt::AlignLeft | Qt::AlignVCenter);
        m_y += height + 4;
        bringPictures();
    }
    if (m_narrow) bringNames();
    if (m_narrow) m_y += 8;
    const qreal listEnd = m_y;
    if (!m_narrow) m_y = top;
    drawQrCode(m_painter, place(m_narrow ? (m_width - code) / 2 : m_width - m_margin - code + 20, code, code),
               m_ticket.visitCode);
    m_y = std::max(listEnd, m_y + code);
    if (!m_narrow) bringNames();
    m_y += 8;
}

/// The documents as pictures, three a row: whoever does not read sees what to bring.
void TicketPainter::bringPictures() {
    constexpr qreal kPicture = 76;
    for (qsizetype i = 0; i < m_ticket.bring.size(); ++i) {
        ui::drawIcon(m_painter, place(m_margin + static_cast<qreal>(i % 3) * (kPicture + 10), kPicture, kPicture),
                     documentIcon(m_ticket.bring[i]), Qt::black);
        if (i % 3 == 2 || i + 1 == m_ticket.bring.size()) m_y += kPicture + 8;
    }
}

/// And in words, over the whole width.
void TicketPainter::bringNames() {
    if (m_ticket.bring.isEmpty()) return;
    QStringList names;
    for (const QString& document : m_ticket.bring) names << documentName(document);
    const auto perLine = m_narrow ? 1 : 2;
    const int lines = static_cast<int>(names.size() + perLine - 1) / perLine;
    const QFont font = ui::bodyFont(wordSize(m_narrow));
    const qreal height = lines * lineStep(font) + 8;
    ui::drawLines(m_painter, place(m_margin, inner(), height), names.join(rightToLeft() ? "، " : ", "), font,
                  Qt::black, lines, Qt::AlignLeft | Qt::AlignVCenter);
    m_y += height;
}

void TicketPainter::footer() {
    rule(false);
    m_y += 8;
    const QString words = say("The service is free, pay nobody");
    const QFont wordFont = ui::displayFont(wordSize(m_narrow));
    const Room room = roomFor(words, wordFont, inner());
    const qreal height = std::max(92.0, room.height + 8);
    ui::drawLines(m_painter, place(m_margin, inner(), height), words, wordFont, Qt::black, room.lines);
    m_y += height + 2;
    if (m_ticket.helpline.isEmpty()) return;
    const QFont font = ui::digitFont(38);
    const qreal width = ui::inkBounds(m_ticket.helpline, font).width() + 8;
    const qreal start = (m_width - width - 52) / 2;
    // A telephone number reads from the left in every language, its picture before it.
    ui::drawIcon(m_painter, QRectF(start, m_y, 44, 44), "doc-phone", Qt::black);
    ui::drawDigits(m_painter, QRectF(start + 52, m_y, width, 44), m_ticket.helpline, font, Qt::black);
    m_y += 48;
}

}  // namespace owc::print
