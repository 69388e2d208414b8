#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/verdict_look.h"
#include "counter/desk/view/visitor_window.h"

// The kinds of her answers on her own window: no figure, no reason.
namespace owc::desk_view {

using eligibility::VerdictKind;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr qreal kTop = 244, kRow = 103, kWide = 1024;

}  // namespace

QString VisitorWindow::answerWord(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::Eligible:
            return tr("Yes");
        case VerdictKind::Enrolled:
            return tr("You are in it");
        case VerdictKind::NotNow:
            return tr("Not now");
        case VerdictKind::SurveyNeeded:
        case VerdictKind::SurveyTooOld:
            return tr("A survey first");
        case VerdictKind::UnderReview:
            return tr("Being checked");
        case VerdictKind::DataMissing:
            return tr("A paper is missing");
        case VerdictKind::NadraFirst:
            return tr("NADRA first");
        case VerdictKind::WalkIn:
            return tr("Open to all");
        case VerdictKind::AskCounter:
            return tr("We look into it");
    }
    return {};
}

void VisitorWindow::paintAnswers(QPainter& painter, bool rightToLeft) {
    qreal y = kTop;
    const auto place = [&](qreal start, qreal width, qreal top, qreal height) {
        return QRectF(rightToLeft ? kWide - start - width : start, top, width, height);
    };
    for (const desk_model::VisitorAnswer& answer : m_picture.answers) {
        const VerdictLook look = lookOf(answer.kind);
        const ui::ToneLook tone = ui::toneLook(look.tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::kSurface);
        painter.drawRoundedRect(place(28, kWide - 56, y + 2, kRow - 6), 16, 16);
        painter.setBrush(tone.tint);
        painter.drawRoundedRect(place(28, 366, y + 2, kRow - 6), 16, 16);
        ui::drawIcon(painter, place(44, 56, y + 22, 56), look.icon, tone.ink);
        ui::drawLine(painter, place(112, 274, y + 2, kRow - 6), answerWord(answer.kind),
                     ui::displayFont(ui::byFace(36, 34, 32)), tone.ink, kStart);
        ui::drawLines(painter, place(412, 500, y + 2, kRow - 6), answer.name,
                      ui::displayFont(ui::byFace(36, 34, 32)), ui::kInk, ui::byFace(1, 2, 2), kStart);
        ui::drawBadge(painter, place(kWide - 104, 62, y + 14, 73), answer.need);
        y += kRow;
    }
}

}  // namespace owc::desk_view
