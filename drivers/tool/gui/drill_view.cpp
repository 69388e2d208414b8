#include "drivers/tool/gui/drill_view.h"

#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {
namespace {

constexpr qreal kStep = 96;
constexpr qreal kEdge = 8;

}  // namespace

DrillView::DrillView(QWidget* parent) : QWidget(parent) {
    setObjectName("drillSteps");
}

void DrillView::show(const std::vector<tool_model::DrillLine>& steps) {
    setVisible(true);
    m_steps = steps;
    QString all;
    for (const tool_model::DrillLine& step : steps) all += (all.isEmpty() ? "" : " ") + step.what + ' ' + step.then;
    setAccessibleName(all);
    update();
}

qreal DrillView::wantedHeight() const {
    return static_cast<qreal>(m_steps.size()) * kStep + 2 * kEdge;
}

void DrillView::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(20));
    const qreal wide = width() / measure.x(1);
    qreal y = kEdge;
    for (const tool_model::DrillLine& step : m_steps) {
        if (y > kEdge) painter.fillRect(measure.box(width(), 20, y, wide - 40, 1), ui::kHairline);
        ui::drawIcon(painter, measure.box(width(), 20, y + (kStep - 30) / 2, 30, 30), markIcon(step.mark), markLook(step.mark).ink);
        ui::drawLines(painter, measure.box(width(), 66, y + 6, wide - 86, 36), step.what, measure.font(16, true), ui::kInk, 2, kStart);
        ui::drawLines(painter, measure.box(width(), 66, y + 42, wide - 86, 48), step.then, measure.font(15, false), ui::kInk, 2, kStart);
        y += kStep;
    }
}

}  // namespace owc::tool_gui
