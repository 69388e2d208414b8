#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/eligibility_parts.h"
#include "queue-server/protocol/odd_parts.h"
#include "queue-server/protocol/messages.h"
#include "queue-server/protocol/payment_parts.h"
#include "queue-server/protocol/registration_parts.h"
#include "queue-server/protocol/requests_identity.h"
#include "wire.pb.h"

namespace owc::protocol {

using namespace convert;

namespace {

using Pb = wire::Request;
using requests::write;

constexpr std::size_t kPadding = 24;  ///< bytes; 17 would do

template <class AboutToken>
void put(wire::TokenAtCounter& to, const AboutToken& r) {
    to.set_counter(r.counter.value);
    to.set_token(r.token.value);
}

void write(const Hello& r, Pb& to) {
    to.mutable_hello()->set_program(r.program);
}
void write(const Beat& r, Pb& to) {
    to.mutable_beat()->set_head_seq(r.headSeq);
    to.mutable_beat()->set_head_hash(r.headHash);
}
void write(const AskSnapshot&, Pb& to) {
    to.mutable_ask_snapshot();
}
void write(const AskMissed& r, Pb& to) {
    to.mutable_ask_missed()->set_epoch(r.epoch);
    to.mutable_ask_missed()->set_after(r.after);
}
void write(const IssueToken& r, Pb& to) {
    auto& m = *to.mutable_issue_token();
    m.set_service(r.service.value);
    m.set_priority(number(r.priority));
    m.set_language(number(r.language));
    m.set_party_size(r.partySize);
    m.set_cnic(r.cnic);
    if (r.slot) m.set_slot(*r.slot);
    m.set_roll_number(r.rollNumber);
}
void write(const GiveSlot& r, Pb& to) {
    auto& m = *to.mutable_give_slot();
    m.set_service(r.service.value);
    if (r.after) m.set_after(days(*r.after));
    if (r.minute) m.set_minute(*r.minute);
}
void write(const AdmitOffline& r, Pb& to) {
    auto& m = *to.mutable_admit_offline();
    m.set_token(r.token.value);
    m.set_day(days(r.day));
    m.set_at(ms(r.at));
    m.set_service(r.service.value);
    m.set_priority(number(r.priority));
    m.set_language(number(r.language));
    m.set_party_size(r.partySize);
    m.set_cnic(r.cnic);
    m.set_code(r.code);
    if (r.replaces) {
        m.set_replaces_boot(r.replaces->boot);
        m.set_replaces_counter(r.replaces->counter);
    }
    m.set_result(number(r.result));
    m.set_reasons(r.reasons);
}
void write(const TakeBack& r, Pb& to) {
    to.mutable_take_back()->set_boot(r.request.boot);
    to.mutable_take_back()->set_counter(r.request.counter);
}
void write(const TakeOver& r, Pb& to) {
    auto& m = *to.mutable_take_over();
    m.set_counter(r.counter.value);
    m.set_officer(r.officer.value);
    m.set_pin(r.pin);
    m.set_supervisor(r.supervisor.value);
    m.set_supervisor_pin(r.supervisorPin);
}
void write(const ServeDirect& r, Pb& to) {
    auto& m = *to.mutable_serve_direct();
    m.set_counter(r.counter.value);
    m.set_service(r.service.value);
    m.set_language(number(r.language));
}
void write(const ReprintTicket& r, Pb& to) {
    put(*to.mutable_reprint_ticket(), r);
}
void write(const AskEligibility& r, Pb& to) {
    parts::put(r, *to.mutable_ask_eligibility());
}
void write(const AskOdd& r, Pb& to) {
    parts::put(r, *to.mutable_ask_odd());
}
void write(const NoteLookup& r, Pb& to) {
    parts::put(r, *to.mutable_note_lookup());
}
void write(const FindTicket& r, Pb& to) {
    to.mutable_find_ticket()->set_code(r.code);
}
void write(const SignIn& r, Pb& to) {
    auto& m = *to.mutable_sign_in();
    m.set_counter(r.counter.value);
    m.set_officer(r.officer.value);
    m.set_pin(r.pin);
}
void write(const ReportCondition& r, Pb& to) {
    to.mutable_report_condition()->set_reasons(r.reasons);
}
void write(const domain::ReportTicket& r, Pb& to) {
    auto& m = *to.mutable_report_ticket();
    m.set_visit(r.visit.value);
    m.set_result(number(r.result));
    m.set_duplicate(r.duplicate);
    m.set_reasons(r.reasons);
}
void write(const domain::CloseCounter& r, Pb& to) {
    to.mutable_close_counter()->set_counter(r.counter.value);
}
void write(const domain::CallNext& r, Pb& to) {
    to.mutable_call_next()->set_counter(r.counter.value);
}
void write(const domain::Recall& r, Pb& to) {
    to.mutable_recall()->set_counter(r.counter.value);
}
void write(const domain::MarkArrived& r, Pb& to) {
    to.mutable_mark_arrived()->set_counter(r.counter.value);
}
void write(const domain::StartServing& r, Pb& to) {
    to.mutable_start_serving()->set_counter(r.counter.value);
}
void write(const domain::Complete& r, Pb& to) {
    to.mutable_complete()->set_counter(r.counter.value);
    to.mutable_complete()->set_not_done(!r.done);
}
void write(const domain::MarkNoShow& r, Pb& to) {
    to.mutable_mark_no_show()->set_counter(r.counter.value);
}
void write(const domain::Park& r, Pb& to) {
    auto& m = *to.mutable_park();
    m.set_counter(r.counter.value);
    m.set_reason(number(r.reason));
    if (r.backAfter) m.set_back_after_min(static_cast<std::uint32_t>(r.backAfter->count()));
}
void write(const domain::Transfer& r, Pb& to) {
    to.mutable_transfer()->set_counter(r.counter.value);
    to.mutable_transfer()->set_to_service(r.toService.value);
}
void write(const domain::ShowCard& r, Pb& to) {
    to.mutable_show_card()->set_counter(r.counter.value);
}
void write(const domain::Resume& r, Pb& to) {
    put(*to.mutable_resume(), r);
}
void write(const domain::Readmit& r, Pb& to) {
    put(*to.mutable_readmit(), r);
}
void write(const domain::OpenDay& r, Pb& to) {
    to.mutable_open_day()->set_day(days(r.day));
}
void write(const domain::CloseDay&, Pb& to) {
    to.mutable_close_day();
}

void write(const domain::LendCounter& r, Pb& to) {
    auto& m = *to.mutable_lend_counter();
    m.set_counter(r.counter.value);
    m.set_service(r.service.value);
    m.set_off(!r.on);
}
void write(const domain::ShutCounter& r, Pb& to) {
    to.mutable_shut_counter()->set_counter(r.counter.value);
}
void write(const domain::StopService& r, Pb& to) {
    to.mutable_stop_service()->set_service(r.service.value);
    to.mutable_stop_service()->set_open_again(!r.stopped);
}
void write(const domain::SetIntake& r, Pb& to) {
    to.mutable_set_intake()->set_intake(number(r.intake));
}
void write(const domain::SetNotice& r, Pb& to) {
    to.mutable_set_notice()->set_notice(number(r.notice));
    to.mutable_set_notice()->set_on(r.on);
}
void write(const domain::CorrectInside& r, Pb& to) {
    to.mutable_correct_inside()->set_by(r.by);
}
void write(const domain::ConfirmClock&, Pb& to) {
    to.mutable_confirm_clock();
}
void write(const domain::VoidVisit& r, Pb& to) {
    to.mutable_void_visit()->set_visit(r.visit.value);
}
void write(const domain::StartBreak& r, Pb& to) {
    to.mutable_start_break()->set_counter(r.counter.value);
    to.mutable_start_break()->set_reason(number(r.reason));
}
void write(const domain::EndBreak& r, Pb& to) {
    to.mutable_end_break()->set_counter(r.counter.value);
}
void write(const domain::CallManager& r, Pb& to) {
    to.mutable_call_manager()->set_counter(r.counter.value);
}
void write(const domain::AnswerManagerCall& r, Pb& to) {
    to.mutable_answer_manager_call()->set_counter(r.counter.value);
}
void write(const domain::CallChosen& r, Pb& to) {
    auto& m = *to.mutable_call_chosen();
    m.set_counter(r.counter.value);
    m.set_token(r.token.value);
    m.set_reason(number(r.reason));
}
void write(const domain::Undo& r, Pb& to) {
    to.mutable_undo()->set_counter(r.counter.value);
}
void write(const domain::AddService& r, Pb& to) {
    to.mutable_add_service()->set_counter(r.counter.value);
    to.mutable_add_service()->set_to_service(r.service.value);
}
void write(const domain::SendAndReturn& r, Pb& to) {
    to.mutable_send_and_return()->set_counter(r.counter.value);
    to.mutable_send_and_return()->set_to_service(r.toService.value);
}
void write(const domain::WalkOut& r, Pb& to) {
    put(*to.mutable_walk_out(), r);
}
void write(const ReportHighest& r, Pb& to) {
    auto& m = *to.mutable_report_highest();
    for (const domain::HighestSeen& seen : r.seen) {
        m.add_seen()->set_day(days(seen.day));
        m.mutable_seen()->rbegin()->set_number(seen.number);
    }
    m.set_head_seq(r.headSeq);
}
void write(const domain::ConfirmRestored& r, Pb& to) {
    auto& m = *to.mutable_confirm_restored();
    if (r.above) m.set_above(*r.above);
}
void write(const domain::CorrectPriority& r, Pb& to) {
    auto& m = *to.mutable_correct_priority();
    m.set_counter(r.counter.value);
    m.set_token(r.token.value);
    m.set_priority(number(r.priority));
    m.set_reason(number(r.reason));
}

void write(const OpenPairing& r, Pb& to) {
    to.mutable_open_pairing()->set_device(r.device.value);
}
void write(const RevokeDevice& r, Pb& to) {
    to.mutable_revoke_device()->set_device(r.device.value);
}
void write(const ForgetPerson& r, Pb& to) {
    to.mutable_forget_person()->set_cnic(r.cnic);
    to.mutable_forget_person()->set_person(r.person.value);
}
void write(const ReloadStaff& r, Pb& to) {
    to.mutable_reload_staff()->set_officer(r.officer.value);
    to.mutable_reload_staff()->set_change(number(r.change));
}
void write(const Pair& r, Pb& to) {
    to.mutable_pair()->set_device(r.device.value);
    to.mutable_pair()->set_code(r.code);
}
void write(const OpenToday&, Pb& to) {
    to.mutable_open_today();
}

/// Whether it holds a print, a PIN or somebody's number.
template <class Body>
bool holdsSecret(const Body& body) {
    if constexpr (requires { body.cnic; }) return !body.cnic.empty();
    return requires { body.pin; } || requires { body.record; } || requires { body.records; } || requires { body.content; } ||
           requires { body.rows; };
}

}  // namespace

std::string encode(const Request& request) {
    Pb pb;
    pb.set_major(kMajor);
    pb.set_minor(kMinor);
    pb.set_boot(request.id.boot);
    pb.set_counter(request.id.counter);
    boost::variant2::visit([&](const auto& body) { write(body, pb); }, request.body);
    // CURVE in libzmq decrypts in place and then moves the text 17 bytes to the front: whoever receives it can wipe all but
    // the last 17 of the first copy. These are nothing then.
    if (boost::variant2::visit([](const auto& body) { return holdsSecret(body); }, request.body))
        pb.set_padding(std::string(kPadding, '\0'));
    return bytesOf(pb);
}

}  // namespace owc::protocol
