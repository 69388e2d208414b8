#include "queue-server/identity/caution.h"

#include <algorithm>

namespace owc::identity {

namespace {

/// Verified by its first print, which was there almost before the session was.
bool isFast(const Session& session) {
    return session.tries.size() == 1 && session.tries.front().askedAt - session.openedAt < kFast;
}

}  // namespace

const Session* seenBefore(const State& state, const std::string& digest, const Try* own) {
    if (digest.empty()) return nullptr;
    for (const auto& [id, session] : state.sessions) {
        const auto same = [&](const Try& asked) { return &asked != own && asked.digest == digest; };
        if (std::ranges::any_of(session.tries, same)) return &session;
    }
    return nullptr;
}

std::optional<SuspicionRaised> afterVerified(const State& state, const Session& session,
                                             const domain::DeviceName& device) {
    if (!isFast(session)) return std::nullopt;
    std::uint32_t inARow = 1;
    for (auto at = state.sessions.rbegin(); at != state.sessions.rend(); ++at) {
        const auto& [id, other] = *at;
        if (other.counter != session.counter || id >= session.id) continue;
        if (other.end != SessionEnd::Verified || !isFast(other)) break;
        ++inARow;
    }
    if (inARow % kFastInARow != 0) return std::nullopt;
    return SuspicionRaised{SuspicionKind::FastSuccesses, session.id, session.counter,
                           session.tries.back().officer, device,     inARow};
}

std::optional<SuspicionRaised> afterException(const State& state, const Session& session,
                                              const domain::OfficerId& officer,
                                              const domain::DeviceName& device) {
    const auto before =
        static_cast<std::uint32_t>(std::ranges::count_if(state.sessions, [&](const auto& entry) {
            return entry.second.exception && entry.second.exception->officer == officer;
        }));
    if (before + 1 < kExceptionsOfOfficer) return std::nullopt;
    return SuspicionRaised{
        SuspicionKind::RepeatedExceptions, session.id, session.counter, officer, device, before + 1};
}

}  // namespace owc::identity
