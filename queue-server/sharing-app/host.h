#pragma once

#include "config/settings/sharing_file.h"
#include "queue-server/sharing/api_server.h"
#include "queue-server/sharing/courier.h"

namespace owc::sharing_app {

/// Settings as files and words, turned into what the room wants.
struct Setup {
    sharing::ApiServerSettings server;
    std::string id;
    std::vector<sharing::Agency> agencies;
    std::unique_ptr<sharing::SecretKey> key;  ///< null: answers are not signed
};

/// @return BadSettings or BadKey; names file, client and what to do
[[nodiscard]] domain::Result<Setup> setupOf(const settings::Sharing& sharing);

/// One client "test" that may have every field for the purpose "test", over HTTP on loopback.
/// @param callback  address its callbacks begin with; may be empty
[[nodiscard]] Setup testSetup(int port, const std::string& token, const std::string& callback);

/// A bearer token: 32 random bytes in base64 that URLs take.
[[nodiscard]] std::string freshToken();
/// The token in a file; makes a file with a fresh one where there is none (0600).
/// @return BadSettings; names the file
[[nodiscard]] domain::Result<std::string> tokenIn(const std::filesystem::path& file);

/// Now, UTC.
[[nodiscard]] domain::Time wallTime();

/// All of the interface, running until it goes.
class Host {
  public:
    /// @param registry  folder of the registry
    /// @param data      folder of what the interface keeps, in sharing.db
    /// @param audit     where look-ups are written before anything is told
    [[nodiscard]] static domain::Result<std::unique_ptr<Host>> start(Setup setup,
                                                                     const std::filesystem::path& registry,
                                                                     const std::filesystem::path& data,
                                                                     std::unique_ptr<sharing::Audit> audit);
    [[nodiscard]] int port() const { return m_server->port(); }

  private:
    Host(Setup setup, const std::filesystem::path& registry, std::unique_ptr<sharing::Outbox> outbox,
         std::unique_ptr<sharing::Audit> audit);

    Setup m_setup;
    sharing::Agencies m_agencies;
    sharing::RegistryPool m_registry;
    std::unique_ptr<sharing::Outbox> m_outbox;
    std::unique_ptr<sharing::Audit> m_audit;
    sharing::Searcher m_searcher;      ///< of what is answered at once
    sharing::Searcher m_slowSearcher;  ///< of what is answered later: it may look at more
    sharing::Service m_service;
    sharing::Courier m_courier;
    std::unique_ptr<sharing::Courier::Running> m_running;
    std::unique_ptr<sharing::ApiServer> m_server;  ///< last: it goes before what it asks
};

}  // namespace owc::sharing_app
