#include "counter/desk/view/finger_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "assets/ui/icons.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/finger_marks.h"
#include "counter/desk/view/labels.h"

namespace owc::desk_view {

using desk_model::FingerAct;
using desk_model::FingerUse;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

/// Digit keys in the order of the fingers: 1 ... 9, 0.
std::optional<int> fingerOfKey(int key) {
    if (key < Qt::Key_0 || key > Qt::Key_9) return std::nullopt;
    return (key - Qt::Key_0 + 9) % 10;
}

}  // namespace

FingerPanel::FingerPanel(QWidget* parent)
    : QWidget(parent),
      m_main(Qt::Key_F1, KeyButton::Look::Main, this),
      m_otherWay(Qt::Key_F6, KeyButton::Look::Key, this),
      m_nadra(Qt::Key_F7, KeyButton::Look::Key, this),
      m_giveUp(Qt::Key_F8, KeyButton::Look::Key, this) {
    setObjectName("fingerPanel");
    setFocusPolicy(Qt::ClickFocus);  // it has the keyboard while it is open
    for (KeyButton* button : {&m_main, &m_otherWay, &m_nadra, &m_giveUp}) {
        button->setObjectName("finger" + button->objectName());
        connect(button, &KeyButton::clicked, this, [this, button] { press(button->wanted()); });
    }
    hide();
}

void FingerPanel::present(const desk_model::FingerPicture& check, const desk_model::LivePrint& live,
                          int token, const QString& message, bool busy) {
    const auto isLeft = [&](int finger) { return std::ranges::find(check.left, finger) != check.left.end(); };
    if (check != m_check &&
        !(check.session == m_check.session && m_finger && isLeft(*m_finger) && check.step == m_check.step)) {
        m_finger = check.finger;
        m_retries = false;
    }
    if (live.taking) m_retries = false;  // once for each choice
    m_check = check;
    m_live = live;
    m_token = token;
    m_message = message;
    m_busy = busy;
    setAccessibleName(tr("Is it she? Token %1").arg(token));
    QStringList spoken{message,
                       check.step,
                       check.said,
                       m_finger ? desk_model::fingerWords(*m_finger) : QString(),
                       desk_model::hintWords(live.hint),
                       tr("Tries left: %1").arg(check.tries)};
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join("\n"));
    presentKeys();
    update();
}

void FingerPanel::open() {
    if (!isHidden()) return;
    setGeometry(parentWidget()->rect());
    layOut();
    show();
    raise();
    setFocus();
}

void FingerPanel::leave() {
    if (isHidden()) return;
    m_live = {};  // her print is not kept behind what is shown next
    hide();
    parentWidget()->setFocus();
}

ui::FingerMarks FingerPanel::marks() const {
    ui::FingerMarks all{};
    if (m_live.taking && m_live.finger >= 0) {
        all[static_cast<std::size_t>(m_live.finger)] = ui::FingerMark::Now;
        return all;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        FingerUse use = m_check.uses[i];
        const bool chosen = m_finger && static_cast<std::size_t>(*m_finger) == i;
        if (use == FingerUse::Now && (!chosen || (m_check.mayRetry && !m_retries))) use = FingerUse::Plain;
        if (use == FingerUse::Plain && chosen && !m_check.over && act() == FingerAct::TakePrint)
            use = FingerUse::Now;
        all[i] = markOf(use);
    }
    return all;
}

FingerAct FingerPanel::act() const {
    return m_retries ? FingerAct::TakePrint : m_check.act;
}

void FingerPanel::choose(int finger) {
    if ((m_check.act != FingerAct::TakePrint && !m_check.mayRetry) || m_live.taking || m_busy) return;
    if (std::ranges::find(m_check.left, finger) == m_check.left.end()) return;
    m_finger = finger;
    m_retries = m_check.mayRetry;
    presentKeys();
    update();
    emit chosen(finger);
}

void FingerPanel::press(int key) {
    if (key == Qt::Key_F1) {
        if (!mainKey().enabled) return;
        if (m_live.taking) return emit stopWanted();
        return emit acted(act());
    }
    if (!m_check.mayChange || m_busy || m_live.taking) return;
    if (key == Qt::Key_F6) emit otherWayWanted();
    if (key == Qt::Key_F7) emit nadraWanted();
    if (key == Qt::Key_F8) emit givenUp();
}

