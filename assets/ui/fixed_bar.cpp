#include "assets/ui/fixed_bar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include "assets/ui/buttons.h"
#include "assets/ui/colours.h"

namespace owc::ui {
namespace {

constexpr QSizeF kSize{1080, 212};
constexpr QRectF kFirstSlot{40, 28, 232, 160};
constexpr qreal kPitch = 256;

QString label(FixedBar::Slot slot) {
    switch (slot) {
        case FixedBar::Slot::Back:
            return QCoreApplication::translate("FixedBar", "Back");
        case FixedBar::Slot::Listen:
            return QCoreApplication::translate("FixedBar", "Listen");
        case FixedBar::Slot::EasierView:
            return QCoreApplication::translate("FixedBar", "Easier view");
        case FixedBar::Slot::CallStaff:
            return QCoreApplication::translate("FixedBar", "Call staff");
    }
    return {};
}

}  // namespace

FixedBar::FixedBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("fixedBar"));
    const auto add = [this](Slot slot, const char* name, const char* icon, ButtonStyle style) {
        auto* made = new BarButton(QLatin1String(name), QLatin1String(icon), label(slot), style, this);
        m_buttons.at(static_cast<std::size_t>(slot)) = made;
        return made;
    };
    connect(add(Slot::Back, "barBack", "act-back", ButtonStyle::Outlined), &BarButton::clicked, this,
            &FixedBar::back);
    connect(add(Slot::Listen, "barListen", "act-listen", ButtonStyle::Filled), &BarButton::clicked, this,
            &FixedBar::listen);
    connect(add(Slot::EasierView, "barEasierView", "act-access", ButtonStyle::Outlined), &BarButton::clicked,
            this, &FixedBar::easierView);
    connect(add(Slot::CallStaff, "barCallStaff", "act-staff", ButtonStyle::Outlined), &BarButton::clicked,
            this, &FixedBar::callStaff);
}

void FixedBar::setSlotVisible(Slot slot, bool visible) {
    button(slot)->setVisible(visible);
}

BarButton* FixedBar::button(Slot slot) const {
    return m_buttons.at(static_cast<std::size_t>(slot));
}

QSize FixedBar::sizeHint() const {
    return (kSize * unit(*this)).toSize();
}

void FixedBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().surface);
    painter.fillRect(QRectF(0, 0, width(), 3 * unit(*this)), colours().hairline);
}

void FixedBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeButtons();
}

void FixedBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LayoutDirectionChange) placeButtons();
    QWidget::changeEvent(event);
}

void FixedBar::placeButtons() {
    const qreal u = unit(*this);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QRectF slot = kFirstSlot.translated(static_cast<qreal>(i) * kPitch, 0);
        if (layoutDirection() == Qt::RightToLeft) slot.moveRight(kSize.width() - slot.left());
        m_buttons.at(i)->setGeometry(QRectF(slot.topLeft() * u, slot.size() * u).toRect());
    }
}

void FixedBar::retranslate() {
    for (const Slot slot : {Slot::Back, Slot::Listen, Slot::EasierView, Slot::CallStaff})
        button(slot)->setLabel(label(slot));
}

}  // namespace owc::ui
