#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "drivers/api/finger_words.h"

namespace owc::test {

/// What a reader says, as it comes, from any thread. It outlives the reader.
class FingerLog {
  public:
    using Reader = drivers::FingerprintReader;
    static constexpr std::chrono::milliseconds kEnough{30'000};  ///< for what must come

    [[nodiscard]] Reader::Done done() {
        return
            [this](drivers::CaptureReport report) { note([&] { m_reports.push_back(std::move(report)); }); };
    }
    [[nodiscard]] Reader::OnState state() {
        return [this](Reader::State state) { note([&] { m_states.push_back(state); }); };
    }
    [[nodiscard]] Reader::OnProgress progress() {
        return [this](drivers::FingerHint hint, const biometrics::GreyImage* image) {
            note([&] {
                m_hints.push_back(hint);
                m_live = m_live || image != nullptr;
            });
        };
    }

    /// Waits for so many reports; the last of them. Nothing when they do not come.
    [[nodiscard]] std::optional<drivers::CaptureReport> report(std::size_t number = 1) {
        if (!until([&] { return m_reports.size() >= number; })) return std::nullopt;
        const std::lock_guard lock(m_mutex);
        return m_reports[number - 1];
    }
    /// Waits until this is what was told last.
    [[nodiscard]] bool comes(Reader::State state) {
        return until([&] { return !m_states.empty() && m_states.back() == state; });
    }
    [[nodiscard]] bool comes(drivers::FingerHint hint) {
        return until([&] { return std::find(m_hints.begin(), m_hints.end(), hint) != m_hints.end(); });
    }
    /// What was said of earlier captures.
    void forgetHints() {
        const std::lock_guard lock(m_mutex);
        m_hints.clear();
    }
    [[nodiscard]] std::vector<Reader::State> states() const { return copy(m_states); }
    [[nodiscard]] std::size_t reports() const { return copy(m_reports).size(); }
    [[nodiscard]] bool sawLiveImage() const { return copy(m_live); }

  private:
    void note(const std::function<void()>& news) {
        const std::lock_guard lock(m_mutex);
        news();
        m_news.notify_all();
    }
    bool until(const std::function<bool()>& there) {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, kEnough, there);
    }
    template <class T>
    T copy(const T& value) const {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    mutable std::mutex m_mutex;  ///< guards all below
    std::condition_variable m_news;
    std::vector<drivers::CaptureReport> m_reports;
    std::vector<Reader::State> m_states;
    std::vector<drivers::FingerHint> m_hints;
    bool m_live = false;
};

}  // namespace owc::test
