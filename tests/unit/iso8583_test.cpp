#include <gmock/gmock.h>

#include "queue-server/iso8583/codec.h"
#include "queue-server/iso8583/digits.h"
#include "queue-server/iso8583/framing.h"
#include "queue-server/iso8583/template.h"

// Messages that others have published, and what is refused.
namespace owc::test {

using namespace iso8583;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

Dictionary dictionary(const std::vector<std::string>& lines, Layout layout) {
    std::vector<Field> fields;
    for (const auto& line : lines) fields.push_back(readField(line).value());
    return {fields, layout};
}
constexpr Layout kAllAscii{Encoding::Ascii, Encoding::Ascii};

/// The numbers of the fields that bitmaps speak of, where every field is one letter.
std::vector<int> numbersIn(const std::string& bitmaps, std::size_t count) {
    std::vector<std::string> lines;
    for (int i = kFirstField; i <= kLastField; ++i)
        if (i != 65) lines.push_back(std::to_string(i) + " a fixed 1 ascii");
    const auto read = unpack(dictionary(lines, kAllAscii), "0800" + bitmaps + std::string(count, 'x'));
    EXPECT_TRUE(read) << read.error().detail;
    std::vector<int> numbers;
    if (read)
        for (const auto& [number, value] : read->message.fields) numbers.push_back(number);
    return numbers;
}

std::string wrongWith(const std::string& line) {
    const auto field = readField(line);
    return field ? "" : field.error().detail;
}

/// A dictionary for what is refused.
const Dictionary& small() {
    static const Dictionary fields =
        dictionary({"2 n ll 19 ascii", "4 n fixed 12 ascii", "41 ans fixed 8 ascii", "52 b fixed 8 binary",
                    "55 n lll 5 bcd"},
                   kAllAscii);
    return fields;
}
std::string refusal(const std::string& bytes) {
    const auto read = unpack(small(), bytes);
    return read ? "" : read.error().detail;
}

}  // namespace

// The example of the article "ISO 8583" of Wikipedia.
TEST(Iso8583Test, ABitmapNamesItsFields) {
    EXPECT_EQ(numbersIn("4210001102C04804", 11), (std::vector{2, 7, 12, 28, 32, 39, 41, 42, 50, 53, 62}));
}

// chileoffshore.com, "ISO8583 Bit Map".
TEST(Iso8583Test, TheFirstBitSaysThatASecondBitmapFollows) {
    EXPECT_EQ(numbersIn("C0000000000000010000000000000003", 4), (std::vector{2, 64, 127, 128}));
}

// on-september.blogspot.com, January 2010: an answer of a BASE24 switch, taken apart there field by field.
TEST(Iso8583Test, AnAnswerOfASwitchIsReadAndWrittenTheSame) {
    const auto fields =
        dictionary({"2 n ll 19 ascii", "3 n fixed 6 ascii", "4 n fixed 12 ascii", "7 n fixed 10 ascii",
                    "11 n fixed 6 ascii", "12 n fixed 6 ascii", "13 n fixed 4 ascii", "15 n fixed 4 ascii",
                    "32 n ll 11 ascii", "37 an fixed 12 ascii", "39 an fixed 2 ascii", "41 ans fixed 8 ascii",
                    "49 n fixed 3 ascii", "54 an lll 120 ascii"},
                   kAllAscii);
    const std::string bytes =
        "0210723A00010A80840018593600141001099999"
        "0110000000100000001007021533000001191533"
        "1006100706565656100609010224000000090136"
        "0020100236C0102240000000";
    const Message expected{"0210",
                           {{2, "593600141001099999"},
                            {3, "011000"},
                            {4, "000010000000"},
                            {7, "1007021533"},
                            {11, "000001"},
                            {12, "191533"},
                            {13, "1006"},
                            {15, "1007"},
                            {32, "565656"},
                            {37, "100609010224"},
                            {39, "00"},
                            {41, "00000901"},
                            {49, "360"},
                            {54, "100236C0102240000000"}}};

    const auto read = unpack(fields, bytes);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->message, expected);
    EXPECT_EQ(bytes.substr(read->lastAt), "020100236C0102240000000");
    EXPECT_EQ(pack(fields, expected).value(), bytes);
}

// github.com/fluidpay/iso8583, message_test.go: a number is filled up to its fixed length.
TEST(Iso8583Test, ShortNumbersAreFilledWithZeros) {
    const auto fields = dictionary({"2 n ll 19 ascii", "3 n fixed 6 ascii", "4 n fixed 12 ascii"}, kAllAscii);
    EXPECT_EQ(pack(fields, {"1100", {{2, "123"}, {3, "11"}, {4, "12"}}}).value(),
              "1100700000000000000003123000011000000000012");
}

