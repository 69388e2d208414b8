#include "assets/print/receipt_painter.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include "assets/print/amount_words.h"
#include "assets/print/note_picture.h"
#include "assets/print/qr_code.h"
#include "assets/print/words.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::print {
namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;
constexpr qreal kInset = 20;   // of a black band
constexpr qreal kFigure = 34;  // digits of a row
constexpr int kManyFaces = 2;  // more kinds of notes stand two a row

bool rightToLeft() {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

/// Nastaliq is not readable below 40 dots.
qreal wordSize(bool narrow) {
    return narrow ? ui::byFace(42, 36, 32) : ui::byFace(42, 40, 38);
}

QString say(const char* text) {
    return QCoreApplication::translate("Receipt", text);
}

/// As large as the width lets it be.
qreal amountSize(const QString& figures, qreal width, qreal most) {
    const qreal wide = ui::inkBounds(figures, ui::digitFont(100)).width();
    return std::min(most, std::floor(width / wide * 100));
}

}  // namespace

ReceiptPainter::ReceiptPainter(QPainter& painter, const Receipt& receipt, int width)
    : m_painter(painter),
      m_receipt(receipt),
      m_width(width),
      m_narrow(width < 480),
      m_margin(m_narrow ? 16 : 24) {
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
}

QRectF ReceiptPainter::place(qreal start, qreal width, qreal height) const {
    return {rightToLeft() ? m_width - start - width : start, m_y, width, height};
}

qreal ReceiptPainter::paint() {
    const bool paid = m_receipt.kind == Receipt::Kind::Paid;
    if (m_receipt.duplicate) duplicateBand();
    header();
    title();
    if (paid) {
        amountBand();
        noteRows();
    } else {
        notAnsweredBand();
    }
    sums();
    notPaid();
    facts();
    if (paid) {
        countAndCode();
    } else {
        comeBack();
    }
    footer();
    return m_y + 24;
}

