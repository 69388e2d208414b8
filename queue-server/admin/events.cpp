#include <fmt/chrono.h>
#include <fmt/ostream.h>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"
#include "queue-server/protocol/stored.h"

namespace owc::admin {
namespace {

/// The token of a visit, also of the one this very event opens.
std::string tokenOf(const domain::State& state, const domain::Event& event, domain::VisitId visit) {
    if (const auto* opened = std::get_if<domain::VisitOpened>(&event.body))
        return std::to_string(opened->token.value);
    const domain::Visit* known = state.find(visit);
    return known ? std::to_string(known->token.value) : "?";
}

std::string closedBy(const domain::CounterClosed& e) {
    if (e.device.value.empty()) return " by=rule";
    if (e.officer.value.empty()) return fmt::format(" by=manager device={}", e.device.value);
    return fmt::format(" by=officer officer={} device={}", e.officer.value, e.device.value);
}

std::string describe(const domain::State& state, const domain::Event& event) {
    std::string text;
    std::visit(
        [&](const auto& e) {
            using E = std::decay_t<decltype(e)>;
            if constexpr (requires { e.visit; })
                text += fmt::format(" visit={} token={}", e.visit.value, tokenOf(state, event, e.visit));
            if constexpr (requires { e.counter; })
                if (e.counter.value != 0) text += fmt::format(" counter={}", e.counter.value);
            if constexpr (requires { e.service; }) text += fmt::format(" service={}", e.service.value);
            if constexpr (requires { e.toService; }) text += fmt::format(" to={}", e.toService.value);
            if constexpr (std::is_same_v<E, domain::CounterClosed>) {
                text += closedBy(e);
            } else {
                if constexpr (requires { e.officer; }) text += fmt::format(" officer={}", e.officer.value);
                if constexpr (requires { e.device; }) text += fmt::format(" device={}", e.device.value);
            }
            if constexpr (requires { e.fingerprint; }) text += fmt::format(" key={}", e.fingerprint);
            if constexpr (requires { e.change; }) text += fmt::format(" change={}", static_cast<int>(e.change));
            if constexpr (std::is_same_v<E, domain::PersonForgotten>) text += fmt::format(" person={}", e.person.value);
            if constexpr (std::is_same_v<E, domain::PairingClosed>)
                text += fmt::format(" how={}", static_cast<int>(e.how));
            if constexpr (requires { e.priority; })
                if (e.priority != domain::Priority::None)
                    text += fmt::format(" priority={}", static_cast<int>(e.priority));
            if constexpr (requires { e.duplicate; })
                text += fmt::format(" result={} duplicate={} reasons={}", static_cast<int>(e.result),
                                    e.duplicate, e.reasons.empty() ? "-" : e.reasons);
            if constexpr (std::is_same_v<E, domain::VisitEnded>)
                text += fmt::format(" how={}", static_cast<int>(e.how));
            if constexpr (std::is_same_v<E, domain::LegCalled>)
                text += fmt::format(" waiting={} overtaken={}", e.reason.waiting, e.reason.overtaken);
        },
        event.body);
    return text;
}

}  // namespace

ExitCode events(const std::filesystem::path& file, std::uint64_t from, std::ostream& out) {
    const auto centre =
        fold(file, [&](const auto& stored, const domain::Event& event, const domain::State& state) {
            if (stored.seq < from) return;
            const auto at = std::chrono::time_point_cast<std::chrono::seconds>(event.at);
            fmt::print(out, "{} {:%Y-%m-%dT%H:%M:%S}.{:03}Z {}{}\n", stored.seq, at, (event.at - at).count(),
                       protocol::kindName(stored.kind), describe(state, event));
        });
    if (centre) return ExitCode::Good;
    fmt::print(out, "cannot read {}: {}\n", file.string(), centre.error().detail);
    return ExitCode::CannotRead;
}

}  // namespace owc::admin
