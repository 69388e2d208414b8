#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <zmq.hpp>

#include "queue-server/sharing/agency.h"

namespace owc::sharing_app {

/// Look-ups in the centre's own log: told to the server over the control socket in its data folder, and on
/// its disk when `record` returns. Without a server nothing is recorded, and so nothing is answered. Threads:
/// any, one after another.
class LogAudit : public sharing::Audit {
  public:
    /// @param data  the server's data folder
    explicit LogAudit(const std::filesystem::path& data);

    /// @return NotConnected while no server answers; what the server refuses
    domain::Result<void> record(const sharing::Look& look) override;

  private:
    void connect();
    domain::Result<void> exchange(const std::string& request);

    const std::string m_endpoint;
    const std::uint64_t m_boot;  ///< larger at every start of this program
    zmq::context_t m_context;
    std::mutex m_mutex;
    std::uint64_t m_asked = 0;                ///< guarded by m_mutex
    std::unique_ptr<zmq::socket_t> m_socket;  ///< guarded by m_mutex; a fresh one after each failure
};

}  // namespace owc::sharing_app
