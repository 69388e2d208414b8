#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "queue-server/client/views.h"
#include "queue-server/protocol/messages.h"

namespace owc::client {

/// Where the server is and who we are. Keys are Z85 text, 40 characters.
struct Options {
    std::string commandEndpoint;  ///< "tcp://192.168.1.10:7701"
    std::string viewEndpoint;     ///< the PUB endpoint of the device's audience
    std::string serverKey;
    std::string publicKey;
    std::string secretKey;
    std::string program;                            ///< "owc-kiosk", for the server's log
    std::chrono::milliseconds retryAfter{500};      ///< an unanswered request is sent again
    std::chrono::milliseconds giveUpAfter{15'000};  ///< then it fails as NotConnected
    std::chrono::milliseconds lostAfter{2'500};     ///< no heartbeat for so long: not connected
};

/// Runs a function on the owner's thread, in order. The GUI posts to its event loop.
using Executor = std::function<void(std::function<void()>)>;

/// What the owner hears; every call comes through the executor.
struct Listener {
    /// A whole new picture (`fresh`), or changed rows.
    std::function<void(bool fresh, const protocol::Changes&)> changed;
    std::function<void(bool connected)> linkChanged;
    std::function<void(domain::Time centreTime)> clock;
};

/// Asynchronous client: keeps the rows of its audience current and carries requests.
/// Threads: one of its own that owns the sockets; `send` may be called from any thread.
class Client {
  public:
    using ReplyHandler = std::function<void(const domain::Result<protocol::ReplyBody>&)>;

    Client(Options options, Executor executor, Listener listener);
    /// Stops the thread; handlers not yet called are dropped.
    ~Client();

    void start();

    /// `done` is called exactly once through the executor: with the reply, with the server's refusal as
    /// error, or with NotConnected. Repeats under one request id are answered once by the server.
    /// @return a tag for `sendAgain`
    std::uint64_t send(protocol::RequestBody body, ReplyHandler done);

    /// After NotConnected nobody knows whether a request was carried out: asks once more under the same id, and
    /// the server answers the first outcome. NotConnected at once for a tag that was not given up.
    void sendAgain(std::uint64_t tag, ReplyHandler done);

    /// A request that is done in another way: it is never sent again, and its handler, unless it is under way
    /// already, never called. `done` gets the id under which the server may have it; none for an unknown tag
    /// (only the newest are known).
    void takeBack(std::uint64_t tag, std::function<void(std::optional<protocol::RequestId>)> done);

    /// A request nobody waits for any more: as `takeBack`, and whatever token the server gave for it is taken back,
    /// with the next connection if need be. Until it has been, a program that ends forgets it.
    void abandon(std::uint64_t tag);

  private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

}  // namespace owc::client
