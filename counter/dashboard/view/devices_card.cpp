#include "counter/dashboard/view/devices_card.h"

#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::dashboard_view {

DevicesCard::DevicesCard(dashboard_model::DashboardModel& model, QWidget* parent) : QAbstractButton(parent), m_model(model) {
    setObjectName("devices");
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::clicked, this, [this] { m_model.open({dashboard_model::PanelWish::Kind::Devices, 0, {}}); });
}

void DevicesCard::refresh() {
    const auto& groups = m_model.picture().groups;
    QString spoken = tr("Devices and links");
    for (const auto& group : groups) spoken += QStringLiteral(", %1 %2").arg(group.words, group.state);
    if (groups == m_groups && accessibleName() == spoken) return;
    m_groups = groups;
    setAccessibleName(spoken);
    update();
}

void DevicesCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure);
    const qreal wide = width() / measure.x(1) - 48;
    ui::drawLine(painter, measure.box(width(), 24, 8, wide, 48), tr("Devices and links"), measure.label(20), ui::kInk, kStart);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto& group = m_groups[i];
        const qreal y = 58 + static_cast<qreal>(i) * 39;
        ui::drawIcon(painter, measure.box(width(), 24, y + 5, 28, 28), group.icon, group.good ? ui::kGood : ui::kWarn);
        ui::drawLine(painter, measure.box(width(), 66, y, wide * 0.5 - 42, 38), group.words, measure.small(17), ui::kInk, kStart);
        const QRectF state = measure.box(width(), 24 + wide * 0.5, y, wide * 0.5, 38);
        const QRectF ink = ui::drawLine(painter, state, group.state, measure.label(17), group.good ? ui::kInk : ui::kWarn, kEnd);
        if (group.good) continue;
        const qreal side = measure.s(20);
        const qreal x = painter.layoutDirection() == Qt::RightToLeft ? ink.right() + measure.s(8) : ink.left() - measure.s(8) - side;
        ui::drawIcon(painter, QRectF(x, state.center().y() - side / 2, side, side), QStringLiteral("state-attention"), ui::kWarn);
    }
    paintFocus(painter, *this, measure, 22);
}

}  // namespace owc::dashboard_view
