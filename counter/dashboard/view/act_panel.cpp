#include "counter/dashboard/view/act_panel.h"

#include <QEvent>
#include <algorithm>

#include "assets/ui/text.h"

namespace owc::dashboard_view {

using dashboard_model::ActButton;

namespace {

constexpr QSizeF kPanel{456, 260};
constexpr qreal kMargin = 20;
constexpr qreal kTop = 52;
constexpr qreal kKeyHeight = 46;
constexpr qreal kGap = 8;
constexpr qreal kHintTop = 212;
}  // namespace

ActPanel::ActPanel(dashboard_model::DashboardModel& model, QWidget* parent)
    : QWidget(parent), m_model(model) {
    setObjectName("actPanel");
    for (KeyButton*& key : m_keys) {
        key = new KeyButton(this);
        connect(key, &QAbstractButton::clicked, this, [this, made = key] {
            const auto button = std::ranges::find(m_buttons, made->objectName(), &ActButton::name);
            if (button != m_buttons.end()) m_model.press(button->key);
        });
    }
    refresh();
}

void ActPanel::refresh() {
    setAccessibleName(tr("Act on the centre"));
    std::vector<ActButton> buttons = m_model.acts().buttons(m_model.picture());
    const QString hint = m_model.acts().hint(m_model.picture());
    const std::size_t shown = std::min(buttons.size(), m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (i < shown)
            m_keys.at(i)->setFace(buttons[i].name, buttons[i].words, buttons[i].look);
        else
            m_keys.at(i)->hide();
    }
    if (buttons == m_buttons && hint == m_hint) return;
    m_buttons = std::move(buttons);
    m_hint = hint;
    placeKeys();
    update();
}

/// Two in a row; a last one alone, and a question, take the whole row.
void ActPanel::placeKeys() {
    const Measure measure(*this);
    const std::size_t shown = std::min(m_buttons.size(), m_keys.size());
    const qreal inner = kPanel.width() - 2 * kMargin;
    const qreal half = (inner - kGap) / 2;
    const std::size_t columns = shown <= 2 ? 1 : 2;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool whole = columns == 1 || (i + 1 == shown && i % 2 == 0);
        const qreal start = kMargin + (i % columns == 0 ? 0 : half + kGap);
        const qreal y = kTop + static_cast<qreal>(i / columns) * (kKeyHeight + kGap);
        m_keys.at(i)->setGeometry(measure.box(width(), start, y, whole ? inner : half, kKeyHeight).toRect());
    }
}

void ActPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeKeys();
}

void ActPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) placeKeys();
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void ActPanel::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure);
    const qreal wide = kPanel.width() - 2 * kMargin;
    ui::drawLine(painter, measure.box(width(), kMargin, 6, wide, 44), tr("Act on the centre"), measure.label(20), ui::kInk, kStart);
    ui::drawLine(painter, measure.box(width(), kMargin, kHintTop, wide, kPanel.height() - kHintTop - 8), m_hint, measure.small(15), ui::kInk2, kStart);
}

}  // namespace owc::dashboard_view
