#include "drivers/simulated/simulated_printer.h"

#include <sstream>
#include <utility>

#include "drivers/simulated/png_file.h"
#include "drivers/simulated/script_file.h"

namespace owc::simulated {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Reason;

SimulatedPrinter::SimulatedPrinter(std::filesystem::path folder) : m_folder(std::move(folder)) {
    std::error_code ignored;  // a folder that cannot be made shows as a failed job
    std::filesystem::create_directories(m_folder, ignored);
    m_worker = std::thread([this] { run(); });
}

SimulatedPrinter::~SimulatedPrinter() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_worker.join();
    std::deque<Queued> waiting;  // whoever is told may ask for the next job
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_queue);
    }
    for (const Queued& queued : waiting) queued.done({PrintOutcome::Failed, {Reason::Offline}});
}

void SimulatedPrinter::print(drivers::PrintJob job, Done done) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stop && m_queue.size() < kQueue) {
            m_queue.push_back({std::move(job), std::move(done)});
            m_wake.notify_one();
            return;
        }
    }
    done({PrintOutcome::Failed, {Reason::Offline}});
}

void SimulatedPrinter::listen(ConditionListener listener) {
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
    m_conditionNews = true;
    m_wake.notify_one();
}

bool SimulatedPrinter::play(std::string_view word) {
    const std::lock_guard lock(m_mutex);
    const bool known = playLocked(word);
    m_wake.notify_one();
    return known;
}

bool SimulatedPrinter::playLocked(std::string_view word) {
    const PrinterCondition before = m_condition;
    if (word == "paper-out")
        m_condition.add(Reason::PaperOut);
    else if (word == "paper-near-end")
        m_condition.add(Reason::PaperNearEnd);
    else if (word == "paper")
        m_condition.remove(Reason::PaperOut), m_condition.remove(Reason::PaperNearEnd);
    else if (word == "cover-open")
        m_condition.add(Reason::CoverOpen);
    else if (word == "cover-closed")
        m_condition.remove(Reason::CoverOpen);
    else if (word == "unplug")
        m_condition.add(Reason::Removed);
    else if (word == "plug")
        m_condition.remove(Reason::Removed);
    else if (word == "fail-next")
        m_failNext = true;
    else if (word == "uncertain-next")
        m_uncertainNext = true;
    else
        return false;
    if (m_condition != before) m_conditionNews = true;
    return true;
}

void SimulatedPrinter::playScriptFile() {
    for (const std::string& line : takeScript(m_folder / "printer.script")) {
        std::istringstream words(line);
        const std::lock_guard lock(m_mutex);
        for (std::string word; words >> word;) playLocked(word);
    }
}

void SimulatedPrinter::tellCondition() {
    ConditionListener listener;
    PrinterCondition condition;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_conditionNews, false)) return;
        listener = m_listener;
        condition = m_condition;
    }
    if (listener) listener(condition);
}

PrintReport SimulatedPrinter::perform(const drivers::PrintJob& job) {
    bool fail = false;
    bool uncertain = false;
    PrinterCondition condition;
    {
        const std::lock_guard lock(m_mutex);
        condition = m_condition;
        if (condition.canPrint()) {
            fail = std::exchange(m_failNext, false);
            uncertain = std::exchange(m_uncertainNext, false);
        }
    }
    if (!condition.canPrint()) return {PrintOutcome::Failed, condition};
    if (fail) condition.add(Reason::CutterJam);
    if (fail || !writePng(job.raster, m_folder / (job.name + ".png"))) {
        if (condition.canPrint()) condition.add(Reason::Offline);
        return {PrintOutcome::Failed, condition};
    }
    if (!uncertain) return {PrintOutcome::Printed, condition};
    condition.add(Reason::Unconfirmed);
    return {PrintOutcome::Uncertain, condition};
}

void SimulatedPrinter::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || m_conditionNews || !m_queue.empty(); });
        if (m_stop) return;
        std::optional<Queued> next;
        if (!m_queue.empty()) {
            next = std::move(m_queue.front());
            m_queue.pop_front();
        }
        lock.unlock();
        if (next) {
            playScriptFile();
            const PrintReport report = perform(next->job);
            tellCondition();
            next->done(report);
        } else {
            tellCondition();
        }
        lock.lock();
    }
}

}  // namespace owc::simulated
