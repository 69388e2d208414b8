#include <algorithm>

#include "counter/desk/model/registration_words.h"
#include "counter/desk/view/registration_panel.h"

// What each key of the form does now, what a screen reader hears of it, and where everything stands.
namespace owc::desk_view {

using desk_model::Saved;
using registration::Page;

ActionKey RegistrationPanel::mainKey() const {
    ActionKey made{.key = Qt::Key_F1, .cap = "F1"};
    if (isSent()) {
        made.verb = tr("Finish");
    } else if (m_picture.page != Page::ReadBack) {
        const auto here = std::ranges::find(m_picture.steps, m_picture.page, &desk_model::FormStep::page);
        if (here != m_picture.steps.end() && here + 1 != m_picture.steps.end()) made.verb = tr("Next: %1").arg((here + 1)->name);
    } else if (lacks()) {
        made.verb = tr("Go there");
    } else {
        made.verb = m_picture.agreed ? tr("Send it") : tr("She agrees");
        if (m_picture.saved != Saved::All)
            made.whyNot = tr("First it has to be saved.");
        else if (m_busy)
            made.whyNot = tr("The server has not answered yet.");
    }
    return made;
}

ActionKey RegistrationPanel::keyOf(int key) const {
    ActionKey made{.key = key, .cap = QString("F%1").arg(key - Qt::Key_F1 + 1)};
    const bool family = m_picture.page == Page::Family;
    const QString elsewhere = tr("Only on the page of the family.");
    const desk_model::MemberRow* member = chosenMember();
    switch (key) {
        case Qt::Key_F1:
            made = mainKey();
            break;
        case Qt::Key_F2:
            made.verb = tr("Back");
            if (m_picture.steps.empty() || m_picture.page == m_picture.steps.front().page)
                made.whyNot = tr("This is the first page.");
            break;
        case Qt::Key_F3:
            made.verb = tr("Read aloud");
            if (!readsBack()) made.whyNot = tr("On the last page, when nothing is lacking.");
            break;
        case Qt::Key_F5:
            made.verb = tr("Add child");
            if (!family) made.whyNot = elsewhere;
            break;
        case Qt::Key_F6:
            made.verb = tr("Add other");
            if (!family) made.whyNot = elsewhere;
            break;
        case Qt::Key_F7:
            made.verb = member && member->gone ? tr("Stays") : tr("Has left");
            if (!family)
                made.whyNot = elsewhere;
            else if (!member)
                made.whyNot = tr("Nobody is chosen.");
            break;
        case Qt::Key_F8:
            made.verb = tr("Drop form");
            if (m_busy) made.whyNot = tr("The server has not answered yet.");
            break;
        default:
            return {};
    }
    if (isSent() && key != Qt::Key_F1) made.whyNot = tr("The form is sent: it cannot be changed any more.");
    made.enabled = made.whyNot.isEmpty() && !made.verb.isEmpty();
    return made;
}

void RegistrationPanel::presentKeys() {
    const desk_model::DeskPicture none;
    for (KeyButton* button : m_keys) button->present(keyOf(button->wanted()), none);
}

QString RegistrationPanel::savedWords() const {
    if (isSent()) return tr("Sent");
    switch (m_picture.saved) {
        case Saved::All:
            return tr("Everything is saved");
        case Saved::UnderWay:
            return tr("It is being saved");
        case Saved::Later:
            return tr("Not saved yet: as soon as the link is back");
        case Saved::Refused:
            return tr("Not saved");
    }
    return {};
}

/// What to do on this page; on the first one also what was sent before.
QString RegistrationPanel::hint() const {
    const bool first = !m_picture.steps.empty() && m_picture.page == m_picture.steps.front().page && !isSent();
    return first && !m_picture.earlier.isEmpty() ? m_picture.earlier + " " + pageHint() : pageHint();
}

QString RegistrationPanel::pageHint() const {
    if (isSent()) return tr("The official answer comes to her telephone, and to this centre.");
    switch (m_picture.page) {
        case Page::Family:
            return m_picture.members.empty() ? tr("F5 adds a child, F6 anybody else.")
                                             : tr("Up and Down choose a member, the numbers fill in, Enter asks what is lacking.");
        case Page::Reason:
            return tr("Why does she ask? Choose by number.");
        case Page::House: {
            const auto at = static_cast<std::size_t>(m_question);
            const QString remark = at < m_picture.house.size() ? m_picture.house[at].remark : QString();
            return remark.isEmpty() ? tr("The number of her answer; the same once more takes it back.") : remark;
        }
        case Page::Papers:
            return tr("The number of each original that you had in the hand.");
        case Page::ReadBack:
            break;
    }
    if (lacks()) return tr("This is lacking before it can be sent. Up and Down choose, Enter goes there.");
    return m_picture.agreed ? tr("She agrees. F1 sends it: after that it cannot be changed.")
                            : tr("She sees it on her window. F3 reads this page aloud, Down turns it; F1 when she agrees.");
}

/// What the screen shows, in words.
void RegistrationPanel::tellReader() {
    if (m_picture.steps.empty()) {
        setAccessibleName(tr("A form for the registry"));
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(desk_model::formName(m_picture.kind) + ": " + desk_model::pageName(m_picture.page));
    QStringList spoken{m_message, savedWords(), hint()};
    const auto add = [&](const desk_model::FormRow& row) {
        spoken << row.cap + " " + row.name + ": " + (row.value.isEmpty() ? row.on ? tr("chosen") : tr("nothing yet") : row.value);
    };
    if (isSent()) {
        spoken << tr("Record %1").arg(m_picture.record);
    } else if (m_picture.page == Page::Family) {
        if (const auto* member = chosenMember()) {
            spoken << member->name + ", " + member->about;
            std::ranges::for_each(member->fields, add);
        }
    } else if (m_picture.page == Page::Reason) {
        std::ranges::for_each(m_picture.grounds, add);
    } else if (m_picture.page == Page::House) {
        const auto& question = m_picture.house[static_cast<std::size_t>(m_question)];
        spoken << question.words;
        for (int i = 0; i < question.bands.size(); ++i)
            spoken << QString("%1 %2").arg(i + 1).arg(question.bands[i]) + (question.answer == i + 1 ? ": " + tr("chosen") : QString());
    } else if (m_picture.page == Page::Papers) {
        std::ranges::for_each(m_picture.papers, add);
    } else if (lacks()) {
        for (const auto& one : m_picture.lacking) spoken << desk_model::pageName(one.page) + ": " + one.words;
    } else {
        for (const auto& line : desk_model::readBackPage(m_picture.readBack, m_line)) spoken << desk_model::spokenLine(line);
    }
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join("\n"));
}

void RegistrationPanel::layOut() {
    const QRectF card = boxes().card;
    const qreal margin = narrow() ? 10 : 28;
    const qreal left = card.left() + margin;
    const qreal wide = card.width() - 2 * margin;
    const auto put = [&](std::size_t key, qreal start, qreal y, qreal w, qreal h) {
        m_keys[key]->place({left + start, y, w, h}, size());
    };
    const auto others = m_keys.size() - 1;
    if (narrow()) {
        const qreal top = card.bottom() - 202;
        put(0, 0, top, wide, 62);
        const qreal third = (wide - 12) / 3;
        for (std::size_t i = 0; i < others; ++i)
            put(i + 1, static_cast<qreal>(i % 3) * (third + 6), top + 68 + static_cast<qreal>(i / 3) * 64, third, 58);
        return;
    }
    const qreal top = card.bottom() - 84;
    const qreal each = std::min(134.0, (wide - 220) / static_cast<qreal>(others) - 8);
    put(0, 0, top, wide - static_cast<qreal>(others) * (each + 8), 66);
    for (std::size_t i = 0; i < others; ++i)
        put(i + 1, wide - static_cast<qreal>(others - i) * (each + 8) + 8, top, each, 66);
}

}  // namespace owc::desk_view
