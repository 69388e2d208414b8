#include "counter/desk/model/desk_requests.h"

#include <algorithm>

#include "counter/desk/model/desk_model.h"

// What an officer asks for; desk_model.cpp keeps the picture and the lock.
namespace owc::desk_model {
namespace {

domain::TokenNumber numberOf(int token) {
    return {static_cast<std::uint32_t>(token)};
}

domain::ServiceId serviceOf(const QString& id) {
    return {id.toStdString()};
}

/// The service her paper is for: the one with the paper's badge, wherever she has to go before it.
domain::ServiceId paperService(const client::Views& views, const protocol::VisitRow& row) {
    const auto named = [&](const domain::ServiceId& id) {
        const auto service = views.services.find(id);
        return service != views.services.end() && service->second.need == row.need;
    };
    for (const protocol::JourneyStep& step : row.journey)
        if (named(step.service)) return step.service;
    const auto planned = std::ranges::find_if(row.plan, named);
    return planned == row.plan.end() ? row.service : *planned;
}

}  // namespace

void DeskModel::doNext() {
    if (m_sinceStep.isValid() && m_sinceStep.elapsed() < kSettleMs) return;
    switch (nextAction(m_picture.step)) {
        case NextAction::None:
            return;
        case NextAction::CallNext:
            return send(domain::CallNext{m_counter, {}});
        case NextAction::MarkArrived:
            return send(domain::MarkArrived{m_counter, {}});
        case NextAction::StartServing:
            return send(domain::StartServing{m_counter, {}});
        case NextAction::Complete:
            return send(domain::Complete{m_counter, {}});
        case NextAction::EndBreak:
            return send(domain::EndBreak{m_counter, {}});
    }
}

void DeskModel::recall() {
    send(domain::Recall{m_counter, {}});
}

void DeskModel::markNoShow() {
    send(domain::MarkNoShow{m_counter, {}});
}

void DeskModel::park(int reason, std::optional<int> backAfterMinutes) {
    domain::Park park{m_counter, {}, static_cast<domain::ParkReason>(reason), {}};
    if (backAfterMinutes) park.backAfter = std::chrono::minutes{*backAfterMinutes};
    send(park);
}

void DeskModel::transfer(const QString& service) {
    send(domain::Transfer{m_counter, {}, serviceOf(service)});
}

void DeskModel::addService(const QString& service) {
    send(domain::AddService{m_counter, {}, serviceOf(service)});
}

void DeskModel::sendAndReturn(const QString& service) {
    send(domain::SendAndReturn{m_counter, {}, serviceOf(service)});
}

void DeskModel::completeNotDone() {
    send(domain::Complete{m_counter, {}, false});
}

void DeskModel::undo() {
    send(domain::Undo{m_counter, {}});
}

void DeskModel::showCard() {
    const int token = m_picture.visitor ? m_picture.visitor->token : 0;
    send(domain::ShowCard{m_counter, {}}, [this, token](const protocol::ReplyBody& reply) {
        if (const auto* card = boost::variant2::get_if<protocol::Card>(&reply)) {
            m_maskedCnic = QString::fromStdString(card->maskedCnic);
            m_cardOf = token;
        }
    });
}

void DeskModel::startBreak(int reason) {
    send(domain::StartBreak{m_counter, {}, static_cast<domain::BreakReason>(reason)});
}

void DeskModel::serveDirect(const QString& service) {
    send(protocol::ServeDirect{m_counter, serviceOf(service)});
}

void DeskModel::countAtDoor(int by) {
    send(domain::CorrectInside{by});
}

void DeskModel::bringBack(int token) {
    const auto away = std::ranges::find(m_picture.away, token, &Away::token);
    if (away == m_picture.away.end()) return;
    if (away->parked)
        send(domain::Resume{m_counter, {}, numberOf(token)});
    else
        send(domain::Readmit{m_counter, {}, numberOf(token)});
}

void DeskModel::callChosen(int token, int reason) {
    send(domain::CallChosen{m_counter, {}, numberOf(token), static_cast<domain::ChoiceReason>(reason)});
}

void DeskModel::markWalkedOut(int token) {
    send(domain::WalkOut{m_counter, {}, numberOf(token)});
}

void DeskModel::changePriority(int token, int priority, int reason) {
    send(domain::CorrectPriority{m_counter,
                                 {},
                                 numberOf(token),
                                 static_cast<domain::Priority>(priority),
                                 static_cast<domain::PriorityReason>(reason)});
}

void DeskModel::reprint(int token) {
    const auto& visits = m_link.views().visits;
    const auto found =
        std::ranges::find_if(visits, [token](const auto& visit) { return visit.second.token == numberOf(token); });
    if (found == visits.end()) return;
    const protocol::VisitRow& row = found->second;
    TicketPaper paper{.token = {},
                      .service = paperService(m_link.views(), row),
                      .priority = row.priority,
                      .language = row.language,
                      .duplicate = true};
    send(protocol::ReprintTicket{m_counter, numberOf(token)},
         [this, token, paper = std::move(paper)](const protocol::ReplyBody& reply) mutable {
             const auto* issued = boost::variant2::get_if<protocol::TokenIssued>(&reply);
             if (!issued) return;
             paper.token = *issued;
             emit ticketWanted(paper);
             tell(News::Reprinted, token);
         });
}

void DeskModel::findTicket(const QString& code) {
    send(protocol::FindTicket{code.toStdString()}, [this](const protocol::ReplyBody& reply) {
        if (const auto* slip = boost::variant2::get_if<protocol::SlotIssued>(&reply))
            emit slipFound(QString::fromStdString(slip->service.value), QString::fromStdString(slip->code));
        const auto* ticket = boost::variant2::get_if<protocol::TicketFound>(&reply);
        if (!ticket) return;
        const int token = static_cast<int>(ticket->token.value);
        if (ticket->over) return tell(News::TicketOver, token);
        emit ticketFound(token);
    });
}

void DeskModel::giveToken(const NewToken& token) {
    TicketPaper paper{.token = {},
                      .service = serviceOf(token.service),
                      .priority = static_cast<domain::Priority>(token.priority),
                      .language = token.language};
    protocol::IssueToken ask{.service = paper.service,
                             .priority = paper.priority,
                             .language = paper.language,
                             .partySize = static_cast<std::uint16_t>(token.partySize)};
    if (!token.slip.isEmpty()) ask.slot = token.slip.trimmed().toStdString();
    ask.rollNumber = static_cast<std::uint32_t>(token.roll);
    send(std::move(ask),
         [this, paper = std::move(paper), roll = token.roll](const protocol::ReplyBody& reply) mutable {
             const auto* issued = boost::variant2::get_if<protocol::TokenIssued>(&reply);
             if (!issued) return;
             const int number = static_cast<int>(issued->token.value);
             if (roll > 0) return tell(News::RollTaken, number);  // the torn number is her paper
             paper.token = *issued;
             emit ticketWanted(paper);
             tell(News::TokenGiven, number);
         });
}

void DeskModel::giveSlip(const QString& service, std::optional<int> minute) {
    protocol::GiveSlot ask{.service = serviceOf(service)};
    if (minute) ask.minute = static_cast<std::uint16_t>(*minute);
    send(std::move(ask), [this](const protocol::ReplyBody& reply) {
        const auto* slip = boost::variant2::get_if<protocol::SlotIssued>(&reply);
        if (!slip) return;
        emit slipWanted(*slip);
        tell(News::SlipGiven, 0);
    });
}

}  // namespace owc::desk_model
