#include <sodium.h>

#include "queue-server/domain/cnic.h"
#include "queue-server/server/engine.h"

// What each request does; all of it within one batch.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

domain::VisitCode freshCode() {
    domain::VisitCode::Bits bits{};
    randombytes_buf(bits.data(), bits.size());
    return domain::VisitCode::fromRandom(bits);
}

bool holdsOpenCounter(const domain::State& state, const domain::DeviceName& device) {
    return std::ranges::any_of(state.counters, [&](const auto& entry) {
        return entry.second.lease == domain::LeaseState::Open && entry.second.device == device;
    });
}

/// Whoever is before an officer with a payout under way stays there until it is closed.
template <class T>
constexpr bool kLeaves = std::is_same_v<T, domain::Complete> || std::is_same_v<T, domain::Park> ||
                         std::is_same_v<T, domain::Transfer> || std::is_same_v<T, domain::SendAndReturn> ||
                         std::is_same_v<T, domain::MarkNoShow> || std::is_same_v<T, domain::Undo> ||
                         std::is_same_v<T, domain::CloseCounter>;

}  // namespace

Engine::Answer Engine::run(const Incoming& incoming, const protocol::RequestBody& body, std::uint64_t boot,
                           Batch& batch) {
    const Asking asking{incoming, boot, batch};
    return boost::variant2::visit(
        [&](const auto& wanted) -> Answer {
            using Wanted = std::decay_t<decltype(wanted)>;
            if constexpr (requires { this->answer(asking, wanted); })
                return answer(asking, wanted);
            else if constexpr (std::is_constructible_v<domain::Command, Wanted>)
                return carryOut(asking, wanted);
            else
                return fail(ErrorCode::UnknownCommand);  // queries do not come here
        },
        body);
}

/// A command that travels as it is; the device is that of the key.
template <class DomainCommand>
Engine::Answer Engine::carryOut(const Asking& asking, DomainCommand command) {
    if constexpr (requires { command.device; }) command.device = asking.incoming.device.name;
    if constexpr (kLeaves<DomainCommand>) {
        if (const auto may = payments::mayLeave(payouts(), command.counter); !may) return tl::unexpected(may.error());
    }
    if constexpr (std::is_same_v<DomainCommand, domain::CloseDay>) {
        if (const auto may = payments::mayLeave(payouts(), {}); !may) return tl::unexpected(may.error());
    }
    const auto events = commit(std::move(command), asking.batch);
    if (!events) return tl::unexpected(events.error());
    return protocol::Done{};
}

/// What her paper says; a wait only while she waits.
protocol::TokenIssued Engine::paperOf(const domain::Visit& visit) {
    return {.visit = visit.id,
            .token = visit.token,
            .code = visit.code.text(),
            .at = visit.arrivedAt,
            .wait = m_forecast.of(state(), visit)};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::IssueToken& body) {
    const Device& device = asking.incoming.device;
    const bool byStaff = device.role == protocol::Role::Counter;
    if (byStaff && !holdsOpenCounter(state(), device.name)) return fail(ErrorCode::CounterClosed);
    // Only somebody who sees the torn paper can say its number.
    if (!byStaff && body.rollNumber > 0) return fail(ErrorCode::NotAllowed, "roll_number: at a counter only");
    domain::IssueToken command{.device = device.name,
                               .service = body.service,
                               .priority = body.priority,
                               .language = body.language,
                               .partySize = body.partySize,
                               .person = {},
                               .code = freshCode(),
                               .byStaff = byStaff};
    if (body.slot && !body.slot->empty()) {
        const auto slip = domain::VisitCode::parse(*body.slot);
        if (!slip) return tl::unexpected(slip.error());
        command.slot = *slip;
    }
    if (body.rollNumber > 0) command.rollNumber = domain::TokenNumber{body.rollNumber};

    const std::size_t knownPeople = asking.batch.rows.people.size();
    std::string digits;
    if (!body.cnic.empty()) {
        const auto cnic = domain::Cnic::parse(body.cnic);
        if (!cnic) return tl::unexpected(cnic.error());
        auto found = asking.batch.findOrAddPerson(cnic->digits(), m_parts.log);
        if (!found) return tl::unexpected(found.error());
        command.person = domain::PersonId{*found};
        digits = cnic->digits();
    }
    const auto events = cashReaches(command, digits, asking.batch.now).and_then([&] {
        return commit(command, asking.batch);
    });
    if (!events) {
        if (asking.batch.rows.people.size() > knownPeople)
            asking.batch.forgetNewPerson(command.person->value);
        return tl::unexpected(events.error());
    }
    return paperOf(*state().find(boost::variant2::get<domain::VisitOpened>(events->front().body).visit));
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::GiveSlot& body) {
    const Device& device = asking.incoming.device;
    if (device.role == protocol::Role::Counter && !holdsOpenCounter(state(), device.name))
        return fail(ErrorCode::CounterClosed);
    const auto events = commit(
        domain::GiveSlot{asking.incoming.device.name, body.service, body.after, body.minute, freshCode()},
        asking.batch);
    if (!events) return tl::unexpected(events.error());
    const domain::Slot& slot = boost::variant2::get<domain::SlotGiven>(events->front().body).slot;
    return protocol::SlotIssued{slot.code.text(), slot.service, slot.day, slot.minute};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::SignIn& body) {
    if (const auto right = judgePins(asking, {body.officer}); !right) return tl::unexpected(right.error());
    auto done = carryOut(asking, domain::OpenCounter{body.counter, {}, body.officer});
    if (!done) return done;
    m_signInBoot[body.counter] = asking.boot;
    // Before the officer sees what the program before was doing.
    if (const auto doubted = doubtReleases(asking.batch); !doubted) return tl::unexpected(doubted.error());
    return done;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::TakeOver& body) {
    if (const auto right = judgePins(asking, {body.officer, body.supervisor}); !right)
        return tl::unexpected(right.error());
    if (!m_parts.staff.supervises(body.supervisor)) return fail(ErrorCode::NotAllowed, "not a supervisor");
    auto done = carryOut(asking, domain::TakeOver{body.counter, {}, body.officer, body.supervisor});
    if (done) m_signInBoot[body.counter] = asking.boot;
    return done;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ServeDirect& body) {
    return carryOut(asking, domain::ServeDirect{body.counter, {}, body.service, body.language, freshCode()});
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ReprintTicket& body) {
    const domain::Counter* counter = state().find(body.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease != domain::LeaseState::Open) return fail(ErrorCode::CounterClosed);
    if (counter->device != asking.incoming.device.name) return fail(ErrorCode::CounterTaken);
    const domain::Visit* visit = state().findOpen(body.token);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    return paperOf(*visit);
}

