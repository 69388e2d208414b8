#include "counter/desk/view/payout_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

#include "counter/desk/model/payout_words.h"

namespace owc::desk_view {

using desk_model::PayoutPage;

namespace {

constexpr int kKeys[] = {Qt::Key_F2, Qt::Key_F4, Qt::Key_F7, Qt::Key_F8, Qt::Key_F10};

}  // namespace

PayoutPanel::PayoutPanel(QWidget* parent) : QWidget(parent), m_main(Qt::Key_F1, KeyButton::Look::Main, this) {
    setObjectName("payoutPanel");
    setFocusPolicy(Qt::ClickFocus);  // it has the keyboard while it is open
    m_keys.push_back(&m_main);
    for (const int key : kKeys) m_keys.push_back(new KeyButton(key, KeyButton::Look::Key, this));
    m_keys.push_back(new KeyButton(Qt::Key_F11, KeyButton::Look::Chip, this));
    auto* panic = new KeyButton(Qt::Key_F12, KeyButton::Look::Panic, this);
    m_keys.push_back(panic);
    for (KeyButton* button : m_keys) {
        button->setObjectName("payout" + button->objectName());
        if (button != panic)
            connect(button, &KeyButton::clicked, this, [this, button] { press(button->wanted()); });
    }
    connect(panic, &KeyButton::pressed, this, [this] { emit panicHeld(true); });
    connect(panic, &KeyButton::released, this, [this] { emit panicHeld(false); });
    hide();
}

void PayoutPanel::present(const desk_model::PayoutPicture& picture, const QString& message, bool busy) {
    m_picture = picture;
    m_message = message;
    m_busy = busy;
    presentKeys();
    tellReader();
    update();
}

void PayoutPanel::open() {
    if (!isHidden()) return;
    setGeometry(parentWidget()->rect());
    layOut();
    show();
    raise();
    setFocus();
}

void PayoutPanel::leave() {
    if (isHidden()) return;
    present({}, {}, false);
    hide();
    parentWidget()->setFocus();
}

void PayoutPanel::setPanicHeld(qreal part) {
    m_keys.back()->setHeld(part);
}

void PayoutPanel::pressMain() {
    emit nextWanted(m_picture.page);
}

void PayoutPanel::press(int key) {
    if (key == Qt::Key_F11) return emit languageWanted();
    if (!keyOf(key).enabled) return;
    const bool drawer = m_picture.basket == 0;
    switch (key) {
        case Qt::Key_F1:
            return pressMain();
        case Qt::Key_F2:
            if (drawer) return emit countWanted();
            if (m_picture.page == PayoutPage::Receipt) return emit noReceipt();
            if (m_picture.page == PayoutPage::Finish) return emit paperWanted();
            if (m_picture.page == PayoutPage::HandOver) return emit backWanted();
            return emit clearWanted();
        case Qt::Key_F4:
            return drawer ? emit topUpWanted() : emit stopWanted();
        case Qt::Key_F7:
            if (drawer) return emit takeOutWanted();
            return m_picture.page == PayoutPage::Identity ? emit nadraWanted()
                                                          : emit complaintWanted(m_picture.complaint);
        case Qt::Key_F8:
            return drawer ? emit closeDrawerWanted() : emit undoWanted();
        case Qt::Key_F10:
            return emit speakWanted();
        default:
            return;
    }
}

void PayoutPanel::keyPressEvent(QKeyEvent* event) {
    event->accept();                    // the desk's own keys wait until it is left
    if (event->isAutoRepeat()) return;  // a key held down is one note, and one step
    const int key = event->key();
    if (key == Qt::Key_Escape) return emit left();
    if (key == Qt::Key_F1 && event->modifiers() & Qt::ShiftModifier) return emit helpWanted();
    if (key == Qt::Key_Minus || key == Qt::Key_Backspace) return press(Qt::Key_F8);
    const QString text = event->text();
    if (text.size() == 1 && text[0].isDigit()) {
        const std::uint32_t face = desk_model::faceOfKey(text[0].digitValue());
        if (m_picture.page == PayoutPage::Counting && face != 0) emit noteCounted(static_cast<int>(face));
        return;
    }
    press(key);
}

void PayoutPanel::mousePressEvent(QMouseEvent* event) {
    const QPointF at = toPixels().inverted().map(event->position());
    for (const Spot& spot : spots()) {
        if (!spot.box.contains(at)) continue;
        const int face = static_cast<int>(spot.face);
        return spot.what == What::More ? emit noteCounted(face) : emit noteTaken(face);
    }
}

void PayoutPanel::resizeEvent(QResizeEvent*) {
    layOut();
    presentKeys();
}

void PayoutPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
    QWidget::changeEvent(event);
}

QSizeF PayoutPanel::units() const {
    return narrow() ? QSizeF(360, 720) : QSizeF(1280, 800);
}

QTransform PayoutPanel::toPixels() const {
    const QSizeF all = units();
    const qreal scale = std::min(width() / all.width(), height() / all.height());
    QTransform transform;
    transform.translate((width() - all.width() * scale) / 2, (height() - all.height() * scale) / 2);
    transform.scale(scale, scale);
    return transform;
}

QRectF PayoutPanel::place(qreal start, qreal y, qreal width, qreal height) const {
    return {layoutDirection() == Qt::RightToLeft ? units().width() - start - width : start, y, width, height};
}

qreal PayoutPanel::rowPitch() const {
    const auto rows = static_cast<qreal>(std::max<std::size_t>(1, m_picture.notes.size()));
    return narrow() ? std::min(56.0, 240 / rows) : std::min(76.0, 300 / rows);
}

qreal PayoutPanel::rowTop(std::size_t row) const {
    return (narrow() ? 206 : 302) + static_cast<qreal>(row) * rowPitch();
}

std::vector<PayoutPanel::Spot> PayoutPanel::spots() const {
    std::vector<Spot> all;
    if (m_picture.page != PayoutPage::Counting) return all;
    const qreal side = std::min(rowPitch() - 8, 50.0);
    for (std::size_t row = 0; row < m_picture.notes.size(); ++row) {
        const std::uint32_t face = m_picture.notes[row].face;
        const qreal y = rowTop(row) + (rowPitch() - side) / 2;
        all.push_back({What::Less, face, narrow() ? place(136, y, side, side) : place(264, y, 50, side)});
        all.push_back({What::More, face, narrow() ? place(230, y, side, side) : place(386, y, 50, side)});
    }
    return all;
}

void PayoutPanel::layOut() {
    const QSizeF page = units();
    const std::size_t last = m_keys.size() - 2;  // language and panic stand in the corners
    for (std::size_t i = 1; i < last; ++i) m_keys[i]->setLook(narrow() ? KeyButton::Look::Compact : KeyButton::Look::Key);
    if (narrow()) {
        m_keys[0]->place({10, 514, 340, 62}, page);
        for (std::size_t i = 1; i < last; ++i) {
            const auto at = static_cast<qreal>((i - 1) % 3), row = static_cast<qreal>((i - 1) / 3);
            m_keys[i]->place({10 + at * 115, 582 + row * 66, 110, 60}, page);
        }
        return;
    }
    m_keys[0]->place({20, 685, 420, 100}, page);
    for (std::size_t i = 1; i < m_keys.size() - 2; ++i)
        m_keys[i]->place({450 + static_cast<qreal>(i - 1) * 141, 685, 132, 100}, page);
    m_keys[m_keys.size() - 2]->place({1062, 12, 130, 36}, page);
    m_keys.back()->place({1160, 685, 100, 100}, page);
}

}  // namespace owc::desk_view
