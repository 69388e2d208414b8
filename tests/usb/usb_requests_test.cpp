#include "tests/usb/usb_fixture.h"

namespace owc::test {

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes rawId(std::size_t told, const std::string& text) {
    Bytes raw = {static_cast<std::uint8_t>(told >> 8), static_cast<std::uint8_t>(told)};
    raw.insert(raw.end(), text.begin(), text.end());
    return raw;
}

class UsbRequestsTest : public UsbLinkTest {};

TEST_F(UsbRequestsTest, TheDeviceIdIsWhatThePrinterSays) {
    MockUsbPrinter printer(bus);

    EXPECT_EQ(open(description)->deviceId(), "MFG:OWC;MDL:Virtual 80;CMD:ESC/POS;CLS:PRINTER;");
}

TEST_F(UsbRequestsTest, ADeviceIdIsUntrusted) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    const auto said = [&](Bytes raw) {
        printer.setDeviceId(std::move(raw));
        return link->deviceId();
    };

    EXPECT_EQ(said({}), "");
    EXPECT_EQ(said({0}), "");
    EXPECT_EQ(said({0, 2}), "");
    EXPECT_EQ(said(rawId(7, "MFG:X;")), "MFG:X") << "its length counts itself";
    EXPECT_EQ(said(rawId(0, "MFG:X;")), "MFG:X;") << "no length";
    EXPECT_EQ(said(rawId(0x0800, "MFG:X;")), "MFG:X;") << "its bytes in the wrong order";
    EXPECT_EQ(said(rawId(14, "MFG:\x1b[2J\n\xd8;X")), "MFG:[2J;X") << "what is not printable is left out";
    EXPECT_LE(said(rawId(60'000, std::string(60'000, 'A'))).size(), 1024u);
}

TEST_F(UsbRequestsTest, ThePortStatusIsRead) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);

    auto port = link->portStatus();
    ASSERT_TRUE(port);
    EXPECT_FALSE(port->paperEmpty);
    EXPECT_TRUE(port->selected);
    EXPECT_FALSE(port->error);

    printer.with([](VirtualPrinter& p) {
        p.setPaper(false);
        p.setCover(true);
    });
    port = link->portStatus();
    ASSERT_TRUE(port);
    EXPECT_TRUE(port->paperEmpty);
    EXPECT_FALSE(port->selected);
    EXPECT_TRUE(port->error);
}

TEST_F(UsbRequestsTest, SoftResetReachesOldAndNewPrinters) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);

    EXPECT_TRUE(link->softReset());
    EXPECT_EQ(printer.resets(), 1u);
    printer.onlyOldReset();
    EXPECT_TRUE(link->softReset());
    EXPECT_EQ(printer.resets(), 2u);
}

TEST_F(UsbRequestsTest, APrinterThatKnowsNoRequestsCanStillBeSentTo) {
    MockUsbPrinter printer(bus);
    printer.refuseRequests(true);
    const auto link = open(description);

    EXPECT_FALSE(link->portStatus());
    EXPECT_FALSE(link->softReset());
    EXPECT_EQ(link->deviceId(), "");
    EXPECT_EQ(link->send(someBytes(10), kPatience).end, printer::Link::End::Done);
}

TEST_F(UsbRequestsTest, ARequestThatIsNotAnsweredEnds) {
    MockUsbPrinter printer(bus);
    printer.muteRequests(true);
    const auto link = open(description);

    EXPECT_FALSE(link->portStatus());
    printer.muteRequests(false);

    EXPECT_TRUE(link->portStatus());
}

}  // namespace

}  // namespace owc::test
