#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

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
    if (!m_fresh && state == m_state) return;
    const bool hadNotice = m_notice.has_value();
    PageState before = std::exchange(m_state, state);
    m_notice = noticeOf(state);
    setAccessibleName(tr("Counter desk"));
    setAccessibleDescription(spokenState(state, m_notice));
    for (const ActionKey& key : everyKey(state))
        if (KeyButton* button = find(key.key)) button->present(key, state.picture);
    layOut();
    if (std::exchange(m_fresh, false) || hadNotice != m_notice.has_value()) return update();
    for (const QRectF& part : changedSince(std::move(before))) update(toPixels().mapRect(part).toAlignedRect());
}

std::vector<QRectF> DeskFace::changedSince(PageState) const {
    return {QRectF({}, m_units)};
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
    if (event->type() == QEvent::LanguageChange) m_fresh = true;
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
    QWidget::changeEvent(event);
}

QRectF DeskFace::place(qreal start, qreal y, qreal width, qreal height) const {
    return {layoutDirection() == Qt::RightToLeft ? m_units.width() - start - width : start, y, width, height};
}

QTransform DeskFace::toPixels() const {
    const qreal scale = std::min(width() / m_units.width(), height() / m_units.height());
    QTransform transform;
    transform.translate((width() - m_units.width() * scale) / 2, (height() - m_units.height() * scale) / 2);
    transform.scale(scale, scale);
    return transform;
}

bool DeskFace::wanted(const QRectF& part) const {
    return std::ranges::any_of(m_dirty, [&](const QRectF& dirty) { return dirty.intersects(part); });
}

void DeskFace::paintEvent(QPaintEvent* event) {
    const QTransform transform = toPixels();
    m_dirty.clear();
    for (const QRect& dirty : event->region()) m_dirty.push_back(transform.inverted().mapRect(QRectF(dirty)));
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), ui::kGround);
    painter.setTransform(transform, true);
    painter.setPen(Qt::NoPen);
    paint(painter);
}

}  // namespace owc::desk_view
