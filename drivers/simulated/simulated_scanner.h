#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>

#include "drivers/api/code_scanner.h"

namespace owc::simulated {

/// A code scanner without a device: a part of the product, for centres without a scanner, for rehearsals and for tests. It reads
/// what `read` is told, and each line of the file `scanner.script` in its folder, which is looked for four times a second and
/// then removed; the words `unplug` and `plug` alone on a line are what they say.
/// Threads: one worker; see CodeScanner.
class SimulatedScanner : public drivers::CodeScanner {
  public:
    /// @param folder  of the script; made when it is not there
    explicit SimulatedScanner(std::filesystem::path folder);
    ~SimulatedScanner() override;

    void start(OnCode onCode, OnState onState) override;
    /// A line of the script. Any thread.
    void read(std::string line);

  private:
    void run();
    void take(const std::string& line);
    void playScriptFile();

    std::filesystem::path m_folder;
    OnCode m_onCode;
    OnState m_onState;
    bool m_plugged = true;  ///< the worker's own

    std::mutex m_mutex;  ///< guards all below
    std::condition_variable m_wake;
    std::deque<std::string> m_lines;
    bool m_stop = false;

    std::thread m_worker;
};

}  // namespace owc::simulated