// The same file: a field above 64, and with it the second bitmap.
TEST(Iso8583Test, AFieldAbove64BringsTheSecondBitmap) {
    const auto fields = dictionary(
        {"2 n ll 19 ascii", "3 n fixed 6 ascii", "4 n fixed 12 ascii", "7 n fixed 10 ascii",
         "11 n fixed 6 ascii", "12 n fixed 12 ascii", "22 an fixed 12 ascii", "32 n ll 11 ascii",
         "39 n fixed 3 ascii", "41 ans fixed 8 ascii", "43 ans ll 99 ascii", "102 ans ll 28 ascii"},
        kAllAscii);
    const Message message{"1200",
                          {{2, "4846811212"},
                           {3, "201234"},
                           {4, "10000000"},
                           {7, "1107221800"},
                           {11, "000001"},
                           {12, "161204171926"},
                           {22, "FABCDE123ABD"},
                           {32, "414243"},
                           {39, "000"},
                           {41, "termid12"},
                           {43, "Community1"},
                           {102, "12341234234"}}};
    EXPECT_EQ(pack(fields, message).value(),
              "1200F230040102A00000000000000400000010484681121220123400001000000011072218000000011612041719"
              "26FABCDE123ABD06414243000termid1210Community11112341234234");
}

// devpeace.com, "ISO8583 message decoding": kind and numbers two digits a byte, the bitmap as bytes.
TEST(Iso8583Test, PackedDigitsAndBinaryBitmapsAreRead) {
    const auto fields = dictionary({"3 n fixed 6 bcd", "11 n fixed 6 bcd", "41 ans fixed 8 ascii"},
                                   {Encoding::Bcd, Encoding::Binary});
    const std::string bytes = fromHex("080020200000008000000000000000013239313130303031").value();
    const Message expected{"0800", {{3, "000000"}, {11, "000001"}, {41, "29110001"}}};
    EXPECT_EQ(unpack(fields, bytes).value().message, expected);
    EXPECT_EQ(pack(fields, expected).value(), bytes);
}

TEST(Iso8583Test, AnOddNumberOfPackedDigitsHasAZeroBeforeIt) {
    const auto fields =
        dictionary({"2 n ll 19 bcd", "49 n fixed 3 bcd", "55 n lll 999 bcd ascii"}, kAllAscii);
    const Message message{"0200", {{2, "123"}, {49, "586"}, {55, "12345"}}};
    const auto bytes = pack(fields, message).value();
    EXPECT_EQ(toHex(bytes.substr(20)),
              "030123"
              "0586"
              "303035"
              "012345");
    EXPECT_EQ(unpack(fields, bytes).value().message, message);
}

TEST(Iso8583Test, WhatCannotBeReadIsRefusedByTheNameOfItsField) {
    EXPECT_THAT(refusal("02"), StartsWith("mti: the message ends"));
    EXPECT_THAT(refusal("02x0"), StartsWith("mti: is not four digits"));
    EXPECT_THAT(refusal("020040000000"), StartsWith("bitmap: the message ends"));
    EXPECT_THAT(refusal("0200400000000000000g"), StartsWith("bitmap: is not 16"));
    EXPECT_THAT(refusal("020080000000000000008000000000000000"),
                StartsWith("field 65: is not in the dictionary"));
    EXPECT_THAT(refusal("02002000000000000000123456"), StartsWith("field 3: is not in the dictionary"));
    EXPECT_THAT(refusal("020040000000000000001"), StartsWith("field 2: the message ends within its length"));
    EXPECT_THAT(refusal("02004000000000000000+1"), StartsWith("field 2: its length is no number"));
    EXPECT_THAT(refusal("02004000000000000000201234567890123456789 0"), StartsWith("field 2: is longer"));
    EXPECT_THAT(refusal("0200400000000000000005123"), StartsWith("field 2: the message ends within it"));
    EXPECT_THAT(refusal("02004000000000000000031x3"), StartsWith("field 2: has signs"));
    EXPECT_THAT(refusal("020000000000008000001234567"), StartsWith("field 41: the message ends"));
    EXPECT_THAT(refusal("02000000000000000200" + fromHex("00031A23").value()),
                StartsWith("field 55: its digits"));
    EXPECT_THAT(refusal("02000000000000000200" + fromHex("00031123").value()),
                StartsWith("field 55: its digits"));
    EXPECT_THAT(refusal("0200400000000000000003123 "), StartsWith("end: bytes that belong to no field"));
}

