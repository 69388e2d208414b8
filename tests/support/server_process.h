#pragma once

#include <sys/types.h>


#include "config/settings/key_files.h"
#include "queue-server/client/client.h"
#include "tests/support/inbox.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

/// The program owc-server on the sample centre, on free ports and in folders of its own.
class ServerProcess {
  public:
    ServerProcess();
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// Starts and waits until it says it is ready. A test failure when it does not.
    void start();
    /// SIGKILL: as if the power had gone.
    void kill();
    /// SIGSTOP, SIGCONT: it hears and answers nobody, and then goes on.
    void pause();
    void goOn();
    /// SIGTERM; its exit code.
    int stop();

    /// Its memory and what it has open may be looked at, also without root; before `start`.
    void allowLookingInside() { m_open = true; }
    /// Its visitors are verified by a NADRA on loopback; before `start`.
    /// @param ca  who vouches for it
    void askNadra(int nadraPort, const std::filesystem::path& ca);

    /// Changes a line of centre.toml, or of this file of its settings; before `start`.
    void set(const std::string& from, const std::string& to, const std::string& name = "centre.toml");
    /// "command", "public", "staff", "management" or "metrics".
    [[nodiscard]] std::uint16_t port(const std::string& name) const {
        return static_cast<std::uint16_t>(m_ports.at(name));
    }

    /// What a device with this key connects to; `views` names the port of "public", "staff" or "management".
    [[nodiscard]] client::Options options(const settings::KeyPair& key, const std::string& views) const;
    [[nodiscard]] settings::KeyPair keyOf(const std::string& device) const;
    /// Open ports by name: "command", "public", "staff", "management".
    [[nodiscard]] const std::map<std::string, int>& ports() const { return m_ports; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] std::filesystem::path database() const { return m_folder.path() / "data" / "centre.db"; }
    [[nodiscard]] int pairingPort() const { return m_ports.at("pairing"); }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

  private:
    int wait();

    TempFolder m_folder;
    std::map<std::string, int> m_ports;
    pid_t m_pid = 0;
    bool m_open = false;
};

/// A client whose news is looked at by the test's thread.
class TestClient {
  public:
    explicit TestClient(client::Options options);

    /// Handles news until `done` holds or the time is over; whether it holds.
    bool until(const std::function<bool()>& done, std::chrono::seconds most = std::chrono::seconds{20});
    /// Sends and waits for the reply.
    domain::Result<protocol::ReplyBody> ask(const protocol::RequestBody& body);

    client::Views views;
    bool connected = false;

  private:
    Inbox m_inbox;
    client::Client m_client;  ///< last: its thread stops before the rest goes
};

}  // namespace owc::test
