#pragma once

#include <memory>

#include "tests/crash/acknowledged.h"
#include "tests/support/inbox.h"
#include "tests/support/server_process.h"

namespace owc::test {

/// The devices of a campaign: real clients that live through every kill and are helped by nobody. Kiosks take tokens
/// one after the other, a desk calls and completes. Threads: the inbox's.
class CrashClients {
  public:
    CrashClients(Inbox& inbox, Acknowledged& told, const ServerProcess& centre);
    ~CrashClients();

    /// Whether new requests are begun; those that are open are finished in any case.
    void setBusy(bool busy);

    /// Replies since the campaign began.
    [[nodiscard]] std::uint64_t replies() const { return m_replies; }
    [[nodiscard]] bool idle() const;
    /// Whether each of them has had a reply since `mark` was called.
    [[nodiscard]] bool allHeard() const;
    void mark();
    /// Refusals that no rule explains, in words.
    [[nodiscard]] const std::vector<std::string>& strange() const { return m_strange; }

  private:
    struct Device {
        std::string name;
        std::unique_ptr<client::Client> client;
        std::uint64_t tag = 0;
        bool asking = false;
        bool heard = false;
        int step = 0;  ///< of the desk: 0 sign in, 1 call, 2 serve, 3 complete
    };

    void add(const std::string& name, const std::string& views, const ServerProcess& centre);
    void next(Device& device);
    [[nodiscard]] std::optional<protocol::RequestBody> wanted(const Device& device) const;
    void replied(Device& device, const domain::Result<protocol::ReplyBody>& reply);
    void deskReplied(Device& device, const domain::Result<protocol::ReplyBody>& reply);

    Inbox& m_inbox;
    Acknowledged& m_told;
    bool m_busy = false;
    std::uint64_t m_replies = 0;
    int m_waiting = 0;  ///< tokens told, not yet called
    std::vector<std::string> m_strange;
    std::vector<std::unique_ptr<Device>> m_devices;
};

}  // namespace owc::test
