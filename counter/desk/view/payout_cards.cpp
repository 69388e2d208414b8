#include <QPainter>

#include "assets/ui/icons.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/labels.h"
#include "counter/desk/view/payout_notes.h"
#include "counter/desk/view/payout_panel.h"

// The cards beside the teller's notes, and the whole of it in a narrow window.
namespace owc::desk_view {

using desk_model::PayoutPage;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

}  // namespace

/// Her window, small: the same figures and the same notes.
void PayoutPanel::paintHers(QPainter& painter) const {
    const auto& p = m_picture;
    card(painter, place(848, 152, 412, 216));
    drawLabel(painter, place(866, 158, 376, 36), tr("What the visitor sees"), label(16), ui::kInk2, kStart);
    const QRectF screen = place(866, 196, 226, 160);
    painter.setBrush(ui::kGround);
    painter.setPen(QPen(ui::kNight, 4));
    painter.drawRoundedRect(screen, 8, 8);
    painter.setPen(Qt::NoPen);
    const bool money = p.page == PayoutPage::Counting || p.page == PayoutPage::HandOver ||
                       (p.page >= PayoutPage::Receipt && p.handedOver);
    painter.fillRect(place(868, 198, 222, 52), ui::kNight);
    if (money) {
        ui::drawDigits(painter, place(876, 200, 128, 48), p.amount, ui::digitFont(28), Qt::white, kStart);
        painter.setBrush(ui::kMarigold);
        painter.drawRoundedRect(place(1010, 206, 74, 36), 8, 8);
        ui::drawDigits(painter, place(1014, 206, 66, 36), p.counted, ui::digitFont(18), ui::kInk);
        drawNotes(painter, place(876, 254, 206, 94), p.marks);
    } else {
        ui::drawDigits(painter, place(876, 262, 206, 84), p.token > 0 ? QString::number(p.token) : QString(),
                       ui::digitFont(52), ui::kInk);
    }
    if (p.token == 0) return;
    drawLabel(painter, place(1106, 200, 142, 28), tr("Her language:"), small(15), ui::kInk2, kStart);
    drawLabel(painter, place(1106, 226, 142, 28), p.language, label(17), ui::kInk, kStart);
    drawLabel(painter, place(1106, 268, 142, 28), tr("Spoken:"), small(15), ui::kInk2, kStart);
    ui::drawLines(painter, place(1106, 294, 142, 52), tr("only by F10"), label(16), ui::kInk, 2, kStart);
}

void PayoutPanel::paintCheck(QPainter& painter) const {
    const auto& p = m_picture;
    card(painter, place(848, 384, 412, 128));
    drawLabel(painter, place(866, 388, 376, 34), tr("Finger check"), label(16), ui::kInk2, kStart);
    const QColor ink = p.verified ? ui::kGood : ui::kOutline;
    ui::drawIcon(painter, place(866, 428, 66, 70), "thing-finger", ink);
    const QString words = !p.finger.isEmpty() ? p.finger
                          : p.token > 0       ? tr("Not begun")
                                              : tr("Nobody is served");
    ui::drawLines(painter, place(950, 422, 296, 82), words, label(17), p.verified ? ui::kGood : ui::kInk, 3,
                  kStart);
}

void PayoutPanel::paintDrawer(QPainter& painter, const QRectF& box) const {
    card(painter, box);
    const auto& drawer = m_picture.drawer;
    const qreal inset = narrow() ? 8 : 18;
    const qreal wide = box.width() - 2 * inset;
    const auto in = [&](qreal start, qreal y, qreal width, qreal height) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        return QRectF(rightToLeft ? box.right() - inset - start - width : box.left() + inset + start,
                      box.top() + y, width, height);
    };
    if (!drawer) {
        drawLabel(painter, in(0, 4, wide, 34), tr("Your drawer"), label(16), ui::kInk2, kStart);
        return void(drawLabel(painter, in(0, 42, wide, 40), tr("None is open"), label(17), ui::kInk, kStart));
    }
    const QString people = ui::isolated(QString::number(drawer->people));
    const std::pair<QString, QString> lines[] = {
        {drawer->toppedUp.isEmpty() ? tr("Opened with") : tr("Opened with, and added"),
         drawer->opened + (drawer->toppedUp.isEmpty() ? QString() : " + " + drawer->toppedUp)},
        {tr("Paid out, people: %1").arg(people), drawer->paid},
        {tr("Should hold now"), drawer->holds}};
    drawLabel(painter, in(0, 2, wide, 30), tr("Your drawer"), label(16), ui::kInk2, kStart);
    qreal y = 32;
    for (const auto& [words, figures] : lines) {
        const bool last = &words == &lines[2].first;
        drawLabel(painter, in(0, y, wide * 0.52, 30), words, last ? label(16) : small(16),
                  last ? ui::kInk : ui::kInk2, kStart);
        ui::drawDigits(painter, in(wide * 0.53, y, wide * 0.47, 30), QStringLiteral("Rs ") + figures,
                       ui::digitFont(last ? 21 : 16), ui::kInk, kEnd);
        y += 30;
    }
}

