#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace owc::scanner {

/// Tells a scanner that types from a person who does, by the keys a window gets: keys that follow each other faster than fingers
/// can and end with Enter are a code. The time comes in; the keys stay the window's. Threads: the caller's.
class Wedge {
  public:
    using Moment = std::chrono::milliseconds;

    static constexpr Moment kBetween{60};        ///< a scanner's next key comes within this
    static constexpr std::size_t kShortest = 6;  ///< two keys struck together are no code
    static constexpr std::size_t kLongest = 4096;

    /// @param text  what the key gives; "\n" of Enter; empty of a key without text, which ends nothing
    /// @param at    steady time
    /// @return the code that this Enter ends
    [[nodiscard]] std::optional<std::string> key(std::string_view text, Moment at);

  private:
    std::string m_keys;
    Moment m_last{};
};

}  // namespace owc::scanner
