#include "drivers/scanner/key_text.h"

#include <gtest/gtest.h>
#include <linux/input-event-codes.h>

#include <vector>

namespace owc::scanner {

namespace {

/// A scanner's keys, one pressed and released after the other.
struct Typed {
    KeyText text;

    std::optional<std::string> keys(const std::vector<std::uint16_t>& codes, bool shift = false) {
        std::optional<std::string> code;
        for (const std::uint16_t key : codes) {
            if (shift) static_cast<void>(text.key(KEY_LEFTSHIFT, 1));
            if (auto ended = text.key(key, 1)) code = ended;
            EXPECT_FALSE(text.key(key, 0));
            if (shift) static_cast<void>(text.key(KEY_LEFTSHIFT, 0));
        }
        return code;
    }
};

}  // namespace

TEST(KeyTextTest, KeysOfTheUsLayoutGiveTheirLetters) {
    Typed scanner;
    EXPECT_FALSE(scanner.keys({KEY_O, KEY_W, KEY_C}, true));
    EXPECT_FALSE(scanner.keys({KEY_1}));
    EXPECT_FALSE(scanner.keys({KEY_SEMICOLON}, true));
    EXPECT_EQ(scanner.keys({KEY_0, KEY_9, KEY_A, KEY_SPACE, KEY_MINUS, KEY_SLASH, KEY_KP7, KEY_KP0, KEY_KPDOT, KEY_ENTER}),
              "OWC1:09a -/70.");
    EXPECT_EQ(scanner.keys({KEY_1, KEY_2, KEY_KPENTER}), "12");
}

TEST(KeyTextTest, EveryPrintableLetterCanBeTyped) {
    std::string all;
    for (const bool shift : {false, true}) {
        Typed scanner;
        for (std::uint16_t key = KEY_1; key <= KEY_SPACE; ++key) {
            if (key == KEY_ENTER || key == KEY_LEFTSHIFT || key == KEY_RIGHTSHIFT) continue;
            EXPECT_FALSE(scanner.keys({key}, shift));
        }
        all += *scanner.keys({KEY_ENTER});
    }
    for (char letter = ' '; letter <= '~'; ++letter) EXPECT_NE(all.find(letter), std::string::npos) << letter;
}

TEST(KeyTextTest, EitherShiftCountsAsLongAsItIsHeld) {
    KeyText text;
    EXPECT_FALSE(text.key(KEY_LEFTSHIFT, 1));
    EXPECT_FALSE(text.key(KEY_RIGHTSHIFT, 1));
    EXPECT_FALSE(text.key(KEY_LEFTSHIFT, 0));
    EXPECT_FALSE(text.key(KEY_A, 1));
    EXPECT_FALSE(text.key(KEY_RIGHTSHIFT, 0));
    EXPECT_FALSE(text.key(KEY_A, 1));
    EXPECT_EQ(text.key(KEY_ENTER, 1), "Aa");
}

TEST(KeyTextTest, RepeatsReleasesAndKeysWithoutLettersAddNothing) {
    KeyText text;
    EXPECT_FALSE(text.key(KEY_5, 1));
    EXPECT_FALSE(text.key(KEY_5, 2));
    EXPECT_FALSE(text.key(KEY_5, 0));
    EXPECT_FALSE(text.key(KEY_F1, 1));
    EXPECT_EQ(text.key(KEY_ENTER, 1), "5");
    EXPECT_FALSE(text.key(KEY_ENTER, 1)) << "an Enter alone is no code";
}

TEST(KeyTextTest, WhereKeysWereLostTheRestOfThatCodeIsNoCode) {
    Typed scanner;
    EXPECT_FALSE(scanner.keys({KEY_6, KEY_1}));
    scanner.text.lost();
    EXPECT_FALSE(scanner.keys({KEY_2, KEY_3, KEY_ENTER})) << "the end of it alone could pass for another number";
    EXPECT_EQ(scanner.keys({KEY_2, KEY_ENTER}), "2");
    EXPECT_FALSE(scanner.text.key(KEY_LEFTSHIFT, 1));
    scanner.text.lost();
    EXPECT_FALSE(scanner.keys({KEY_ENTER}));
    EXPECT_EQ(scanner.keys({KEY_A, KEY_ENTER}), "a") << "whether shift is still held is not known either";
}

TEST(KeyTextTest, HalfACodeIsForgottenAndOneThatIsTooLongIsDroppedWhole) {
    Typed scanner;
    EXPECT_FALSE(scanner.keys({KEY_6, KEY_1}));
    scanner.text.clear();
    EXPECT_EQ(scanner.keys({KEY_2, KEY_ENTER}), "2");
    EXPECT_FALSE(scanner.keys(std::vector<std::uint16_t>(KeyText::kLongest + 1, KEY_7)));
    EXPECT_FALSE(scanner.keys({KEY_ENTER}));
    EXPECT_EQ(scanner.keys({KEY_3, KEY_ENTER}), "3");
}

}  // namespace owc::scanner
