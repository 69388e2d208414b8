#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace owc::drivers {

/// A reader of bar codes and QR codes, whatever its cable.
/// Threads: callbacks come from the scanner's own worker.
class CodeScanner {
  public:
    enum class State : std::uint8_t { Ready, Removed, Fault };
    /// One code as it was read: raw bytes without the scanner's end mark; it may be personal, so never log it.
    using OnCode = std::function<void(std::string code)>;
    using OnState = std::function<void(State)>;

    /// No callback runs once this returns.
    virtual ~CodeScanner() = default;

    /// Called once, before anything else; starts reading.
    virtual void start(OnCode onCode, OnState onState) = 0;
};

/// "ready", "removed", "fault"
[[nodiscard]] constexpr std::string_view nameOf(CodeScanner::State state) {
    switch (state) {
        case CodeScanner::State::Ready:
            return "ready";
        case CodeScanner::State::Removed:
            return "removed";
        case CodeScanner::State::Fault:
            break;
    }
    return "fault";
}

/// What a device with this scanner reports of its condition, beside the reasons of its printer: empty, "scanner-removed",
/// "scanner-fault"
[[nodiscard]] constexpr std::string_view reasonOf(CodeScanner::State state) {
    switch (state) {
        case CodeScanner::State::Ready:
            return "";
        case CodeScanner::State::Removed:
            return "scanner-removed";
        case CodeScanner::State::Fault:
            break;
    }
    return "scanner-fault";
}

}  // namespace owc::drivers
