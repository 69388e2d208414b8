#include "queue-server/protocol/rows.h"

namespace owc::protocol::rows {

using namespace convert;
using namespace identity;

namespace {

biometrics::Finger finger(std::uint32_t number, Checks& checks) {
    return checks.enumerator(number, biometrics::Finger::LeftLittle, "finger");
}

}  // namespace

void put(const VerificationRow& from, wire::Row& row) {
    auto& to = *row.mutable_verification();
    to.set_counter(from.counter.value);
    to.set_session(from.session.value);
    to.set_visit(from.visit.value);
    to.set_purpose(number(from.purpose));
    to.set_authority(from.authority);
    to.set_opened_at(ms(from.openedAt));
    to.set_ends_at(ms(from.endsAt));
    to.set_step(number(from.next.step));
    to.set_finger(number(from.next.finger));
    for (const biometrics::Finger left : from.next.left) to.add_left(number(left));
    for (const biometrics::Finger spent : from.next.spent) to.add_spent(number(spent));
    to.set_tries_of_finger(from.next.triesOfFinger);
    to.set_tries(from.next.tries);
    to.set_sessions(from.next.sessions);
    to.set_can_ask(from.next.canAsk);
    if (from.meaning) to.set_meaning(number(*from.meaning));
    to.set_code(from.code);
    if (from.askedAt) to.set_asked_at(ms(*from.askedAt));
    if (from.exception) to.set_exception(number(*from.exception));
    if (from.exceptionReason) to.set_exception_reason(number(*from.exceptionReason));
    if (from.end) to.set_end(number(*from.end));
}

VerificationRow take(const wire::VerificationRow& from, Checks& checks) {
    VerificationRow to{.counter = {from.counter()},
                       .session = {from.session()},
                       .visit = {from.visit()},
                       .purpose = checks.enumerator(from.purpose(), Purpose::Enrolment, "purpose"),
                       .authority = from.authority(),
                       .openedAt = time(from.opened_at()),
                       .endsAt = time(from.ends_at()),
                       .next = {.step = checks.enumerator(from.step(), Step::Over, "step"),
                                .finger = finger(from.finger(), checks),
                                .triesOfFinger = from.tries_of_finger(),
                                .tries = from.tries(),
                                .sessions = from.sessions(),
                                .canAsk = from.can_ask()},
                       .code = from.code()};
    for (const std::uint32_t left : from.left()) to.next.left.push_back(finger(left, checks));
    for (const std::uint32_t spent : from.spent()) to.next.spent.push_back(finger(spent, checks));
    if (from.has_meaning())
        to.meaning = checks.enumerator(from.meaning(), Meaning::FaceNotVerified, "meaning");
    if (from.has_asked_at()) to.askedAt = time(from.asked_at());
    if (from.has_exception())
        to.exception = checks.enumerator(from.exception(), ExceptionKind::NoUsableFinger, "exception");
    if (from.has_exception_reason())
        to.exceptionReason =
            checks.enumerator(from.exception_reason(), ExceptionReason::Other, "exception_reason");
    if (from.has_end()) to.end = checks.enumerator(from.end(), SessionEnd::Renewed, "end");
    return to;
}

void put(const SuspicionRow& from, wire::Row& row) {
    auto& to = *row.mutable_suspicion();
    to.set_number(from.number);
    to.set_kind(number(from.kind));
    to.set_at(ms(from.at));
    to.set_counter(from.counter.value);
    to.set_officer(from.officer.value);
    to.set_device(from.device.value);
    to.set_figure(from.figure);
}

SuspicionRow take(const wire::SuspicionRow& from, Checks& checks) {
    return {.number = from.number(),
            .kind = checks.enumerator(from.kind(), SuspicionKind::RepeatedExceptions, "kind"),
            .at = time(from.at()),
            .counter = {from.counter()},
            .officer = {from.officer()},
            .device = {from.device()},
            .figure = from.figure()};
}

}  // namespace owc::protocol::rows
