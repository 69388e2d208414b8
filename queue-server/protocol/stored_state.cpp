#include "queue-server/protocol/shared_parts.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/protocol/stored_identity.h"
#include "queue-server/protocol/stored_lookups.h"
#include "queue-server/protocol/stored_parts.h"
#include "queue-server/protocol/stored_payments.h"
#include "queue-server/protocol/stored_registration.h"

namespace owc::protocol {

using namespace convert;
using domain::ErrorCode;

namespace {

void put(const domain::Counter& from, log::Counter& to) {
    to.set_id(from.id.value);
    to.set_lease(number(from.lease));
    to.set_officer(from.officer.value);
    to.set_device(from.device.value);
    to.set_since(ms(from.since));
    if (from.visit) to.set_visit(from.visit->value);
    to.set_served(from.served);
    if (from.onBreak) to.set_on_break(number(*from.onBreak));
    to.set_ratio_step(from.ratioStep);
    if (from.managerCalledAt) to.set_manager_called_at(ms(*from.managerCalledAt));
    if (!from.last) return;
    log::LastStep& last = *to.mutable_last();
    stored::put(from.last->before, *last.mutable_before());
    last.set_at(ms(from.last->at));
    last.set_changes_after(from.last->changesAfter);
    last.set_ratio_before(from.last->ratioBefore);
}

domain::Counter take(const log::Counter& from, Checks& checks) {
    domain::Counter to{.id = {from.id()},
                       .lease = checks.enumerator(from.lease(), domain::LeaseState::Lost, "lease"),
                       .officer = {from.officer()},
                       .device = {from.device()},
                       .since = time(from.since()),
                       .visit = {},
                       .served = from.served(),
                       .ratioStep = from.ratio_step()};
    if (from.has_visit()) to.visit = domain::VisitId{from.visit()};
    if (from.has_on_break())
        to.onBreak = checks.enumerator(from.on_break(), domain::BreakReason::Other, "on_break");
    if (from.has_manager_called_at()) to.managerCalledAt = time(from.manager_called_at());
    if (from.has_last())
        to.last = {stored::take(from.last().before(), checks), time(from.last().at()),
                   from.last().changes_after(), from.last().ratio_before()};
    return to;
}

void put(const domain::ServiceId& service, const domain::ServiceFacts& from, log::ServiceFacts& to) {
    to.set_service(service.value);
    to.set_given_today(from.givenToday);
    to.set_learned_ms(ms(from.learned));
    to.set_finished_today(from.finishedToday);
    to.set_time_today_ms(ms(from.timeToday));
}

domain::ServiceFacts take(const log::ServiceFacts& from) {
    return {.givenToday = from.given_today(),
            .learned = domain::Duration{from.learned_ms()},
            .finishedToday = from.finished_today(),
            .timeToday = domain::Duration{from.time_today_ms()}};
}

void put(const domain::State& state, log::State& pb) {
    if (state.rules) stored::put(*state.rules, *pb.mutable_rules());
    if (state.day) pb.set_day(days(*state.day));
    if (state.lastDay) pb.set_last_day(days(*state.lastDay));
    pb.set_now(ms(state.now));
    pb.set_next_visit(state.nextVisit);
    pb.set_next_token(state.nextToken);
    putFigures(state.figures, *pb.mutable_figures());
    for (const auto& [id, counter] : state.counters) put(counter, *pb.add_counters());
    for (const auto& [id, visit] : state.visits) stored::put(visit, *pb.add_visits());
    for (const auto& [service, facts] : state.facts) put(service, facts, *pb.add_facts());
    for (const auto& [code, slot] : state.slots) stored::put(slot, *pb.add_slots());
    pb.set_inside_correction(state.insideCorrection);
    pb.set_intake(number(state.intake));
    for (const domain::Notice notice : state.notices) pb.add_notices(number(notice));
    pb.set_clock_doubted(state.clockDoubted);
    for (const auto& [whose, tries] : state.tries) {
        log::Tries& to = *pb.add_tries();
        to.set_device(whose.first.value);
        to.set_officer(whose.second.value);
        to.set_in_a_row(tries.inARow);
        to.set_barred_until(ms(tries.barredUntil));
    }
    if (state.restoredSince) pb.set_restored_since(ms(*state.restoredSince));
    for (const auto& [device, gives] : state.untold) {
        log::Untold& untold = *pb.add_untold();
        untold.set_device(device.value);
        untold.set_gives(gives);
    }
    for (const auto& [day, above] : state.seriesAbove) {
        log::SeriesRaised& raised = *pb.add_series_above();
        raised.set_day(days(day));
        raised.set_above(above);
    }
    for (const domain::HeldRange& range : state.ranges) stored::put(range, *pb.add_ranges());
    for (const auto& [code, ticket] : state.offline) stored::put(code, ticket, *pb.add_offline());
    for (const auto& [day, figures] : state.pastDays) {
        log::PastDay& past = *pb.add_past_days();
        past.set_day(days(day));
        putFigures(figures, *past.mutable_figures());
    }
    for (const auto& [counter, services] : state.lent) {
        log::Lent& lent = *pb.add_lent();
        lent.set_counter(counter.value);
        for (const domain::ServiceId& service : services) lent.add_services(service.value);
    }
    for (const domain::ServiceId& service : state.stopped) pb.add_stopped(service.value);
}

domain::State take(const log::State& pb, Checks& checks) {
    domain::State state;
    if (pb.has_rules()) state.rules = stored::take(pb.rules(), checks);
    if (pb.has_day()) state.day = day(pb.day());
    if (pb.has_last_day()) state.lastDay = day(pb.last_day());
    state.now = time(pb.now());
    state.nextVisit = pb.next_visit();
    state.nextToken = pb.next_token();
    state.figures = takeFigures(pb.figures(), checks);
    for (const log::Counter& counter : pb.counters())
        state.counters.emplace(domain::CounterId{counter.id()}, take(counter, checks));
    for (const log::Visit& visit : pb.visits())
        state.visits.emplace(domain::VisitId{visit.opened().visit()}, stored::take(visit, checks));
    for (const log::ServiceFacts& facts : pb.facts())
        state.facts.emplace(domain::ServiceId{facts.service()}, take(facts));
    for (const log::Slot& stored : pb.slots()) {
        const domain::Slot slot = stored::take(stored, checks);
        state.slots.emplace(slot.code, slot);
    }
    state.insideCorrection = pb.inside_correction();
    state.intake = checks.enumerator(pb.intake(), domain::Intake::Closed, "intake");
    for (const std::uint32_t notice : pb.notices()) state.notices.insert(stored::notice(notice, checks));
    state.clockDoubted = pb.clock_doubted();
    for (const log::Tries& from : pb.tries())
        state.tries[{{from.device()}, {from.officer()}}] = {from.in_a_row(), time(from.barred_until())};
    if (pb.has_restored_since()) state.restoredSince = time(pb.restored_since());
    for (const log::Untold& untold : pb.untold()) state.untold[{untold.device()}] = untold.gives();
    for (const log::SeriesRaised& raised : pb.series_above()) state.seriesAbove[day(raised.day())] = raised.above();
    for (const log::HeldRange& range : pb.ranges()) state.ranges.insert(stored::take(range));
    for (const log::OfflineTicket& ticket : pb.offline()) state.offline.insert(stored::take(ticket, checks));
    for (const log::PastDay& past : pb.past_days())
        state.pastDays.emplace(day(past.day()), takeFigures(past.figures(), checks));
    for (const log::Lent& lent : pb.lent()) {
        for (const std::string& service : lent.services()) state.lent[{lent.counter()}].push_back({service});
    }
    for (const std::string& service : pb.stopped()) state.stopped.insert({service});
    return state;
}

}  // namespace

std::string encodeSnapshot(const domain::State& centre, const identity::State& verifications,
                           const lookups::State& lookups, const registration::State& registrations,
                           const payments::State& payouts) {
    log::State pb;
    put(centre, pb);
    if (verifications != identity::State{}) stored::put(verifications, *pb.mutable_verifications());
    if (lookups != lookups::State{}) stored::put(lookups, *pb.mutable_lookups());
    if (registrations != registration::State{}) stored::put(registrations, *pb.mutable_registrations());
    if (payouts != payments::State{}) stored::put(payouts, *pb.mutable_payouts());
    return bytesOf(pb);
}

domain::Result<journal::Snapshot> decodeSnapshot(std::string_view bytes) {
    log::State pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(ErrorCode::Corrupt, "checkpoint");
    Checks checks;
    journal::Snapshot snapshot{take(pb, checks), {}, {}, {}, {}};
    if (pb.has_verifications()) snapshot.verifications = stored::take(pb.verifications(), checks);
    if (pb.has_lookups()) snapshot.lookups = stored::take(pb.lookups());
    if (pb.has_registrations()) snapshot.registrations = stored::take(pb.registrations(), checks);
    if (pb.has_payouts()) snapshot.payouts = stored::take(pb.payouts(), checks);
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::Corrupt));
    snapshot.centre.rebuildDerived();
    return snapshot;
}

std::string encodeState(const domain::State& state) {
    return encodeSnapshot(state, {});
}

domain::Result<domain::State> decodeState(std::string_view bytes) {
    return decodeSnapshot(bytes).map([](journal::Snapshot&& snapshot) { return std::move(snapshot.centre); });
}

}  // namespace owc::protocol
