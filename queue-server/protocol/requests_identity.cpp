#include "queue-server/protocol/requests_identity.h"

namespace owc::protocol::requests {

using namespace convert;

namespace {

biometrics::Finger fingerIn(std::uint32_t value, Checks& checks) {
    checks.require(value >= number(biometrics::Finger::RightThumb), "finger");
    return checks.enumerator(value, biometrics::Finger::LeftLittle, "finger");
}

std::vector<std::uint8_t> recordIn(const std::string& bytes, Checks& checks) {
    checks.require(!bytes.empty() && bytes.size() <= kMaxRecord, "record");
    return {bytes.begin(), bytes.end()};
}

EnrolFinger take(const wire::EnrolFinger& m, Checks& checks) {
    checks.require(m.agreed(), "agreed");
    checks.require(m.records_size() >= 1 && m.records_size() <= kMaxRecords, "records");
    EnrolFinger r{{m.counter()}, fingerIn(m.finger(), checks), {}};
    for (const std::string& record : m.records()) r.records.push_back(recordIn(record, checks));
    return r;
}

AskFinger take(const wire::AskFinger& m, Checks& checks) {
    checks.require(m.quality() <= 100, "quality");
    AskFinger r{.counter = {m.counter()},
                .finger = fingerIn(m.finger(), checks),
                .record = recordIn(m.record(), checks),
                .quality = static_cast<std::uint8_t>(m.quality()),
                .contact = text(m.contact(), checks, "contact")};
    if (m.has_live()) r.live = m.live();
    return r;
}

RequestException take(const wire::RequestException& m, Checks& checks) {
    return {{m.counter()},
            checks.enumerator(m.kind(), identity::ExceptionKind::NoUsableFinger, "kind"),
            checks.enumerator(m.reason(), identity::ExceptionReason::Other, "reason"),
            text(m.proof(), checks, "proof")};
}

}  // namespace

std::optional<RequestBody> readIdentity(const wire::Request& m, Checks& checks) {
    if (m.has_open_verification())
        return OpenVerification{
            {m.open_verification().counter()},
            checks.enumerator(m.open_verification().purpose(), identity::Purpose::Enrolment, "purpose"),
            text(m.open_verification().cnic(), checks, "cnic")};
    if (m.has_ask_finger()) return take(m.ask_finger(), checks);
    if (m.has_ask_result()) return AskResult{{m.ask_result().counter()}};
    if (m.has_request_exception()) return take(m.request_exception(), checks);
    if (m.has_endorse_exception())
        return EndorseException{{m.endorse_exception().counter()},
                                {text(m.endorse_exception().officer(), checks, "officer")},
                                text(m.endorse_exception().pin(), checks, "pin"),
                                !m.endorse_exception().declined()};
    if (m.has_send_to_nadra())
        return SendToNadra{{m.send_to_nadra().counter()},
                           {text(m.send_to_nadra().to_service(), checks, "to_service")}};
    if (m.has_close_verification()) return CloseVerification{{m.close_verification().counter()}};
    if (m.has_enrol_finger()) return take(m.enrol_finger(), checks);
    if (m.has_revoke_enrolment()) return RevokeEnrolment{{m.revoke_enrolment().counter()}};
    return std::nullopt;
}

void write(const OpenVerification& r, wire::Request& to) {
    auto& m = *to.mutable_open_verification();
    m.set_counter(r.counter.value);
    m.set_purpose(number(r.purpose));
    m.set_cnic(r.cnic);
}
void write(const AskFinger& r, wire::Request& to) {
    auto& m = *to.mutable_ask_finger();
    m.set_counter(r.counter.value);
    m.set_finger(number(r.finger));
    m.set_record(r.record.data(), r.record.size());
    m.set_quality(r.quality);
    if (r.live) m.set_live(*r.live);
    m.set_contact(r.contact);
}
void write(const AskResult& r, wire::Request& to) {
    to.mutable_ask_result()->set_counter(r.counter.value);
}
void write(const RequestException& r, wire::Request& to) {
    auto& m = *to.mutable_request_exception();
    m.set_counter(r.counter.value);
    m.set_kind(number(r.kind));
    m.set_reason(number(r.reason));
    m.set_proof(r.proof);
}
void write(const EndorseException& r, wire::Request& to) {
    auto& m = *to.mutable_endorse_exception();
    m.set_counter(r.counter.value);
    m.set_officer(r.officer.value);
    m.set_pin(r.pin);
    m.set_declined(!r.granted);
}
void write(const SendToNadra& r, wire::Request& to) {
    to.mutable_send_to_nadra()->set_counter(r.counter.value);
    to.mutable_send_to_nadra()->set_to_service(r.toService.value);
}
void write(const EnrolFinger& r, wire::Request& to) {
    auto& m = *to.mutable_enrol_finger();
    m.set_counter(r.counter.value);
    m.set_finger(number(r.finger));
    for (const auto& record : r.records) m.add_records(record.data(), record.size());
    m.set_agreed(true);  // there is no such request without her word
}
void write(const RevokeEnrolment& r, wire::Request& to) {
    to.mutable_revoke_enrolment()->set_counter(r.counter.value);
}
void write(const CloseVerification& r, wire::Request& to) {
    to.mutable_close_verification()->set_counter(r.counter.value);
}

}  // namespace owc::protocol::requests
