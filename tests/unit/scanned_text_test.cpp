#include <gtest/gtest.h>

#include "drivers/scanner/cnic_text.h"
#include "drivers/scanner/code_lines.h"
#include "drivers/scanner/ticket_code.h"
#include "drivers/scanner/wedge.h"
#include "queue-server/domain/visit_code.h"

// The numbers are made up: 61101 and 35202 stand for no person.
namespace owc::scanner {

using namespace std::chrono_literals;

TEST(CnicTextTest, TheFirstRunOfThirteenDigitsThatStandsAloneIsTheNumber) {
    EXPECT_EQ(cnicIn("6110100000142"), "6110100000142");
    EXPECT_EQ(cnicIn("ID:6110100000142;99"), "6110100000142");
    EXPECT_EQ(cnicIn("123456 6110100000142 3520200000151"), "6110100000142");
    EXPECT_EQ(cnicIn("61101-0000014-2"), "6110100000142");
    EXPECT_EQ(cnicIn("8110100000142"), "8110100000142") << "no digit of it is interpreted";
}

TEST(CnicTextTest, ALongerOrShorterNumberIsNotOneAndNoPartOfItEither) {
    for (const char* text : {"", "61101000001421", "611010000014", "61101000001420000000", "61101-0000014-21",
                             "9-61101-0000014-2", "61101-0000014-2-3", "61101-000001-42", "61101 0000014 2", "OWC1:0123456789ABCDEFGH",
                             "0300-1234567", "card"})
        EXPECT_EQ(cnicIn(text), std::nullopt) << text;
}

TEST(CnicTextTest, DigitsOfOtherScriptsAreReadButNeverMixed) {
    EXPECT_EQ(cnicIn("\u06F6\u06F1\u06F1\u06F0\u06F1\u06F0\u06F0\u06F0\u06F0\u06F0\u06F1\u06F4\u06F2"), "6110100000142");
    EXPECT_EQ(cnicIn("\u0666\u0661\u0661\u0660\u0661\u0660\u0660\u0660\u0660\u0660\u0661\u0664\u0662"), "6110100000142");
    EXPECT_EQ(cnicIn("611010000014\u06F2"), std::nullopt);
    EXPECT_EQ(cnicIn("6110100000142\u06F2"), std::nullopt) << "a digit of any script beside it";
}

TEST(CnicTextTest, AnOldCardsTextWithOneByteALetterGivesItsNumberOnly) {
    // Check number, CNIC, family number, date of birth, then Urdu letters as the low bytes of U+06xx.
    const std::string card = std::string("100012345678901\n6110100000142\nB7K2QX\n01-01-1970\n") + "\x41\x27\x37\x45\x81 \xC1\xCC\n";
    EXPECT_EQ(cnicIn(card), "6110100000142");
    const std::string eastern = "\xF6\xF1\xF1\xF0\xF1\xF0\xF0\xF0\xF0\xF0\xF1\xF4\xF2\n\x27\x44\xBE";
    EXPECT_EQ(cnicIn(eastern), "6110100000142") << "U+06F0 to U+06F9 by their low bytes";
    EXPECT_EQ(cnicIn(std::string("6110100000142\xF1\xC1")), std::nullopt) << "a digit beside it, one byte long";
}

TEST(CnicTextTest, WhatNoCardHoldsIsNotSearched) {
    EXPECT_EQ(cnicIn(std::string(4096, 'x') + "6110100000142"), std::nullopt);
}

TEST(TicketCodeTest, ATicketsCodeIsToldFromEverythingElse) {
    const std::string code = domain::VisitCode::fromRandom({1, 2, 3, 4, 5}).text();
    std::string small = code;
    for (char& letter : small) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    EXPECT_EQ(ticketCodeIn(code), code);
    EXPECT_EQ(ticketCodeIn(" " + small + "\r\n"), code);
    for (const std::string& other : {code + "0", code.substr(1), std::string("OWC1:"), std::string("OWC2:") + code.substr(5),
                                     "OWC1:" + std::string(18, 'U'), std::string("6110100000142"), std::string()})
        EXPECT_EQ(ticketCodeIn(other), std::nullopt) << other;
}

TEST(WedgeTest, FastKeysThatEndWithEnterAreACode) {
    Wedge wedge;
    auto at = 1'000ms;
    for (const char key : std::string_view("6110100000142")) EXPECT_FALSE(wedge.key({&key, 1}, at += 5ms));
    EXPECT_EQ(wedge.key("\n", at += 5ms), "6110100000142");
    EXPECT_FALSE(wedge.key("\n", at += 5ms)) << "a code is given once";
}

TEST(WedgeTest, APersonWhoTypesIsNoScanner) {
    Wedge wedge;
    auto at = 1'000ms;
    for (const char key : std::string_view("6110100000142")) EXPECT_FALSE(wedge.key({&key, 1}, at += 120ms));
    EXPECT_FALSE(wedge.key("\n", at += 5ms));
    for (const char key : std::string_view("6110100000142")) EXPECT_FALSE(wedge.key({&key, 1}, at += 5ms));
    EXPECT_FALSE(wedge.key("\n", at += 100ms)) << "Enter pressed by hand after a fast code without an end";
    for (const char key : std::string_view("123")) EXPECT_FALSE(wedge.key({&key, 1}, at += 5ms));
    EXPECT_FALSE(wedge.key("\n", at += 5ms)) << "keys struck together";
}

TEST(WedgeTest, KeysTypedBeforeDoNotBecomeTheBeginningOfACode) {
    Wedge wedge;
    auto at = 1'000ms;
    EXPECT_FALSE(wedge.key("9", at));
    at += 200ms;
    for (const char key : std::string_view("6110100000142")) EXPECT_FALSE(wedge.key({&key, 1}, at += 5ms));
    EXPECT_FALSE(wedge.key("", at += 1ms)) << "a shift key ends nothing";
    EXPECT_EQ(wedge.key("\n", at += 5ms), "6110100000142");
}

TEST(CodeLinesTest, AnyEndMarkEndsOneCode) {
    CodeLines lines;
    EXPECT_EQ(lines.take("one\rtwo\nthree\r\nfour", 0ms), (std::vector<std::string>{"one", "two", "three"}));
    EXPECT_EQ(lines.take("\r", 1ms), std::vector<std::string>{"four"});
    EXPECT_EQ(lines.take("\n", 2ms), std::vector<std::string>{}) << "the other half of the same mark";
}

TEST(CodeLinesTest, HalfACodeIsNeverTheBeginningOfAnotherPersons) {
    CodeLines lines;
    EXPECT_TRUE(lines.take("61101", 0ms).empty());
    EXPECT_EQ(lines.take("3520200000151\r", CodeLines::kPause + 1ms), std::vector<std::string>{"3520200000151"});
    EXPECT_TRUE(lines.take("352020", 1'000ms).empty());
    EXPECT_EQ(lines.take("0000151\r", 1'000ms + CodeLines::kPause), std::vector<std::string>{"3520200000151"});
}

TEST(CodeLinesTest, WhatIsLongerThanAnyCodeIsDroppedWhole) {
    CodeLines lines;
    EXPECT_TRUE(lines.take(std::string(CodeLines::kLongest + 1, 'x'), 0ms).empty());
    EXPECT_EQ(lines.take("yz\rnext\r", 1ms), std::vector<std::string>{"next"});
}

}  // namespace owc::scanner
