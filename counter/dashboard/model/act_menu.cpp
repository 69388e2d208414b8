#include "counter/dashboard/model/act_menu.h"

#include <QCoreApplication>
#include <array>

namespace owc::dashboard_model {
namespace {

using Look = ActButton::Look;

constexpr std::array kIntakes{domain::Intake::Open, domain::Intake::Slowed, domain::Intake::Closed};

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

QString nowWords(domain::Intake intake) {
    switch (intake) {
        case domain::Intake::Open:
            return say("F2: intake open");
        case domain::Intake::Slowed:
            return say("F2: intake slowed");
        case domain::Intake::Closed:
            return say("F2: intake closed");
    }
    return {};
}

QString choiceWords(domain::Intake intake) {
    switch (intake) {
        case domain::Intake::Open:
            return say("1: open");
        case domain::Intake::Slowed:
            return say("2: slowed");
        case domain::Intake::Closed:
            return say("3: closed, return slips");
    }
    return {};
}

QString questionWords(domain::Intake intake) {
    switch (intake) {
        case domain::Intake::Open:
            return say("Enter: yes, open the intake");
        case domain::Intake::Slowed:
            return say("Enter: yes, slow the intake");
        case domain::Intake::Closed:
            return say("Enter: yes, close the intake");
    }
    return {};
}

ActButton leaveButton() {
    return {"act-leave", Qt::Key_Escape, say("Esc: back")};
}

std::vector<ActButton> buttonsAtRest(const Picture& picture) {
    std::vector<ActButton> all{
        {"act-intake", Qt::Key_F2, nowWords(picture.intake),
         picture.intake == domain::Intake::Open ? Look::Plain : Look::On},
        {"act-notices", Qt::Key_F3, picture.notices.empty() ? say("F3: announce") : say("F3: announced: %1").arg(picture.notices.size()),
         picture.notices.empty() ? Look::Plain : Look::On},
        {"act-door-in", Qt::Key_F4, say("F4: one in")},
        {"act-door-out", Qt::Key_F5, say("F5: one out")}};
    if (picture.clockDoubted)
        all.push_back({"act-clock", Qt::Key_F6, say("F6: the time is right"), Look::Main});
    else if (picture.restored)  // the clock first: with a wrong one no token is given anyway
        all.push_back({"act-restored", Qt::Key_F7, say("F7: give tokens again"), Look::Main});
    all.push_back({"act-day", Qt::Key_F10,
                   picture.dayOpen ? say("F10: close the day") : say("F10: open the day"), Look::Main});
    return all;
}

}  // namespace

std::vector<ActButton> ActMenu::buttons(const Picture& picture) const {
    std::vector<ActButton> all;
    switch (m_page) {
        case Page::Rest:
            return buttonsAtRest(picture);
        case Page::Intake:
            for (const domain::Intake intake : kIntakes)
                all.push_back({QStringLiteral("act-intake-%1").arg(static_cast<int>(intake)),
                               Qt::Key_1 + static_cast<int>(intake), choiceWords(intake),
                               intake == picture.intake ? Look::On : Look::Plain});
            break;
        case Page::Notices:
            for (const domain::Notice notice : kNotices) {
                const int number = static_cast<int>(notice);
                all.push_back({QStringLiteral("act-notice-%1").arg(number), Qt::Key_0 + number,
                               QStringLiteral("%1: %2").arg(number).arg(noticeName(notice)),
                               picture.isOn(notice) ? Look::On : Look::Plain});
            }
            break;
        case Page::Ask:
            all.push_back(question());
            break;
        case Page::Restored:
            all.push_back({"act-go-on", Qt::Key_Return,
                           m_above.isEmpty() ? say("Enter: yes, go on without a number")
                                             : say("Enter: yes, go on above %1").arg(m_above),
                           Look::Danger});
            break;
    }
    all.push_back(leaveButton());
    return all;
}

QString ActMenu::hint(const Picture&) const {
    switch (m_page) {
        case Page::Rest:
            return QStringLiteral("F11: اردو / English");
        case Page::Intake:
            return say("Kiosks hand return slips to whoever gets no token.");
        case Page::Notices:
            return say("The kiosks and the hall display tell it.");
        case Page::Ask:
            if (const auto* day = boost::variant2::get_if<SetDay>(&m_wish); day && !day->open)
                return say("Everybody still waiting is closed with it. Esc leaves.");
            return {};
        case Page::Restored:
            return say("Type the highest token number in the hall.");
    }
    return {};
}

ActButton ActMenu::question() const {
    ActButton button{"act-yes", Qt::Key_Return, {}, Look::Main};
    if (const auto* day = boost::variant2::get_if<SetDay>(&m_wish)) {
        button.words = day->open ? say("Enter: yes, open the day") : say("Enter: yes, close the day");
        if (!day->open) button.look = Look::Danger;
    }
    if (const auto* intake = boost::variant2::get_if<domain::SetIntake>(&m_wish)) {
        button.words = questionWords(intake->intake);
        if (intake->intake == domain::Intake::Closed) button.look = Look::Danger;
    }
    if (boost::variant2::holds_alternative<domain::ConfirmClock>(m_wish))
        button.words = say("Enter: yes, the time is right");
    return button;
}

void ActMenu::ask(Act wish) {
    m_wish = std::move(wish);
    m_page = Page::Ask;
}

std::optional<Act> ActMenu::press(int key, const Picture& picture) {
    if (key == Qt::Key_Escape) {
        m_page = Page::Rest;
        return std::nullopt;
    }
    switch (m_page) {
        case Page::Rest:
            return pressAtRest(key, picture);
        case Page::Intake:
            pressIntake(key, picture);
            return std::nullopt;
        case Page::Notices:
            return pressNotice(key, picture);
        case Page::Ask:
            if (key != Qt::Key_Return && key != Qt::Key_Enter) return std::nullopt;
            m_page = Page::Rest;
            return m_wish;
        case Page::Restored:
            return pressRestored(key);
    }
    return std::nullopt;
}

std::optional<Act> ActMenu::pressRestored(int key) {
    constexpr int kDigits = 4;
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && m_above.size() < kDigits && (key != Qt::Key_0 || !m_above.isEmpty()))
        m_above += QString::number(key - Qt::Key_0);
    if (key == Qt::Key_Backspace) m_above.chop(1);
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return std::nullopt;
    m_page = Page::Rest;
    if (m_above.isEmpty()) return domain::ConfirmRestored{};
    return domain::ConfirmRestored{{}, m_above.toUInt()};
}

