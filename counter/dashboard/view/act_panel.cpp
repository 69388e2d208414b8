#include "counter/dashboard/view/act_panel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::dashboard_view {

using dashboard_model::ActButton;

namespace {

constexpr QSizeF kPanel{456, 260};
constexpr qreal kMargin = 24;
constexpr qreal kTop = 52;
constexpr qreal kKeyHeight = 46;
constexpr qreal kGap = 8;
constexpr qreal kHintTop = 212;
constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction

struct KeyLook {
    QColor fill;
    QColor edge;
    QColor ink;
};

KeyLook lookOf(ActButton::Look look) {
    switch (look) {
        case ActButton::Look::Plain:
            return {ui::kSurface, ui::kIndigo, ui::kIndigo};
        case ActButton::Look::On:
            return {ui::kWarnTint, ui::kWarnEdge, ui::kInk};
        case ActButton::Look::Main:
            return {ui::kIndigo, ui::kIndigoEdge, Qt::white};
        case ActButton::Look::Danger:
            return {ui::kStop, ui::kStop, Qt::white};
    }
    return {};
}

}  // namespace

/// One act; clicked like a button, and keys stay with the window.
class ActKey : public QAbstractButton {
  public:
    explicit ActKey(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::NoFocus); }

    void show(const ActButton& button) {
        m_button = button;
        setObjectName(button.name);
        setAccessibleName(button.words);
        setVisible(true);
        update();
    }
    [[nodiscard]] int key() const { return m_button.key; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const qreal unit = height() / kKeyHeight;
        const KeyLook look = lookOf(m_button.look);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(unit, unit);
        const QRectF box(0, 0, width() / unit, kKeyHeight);
        painter.setPen(QPen(look.edge, isDown() ? 4 : 2));
        painter.setBrush(look.fill);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 16, 16);
        QRectF words = box.adjusted(12, 2, -12, -2);
        if (m_button.look == ActButton::Look::On) {
            const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
            const qreal side = 20;
            const qreal x = rtl ? words.right() - side : words.left();
            ui::drawIcon(painter, QRectF(x, (kKeyHeight - side) / 2, side, side), QStringLiteral("state-yes"),
                         look.ink);
            words.adjust(rtl ? 0 : side + 6, 0, rtl ? -side - 6 : 0, 0);
        }
        ui::drawLine(painter, words, m_button.words, ui::labelFont(16), look.ink);
    }

  private:
    ActButton m_button;
};

ActPanel::ActPanel(dashboard_model::DashboardModel& model, QWidget* parent)
    : QWidget(parent), m_model(model) {
    setObjectName("actPanel");
    for (ActKey*& key : m_keys) {
        key = new ActKey(this);
        connect(key, &QAbstractButton::clicked, this, [this, made = key] { m_model.press(made->key()); });
    }
    refresh();
}

void ActPanel::refresh() {
    setAccessibleName(tr("Act on the centre"));
    const std::vector<ActButton> buttons = m_model.acts().buttons(m_model.picture());
    m_shown = std::min(buttons.size(), m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (i < m_shown)
            m_keys.at(i)->show(buttons[i]);
        else
            m_keys.at(i)->hide();
    }
    placeKeys();
    update();
}

/// Two in a row; a last one alone, and a question, take the whole row.
void ActPanel::placeKeys() {
    const qreal unit = width() / kPanel.width();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qreal inner = kPanel.width() - 2 * kMargin;
    const qreal half = (inner - kGap) / 2;
    const std::size_t columns = m_shown <= 2 ? 1 : 2;
    for (std::size_t i = 0; i < m_shown; ++i) {
        const bool whole = columns == 1 || (i + 1 == m_shown && i % 2 == 0);
        const qreal start = kMargin + (i % columns == 0 ? 0 : half + kGap);
        const qreal width = whole ? inner : half;
        const qreal x = rtl ? kPanel.width() - start - width : start;
        const qreal y = kTop + static_cast<qreal>(i / columns) * (kKeyHeight + kGap);
        m_keys.at(i)->setGeometry(QRectF(x * unit, y * unit, width * unit, kKeyHeight * unit).toRect());
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
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / kPanel.width(), width() / kPanel.width());
    painter.setPen(QPen(ui::kHairline, 2));
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(QRectF(QPointF(1, 1), kPanel - QSizeF(2, 2)), 22, 22);
    const QRectF words(kMargin, 6, kPanel.width() - 2 * kMargin, 44);
    ui::drawLine(painter, words, tr("Act on the centre"), ui::labelFont(20), ui::kInk, kStart);
    ui::drawLine(painter, QRectF(kMargin, kHintTop, words.width(), kPanel.height() - kHintTop - 8),
                 m_model.acts().hint(m_model.picture()), ui::smallFont(16), ui::kInk2, kStart);
}

}  // namespace owc::dashboard_view
