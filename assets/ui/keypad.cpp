#include "assets/ui/keypad.h"

#include <QCoreApplication>

#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kKeySize{320, 148};
constexpr qreal kGap = 20;
constexpr QSizeF kSize{1000, 652};

QString keyName(KeypadKey::Kind kind, int digit) {
    switch (kind) {
        case KeypadKey::Kind::Digit:
            return QStringLiteral("key-%1").arg(digit);
        case KeypadKey::Kind::Delete:
            return QStringLiteral("key-delete");
        case KeypadKey::Kind::Go:
            return QStringLiteral("key-go");
    }
    return {};
}

RaisedLook keyLook(KeypadKey::Kind kind) {
    const Colours& c = colours();
    const ToneLook stop = toneLook(Tone::Stop);
    switch (kind) {
        case KeypadKey::Kind::Digit:
            return {c.surface, c.outline, c.outline, 28, 3, 9};
        case KeypadKey::Kind::Delete:
            return {stop.tint, stop.edge, stop.edge, 28, 3, 9};
        case KeypadKey::Kind::Go:
            return {c.goFill, c.goEdge, c.goEdge, 28, 3, 9};
    }
    return {};
}

}  // namespace

KeypadKey::KeypadKey(Kind kind, int digit, QWidget* parent)
    : KioskControl(keyName(kind, digit), kKeySize, parent), m_kind(kind) {
    KeypadKey::restyle();
    if (kind == Kind::Digit) setText(QString::number(digit));
    KeypadKey::retranslate();
}

void KeypadKey::restyle() {
    setLook(keyLook(m_kind));
}

void KeypadKey::retranslate() {
    switch (m_kind) {
        case Kind::Digit:
            break;
        case Kind::Delete:
            setText(QCoreApplication::translate("Keypad", "Delete"));
            break;
        case Kind::Go:
            setText(QCoreApplication::translate("Keypad", "Go on"));
            break;
    }
    setAccessibleName(text());
}

void KeypadKey::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    QRectF picture(0, 0, 88 * u, 88 * u);
    picture.moveCenter(face.center());
    switch (m_kind) {
        case Kind::Digit:
            drawDigits(painter, face, text(), digitFont(large(84) * u), onFace(colours().ink));
            break;
        case Kind::Delete:
            drawIcon(painter, picture, QStringLiteral("act-delete"), onFace(toneLook(Tone::Stop).ink));
            break;
        case Kind::Go:
            drawIcon(painter, picture, QStringLiteral("state-yes"),
                     onFace(isEnabled() ? colours().onAction : colours().ink2));
            break;
    }
}

Keypad::Keypad(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("keypad"));
    setLayoutDirection(Qt::LeftToRight);
    const auto add = [this](KeypadKey::Kind kind, int value) {
        m_keys.push_back(new KeypadKey(kind, value, this));
        return m_keys.back();
    };
    const auto addDigit = [&](int value) {
        connect(add(KeypadKey::Kind::Digit, value), &KeypadKey::clicked, this,
                [this, value] { emit digit(value); });
    };
    for (int value = 1; value <= 9; ++value) addDigit(value);
    connect(add(KeypadKey::Kind::Delete, 0), &KeypadKey::clicked, this, &Keypad::erase);
    addDigit(0);
    m_go = add(KeypadKey::Kind::Go, 0);
    connect(m_go, &KeypadKey::clicked, this, &Keypad::go);
}

void Keypad::setGoEnabled(bool enabled) {
    m_go->setEnabled(enabled);
}

QSize Keypad::sizeHint() const {
    return (kSize * unit(*this)).toSize();
}

void Keypad::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const qreal gap = kGap * unit(*this);
    const QSizeF key((width() - 2 * gap) / 3, (height() - 3 * gap) / 4);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const QPointF at(static_cast<qreal>(i % 3) * (key.width() + gap),
                         static_cast<qreal>(i / 3) * (key.height() + gap));
        m_keys[i]->setGeometry(QRectF(at, key).toRect());
    }
}

}  // namespace owc::ui
