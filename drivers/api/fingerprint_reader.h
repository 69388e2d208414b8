#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "drivers/biometrics/grey_image.h"
#include "drivers/biometrics/minutiae.h"

namespace owc::drivers {

/// What the visitor can do for a better print; each has a picture and a sentence.
enum class FingerHint : std::uint8_t {
    None,
    PlaceFinger,
    LiftFinger,
    PressHarder,
    PressLess,
    TooDry,
    TooWet,
    Centre,
    Slower,  ///< swipe readers
    Clean,   ///< finger or glass
    Again,
};

/// How a capture ended.
enum class CaptureOutcome : std::uint8_t {
    Captured,
    Retry,     ///< the reader saw a finger and could not use it; `hint` says why
    TimedOut,  ///< no finger within the deadline
    Cancelled,
    Removed,  ///< unplugged
    Fault,    ///< the reader failed; it must be opened anew
};

/// One touch. Personal: kept in memory only as long as it is needed.
struct FingerCapture {
    biometrics::GreyImage image;        ///< empty where the reader gives none
    biometrics::Impression impression;  ///< empty where the reader matches on its own chip
    std::uint8_t quality = 0;           ///< 0 ... 100, our local measure of the image
    FingerHint hint = FingerHint::None;
    std::optional<bool> live{};  ///< liveness, where the reader reports it
};

struct CaptureReport {
    CaptureOutcome outcome = CaptureOutcome::Fault;
    FingerHint hint = FingerHint::None;
    std::optional<FingerCapture> capture{};  ///< with Captured only
};

/// A fingerprint reader, whatever its make.
/// Threads: `capture` and `cancel` may be called from any thread and never wait; callbacks come from the
/// reader's own worker: the caller posts to where it wants to be.
class FingerprintReader {
  public:
    enum class State : std::uint8_t { Ready, Capturing, Suspended, Removed, Fault };
    using OnState = std::function<void(State)>;
    using OnProgress =
        std::function<void(FingerHint, const biometrics::GreyImage*)>;  ///< image: null where none is live
    using Done = std::function<void(CaptureReport)>;

    /// No callback runs once this returns; a capture that runs is reported as Cancelled.
    virtual ~FingerprintReader() = default;

    /// Told of the state now and of every change; to be set before the first capture.
    virtual void listen(OnState listener) = 0;
    /// Waits for one touch for as long as `deadline`. `done` is called exactly once; a second capture while
    /// one runs is reported as Cancelled at once.
    virtual void capture(std::chrono::milliseconds deadline, OnProgress progress, Done done) = 0;
    /// Ends the capture that runs, if any.
    virtual void cancel() = 0;
    /// Lets the device sleep (lid closed, night) and wakes it.
    virtual void suspend(bool asleep) = 0;
};

}  // namespace owc::drivers
