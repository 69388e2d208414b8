#include "drivers/printer/status.h"

#include <gtest/gtest.h>

#include "drivers/printer/device_id.h"

namespace owc::printer {

using drivers::PrinterCondition;
using drivers::Reason;
using Kind = Answer::Kind;
using Stream = std::vector<std::uint8_t>;

TEST(PrinterStatusTest, EveryKindOfAnswerIsToldApartByItsFixedBits) {
    const Stream stream = {0x12, 0x11, 0x13, 0x03, 0x10, 0x00, 0x03, 0x0F, 0x7E, 0x00, 0xFF};
    AnswerReader reader;
    const std::vector<Answer> expected = {{Kind::RealTime, {0x12}},
                                          {Kind::Flow, {0x11}},
                                          {Kind::Flow, {0x13}},
                                          {Kind::Queued, {0x03}},
                                          {Kind::Automatic, {0x10, 0x00, 0x03, 0x0F}},
                                          {Kind::RealTime, {0x7E}},
                                          {Kind::Queued, {0x00}},
                                          {Kind::Garbage, {0xFF}}};
    EXPECT_EQ(reader.read(stream), expected);
}

TEST(PrinterStatusTest, AnAutomaticStatusMayComeInPiecesAndWithFlowControlInside) {
    AnswerReader reader;
    EXPECT_TRUE(reader.read(Stream{0x18}).empty());
    EXPECT_EQ(reader.read(Stream{0x00, 0x13}), (std::vector<Answer>{{Kind::Flow, {0x13}}}));
    EXPECT_EQ(reader.read(Stream{0x0C, 0x00}),
              (std::vector<Answer>{{Kind::Automatic, {0x18, 0x00, 0x0C, 0x00}}}));
}

// Else the byte that broke in would be lost, and with it an answer.
TEST(PrinterStatusTest, AnAutomaticStatusThatBreaksOffIsGarbageAndTheNextAnswerIsRead) {
    AnswerReader reader;
    EXPECT_EQ(reader.read(Stream{0x18, 0x00, 0x12, 0x10, 0x10, 0x00, 0x00, 0x00}),
              (std::vector<Answer>{{Kind::Garbage, {0x18}},
                                   {Kind::RealTime, {0x12}},
                                   {Kind::Garbage, {0x10}},
                                   {Kind::Automatic, {0x10, 0x00, 0x00, 0x00}}}));
}

TEST(PrinterStatusTest, EachBitHasItsReason) {
    const auto text = [](RealTimeStatus status, bool nearEnd = true) {
        return conditionOf(status, nearEnd).text();
    };
    EXPECT_EQ(text({}), "");
    EXPECT_EQ(text({0x16, 0x12, 0x12}), "cover-open");
    EXPECT_EQ(text({0x32, 0x12, 0x12}), "paper-out");
    EXPECT_EQ(text({0x12, 0x12, 0x72}), "paper-out");
    EXPECT_EQ(text({0x12, 0x12, 0x1E}), "paper-near-end");
    EXPECT_EQ(text({0x12, 0x12, 0x1E}, false), "") << "no sensor, no meaning";
    EXPECT_EQ(text({0x52, 0x1A, 0x12}), "cutter-jam");
    EXPECT_EQ(text({0x52, 0x52, 0x12}), "overheated");
    EXPECT_EQ(text({0x52, 0x32, 0x12}), "offline") << "a lasting error";
    EXPECT_EQ(text({0x52, 0x12, 0x12}), "offline") << "an error without a name";
    EXPECT_EQ(text({0x1A, 0x12, 0x12}), "") << "somebody holds the feed button";

    const auto automatic = [](std::array<std::uint8_t, 4> bytes) {
        return conditionOf(Answer{Kind::Automatic, bytes}, true).text();
    };
    EXPECT_EQ(automatic({0x10, 0, 0, 0x0F}), "");
    EXPECT_EQ(automatic({0x38, 0, 0, 0}), "cover-open");
    EXPECT_EQ(automatic({0x18, 0, 0x0F, 0}), "paper-out,paper-near-end");
    EXPECT_EQ(automatic({0x18, 0x08, 0, 0}), "cutter-jam");
    EXPECT_EQ(automatic({0x18, 0x40, 0, 0}), "overheated");
    EXPECT_EQ(automatic({0x18, 0x20, 0, 0}), "offline");
    EXPECT_EQ(automatic({0x18, 0, 0, 0}), "offline");
    EXPECT_TRUE(saysPaperOut({Kind::Queued, {0x0C}}));
    EXPECT_FALSE(saysPaperOut({Kind::Queued, {0x03}}));
}

TEST(DeviceIdTest, LongAndShortKeysAreReadInAnyOrder) {
    const DeviceId id = parseDeviceId("MFG:EPSON;CMD:ESC/POS;MDL:TM-T20III;CLS:PRINTER;SN: J5KF;");
    EXPECT_EQ(id, (DeviceId{"EPSON", "TM-T20III", "ESC/POS", "J5KF"}));
    EXPECT_EQ(parseDeviceId("model:X;MANUFACTURER:Y;Command Set:Z;SERN:1"), (DeviceId{"Y", "X", "Z", "1"}));
    EXPECT_EQ(parseDeviceId("MFG:A;MFG:B").maker, "A");
}

TEST(DeviceIdTest, WhatADeviceSaysIsBoundedAndPrintable) {
    EXPECT_EQ(parseDeviceId(std::string("MFG:a\0\x1b[2J\xff", 11)).maker, "a??[2J?");
    EXPECT_EQ(parseDeviceId("MDL:" + std::string(100'000, 'x')).model.size(), 64u);
    EXPECT_EQ(parseDeviceId("SN:A" + std::string(80, ' ') + "B").serial, "A")
        << "no blanks at the end, also where it was cut";
    for (const char* text : {"", ";", ":", "::;;:", "MFG", "MFG:", "MFG;MDL"})
        EXPECT_EQ(parseDeviceId(text), DeviceId{}) << text;
}

}  // namespace owc::printer
