#include <QMouseEvent>
#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/payout_notes.h"
#include "counter/desk/view/visitor_window.h"

// What she is paid: her whole sum, every note as it is counted, and the one thing that she touches.
namespace owc::desk_view {

using desk_model::VisitorSays;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;
constexpr qreal kWide = 1024, kHead = 258, kFoot = 652;

}  // namespace

QString VisitorWindow::spokenSum(const QString& figures) {
    return tr("Your full amount is %1 rupees").arg(QString(figures).remove(','));
}

QRectF VisitorWindow::touchBox() const {
    return {40, 430, kWide - 80, 190};
}

void VisitorWindow::paintPayout(QPainter& painter, bool rightToLeft) {
    const desk_model::VisitorPayout& payout = *m_picture.payout;
    const auto place = [&](qreal start, qreal y, qreal width, qreal height) {
        return QRectF(rightToLeft ? kWide - start - width : start, y, width, height);
    };
    const bool paid = m_picture.says == VisitorSays::PaidOut;
    const bool takes = m_picture.says == VisitorSays::TakeNotes;
    painter.fillRect(QRectF(0, 0, kWide, kHead), paid ? ui::kGood : ui::kNight);
    ui::drawLine(painter, place(40, 18, 590, 92), paid ? sentence() : tr("Your full amount"),
                 ui::displayFont(ui::byFace(44, 44, 42)), Qt::white, kStart);
    const QFont huge = ui::digitFont(118);
    const QRectF figures =
        ui::drawDigits(painter, place(40, 106, 520, 132), payout.amount, huge, Qt::white, kStart);
    const qreal used = rightToLeft ? kWide - figures.left() : figures.right();
    ui::drawLine(painter, place(used + 24, 120, 150, 110), tr("rupees"),
                 ui::displayFont(ui::byFace(40, 40, 36)), Qt::white, kStart);
    const QRectF running = place(kWide - 44 - 282, 34, 282, 190);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kMarigold);
    painter.drawRoundedRect(running, 26, 26);
    ui::drawLine(painter, running.adjusted(14, 6, -14, -112), tr("Counted so far"),
                 ui::displayFont(ui::byFace(34, 34, 32)), ui::kInk);
    ui::drawDigits(painter, running.adjusted(14, 84, -14, -10), payout.counted, ui::digitFont(80), ui::kInk);
    if (takes) {
        drawNoteSums(painter, {40, kHead + 10, kWide - 80, 150}, payout.notes);
        paintTouch(painter, rightToLeft);
    } else if (paid) {
        ui::drawIcon(painter, QRectF(kWide / 2 - 60, kHead + 30, 120, 120), "doc-receipt", ui::kGood);
        ui::drawLine(
            painter, QRectF(60, kHead + 150, kWide - 120, 90),
            payout.paper ? tr("Take your receipt. Its number is") : tr("Keep the number of your receipt"),
            ui::displayFont(ui::byFace(40, 38, 36)), ui::kInk);
        ui::drawDigits(painter, QRectF(60, kHead + 246, kWide - 120, 120), payout.code, ui::digitFont(92),
                       ui::kInk);
    } else {
        drawNotes(painter, {40, kHead + 18, kWide - 80, kFoot - kHead - 36}, payout.notes);
    }
    painter.fillRect(QRectF(0, kFoot, kWide, 768 - kFoot), ui::kGoodTint);
    painter.fillRect(QRectF(0, kFoot, kWide, 4), ui::kGoodFill);
    ui::drawIcon(painter, place(38, kFoot + 26, 64, 64), "doc-receipt", ui::kGood);
    ui::drawLines(painter, place(120, kFoot + 8, 600, 104), tr("Full amount and receipt: nothing is deducted"),
                  ui::displayFont(ui::byFace(38, 34, 32)), ui::kGood, 2, kStart);
    if (payout.helpline.isEmpty()) return;
    ui::drawIcon(painter, place(740, kFoot + 36, 46, 46), "need-complaint", ui::kGood);
    ui::drawDigits(painter, place(794, kFoot + 30, 196, 58), payout.helpline, ui::digitFont(30), ui::kGood, kEnd);
}

/// Large, with an edge below as everything that can be touched has.
void VisitorWindow::paintTouch(QPainter& painter, bool rightToLeft) {
    const QRectF box = touchBox();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kIndigoEdge);
    painter.drawRoundedRect(box, 32, 32);
    painter.setBrush(ui::kIndigo);
    painter.drawRoundedRect(box.adjusted(0, 0, 0, -12), 32, 32);
    const qreal icon = 120;
    const QRectF hand(rightToLeft ? box.right() - 40 - icon : box.left() + 40, box.top() + 29, icon, icon);
    ui::drawIcon(painter, hand, "act-touch", Qt::white);
    const QRectF words(rightToLeft ? box.left() + 30 : hand.right() + 30, box.top() + 8,
                       box.width() - icon - 100, box.height() - 28);
    ui::drawLines(painter, words, tr("I have counted it and have it all: touch here"),
                  ui::displayFont(ui::byFace(46, 46, 44)), Qt::white, 2, kStart);
}

void VisitorWindow::mousePressEvent(QMouseEvent* event) {
    if (m_picture.form) return emit touched();
    if (m_picture.says != VisitorSays::TakeNotes) return;
    const qreal scale = std::min(width() / kWide, height() / 768.0);
    const QPointF origin((width() - kWide * scale) / 2, (height() - 768 * scale) / 2);
    if (touchBox().contains((event->position() - origin) / scale)) emit received();
}

}  // namespace owc::desk_view
