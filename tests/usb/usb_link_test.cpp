#include <future>

#include "tests/usb/usb_fixture.h"

namespace owc::test {

using printer::Link;
using End = Link::End;

namespace {

using Bytes = std::vector<std::uint8_t>;

const Bytes kAskStatus = {0x10, 0x04, 0x01};

Bytes firstOf(const Bytes& bytes, std::size_t count) {
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count)};
}

TEST_F(UsbLinkTest, WhatIsSentArrivesByteForByte) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    const auto job = someBytes(60'001);

    const auto sent = link->send(job, kPatience);

    EXPECT_EQ(sent.end, End::Done);
    EXPECT_EQ(sent.accepted, job.size());
    EXPECT_EQ(printer.captured(), job);
}

TEST_F(UsbLinkTest, AnAnswerIsReceivedAndNoneIsATimeout) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);

    EXPECT_EQ(link->receive(kShort).end, End::Timeout);
    ASSERT_EQ(link->send(kAskStatus, kPatience).end, End::Done);
    const auto answer = link->receive(kPatience);

    EXPECT_EQ(answer.end, End::Done);
    EXPECT_EQ(answer.bytes, Bytes{0x12});
}

TEST_F(UsbLinkTest, AnswersComeInOrderAndNoneIsLost) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    const auto said = someBytes(5'000);
    printer.answer(said);

    Bytes heard;
    while (heard.size() < said.size()) {
        const auto part = link->receive(kPatience);
        ASSERT_EQ(part.end, End::Done);
        heard.insert(heard.end(), part.bytes.begin(), part.bytes.end());
    }

    EXPECT_EQ(heard, said);
}

TEST_F(UsbLinkTest, PrintersThatAnswerWithNothingAreWaitedFor) {
    MockUsbPrinter printer(bus);
    printer.answerEmpty(true);
    const auto link = open(description);

    EXPECT_EQ(link->receive(kShort).end, End::Timeout);
    printer.answer({0x16});

    EXPECT_EQ(link->receive(kPatience).bytes, Bytes{0x16});
}

TEST_F(UsbLinkTest, AnswersThatComeWhileTheWaitIsGivenUpAreNotLost) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);

    printer.answerWhenGivenUp({0x12, 0x16});
    const auto late = link->receive(kLonger);
    EXPECT_EQ(late.end, End::Done);
    EXPECT_EQ(late.bytes, (Bytes{0x12, 0x16}));

    printer.answerWhenGivenUp({0x14});
    auto waiting = std::async(std::launch::async, [&] { return link->receive(kPatience); });
    printer.waitForTransfer();
    link->cancel();
    EXPECT_EQ(waiting.get().bytes, Bytes{0x14});
    EXPECT_EQ(link->receive(kShort).end, End::Cancelled) << "the cancel is kept for the next call";
}

