#include "counter/desk/view/action_bar.h"

#include <QCoreApplication>

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::desk_view {

using desk_model::NextAction;
using desk_model::Step;

namespace {

constexpr qreal kMainWidth = 250;
constexpr qreal kKeyWidth = 101;
constexpr qreal kPitch = 110;

QString say(const char* text) {
    return QCoreApplication::translate("DeskKey", text);
}

QString nextVerb(Step step) {
    switch (desk_model::nextAction(step)) {
        case NextAction::None:
            return {};
        case NextAction::CallNext:
            return say("Call next");
        case NextAction::MarkArrived:
            return say("She has arrived");
        case NextAction::StartServing:
            return say("Start serving");
        case NextAction::Complete:
            return say("Complete visit");
        case NextAction::EndBreak:
            return say("End break");
    }
    return {};
}

}  // namespace

std::vector<ActionKey> actionKeys(const PageState& state) {
    const desk_model::DeskPicture& p = state.picture;
    const bool live = p.connected && !state.busy;
    const bool work = live && p.step != Step::OnBreak;
    const bool called = work && p.step == Step::Called;
    const bool serving = work && p.step == Step::Serving;
    const int calls = p.visitor ? p.visitor->calls : 0;
    return {{Qt::Key_F1, "F1", nextVerb(p.step), {}, live && (p.step != Step::Idle || p.hallWaits)},
            {Qt::Key_F2, "F2", say("Recall"), calls > 0 ? say("call %1").arg(calls) : QString(), called},
            {Qt::Key_F3, "F3", say("No-show"), say("may return"), called},
            {Qt::Key_F4, "F4", say("Park"), say("place kept"), serving},
            {Qt::Key_F5, "F5", say("Transfer"), say("place kept"), serving},
            {Qt::Key_F6, "F6", say("Add service"), say("after this"), work && p.visitor.has_value()},
            {Qt::Key_F7, "F7", say("Send away"), say("and back"), serving},
            {Qt::Key_F8, "F8", say("Undo"), say("last step"), work && p.canUndo},
            {Qt::Key_F9, "F9", say("Show card"), say("recorded"), work && p.visitor && p.visitor->hasCnic},
            {Qt::Key_F10, "F10", say("More"), say("tokens, break"), work && p.step != Step::SignedOut}};
}

QRectF actionKeyBox(std::size_t index) {
    if (index == 0) return {20, 684, kMainWidth, 100};
    return {280 + static_cast<qreal>(index - 1) * kPitch, 684, kKeyWidth, 100};
}

void paintActionKey(QPainter& painter, const QRectF& box, const ActionKey& key, bool main, int done) {
    const bool mirrored = ui::readingDirection(painter) == Qt::RightToLeft;
    const auto place = [&](qreal start, qreal y, qreal width, qreal height) {
        return QRectF(mirrored ? box.right() - start - width : box.left() + start, box.top() + y, width, height);
    };
    const bool filled = main && key.enabled;
    painter.setPen(QPen(key.enabled ? ui::kOutline : ui::kHairline, 2));
    painter.setBrush(filled ? ui::kIndigo : main ? ui::kMist : ui::kSurface);
    painter.drawRoundedRect(box, 16, 16);
    const QColor ink = filled ? QColor(Qt::white) : key.enabled ? ui::kIndigo : ui::kInk2;
    const QRectF cap = place(10, 10, 38, 24);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap, 7, 7);
    painter.setPen(Qt::NoPen);
    ui::drawDigits(painter, cap.adjusted(3, 2, -3, -2), key.cap, ui::digitFont(14), ink);
    const QColor words = filled ? ink : key.enabled ? ui::kInk : ui::kInk2;
    if (main) {
        ui::drawLine(painter, place(12, 34, box.width() - 24, 40), key.verb, ui::labelFont(24), words);
        for (int i = 0; done >= 0 && i < 4; ++i)
            painter.fillRect(place(18 + i * 55.0, 80, 48, 6), i < done ? ui::kMarigold : ui::kOutline);
        return;
    }
    ui::drawLines(painter, place(6, 34, box.width() - 12, 41), key.verb, ui::labelFont(16), words, 2);
    ui::drawLine(painter, place(3, 75, box.width() - 6, 22), key.hint, ui::smallFont(14), ui::kInk2);
}

}  // namespace owc::desk_view
