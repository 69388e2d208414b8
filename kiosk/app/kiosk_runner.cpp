#include "kiosk/app/kiosk_runner.h"

namespace owc::kiosk_app {
namespace {

flow::News answerOf(std::uint32_t attempt, const domain::Result<protocol::ReplyBody>& reply) {
    if (!reply) return flow::TokenRefused{attempt, reply.error().code};
    const auto* issued = boost::variant2::get_if<protocol::TokenIssued>(&*reply);
    if (!issued) return flow::TokenRefused{attempt, domain::ErrorCode::UnknownCommand};
    return flow::TokenIssued{attempt, {issued->visit, issued->token, issued->code, issued->at, issued->wait}};
}

flow::News slotAnswerOf(std::uint32_t attempt, const domain::Result<protocol::ReplyBody>& reply) {
    if (!reply) return flow::SlotRefused{attempt, reply.error().code};
    const auto* given = boost::variant2::get_if<protocol::SlotIssued>(&*reply);
    if (!given) return flow::SlotRefused{attempt, domain::ErrorCode::UnknownCommand};
    return flow::SlotGiven{attempt, {given->code, given->day, given->minute}};
}

flow::Place::Kind kindOf(const protocol::TicketFound& ticket) {
    using Kind = flow::Place::Kind;
    if (ticket.over) return Kind::Over;
    switch (ticket.state) {
        case domain::LegState::Waiting:
            return Kind::Waiting;
        case domain::LegState::Called:
            return Kind::Called;
        case domain::LegState::Serving:
            return Kind::Serving;
        case domain::LegState::Parked:
        case domain::LegState::NoShow:
            return Kind::Away;
        case domain::LegState::Completed:
        case domain::LegState::Transferred:
        case domain::LegState::Closed:
            break;
    }
    return Kind::Over;
}

flow::PlaceFound placeAnswerOf(std::uint32_t attempt, const domain::Result<protocol::ReplyBody>& reply,
                               std::optional<domain::Day> today) {
    using Kind = flow::Place::Kind;
    flow::PlaceFound found{.attempt = attempt};
    const auto* ticket = reply ? boost::variant2::get_if<protocol::TicketFound>(&*reply) : nullptr;
    const auto* slip = reply ? boost::variant2::get_if<protocol::SlotIssued>(&*reply) : nullptr;
    if (ticket) {
        found.place = {.kind = kindOf(*ticket), .token = ticket->token, .wait = ticket->wait};
        if (ticket->counter) found.place.counter = ticket->counter->value;
        found.service = ticket->service;
        found.language = ticket->language;
    } else if (slip) {
        const bool now = today == slip->day;
        found.place = {.kind = now ? Kind::SlipToday : Kind::SlipLater, .day = slip->day};
        found.service = slip->service;
        if (now) found.slip = slip->code;
    } else {
        const bool unknown = !reply && reply.error().code == domain::ErrorCode::UnknownVisit;
        found.place.kind = unknown ? Kind::Unknown : Kind::NoAnswer;
    }
    return found;
}

}  // namespace

KioskRunner::KioskRunner(Ports ports, screens::KioskWindow& window)
    : m_ports(std::move(ports)),
      m_window(window),
      m_reports(
          [this](protocol::RequestBody body, client_qt::ServerLink::ReplyHandler done) {
              m_ports.send(std::move(body), std::move(done));
          },
          [this](domain::VisitId visit) { tell(flow::ReportAccepted{visit}); }) {
    connect(&m_window, &screens::KioskWindow::touched, this, &KioskRunner::touch);
    m_window.present(m_state, m_ports.now());
}

void KioskRunner::touch(const flow::Touch& touch) {
    take(flow::step(m_state, touch, m_ports.now()));
}

void KioskRunner::tell(const flow::News& news) {
    take(flow::step(m_state, news, m_ports.now()));
}

void KioskRunner::take(flow::Step step) {
    m_state = std::move(step.state);
    m_window.present(m_state, m_ports.now());
    for (const flow::Effect& effect : step.effects)
        boost::variant2::visit([this](const auto& what) { apply(what); }, effect);
}

void KioskRunner::ask(std::uint32_t attempt, std::uint32_t repeats, protocol::RequestBody body, Done done) {
    if (repeats != 0 && repeats == m_tag.first) {
        m_tag.first = attempt;
        m_ports.sendAgain(m_tag.second, std::move(done));
        return;
    }
    m_tag = {attempt, m_ports.send(std::move(body), std::move(done))};
}

void KioskRunner::apply(const flow::SendIssueToken& effect) {
    ask(effect.attempt, effect.repeats,
        protocol::IssueToken{.service = effect.service,
                             .priority = effect.priority,
                             .language = effect.language,
                             .partySize = 1,
                             .cnic = effect.cnic,
                             .slot = effect.slip.empty() ? std::nullopt : std::optional(effect.slip)},
        [this, attempt = effect.attempt](const auto& reply) { tell(answerOf(attempt, reply)); });
}

/// First the request can no longer be sent, then a number is given that stands for it, and when none can be, whatever
/// the server made of the request is taken back: no failure in between leaves her two tokens, or one to nobody.
void KioskRunner::apply(const flow::IssueOwn& effect) {
    const auto give = [this, effect, tag = m_tag.second](std::optional<protocol::RequestId> replaces) {
        const auto issued = m_ports.giveOwn(effect, replaces);
        if (issued) return tell(flow::TokenIssued{effect.attempt, *issued});
        if (replaces) m_ports.abandon(tag);
        tell(flow::TokenRefused{effect.attempt, issued.error().code});
    };
    if (effect.replaces == 0 || effect.replaces != m_tag.first) return give({});
    m_ports.takeBack(m_tag.second, give);
}

void KioskRunner::apply(const flow::SendGiveSlot& effect) {
    ask(effect.attempt, effect.repeats, protocol::GiveSlot{.service = effect.service},
        [this, attempt = effect.attempt](const auto& reply) { tell(slotAnswerOf(attempt, reply)); });
}

void KioskRunner::apply(const flow::AbandonToken& effect) {
    if (effect.attempt == m_tag.first) m_ports.abandon(m_tag.second);
}

void KioskRunner::linkBack() {
    m_reports.sendAgain();
}

void KioskRunner::apply(const flow::PrintTicket& effect) {
    m_ports.print(effect);
}

void KioskRunner::apply(const flow::PrintSlip& effect) {
    m_ports.printSlip(effect);
}

void KioskRunner::apply(const flow::ReportTicket& effect) {
    m_reports.add(effect);
}

void KioskRunner::apply(const flow::RecordOwn& effect) {
    m_ports.recordOwn(effect);
}

void KioskRunner::apply(const flow::ClearPersonal&) {
    m_window.clearPersonal();
    m_window.present(m_state, m_ports.now());
}

void KioskRunner::apply(const flow::FindPlace& effect) {
    m_ports.send(protocol::FindTicket{effect.code}, [this, attempt = effect.attempt](const auto& reply) {
        tell(placeAnswerOf(attempt, reply, m_ports.today ? m_ports.today() : std::nullopt));
    });
}

/// The purpose goes into the server's log: what a typed number and what a card is told differs there too.
void KioskRunner::apply(const flow::AskEligibility& effect) {
    using lookups::Purpose;
    const Purpose purpose = effect.cardRead ? Purpose::KioskCard : Purpose::KioskTyped;
    m_ports.send(protocol::AskEligibility{.cnic = effect.cnic, .purpose = purpose},
                 [this, attempt = effect.attempt](const auto& reply) {
                     const auto* found =
                         reply ? boost::variant2::get_if<protocol::Eligibility>(&*reply) : nullptr;
                     if (found) return tell(flow::EligibilityFound{attempt, m_ports.answer(*found)});
                     tell(flow::EligibilityRefused{attempt, reply ? domain::ErrorCode::UnknownCommand : reply.error().code});
                 });
}

void KioskRunner::apply(const flow::PrintAnswer& effect) {
    m_ports.printAnswer(effect);
}

void KioskRunner::apply(const flow::TellCall& effect) {
    m_ports.tellCall(effect.waiting);
}

}  // namespace owc::kiosk_app
