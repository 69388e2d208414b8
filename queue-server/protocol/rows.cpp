#include "queue-server/protocol/rows.h"

namespace owc::protocol::rows {

using namespace convert;

namespace {

void write(const CentreRow& from, wire::Row& row) {
    auto& to = *row.mutable_centre();
    copyMap(from.names, to.mutable_names());
    to.set_helpline(from.helpline);
    to.set_utc_offset_min(static_cast<std::int32_t>(from.utcOffset.count()));
    if (from.day) to.set_day(days(*from.day));
    to.set_capacity(from.capacity);
    to.set_inside(from.inside);
    to.set_intake(number(from.intake));
    for (const domain::Notice notice : from.notices) to.add_notices(number(notice));
    to.set_clock_doubted(from.clockDoubted);
    to.set_intake_open(from.intakeOpen);
    to.set_highest_token(from.highestToken);
    to.set_recall_limit(from.recallLimit);
    to.set_recall_pause_ms(ms(from.recallPause));
    to.set_no_show_after_ms(ms(from.noShowAfter));
}
CentreRow read(const wire::CentreRow& from, Checks& checks) {
    CentreRow to{.names = toMap(from.names()),
                 .helpline = from.helpline(),
                 .utcOffset = std::chrono::minutes{from.utc_offset_min()},
                 .day = {},
                 .capacity = from.capacity(),
                 .inside = from.inside(),
                 .intake = checks.enumerator(from.intake(), domain::Intake::Closed, "intake"),
                 .notices = {},
                 .clockDoubted = from.clock_doubted(),
                 .intakeOpen = from.intake_open(),
                 .highestToken = from.highest_token(),
                 .recallLimit = from.recall_limit(),
                 .recallPause = domain::Duration{from.recall_pause_ms()},
                 .noShowAfter = domain::Duration{from.no_show_after_ms()}};
    if (from.has_day()) to.day = day(from.day());
    for (const std::uint32_t notice : from.notices()) {  // one of a newer server has no words here
        if (notice >= number(domain::Notice::BankDown) && notice <= number(domain::Notice::ShortBreak))
            to.notices.push_back(static_cast<domain::Notice>(notice));
    }
    return to;
}

void write(const ServiceRow& from, wire::Row& row) {
    auto& to = *row.mutable_service();
    to.set_id(from.id.value);
    to.set_need(from.need);
    to.set_agency(from.agency);
    copyMap(from.names, to.mutable_names());
    to.set_zone(from.zone);
    to.set_zone_direction(from.zoneDirection);
    for (const std::string& document : from.bring) to.add_bring(document);
    to.set_target_wait_ms(ms(from.targetWait));
    to.set_waiting(from.waiting);
    to.set_open_counters(from.openCounters);
    if (from.longestSince) to.set_longest_since(ms(*from.longestSince));
    if (from.left) to.set_left(*from.left);
    to.set_stopped(from.stopped);
}
ServiceRow read(const wire::ServiceRow& from) {
    ServiceRow to{.id = {from.id()},
                  .need = from.need(),
                  .agency = from.agency(),
                  .names = toMap(from.names()),
                  .zone = from.zone(),
                  .zoneDirection = from.zone_direction(),
                  .bring = {from.bring().begin(), from.bring().end()},
                  .targetWait = domain::Duration{from.target_wait_ms()},
                  .waiting = from.waiting(),
                  .openCounters = from.open_counters()};
    if (from.has_longest_since()) to.longestSince = time(from.longest_since());
    if (from.has_left()) to.left = from.left();
    to.stopped = from.stopped();
    return to;
}

void write(const CounterRow& from, wire::Row& row) {
    auto& to = *row.mutable_counter();
    to.set_id(from.id.value);
    to.set_lease(number(from.lease));
    to.set_since(ms(from.since));
    for (const domain::ServiceId& id : from.services) to.add_services(id.value);
    for (const domain::ServiceId& id : from.lent) to.add_lent(id.value);
    to.set_zone(from.zone);
    to.set_direction(from.direction);
    to.set_officer(from.officer.value);
    if (from.visit) to.set_visit(from.visit->value);
    if (from.token) to.set_token(from.token->value);
    to.set_need(from.need);
    to.set_step(number(from.step));
    to.set_step_since(ms(from.stepSince));
    to.set_served(from.served);
    if (from.onBreak) to.set_on_break(number(*from.onBreak));
    to.set_can_undo(from.canUndo);
    to.set_policy(number(from.policy));
    if (from.managerCalledAt) to.set_manager_called_at(ms(*from.managerCalledAt));
    to.set_undoes(number(from.undoes));
    if (from.undoToken) to.set_undo_token(from.undoToken->value);
    if (from.undoUntil) to.set_undo_until(ms(*from.undoUntil));
}
CounterRow read(const wire::CounterRow& from, Checks& checks) {
    CounterRow to{.id = {from.id()},
                  .lease = checks.enumerator(from.lease(), domain::LeaseState::Lost, "lease"),
                  .since = time(from.since()),
                  .services = {},
                  .zone = from.zone(),
                  .direction = from.direction(),
                  .officer = {from.officer()},
                  .visit = {},
                  .token = {},
                  .need = from.need(),
                  .step = checks.enumerator(from.step(), domain::LegState::Closed, "step"),
                  .stepSince = time(from.step_since()),
                  .served = from.served(),
                  .onBreak = {},
                  .canUndo = from.can_undo(),
                  .policy = checks.enumerator(from.policy(), domain::Policy::Arrival, "policy")};
    if (from.has_on_break())
        to.onBreak = checks.enumerator(from.on_break(), domain::BreakReason::Other, "on_break");
    if (from.has_manager_called_at()) to.managerCalledAt = time(from.manager_called_at());
    if (from.undoes() <= number(Undoes::NoShow)) to.undoes = static_cast<Undoes>(from.undoes());
    if (from.has_undo_token()) to.undoToken = domain::TokenNumber{from.undo_token()};
    if (from.has_undo_until()) to.undoUntil = time(from.undo_until());
    for (const std::string& id : from.services()) to.services.push_back({id});
    for (const std::string& id : from.lent()) to.lent.push_back({id});
    if (from.has_visit()) to.visit = domain::VisitId{from.visit()};
    if (from.has_token()) to.token = domain::TokenNumber{from.token()};
    return to;
}

void write(const CallRow& from, wire::Row& row) {
    auto& to = *row.mutable_call();
    to.set_order(from.order);
    to.set_token(from.token.value);
    to.set_need(from.need);
    to.set_counter(from.counter.value);
    to.set_direction(from.direction);
    to.set_language(number(from.language));
    to.set_at(ms(from.at));
    to.set_calls(from.calls);
    to.set_waiting_for_her(from.waitingForHer);
}
CallRow read(const wire::CallRow& from, Checks& checks) {
    return {.order = from.order(),
            .token = {from.token()},
            .need = from.need(),
            .counter = {from.counter()},
            .direction = from.direction(),
            .language = checks.enumerator(from.language(), domain::Language::English, "language"),
            .at = time(from.at()),
            .calls = from.calls(),
            .waitingForHer = from.waiting_for_her()};
}

void write(const VisitRow& from, wire::Row& row) {
    put(from, row);
}
void write(const FiguresRow& from, wire::Row& row) {
    put(from, row);
}

void write(const UsualRow& from, wire::Row& row) {
    put(from, row);
}

void write(const VerificationRow& from, wire::Row& row) {
    put(from, row);
}

void write(const SuspicionRow& from, wire::Row& row) {
    put(from, row);
}
void write(const PayoutRow& from, wire::Row& row) {
    put(from, row);
}
void write(const DrawerRow& from, wire::Row& row) {
    put(from, row);
}
void write(const WatchRow& from, wire::Row& row) {
    put(from, row);
}
void write(const UnsettledRow& from, wire::Row& row) {
    put(from, row);
}
void write(const RegistryRow& from, wire::Row& row) {
    put(from, row);
}

void write(const DeviceRow& from, wire::Row& row) {
    auto& to = *row.mutable_device();
    to.set_name(from.name.value);
    to.set_role(from.role);
    to.set_online(from.online);
    to.set_since(ms(from.since));
    to.set_condition(from.condition);
}
DeviceRow read(const wire::DeviceRow& from) {
    return {.name = {from.name()},
            .role = from.role(),
            .online = from.online(),
            .since = time(from.since()),
            .condition = from.condition()};
}

void write(const HealthRow& from, wire::Row& row) {
    auto& to = *row.mutable_health();
    for (const HealthCondition& condition : from.conditions) {
        auto& c = *to.add_conditions();
        c.set_kind(number(condition.kind));
        c.set_since(ms(condition.since));
        c.set_figure(condition.figure);
    }
}
/// A condition that only a newer server knows is left out.
HealthRow read(const wire::HealthRow& from) {
    HealthRow to;
    for (const wire::HealthCondition& c : from.conditions()) {
        if (c.kind() <= number(HealthKind::CashShort))
            to.conditions.push_back({static_cast<HealthKind>(c.kind()), time(c.since()), c.figure()});
    }
    return to;
}

}  // namespace

void put(const Row& from, wire::Row& to) {
    boost::variant2::visit([&](const auto& row) { write(row, to); }, from);
}

std::optional<Row> take(const wire::Row& from, Checks& checks) {
    switch (from.body_case()) {
        case wire::Row::kCentre:
            return read(from.centre(), checks);
        case wire::Row::kService:
            return read(from.service());
        case wire::Row::kCounter:
            return read(from.counter(), checks);
        case wire::Row::kCall:
            return read(from.call(), checks);
        case wire::Row::kVisit:
            return take(from.visit(), checks);
        case wire::Row::kFigures:
            return take(from.figures(), checks);
        case wire::Row::kDevice:
            return read(from.device());
        case wire::Row::kHealth:
            return read(from.health());
        case wire::Row::kUsual:
            return take(from.usual());
        case wire::Row::kVerification:
            return take(from.verification(), checks);
        case wire::Row::kSuspicion:
            return take(from.suspicion(), checks);
        case wire::Row::kRegistry:
            return take(from.registry(), checks);
        case wire::Row::kPayout:
            return take(from.payout(), checks);
        case wire::Row::kDrawer:
            return take(from.drawer());
        case wire::Row::kWatch:
            return take(from.watch());
        case wire::Row::kUnsettled:
            return take(from.unsettled(), checks);
        case wire::Row::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

void put(const Changes& from, wire::Changes& to) {
    for (const Row& row : from.upserts) put(row, *to.add_upserts());
    for (const std::string& key : from.deletes) to.add_deletes(key);
}

Changes take(const wire::Changes& from, Checks& checks) {
    Changes to;
    for (const wire::Row& row : from.upserts()) {
        if (auto known = take(row, checks)) to.upserts.push_back(std::move(*known));
    }
    to.deletes.assign(from.deletes().begin(), from.deletes().end());
    return to;
}

}  // namespace owc::protocol::rows
