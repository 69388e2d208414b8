#include "queue-server/protocol/stored_identity.h"

// What events and checkpoints share, and the checkpoint itself.
namespace owc::protocol::stored {

using namespace convert;
using namespace identity;

namespace {

void put(const Try& from, log::FingerTry& to) {
    FingerAsked first{.session = {},
                      .counter = {},
                      .officer = from.officer,
                      .finger = from.finger,
                      .transaction = from.transaction,
                      .digest = from.digest,
                      .quality = from.quality,
                      .live = from.live};
    stored::put(first, *to.mutable_asked());
    to.set_asked_at(ms(from.askedAt));
    for (const Nonce& nonce : from.nonces) to.add_nonces(bytesOf(nonce));
    to.set_out(from.out);
    to.set_asks_result(from.asksResult);
    if (from.meaning) to.set_meaning(number(*from.meaning));
    to.set_code(from.code);
    to.set_took_ms(ms(from.took));
}

Try take(const log::FingerTry& from, Checks& checks) {
    FingerAsked first = stored::take(from.asked(), checks);
    Try to{.finger = first.finger,
           .officer = first.officer,
           .askedAt = time(from.asked_at()),
           .transaction = first.transaction,
           .digest = first.digest,
           .quality = first.quality,
           .live = first.live,
           .out = from.out(),
           .asksResult = from.asks_result(),
           .code = from.code(),
           .took = domain::Duration{from.took_ms()}};
    checks.require(from.nonces_size() > 0, "nonces");
    for (const std::string& nonce : from.nonces()) to.nonces.push_back(nonceOf(nonce, checks));
    if (from.has_meaning()) to.meaning = stored::meaningOf(from.meaning(), checks);
    return to;
}

void put(const Session& from, log::Verification& to) {
    stored::put(VerificationOpened{from.id,
                                   from.visit,
                                   from.counter,
                                   from.officer,
                                   {},
                                   from.person,
                                   from.purpose,
                                   from.authority,
                                   {}},
                *to.mutable_opened());
    to.set_opened_at(ms(from.openedAt));
    to.set_authority_session(from.authoritySession);
    for (const Try& asked : from.tries) put(asked, *to.add_tries());
    for (const biometrics::Finger finger : from.onFile) to.add_on_file(number(finger));
    if (from.exception) {
        const Exception& e = *from.exception;
        stored::put(ExceptionRequested{from.id, from.counter, e.officer, e.kind, e.reason, e.proof},
                    *to.mutable_exception());
        to.set_exception_at(ms(e.at));
        to.set_endorsed_by(e.endorsedBy.value);
    }
    if (from.end) to.set_end(number(*from.end));
    to.set_ended_at(ms(from.endedAt));
}

Session take(const log::Verification& from, Checks& checks) {
    const VerificationOpened opened = stored::take(from.opened(), checks);
    Session to{.id = opened.session,
               .visit = opened.visit,
               .counter = opened.counter,
               .officer = opened.officer,
               .person = opened.person,
               .purpose = opened.purpose,
               .authority = opened.authority,
               .authoritySession = from.authority_session(),
               .openedAt = time(from.opened_at())};
    for (const log::FingerTry& asked : from.tries()) to.tries.push_back(take(asked, checks));
    for (const std::uint32_t finger : from.on_file()) to.onFile.push_back(fingerOf(finger, checks));
    if (from.has_exception()) {
        const ExceptionRequested e = stored::take(from.exception(), checks);
        to.exception = {
            e.kind, e.reason, e.proof, e.officer, time(from.exception_at()), {from.endorsed_by()}};
    }
    if (from.has_end()) to.end = checks.enumerator(from.end(), SessionEnd::Renewed, "end");
    to.endedAt = time(from.ended_at());
    return to;
}

}  // namespace

void put(const Rules& from, log::IdentityRules& to) {
    to.set_authority(from.authority);
    to.set_local_authorises_payout(from.localAuthorisesPayout);
    to.set_tries_per_finger(from.triesPerFinger);
    to.set_tries_per_session(from.triesPerSession);
    to.set_sessions_per_citizen(from.sessionsPerCitizen);
    to.set_tries_per_citizen(from.triesPerCitizen);
    to.set_session_life_ms(ms(from.sessionLife));
    to.set_require_live(from.requireLive);
    to.set_enrolment_days(from.enrolmentDays);
}

Rules take(const log::IdentityRules& from) {
    return {.authority = from.authority(),
            .localAuthorisesPayout = from.local_authorises_payout(),
            .triesPerFinger = from.tries_per_finger(),
            .triesPerSession = from.tries_per_session(),
            .sessionsPerCitizen = from.sessions_per_citizen(),
            .triesPerCitizen = from.tries_per_citizen(),
            .sessionLife = domain::Duration{from.session_life_ms()},
            .requireLive = from.require_live(),
            .enrolmentDays = from.enrolment_days()};
}

void put(const VerificationOpened& from, log::VerificationOpened& to) {
    to.set_session(from.session.value);
    to.set_visit(from.visit.value);
    to.set_counter(from.counter.value);
    to.set_officer(from.officer.value);
    to.set_device(from.device.value);
    to.set_person(from.person.value);
    to.set_purpose(number(from.purpose));
    to.set_authority(from.authority);
    to.set_day(days(from.day));
}

VerificationOpened take(const log::VerificationOpened& from, Checks& checks) {
    return {.session = {from.session()},
            .visit = {from.visit()},
            .counter = {from.counter()},
            .officer = {from.officer()},
            .device = {from.device()},
            .person = {from.person()},
            .purpose = checks.enumerator(from.purpose(), Purpose::Enrolment, "purpose"),
            .authority = from.authority(),
            .day = day(from.day())};
}

void put(const FingerAsked& from, log::FingerAsked& to) {
    to.set_session(from.session.value);
    to.set_counter(from.counter.value);
    to.set_officer(from.officer.value);
    to.set_finger(number(from.finger));
    to.set_transaction(from.transaction);
    to.set_nonce(bytesOf(from.nonce));
    to.set_digest(from.digest);
    to.set_quality(from.quality);
    if (from.live) to.set_live(*from.live);
    to.set_repeats(from.repeats);
}

FingerAsked take(const log::FingerAsked& from, Checks& checks) {
    checks.require(from.quality() <= 100, "quality");
    FingerAsked to{.session = {from.session()},
                   .counter = {from.counter()},
                   .officer = {from.officer()},
                   .finger = fingerOf(from.finger(), checks),
                   .transaction = from.transaction(),
                   .nonce = nonceOf(from.nonce(), checks),
                   .digest = from.digest(),
                   .quality = static_cast<std::uint8_t>(from.quality()),
                   .repeats = from.repeats()};
    if (from.has_live()) to.live = from.live();
    return to;
}

void put(const ExceptionRequested& from, log::ExceptionRequested& to) {
    to.set_session(from.session.value);
    to.set_counter(from.counter.value);
    to.set_officer(from.officer.value);
    to.set_kind(number(from.kind));
    to.set_reason(number(from.reason));
    to.set_proof(from.proof);
}

ExceptionRequested take(const log::ExceptionRequested& from, Checks& checks) {
    return {{from.session()},
            {from.counter()},
            {from.officer()},
            checks.enumerator(from.kind(), ExceptionKind::NoUsableFinger, "kind"),
            checks.enumerator(from.reason(), ExceptionReason::Other, "reason"),
            from.proof()};
}

void put(const SuspicionRaised& from, log::SuspicionRaised& to) {
    to.set_kind(number(from.kind));
    to.set_session(from.session.value);
    to.set_counter(from.counter.value);
    to.set_officer(from.officer.value);
    to.set_device(from.device.value);
    to.set_figure(from.figure);
}

SuspicionRaised take(const log::SuspicionRaised& from, Checks& checks) {
    return {checks.enumerator(from.kind(), SuspicionKind::RepeatedExceptions, "kind"),
            {from.session()},
            {from.counter()},
            {from.officer()},
            {from.device()},
            from.figure()};
}

void put(const State& from, log::Verifications& to) {
    if (from.rules) put(*from.rules, *to.mutable_rules());
    to.set_now(ms(from.now));
    if (from.day) to.set_day(days(*from.day));
    to.set_next_session(from.nextSession);
    to.set_asked(from.asked);
    for (const auto& [id, session] : from.sessions) put(session, *to.add_sessions());
    for (const Suspicion& s : from.suspicions) {
        log::Suspicion& kept = *to.add_suspicions();
        put(SuspicionRaised{s.kind, s.session, s.counter, s.officer, s.device, s.figure},
            *kept.mutable_raised());
        kept.set_at(ms(s.at));
    }
}

State take(const log::Verifications& from, Checks& checks) {
    State to;
    if (from.has_rules()) to.rules = take(from.rules());
    to.now = time(from.now());
    if (from.has_day()) to.day = day(from.day());
    to.nextSession = from.next_session();
    to.asked = from.asked();
    for (const log::Verification& kept : from.sessions()) {
        Session session = take(kept, checks);
        to.atCounter[session.counter] = session.id;  // they come in order: the newest stays
        to.sessions.insert_or_assign(session.id, std::move(session));
    }
    for (const log::Suspicion& kept : from.suspicions()) {
        const SuspicionRaised s = take(kept.raised(), checks);
        to.suspicions.push_back(
            {s.kind, time(kept.at()), s.session, s.counter, s.officer, s.device, s.figure});
    }
    return to;
}

}  // namespace owc::protocol::stored
