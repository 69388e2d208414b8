#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <tl/expected.hpp>

#include "drivers/api/fingerprint_reader.h"

namespace owc::simulated {

/// A fingerprint reader without a device: a part of the product, for centres without a reader, for rehearsals
/// and for tests. It does what `play` is told, and each line of `reader.script` in its folder, which is
/// looked for four times a second and then removed:
///   finger FILE.png     a touch; minutiae of FILE.iso beside it, else found in the picture
///   finger FILE.iso     a touch that gives no picture
///   retry HINT          a touch that is no good: press-harder, too-dry, centre, slower ... (`wet`, `dry` for
///   short) fault               the reader fails at the next touch slow MS             touches from here on
///   take so long live, not-live, liveness-unknown    what it says of touches from here on; unknown at first
///   unplug, plug        at once; a plugged one has no fault any more
/// Touches wait for the next capture. Threads: one worker; see FingerprintReader.
class SimulatedReader final : public drivers::FingerprintReader {
  public:
    using Extract =
        std::function<tl::expected<biometrics::Impression, std::string>(const biometrics::GreyImage&)>;

    /// @param folder   of script and pictures; made when it is not there
    /// @param extract  finds the minutiae of a picture that has no record beside it
    SimulatedReader(std::filesystem::path folder, Extract extract);
    ~SimulatedReader() override;

    void listen(OnState listener) override;
    void capture(std::chrono::milliseconds deadline, OnProgress progress, Done done) override;
    void cancel() override;
    void suspend(bool asleep) override;

    /// A line of the script. Any thread. @return false for a line it does not know; nothing changes then
    bool play(std::string_view line);

  private:
    using Clock = std::chrono::steady_clock;
    struct Touch {
        drivers::CaptureOutcome outcome = drivers::CaptureOutcome::Captured;
        drivers::FingerHint hint = drivers::FingerHint::None;
        std::filesystem::path file{};
        std::chrono::milliseconds takes{0};
        std::optional<bool> live{};
    };
    struct Running {
        Clock::time_point deadline;
        OnProgress progress;
        Done done;
        bool asked = false;            ///< she was told to put her finger on the glass
        std::optional<Touch> touch{};  ///< her finger lies there
        Clock::time_point ready{};     ///< when it has lain there long enough
        std::optional<drivers::CaptureReport> report{};  ///< of the touch, once it is made
        std::optional<drivers::CaptureOutcome> ended{};
    };
    using Call = std::function<void()>;

    void run();
    void playScriptFile();
    std::optional<Touch> advance(std::deque<Call>& calls);
    [[nodiscard]] std::optional<drivers::CaptureOutcome> endedBy() const;
    void touchDown(std::deque<Call>& calls);
    void finish(drivers::CaptureReport report, std::deque<Call>& calls);
    void tell(std::deque<Call>& calls);
    [[nodiscard]] State state() const;
    [[nodiscard]] Clock::time_point nextWake() const;
    [[nodiscard]] drivers::CaptureReport reportOf(const Touch& touch) const;

    const std::filesystem::path m_folder;
    const Extract m_extract;

    std::mutex m_mutex;  ///< guards all below; no callback runs under it
    std::condition_variable m_wake;
    OnState m_listener;
    std::optional<State> m_told;
    Call m_first;  ///< tells a new listener how things stood when it came
    std::deque<Touch> m_touches;
    std::deque<Done> m_refused;  ///< captures beside the one that runs
    std::optional<Running> m_running;
    std::chrono::milliseconds m_slow{0};
    std::optional<bool> m_live;
    bool m_plugged = true;
    bool m_fault = false;
    bool m_asleep = false;
    bool m_stop = false;
    bool m_news = false;

    std::thread m_worker;
};

}  // namespace owc::simulated
