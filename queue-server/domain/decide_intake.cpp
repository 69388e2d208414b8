#include "queue-server/domain/decide.h"

namespace owc::domain::rules {
namespace {

constexpr std::uint16_t kMaxParty = 20;
constexpr int kSlotDays = 30;  ///< no slip is for a later day
constexpr Duration kLateForAppointment = std::chrono::minutes{15};

Day today(const State& state) {
    return *state.day;
}

Time timeOf(const Rules& rules, Day day, std::uint16_t minute) {
    return Time{day + std::chrono::minutes{minute}} - rules.utcOffset;
}

/// Whether tokens are given to this visitor now; staff at the reception decide for themselves.
Result<void> checkIntake(const State& state, const IssueToken& command, Time now) {
    if (!state.rules->calendar.open(state.rules->local(now))) return fail(ErrorCode::IntakeClosed, "opening times");
    const bool expected = command.slot.has_value();
    if (state.intake == Intake::Closed && !expected) return fail(ErrorCode::IntakeClosed, "closed by the manager");
    if (state.stopped.contains(command.service) && !expected)
        return fail(ErrorCode::IntakeClosed, "service stopped by the manager");
    if (state.intake == Intake::Slowed && !expected && command.priority == Priority::None)
        return fail(ErrorCode::IntakeClosed, "slowed by the manager");
    if (state.inside() + command.partySize > state.rules->capacity) return fail(ErrorCode::HallFull);
    return {};
}

Result<void> checkQuotas(const State& state, const Service& service, const IssueToken& command) {
    if (service.dailyQuota > 0 && !command.slot) {
        const auto facts = state.facts.find(service.id);
        const std::uint32_t given = facts == state.facts.end() ? 0 : facts->second.givenToday;
        if (given + state.slotsOf(service.id, today(state)) >= service.dailyQuota) return fail(ErrorCode::QuotaReached);
    }
    if (service.personQuota > 0 && command.person) {
        const auto visits = state.personVisits.find({*command.person, service.id});
        if (visits != state.personVisits.end() && visits->second >= service.personQuota)
            return fail(ErrorCode::PersonQuota);
    }
    return {};
}

Result<TokenNumber> numberFor(const State& state, const IssueToken& command) {
    if (!command.rollNumber) {
        const auto free = freeToken(state);
        if (!free) return fail(ErrorCode::NumbersExhausted);
        return *free;
    }
    const std::uint32_t number = command.rollNumber->value;
    const bool onRoll = state.rules->rollFirst > 0 && number >= state.rules->rollFirst && number <= state.rules->rollLast;
    if (!onRoll || state.taken(*command.rollNumber, today(state))) return fail(ErrorCode::NumberHeld);
    return *command.rollNumber;
}

/// Her slip's appointment while she keeps it; a quarter of an hour late is still in time.
std::optional<Time> appointmentOf(const State& state, const Slot* slot, Time now) {
    if (!slot || !slot->minute) return std::nullopt;
    const Time at = timeOf(*state.rules, slot->day, *slot->minute);
    return now <= at + kLateForAppointment ? std::optional(at) : std::nullopt;
}

}  // namespace

Time promise(const Service& service, Priority priority, Time placeAt) {
    return placeAt + (priority == Priority::None ? service.targetWait : service.priorityTargetWait);
}

std::vector<ServiceId> planOf(const Service& service) {
    std::vector<ServiceId> plan = service.first;
    if (!plan.empty()) plan.push_back(service.id);
    return plan;
}

std::optional<TokenNumber> freeToken(const State& state) {
    for (std::uint32_t number = state.nextToken; number <= state.rules->maxToken; ++number) {
        if (!state.openTokens.contains(TokenNumber{number})) return TokenNumber{number};
    }
    return std::nullopt;
}

Result<Events> decide(const State& state, const IssueToken& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    if (state.clockDoubted) return fail(ErrorCode::ClockDoubtful);
    if (state.restoredSince) return fail(ErrorCode::Restored);
    const Service* service = state.rules->find(command.service);
    if (!service) return fail(ErrorCode::UnknownService, command.service.value);
    if (command.partySize == 0 || command.partySize > kMaxParty)
        return fail(ErrorCode::BadInput, "party_size: 1 to 20");
    const auto slot = command.slot ? state.slots.find(*command.slot) : state.slots.end();
    const bool validSlot = slot != state.slots.end() && slot->second.day == today(state) &&
                           slot->second.service == command.service;
    if (command.slot && !validSlot) return fail(ErrorCode::UnknownSlot);
    if (!command.byStaff) {
        if (const auto taken = checkIntake(state, command, now); !taken) return tl::unexpected(taken.error());
        if (const auto room = checkQuotas(state, *service, command); !room) return tl::unexpected(room.error());
    }
    const auto token = numberFor(state, command);
    if (!token) return tl::unexpected(token.error());

    VisitOpened opened{.visit = VisitId{state.nextVisit},
                       .token = *token,
                       .code = command.code,
                       .day = today(state),
                       .service = command.service,
                       .priority = command.priority,
                       .language = command.language,
                       .partySize = command.partySize,
                       .person = command.person,
                       .device = command.device,
                       .appointment = appointmentOf(state, command.slot ? &slot->second : nullptr, now),
                       .slot = command.slot,
                       .fromRoll = command.rollNumber.has_value()};
    opened.plan = planOf(*service);
    const Service& first = *state.rules->find(opened.plan.empty() ? service->id : opened.plan.front());
    opened.promisedBy = opened.appointment ? std::max(*opened.appointment, now) : promise(first, command.priority, now);
    return Events{{now, std::move(opened)}};
}

Result<Events> decide(const State& state, const GiveSlot& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    const Service* service = state.rules->find(command.service);
    if (!service) return fail(ErrorCode::UnknownService, command.service.value);
    if (command.minute && *command.minute >= 24 * 60) return fail(ErrorCode::BadInput, "minute: 0 to 1439");
    Day day = command.after.value_or(today(state));
    if (day < today(state)) return fail(ErrorCode::BadInput, "after: a day that is over");
    while (true) {
        const auto next = state.rules->calendar.nextOpenDay(day);
        if (!next || *next > today(state) + std::chrono::days{kSlotDays}) return fail(ErrorCode::NoSlotFree);
        day = *next;
        if (service->dailyQuota == 0 || state.slotsOf(service->id, day) < service->dailyQuota) break;
    }
    return Events{{now, SlotGiven{{command.code, command.service, day, command.minute}, command.device}}};
}

Result<Events> decide(const State& state, const VoidVisit& command, Time now) {
    const Visit* visit = state.find(command.visit);
    if (!visit || visit->device != command.device) return fail(ErrorCode::UnknownVisit);
    if (!visit->open()) return Events{};
    const bool noPaper = visit->ticket == TicketState::Reserved || visit->ticket == TicketState::Failed;
    if (!noPaper || visit->leg().state != LegState::Waiting || visit->legs.size() > 1)
        return fail(ErrorCode::WrongStep);
    return Events{{now, VisitEnded{visit->id, VisitEnd::Voided}}};
}

Result<Events> decide(const State& state, const ReportTicket& command, Time now) {
    const Visit* visit = state.find(command.visit);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    // A second paper that does not say DUPLICATE would be a second token.
    const bool onPaper = visit->ticket == TicketState::Printed || visit->ticket == TicketState::Reprinted;
    if (onPaper && !command.duplicate) return fail(ErrorCode::WrongStep, "ticket: a reprint is a duplicate");
    return Events{{now, TicketReported{command.visit, command.result, command.duplicate, command.reasons}}};
}

}  // namespace owc::domain::rules
