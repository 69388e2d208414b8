// What a PC brings itself, told from folders like the kernel's.
#include "drivers/tool/checks/built_in.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "drivers/tool/checks/pairing_advice.h"
#include "tests/support/temp_folder.h"

namespace owc::tool_checks {
namespace {

class BuiltInTest : public ::testing::Test {
  protected:
    void file(const std::string& name, const std::string& text) {
        std::filesystem::create_directories((folder.path() / name).parent_path());
        std::ofstream(folder.path() / name) << text << '\n';
    }
    void input(const std::string& name, const std::string& keys, const std::string& properties, const std::string& says) {
        file(name + "/capabilities/key", keys);
        file(name + "/properties", properties);
        file(name + "/name", says);
    }

    test::TempFolder folder;
};

}  // namespace

TEST_F(BuiltInTest, ATouchScreenIsTouchedWhereThePictureIs) {
    EXPECT_EQ(touchScreenIn(folder.path()), std::nullopt);
    EXPECT_EQ(touchScreenIn(folder.path() / "none"), std::nullopt);
    input("input0", "402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe", "0", "AT Translated Set 2 keyboard");
    input("input5", "e520 10000 0 0 0 0", "1", "Touchpad");       // INPUT_PROP_POINTER
    input("input6", "c03 0 0 0 0 0", "2", "Pen tablet");          // BTN_TOOL_PEN
    EXPECT_EQ(touchScreenIn(folder.path()), std::nullopt);
    input("input7", "400 0 0 0 0 0", "2", "ILITEK ILITEK-TP ");
    input("event7", "400 0 0 0 0 0", "2", "event nodes are no devices of their own");
    EXPECT_EQ(touchScreenIn(folder.path()), "ILITEK ILITEK-TP");
}

TEST_F(BuiltInTest, ASoundCardThatOnlyListensIsNoSpeaker) {
    EXPECT_EQ(soundCardIn(folder.path() / "none"), std::nullopt);
    file("cards", " 0 [Webcam]");
    file("card0/id", "Webcam");
    file("card0/pcm0c/info", "card: 0");
    file("cardinal/pcm0p/info", "");
    EXPECT_EQ(soundCardIn(folder.path()), std::nullopt);
    file("card1/id", "PCH");
    file("card1/pcm0p/info", "card: 1");
    EXPECT_EQ(soundCardIn(folder.path()), "PCH");
}

TEST_F(BuiltInTest, WhatIsMissingSaysWhatToDo) {
    for (const BuiltIn part : {BuiltIn::TouchScreen, BuiltIn::Speaker}) {
        EXPECT_EQ(adviceFor(BuiltInPart{part, "x"}).level, Level::Good);
        EXPECT_NE(adviceFor(BuiltInPart{part}).level, Level::Good);
        EXPECT_STRNE(adviceFor(BuiltInPart{part}).todo, "");
    }
}

TEST(PairingAdviceTest, EveryRefusalHasItsOwnWords) {
    using domain::ErrorCode;
    std::set<std::string> seen;
    for (const ErrorCode code : {ErrorCode::BadInput, ErrorCode::BadKey, ErrorCode::NotConnected, ErrorCode::SignInFailed, ErrorCode::TooManyTries, ErrorCode::NotAllowed}) {
        const Advice advice = adviceForPairing(code);
        EXPECT_EQ(advice.level, Level::Stop);
        EXPECT_STRNE(advice.todo, "");
        EXPECT_TRUE(seen.insert(advice.what).second) << advice.what;
    }
    EXPECT_STREQ(adviceForPairing(ErrorCode::Busy).what, "Not paired.");
}

}  // namespace owc::tool_checks