void ReceiptPainter::rule(bool dashed) {
    m_painter.setPen(QPen(Qt::black, 4, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(m_margin, m_y), QPointF(m_width - m_margin, m_y));
    m_painter.setPen(Qt::NoPen);
    m_y += 14;
}

void ReceiptPainter::words(const QString& text, const QFont& font, Qt::Alignment alignment) {
    const Room room = roomFor(text, font, inner());
    ui::drawLines(m_painter, place(m_margin, inner(), room.height), text, font, Qt::black, room.lines,
                  alignment);
    m_y += room.height + 8;
}

void ReceiptPainter::row(const QString& label, const QString& number) {
    constexpr qreal kGap = 24;
    const QFont font = ui::bodyFont(wordSize(m_narrow));
    const QFont digits = ui::digitFont(kFigure);
    const qreal figure = ui::inkBounds(number, digits).width() + 6;
    const QRectF ink = ui::inkBounds(label, font);
    const qreal least = m_narrow ? 56 : 64;
    if (fitsBeside(label, font, inner() - figure - kGap)) {
        const qreal height = std::max(least, ink.height() + 8);
        ui::drawLine(m_painter, place(m_margin, inner() - figure - kGap, height), label, font, Qt::black,
                     kStart);
        ui::drawDigits(m_painter, place(m_width - m_margin - figure, figure, height), number, digits,
                       Qt::black, kEnd);
        m_y += height + 6;
        return;
    }
    words(label, font, kStart);
    ui::drawDigits(m_painter, place(m_margin, inner(), 44), number, digits, Qt::black, kEnd);
    m_y += 54;
}

void ReceiptPainter::line(const Receipt::Line& line) {
    const QString name = line.beneficiary == 0
                             ? line.programme
                             : line.programme + (rightToLeft() ? "، " : ", ") +
                                   say("child %1").arg(ui::isolated(QString::number(line.beneficiary)));
    row(name, amountInFigures(line.paisa));
    if (!line.reference.isEmpty()) row(say("Bank's number"), line.reference);
}

void ReceiptPainter::duplicateBand() {
    const QString text = say("DUPLICATE: this receipt was printed before");
    const QFont font = ui::displayFont(wordSize(m_narrow));
    const Room room = roomFor(text, font, inner() - 24);
    const qreal height = std::max(84.0, room.height + 16);
    const QRectF band = place(m_margin, inner(), height);
    m_painter.fillRect(band, Qt::black);
    ui::drawLines(m_painter, band.adjusted(12, 4, -12, -4), text, font, Qt::white, room.lines);
    m_y += height + 12;
}

void ReceiptPainter::header() {
    const qreal mark = m_narrow ? 48 : 60;
    const qreal clock = m_narrow ? 136 : 156;
    ui::drawIcon(m_painter, place(m_margin, mark, mark + 16).adjusted(0, 8, 0, -8), "mark-window", Qt::black);
    const QRectF corner = place(m_width - m_margin - clock, clock, mark + 16);
    const qreal half = corner.height() * 0.56;
    ui::drawDigits(m_painter, {corner.left(), corner.top(), clock, half}, m_receipt.time, ui::digitFont(36),
                   Qt::black, kEnd);
    ui::drawDigits(m_painter, {corner.left(), corner.top() + half, clock, corner.height() - half},
                   m_receipt.date, ui::digitFont(m_narrow ? 24 : 26), Qt::black, kEnd);
    const qreal start = m_margin + mark + 14;
    const QFont font = ui::displayFont(wordSize(m_narrow));
    const qreal beside = m_width - start - clock - m_margin - 8;
    const bool fits = !m_narrow && fitsBeside(m_receipt.centreName, font, beside);
    if (fits)
        ui::drawLine(m_painter, place(start, beside, mark + 16), m_receipt.centreName, font, Qt::black,
                     kStart);
    m_y += mark + 24;
    if (!fits) words(m_receipt.centreName, font, kStart);
    rule(false);
}

void ReceiptPainter::title() {
    const bool paid = m_receipt.kind == Receipt::Kind::Paid;
    const QString text = paid                                               ? say("Receipt for your money")
                         : m_receipt.kind == Receipt::Kind::NotAnswered ? say("The bank has not answered")
                                                                        : say("Why no money was paid");
    const qreal picture = m_narrow ? 60 : 80;
    const qreal beside = inner() - picture - 24;
    const QFont large = ui::displayFont(wordSize(m_narrow) + (m_narrow ? 2 : 8));
    const QFont font = fitsBeside(text, large, beside) ? large : ui::displayFont(wordSize(m_narrow));
    const Room room = roomFor(text, font, beside);
    const qreal ink = room.lines == 1 ? std::min(ui::inkBounds(text, font).width() + 4, beside) : beside;
    const qreal height = std::max(picture + 8, room.height);
    const qreal start = (m_width - picture - 24 - ink) / 2;
    ui::drawIcon(m_painter,
                 place(start, picture, height).adjusted(0, (height - picture) / 2, 0, (picture - height) / 2),
                 paid                                               ? "doc-receipt"
                 : m_receipt.kind == Receipt::Kind::NotAnswered ? "state-waiting"
                                                                : "state-not-now",
                 Qt::black);
    ui::drawLines(m_painter, place(start + picture + 24, ink, height), text, font, Qt::black, room.lines,
                  kStart);
    m_y += height + 14;
}

/// The sum: the largest thing on the paper, in figures and in words.
void ReceiptPainter::amountBand() {
    const qreal width = inner() - 2 * kInset;
    const QString figures = amountInFigures(totalOf(m_receipt));
    const QFont digits = ui::digitFont(amountSize(figures, width, m_narrow ? 128 : 168));
    const qreal high = ui::inkBounds(figures, digits).height() + 8;
    const QFont font = ui::displayFont(wordSize(m_narrow));
    const QString above = say("You received, Rs");
    const QString below = amountInWords(totalOf(m_receipt));
    const Room upper = roomFor(above, font, width);
    const Room lower = roomFor(below, font, width);
    const QFont latin = ui::faceFont(ui::Face::Sans, m_narrow ? 26 : 30, true);
    const QString english =
        below == amountInEnglish(totalOf(m_receipt)) ? QString() : amountInEnglish(totalOf(m_receipt));
    const Room last = english.isEmpty() ? Room{} : roomFor(english, latin, width);
    const qreal more = english.isEmpty() ? 0 : last.height + 14;
    const QRectF band = place(m_margin, inner(), upper.height + high + lower.height + more + 76);
    m_painter.setBrush(Qt::black);
    m_painter.drawRoundedRect(band, 26, 26);
    m_y += 18;
    ui::drawLines(m_painter, place(m_margin + kInset, width, upper.height), above, font, Qt::white,
                  upper.lines);
    m_y += upper.height + 18;
    ui::drawDigits(m_painter, place(m_margin + kInset, width, high), figures, digits, Qt::white);
    m_y += high + 20;
    ui::drawLines(m_painter, place(m_margin + kInset, width, lower.height), below, font, Qt::white,
                  lower.lines);
    m_y += lower.height + 14;
    if (!english.isEmpty())
        ui::drawLines(m_painter, place(m_margin + kInset, width, last.height), english, latin, Qt::white,
                      last.lines);
    m_y = band.bottom() + 22;
}

void ReceiptPainter::notAnsweredBand() {
    const QFont font = ui::displayFont(wordSize(m_narrow) + (m_narrow ? 4 : 14));
    const QString text = say("No money was paid to you");
    const qreal width = inner() - 2 * kInset;
    const Room room = roomFor(text, font, width);
    const QRectF band = place(m_margin, inner(), room.height + 48);
    m_painter.setBrush(Qt::black);
    m_painter.drawRoundedRect(band, 26, 26);
    ui::drawLines(m_painter, band.adjusted(kInset, 24, -kInset, -24), text, font, Qt::white, room.lines);
    m_y = band.bottom() + 22;
}

/// Her notes, largest first, as she counts them: from the left in every language.
void ReceiptPainter::noteRows() {
    const int columns = !m_narrow && m_receipt.notes.size() > kManyFaces ? 2 : 1;
    const qreal cell = inner() / columns;
    const qreal note = columns == 2 ? 140 : 184;
    const qreal high = columns == 2 ? 76 : 88;
    const QFont font = ui::digitFont(columns == 2 ? 40 : 52);
    qreal most = 0;
    for (const auto& [face, count] : m_receipt.notes)
        most = std::max(most, ui::inkBounds(QString("× %1").arg(count), font).width() + 6);
    int at = 0;
    for (auto it = m_receipt.notes.rbegin(); it != m_receipt.notes.rend(); ++it, ++at) {
        const qreal left = m_margin + cell * (at % columns) + (cell - note - 24 - most) / 2;
        drawNote(m_painter, {left, m_y, note, high}, it->first);
        ui::drawDigits(m_painter, {left + note + 24, m_y, most, high}, QString("× %1").arg(it->second), font,
                       Qt::black, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
        if (at % columns == columns - 1 || std::next(it) == m_receipt.notes.rend()) m_y += high + 14;
    }
    m_y += 8;
}

void ReceiptPainter::sums() {
    if (m_receipt.lines.empty()) return;
    rule(true);
    if (m_receipt.kind == Receipt::Kind::NotAnswered && !m_receipt.lines.empty())
        words(say("The bank was asked for"), ui::displayFont(wordSize(m_narrow)), kStart);
    for (const Receipt::Line& one : m_receipt.lines) line(one);
}

void ReceiptPainter::notPaid() {
    if (m_receipt.notPaid.empty()) return;
    m_y += 4;
    rule(true);
    words(say("This was not paid now"), ui::displayFont(wordSize(m_narrow)), kStart);
    for (const Receipt::NotPaid& one : m_receipt.notPaid) {
        line(one.line);
        words(whyNotWords(one.why), ui::bodyFont(wordSize(m_narrow)), kStart);
    }
    rule(true);
}

void ReceiptPainter::facts() {
    if (m_receipt.kind == Receipt::Kind::Paid) {
        row(say("Deduction"), amountInFigures(m_receipt.deduction));
        if (m_receipt.balance) row(say("Balance"), amountInFigures(*m_receipt.balance));
    }
    if (!m_receipt.maskedCnic.isEmpty()) row(say("CNIC card"), m_receipt.maskedCnic);
    row(say("Token / counter"), QString("%1 / %2").arg(m_receipt.token).arg(m_receipt.counter));
    if (!m_receipt.officer.isEmpty()) row(say("Officer"), m_receipt.officer);
    if (!m_receipt.payment.isEmpty()) row(say("Payment number"), m_receipt.payment);
    if (!m_receipt.number.isEmpty()) row(say("Receipt number"), m_receipt.number);
    m_y += 4;
    rule(false);
}

void ReceiptPainter::countAndCode() {
    const qreal code = m_receipt.code.isEmpty() ? 0 : m_narrow ? inner() : 266;
    const QFont font = ui::displayFont(wordSize(m_narrow));
    const QString text = say("Count the full amount");
    const qreal beside = m_narrow || code == 0 ? inner() : inner() - code + 12;
    const Room room = roomFor(text, font, beside);
    constexpr qreal kPicture = 76;
    const qreal top = m_y;
    const qreal high = room.height + kPicture + 20;
    if (!m_narrow) m_y += std::max(0.0, (code - high) / 2);
    ui::drawLines(m_painter, place(m_margin, beside, room.height), text, font, Qt::black, room.lines);
    m_y += room.height + 16;
    const qreal start = m_margin + (beside - 2 * kPicture - 24) / 2;
    ui::drawIcon(m_painter, place(start, kPicture, kPicture), "thing-note", Qt::black);
    ui::drawIcon(m_painter, place(start + kPicture + 24, kPicture, kPicture), "state-yes", Qt::black);
    m_y += kPicture + 14;
    if (code > 0) {
        const qreal side = m_narrow ? std::min(code, 352.0) : code;
        if (!m_narrow) m_y = top;
        drawQrCode(m_painter,
                   place(m_narrow ? (m_width - side) / 2 : m_width - m_margin - side + 18, side, side),
                   m_receipt.code);
        m_y = std::max(top + (m_narrow ? 0 : high), m_y + side);
    }
    m_y += 6;
}

void ReceiptPainter::comeBack() {
    const QFont font = ui::displayFont(wordSize(m_narrow));
    if (m_receipt.kind == Receipt::Kind::NotAnswered) {
        words(say("What you are due is not lost."), font, kStart);
        words(say("Come again, or we tell you when the bank has answered."), ui::bodyFont(wordSize(m_narrow)),
              kStart);
    }
    words(say("Bring this slip with you"), font, kStart);
    m_y += 4;
    rule(false);
}

void ReceiptPainter::footer() {
    const bool paid = m_receipt.kind == Receipt::Kind::Paid;
    if (paid) words(say("Complain if it is less"), ui::displayFont(wordSize(m_narrow)), Qt::AlignCenter);
    if (m_receipt.helpline.isEmpty()) return;
    constexpr qreal kPicture = 52;
    const QFont font = ui::digitFont(m_narrow ? 38 : 42);
    const qreal width = ui::inkBounds(m_receipt.helpline, font).width() + 8;
    const qreal start = (m_width - width - kPicture - 12) / 2;
    // A telephone number reads from the left in every language, its picture before it.
    ui::drawIcon(m_painter, {start, m_y, kPicture, kPicture}, paid ? "need-complaint" : "doc-phone",
                 Qt::black);
    ui::drawDigits(m_painter, {start + kPicture + 12, m_y, width, kPicture}, m_receipt.helpline, font,
                   Qt::black);
    m_y += kPicture + 4;
}

}  // namespace owc::print