void FingerPanel::keyPressEvent(QKeyEvent* event) {
    event->accept();  // the desk's own keys wait until it is left
    if (event->isAutoRepeat()) return;
    if (const auto finger = fingerOfKey(event->key())) return choose(*finger);
    if (event->key() == Qt::Key_Escape) return emit left();
    if (event->key() == Qt::Key_F11) return emit languageWanted();
    if (event->key() == Qt::Key_F1 && event->modifiers() & Qt::ShiftModifier) return emit helpWanted();
    press(event->key());
}

void FingerPanel::mousePressEvent(QMouseEvent* event) {
    for (int finger = 0; finger < 10; ++finger)
        if (ui::fingertip(boxes().hands, finger).contains(event->position())) return choose(finger);
}

void FingerPanel::resizeEvent(QResizeEvent*) {
    layOut();
}

void FingerPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
    QWidget::changeEvent(event);
}

FingerPanel::Boxes FingerPanel::boxes() const {
    Boxes all;
    const qreal wide = narrow() ? width() - 12.0 : std::min(1160.0, width() - 60.0);
    const qreal tall = narrow() ? height() - 12.0 : std::min(700.0, height() - 40.0);
    all.card = {(width() - wide) / 2, (height() - tall) / 2, wide, tall};
    const qreal margin = narrow() ? 12 : 30;
    const QRectF in = all.card.adjusted(margin, margin / 2, -margin, -margin);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qreal start, qreal y, qreal w, qreal h) {
        return QRectF(rightToLeft ? in.right() - start - w : in.left() + start, in.top() + y, w, h);
    };
    const qreal full = in.width();
    if (narrow()) {
        all.title = at(0, 0, full * 0.6, 34);
        all.tries = at(full * 0.6, 0, full * 0.4, 34);
        all.step = at(0, 38, full, 74);
        all.said = at(0, 114, full, 38);
        all.hands = at(0, 156, full, 176);
        all.print = at(0, 338, 150, 170);
        all.under = at(162, 338, full - 162, 170);
        return all;
    }
    all.title = at(0, 0, full * 0.6, 44);
    all.tries = at(full * 0.6, 0, full * 0.4, 44);
    all.step = at(0, 48, full, 72);
    all.said = at(0, 122, full, 40);
    const qreal middle = in.height() - 170 - 118;
    all.hands = at(0, 170, full - 320, middle);
    all.print = at(full - 290, 170, 290, middle - 84);
    all.under = at(full - 290, 170 + middle - 78, 290, 78);
    return all;
}

void FingerPanel::layOut() {
    const Boxes all = boxes();
    const QSizeF page = size();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto put = [&](KeyButton& button, qreal start, qreal y, qreal w, qreal h) {
        const qreal margin = (rightToLeft ? width() - all.card.right() : all.card.left());
        button.place({margin + start, y, w, h}, page);  // from the reading start
    };
    if (narrow()) {
        const qreal wide = all.card.width() - 24;
        const qreal third = (wide - 16) / 3;
        put(m_main, 12, all.card.bottom() - 170, wide, 62);
        put(m_otherWay, 12, all.card.bottom() - 102, third, 96);
        put(m_nadra, 12 + third + 8, all.card.bottom() - 102, third, 96);
        put(m_giveUp, 12 + 2 * (third + 8), all.card.bottom() - 102, third, 96);
        return;
    }
    const qreal y = all.card.bottom() - 118;
    const qreal wide = all.card.width() - 60;
    put(m_main, 30, y, wide - 3 * 150, 100);
    put(m_otherWay, 30 + wide - 3 * 150 + 10, y, 140, 100);
    put(m_nadra, 30 + wide - 2 * 150 + 10, y, 140, 100);
    put(m_giveUp, 30 + wide - 150 + 10, y, 140, 100);
}

std::optional<QString> FingerPanel::taking() const {
    if (!m_live.taking) return std::nullopt;
    const QString finger = desk_model::fingerWords(m_live.finger);
    if (m_live.touches > 0)
        return tr("%1 is enrolled: touches still to come: %2. She lifts it in between.")
            .arg(finger, ui::isolated(QString::number(m_live.touches)));
    return tr("%1: she lays it on the glass. F1 stops.").arg(finger);
}

