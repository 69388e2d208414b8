#include "queue-server/gateways/iso_mac.h"

#include <gmock/gmock.h>

#include "queue-server/iso8583/digits.h"

// Against published examples: of the MACs nothing is ours.
namespace owc::test {

using gateways::IsoMac;
using iso8583::fromHex;
using iso8583::toHex;

namespace {

constexpr const char* kRetailKey =
    "0123456789ABCDEFFEDCBA9876543210";  // of the example in ANSI X9.19 and ISO 9797-1 B.4

std::string macOf(const char* name, const std::string& key, const std::string& bytes, std::size_t length) {
    const auto mac = IsoMac::of(name, *fromHex(key));
    EXPECT_TRUE(mac) << mac.error().detail;
    return mac ? toHex(mac->over(bytes, length).value_or("")) : "";
}

iso8583::Dictionary dictionary() {
    return {{*iso8583::readField("11 n fixed 6 ascii"), *iso8583::readField("64 b fixed 8 ascii"),
             *iso8583::readField("70 n fixed 3 ascii"), *iso8583::readField("128 b fixed 4 binary")},
            {}};
}

}  // namespace

TEST(IsoMacTest, TheRetailMacIsThatOfAnsiX919) {
    EXPECT_EQ(macOf("x9.19", kRetailKey, "Now is the time for all ", 8), "A1C72E74EA3FA9B6");
    EXPECT_EQ(macOf("x9.19", kRetailKey, "Now is the time for it", 8), "2E2B1428CC78254F")
        << "zeros behind it";
    EXPECT_EQ(macOf("x9.19-pad80", kRetailKey, "Now is the time for all ", 8), "E9086230CA3BE796")
        << "padding 2";
    EXPECT_EQ(macOf("x9.19", kRetailKey, "Now is the time for all ", 4), "A1C72E74") << "its first half";
}

// Bouncy Castle, ISO9797Alg3MacTest.
TEST(IsoMacTest, TheRetailMacIsThatOfAnotherLibrary) {
    EXPECT_EQ(macOf("x9.19", "7CA110454A1A6E570131D9619DC1376E", "Hello World !!!!", 8), "F09B856213BAB83B");
}

TEST(IsoMacTest, TheAesMacIsThatOfRfc4493) {
    const std::string key = "2B7E151628AED2A6ABF7158809CF4F3C";
    EXPECT_EQ(macOf("aes-cmac", key, "", 16), "BB1D6929E95937287FA37D129B756746");
    EXPECT_EQ(macOf("aes-cmac", key, *fromHex("6BC1BEE22E409F96E93D7E117393172A"), 16),
              "070A16B46B4D4144F79BDD9DD04A287C");
}

TEST(IsoMacTest, TheHashMacIsThatOfRfc4231) {
    EXPECT_EQ(macOf("hmac-sha256", "0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B", "Hi There", 32),
              "B0344C61D8DB38535CA8AFCEAF0BF12B881DC200C9833DA726E9376C2E32CFF7");
}

TEST(IsoMacTest, AKeyOfAnotherLengthIsRefusedWithTheRightOne) {
    const auto complaint = [](const char* name, std::size_t bytes) {
        const auto mac = IsoMac::of(name, std::string(bytes, 'k'));
        return mac ? "" : mac.error().detail;
    };
    EXPECT_THAT(complaint("x9.19", 24), testing::HasSubstr("takes a key of 16 bytes"));
    EXPECT_THAT(complaint("aes-cmac", 24), testing::HasSubstr("16 or 32 bytes"));
    EXPECT_THAT(complaint("hmac-sha256", 8), testing::HasSubstr("16 to 64 bytes"));
    EXPECT_THAT(complaint("x9.9", 8), testing::HasSubstr("no MAC that is known"));
    EXPECT_EQ(complaint("none", 0), "");
}

TEST(IsoMacTest, AMessageIsSealedInTheLastFieldOfItsLastBitmap) {
    const auto mac = IsoMac::of("x9.19", *fromHex(kRetailKey)).value();
    for (const iso8583::Message& message :
         {iso8583::Message{"0800", {{11, "1"}}}, iso8583::Message{"0800", {{11, "1"}, {70, "301"}}}}) {
        const auto bytes = sealed(dictionary(), mac, message).value();
        const auto read = iso8583::unpack(dictionary(), bytes).value();
        EXPECT_EQ(read.message.fields.rbegin()->first, message.fields.contains(70) ? 128 : 64);
        EXPECT_TRUE(isSealed(mac, bytes, read));
    }
}

TEST(IsoMacTest, WhateverChangesASealedMessageBreaksItsSeal) {
    const auto mac = IsoMac::of("x9.19", *fromHex(kRetailKey)).value();
    const auto good = sealed(dictionary(), mac, {"0800", {{11, "123456"}, {70, "301"}}}).value();
    int read = 0;
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto seen = iso8583::unpack(dictionary(), changed);
        if (!seen) continue;
        ++read;
        EXPECT_FALSE(isSealed(mac, changed, *seen)) << "byte " << at;
    }
    EXPECT_GT(read, 15) << "or nothing was looked at";
    const auto open = iso8583::pack(dictionary(), {"0800", {{11, "123456"}}}).value();
    EXPECT_FALSE(isSealed(mac, open, *iso8583::unpack(dictionary(), open))) << "no MAC is no seal";
}

}  // namespace owc::test
