#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace owc::test {

/// A scanner that types, as the kernel's HID gadget on the second controller: real packets to the host's usbhid, real
/// unplugging. Only inside the emulated machine; one at a time. Threads: the caller's.
class GadgetKeyboard {
  public:
    /// Plugs it in, and waits until the host has its event device.
    GadgetKeyboard();
    /// Pulls it out.
    ~GadgetKeyboard();
    GadgetKeyboard(const GadgetKeyboard&) = delete;
    GadgetKeyboard& operator=(const GadgetKeyboard&) = delete;

    void plug();
    void unplug();
    /// Every key pressed and let go, one report each: digits, letters, '-', ':', '/', and '\n' for Enter. The next follows when the
    /// host has taken the one before, as with a scanner that has a pace.
    void type(std::string_view text);

    /// "/dev/input/event3"; empty: the host has none.
    [[nodiscard]] static std::string node();
    static constexpr const char* kUri = "keyboard:0c2e:0b61:17291B0E45";

  private:
    void report(std::uint8_t modifiers, std::uint8_t usage);

    int m_file = -1;
    int m_host = -1;  ///< the host's event device, to see that a key has come
};

}  // namespace owc::test
