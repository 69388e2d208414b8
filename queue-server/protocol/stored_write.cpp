#include "queue-server/protocol/stored_parts.h"

namespace owc::protocol::stored {

using namespace convert;
using domain::CounterId;
using domain::VisitId;

namespace {

using Pb = log::Event;

void put(log::AtCounter& to, VisitId visit, CounterId counter = {}) {
    to.set_visit(visit.value);
    to.set_counter(counter.value);
}

void put(log::Lease& to, CounterId counter) {
    to.set_counter(counter.value);
}

/// Transferred, or sent away to come back.
template <class E>
void put(log::LegTransferred& to, const E& e) {
    to.set_visit(e.visit.value);
    to.set_counter(e.counter.value);
    to.set_to_service(e.toService.value);
    to.set_promised_by(ms(e.promisedBy));
}

void write(const domain::SettingsApplied& e, Pb& to) {
    stored::put(e.rules, *to.mutable_settings_applied());
}
void write(const domain::LogRestored& e, Pb& to) {
    auto& m = *to.mutable_log_restored();
    m.set_head_seq(e.headSeq);
    m.set_first_visit(e.firstVisit.value);
    for (const domain::Untold& untold : e.devices) {
        log::Untold& u = *m.add_devices();
        u.set_device(untold.device.value);
        u.set_gives(untold.gives);
    }
}
void write(const domain::HighestReported& e, Pb& to) {
    to.mutable_highest_reported()->set_device(e.device.value);
}
void write(const domain::SeriesRaised& e, Pb& to) {
    to.mutable_series_raised()->set_day(days(e.day));
    to.mutable_series_raised()->set_above(e.above);
}
void write(const domain::RestoreConfirmed& e, Pb& to) {
    to.mutable_restore_confirmed()->set_device(e.device.value);
}
void write(const domain::DayOpened& e, Pb& to) {
    to.mutable_day_opened()->set_day(days(e.day));
}
void write(const domain::DayClosed& e, Pb& to) {
    to.mutable_day_closed()->set_day(days(e.day));
}
void write(const domain::VisitOpened& e, Pb& to) {
    stored::put(e, *to.mutable_visit_opened());
}
void write(const domain::TicketReported& e, Pb& to) {
    auto& m = *to.mutable_ticket_reported();
    m.set_visit(e.visit.value);
    m.set_result(number(e.result));
    m.set_duplicate(e.duplicate);
    m.set_reasons(e.reasons);
}
void write(const domain::CounterOpened& e, Pb& to) {
    auto& m = *to.mutable_counter_opened();
    put(m, e.counter);
    m.set_officer(e.officer.value);
    m.set_device(e.device.value);
}
void write(const domain::CounterResumed& e, Pb& to) {
    put(*to.mutable_counter_resumed(), e.counter);
    to.mutable_counter_resumed()->set_device(e.device.value);
}
void write(const domain::CounterLost& e, Pb& to) {
    put(*to.mutable_counter_lost(), e.counter);
}
void write(const domain::CounterClosed& e, Pb& to) {
    auto& m = *to.mutable_counter_closed();
    put(m, e.counter);
    m.set_officer(e.officer.value);
    m.set_device(e.device.value);
}
void write(const domain::LegCalled& e, Pb& to) {
    auto& m = *to.mutable_leg_called();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    stored::put(e.reason, *m.mutable_reason());
}
void write(const domain::LegRecalled& e, Pb& to) {
    put(*to.mutable_leg_recalled(), e.visit, e.counter);
}
void write(const domain::VisitorArrived& e, Pb& to) {
    put(*to.mutable_visitor_arrived(), e.visit, e.counter);
}
void write(const domain::ServingStarted& e, Pb& to) {
    put(*to.mutable_serving_started(), e.visit, e.counter);
}
void write(const domain::LegCompleted& e, Pb& to) {
    auto& m = *to.mutable_leg_completed();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_not_done(!e.done);
}
void write(const domain::LegParked& e, Pb& to) {
    auto& m = *to.mutable_leg_parked();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_reason(number(e.reason));
    if (e.until) m.set_until(ms(*e.until));
}
void write(const domain::LegResumed& e, Pb& to) {
    put(*to.mutable_leg_resumed(), e.visit);
}
void write(const domain::LegTransferred& e, Pb& to) {
    put(*to.mutable_leg_transferred(), e);
}
void write(const domain::VisitorMissed& e, Pb& to) {
    auto& m = *to.mutable_visitor_missed();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_grace_ends(ms(e.graceEnds));
}
void write(const domain::VisitReadmitted& e, Pb& to) {
    put(*to.mutable_visit_readmitted(), e.visit);
}
void write(const domain::LegReturned& e, Pb& to) {
    put(*to.mutable_leg_returned(), e.visit, e.counter);
}
void write(const domain::VisitEnded& e, Pb& to) {
    to.mutable_visit_ended()->set_visit(e.visit.value);
    to.mutable_visit_ended()->set_how(number(e.how));
}
void write(const domain::CardShown& e, Pb& to) {
    auto& m = *to.mutable_card_shown();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
}

void write(const domain::CounterLent& e, Pb& to) {
    auto& m = *to.mutable_counter_lent();
    m.set_counter(e.counter.value);
    m.set_service(e.service.value);
    m.set_on(e.on);
    m.set_device(e.device.value);
}
void write(const domain::ServiceStopped& e, Pb& to) {
    auto& m = *to.mutable_service_stopped();
    m.set_service(e.service.value);
    m.set_stopped(e.stopped);
    m.set_device(e.device.value);
}
void write(const domain::IntakeSet& e, Pb& to) {
    to.mutable_intake_set()->set_intake(number(e.intake));
}
void write(const domain::NoticeSet& e, Pb& to) {
    to.mutable_notice_set()->set_notice(number(e.notice));
    to.mutable_notice_set()->set_on(e.on);
}
void write(const domain::InsideCorrected& e, Pb& to) {
    to.mutable_inside_corrected()->set_by(e.by);
}
void write(const domain::ClockDoubted&, Pb& to) {
    to.mutable_clock_doubted();
}
void write(const domain::ClockConfirmed& e, Pb& to) {
    to.mutable_clock_confirmed()->set_device(e.device.value);
}
void write(const domain::SlotGiven& e, Pb& to) {
    stored::put(e.slot, *to.mutable_slot_given()->mutable_slot());
    to.mutable_slot_given()->set_device(e.device.value);
}
void write(const domain::RangeHeld& e, Pb& to) {
    stored::put(e.range, *to.mutable_range_held());
}
void write(const domain::TimesLearned& e, Pb& to) {
    auto& times = *to.mutable_times_learned()->mutable_times_ms();
    for (const auto& [service, time] : e.times) times[service.value] = ms(time);
}
void write(const domain::CounterTakenOver& e, Pb& to) {
    auto& m = *to.mutable_counter_taken_over();
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
    m.set_device(e.device.value);
    m.set_supervisor(e.supervisor.value);
}
void write(const domain::BreakStarted& e, Pb& to) {
    to.mutable_break_started()->set_counter(e.counter.value);
    to.mutable_break_started()->set_reason(number(e.reason));
}
void write(const domain::BreakEnded& e, Pb& to) {
    put(*to.mutable_break_ended(), e.counter);
}
void write(const domain::ManagerCalled& e, Pb& to) {
    put(*to.mutable_manager_called(), e.counter);
    to.mutable_manager_called()->set_device(e.device.value);
}
void write(const domain::ManagerCallAnswered& e, Pb& to) {
    put(*to.mutable_manager_call_answered(), e.counter);
    to.mutable_manager_call_answered()->set_device(e.device.value);
}
void write(const domain::LegBegun& e, Pb& to) {
    auto& m = *to.mutable_leg_begun();
    m.set_visit(e.visit.value);
    m.set_service(e.service.value);
    m.set_place_at(ms(e.placeAt));
    m.set_promised_by(ms(e.promisedBy));
}
void write(const domain::ServiceAdded& e, Pb& to) {
    auto& m = *to.mutable_service_added();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_service(e.service.value);
}
void write(const domain::LegSentAway& e, Pb& to) {
    put(*to.mutable_leg_sent_away(), e);
}
void write(const domain::StepUndone& e, Pb& to) {
    put(*to.mutable_step_undone(), e.visit, e.counter);
}
void write(const domain::PriorityCorrected& e, Pb& to) {
    auto& m = *to.mutable_priority_corrected();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_priority(number(e.priority));
    m.set_reason(number(e.reason));
    m.set_promised_by(ms(e.promisedBy));
}

void write(const domain::SignInFailed& e, Pb& to) {
    auto& m = *to.mutable_sign_in_failed();
    m.set_device(e.device.value);
    m.set_officer(e.officer.value);
    m.set_officer_until(ms(e.officerUntil));
    m.set_device_until(ms(e.deviceUntil));
}
void write(const domain::TriesCleared& e, Pb& to) {
    to.mutable_tries_cleared()->set_device(e.device.value);
    to.mutable_tries_cleared()->set_officer(e.officer.value);
}
void write(const domain::PairingOpened& e, Pb& to) {
    to.mutable_pairing_opened()->set_device(e.device.value);
}
void write(const domain::PairingClosed& e, Pb& to) {
    to.mutable_pairing_closed()->set_device(e.device.value);
    to.mutable_pairing_closed()->set_how(number(e.how));
}
void write(const domain::DevicePaired& e, Pb& to) {
    auto& m = *to.mutable_device_paired();
    m.set_device(e.device.value);
    m.set_role(e.role);
    m.set_fingerprint(e.fingerprint);
}
void write(const domain::DeviceRevoked& e, Pb& to) {
    to.mutable_device_revoked()->set_device(e.device.value);
    to.mutable_device_revoked()->set_fingerprint(e.fingerprint);
}
void write(const domain::StaffChanged& e, Pb& to) {
    to.mutable_staff_changed()->set_officer(e.officer.value);
    to.mutable_staff_changed()->set_change(number(e.change));
}
void write(const domain::PersonForgotten& e, Pb& to) {
    to.mutable_person_forgotten()->set_person(e.person.value);
}

}  // namespace

void write(const domain::EventBody& from, log::Event& to) {
    boost::variant2::visit([&](const auto& e) { write(e, to); }, from);
}

}  // namespace owc::protocol::stored
