#pragma once

#include <optional>

#include "queue-server/domain/ids.h"

namespace owc::domain {

/// Closed: nobody. Open: one officer at one device holds it. Lost: that device stopped answering.
enum class LeaseState : std::uint8_t { Closed = 0, Open = 1, Lost = 2 };

/// A desk on a business day; a lease held by one sign-in.
struct Counter {
    CounterId id{};
    LeaseState lease = LeaseState::Closed;
    OfficerId officer{};
    DeviceName device{};
    Time since{};                    ///< of the lease state
    std::optional<VisitId> visit{};  ///< whom it has called or serves
    std::uint32_t served = 0;        ///< legs completed today

    friend bool operator==(const Counter&, const Counter&) = default;
};

}  // namespace owc::domain