TEST_F(UsbLinkTest, AtATimeoutTheCountIsWhatWasTaken) {
    for (const std::size_t taken : {0u, 63u, 4'096u, 4'097u, 9'999u}) {
        MockUsbPrinter printer(bus);
        printer.takeAtMost(taken);
        auto link = open(description);

        const auto sent = link->send(someBytes(10'000), kLonger);

        EXPECT_EQ(sent.end, End::Timeout) << taken;
        EXPECT_EQ(sent.accepted, taken);
        EXPECT_EQ(printer.captured(), firstOf(someBytes(10'000), taken));
        link.reset();
        printer.unplug();
        ASSERT_TRUE(leaves(description));
    }
}

TEST_F(UsbLinkTest, WhatWasNotTakenCanBeSentLater) {
    MockUsbPrinter printer(bus);
    printer.takeAtMost(5'000);
    const auto link = open(description);
    const auto job = someBytes(10'000);
    const auto first = link->send(job, kLonger);
    printer.takeAtMost(SIZE_MAX);

    const auto second = link->send(std::span(job).subspan(first.accepted), kPatience);

    EXPECT_EQ(second.end, End::Done);
    EXPECT_EQ(printer.captured(), job);
}

TEST_F(UsbLinkTest, ASlowPrinterIsNotATimeoutWhileItTakesSomething) {
    MockUsbPrinter printer(bus, {}, {.buffer = 64});
    printer.setPace(8);
    const auto link = open(description);
    const Bytes job(6'000, 0x0A);

    const auto sent = link->send(job, kLonger);

    EXPECT_EQ(sent.end, End::Done);
    EXPECT_EQ(printer.captured(), job);
}

TEST_F(UsbLinkTest, APrinterThatStandsStillTakesAndAnswersNothingButThePortStatus) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    printer.with([](VirtualPrinter& p) {
        p.stall(true);
        p.setPaper(false);
    });

    EXPECT_EQ(link->send(kAskStatus, kShort).accepted, 0u);
    EXPECT_EQ(link->receive(kShort).end, End::Timeout);
    const auto port = link->portStatus();

    ASSERT_TRUE(port);
    EXPECT_TRUE(port->paperEmpty);
    EXPECT_EQ(printer.captured(), Bytes{});
}

TEST_F(UsbLinkTest, AfterStandingStillItGoesOn) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    printer.with([](VirtualPrinter& p) { p.stall(true); });
    ASSERT_EQ(link->send(kAskStatus, kShort).end, End::Timeout);
    printer.with([](VirtualPrinter& p) { p.stall(false); });

    EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Done);
    EXPECT_EQ(link->receive(kPatience).bytes, Bytes{0x12});
}

TEST_F(UsbLinkTest, AHaltedPipeIsClearedAndTold) {
    MockUsbPrinter printer(bus);
    printer.afterBytes(5'000, [&] { printer.halt(); });
    const auto link = open(description);
    const auto job = someBytes(10'000);

    const auto sent = link->send(job, kPatience);
    EXPECT_EQ(sent.end, End::Stalled);
    EXPECT_EQ(sent.accepted, 5'000u);
    EXPECT_EQ(printer.haltsCleared(), 1u);
    EXPECT_EQ(link->send(std::span(job).subspan(sent.accepted), kPatience).end, End::Done);

    EXPECT_EQ(printer.captured(), job);
}

TEST_F(UsbLinkTest, AHaltedAnswerPipeIsClearedAndTold) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    printer.haltAnswers();

    EXPECT_EQ(link->receive(kPatience).end, End::Stalled);
    printer.answer({0x12});

    EXPECT_EQ(link->receive(kPatience).bytes, Bytes{0x12});
}

TEST_F(UsbLinkTest, ABrokenTransferOfAPrinterThatIsStillThereIsTakenUpAgain) {
    MockUsbPrinter printer(bus);
    printer.afterBytes(100, [&] { printer.shake(); });
    const auto link = open(description);
    const auto job = someBytes(300);

    const auto sent = link->send(job, kPatience);
    EXPECT_EQ(sent.end, End::Stalled);
    EXPECT_EQ(sent.accepted, 100u);
    EXPECT_EQ(link->send(std::span(job).subspan(sent.accepted), kPatience).end, End::Done);

    EXPECT_EQ(printer.captured(), job);
}

TEST_F(UsbLinkTest, ABrokenTransferOfAPrinterThatAnswersNothingMeansItIsGone) {
    MockUsbPrinter printer(bus);
    printer.afterBytes(100, [&] { printer.shake(); });
    printer.muteRequests(true);
    const auto link = open(description);

    const auto sent = link->send(someBytes(300), kPatience);

    EXPECT_EQ(sent.end, End::Gone);
    EXPECT_EQ(sent.accepted, 100u);
    printer.muteRequests(false);
    EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Gone);
    EXPECT_FALSE(link->portStatus());
}

TEST_F(UsbLinkTest, ATransferThatEndsEarlyIsGoneOnWith) {
    MockUsbPrinter printer(bus);
    printer.afterBytes(1'234, [&] { printer.endEarly(); });
    const auto link = open(description);
    const auto job = someBytes(9'000);

    EXPECT_EQ(link->send(job, kPatience).accepted, job.size());

    EXPECT_EQ(printer.captured(), job);
}

TEST_F(UsbLinkTest, UnpluggedAtAnyByteTheCountIsExact) {
    const auto job = someBytes(48);
    MockUsbPrinter printer(bus);
    for (std::size_t taken = 0; taken <= job.size(); ++taken) {
        auto link = open(description);
        printer.forgetCaptured();
        printer.afterBytes(taken, [&] { printer.die(); });

        const auto sent = link->send(job, kPatience);

        EXPECT_EQ(sent.end, End::Gone) << taken;
        EXPECT_EQ(sent.accepted, taken);
        EXPECT_EQ(printer.captured(), firstOf(job, taken));
        EXPECT_EQ(link->send(job, kPatience).end, End::Gone);
        EXPECT_EQ(link->receive(kPatience).end, End::Gone);
        EXPECT_FALSE(link->portStatus());
        link.reset();
        printer.unplug();
        ASSERT_TRUE(leaves(description));
        printer.plug();
    }
}

TEST_F(UsbLinkTest, UnpluggedWhileItWaitsForAnAnswer) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    auto waiting = std::async(std::launch::async, [&] { return link->receive(kPatience); });
    printer.waitForTransfer();

    printer.unplug();

    EXPECT_EQ(waiting.get().end, End::Gone);
}

TEST_F(UsbLinkTest, PluggedInAgainItIsFoundAgainThoughItsAddressIsNew) {
    MockUsbPrinter printer(bus);
    auto link = open(description);
    printer.unplug();
    ASSERT_EQ(link->send(kAskStatus, kPatience).end, End::Gone);
    link.reset();
    ASSERT_TRUE(leaves(description));

    printer.plug();
    link = open(description);

    EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Done);
}

TEST_F(UsbLinkTest, CancelEndsASendThatWaitsAtOnceAndTheCountIsExact) {
    MockUsbPrinter printer(bus);
    printer.takeAtMost(777);
    const auto link = open(description);
    auto waiting = std::async(std::launch::async, [&] { return link->send(someBytes(2'000), kPatience); });
    ASSERT_TRUE(comes([&] { return printer.captured().size() == 777; }));

    link->cancel();
    EXPECT_EQ(waiting.wait_for(kPatience / 2), std::future_status::ready) << "not at once";
    const auto sent = waiting.get();

    EXPECT_EQ(sent.end, End::Cancelled);
    EXPECT_EQ(sent.accepted, 777u);
}

TEST_F(UsbLinkTest, CancelEndsAReceiveThatWaits) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);
    auto waiting = std::async(std::launch::async, [&] { return link->receive(kPatience); });
    printer.waitForTransfer();

    link->cancel();

    EXPECT_EQ(waiting.wait_for(kPatience / 2), std::future_status::ready) << "not at once";
    EXPECT_EQ(waiting.get().end, End::Cancelled);
    EXPECT_EQ(link->receive(kShort).end, End::Timeout);
}

TEST_F(UsbLinkTest, CancelBeforeACallEndsTheNextOneAndOnlyThat) {
    MockUsbPrinter printer(bus);
    const auto link = open(description);

    link->cancel();

    EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Cancelled);
    EXPECT_EQ(printer.captured(), Bytes{});
    EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Done);
}

TEST_F(UsbLinkTest, APrinterWithoutAnAnswerPipeNeverAnswers) {
    description.interfaces.front().protocol = 1;
    description.interfaces.front().bulk = {0x01};
    MockUsbPrinter printer(bus, description);
    const auto link = open(description);

    EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Done);
    EXPECT_EQ(link->receive(kShort).end, End::Timeout);
    link->cancel();

    EXPECT_EQ(link->receive(kPatience).end, End::Cancelled);
}

}  // namespace

}  // namespace owc::test
