#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <thread>

#include "drivers/usb/usb_context.h"
#include "drivers/usb/usb_link.h"
#include "tests/usb/mock_usb_printer.h"

namespace owc::test {

using std::chrono::milliseconds;

inline constexpr milliseconds kPatience{20'000};  ///< for what must come; never waited out when all is well
inline constexpr milliseconds kShort{60};         ///< a limit that is meant to pass

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

inline drivers::DeviceUri uriOf(const UsbDescription& description) {
    return {
        drivers::DeviceUri::Scheme::Usb, description.vendor, description.product, description.serial, {}, {}};
}

/// One bus a test, and a context that hears of its changes.
class UsbTest : public testing::Test {
  protected:
    MockUsb bus;
    std::shared_ptr<usb::UsbContext> context = usb::UsbContext::share();
};

/// One printer on it, and an open link to it.
class UsbLinkTest : public UsbTest {
  protected:
    /// Opens it, when the news that it is plugged in has arrived.
    static std::unique_ptr<printer::Link> open(const UsbDescription& description) {
        std::unique_ptr<printer::Link> link;
        EXPECT_TRUE(comes([&] { return (link = usb::openLink(uriOf(description)).link) != nullptr; }));
        return link;
    }

    /// Waits until the bus does not show it any more.
    static bool leaves(const UsbDescription& description) {
        return comes([&] {
            const auto opened = usb::openLink(uriOf(description));
            return !opened.link && opened.reason == drivers::Reason::Removed;
        });
    }

    UsbDescription description;
};

}  // namespace owc::test
