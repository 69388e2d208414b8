#include <unistd.h>

#include "drivers/usb/usb_devices.h"
#include "tests/usb/usb_fixture.h"

namespace owc::test {

using drivers::Access;
using drivers::Reason;
using printer::Link;

namespace {

const std::vector<std::uint8_t> kAskStatus = {0x10, 0x04, 0x01};

/// Root may open everything, so permissions are tried as nobody.
class AsNobody {
  public:
    AsNobody() : m_was(geteuid()) {
        if (m_was == 0) done(setresuid(kNobody, kNobody, 0));
    }
    ~AsNobody() {
        if (m_was == 0) done(setresuid(0, 0, 0));
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

  private:
    static constexpr uid_t kNobody = 65534;
    static void done(int code) { ASSERT_EQ(code, 0); }
    uid_t m_was;
};

class UsbOpenTest : public UsbLinkTest {
  protected:
    [[nodiscard]] Access listed() const {
        const auto devices = usb::makeUsbFinder()->list();
        return devices.size() == 1 ? devices.front().access : Access::NoDriver;
    }
};

TEST_F(UsbOpenTest, WhatIsNotPluggedInIsRemoved) {
    const auto opened = usb::openLink(uriOf(description));

    EXPECT_EQ(opened.link, nullptr);
    EXPECT_EQ(opened.reason, Reason::Removed);
}

TEST_F(UsbOpenTest, TheKernelsDriverStandsAsideAndComesBack) {
    description.interfaces.front().driver = "usblp";
    MockUsbPrinter printer(bus, description);

    auto link = open(description);
    EXPECT_EQ(printer.kernelDriver(), "usbfs");
    EXPECT_EQ(link->send(kAskStatus, kPatience).end, Link::End::Done);
    link.reset();

    EXPECT_EQ(printer.kernelDriver(), "usblp");
}

TEST_F(UsbOpenTest, APrinterThatAnotherProgramHoldsIsLeftToIt) {
    MockUsbPrinter printer(bus);
    open(description).reset();
    printer.setOtherProgram(true);

    const auto opened = usb::openLink(uriOf(description));
    EXPECT_EQ(opened.link, nullptr);
    EXPECT_EQ(opened.reason, Reason::Offline);
    EXPECT_EQ(listed(), Access::InUse);

    printer.setOtherProgram(false);
    EXPECT_NE(usb::openLink(uriOf(description)).link, nullptr);
    EXPECT_EQ(listed(), Access::Ready);
}

TEST_F(UsbOpenTest, APrinterThatThisProgramHoldsIsReady) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);

    EXPECT_EQ(printer.kernelDriver(), "usbfs");
    EXPECT_EQ(listed(), Access::Ready);
}

TEST_F(UsbOpenTest, AMissingPermissionIsNamedAndGoesAwayWithTheRule) {
    MockUsbPrinter printer(bus);
    open(description).reset();
    bus.forbid(printer.path());
    {
        const AsNobody nobody;
        EXPECT_EQ(listed(), Access::NoPermission);
        const auto opened = usb::openLink(uriOf(description));
        EXPECT_EQ(opened.link, nullptr);
        EXPECT_EQ(opened.reason, Reason::Offline);
    }
    bus.allow(printer.path());
    const AsNobody nobody;

    EXPECT_EQ(listed(), Access::Ready);
}

TEST_F(UsbOpenTest, TwoAlikeAreToldApartByTheirSerials) {
    auto other = description;
    other.ports = "1-4";
    other.serial = "J3PX099999";
    MockUsbPrinter first(bus, description), second(bus, other);

    EXPECT_EQ(open(other)->send(kAskStatus, kPatience).end, Link::End::Done);

    EXPECT_EQ(first.captured().size(), 0u);
    EXPECT_EQ(second.captured(), kAskStatus);
}

TEST_F(UsbOpenTest, TwoWithoutSerialsAreToldApartByTheirPorts) {
    description.serial.clear();
    auto other = description;
    other.ports = "1-4";
    MockUsbPrinter first(bus, description), second(bus, other);
    auto uri = uriOf(other);
    uri.ports = "1-4";
    ASSERT_TRUE(comes([&] { return usb::makeUsbFinder()->list().size() == 2; }));

    EXPECT_EQ(usb::openLink(uri).link->send(kAskStatus, kPatience).end, Link::End::Done);

    EXPECT_EQ(first.captured().size(), 0u);
    EXPECT_EQ(second.captured(), kAskStatus);
}

TEST_F(UsbOpenTest, ANameThatFitsTwoPrintersOpensNeither) {
    auto other = description;
    other.ports = "1-4";
    MockUsbPrinter first(bus, description), second(bus, other);
    ASSERT_TRUE(comes([&] { return usb::makeUsbFinder()->list().size() == 2; }));

    const auto opened = usb::openLink(uriOf(description));

    EXPECT_EQ(opened.link, nullptr);
    EXPECT_EQ(opened.reason, Reason::Offline);
}

TEST_F(UsbOpenTest, ADeviceThatIsNoPrinterIsNotOpened) {
    description.interfaces = {{0, 0, 3, 1, 1, {}}};
    bus.plug(description);
    ASSERT_TRUE(comes([&] { return usb::makeUsbFinder()->list().size() == 1; }));

    EXPECT_EQ(usb::openLink(uriOf(description)).reason, Reason::Removed);
}

TEST_F(UsbOpenTest, TheSettingThatSpeaksBothWaysIsChosen) {
    description.interfaces = {
        {0, 0, 7, 1, 1, {0x01}}, {0, 1, 7, 1, 2, {0x01, 0x82}}, {0, 2, 7, 1, 4, {0x01, 0x82}}};
    MockUsbPrinter printer(bus, description);

    const auto link = open(description);

    EXPECT_EQ(printer.alternateSetting(), 1u);
    EXPECT_EQ(link->send(kAskStatus, kPatience).end, Link::End::Done);
    EXPECT_EQ(link->receive(kPatience).bytes.size(), 1u);
}

TEST_F(UsbOpenTest, AnotherKindOfNameOpensNothing) {
    MockUsbPrinter printer(bus);
    drivers::DeviceUri uri{drivers::DeviceUri::Scheme::Cups};
    uri.name = "tickets";

    EXPECT_EQ(usb::openLink(uri).link, nullptr);
}

}  // namespace

}  // namespace owc::test
