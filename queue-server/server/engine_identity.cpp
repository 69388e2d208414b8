#include <sodium.h>
#include <spdlog/spdlog.h>

#include <algorithm>

#include "queue-server/domain/cnic.h"
#include "queue-server/server/engine.h"
#include "queue-server/server/print_record.h"
#include "queue-server/server/stored_enrolments.h"

// Who somebody is: questions leave once they are on disk, answers come back as if they were requests.
namespace owc::server {

using authorities::AuthorityDesk;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kLongestContact = 15;  ///< digits of a telephone number

identity::Nonce freshNonce() {
    identity::Nonce nonce{};
    randombytes_buf(nonce.data(), nonce.size());
    return nonce;
}

bool isContact(const std::string& text) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() <= kLongestContact && std::ranges::all_of(text, digit);
}

template <class Body>
const Body* findIn(const identity::Events& events) {
    for (const identity::Event& event : events) {
        if (const auto* body = boost::variant2::get_if<Body>(&event.body)) return body;
    }
    return nullptr;
}

}  // namespace

Result<identity::Events> Engine::commit(identity::Command command, Batch& batch) {
    auto events = m_verifications.decide(command, state(), batch.now);
    if (!events) return events;
    m_verifications.apply(*events);
    batch.add(*events);
    return events;
}

/// What the authority has to be told besides the print.
Result<identity::Question> Engine::questionOf(const identity::Session& session) const {
    auto digits = m_parts.log.people().reveal(session.person.value);
    if (!digits && digits.error().code == ErrorCode::UnknownVisit) return fail(ErrorCode::NoNumber);
    if (!digits) return tl::unexpected(digits.error());
    return identity::Question{
        .session = session.authoritySession, .person = session.person, .citizen = std::move(*digits)};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::OpenVerification& body) {
    identity::OpenVerification command{body.counter, asking.incoming.device.name, personAt(body.counter),
                                       body.purpose};

    const std::size_t knownPeople = asking.batch.rows.people.size();
    if (!body.cnic.empty()) {
        const auto cnic = domain::Cnic::parse(body.cnic);
        if (!cnic) return tl::unexpected(cnic.error());
        const auto found = asking.batch.findOrAddPerson(cnic->digits(), m_parts.log);
        if (!found) return tl::unexpected(found.error());
        command.person = domain::PersonId{*found};
    }
    const auto opened = commit(command, asking.batch);
    if (opened) return protocol::Done{};
    if (asking.batch.rows.people.size() > knownPeople) asking.batch.forgetNewPerson(command.person.value);
    return tl::unexpected(opened.error());
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::AskFinger& body) {
    if (!m_parts.authority) return fail(ErrorCode::NoAuthority);
    if (!isContact(body.contact)) return fail(ErrorCode::BadInput, "contact: at most 15 digits");
    const auto print = printIn(body.record, body.finger);
    if (!print) return tl::unexpected(print.error());
    const identity::Session* session = m_verifications.state().openAt(body.counter);
    if (!session) return fail(ErrorCode::NoVerification);
    auto question = questionOf(*session);
    if (!question) return tl::unexpected(question.error());

    question->nonce = freshNonce();
    const auto events = commit(identity::AskFinger{.counter = body.counter,
                                                   .device = asking.incoming.device.name,
                                                   .finger = body.finger,
                                                   .nonce = question->nonce,
                                                   .digest = m_parts.log.people().fingerprint(bitsOf(*print)),
                                                   .quality = body.quality,
                                                   .live = body.live},
                               asking.batch);
    if (!events) return tl::unexpected(events.error());
    const auto* asked = findIn<identity::FingerAsked>(*events);
    if (!asked) return fail(ErrorCode::SameTemplate);
    question->transaction = asked->transaction;
    question->contact = body.contact;
    question->finger = body.finger;
    question->record = body.record;
    asking.batch.questions.emplace_back(AuthorityDesk::Work::Verify, std::move(*question));
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::AskResult& body) {
    if (!m_parts.authority) return fail(ErrorCode::NoAuthority);
    const identity::Session* session = m_verifications.state().openAt(body.counter);
    if (!session) return fail(ErrorCode::NoVerification);
    auto question = questionOf(*session);
    if (!question) return tl::unexpected(question.error());
    question->nonce = freshNonce();
    const auto events =
        commit(identity::AskResult{body.counter, asking.incoming.device.name, question->nonce}, asking.batch);
    if (!events) return tl::unexpected(events.error());
    const identity::Try& last = m_verifications.state().openAt(body.counter)->tries.back();
    question->transaction = last.transaction;
    question->finger = last.finger;
    asking.batch.questions.emplace_back(AuthorityDesk::Work::LastResult, std::move(*question));
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::RequestException& body) {
    const auto asked = commit(identity::RequestException{body.counter, asking.incoming.device.name, body.kind,
                                                         body.reason, body.proof},
                              asking.batch);
    if (!asked) return tl::unexpected(asked.error());
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::EndorseException& body) {
    if (const auto right = judgePins(asking, {body.officer}); !right) return tl::unexpected(right.error());
    if (!m_parts.staff.supervises(body.officer)) return fail(ErrorCode::SecondOfficer, "not a supervisor");
    const auto done = commit(
        identity::EndorseException{body.counter, asking.incoming.device.name, body.officer, body.granted},
        asking.batch);
    if (!done) return tl::unexpected(done.error());
    return protocol::Done{};
}

