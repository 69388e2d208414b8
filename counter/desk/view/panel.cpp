#include "counter/desk/view/panel.h"

#include <QCoreApplication>

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::desk_view {
namespace {

constexpr qreal kWidth = 640;
constexpr qreal kMargin = 30;
constexpr qreal kLeastMargin = 10;
constexpr qreal kQuestion = 66;
constexpr qreal kFoot = 44;

QString say(const char* text) {
    return QCoreApplication::translate("DeskPanel", text);
}

}  // namespace

QRectF panelBody(const QWidget& widget, qreal height) {
    const qreal top = (widget.height() - kQuestion - height - kFoot) / 2 + kQuestion;
    const qreal width = std::min(kWidth, widget.width() - 2.0 * kLeastMargin - 16);
    return {(widget.width() - width) / 2, top, width, height};
}

QRectF paintPanel(QPainter& painter, const QWidget& widget, const QString& question, qreal height) {
    painter.setLayoutDirection(widget.layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(widget.rect(), QColor(0x13, 0x1A, 0x45, 150));
    const QRectF body = panelBody(widget, height);
    const qreal margin = std::min(kMargin, (widget.width() - body.width()) / 2 - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(body.adjusted(-margin, -kQuestion, margin, kFoot), 20, 20);
    ui::drawLines(painter, QRectF(body.left(), body.top() - kQuestion + 6, body.width(), kQuestion - 12), question,
                  ui::labelFont(20), ui::kInk, 2);
    ui::drawLine(painter, QRectF(body.left(), body.bottom() + 6, body.width(), kFoot - 12), say("Esc: leave it"),
                 ui::smallFont(15), ui::kInk2);
    return body;
}

}  // namespace owc::desk_view
