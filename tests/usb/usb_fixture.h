#pragma once

#include <gtest/gtest.h>

#include <stdexcept>

#include "drivers/usb/usb_context.h"
#include "drivers/usb/usb_link.h"
#include "tests/usb/mock_usb_printer.h"
#include "tests/usb/waiting.h"

namespace owc::test {

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
        if (!comes([&] { return (link = usb::openLink(uriOf(description)).link) != nullptr; }))
            throw std::runtime_error("the printer cannot be opened");
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
