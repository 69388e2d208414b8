#include <gtest/gtest.h>

#include "drivers/api/condition_book.h"
#include "drivers/api/device_uri.h"

namespace owc::drivers {

TEST(DeviceUriTest, EveryFormReadsBackAsWhatWasWritten) {
    for (const char* text : {"simulated", "usb:04b8:0202:J5KF012345", "usb:04b8:0202:",
                             "usb:04b8:0202:@1-2.3.4", "usb:0416:5011:%20%c3%a9%25", "cups:ticket-1",
                             "cups:قطار", "serial:/dev/serial/by-id/x", "keyboard:05f9:2204:"}) {
        const auto uri = parseUri(text);
        ASSERT_TRUE(uri) << text;
        EXPECT_EQ(toText(*uri), text);
        EXPECT_EQ(parseUri(toText(*uri)), uri);
    }
    EXPECT_EQ(parseUri("usb:0416:5011:a%20b")->serial, "a b");
    EXPECT_EQ(toText(*parseUri("usb:04B8:0202:")), "usb:04b8:0202:");
}

TEST(DeviceUriTest, ASerialThatLooksLikeAPortPathStaysASerial) {
    const DeviceUri uri{.scheme = DeviceUri::Scheme::Usb, .vendor = 1, .product = 2, .serial = "@1-2"};
    EXPECT_EQ(parseUri(toText(uri)), uri);
}

TEST(DeviceUriTest, TheLongestAndOddestSerialReadsBack) {
    const DeviceUri uri{
        .scheme = DeviceUri::Scheme::Keyboard, .vendor = 1, .product = 2, .serial = std::string(126, '/')};
    EXPECT_EQ(parseUri(toText(uri)), uri);
}

TEST(DeviceUriTest, AnythingElseIsNoName) {
    for (const char* text : {"",
                             "usb",
                             "usb:",
                             "usb:4b8:0202:x",
                             "usb:04b8-0202:x",
                             "usb:04bg:0202:x",
                             "usb:04b8:0202",
                             "usb:+4b8:0202:",
                             "usb:04b8:0202:a b",
                             "usb:04b8:0202:a/b",
                             "usb:04b8:0202:%2",
                             "usb:04b8:0202:%zz",
                             "usb:04b8:0202:%00",
                             "usb:04b8:0202:@",
                             "usb:04b8:0202:@1",
                             "usb:04b8:0202:@1-",
                             "usb:04b8:0202:@1-2.",
                             "usb:04b8:0202:@1-a",
                             "cups:",
                             "cups:a b",
                             "cups:a/b",
                             "cups:a#b",
                             "serial:",
                             "serial:/etc/passwd",
                             "serial:/dev/../etc/passwd",
                             "Simulated",
                             "simulated:x",
                             "http://x"})
        EXPECT_FALSE(parseUri(text)) << text;
    EXPECT_FALSE(parseUri("usb:04b8:0202:" + std::string(1000, 'x')));
}

TEST(ConditionBookTest, EachReasonHasItsFirstAndLastTimeAndItsCount) {
    const auto at = [](int seconds) { return ConditionBook::Time(std::chrono::seconds(seconds)); };
    ConditionBook book;
    EXPECT_FALSE(book.note({}, at(1)));
    EXPECT_TRUE(book.note({Reason::PaperOut}, at(2)));
    EXPECT_FALSE(book.note({Reason::PaperOut}, at(3)));
    EXPECT_TRUE(book.note({Reason::CoverOpen}, at(4)));
    EXPECT_TRUE(book.note({Reason::PaperOut}, at(9)));
    ASSERT_EQ(book.entries().size(), 2u);
    const auto& paper = book.entries().at(Reason::PaperOut);
    EXPECT_EQ(paper.first, at(2));
    EXPECT_EQ(paper.last, at(9));
    EXPECT_EQ(paper.times, 2u);
    EXPECT_TRUE(paper.present);
    const auto& cover = book.entries().at(Reason::CoverOpen);
    EXPECT_EQ(cover.last, at(9)) << "it was there until then";
    EXPECT_FALSE(cover.present);
}

}  // namespace owc::drivers
