#include "kiosk/app/kiosk_runner.h"

#include <spdlog/spdlog.h>

namespace owc::kiosk_app {
namespace {

flow::News answerOf(std::uint32_t attempt, const domain::Result<protocol::ReplyBody>& reply) {
    if (!reply) return flow::TokenRefused{attempt, reply.error().code};
    const auto* issued = std::get_if<protocol::TokenIssued>(&*reply);
    if (!issued) return flow::TokenRefused{attempt, domain::ErrorCode::UnknownCommand};
    return flow::TokenIssued{attempt, {issued->visit, issued->token, issued->code, issued->at, issued->wait}};
}

flow::News slotAnswerOf(std::uint32_t attempt, const domain::Result<protocol::ReplyBody>& reply) {
    if (!reply) return flow::SlotRefused{attempt, reply.error().code};
    const auto* given = std::get_if<protocol::SlotIssued>(&*reply);
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
    const auto* ticket = reply ? std::get_if<protocol::TicketFound>(&*reply) : nullptr;
    const auto* slip = reply ? std::get_if<protocol::SlotIssued>(&*reply) : nullptr;
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
        std::visit([this](const auto& what) { apply(what); }, effect);
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

void KioskRunner::apply(const flow::IssueOwn& effect) {
    const auto give = [this, effect](std::optional<protocol::RequestId> replaces) {
        const auto issued = m_ports.giveOwn(effect, replaces);
        if (issued)
            tell(flow::TokenIssued{effect.attempt, *issued});
        else
            tell(flow::TokenRefused{effect.attempt, issued.error().code});
    };
    if (effect.replaces == 0 || effect.replaces != m_tag.first) return give({});
    // Where no number can be given, whatever the server made of the request belongs to nobody.
    if (const auto may = m_ports.mayGiveOwn(effect); !may) {
        abandon(m_tag.second);
        return tell(flow::TokenRefused{effect.attempt, may.error().code});
    }
    // Only when it can no longer be sent is a number given that stands for it.
    m_ports.takeBack(m_tag.second, give);
}

void KioskRunner::apply(const flow::SendGiveSlot& effect) {
    ask(effect.attempt, effect.repeats, protocol::GiveSlot{.service = effect.service},
        [this, attempt = effect.attempt](const auto& reply) { tell(slotAnswerOf(attempt, reply)); });
}

void KioskRunner::apply(const flow::AbandonToken& effect) {
    if (effect.attempt == m_tag.first) abandon(m_tag.second);
}

void KioskRunner::abandon(std::uint64_t tag) {
    m_abandoned.push_back(tag);
    askAfter(tag);
}

/// A token that was given to nobody is taken back.
void KioskRunner::askAfter(std::uint64_t tag) {
    m_ports.sendAgain(tag, [this, tag](const auto& reply) {
        if (!reply && reply.error().code == domain::ErrorCode::NotConnected) return;  // linkBack asks again
        std::erase(m_abandoned, tag);
        const auto* issued = reply ? std::get_if<protocol::TokenIssued>(&*reply) : nullptr;
        if (!issued) return;
        m_toVoid.push_back(issued->visit);
        voidVisit(issued->visit);
    });
}

void KioskRunner::voidVisit(domain::VisitId visit) {
    m_ports.send(domain::VoidVisit{.device = {}, .visit = visit}, [this, visit](const auto& reply) {
        if (!reply && reply.error().code == domain::ErrorCode::NotConnected)
            return;  // linkBack sends it again
        std::erase(m_toVoid, visit);
        if (!reply)
            spdlog::warn("kiosk void-refused visit={} code={}", visit.value,
                         static_cast<int>(reply.error().code));
    });
}

void KioskRunner::linkBack() {
    m_reports.sendAgain();
    for (const std::uint64_t tag : std::vector(m_abandoned)) askAfter(tag);
    for (const domain::VisitId visit : std::vector(m_toVoid)) voidVisit(visit);
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

void KioskRunner::apply(const flow::TellCall& effect) {
    m_ports.tellCall(effect.waiting);
}

}  // namespace owc::kiosk_app