void FingerPanel::paintPrint(QPainter& painter, const QRectF& frame, const QRectF& under) const {
    painter.setPen(QPen(m_live.taking ? ui::kIndigo : ui::kHairline, m_live.taking ? 3 : 1.5));
    painter.setBrush(ui::kGround);
    painter.drawRoundedRect(frame, 14, 14);
    const QRectF inside = frame.adjusted(10, 10, -10, -10);
    if (m_live.image.isNull()) {
        const qreal side = std::min(inside.width(), inside.height()) * 0.6;
        ui::drawIcon(painter, QRectF(inside.center() - QPointF(side, side) / 2, QSizeF(side, side)),
                     "thing-finger", m_live.taking ? ui::kIndigo : ui::kOutline);
    } else {
        const QSizeF shown = QSizeF(m_live.image.size()).scaled(inside.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(inside.center() - QPointF(shown.width(), shown.height()) / 2, shown),
                          m_live.image);
    }
    const QString words = m_live.taking && m_live.hint == desk_model::PrintHint::None
                              ? desk_model::hintWords(desk_model::PrintHint::PlaceFinger)
                          : m_live.timedOut ? tr("No finger came. F1 tries again.")
                                            : desk_model::hintWords(m_live.hint);
    const QString trouble = desk_model::readerTrouble(m_live.reader);
    const qreal bar = 10;
    if (m_live.quality > 0) {
        const QRectF line(under.left(), under.top(), under.width(), bar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::kMist);
        painter.drawRoundedRect(line, bar / 2, bar / 2);
        const qreal part = line.width() * m_live.quality / 100.0;
        painter.setBrush(m_live.quality < 40 ? ui::kWarnEdge : ui::kGoodFill);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        painter.drawRoundedRect(
            QRectF(rightToLeft ? line.right() - part : line.left(), line.top(), part, bar), bar / 2, bar / 2);
    }
    const QString quality = m_live.quality > 0
                                ? tr("Quality %1 of 100").arg(ui::isolated(QString::number(m_live.quality)))
                                : QString();
    const QString text = !trouble.isEmpty() ? trouble : words.isEmpty() ? quality : words;
    ui::drawLines(painter, under.adjusted(0, bar + 4, 0, 0), text, label(narrow() ? 15 : 17),
                  trouble.isEmpty() ? ui::kInk : ui::kStop, narrow() ? 6 : 3,
                  narrow() ? kStart : Qt::AlignCenter);
}

void FingerPanel::paintEvent(QPaintEvent*) {
    const Boxes at = boxes();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(0x13, 0x1A, 0x45, 150));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(at.card, 20, 20);
    drawLabel(painter, at.title, tr("Is it she? Token %1").arg(ui::isolated(QString::number(m_token))),
              label(narrow() ? 17 : 20), ui::kInk2, kStart);
    if (!m_check.over)
        drawLabel(painter, at.tries, tr("Tries left: %1").arg(ui::isolated(QString::number(m_check.tries))),
                  label(narrow() ? 15 : 18), m_check.tries <= 2 ? ui::kStop : ui::kInk, kEnd);
    const QColor ink = m_check.good ? ui::kGood : ui::kInk;
    const QString step = taking() ? *taking() : m_check.step;
    ui::drawLines(painter, at.step, step, label(narrow() ? 17 : 24), ink, narrow() ? 3 : 2, kStart);
    const QString& said = m_message.isEmpty() ? m_check.said : m_message;
    if (!said.isEmpty()) {
        painter.setBrush(!m_message.isEmpty() ? ui::kWarnTint : m_check.good ? ui::kGoodTint : ui::kMist);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(at.said, 10, 10);
        ui::drawLines(painter, at.said.adjusted(14, 0, -14, 0), said, label(narrow() ? 15 : 17), ink,
                      narrow() ? 2 : 1, kStart);
    }
    const bool mayChoose = (act() == FingerAct::TakePrint || m_check.mayRetry) && !m_live.taking;
    ui::drawHands(painter, at.hands, marks(), mayChoose);
    paintPrint(painter, at.print, at.under);
}

}  // namespace owc::desk_view