/// Whoever holds the paper may know where she stands: its code is random, and nobody can guess another one.
Engine::Answer Engine::answer(const Asking&, const protocol::FindTicket& body) {
    const auto code = domain::VisitCode::parse(body.code);
    if (!code) return tl::unexpected(code.error());
    if (const auto slot = state().slots.find(*code); slot != state().slots.end())
        return protocol::SlotIssued{code->text(), slot->second.service, slot->second.day, slot->second.minute};
    const domain::Visit* visit = state().findCode(*code);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    const domain::Leg& leg = visit->leg();
    const bool atCounter = leg.state == domain::LegState::Called || leg.state == domain::LegState::Serving;
    return protocol::TicketFound{.visit = visit->id,
                                 .token = visit->token,
                                 .service = leg.service,
                                 .state = leg.state,
                                 .language = visit->language,
                                 .counter = atCounter ? leg.counter : std::nullopt,
                                 .over = !visit->open(),
                                 .wait = m_forecast.of(state(), *visit)};
}

/// A kiosk knows of its own papers only; a desk reprints anybody's.
Engine::Answer Engine::answer(const Asking& asking, const domain::ReportTicket& body) {
    const Device& device = asking.incoming.device;
    const domain::Visit* visit = state().find(body.visit);
    if (device.role == protocol::Role::Kiosk && visit && visit->device != device.name)
        return fail(ErrorCode::UnknownVisit);
    return carryOut(asking, body);
}

Engine::Answer Engine::answer(const Asking& asking, const domain::CallChosen& body) {
    const domain::Counter* counter = state().find(body.counter);
    const bool holds = counter && counter->device == asking.incoming.device.name;
    if (holds && !m_parts.staff.mayChoose(counter->officer)) return fail(ErrorCode::NotAllowed, "choosing");
    return carryOut(asking, body);
}

Engine::Answer Engine::answer(const Asking& asking, const domain::AnswerManagerCall& body) {
    domain::AnswerManagerCall command = body;
    command.byManager = asking.incoming.device.role == protocol::Role::Dashboard;
    return carryOut(asking, command);
}

Engine::Answer Engine::answer(const Asking& asking, const domain::ShowCard& body) {
    domain::ShowCard command = body;
    command.device = asking.incoming.device.name;
    const auto events = commit(command, asking.batch);
    if (!events) return tl::unexpected(events.error());
    const auto& shown = boost::variant2::get<domain::CardShown>(events->front().body);
    const auto& person = state().find(shown.visit)->person;
    if (!person) return protocol::Card{};
    const auto digits = m_parts.log.people().reveal(person->value);
    if (!digits && digits.error().code == ErrorCode::UnknownVisit) return protocol::Card{};  // she was forgotten
    if (!digits) return tl::unexpected(digits.error());
    const auto cnic = domain::Cnic::parse(*digits);
    return cnic ? protocol::Card{cnic->masked()} : protocol::Card{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ReportHighest& body) {
    const Device& device = asking.incoming.device;
    checkHead(device, body.headSeq);
    const bool expected = state().restoredSince || state().untold.contains(device.name);
    const auto events = commit(domain::ReportHighest{device.name, body.seen}, asking.batch);
    if (!events) return tl::unexpected(events.error());
    if (!events->empty() && !expected) noteLogBehind(device);  // it holds a number that we never gave
    return protocol::Done{};
}

}  // namespace owc::server
