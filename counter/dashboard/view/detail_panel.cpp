#include "counter/dashboard/view/detail_panel.h"

#include <QEvent>

#include "assets/ui/text.h"

namespace owc::dashboard_view {

namespace {

constexpr qreal kSide = 24;
constexpr qreal kKeyHeight = 48;
constexpr qreal kPitch = 56;
constexpr qreal kLine = 42;
constexpr qreal kTop = 64;

}  // namespace

DetailPanel::DetailPanel(dashboard_model::DashboardModel& model, QWidget* parent) : Card("panel", parent), m_model(model) {
    m_keys.push_back(new KeyButton(this));
    connect(m_keys.front(), &QAbstractButton::clicked, &model, &dashboard_model::DashboardModel::closePanel);
    hide();
}

void DetailPanel::refresh() {
    const auto& panel = m_model.panel();
    if (!panel) {
        m_panel.reset();
        hide();
        return;
    }
    m_keys.front()->setFace("panel-close", tr("Esc: back"), KeyButton::Look::Plain);
    while (m_keys.size() < panel->buttons.size() + 1) {
        auto* key = new KeyButton(this);
        connect(key, &QAbstractButton::clicked, this, [this, key] { m_model.pressPanel(key->objectName()); });
        setTabOrder(m_keys.back(), key);  // a late child would come after everything that lies under the panel
        m_keys.push_back(key);
    }
    for (std::size_t i = 1; i < m_keys.size(); ++i) {
        if (i > panel->buttons.size()) {
            m_keys[i]->hide();
            continue;
        }
        const auto& button = panel->buttons[i - 1];
        m_keys[i]->setFace(button.name, button.words, button.look, m_model.busyWith(button.name));
    }
    show();
    raise();
    if (m_panel == panel) return;
    m_panel = panel;
    QString spoken = panel->title;
    for (const auto& line : panel->lines) spoken += QStringLiteral(", %1 %2").arg(line.words, line.value);
    setAccessibleName(spoken);
    place();
    update();
}

/// From the bottom up: back, then what can be done.
void DetailPanel::place() {
    if (!m_panel) return;
    const Measure measure(*this);
    const qreal wide = width() / measure.x(1) - 2 * kSide;
    const qreal high = height() / measure.y(1);
    const std::size_t count = m_panel->buttons.size() + 1;
    for (std::size_t i = 0; i < count; ++i) {
        const auto below = static_cast<qreal>(i == 0 ? 1 : count - i + 1);
        m_keys[i]->setGeometry(measure.box(width(), kSide, high - 12 - below * kPitch, wide, kKeyHeight).toRect());
    }
}

void DetailPanel::resizeEvent(QResizeEvent*) {
    place();
}

void DetailPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) place();
    QWidget::changeEvent(event);
}

void DetailPanel::paintEvent(QPaintEvent*) {
    if (!m_panel) return;
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintGround(painter, measure, m_panel->title);
    paintCard(painter, rect(), measure, Qt::transparent, ui::kIndigo);
    const qreal wide = width() / measure.x(1) - 2 * kSide;
    const qreal high = height() / measure.y(1);
    const qreal keys = static_cast<qreal>(m_panel->buttons.size() + 1) * kPitch + 12;
    const qreal hint = high - keys - 50;
    ui::drawLines(painter, measure.box(width(), kSide, hint, wide, 46), m_panel->hint, measure.small(16), ui::kInk2, 2, kStart);
    const auto room = static_cast<std::size_t>(std::max(1.0, (hint - kTop - 8) / kLine));
    const std::size_t shown = m_panel->lines.size() <= room ? m_panel->lines.size() : room - 1;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& line = m_panel->lines[i];
        const QRectF row = measure.box(width(), kSide, kTop + static_cast<qreal>(i) * kLine, wide, kLine);
        QRectF words = row;
        if (!line.value.isEmpty()) {
            const QRectF ink = ui::drawLine(painter, row, line.value, measure.label(17), ui::kInk, kEnd);
            if (painter.layoutDirection() == Qt::RightToLeft)
                words.setLeft(ink.right() + measure.s(12));
            else
                words.setRight(ink.left() - measure.s(12));
        }
        ui::drawLines(painter, words, line.words, measure.small(17), ui::kInk, line.value.isEmpty() ? 2 : 1, kStart);
        if (!line.goesOn) painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), ui::kHairline);
    }
    if (shown < m_panel->lines.size())
        ui::drawLine(painter, measure.box(width(), kSide, kTop + static_cast<qreal>(shown) * kLine, wide, kLine),
                     tr("and %1 more").arg(ui::isolated(QString::number(m_panel->lines.size() - shown))), measure.label(16), ui::kInk2, kStart);
}

}  // namespace owc::dashboard_view
