#include "queue-server/domain/cnic.h"
#include "queue-server/server/engine.h"

// Who is looked up in the registry: read beside the loop, told and recorded in it.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using lookups::Found;
using lookups::Purpose;
using protocol::Role;

namespace {

bool isKiosk(Purpose purpose) {
    return purpose == Purpose::KioskTyped || purpose == Purpose::KioskCard;
}

/// To a kiosk: which rule speaks against her, and nothing that the registry holds.
void hideFigures(std::vector<protocol::ProgrammeAnswer>& programmes) {
    for (protocol::ProgrammeAnswer& programme : programmes) {
        std::erase_if(programme.verdict.findings,
                      [](const auto& finding) { return finding.outcome != eligibility::Outcome::NotMet; });
        for (eligibility::Finding& finding : programme.verdict.findings)
            finding = {{.rule = finding.criterion.rule}, finding.outcome, {}};
    }
}

protocol::Eligibility answerOf(const eligibility::Catalogue& catalogue, const Consulted& consulted,
                               Purpose purpose) {
    protocol::Eligibility answer{
        .foremost = consulted.foremost, .found = consulted.found, .programmes = {}, .triage = {}};
    if (purpose == Purpose::KioskTyped) return answer;
    answer.triage = consulted.triage;
    for (const eligibility::Verdict& verdict : consulted.verdicts) {
        const eligibility::Programme* programme = catalogue.find(verdict.programme);
        if (!programme) continue;
        answer.programmes.push_back({verdict, programme->names, programme->place,
                                     programme->needs.empty() ? std::string() : programme->needs.front()});
    }
    if (isKiosk(purpose)) hideFigures(answer.programmes);
    return answer;
}

}  // namespace

Result<lookups::Events> Engine::commit(const lookups::Command& command, Batch& batch) {
    auto events = m_lookups.decide(command, state(), batch.now);
    if (!events) return events;
    m_lookups.apply(*events);
    batch.add(*events);
    return events;
}

domain::Day Engine::today(domain::Time now) const {
    return std::chrono::floor<std::chrono::days>(state().rules->local(now));
}

Result<std::string> Engine::digitsAt(domain::CounterId counter, const std::string& typed) const {
    if (!typed.empty())
        return domain::Cnic::parse(typed).map([](const domain::Cnic& cnic) { return cnic.digits(); });
    auto digits = m_parts.log.people().reveal(personAt(counter).value);
    if (!digits && digits.error().code == ErrorCode::UnknownVisit) return fail(ErrorCode::NoNumber);
    return digits;
}

/// As typed or read, or as she gave them for her token.
Result<std::string> Engine::digitsFor(const protocol::AskEligibility& body) const {
    if (isKiosk(body.purpose))
        return domain::Cnic::parse(body.cnic).map([](const domain::Cnic& cnic) { return cnic.digits(); });
    return digitsAt(body.counter, body.cnic);
}

Result<void> Engine::askRegistry(const Incoming& incoming, const protocol::Request& request,
                                 const protocol::AskEligibility& body, domain::Time now) {
    if (!m_parts.registry) return fail(ErrorCode::CannotAskNow, "this centre has no registry");
    const Role needed = isKiosk(body.purpose) ? Role::Kiosk : Role::Counter;
    if (incoming.device.role != needed) return fail(ErrorCode::NotAllowed, "purpose");
    if (body.asOf && isKiosk(body.purpose)) return fail(ErrorCode::BadInput, "as_of: only at a counter");
    if (auto may = m_lookups.may(body.purpose, incoming.device.name, body.counter, state(), now); !may) {
        if (may.error().code == ErrorCode::TooManyTries)
            m_parts.refusals.record(Refused::TooManyTries, incoming.device.name.value, "registry");
        return may;
    }
    const auto digits = digitsFor(body);
    if (!digits) return tl::unexpected(digits.error());
    const store::RequestKey key{incoming.device.name.value, request.id.boot, request.id.counter};
    const RegistryQuestion question{std::stoull(*digits), body.asOf.value_or(today(now)),
                                    body.purpose == Purpose::KioskTyped};
    if (m_parts.registry->ask(key, incoming, question) == RegistryDesk::Taken::Full)
        return fail(ErrorCode::Busy);
    return {};
}

