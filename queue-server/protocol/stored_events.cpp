#include "queue-server/protocol/stored.h"
#include "queue-server/protocol/stored_parts.h"

namespace owc::protocol {

using namespace convert;
using domain::CounterId;
using domain::ErrorCode;
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

void write(const domain::SettingsApplied& e, Pb& to) {
    stored::put(e.rules, *to.mutable_settings_applied());
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
    put(*to.mutable_counter_closed(), e.counter);
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
    put(*to.mutable_leg_completed(), e.visit, e.counter);
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
    auto& m = *to.mutable_leg_transferred();
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_to_service(e.toService.value);
    m.set_promised_by(ms(e.promisedBy));
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

/// The event in `m`; nothing when its kind is not known here.
std::optional<domain::EventBody> read(const Pb& m, Checks& checks) {
    switch (m.body_case()) {
        case Pb::kSettingsApplied:
            return domain::SettingsApplied{stored::take(m.settings_applied())};
        case Pb::kDayOpened:
            return domain::DayOpened{day(m.day_opened().day())};
        case Pb::kDayClosed:
            return domain::DayClosed{day(m.day_closed().day())};
        case Pb::kVisitOpened:
            return stored::take(m.visit_opened(), checks);
        case Pb::kTicketReported:
            return take(m.ticket_reported(), checks);
        case Pb::kVisitEnded:
            return domain::VisitEnded{
                {m.visit_ended().visit()},
                checks.enumerator(m.visit_ended().how(), domain::VisitEnd::DayEnd, "how")};
        case Pb::kCounterOpened:
            return domain::CounterOpened{{m.counter_opened().counter()},
                                         {m.counter_opened().officer()},
                                         {m.counter_opened().device()}};
        case Pb::kCounterResumed:
            return domain::CounterResumed{{m.counter_resumed().counter()}, {m.counter_resumed().device()}};
        case Pb::kCounterLost:
            return domain::CounterLost{{m.counter_lost().counter()}};
        case Pb::kCounterClosed:
            return domain::CounterClosed{{m.counter_closed().counter()}};
        case Pb::kLegCalled:
            return domain::LegCalled{{m.leg_called().visit()},
                                     {m.leg_called().counter()},
                                     stored::take(m.leg_called().reason(), checks)};
        case Pb::kLegRecalled:
            return atCounter<domain::LegRecalled>(m.leg_recalled());
        case Pb::kVisitorArrived:
            return atCounter<domain::VisitorArrived>(m.visitor_arrived());
        case Pb::kServingStarted:
            return atCounter<domain::ServingStarted>(m.serving_started());
        case Pb::kLegCompleted:
            return atCounter<domain::LegCompleted>(m.leg_completed());
        case Pb::kLegParked:
            return take(m.leg_parked(), checks);
        case Pb::kLegResumed:
            return atCounter<domain::LegResumed>(m.leg_resumed());
        case Pb::kLegTransferred:
            return domain::LegTransferred{{m.leg_transferred().visit()},
                                          {m.leg_transferred().counter()},
                                          {m.leg_transferred().to_service()},
                                          time(m.leg_transferred().promised_by())};
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
        case Pb::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

}  // namespace

StoredBody encodeEvent(const domain::EventBody& body) {
    Pb pb;
    std::visit([&](const auto& e) { write(e, pb); }, body);
    return {static_cast<std::uint32_t>(pb.body_case()), bytesOf(pb)};
}

domain::Result<domain::EventBody> decodeEvent(std::uint32_t kind, std::string_view bytes) {
    if (!Pb::descriptor()->FindFieldByNumber(static_cast<int>(kind)))
        return domain::fail(ErrorCode::VersionUnknown, "event kind " + std::to_string(kind));
    Pb pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(ErrorCode::Corrupt, "event body of kind " + std::to_string(kind));
    Checks checks;
    auto event = read(pb, checks);
    if (!event || static_cast<std::uint32_t>(pb.body_case()) != kind)
        return domain::fail(ErrorCode::Corrupt, "event body does not match kind " + std::to_string(kind));
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::Corrupt));
    return std::move(*event);
}

std::string_view kindName(std::uint32_t kind) {
    const auto* field = Pb::descriptor()->FindFieldByNumber(static_cast<int>(kind));
    return field ? std::string_view(field->name()) : std::string_view("unknown");
}

}  // namespace owc::protocol
