#include "drivers/usb/usb_devices.h"

#include <algorithm>
#include <mutex>

#include "tests/usb/usb_fixture.h"

namespace owc::test {

using drivers::Access;
using drivers::DeviceInfo;
using drivers::DeviceKind;

namespace {

using Devices = std::vector<DeviceInfo>;

/// Everything a finder told, in order.
class Told {
  public:
    void hear(const Devices& devices) {
        const std::lock_guard lock(m_mutex);
        m_all.push_back(devices);
    }
    [[nodiscard]] std::vector<Devices> all() {
        const std::lock_guard lock(m_mutex);
        return m_all;
    }
    bool comesTo(const std::function<bool(const Devices&)>& what) {
        return comes([&] {
            const auto told = all();
            return !told.empty() && what(told.back());
        });
    }

  private:
    std::mutex m_mutex;
    std::vector<Devices> m_all;
};

UsbDescription scanner() {
    UsbDescription description{"1-5", 0x0c2e, 0x0901, "19123B0001", "Honeywell", "1470g"};
    description.interfaces = {{0, 0, 3, 1, 1, {}}};
    return description;
}

class UsbDevicesTest : public UsbTest {
  protected:
    Devices listed(std::size_t count) {
        Devices devices;
        EXPECT_TRUE(comes([&] { return (devices = usb::makeUsbFinder()->list()).size() == count; }));
        return devices;
    }