void PayoutPanel::paintNarrow(QPainter& painter) const {
    const auto& p = m_picture;
    painter.fillRect(QRectF(0, 0, 360, 48), ui::kNight);
    drawLabel(painter, place(12, 0, 170, 48), p.basket == 0 ? tr("Cash drawer") : tr("Payout"), label(17),
              Qt::white, kStart);
    if (p.token > 0)
        ui::drawDigits(painter, place(250, 0, 98, 48), QString::number(p.token), ui::digitFont(24), Qt::white,
                       kEnd);
    card(painter, place(8, 56, 344, 392));
    if (p.basket == 0) {
        ui::drawIcon(painter, place(130, 90, 100, 100), "thing-drawer", ui::kIndigo);
        paintDrawer(painter, place(16, 300, 328, 128));
    } else {
        drawLabel(painter, place(20, 62, 200, 30), p.handedOver ? tr("Paid") : tr("To pay"), label(15),
                  ui::kInk2, kStart);
        ui::drawDigits(painter, place(20, 92, 320, 50), QStringLiteral("Rs ") + p.amount, ui::digitFont(44),
                       ui::kInk, kStart);
    }
    if (p.page == PayoutPage::Counting) {
        drawLabel(painter, place(20, 146, 150, 24), tr("Counted"), small(14), ui::kInk2, kStart);
        ui::drawDigits(painter, place(20, 170, 150, 30), p.counted, ui::digitFont(24), ui::kIndigo, kStart);
        drawLabel(painter, place(180, 146, 160, 24), tr("Still to count"), small(14), ui::kInk2, kEnd);
        ui::drawDigits(painter, place(180, 170, 160, 30), p.left, ui::digitFont(24),
                       p.full ? ui::kGood : ui::kInk, kEnd);
        const auto all = spots();
        for (std::size_t row = 0; row < p.notes.size(); ++row) {
            const auto& line = p.notes[row];
            const qreal y = rowTop(row), tall = rowPitch(), note = std::min(tall - 12, 34.0);
            drawNote(painter, place(18, y + (tall - note) / 2, note * 2, note), line.face, NoteLook::Plain);
            ui::drawDigits(painter, place(94, y, 30, tall), QString::number(line.key), ui::digitFont(16),
                           line.fits ? ui::kIndigo : ui::kInk2);
            ui::drawDigits(painter, place(184, y, 44, tall), QString::number(line.count), ui::digitFont(22),
                           ui::kInk);
            ui::drawDigits(painter, place(282, y, 60, tall), line.worth, ui::digitFont(16), ui::kInk2, kEnd);
            for (const Spot& spot : {all[row * 2], all[row * 2 + 1]}) {
                painter.setPen(QPen(ui::kOutline, 1.5));
                painter.setBrush(ui::kSurface);
                painter.drawRoundedRect(spot.box, 8, 8);
                painter.setPen(Qt::NoPen);
                ui::drawDigits(painter, spot.box, spot.what == What::More ? "+" : "\u2212", ui::digitFont(22),
                               ui::kInk);
            }
        }
    } else if (p.basket != 0) {
        const std::size_t shown = std::min<std::size_t>(p.due.size(), 5);
        for (std::size_t row = 0; row < shown; ++row) {
            const auto& line = p.due[row];
            const qreal y = 156 + 56 * static_cast<qreal>(row);
            drawLabel(painter, place(20, y, 230, 26), line.what, label(14), ui::kInk, kStart);
            drawLabel(painter, place(20, y + 26, 230, 26), line.state, small(14),
                      line.refused ? ui::kStop : ui::kInk2, kStart);
            ui::drawDigits(painter, place(254, y, 88, 40), line.amount, ui::digitFont(18), ui::kInk, kEnd);
        }
    }
    const bool warns = !m_message.isEmpty() || paperTrouble();
    const QRectF box = p.basket == 0 ? place(16, 196, 328, 96) : place(8, 452, 344, 56);
    painter.setBrush(warns ? ui::kWarnTint : ui::kMist);
    painter.drawRoundedRect(box, 8, 8);
    ui::drawLines(painter, box.adjusted(8, 2, -8, -2), m_message.isEmpty() ? sentence() : m_message,
                  label(14), ui::kInk, p.basket == 0 ? 4 : 3, kStart);
}

}  // namespace owc::desk_view
