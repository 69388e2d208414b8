#include "queue-server/domain/decide.h"
#include "queue-server/domain/wait_estimate.h"

namespace owc::domain::rules {
namespace {

constexpr std::uint16_t kMaxParty = 20;

/// The next number of the series that no open visit holds (a night may have been kept).
std::optional<TokenNumber> freeToken(const State& state) {
    for (std::uint32_t number = state.nextToken; number <= state.rules->maxToken; ++number) {
        if (!state.openTokens.contains(TokenNumber{number})) return TokenNumber{number};
    }
    return std::nullopt;
}

}  // namespace

Time promise(const Service& service, Priority priority, Time placeAt) {
    return placeAt + (priority == Priority::None ? service.targetWait : service.priorityTargetWait);
}

Result<Events> decide(const State& state, const ApplySettings& command, Time now) {
    if (const auto ok = check(command.rules); !ok) return tl::unexpected(ok.error());
    if (state.rules == command.rules) return Events{};
    for (const auto& [id, visit] : state.visits) {
        if (visit.open() && !command.rules.find(visit.leg().service))
            return fail(ErrorCode::BadSettings,
                        "an open visit waits for service " + visit.leg().service.value);
    }
    return Events{{now, SettingsApplied{command.rules}}};
}

Result<Events> decide(const State& state, const OpenDay& command, Time now) {
    if (!state.rules) return fail(ErrorCode::BadSettings, "no settings are in force");
    if (state.day) return fail(ErrorCode::DayAlreadyOpen);
    if (state.lastDay && command.day < *state.lastDay)
        return fail(ErrorCode::BadInput, "day: earlier than the last business day");
    return Events{{now, DayOpened{command.day}}};
}

Result<Events> decide(const State& state, const CloseDay&, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    Events events;
    for (const auto& [id, visit] : state.visits) {
        if (visit.open()) events.push_back({now, VisitEnded{id, VisitEnd::DayEnd}});
    }
    for (const auto& [id, counter] : state.counters) {
        if (counter.lease != LeaseState::Closed) events.push_back({now, CounterClosed{id}});
    }
    events.push_back({now, DayClosed{*state.day}});
    return events;
}

Result<Events> decide(const State& state, const IssueToken& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    const Service* service = state.rules->find(command.service);
    if (!service) return fail(ErrorCode::UnknownService, command.service.value);
    if (command.partySize == 0 || command.partySize > kMaxParty)
        return fail(ErrorCode::BadInput, "party_size: 1 to 20");
    const auto token = freeToken(state);
    if (!token) return fail(ErrorCode::NumbersExhausted);
    return Events{{now, VisitOpened{.visit = VisitId{state.nextVisit},
                                    .token = *token,
                                    .code = command.code,
                                    .day = *state.day,
                                    .service = command.service,
                                    .priority = command.priority,
                                    .language = command.language,
                                    .partySize = command.partySize,
                                    .person = command.person,
                                    .device = command.device,
                                    .promisedBy = promise(*service, command.priority, now)}}};
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
