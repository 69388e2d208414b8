#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace owc::test {

using std::chrono::milliseconds;

inline constexpr milliseconds kPatience{20'000};  ///< for what must come; never waited out when all is well
inline constexpr milliseconds kShort{60};         ///< a limit that is meant to pass

inline constexpr milliseconds kLonger{1'000};  ///< the same, where the bus has something to do meanwhile

/// Waits for a condition that another thread brings about.
inline bool comes(const std::function<bool()>& condition) {
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until) return false;
        std::this_thread::sleep_for(milliseconds(1));
    }
    return true;
}

inline std::vector<std::uint8_t> someBytes(std::size_t count) {
    std::vector<std::uint8_t> bytes(count);
    for (std::size_t i = 0; i < count; ++i) bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 251 + 0x20);
    return bytes;
}

}  // namespace owc::test