std::optional<Act> ActMenu::pressAtRest(int key, const Picture& picture) {
    if (key == Qt::Key_F2) m_page = Page::Intake;
    if (key == Qt::Key_F3) m_page = Page::Notices;
    if (key == Qt::Key_F4) return domain::CorrectInside{+1};
    if (key == Qt::Key_F5) return domain::CorrectInside{-1};
    if (key == Qt::Key_F6 && picture.clockDoubted) ask(domain::ConfirmClock{});
    if (key == Qt::Key_F7 && picture.restored && !picture.clockDoubted) {
        m_above.clear();
        m_page = Page::Restored;
    }
    if (key == Qt::Key_F10) ask(SetDay{!picture.dayOpen});
    return std::nullopt;
}

void ActMenu::pressIntake(int key, const Picture& picture) {
    for (const domain::Intake intake : kIntakes) {
        if (key != Qt::Key_1 + static_cast<int>(intake)) continue;
        if (intake == picture.intake)
            m_page = Page::Rest;
        else
            ask(domain::SetIntake{intake});
    }
}

std::optional<Act> ActMenu::pressNotice(int key, const Picture& picture) {
    for (const domain::Notice notice : kNotices) {
        if (key == Qt::Key_0 + static_cast<int>(notice))
            return domain::SetNotice{notice, !picture.isOn(notice)};
    }
    return std::nullopt;
}

}  // namespace owc::dashboard_model
