#include "counter/desk/view/entitlement_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

#include "counter/desk/model/entitlement_words.h"

namespace owc::desk_view {

using desk_model::ProgrammeLine;

namespace {

constexpr int kKeys[] = {Qt::Key_F2, Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9};
constexpr qreal kRow = 42;

}  // namespace

EntitlementPanel::EntitlementPanel(QWidget* parent)
    : QWidget(parent), m_main(Qt::Key_F1, KeyButton::Look::Main, this) {
    setObjectName("entitlementPanel");
    setFocusPolicy(Qt::ClickFocus);  // it has the keyboard while it is open
    m_keys.push_back(&m_main);
    for (const int key : kKeys) m_keys.push_back(new KeyButton(key, KeyButton::Look::Compact, this));
    for (KeyButton* button : m_keys) {
        button->setObjectName("entitled" + button->objectName());
        connect(button, &KeyButton::clicked, this, [this, button] { press(button->wanted()); });
    }
    hide();
}

void EntitlementPanel::present(const desk_model::EntitlementPicture& picture, bool serving,
                               const QString& message, bool busy) {
    const bool another = picture.token != m_picture.token || picture.number != m_picture.number;
    m_picture = picture;
    m_serving = serving;
    m_message = message;
    m_busy = busy;
    if (another) {
        m_chosen = m_first = m_firstRule = 0;
        m_explains = m_showsHer = false;
    }
    presentKeys();
    tellReader();
    update();
}

void EntitlementPanel::open() {
    if (!isHidden()) return;
    setGeometry(parentWidget()->rect());
    layOut();
    show();
    raise();
    setFocus();
}

void EntitlementPanel::leave() {
    if (isHidden()) return;
    m_picture = {};
    m_message.clear();
    m_showsHer = m_explains = false;
    tellReader();
    hide();
    parentWidget()->setFocus();
}

const ProgrammeLine* EntitlementPanel::programme() const {
    const auto at = static_cast<std::size_t>(m_chosen);
    return at < m_picture.programmes.size() ? &m_picture.programmes[at] : nullptr;
}

int EntitlementPanel::rowsThatFit() const {
    return std::max(1, static_cast<int>(boxes().list.height() / kRow));
}

void EntitlementPanel::choose(int row) {
    const int last = static_cast<int>(m_picture.programmes.size()) - 1;
    if (last < 0) return;
    m_chosen = std::clamp(row, 0, last);
    m_firstRule = 0;
    m_first = std::clamp(m_first, std::max(0, m_chosen - rowsThatFit() + 1), m_chosen);
    presentKeys();
    tellReader();
    update();
    emit shown();
}

void EntitlementPanel::explain(bool on) {
    m_explains = on && programme();
    m_firstRule = 0;
    tellReader();
    update();
}

void EntitlementPanel::turn(int by) {
    if (!m_explains) return choose(m_chosen + by);
    const int last = static_cast<int>(programme() ? programme()->rules.size() : 0) - 1;
    m_firstRule = std::clamp(m_firstRule + by, 0, std::max(0, last));
    update();
}

void EntitlementPanel::press(int key) {
    if (!keyOf(key).enabled) return;
    switch (key) {
        case Qt::Key_F1:
            return emit wayWanted();
        case Qt::Key_F2:
            return emit formWanted();
        case Qt::Key_F5:
            return emit transferWanted(programme()->service);
        case Qt::Key_F6:
            return emit addWanted(programme()->service);
        case Qt::Key_F7:
            return emit dayWanted();
        case Qt::Key_F8:
            return emit numberWanted();
        case Qt::Key_F9:
            m_showsHer = !m_showsHer;
            presentKeys();
            return emit shown();
        default:
            return;
    }
}

void EntitlementPanel::keyPressEvent(QKeyEvent* event) {
    event->accept();  // the desk's own keys wait until it is left
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) return turn(key == Qt::Key_Up ? -1 : 1);
    if (event->isAutoRepeat()) return;
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) return turn(key == Qt::Key_PageUp ? -5 : 5);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return explain(!m_explains);
    if (key == Qt::Key_Escape) return m_explains ? explain(false) : emit left();
    if (key == Qt::Key_F11) return emit languageWanted();
    if (key == Qt::Key_F1 && event->modifiers() & Qt::ShiftModifier) return emit helpWanted();
    press(key);
}

void EntitlementPanel::mousePressEvent(QMouseEvent* event) {
    if (m_explains) return explain(false);
    for (int row = 0; row < rowsThatFit(); ++row)
        if (rowBox(row).contains(event->position())) return choose(m_first + row);
    if (boxes().detail.contains(event->position())) explain(true);
}

void EntitlementPanel::resizeEvent(QResizeEvent*) {
    layOut();
    choose(m_chosen);
}

void EntitlementPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
    QWidget::changeEvent(event);
}

