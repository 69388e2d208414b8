#pragma once

#include <unordered_map>
#include <vector>

#include "queue-server/domain/calling_order.h"
#include "queue-server/domain/wait_estimate.h"

namespace owc::domain {

/// The real calling order run forward once over the open counters, with the service times that today and the days
/// before have shown, through the centre's pauses; then asked about as many visitors as wanted. A newcomer who was
/// not in line when it was made is put where the order would call her; what that moves for those behind her is not
/// worked out again, so a forecast wants to be made anew every second or so. It copies what it needs.
class WaitForecast {
  public:
    explicit WaitForecast(const State& state);

    /// @param state  the centre now: the one it was made of, or a little later
    /// @param place  hers in the line of `service`
    [[nodiscard]] WaitEstimate of(const State& state, const Service& service, const Place& place,
                                  PriorityClass which);

  private:
    struct Call {
        Place place;
        PriorityClass which;
        CallRule rule;
        Time at;
    };
    struct Desk {
        const CounterSetup* setup;  ///< while the run goes on
        std::vector<ServiceId> serves;
        Policy policy;
        Time freeAt{};
        std::uint32_t ratioStep = 0;
        std::vector<Call> calls{};
    };

    void run(const State& state);
    Time callOfNewcomer(const State& state, const Service& service, const Place& place, PriorityClass which);

    std::vector<Desk> m_desks;
    std::unordered_map<VisitId, Time> m_calledAt;
    bool m_complete = true;  ///< the run reached the end of every line
};

}  // namespace owc::domain
