#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "assets/ui/theme.h"
#include "counter/desk/view/desk_page.h"
#include "counter/desk/view/spoken.h"

namespace owc::desk_view {

DeskFace::DeskFace(const QString& objectName, const QSizeF& units, QWidget* parent) : QWidget(parent), m_units(units) {
    setObjectName(objectName);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

KeyButton& DeskFace::addKey(int key, KeyButton::Look look) {
    auto* button = new KeyButton(key, look, this);
    m_keys.push_back(button);
    if (key == Qt::Key_F12) {
        connect(button, &KeyButton::pressed, this, [this] { emit panicHeld(true); });
        connect(button, &KeyButton::released, this, [this] { emit panicHeld(false); });
    } else {
        connect(button, &KeyButton::clicked, this, [this, key] { emit pressed(key); });
    }
    return *button;
}

KeyButton* DeskFace::find(int key) const {
    const auto found = std::ranges::find_if(m_keys, [key](const KeyButton* button) { return button->wanted() == key; });
    return found == m_keys.end() ? nullptr : *found;
}

void DeskFace::placeKey(int key, const QRectF& box) {
    if (KeyButton* button = find(key)) button->place(box, m_units);
}

bool DeskFace::isShown(int key) const {
    const KeyButton* button = find(key);
    return button && !button->isHidden();
}

void DeskFace::setShown(int key, bool shown) {
    if (KeyButton* button = find(key)) button->setVisible(shown);
}

void DeskFace::show(const PageState& state) {
    m_state = state;
    m_notice = noticeOf(state);
    setAccessibleName(tr("Counter desk"));
    setAccessibleDescription(spokenState(state, m_notice));
    for (KeyButton* button : m_keys) button->present(extraKey(state, button->wanted()), state.picture);
    layOut();
    update();
}

void DeskFace::setPanicHeld(qreal part) {
    if (KeyButton* button = find(Qt::Key_F12)) button->setHeld(part);
}

/// A finger on a key that goes away is never lifted from it.
void DeskFace::hideEvent(QHideEvent*) {
    KeyButton* panic = find(Qt::Key_F12);
    if (!panic || !panic->isDown()) return;
    panic->setDown(false);
    emit panicHeld(false);
}

void DeskFace::resizeEvent(QResizeEvent*) {
    layOut();
}

void DeskFace::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
    QWidget::changeEvent(event);
}

QRectF DeskFace::place(qreal start, qreal y, qreal width, qreal height) const {
    return {layoutDirection() == Qt::RightToLeft ? m_units.width() - start - width : start, y, width, height};
}

void DeskFace::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), ui::kGround);
    const qreal scale = std::min(width() / m_units.width(), height() / m_units.height());
    painter.translate((width() - m_units.width() * scale) / 2, (height() - m_units.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    paint(painter);
}

}  // namespace owc::desk_view