    Told told;
};

TEST_F(UsbDevicesTest, AnEmptyBusHasNoDevicesAndHubsAreNone) {
    EXPECT_EQ(usb::makeUsbFinder()->list().size(), 0u);
}

TEST_F(UsbDevicesTest, APrinterIsKnownByItsClassNotByItsMaker) {
    UsbDescription description{"1-3", 0x1234, 0x5678, "A1", "Nobody's", "Ticket 80"};
    description.interfaces.front().attribute = "ieee1284_id=MFG:Nobody;MDL:Ticket 80;";
    const MockUsbPrinter printer(bus, description);

    const auto found = listed(1).front();

    EXPECT_EQ(found.kind, DeviceKind::Printer);
    EXPECT_EQ(found.uri, uriOf(description));
    EXPECT_EQ(found.maker, "Nobody's");
    EXPECT_EQ(found.model, "Ticket 80");
    EXPECT_EQ(found.where, "1-3");
    EXPECT_EQ(found.deviceId, "MFG:Nobody;MDL:Ticket 80;");
    EXPECT_EQ(found.access, Access::Ready);
}

TEST_F(UsbDevicesTest, AnOfficePrinterThatSpeaksOnlyIppIsNoTicketPrinter) {
    UsbDescription description;
    description.interfaces.front().protocol = 4;
    bus.plug(description);

    EXPECT_EQ(listed(1).front().kind, DeviceKind::Unknown);
}

TEST_F(UsbDevicesTest, WithoutASerialOrWithOneThatCannotBeWrittenThePortsNameIt) {
    for (const std::string serial : {"",
                                     "A\x01"
                                     "B",
                                     " 12 ", "\xd8\xa8"}) {
        UsbDescription description;
        description.serial = serial;
        MockUsbPrinter printer(bus, description);

        const auto found = listed(1).front();

        EXPECT_EQ(found.uri.serial, "") << serial;
        EXPECT_EQ(found.uri.ports, "1-3");
        printer.unplug();
        listed(0);
    }
}

TEST_F(UsbDevicesTest, TwoAlikeWithOneSerialAreNamedByTheirPorts) {
    UsbDescription first, second;
    first.serial = second.serial = "000000000";
    second.ports = "1-4";
    bus.plug(first);
    bus.plug(second);

    const auto found = listed(2);

    EXPECT_EQ(found[0].uri.ports, "1-3");
    EXPECT_EQ(found[1].uri.ports, "1-4");
    EXPECT_EQ(found[0].uri.serial, "");
}

TEST_F(UsbDevicesTest, TwoScannersAlikeAreNamedByTheirPorts) {
    auto second = scanner();
    second.ports = "1-6";
    bus.plug(scanner());
    bus.plug(second);

    const auto found = listed(2);

    EXPECT_EQ(drivers::toText(found[0].uri), "keyboard:0c2e:0901:@1-5");
    EXPECT_EQ(drivers::toText(found[1].uri), "keyboard:0c2e:0901:@1-6");
}

TEST_F(UsbDevicesTest, ThePathOfPortsGoesThroughHubs) {
    UsbDescription hub{"1-2", 0x05e3, 0x0610, "", "", "USB2.0 Hub", 9, {{0, 0, 9, 0, 0, {0x81}}}};
    bus.plug(hub);
    UsbDescription description;
    description.ports = "1-2.4";
    bus.plug(description);

    EXPECT_EQ(listed(1).front().where, "1-2.4");
}

TEST_F(UsbDevicesTest, WhatADeviceSaysOfItselfIsMadeSafe) {
    UsbDescription description;
    description.maker = "EP\x1b[31mSON\t";
    description.model = std::string(500, 'M');
    bus.plug(description);

    const auto found = listed(1).front();

    EXPECT_EQ(found.maker, "EP[31mSON");
    EXPECT_EQ(found.model, std::string(80, 'M'));
}

TEST_F(UsbDevicesTest, ADeviceThatTypesMayBeAScanner) {
    bus.plug(scanner());

    const auto found = listed(1).front();

    EXPECT_EQ(found.kind, DeviceKind::Scanner);
    EXPECT_EQ(found.uri.scheme, drivers::DeviceUri::Scheme::Keyboard);
    EXPECT_EQ(found.uri.serial, "19123B0001");
    EXPECT_EQ(found.access, Access::NoDriver) << "the kernel made no event device";
}

TEST_F(UsbDevicesTest, AScannerThatTypesIsReadyWhenItsEventDeviceCanBeRead) {
    const auto path = bus.plug(scanner());
    bus.showFile(path, "1-5:1.0", "0003:0C2E:0901.0001/input/input7/event4", "/dev/input/event4");

    const auto found = listed(1).front();

    EXPECT_EQ(found.access, Access::Ready);
    EXPECT_EQ(drivers::toText(found.uri), "keyboard:0c2e:0901:19123B0001");
}

TEST_F(UsbDevicesTest, ASerialScannerIsNamedByTheNameThatStays) {
    UsbDescription description{"1-5", 0x0c2e, 0x090a, "19123B0001", "Honeywell", "1470g"};
    description.interfaces = {{0, 0, 2, 2, 1, {}}, {1, 0, 10, 0, 0, {0x01, 0x82}}};
    const auto path = bus.plug(description);
    bus.showFile(path, "1-5:1.0", "tty/ttyACM0", "/dev/ttyACM0");

    EXPECT_EQ(drivers::toText(listed(1).front().uri), "serial:/dev/ttyACM0");
    bus.showName("/dev/serial/by-id/usb-Honeywell_1470g-if00", "/dev/ttyACM0");
    const auto found = listed(1).front();

    EXPECT_EQ(found.kind, DeviceKind::Scanner);
    EXPECT_EQ(drivers::toText(found.uri), "serial:/dev/serial/by-id/usb-Honeywell_1470g-if00");
    EXPECT_EQ(found.access, Access::Ready);
}

TEST_F(UsbDevicesTest, AReaderOfAKnownMakerIsAFingerprintReaderAndTheRestIsUnknown) {
    UsbDescription reader{"1-1", 0x05ba, 0x000a, "", "DigitalPersona", "U.are.U 4500"};
    UsbDescription stick{"1-6", 0x0781, 0x5567, "4C53", "SanDisk", "Cruzer"};
    reader.interfaces = {{0, 0, 0xff, 0xff, 0xff, {0x81}}};
    stick.interfaces = {{0, 0, 8, 6, 80, {0x01, 0x82}}};
    bus.plug(reader);
    bus.plug(stick);

    const auto found = listed(2);

    EXPECT_EQ(found[0].kind, DeviceKind::FingerprintReader);
    EXPECT_EQ(found[1].kind, DeviceKind::Unknown);
    EXPECT_EQ(found[1].access, Access::NoDriver);
}

TEST_F(UsbDevicesTest, AWatcherIsToldWhatIsThereAndOfEveryChange) {
    const auto finder = usb::makeUsbFinder({milliseconds(5), kPatience});
    finder->watch([this](const Devices& devices) { told.hear(devices); });
    ASSERT_TRUE(told.comesTo([](const Devices& now) { return now.empty(); }));

    MockUsbPrinter printer(bus);
    EXPECT_TRUE(told.comesTo([](const Devices& now) { return now.size() == 1; }));
    const auto path = bus.plug(scanner());
    EXPECT_TRUE(told.comesTo([](const Devices& now) { return now.size() == 2; }));
    printer.unplug();
    EXPECT_TRUE(told.comesTo(
        [](const Devices& now) { return now.size() == 1 && now[0].kind == DeviceKind::Scanner; }));
    bus.unplug(path);
    EXPECT_TRUE(told.comesTo([](const Devices& now) { return now.empty(); }));
}

TEST_F(UsbDevicesTest, AShakenPlugIsToldAsItIsInTheEnd) {
    const auto finder = usb::makeUsbFinder({kPatience / 10, kPatience});
    finder->watch([this](const Devices& devices) { told.hear(devices); });
    ASSERT_TRUE(told.comesTo([](const Devices& now) { return now.empty(); }));

    for (int i = 0; i < 3; ++i) {
        const auto path = bus.plug({});
        ASSERT_TRUE(comes([&] { return usb::makeUsbFinder()->list().size() == 1; }));
        bus.unplug(path);
        ASSERT_TRUE(comes([&] { return usb::makeUsbFinder()->list().empty(); }));
    }
    bus.plug({});
    EXPECT_TRUE(told.comesTo([](const Devices& now) { return now.size() == 1; }));
}

TEST_F(UsbDevicesTest, WithoutHotPlugAndForChangesThatSendNoNewsItLooksAgain) {
    const auto finder = usb::makeUsbFinder({milliseconds(1), milliseconds(5), false});
    finder->watch([this](const Devices& devices) { told.hear(devices); });

    MockUsbPrinter printer(bus);
    EXPECT_TRUE(
        told.comesTo([](const Devices& now) { return now.size() == 1 && now[0].access == Access::Ready; }));
    printer.setOtherProgram(true);

    EXPECT_TRUE(
        told.comesTo([](const Devices& now) { return now.size() == 1 && now[0].access == Access::InUse; }));
    for (int i = 0; i < 1'000; ++i) std::ignore = finder->list();  // meanwhile it looks again and again
    const auto all = told.all();
    EXPECT_EQ(std::ranges::adjacent_find(all), all.end()) << "told though nothing changed";
}

TEST_F(UsbDevicesTest, AFinderThatEndsTellsNothingMore) {
    auto finder = usb::makeUsbFinder({milliseconds(1), milliseconds(1)});
    finder->watch([this](const Devices& devices) { told.hear(devices); });
    ASSERT_TRUE(told.comesTo([](const Devices&) { return true; }));

    finder.reset();
    const auto before = told.all().size();
    bus.plug({});
    listed(1);

    EXPECT_EQ(told.all().size(), before);
}

}  // namespace

}  // namespace owc::test