ActionKey EntitlementPanel::keyOf(int key) const {
    ActionKey made{.key = key, .cap = QString("F%1").arg(key - Qt::Key_F1 + 1)};
    const ProgrammeLine* one = programme();
    const bool goes = one && !one->service.isEmpty();
    const QString nowhere = tr("Its next step is at no other counter of this centre, or planned already.");
    switch (key) {
        case Qt::Key_F1:
            made.verb = tr("Build her way");
            if (m_picture.before.empty() && m_picture.after.empty())
                made.whyNot = tr("No further counter is wanted for the registry.");
            else if (!m_picture.before.empty() && !m_serving)
                made.whyNot = tr("Start serving her first: F1 at the desk.");
            break;
        case Qt::Key_F2:
            made.verb = m_picture.forms.size() == 1 ? tr("Fill in: %1").arg(desk_model::visitName(m_picture.forms.front())) : tr("Fill in a form");
            if (m_picture.forms.empty()) made.whyNot = tr("No form is filled in for this visit.");
            break;
        case Qt::Key_F5:
            made.verb = tr("Transfer");
            if (!goes)
                made.whyNot = nowhere;
            else if (!m_serving)
                made.whyNot = tr("Start serving her first: F1 at the desk.");
            break;
        case Qt::Key_F6:
            made.verb = tr("After this");
            if (!goes) made.whyNot = nowhere;
            break;
        case Qt::Key_F7:
            made.verb = m_picture.asOf.isEmpty() ? tr("Other day") : tr("Today");
            break;
        case Qt::Key_F8:
            made.verb = tr("Number");
            break;
        case Qt::Key_F9:
            made.verb = m_showsHer ? tr("Hide it") : tr("Show her");
            if (m_picture.programmes.empty()) made.whyNot = tr("There is no answer to show.");
            break;
        default:
            return {};
    }
    if (m_busy && key != Qt::Key_F9) made.whyNot = tr("The server has not answered yet.");
    made.enabled = made.whyNot.isEmpty();
    return made;
}

void EntitlementPanel::presentKeys() {
    const desk_model::DeskPicture none;
    for (KeyButton* button : m_keys) button->present(keyOf(button->wanted()), none);
}

/// What the screen shows, in words.
void EntitlementPanel::tellReader() {
    setAccessibleName(tr("What she is entitled to"));
    QStringList spoken{m_message,      m_picture.note,  m_picture.whose,
                       m_picture.asOf, m_picture.visit, m_picture.offered};
    if (const ProgrammeLine* one = programme()) {
        spoken << one->name + ": " + desk_model::kindWord(one->kind) << one->why << one->next << one->amount
               << one->paid;
        for (const QString& paper : one->documents) spoken << desk_model::wordOf(paper.toStdString());
        if (m_explains)
            for (const auto& rule : one->rules)
                spoken << rule.rule + ": " + desk_model::outcomeWord(rule.outcome) + " " + rule.found
                       << rule.source;
    }
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join("\n"));
}

QRectF EntitlementPanel::in(const QRectF& box, qreal start, qreal y, qreal wide, qreal tall) const {
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    return {rightToLeft ? box.right() - start - wide : box.left() + start, box.top() + y, wide, tall};
}

EntitlementPanel::Boxes EntitlementPanel::boxes() const {
    Boxes all;
    const qreal wide = narrow() ? width() - 12.0 : std::min(1200.0, width() - 40.0);
    const qreal tall = narrow() ? height() - 12.0 : std::min(940.0, height() - 40.0);
    all.card = {(width() - wide) / 2, (height() - tall) / 2, wide, tall};
    const qreal margin = narrow() ? 10 : 28;
    const QRectF inner = all.card.adjusted(margin, margin / 2, -margin, -margin / 2);
    const qreal full = inner.width();
    if (narrow()) {
        const qreal keys = 62 + 2 * 64 + 8;
        const qreal body = inner.height() - 164 - keys;
        all.title = in(inner, 0, 0, full, 32);
        all.whose = in(inner, 0, 32, full, 26);
        all.band = in(inner, 0, 60, full, 100);
        all.list = in(inner, 0, 166, full, body - 88);
        all.detail = in(inner, 0, 166 + body - 84, full, 78);
        all.rules = in(inner, 0, 62, full, body + 98);
        return all;
    }
    const qreal body = inner.height() - 124 - 84;
    all.title = in(inner, 0, 0, full * 0.5, 44);
    all.whose = in(inner, full * 0.5, 0, full * 0.5, 44);
    all.band = in(inner, 0, 50, full, 62);
    all.list = in(inner, 0, 124, 460, body);
    all.detail = in(inner, 476, 124, full - 476, body);
    all.rules = in(inner, 0, 124, full, body);
    return all;
}

QRectF EntitlementPanel::rowBox(int row) const {
    const QRectF list = boxes().list;
    return {list.left(), list.top() + row * kRow, list.width(), kRow - 4};
}

void EntitlementPanel::layOut() {
    const QRectF card = boxes().card;
    const qreal margin = narrow() ? 10 : 28;
    const qreal left = card.left() + margin;
    const qreal wide = card.width() - 2 * margin;
    const auto put = [&](std::size_t key, qreal start, qreal y, qreal w, qreal h) {
        m_keys[key]->place({left + start, y, w, h}, size());
    };
    if (narrow()) {
        const qreal top = card.bottom() - 202;
        put(0, 0, top, wide, 62);
        const qreal third = (wide - 12) / 3;
        for (std::size_t i = 0; i < 6; ++i)
            put(i + 1, static_cast<qreal>(i % 3) * (third + 6), top + 68 + static_cast<qreal>(i / 3) * 64,
                third, 58);
        return;
    }
    const qreal top = card.bottom() - 84;
    const qreal each = 126;
    const qreal form = 210;  // its verb names the visit
    const qreal main = wide - 5 * (each + 8) - form - 8;
    put(0, 0, top, main, 66);
    put(1, main + 8, top, form, 66);
    for (std::size_t i = 0; i < 5; ++i)
        put(i + 2, wide - static_cast<qreal>(5 - i) * (each + 8) + 8, top, each, 66);
}

}  // namespace owc::desk_view
