#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/server_process.h"

namespace owc::test {

/// The program owc-counter at counter 1 on a screen of its own, and somebody who types. Xvfb and xdotool do it.
class DeskProcess {
  public:
    explicit DeskProcess(const ServerProcess& server);
    ~DeskProcess();
    DeskProcess(const DeskProcess&) = delete;
    DeskProcess& operator=(const DeskProcess&) = delete;

    /// Waits until its window's title has these words.
    [[nodiscard]] bool says(const std::string& words, std::chrono::seconds most = std::chrono::seconds{30}) const;
    /// Not as a double press.
    void key(const std::string& name) const;
    void type(const std::string& text) const;
    /// The next touches of its simulated reader, each the name of a picture or record in `glass`.
    void lay(const std::vector<std::string>& files) const;
    /// Folder of the simulated reader.
    [[nodiscard]] const std::filesystem::path& glass() const { return m_papers.path(); }
    [[nodiscard]] pid_t pid() const { return m_desk; }

  private:
    [[nodiscard]] std::string xdotool(const std::string& arguments) const;

    TempFolder m_papers;
    std::string m_display;
    pid_t m_screen = 0;
    pid_t m_desk = 0;
};

}  // namespace owc::test
