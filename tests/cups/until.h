#pragma once

#include <chrono>
#include <thread>

namespace owc::test {

/// Looks until it holds, at most for a time that only a broken program needs. @return whether it holds
template <typename Condition>
[[nodiscard]] bool until(const Condition& holds, std::chrono::seconds most = std::chrono::seconds{20}) {
    const auto end = std::chrono::steady_clock::now() + most;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    return true;
}

}  // namespace owc::test