TEST(Iso8583Test, WhatDoesNotFitTheDictionaryIsNotWritten) {
    const auto wrong = [](const Message& message) {
        const auto bytes = pack(small(), message);
        return bytes ? "" : bytes.error().detail;
    };
    EXPECT_THAT(wrong({"200", {}}), StartsWith("mti:"));
    EXPECT_THAT(wrong({"0200", {{3, "1"}}}), StartsWith("field 3: is not in the dictionary"));
    EXPECT_THAT(wrong({"0200", {{4, "1234567890123"}}}), StartsWith("field 4: is longer"));
    EXPECT_THAT(wrong({"0200", {{4, "12.5"}}}), StartsWith("field 4: has signs"));
    EXPECT_THAT(wrong({"0200", {{41, "a\n"}}}), StartsWith("field 41: has signs"));
    EXPECT_THAT(wrong({"0200", {{52, "1234567"}}}), StartsWith("field 52: is shorter"));
    EXPECT_THAT(wrong({"0200", {{4, "secret"}}}), testing::Not(HasSubstr("secret")));
}

TEST(Iso8583Test, AnIllWrittenFieldIsRefusedWithWhatToWrite) {
    EXPECT_EQ(wrongWith("2 n ll 19 ascii"), "");
    EXPECT_THAT(wrongWith("2 n ll"), HasSubstr("4 n fixed 12 ascii"));
    EXPECT_THAT(wrongWith("1 n ll 19 ascii"), HasSubstr("2 to 128"));
    EXPECT_THAT(wrongWith("65 b fixed 8 binary"), HasSubstr("third bitmap"));
    EXPECT_THAT(wrongWith("2 x ll 19 ascii"), HasSubstr("n, a, an, ans, b or z"));
    EXPECT_THAT(wrongWith("2 n l 19 ascii"), HasSubstr("fixed, ll or lll"));
    EXPECT_THAT(wrongWith("2 n ll 100 ascii"), HasSubstr("of ll at most 99"));
    EXPECT_THAT(wrongWith("2 ans ll 19 bcd"), HasSubstr("bcd for n only"));
    EXPECT_THAT(wrongWith("2 n ll 19 binary"), HasSubstr("binary for b only"));
    EXPECT_THAT(wrongWith("2 n fixed 19 ascii bcd"), HasSubstr("nothing after fixed"));
}

TEST(Iso8583Test, EveryKindOfLengthIsWrittenBeforeAMessage) {
    const std::string message = "0800";
    EXPECT_EQ(framed({LengthHeader::Binary2}, message), std::string("\0\4", 2) + message);
    EXPECT_EQ(framed({LengthHeader::Binary4}, message), std::string("\0\0\0\4", 4) + message);
    EXPECT_EQ(framed({LengthHeader::Ascii2}, message), "04" + message);
    EXPECT_EQ(framed({LengthHeader::Ascii4, true}, message), "0008" + message);
    EXPECT_EQ(framed({LengthHeader::Ascii2}, std::string(100, '0')), std::nullopt);
    EXPECT_EQ(framed({LengthHeader::Binary2}, ""), std::nullopt);
    EXPECT_EQ(framed({LengthHeader::Binary2}, std::string(kMostMessage + 1, '0')), std::nullopt);
}

TEST(Iso8583Test, AStreamIsBadOnceALengthIs) {
    for (const std::string bytes : {"00010", "9999", "00x4", "0000"}) {
        FrameReader reader({LengthHeader::Ascii4});
        reader.feed(bytes);
        const auto first = reader.take();
        EXPECT_EQ(first.has_value(), bytes == "00010") << bytes;
        EXPECT_EQ(reader.isBad(), bytes != "00010") << bytes;
        reader.feed("00010");
        EXPECT_EQ(reader.take().has_value(), bytes == "00010") << bytes;
    }
}

TEST(Iso8583Test, TextsAndWordsStandInATemplateOneAfterTheOther) {
    const auto line = readAssignment("42 = C-{currency}/{stan}");
    ASSERT_TRUE(line) << line.error().detail;
    EXPECT_EQ(filledIn("0200", {*line}, {{"currency", "586"}, {"stan", "000001"}}),
              (Message{"0200", {{42, "C-586/000001"}}}));
    EXPECT_THAT(readAssignment("42 {stan}").error().detail, HasSubstr("NUMBER = VALUE"));
    EXPECT_THAT(readAssignment("42 = {pan}").error().detail, HasSubstr("known are {amount}"));
    EXPECT_THAT(readAssignment("42 = {stan").error().detail, HasSubstr("known are {amount}"));
}

}  // namespace owc::test