bool Engine::handToRegistry(const Incoming& incoming, const protocol::Request& request, Batch& batch) {
    if (incoming.consulted) return false;
    if (const auto* form = boost::variant2::get_if<protocol::OpenForm>(&request.body)) {
        const auto question = questionFor(*form, incoming, batch.now);
        if (!question) return false;
        const store::RequestKey key{incoming.device.name.value, request.id.boot, request.id.counter};
        if (m_parts.registry->ask(key, incoming, *question) == RegistryDesk::Taken::Full)
            batch.refuse(incoming, request.id, {ErrorCode::Busy, {}});
        return true;
    }
    const auto* body = boost::variant2::get_if<protocol::AskEligibility>(&request.body);
    if (!body) return false;
    if (const auto asked = askRegistry(incoming, request, *body, batch.now); !asked)
        batch.refuse(incoming, request.id, asked.error());
    return true;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::AskEligibility& body) {
    const Consulted& consulted = *asking.incoming.consulted;
    const domain::DeviceName& device = asking.incoming.device.name;
    if (!m_parts.gate.owns(device, asking.incoming.key))
        return fail(ErrorCode::UnknownDevice);  // revoked meanwhile
    if (auto may = m_lookups.may(body.purpose, device, body.counter, state(), asking.batch.now); !may)
        return tl::unexpected(may.error());
    const auto digits = digitsFor(body);
    if (!digits) return tl::unexpected(digits.error());
    if (consulted.cnic != std::stoull(*digits))
        return fail(ErrorCode::NoVisitor, "another stands here by now");  // whose answer this is not

    protocol::Eligibility answer = answerOf(*m_parts.catalogue, consulted, body.purpose);
    lookups::LookedUp looked{.device = device,
                             .counter = body.counter,
                             .purpose = body.purpose,
                             .found = consulted.found,
                             .told = answer.foremost,
                             .version = consulted.version,
                             .client = {},
                             .reason = {},
                             .outcome = {}};
    if (consulted.found != Found::Nowhere || !isKiosk(body.purpose)) {  // a guessed number is nobody
        const auto person = asking.batch.findOrAddPerson(*digits, m_parts.log);
        if (!person) return tl::unexpected(person.error());
        looked.person = {*person};
    }
    if (const auto recorded = commit(lookups::Record{std::move(looked)}, asking.batch); !recorded)
        return tl::unexpected(recorded.error());
    if (consulted.found == Found::CannotAsk) return fail(ErrorCode::CannotAskNow);
    return answer;
}

/// Of the data-sharing interface, which is a process beside this one: it answers once this is on disk.
Engine::Answer Engine::answer(const Asking& asking, const protocol::NoteLookup& body) {
    lookups::LookedUp looked{.device = asking.incoming.device.name,
                             .purpose = Purpose::Shared,
                             .found = body.found,
                             .told = eligibility::VerdictKind::AskCounter,
                             .client = body.client,
                             .reason = body.reason,
                             .records = body.records,
                             .outcome = body.outcome};
    if (!body.cnic.empty()) {
        const auto cnic = domain::Cnic::parse(body.cnic);
        if (!cnic) return tl::unexpected(cnic.error());
        const auto person = asking.batch.findOrAddPerson(cnic->digits(), m_parts.log);
        if (!person) return tl::unexpected(person.error());
        looked.person = {*person};
    }
    if (const auto noted = commit(lookups::Record{std::move(looked)}, asking.batch); !noted)
        return tl::unexpected(noted.error());
    return protocol::Done{};
}

}  // namespace owc::server
