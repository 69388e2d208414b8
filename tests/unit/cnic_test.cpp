#include <gtest/gtest.h>

#include "queue-server/domain/cnic.h"

namespace owc::domain {

TEST(CnicTest, AcceptsThirteenDigitsWithAnyHyphensAndSpaces) {
    for (const char* text : {"3520112345671", "35201-1234567-1", " 35201 1234567 1 ",
                             "3-5-2-0-1-1-2-3-4-5-6-7-1", "35201\u20111234567\u00A01"}) {
        const auto cnic = Cnic::parse(text);
        ASSERT_TRUE(cnic) << text;
        EXPECT_EQ(cnic->digits(), "3520112345671");
    }
}

TEST(CnicTest, AcceptsArabicIndicAndEasternDigits) {
    EXPECT_EQ(Cnic::parse("٣٥٢٠١-١٢٣٤٥٦٧-١")->digits(), "3520112345671");
    EXPECT_EQ(Cnic::parse("۳۵۲۰۱-۱۲۳۴۵۶۷-۱")->digits(), "3520112345671");
    EXPECT_EQ(Cnic::parse("۳5٢01-1234567-۱")->digits(), "3520112345671");
}

TEST(CnicTest, RefusesEverythingElseAndNeverRepeatsIt) {
    for (const char* text : {"", "352011234567", "35201123456712", "35201-123456A-1", "\xFF\xFE",
                             "35201/1234567/1", "３５２０１１２３４５６７１"}) {
        const auto cnic = Cnic::parse(text);
        ASSERT_FALSE(cnic) << text;
        EXPECT_EQ(cnic.error().code, ErrorCode::BadInput);
        EXPECT_EQ(cnic.error().detail.find("352"), std::string::npos);
    }
}

TEST(CnicTest, AcceptsEveryFirstDigitBecauseNothingIsDecoded) {
    for (char first = '0'; first <= '9'; ++first)
        EXPECT_TRUE(Cnic::parse(std::string(1, first) + "111111111111"));
}

TEST(CnicTest, MaskShowsTheLastThreeDigitsOnly) {
    EXPECT_EQ(Cnic::parse("3520112345671")->masked(), "•••••-•••••67-1");
}

}  // namespace owc::domain
