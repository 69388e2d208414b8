#include "queue-server/protocol/stored_identity.h"

#include <algorithm>

namespace owc::protocol::stored {

using namespace convert;
using namespace identity;

namespace {

using Pb = log::Event;

void write(const RulesApplied& e, Pb& to) {
    stored::put(e.rules, *to.mutable_identity_rules_applied());
}
void write(const VerificationOpened& e, Pb& to) {
    stored::put(e, *to.mutable_verification_opened());
}
void write(const FingerAsked& e, Pb& to) {
    stored::put(e, *to.mutable_finger_asked());
}
void write(const ResultAsked& e, Pb& to) {
    auto& m = *to.mutable_result_asked();
    m.set_session(e.session.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
    m.set_nonce(stored::bytesOf(e.nonce));
}
void write(const AuthorityAnswered& e, Pb& to) {
    auto& m = *to.mutable_authority_answered();
    m.set_session(e.session.value);
    m.set_counter(e.counter.value);
    m.set_nonce(stored::bytesOf(e.nonce));
    m.set_meaning(number(e.meaning));
    m.set_code(e.code);
    m.set_authority_session(e.authoritySession);
    for (const biometrics::Finger finger : e.onFile) m.add_on_file(number(finger));
    m.set_took_ms(ms(e.took));
    m.set_lost(e.lost);
}
void write(const AnswerRefused& e, Pb& to) {
    auto& m = *to.mutable_answer_refused();
    m.set_session(e.session.value);
    m.set_nonce(stored::bytesOf(e.nonce));
    m.set_why(number(e.why));
    m.set_meaning(number(e.meaning));
}
void write(const ExceptionRequested& e, Pb& to) {
    stored::put(e, *to.mutable_exception_requested());
}
void write(const ExceptionEndorsed& e, Pb& to) {
    auto& m = *to.mutable_exception_endorsed();
    m.set_session(e.session.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
    m.set_granted(e.granted);
}
void write(const VerificationEnded& e, Pb& to) {
    auto& m = *to.mutable_verification_ended();
    m.set_session(e.session.value);
    m.set_counter(e.counter.value);
    m.set_how(number(e.how));
}
void write(const SuspicionRaised& e, Pb& to) {
    stored::put(e, *to.mutable_suspicion_raised());
}
void write(const FingerEnrolled& e, Pb& to) {
    auto& m = *to.mutable_finger_enrolled();
    m.set_person(e.person.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
    m.set_finger(number(e.finger));
    m.set_until(ms(e.until));
}
void write(const EnrolmentRevoked& e, Pb& to) {
    auto& m = *to.mutable_enrolment_revoked();
    m.set_person(e.person.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
}

ResultAsked read(const log::ResultAsked& m, Checks& checks) {
    return {{m.session()}, {m.counter()}, {m.officer()}, nonceOf(m.nonce(), checks)};
}
AuthorityAnswered read(const log::AuthorityAnswered& m, Checks& checks) {
    AuthorityAnswered e{.session = {m.session()},
                        .counter = {m.counter()},
                        .nonce = nonceOf(m.nonce(), checks),
                        .meaning = stored::meaningOf(m.meaning(), checks),
                        .code = m.code(),
                        .authoritySession = m.authority_session(),
                        .took = domain::Duration{m.took_ms()},
                        .lost = m.lost()};
    for (const std::uint32_t finger : m.on_file()) e.onFile.push_back(stored::fingerOf(finger, checks));
    return e;
}
AnswerRefused read(const log::AnswerRefused& m, Checks& checks) {
    return {{m.session()},
            nonceOf(m.nonce(), checks),
            checks.enumerator(m.why(), AnswerFault::OtherTransaction, "why"),
            stored::meaningOf(m.meaning(), checks)};
}
ExceptionEndorsed read(const log::ExceptionEndorsed& m) {
    return {{m.session()}, {m.counter()}, {m.officer()}, m.granted()};
}
FingerEnrolled read(const log::FingerEnrolled& m, Checks& checks) {
    return {
        {m.person()}, {m.counter()}, {m.officer()}, stored::fingerOf(m.finger(), checks), time(m.until())};
}
EnrolmentRevoked read(const log::EnrolmentRevoked& m) {
    return {{m.person()}, {m.counter()}, {m.officer()}};
}
VerificationEnded read(const log::VerificationEnded& m, Checks& checks) {
    return {{m.session()}, {m.counter()}, checks.enumerator(m.how(), SessionEnd::Renewed, "how")};
}

}  // namespace

std::string bytesOf(const Nonce& nonce) {
    return {nonce.begin(), nonce.end()};
}

Nonce nonceOf(const std::string& bytes, Checks& checks) {
    Nonce nonce{};
    checks.require(bytes.size() == nonce.size(), "nonce");
    std::copy_n(bytes.begin(), std::min(bytes.size(), nonce.size()), nonce.begin());
    return nonce;
}

biometrics::Finger fingerOf(std::uint32_t number, Checks& checks) {
    return checks.enumerator(number, biometrics::Finger::LeftLittle, "finger");
}

Meaning meaningOf(std::uint32_t number, Checks& checks) {
    return checks.enumerator(number, Meaning::FaceNotVerified, "meaning");
}

void write(const EventBody& from, Pb& to) {
    boost::variant2::visit([&](const auto& e) { write(e, to); }, from);
}

std::optional<EventBody> readIdentity(const Pb& m, Checks& checks) {
    if (m.has_identity_rules_applied()) return RulesApplied{take(m.identity_rules_applied())};
    if (m.has_verification_opened()) return take(m.verification_opened(), checks);
    if (m.has_finger_asked()) return take(m.finger_asked(), checks);
    if (m.has_result_asked()) return read(m.result_asked(), checks);
    if (m.has_authority_answered()) return read(m.authority_answered(), checks);
    if (m.has_answer_refused()) return read(m.answer_refused(), checks);
    if (m.has_exception_requested()) return take(m.exception_requested(), checks);
    if (m.has_exception_endorsed()) return read(m.exception_endorsed());
    if (m.has_verification_ended()) return read(m.verification_ended(), checks);
    if (m.has_suspicion_raised()) return take(m.suspicion_raised(), checks);
    if (m.has_finger_enrolled()) return read(m.finger_enrolled(), checks);
    if (m.has_enrolment_revoked()) return read(m.enrolment_revoked());
    return std::nullopt;
}

}  // namespace owc::protocol::stored