/// Two aggregates in one batch: the verification ends and the visit goes its way, or neither.
Engine::Answer Engine::answer(const Asking& asking, const protocol::SendToNadra& body) {
    const domain::DeviceName& device = asking.incoming.device.name;
    const domain::SendAndReturn way{body.counter, device, body.toService};
    if (const auto may = m_centre.decide(way, asking.batch.now); !may) return tl::unexpected(may.error());
    const auto ended = commit(identity::SendToNadra{body.counter, device}, asking.batch);
    if (!ended) return tl::unexpected(ended.error());
    const auto sent = commit(way, asking.batch);
    if (!sent) return tl::unexpected(sent.error());
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::CloseVerification& body) {
    const auto closed =
        commit(identity::CloseVerification{body.counter, asking.incoming.device.name}, asking.batch);
    if (!closed) return tl::unexpected(closed.error());
    return protocol::Done{};
}

/// Whose card lies on the desk: of the verification that is open there, or as she gave it for her token.
domain::PersonId Engine::personAt(domain::CounterId counter) const {
    if (const identity::Session* session = verifications().openAt(counter)) return session->person;
    const domain::Counter* at = state().find(counter);
    const domain::Visit* visit = at && at->visit ? state().find(*at->visit) : nullptr;
    return visit && visit->person ? *visit->person : domain::PersonId{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::EnrolFinger& body) {
    if (!m_parts.enrolling) return fail(ErrorCode::NoAuthority, "nobody is enrolled here");
    std::vector<biometrics::Impression> prints;
    for (const auto& record : body.records) {
        auto print = printIn(record, body.finger);
        if (!print) return tl::unexpected(print.error());
        prints.push_back(std::move(*print));
    }
    const domain::PersonId person = personAt(body.counter);
    const auto lasts = std::chrono::days{verifications().rules ? verifications().rules->enrolmentDays : 0};
    const auto sealed = authorities::enrol(m_parts.enrolling->keys, person, body.finger, prints,
                                           {m_parts.enrolling->threshold, lasts}, asking.batch.now);
    if (!sealed) return tl::unexpected(sealed.error());
    const auto enrolled = commit(
        identity::EnrolFinger{body.counter, asking.incoming.device.name, person, body.finger}, asking.batch);
    if (!enrolled) return tl::unexpected(enrolled.error());
    asking.batch.rows.enrolments.push_back(rowOf(person, *sealed));
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::RevokeEnrolment& body) {
    const domain::PersonId person = personAt(body.counter);
    const auto revoked =
        commit(identity::RevokeEnrolment{body.counter, asking.incoming.device.name, person}, asking.batch);
    if (!revoked) return tl::unexpected(revoked.error());
    asking.batch.rows.revoked.push_back({person.value});
    return protocol::Done{};
}

/// A question that found no room was not sent: to the process it is as if the authority were down.
void Engine::sendQuestions(Batch& batch) {
    for (auto& [work, question] : batch.questions) {
        identity::Answer unsent{.nonce = question.nonce,
                                .transaction = question.transaction,
                                .meaning = identity::Meaning::ServiceDown};
        if (m_parts.authority->ask(work, std::move(question)) == AuthorityDesk::Taken::Yes) continue;
        spdlog::warn("engine authority_desk_full waiting={}", m_parts.authority->waiting());
        m_unsent.push_back(std::move(unsent));
    }
    batch.questions.clear();
}

Result<Turn> Engine::hear(std::vector<identity::Answer> answers) {
    if (answers.empty()) return Turn{};
    Batch batch(m_parts.clock.now());
    batch.awaited = true;
    if (m_storage.isShut()) {  // their results can be asked for once there is room
        spdlog::warn("engine answers_not_recorded count={}", answers.size());
        return Turn{};
    }
    for (identity::Answer& answer : answers) {
        const auto heard = commit(identity::HearAnswer{std::move(answer)}, batch);
        if (!heard) return tl::unexpected(heard.error());
        if (const auto* refused = findIn<identity::AnswerRefused>(*heard))
            spdlog::warn("engine answer_refused session={} why={}", refused->session.value,
                         static_cast<int>(refused->why));
    }
    auto turn = finish(batch);
    if (turn) return turn;
    if (!m_storage.shut(turn.error())) return turn;
    spdlog::error("engine answers_not_recorded count={} code={}", answers.size(),
                  static_cast<int>(turn.error().code));
    return reload().map([] { return Turn{}; });
}

}  // namespace owc::server
