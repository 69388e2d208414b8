#include "drivers/simulated/simulated_scanner.h"

#include <utility>

#include "drivers/simulated/script_file.h"

namespace owc::simulated {
namespace {

constexpr std::chrono::milliseconds kLook{250};

}  // namespace

SimulatedScanner::SimulatedScanner(std::filesystem::path folder) : m_folder(std::move(folder)) {
    std::error_code ignored;  // without a folder there is no script
    std::filesystem::create_directories(m_folder, ignored);
}

SimulatedScanner::~SimulatedScanner() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_worker.joinable()) m_worker.join();
}

void SimulatedScanner::start(OnCode onCode, OnState onState) {
    m_onCode = std::move(onCode);
    m_onState = std::move(onState);
    m_worker = std::thread([this] { run(); });
}

void SimulatedScanner::read(std::string line) {
    {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(std::move(line));
    }
    m_wake.notify_one();
}

void SimulatedScanner::run() {
    m_onState(State::Ready);
    for (;;) {
        playScriptFile();
        std::deque<std::string> lines;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, kLook, [this] { return m_stop || !m_lines.empty(); });
            if (m_stop) return;
            lines = std::exchange(m_lines, {});
        }
        for (const std::string& line : lines) take(line);
    }
}

void SimulatedScanner::playScriptFile() {
    for (const std::string& line : takeScript(m_folder / "scanner.script")) take(line);
}

void SimulatedScanner::take(const std::string& line) {
    if (line == "plug" || line == "unplug") {
        if (std::exchange(m_plugged, line == "plug") != m_plugged) m_onState(m_plugged ? State::Ready : State::Removed);
        return;
    }
    if (m_plugged && !line.empty()) m_onCode(line);
}

}  // namespace owc::simulated
