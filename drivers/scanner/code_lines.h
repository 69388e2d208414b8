#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace owc::scanner {

/// Cuts what a serial scanner sends into codes: CR, LF or both end one. A rest that no end mark followed is dropped after a pause, so
/// that half of one person's code never becomes the beginning of the next. The time comes in. Threads: the caller's.
class CodeLines {
  public:
    using Moment = std::chrono::milliseconds;

    static constexpr Moment kPause{400};            ///< longer than any pause within a code at 9,600 baud
    static constexpr std::size_t kLongest = 4096;  ///< bytes; a longer one is no code and is dropped whole

    [[nodiscard]] std::vector<std::string> take(std::string_view bytes, Moment at);
    void clear();

  private:
    std::string m_rest;
    bool m_tooLong = false;
    Moment m_last{};
};

}  // namespace owc::scanner
