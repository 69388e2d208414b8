#include "config/settings/identity_rules_of.h"

namespace owc::settings {

identity::Rules identityRulesOf(const CentreSettings& settings) {
    const Identity& from = settings.identity;
    return {.authority = from.authority,
            .localAuthorisesPayout = from.localAuthorisesPayout,
            .triesPerFinger = static_cast<std::uint32_t>(from.triesPerFinger),
            .triesPerSession = static_cast<std::uint32_t>(from.triesPerSession),
            .sessionsPerCitizen = static_cast<std::uint32_t>(from.sessionsPerCitizen),
            .triesPerCitizen = static_cast<std::uint32_t>(from.triesPerCitizen),
            .sessionLife = std::chrono::minutes{from.sessionMinutes},
            .requireLive = from.requireLive,
            .enrolmentDays = static_cast<std::uint32_t>(from.enrolmentDays)};
}

}  // namespace owc::settings
