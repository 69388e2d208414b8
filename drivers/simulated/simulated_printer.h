#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>

#include "drivers/api/ticket_printer.h"

namespace owc::simulated {

/// A ticket printer that writes each job as a PNG file `NAME.png` into a folder, and does what a script
/// says: a part of the product, for centres without a printer, for rehearsals and for tests.
///
/// Script words, one a line: paper-out, paper-near-end, paper, cover-open, cover-closed, unplug, plug,
/// fail-next, uncertain-next. They are taken from `play` and, before each job, from the file
/// `printer.script` in the folder, which is then removed.
/// Threads: one worker; see TicketPrinter.
class SimulatedPrinter : public drivers::TicketPrinter {
  public:
    static constexpr std::size_t kQueue = 16;  ///< jobs that may wait

    explicit SimulatedPrinter(std::filesystem::path folder);
    ~SimulatedPrinter() override;

    void print(drivers::PrintJob job, Done done) override;
    void listen(ConditionListener listener) override;

    /// @return false for a word it does not know; nothing changes then
    bool play(std::string_view word);

  private:
    struct Queued {
        drivers::PrintJob job;
        Done done;
    };

    void run();
    [[nodiscard]] drivers::PrintReport perform(const drivers::PrintJob& job);
    void playScriptFile();
    bool playLocked(std::string_view word);
    void tellCondition();

    std::filesystem::path m_folder;

    std::mutex m_mutex;  ///< guards all below
    std::condition_variable m_wake;
    std::deque<Queued> m_queue;
    ConditionListener m_listener;
    drivers::PrinterCondition m_condition;
    bool m_failNext = false;
    bool m_uncertainNext = false;
    bool m_conditionNews = false;
    bool m_stop = false;

    std::thread m_worker;
};

}  // namespace owc::simulated
