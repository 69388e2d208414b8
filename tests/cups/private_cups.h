#pragma once

#include <memory>

#include "tests/cups/child_process.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

/// A cupsd of the test's own: its socket, queues and spool lie in a folder of its own, and nothing of the
/// system's CUPS is read or touched. Runs as whoever runs the test.
class PrivateCups {
  public:
    /// Started and answering, else a test failure; where it is not installed see has() of child_process.h.
    PrivateCups();
    ~PrivateCups();

    void start();
    /// Whether a test can go on with it.
    [[nodiscard]] bool isRunning() const { return m_cupsd != nullptr; }
    /// In an orderly way.
    void stop() { m_cupsd.reset(); }
    /// SIGKILL, its backends too.
    void kill();

    void freeze() { m_cupsd->freeze(); }
    void thaw() { m_cupsd->thaw(); }

    /// What `makeCupsPrinter` calls the server.
    [[nodiscard]] std::string server() const { return (m_folder.path() / "run/cups.sock").string(); }

    void addRawQueue(const std::string& name, const std::string& device);
    /// A queue for a driverless printer; waits until CUPS has asked the printer and made it.
    void addDriverlessQueue(const std::string& name, const std::string& device);
    void deleteQueue(const std::string& name) { command({"lpadmin", "-x", name}); }
    void pause(const std::string& name) { command({"cupsdisable", name}); }
    void resume(const std::string& name) { command({"cupsenable", name}); }
    void refuseJobs(const std::string& name) { command({"cupsreject", name}); }
    /// Jobs that are not at their end.
    [[nodiscard]] std::size_t jobsLeft();

  private:
    void prepare();
    /// A command of cups-client; a test failure when it fails.
    void command(std::vector<std::string> words);

    TempFolder m_folder;
    std::unique_ptr<ChildProcess> m_cupsd;
};

}  // namespace owc::test
