#include <algorithm>

#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/model/desk_words.h"
#include "counter/desk/view/questions.h"

// Questions about tokens: new ones, and those that are open.
namespace owc::desk_view {

using desk_model::NewToken;
using desk_model::OpenVisit;
using desk_model::TokenAction;

namespace {

constexpr int kFirstHour = 9;  ///< appointments are given for whole hours
constexpr int kLastHour = 15;
constexpr std::size_t kOnePage = 9;

QString words(const OpenVisit& visit) {
    return ui::isolated(QString::number(visit.token)) + " · " + ui::isolated(visit.arrived) + " · " + visit.service +
           " · " + visit.state;
}

}  // namespace

void Questions::walkIn() {
    chooseService(tr("What does she need?"), m_model.picture().services, [this](const QString& id) {
        choosePriority([this, id](int priority) {
            choosePartySize([this, id, priority](int size) {
                m_model.giveToken({.service = id, .priority = priority, .partySize = size});
            });
        });
    });
}

void Questions::choosePartySize(Then then) {
    QStringList sizes{tr("She is alone")};
    for (int size = 2; size <= 9; ++size) sizes << tr("%1 people").arg(size);
    choose(tr("How many are they?"), sizes, [then = std::move(then)](int index) { then(index + 1); });
}

void Questions::fromRoll() {
    type(tr("Which number is on the paper from the roll?"), NumberPanel::Kind::Number, [this](const QString& roll) {
        chooseService(tr("What does she need?"), m_model.picture().services, [this, roll](const QString& id) {
            choosePriority([this, id, roll](int priority) {
                choosePartySize([this, id, roll, priority](int size) {
                    m_model.giveToken({.service = id, .priority = priority, .partySize = size, .roll = roll.toInt()});
                });
            });
        });
    });
}

void Questions::withSlip() {
    type(tr("Scan or type the code of her slip"), NumberPanel::Kind::Code, [this](const QString& code) {
        chooseService(tr("Which service is on the slip?"), m_model.picture().services,
                      [this, code](const QString& id) { m_model.giveToken({.service = id, .slip = code}); });
    });
}

void Questions::giveSlip() {
    chooseService(tr("What will she come back for?"), m_model.picture().services, [this](const QString& id) {
        QStringList times{tr("Any time of the day")};
        for (int hour = kFirstHour; hour <= kLastHour; ++hour)
            times << ui::isolated(QStringLiteral("%1:00").arg(hour, 2, 10, QChar('0')));
        choose(tr("Is there a time on her slip? The day is the first one with room."), times, [this, id](int index) {
            m_model.giveSlip(id, index == 0 ? std::optional<int>() : std::optional<int>((kFirstHour + index - 1) * 60));
        });
    });
}

void Questions::bringBack() {
    const auto away = m_model.picture().away;
    QStringList rows;
    for (const desk_model::Away& who : away)
        rows << ui::isolated(QString::number(who.token)) + " · " + (who.parked ? tr("parked") : tr("did not come"));
    choose(away.empty() ? tr("Nobody is parked or missed.") : tr("Who goes back to her place in line?"), rows,
           [this, away](int index) { m_model.bringBack(away[static_cast<std::size_t>(index)].token); });
}

void Questions::foundTicket(int token) {
    const auto open = m_model.picture().open;
    if (const auto found = std::ranges::find(open, token, &OpenVisit::token); found != open.end()) withToken(*found);
}

void Questions::foundSlip(const QString& service, const QString& code) {
    const auto& services = m_model.picture().services;
    const auto named = std::ranges::find(services, service, &desk_model::Target::id);
    const QString name = named == services.end() ? service : named->name;
    choose(tr("Her return slip is for: %1").arg(name), {tr("Give her token"), tr("Not now")},
           [this, service, code](int index) {
               if (index == 0) m_model.giveToken({.service = service, .slip = code});
           });
}

bool Questions::takeCode(const QString& code) {
    if (m_number.isHidden() || m_number.kind() != NumberPanel::Kind::Code) return false;
    m_number.give(code);
    return true;
}

/// A crowded hall is no list to page through: then her number is asked for first.
void Questions::findToken() {
    if (m_model.picture().open.size() <= kOnePage) return listTokens();
    choose(tr("How is she found?"), {tr("By her number"), tr("By the time she came")}, [this](int how) {
        how == 0 ? askNumber(tr("Which number is hers?")) : listTokens();
    });
}

void Questions::askNumber(const QString& question) {
    type(question, NumberPanel::Kind::Number, [this](const QString& number) {
        const auto open = m_model.picture().open;
        const auto found = std::ranges::find(open, number.toInt(), &OpenVisit::token);
        found == open.end() ? askNumber(tr("No open token has the number %1. Which is hers?").arg(ui::isolated(number)))
                            : withToken(*found);
    });
}

void Questions::listTokens() {
    const auto open = m_model.picture().open;
    QStringList rows;
    for (const OpenVisit& visit : open) rows << words(visit);
    choose(open.empty() ? tr("No token is open.") : tr("Which token?"), rows,
           [this, open](int index) { withToken(open[static_cast<std::size_t>(index)]); });
}

void Questions::withToken(const OpenVisit& visit) {
    QStringList names;
    for (const TokenAction action : visit.actions) {
        switch (action) {
            case TokenAction::CallNow:
                names << tr("Call her now, out of turn");
                break;
            case TokenAction::BringBack:
                names << tr("Back to her place in line");
                break;
            case TokenAction::WalkedOut:
                names << tr("She has left");
                break;
            case TokenAction::ChangePriority:
                names << tr("Change her priority");
                break;
            case TokenAction::Reprint:
                names << tr("Print her ticket again");
                break;
        }
    }
    choose(tr("What is done with %1?").arg(ui::isolated(QString::number(visit.token))), names,
           [this, visit](int index) { actOn(visit.token, visit.actions[static_cast<std::size_t>(index)]); });
}

void Questions::actOn(int token, TokenAction action) {
    switch (action) {
        case TokenAction::CallNow:
            return choose(tr("Why is she called before the others?"), desk_model::choiceWords(),
                          [this, token](int reason) { m_model.callChosen(token, reason); });
        case TokenAction::BringBack:
            return m_model.bringBack(token);
        case TokenAction::WalkedOut:
            return m_model.markWalkedOut(token);
        case TokenAction::ChangePriority:
            return choosePriority([this, token](int priority) {
                choose(tr("Why is it changed?"), desk_model::priorityReasonWords(), [this, token, priority](int reason) {
                    m_model.changePriority(token, priority, reason);
                });
            });
        case TokenAction::Reprint:
            return m_model.reprint(token);
    }
}

}  // namespace owc::desk_view
