#pragma once

#include <optional>

#include "queue-server/domain/visit.h"

namespace owc::domain {

/// Closed: nobody. Open: one officer at one device holds it. Lost: that device stopped answering.
enum class LeaseState : std::uint8_t { Closed = 0, Open = 1, Lost = 2 };

/// Why a counter calls nobody for a while.
enum class BreakReason : std::uint8_t { Prayer = 0, Meal = 1, Rest = 2, Cash = 3, System = 4, Other = 5 };

/// What a counter did last, and how its visitor was before it.
struct LastStep {
    Visit before{};
    Time at{};
    std::uint32_t changesAfter = 0;  ///< Visit::changes right after the step
    std::uint32_t ratioBefore = 0;

    friend bool operator==(const LastStep&, const LastStep&) = default;
};

/// A desk on a business day; a lease held by one sign-in.
struct Counter {
    CounterId id{};
    LeaseState lease = LeaseState::Closed;
    OfficerId officer{};
    DeviceName device{};
    Time since{};                    ///< of the lease state
    std::optional<VisitId> visit{};  ///< whom it has called or serves
    std::uint32_t served = 0;        ///< legs completed today
    std::optional<BreakReason> onBreak{};
    std::uint32_t ratioStep = 0;  ///< of Policy::Ratio: calls since its round began
    std::optional<LastStep> last{};
    std::optional<Time> managerCalledAt{};  ///< until somebody answers it; outlives the lease

    friend bool operator==(const Counter&, const Counter&) = default;
};

}  // namespace owc::domain
