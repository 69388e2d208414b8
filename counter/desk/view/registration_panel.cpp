#include "counter/desk/view/registration_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

#include "counter/desk/model/registration_words.h"

namespace owc::desk_view {

using desk_model::MemberField;
using desk_model::MemberRow;
using registration::Page;
using registration::Question;

namespace {

constexpr int kKeys[] = {Qt::Key_F2, Qt::Key_F3, Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8};

}  // namespace

RegistrationPanel::RegistrationPanel(QWidget* parent) : QWidget(parent), m_main(Qt::Key_F1, KeyButton::Look::Main, this) {
    setObjectName("registrationPanel");
    setFocusPolicy(Qt::ClickFocus);  // it has the keyboard while it is open
    m_keys.push_back(&m_main);
    for (const int key : kKeys) m_keys.push_back(new KeyButton(key, KeyButton::Look::Compact, this));
    for (KeyButton* button : m_keys) {
        button->setObjectName("form" + button->objectName());
        connect(button, &KeyButton::clicked, this, [this, button] { press(button->wanted()); });
    }
    hide();
}

void RegistrationPanel::present(const desk_model::RegistrationPicture& picture, const QString& message, bool busy) {
    const bool another = picture.token != m_picture.token || picture.id != m_picture.id;
    const bool turned = another || picture.page != m_picture.page || picture.record != m_picture.record;
    m_picture = picture;
    m_message = message;
    m_busy = busy;
    if (another) {
        m_member = m_firstMember = 0;
        const auto open = std::ranges::find(picture.house, 0, &desk_model::QuestionRow::answer);
        m_question = open == picture.house.end() ? 0 : static_cast<int>(open - picture.house.begin());
    }
    if (turned) m_lacking = m_line = 0;
    settle();
}

/// What was chosen may be gone.
void RegistrationPanel::settle() {
    const auto within = [](int place, std::size_t count) { return std::clamp(place, 0, std::max(0, static_cast<int>(count) - 1)); };
    m_member = within(m_member, m_picture.members.size());
    m_question = within(m_question, m_picture.house.size());
    m_lacking = within(m_lacking, m_picture.lacking.size());
    m_line = within(m_line, m_picture.readBack.size());
    const auto rows = std::ranges::count(spots(), What::Member, &Spot::what);
    if (rows > 0) m_firstMember = std::clamp(m_firstMember, std::max(0, m_member - static_cast<int>(rows) + 1), m_member);
    presentKeys();
    tellReader();
    update();
}

void RegistrationPanel::open() {
    if (!isHidden()) return;
    setGeometry(parentWidget()->rect());
    layOut();
    show();
    raise();
    setFocus();
}

void RegistrationPanel::leave() {
    if (isHidden()) return;
    m_picture = {};
    m_message.clear();
    settle();
    hide();
    parentWidget()->setFocus();
}

bool RegistrationPanel::readsBack() const {
    return !isHidden() && m_picture.page == Page::ReadBack && !lacks() && !isSent();
}

void RegistrationPanel::chooseMember(int place) {
    m_member = place;
    settle();
}

const MemberRow* RegistrationPanel::chosenMember() const {
    const auto at = static_cast<std::size_t>(m_member);
    return at < m_picture.members.size() ? &m_picture.members[at] : nullptr;
}

void RegistrationPanel::turnPage(int by) {
    const auto here = std::ranges::find(m_picture.steps, m_picture.page, &desk_model::FormStep::page);
    if (here == m_picture.steps.end() || isSent()) return;
    const auto to = here - m_picture.steps.begin() + by;
    if (to >= 0 && to < std::ssize(m_picture.steps)) emit pageWanted(m_picture.steps[static_cast<std::size_t>(to)].page);
}

void RegistrationPanel::goToLacking(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_picture.lacking.size()) return;
    const desk_model::LackingRow& one = m_picture.lacking[at];
    if (one.page == Page::Family && one.at > 0) m_member = one.at - 1;
    if (one.page == Page::House && one.at > 0) m_question = one.at - 1;
    emit pageWanted(one.page);
}

void RegistrationPanel::pressMain() {
    if (isSent()) return emit left();
    if (m_picture.page != Page::ReadBack) return turnPage(1);
    if (lacks()) return goToLacking(m_lacking);
    if (m_picture.agreed) return emit sendWanted();
    emit agreed();
}

