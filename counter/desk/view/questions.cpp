#include "counter/desk/view/questions.h"

#include "assets/ui/theme.h"
#include "counter/desk/model/desk_words.h"

namespace owc::desk_view {

using desk_model::MoreAction;

Questions::Questions(desk_model::DeskModel& model, QWidget& window)
    : m_model(model), m_choice(&window), m_number(&window), m_count(&window) {
    connect(&m_choice, &ChoicePanel::chosen, this, [this](int index) {
        if (const Then then = std::exchange(m_chosen, {})) then(index);
    });
    connect(&m_number, &NumberPanel::typed, this, [this](const QString& text) {
        if (const auto then = std::exchange(m_typed, {})) then(text);
    });
    connect(&m_count, &CountPanel::counted, this, [this](const payments::Notes& notes) {
        if (const auto then = std::exchange(m_noted, {})) then(notes);
    });
}

void Questions::leave() {
    m_choice.hide();
    m_number.hide();
    m_count.hide();
}

void Questions::resize(const QRect& window) {
    m_choice.setGeometry(window);
    m_number.setGeometry(window);
    m_count.setGeometry(window);
}

void Questions::choose(const QString& question, const QStringList& entries, Then then) {
    m_chosen = std::move(then);
    m_choice.ask(question, entries);
}

void Questions::chooseService(const QString& question, const std::vector<desk_model::Target>& services,
                              Service then) {
    QStringList names;
    for (const auto& service : services) names << service.name;
    choose(question, names, [services, then = std::move(then)](int index) {
        then(services[static_cast<std::size_t>(index)].id);
    });
}

void Questions::choosePriority(Then then) {
    QStringList names;
    for (const QString& key : desk_model::priorityKeys()) names << ui::priorityName(key);
    choose(tr("Has she a priority?"), names, std::move(then));
}

void Questions::type(const QString& question, NumberPanel::Kind kind, std::function<void(const QString&)> then) {
    m_typed = std::move(then);
    m_number.ask(question, kind);
}

void Questions::park() {
    choose(tr("Why is she parked? Her place is kept."),
           {tr("Fetches a document"), tr("Makes a copy"), tr("Telephones"), tr("Rests"), tr("Another reason"),
            tr("Fetches a document, back in line after 15 minutes")},
           [this](int index) {
               m_model.park(index % 5, index < 5 ? std::optional<int>() : std::optional<int>(15));
           });
}

void Questions::transfer() {
    chooseService(tr("Where does she go next? Her place is kept."), m_model.picture().targets,
                  [this](const QString& id) { m_model.transfer(id); });
}

void Questions::addService() {
    chooseService(tr("What else does she need, after this?"), m_model.picture().targets,
                  [this](const QString& id) { m_model.addService(id); });
}

void Questions::sendAndReturn() {
    chooseService(tr("Where does she go now, and then come back here?"), desk_model::errands(m_model.picture()),
                  [this](const QString& id) { m_model.sendAndReturn(id); });
}

void Questions::more() {
    const auto actions = desk_model::moreActions(m_model.picture());
    QStringList names;
    for (const MoreAction action : actions) names << wordsOf(action);
    choose(tr("What else?"), names, [this, actions](int index) { act(actions[static_cast<std::size_t>(index)]); });
}

QString Questions::wordsOf(MoreAction action) const {
    const int inside = m_model.picture().inside;
    switch (action) {
        case MoreAction::FindToken:
            return tr("Find a token");
        case MoreAction::BringBack:
            return tr("Bring back who was parked or missed");
        case MoreAction::WalkIn:
            return tr("Token for a walk-in");
        case MoreAction::FromRoll:
            return tr("Number from the paper roll");
        case MoreAction::WithSlip:
            return tr("Token with a return slip");
        case MoreAction::GiveSlip:
            return tr("Give a return slip");
        case MoreAction::DoorIn:
            return tr("Door: one more inside (now %1)").arg(inside);
        case MoreAction::DoorOut:
            return tr("Door: one fewer inside (now %1)").arg(inside);
        case MoreAction::CheckIdentity:
            return tr("Check who she is");
        case MoreAction::NotDone:
            return tr("Finish: it could not be done");
        case MoreAction::ServeDirect:
            return tr("Serve without a token");
        case MoreAction::Break:
            return tr("Break");
        case MoreAction::SignOut:
            return tr("Sign out");
    }
    return {};
}

void Questions::act(MoreAction action) {
    switch (action) {
        case MoreAction::FindToken:
            return findToken();
        case MoreAction::BringBack:
            return bringBack();
        case MoreAction::WalkIn:
            return walkIn();
        case MoreAction::FromRoll:
            return fromRoll();
        case MoreAction::WithSlip:
            return withSlip();
        case MoreAction::GiveSlip:
            return giveSlip();
        case MoreAction::DoorIn:
            return m_model.countAtDoor(1);
        case MoreAction::DoorOut:
            return m_model.countAtDoor(-1);
        case MoreAction::CheckIdentity:
            return checkIdentity();
        case MoreAction::NotDone:
            return finishNotDone();
        case MoreAction::ServeDirect:
            return serveDirect();
        case MoreAction::Break:
            return startBreak();
        case MoreAction::SignOut:
            return m_model.signOut();
    }
}

void Questions::finishNotDone() {
    choose(tr("Is she finished here, although it could not be done?"), {tr("Yes, finish it"), tr("No, go on")},
           [this](int index) {
               if (index == 0) m_model.completeNotDone();
           });
}

void Questions::startBreak() {
    choose(tr("Why is there a break?"), desk_model::breakWords(), [this](int reason) { m_model.startBreak(reason); });
}

void Questions::serveDirect() {
    chooseService(tr("What is she served for?"), m_model.picture().services,
                  [this](const QString& id) { m_model.serveDirect(id); });
}

}  // namespace owc::desk_view
