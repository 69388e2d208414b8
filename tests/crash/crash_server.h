#pragma once

#include <thread>

#include "tests/support/inbox.h"
#include "tests/support/server_process.h"
#include "tests/support/vfs_disk.h"

namespace owc::test {

/// owc-crash-server on a scratch centre, started and killed again and again. What it says and that it has ended comes
/// through the inbox. Threads: one reads its standard output; the rest is the inbox's thread.
class CrashServer {
  public:
    explicit CrashServer(Inbox& inbox);
    ~CrashServer();
    CrashServer(const CrashServer&) = delete;
    CrashServer& operator=(const CrashServer&) = delete;

    /// Starts it and returns at once.
    void start(const VfsPlan& plan);
    void signal(int number) const;

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool ended() const { return m_ended; }
    /// Exit code, or 128 and the signal; once it has ended.
    [[nodiscard]] int status() const { return m_status; }
    /// Where the VFS killed it; empty when it did not.
    [[nodiscard]] const std::string& killedAt() const { return m_killedAt; }
    /// From exec to the word that it is ready.
    [[nodiscard]] std::chrono::microseconds startTook() const { return m_startTook; }
    /// Folder, keys and ports.
    [[nodiscard]] const ServerProcess& centre() const { return m_centre; }

  private:
    void listen(int line);
    void heard(const std::string& line);

    Inbox& m_inbox;
    ServerProcess m_centre;
    pid_t m_pid = 0;
    std::thread m_listener;
    std::chrono::steady_clock::time_point m_started{};
    std::chrono::microseconds m_startTook{};
    bool m_ready = false;
    bool m_ended = true;
    int m_status = 0;
    std::string m_killedAt;
};

}  // namespace owc::test
