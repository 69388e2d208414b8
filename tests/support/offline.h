#pragma once

#include "queue-server/protocol/messages.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

/// The sample centre with 5001 to 5003 for kiosk-1 and 5101 to 5199 for kiosk-2.
inline Rules offlineRules() {
    Rules rules = sampleRules();
    rules.maxToken = 4999;
    rules.ownRanges = {{{"kiosk-1"}, 5001, 5003}, {{"kiosk-2"}, 5101, 5199}};
    return rules;
}

/// A ticket kiosk-1 gave by itself at that time.
inline AdmitOffline offlineTicket(std::uint32_t number, Time at, Day day = kDay) {
    return {.device = {"kiosk-1"},
            .token = {number},
            .day = day,
            .at = at,
            .service = {"withdraw"},
            .code = VisitCode::fromRandom({static_cast<std::uint8_t>(number % 100), 77}),
            .reasons = {}};
}

/// The same as the kiosk reports it.
inline protocol::AdmitOffline offlineReport(std::uint32_t number, Time at, Day day = kDay) {
    const AdmitOffline ticket = offlineTicket(number, at, day);
    return {.token = ticket.token, .day = day, .at = at, .service = ticket.service, .code = ticket.code.text()};
}

}  // namespace owc::test
