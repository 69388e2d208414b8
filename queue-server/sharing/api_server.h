#pragma once

#include <memory>

#include "queue-server/sharing/service.h"

namespace owc::sharing {

struct ApiServerSettings {
    std::string address = "127.0.0.1";
    int port = 0;                 ///< 0: wherever there is room
    std::string certificateFile;  ///< PEM, the chain, ours first
    std::string keyFile;
    bool isPlain = false;  ///< HTTP without TLS; only on a loopback address
    std::size_t workers = 4;
    std::size_t connections =
        256;  ///< when they are all taken, the oldest one that has not finished a request goes
    std::size_t requestsWaiting = 64;  ///< for a worker
    std::size_t mostBody = 1024 * 1024;
    std::chrono::milliseconds greeting{5000};
    std::chrono::milliseconds request{10000};  ///< from its first byte to its last, whatever comes in between
    std::chrono::milliseconds answer{10000};   ///< to be taken by the client
    std::chrono::milliseconds idle{30000};     ///< between two requests of a connection
};

/// The service over HTTPS. One thread reads and writes all connections and waits for none of them; only
/// complete requests reach the workers, so that slow, silent or endless clients cost a descriptor and some
/// memory, and no worker. Its threads end with the object.
class ApiServer {
  public:
    /// @return BadKey for certificate and key; BadSettings when the address cannot be listened at, or plain
    /// HTTP
    ///         is asked for beyond loopback
    [[nodiscard]] static domain::Result<std::unique_ptr<ApiServer>> open(const ApiServerSettings& settings,
                                                                         Service& service);
    ~ApiServer();

    [[nodiscard]] int port() const;

    struct Figures {
        std::uint64_t accepted = 0, answered = 0, evicted = 0, timedOut = 0;
        std::size_t open = 0;
    };
    /// Threads: any.
    [[nodiscard]] Figures figures() const;

  private:
    class Impl;
    explicit ApiServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::sharing
