#include "queue-server/protocol/stored_parts.h"

namespace owc::protocol::stored {

using namespace convert;

namespace {

using Pb = log::Event;

template <class E>
E atCounter(const log::AtCounter& m) {
    if constexpr (requires(E e) { e.counter; })
        return E{{m.visit()}, {m.counter()}};
    else
        return E{{m.visit()}};
}

domain::TicketReported take(const log::TicketReported& m, Checks& checks) {
    return {{m.visit()},
            checks.enumerator(m.result(), domain::PrintResult::HandedOver, "result"),
            m.duplicate(),
            m.reasons()};
}

domain::LegParked take(const log::LegParked& m, Checks& checks) {
    domain::LegParked e{
        {m.visit()}, {m.counter()}, checks.enumerator(m.reason(), domain::ParkReason::Other, "reason")};
    if (m.has_until()) e.until = time(m.until());
    return e;
}

template <class E>
E transferred(const log::LegTransferred& m) {
    return E{{m.visit()}, {m.counter()}, {m.to_service()}, time(m.promised_by())};
}

domain::TimesLearned take(const log::TimesLearned& m) {
    domain::TimesLearned e;
    for (const auto& [service, time] : m.times_ms()) e.times[{service}] = domain::Duration{time};
    return e;
}

domain::CounterTakenOver take(const log::CounterTakenOver& m) {
    return {{m.counter()}, {m.officer()}, {m.device()}, {m.supervisor()}};
}

domain::LegBegun take(const log::LegBegun& m) {
    return {{m.visit()}, {m.service()}, time(m.place_at()), time(m.promised_by())};
}

domain::PriorityCorrected take(const log::PriorityCorrected& m, Checks& checks) {
    return {{m.visit()},
            {m.counter()},
            checks.enumerator(m.priority(), domain::Priority::Disabled, "priority"),
            checks.enumerator(m.reason(), domain::PriorityReason::Mistake, "reason"),
            time(m.promised_by())};
}

domain::LogRestored take(const log::LogRestored& m) {
    domain::LogRestored e{m.head_seq(), {m.first_visit()}, {}};
    for (const log::Untold& untold : m.devices()) e.devices.push_back({{untold.device()}, untold.gives()});
    return e;
}

}  // namespace

std::optional<domain::EventBody> read(const log::Event& m, Checks& checks) {
    switch (m.body_case()) {
        case Pb::kSettingsApplied:
            return domain::SettingsApplied{take(m.settings_applied(), checks)};
        case Pb::kDayOpened:
            return domain::DayOpened{day(m.day_opened().day())};
        case Pb::kDayClosed:
            return domain::DayClosed{day(m.day_closed().day())};
        case Pb::kVisitOpened:
            return take(m.visit_opened(), checks);
        case Pb::kTicketReported:
            return take(m.ticket_reported(), checks);
        case Pb::kVisitEnded:
            return domain::VisitEnded{
                {m.visit_ended().visit()},
                checks.enumerator(m.visit_ended().how(), domain::VisitEnd::Voided, "how")};
        case Pb::kCounterOpened:
            return domain::CounterOpened{{m.counter_opened().counter()},
                                         {m.counter_opened().officer()},
                                         {m.counter_opened().device()}};
        case Pb::kCounterResumed:
            return domain::CounterResumed{{m.counter_resumed().counter()}, {m.counter_resumed().device()}};
        case Pb::kCounterLost:
            return domain::CounterLost{{m.counter_lost().counter()}};
        case Pb::kCounterClosed:
            return domain::CounterClosed{{m.counter_closed().counter()},
                                         {m.counter_closed().officer()},
                                         {m.counter_closed().device()}};
        case Pb::kLegCalled:
            return domain::LegCalled{
                {m.leg_called().visit()}, {m.leg_called().counter()}, take(m.leg_called().reason(), checks)};
        case Pb::kLegRecalled:
            return atCounter<domain::LegRecalled>(m.leg_recalled());
        case Pb::kVisitorArrived:
            return atCounter<domain::VisitorArrived>(m.visitor_arrived());
        case Pb::kServingStarted:
            return atCounter<domain::ServingStarted>(m.serving_started());
        case Pb::kLegCompleted:
            return domain::LegCompleted{
                {m.leg_completed().visit()}, {m.leg_completed().counter()}, !m.leg_completed().not_done()};
        case Pb::kLegParked:
            return take(m.leg_parked(), checks);
        case Pb::kLegResumed:
            return atCounter<domain::LegResumed>(m.leg_resumed());
        case Pb::kLegTransferred:
            return transferred<domain::LegTransferred>(m.leg_transferred());
        case Pb::kVisitorMissed:
            return domain::VisitorMissed{{m.visitor_missed().visit()},
                                         {m.visitor_missed().counter()},
                                         time(m.visitor_missed().grace_ends())};
        case Pb::kVisitReadmitted:
            return atCounter<domain::VisitReadmitted>(m.visit_readmitted());
        case Pb::kLegReturned:
            return atCounter<domain::LegReturned>(m.leg_returned());
        case Pb::kCardShown:
            return domain::CardShown{
                {m.card_shown().visit()}, {m.card_shown().counter()}, {m.card_shown().officer()}};
        case Pb::kCounterLent:
            return domain::CounterLent{{m.counter_lent().counter()},
                                       {m.counter_lent().service()},
                                       m.counter_lent().on(),
                                       {m.counter_lent().device()}};
        case Pb::kServiceStopped:
            return domain::ServiceStopped{{m.service_stopped().service()},
                                          m.service_stopped().stopped(),
                                          {m.service_stopped().device()}};
        case Pb::kIntakeSet:
            return domain::IntakeSet{
                checks.enumerator(m.intake_set().intake(), domain::Intake::Closed, "intake")};
        case Pb::kNoticeSet:
            return domain::NoticeSet{notice(m.notice_set().notice(), checks), m.notice_set().on()};
        case Pb::kInsideCorrected:
            return domain::InsideCorrected{m.inside_corrected().by()};
        case Pb::kClockDoubted:
            return domain::ClockDoubted{};
        case Pb::kClockConfirmed:
            return domain::ClockConfirmed{{m.clock_confirmed().device()}};
        case Pb::kSlotGiven:
            return domain::SlotGiven{take(m.slot_given().slot(), checks), {m.slot_given().device()}};
        case Pb::kRangeHeld:
            return domain::RangeHeld{take(m.range_held())};
        case Pb::kTimesLearned:
            return take(m.times_learned());
        case Pb::kCounterTakenOver:
            return take(m.counter_taken_over());
        case Pb::kBreakStarted:
            return domain::BreakStarted{
                {m.break_started().counter()},
                checks.enumerator(m.break_started().reason(), domain::BreakReason::Other, "reason")};
        case Pb::kBreakEnded:
            return domain::BreakEnded{{m.break_ended().counter()}};
        case Pb::kManagerCalled:
            return domain::ManagerCalled{{m.manager_called().counter()}, {m.manager_called().device()}};
        case Pb::kManagerCallAnswered:
            return domain::ManagerCallAnswered{{m.manager_call_answered().counter()},
                                               {m.manager_call_answered().device()}};
        case Pb::kLegBegun:
            return take(m.leg_begun());
        case Pb::kServiceAdded:
            return domain::ServiceAdded{
                {m.service_added().visit()}, {m.service_added().counter()}, {m.service_added().service()}};
        case Pb::kLegSentAway:
            return transferred<domain::LegSentAway>(m.leg_sent_away());
        case Pb::kStepUndone:
            return atCounter<domain::StepUndone>(m.step_undone());
        case Pb::kPriorityCorrected:
            return take(m.priority_corrected(), checks);
        case Pb::kSignInFailed:
            return domain::SignInFailed{{m.sign_in_failed().device()},
                                        {m.sign_in_failed().officer()},
                                        time(m.sign_in_failed().officer_until()),
                                        time(m.sign_in_failed().device_until())};
        case Pb::kTriesCleared:
            return domain::TriesCleared{{m.tries_cleared().device()}, {m.tries_cleared().officer()}};
        case Pb::kPairingOpened:
            return domain::PairingOpened{{m.pairing_opened().device()}};
        case Pb::kPairingClosed:
            return domain::PairingClosed{
                {m.pairing_closed().device()},
                checks.enumerator(m.pairing_closed().how(), domain::PairingEnd::Replaced, "how")};
        case Pb::kDevicePaired:
            return domain::DevicePaired{
                {m.device_paired().device()}, m.device_paired().role(), m.device_paired().fingerprint()};
        case Pb::kDeviceRevoked:
            return domain::DeviceRevoked{{m.device_revoked().device()}, m.device_revoked().fingerprint()};
        case Pb::kStaffChanged:
            return domain::StaffChanged{
                {m.staff_changed().officer()},
                checks.enumerator(m.staff_changed().change(), domain::StaffChange::Removed, "change")};
        case Pb::kPersonForgotten:
            return domain::PersonForgotten{{m.person_forgotten().person()}};
        case Pb::kLogRestored:
            return take(m.log_restored());
        case Pb::kHighestReported:
            return domain::HighestReported{{m.highest_reported().device()}};
        case Pb::kSeriesRaised:
            return domain::SeriesRaised{day(m.series_raised().day()), m.series_raised().above()};
        case Pb::kRestoreConfirmed:
            return domain::RestoreConfirmed{{m.restore_confirmed().device()}};
        case Pb::kIdentityRulesApplied:  // not the centre's: stored_identity.cpp
        case Pb::kVerificationOpened:
        case Pb::kFingerAsked:
        case Pb::kResultAsked:
        case Pb::kAuthorityAnswered:
        case Pb::kAnswerRefused:
        case Pb::kExceptionRequested:
        case Pb::kExceptionEndorsed:
        case Pb::kVerificationEnded:
        case Pb::kSuspicionRaised:
        case Pb::kFingerEnrolled:
        case Pb::kEnrolmentRevoked:
        case Pb::kLookupRulesApplied:
        case Pb::kLookedUp:
        case Pb::kDeviceBarred:
        case Pb::kFormOpened:
        case Pb::kFormSaved:
        case Pb::kFormReadBack:
        case Pb::kFormSent:
        case Pb::kFormDropped:
        case Pb::kAnswerReceived:
        case Pb::kRecordsExported:
        case Pb::kNumbersSkipped:
        case Pb::kPaymentRulesSet:
        case Pb::kListImported:
        case Pb::kListWithdrawn:
        case Pb::kDrawerOpened:
        case Pb::kDrawerToppedUp:
        case Pb::kDrawerCounted:
        case Pb::kDrawerHandedOver:
        case Pb::kDrawerClosed:
        case Pb::kBasketOpened:
        case Pb::kIdentityConfirmed:
        case Pb::kAuthorisationRequested:
        case Pb::kPayoutAuthorised:
        case Pb::kPayoutDeclined:
        case Pb::kPayoutUnknown:
        case Pb::kInquirySent:
        case Pb::kReversalRequested:
        case Pb::kReversalSent:
        case Pb::kPayoutReversed:
        case Pb::kCashReleased:
        case Pb::kReleaseDoubted:
        case Pb::kReleaseResolved:
        case Pb::kHandedOver:
        case Pb::kReceiptReported:
        case Pb::kBasketStopped:
        case Pb::kBasketClosed:
        case Pb::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

}  // namespace owc::protocol::stored
