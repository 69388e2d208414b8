#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace owc::scanner {

/// Turns the key events of a scanner that types into codes: US layout with shift; Enter ends a code, a pause does not. Key codes as
/// in the kernel's linux/input-event-codes.h. Threads: the caller's.
class KeyText {
  public:
    static constexpr std::size_t kLongest = 4096;  ///< letters; a longer one is no code and is dropped whole

    /// @param code   KEY_...
    /// @param value  1 pressed, 0 released, 2 repeated (which no scanner does, and is ignored)
    /// @return the code that this key ends
    [[nodiscard]] std::optional<std::string> key(std::uint16_t code, std::int32_t value);
    /// The device is another one, or here again: what was typed before is half a code.
    void clear();
    /// Keys of it were lost: what was typed, and what is typed up to the next Enter, is half a code.
    void lost();

  private:
    std::string m_text;
    bool m_leftShift = false;
    bool m_rightShift = false;
    bool m_spoilt = false;
};

}  // namespace owc::scanner
