#pragma once

#include <cstdint>
#include <string>

#include "queue-server/domain/ids.h"

namespace owc::identity {

/// How a centre verifies who somebody is: `[identity]` of centre.toml. The tries are the centre's own limits;
/// an authority keeps its own count and its answer comes first. Values as seen in one middleware (domain
/// facts 5.1).
struct Rules {
    std::string authority = "none";      ///< "local", "nadra"; "none": nobody is verified here
    bool localAuthorisesPayout = false;  ///< then only with the original card seen and a second officer
    std::uint32_t triesPerFinger = 2;    ///< within a session
    std::uint32_t triesPerSession = 8;
    std::uint32_t sessionsPerCitizen = 5;  ///< a day
    std::uint32_t triesPerCitizen = 40;    ///< a day
    domain::Duration sessionLife = std::chrono::minutes{10};
    bool requireLive = false;           ///< a print counts only when the reader says that it is a live finger
    std::uint32_t enrolmentDays = 365;  ///< `local`: then it expires

    friend bool operator==(const Rules&, const Rules&) = default;
};

}  // namespace owc::identity