void RegistrationPanel::press(int key) {
    if (!keyOf(key).enabled) return;
    switch (key) {
        case Qt::Key_F1:
            return pressMain();
        case Qt::Key_F2:
            return turnPage(-1);
        case Qt::Key_F3:
            return emit readWanted();
        case Qt::Key_F5:
            return emit childWanted();
        case Qt::Key_F6:
            return emit memberWanted();
        case Qt::Key_F7:
            return emit outWanted(m_member);
        case Qt::Key_F8:
            return emit dropWanted();
        default:
            return;
    }
}

void RegistrationPanel::field(int place) {
    if (chosenMember() && place < desk_model::kMemberFields) emit fieldWanted(m_member, static_cast<MemberField>(place));
}

/// Then the next question that has no answer yet.
void RegistrationPanel::answer(int band) {
    const auto& house = m_picture.house;
    const auto at = static_cast<std::size_t>(m_question);
    if (at >= house.size() || band < 1 || band > house[at].bands.size()) return;
    const Question question = house[at].question;
    const bool takenBack = house[at].answer == band;
    for (std::size_t step = 1; !takenBack && step < house.size(); ++step) {
        const std::size_t next = (at + step) % house.size();
        if (house[next].answer != 0) continue;
        m_question = static_cast<int>(next);
        break;
    }
    emit bandWanted(question, band);
}

/// @param place  of a number key: 0 for 1, 9 for 0
void RegistrationPanel::digit(int place) {
    switch (m_picture.page) {
        case Page::Family:
            return field(place);
        case Page::Reason:
            if (place < std::ssize(m_picture.grounds)) emit groundWanted(place);
            return;
        case Page::House:
            return answer(place + 1);
        case Page::Papers:
            if (place < std::ssize(m_picture.paperIds))
                emit paperWanted(QString::fromStdString(m_picture.paperIds[static_cast<std::size_t>(place)]));
            else if (place < std::ssize(m_picture.papers))
                emit mobileWanted();
            return;
        case Page::ReadBack:
            return;
    }
}

void RegistrationPanel::move(int by) {
    if (m_picture.page == Page::Family) m_member += by;
    if (m_picture.page == Page::House) m_question += by;
    if (m_picture.page == Page::ReadBack && lacks()) m_lacking += by;
    if (readsBack()) {
        const int last = (static_cast<int>(m_picture.readBack.size()) - 1) / desk_model::kReadBackAtOnce;
        m_line = std::clamp(m_line / desk_model::kReadBackAtOnce + by, 0, last) * desk_model::kReadBackAtOnce;
        emit shown();
    }
    settle();
}

void RegistrationPanel::enter() {
    const MemberRow* member = chosenMember();
    if (m_picture.page == Page::Family && member && !isSent()) {
        const auto open = std::ranges::find(member->fields, true, &desk_model::FormRow::lacking);
        if (open != member->fields.end()) return field(static_cast<int>(open - member->fields.begin()));
    }
    if (m_picture.page == Page::ReadBack && !lacks()) return;  // she agrees by F1, never by the way
    press(Qt::Key_F1);
}

void RegistrationPanel::keyPressEvent(QKeyEvent* event) {
    event->accept();  // the desk's own keys wait until it is left
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) return move(key == Qt::Key_Up ? -1 : 1);
    if (event->isAutoRepeat()) return;
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) return turnPage(key == Qt::Key_PageUp ? -1 : 1);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return enter();
    if (key == Qt::Key_Escape) return emit left();
    if (key == Qt::Key_F11) return emit languageWanted();
    if (key == Qt::Key_F1 && event->modifiers() & Qt::ShiftModifier) return emit helpWanted();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        if (!isSent()) digit((key - Qt::Key_0 + 9) % 10);
        return;
    }
    press(key);
}

void RegistrationPanel::touched(const Spot& spot) {
    if (isSent()) return;
    switch (spot.what) {
        case What::Step:
            return emit pageWanted(m_picture.steps[static_cast<std::size_t>(spot.at)].page);
        case What::Member:
            return chooseMember(spot.at);
        case What::Field:
            return field(spot.at);
        case What::Question:
            m_question = spot.at;
            return settle();
        case What::Band:
            return answer(spot.at + 1);
        case What::Ground:
        case What::Paper:
            return digit(spot.at);
        case What::Lacking:
            return goToLacking(spot.at);
        case What::Line:
            return;
    }
}

void RegistrationPanel::mousePressEvent(QMouseEvent* event) {
    for (const Spot& spot : spots())
        if (spot.box.contains(event->position())) return touched(spot);
}

void RegistrationPanel::resizeEvent(QResizeEvent*) {
    layOut();
    settle();
}

void RegistrationPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
    QWidget::changeEvent(event);
}

}  // namespace owc::desk_view
