#pragma once

#include <map>

#include "queue-server/protocol/views.h"

namespace owc::server {

/// What is wrong with the server and since when. Threads: the event loop's.
class Health {
  public:
    /// @param figure  as HealthKind says
    /// @return whether the condition came or went with this call
    bool set(protocol::HealthKind kind, bool on, domain::Time now, std::uint64_t figure = 0) {
        if (!on) return m_conditions.erase(kind) > 0;
        const auto [condition, fresh] = m_conditions.try_emplace(kind, protocol::HealthCondition{kind, now, figure});
        condition->second.figure = figure;
        return fresh;
    }

    [[nodiscard]] protocol::HealthRow row() const {
        protocol::HealthRow row;
        for (const auto& [kind, condition] : m_conditions) row.conditions.push_back(condition);
        return row;
    }

  private:
    std::map<protocol::HealthKind, protocol::HealthCondition> m_conditions;
};

}  // namespace owc::server
