#pragma once

#include <map>
#include <set>
#include <utility>

#include "queue-server/domain/state.h"
#include "queue-server/server/register.h"

namespace owc::server {

/// Who has been heard from lately, and what their printers say. In memory only: after a restart everybody
/// counts as heard at the start. Threads: the event loop's.
class Sessions {
  public:
    static constexpr domain::Duration kSilentAfter{5000};

    Sessions(const DeviceRegister& devices, domain::Time start);

    /// @param boot of the program that spoke; 0 when its message could not be read
    void heard(const domain::DeviceName& device, std::uint64_t boot, domain::Time now);
    /// Of the program that spoke last; 0 when none has.
    [[nodiscard]] std::uint64_t bootOf(const domain::DeviceName& device) const;
    void setCondition(const domain::DeviceName& device, std::string reasons);

    /// A device has been paired, or was revoked: then its row goes.
    void add(const Device& device, domain::Time now);
    void remove(const domain::DeviceName& device);

    [[nodiscard]] bool silent(const domain::DeviceName& device, domain::Time now) const;

    /// Devices that are not silent.
    [[nodiscard]] std::size_t online() const;

    /// Rows that changed since the last call: a device came, fell silent or reported a condition.
    [[nodiscard]] std::vector<protocol::Row> changedRows(domain::Time now);
    /// Keys of rows that went since the last call.
    [[nodiscard]] std::vector<std::string> goneRows() { return std::exchange(m_gone, {}); }

  private:
    struct Session {
        protocol::DeviceRow row;
        std::optional<domain::Time> lastHeard{};
        std::uint64_t boot = 0;
        bool changed = true;
    };

    domain::Time m_start;
    std::map<domain::DeviceName, Session> m_sessions;
    std::vector<std::string> m_gone;
};

}  // namespace owc::server
