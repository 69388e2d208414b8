#include "queue-server/authorities/nadra_messages.h"

#include <gtest/gtest.h>

#include "tests/unit/nadra_bench.h"

namespace owc::test {

using authorities::readAnswer;

namespace {

const settings::NadraReply kLayout{.code = "R/S/CODE",
                                   .transaction = "R/TRANSACTION",
                                   .session = "R/SESSION",
                                   .citizen = "R/CITIZEN",
                                   .fingers = "R/FINGER"};

/// Why it is no answer; "read" when it is one.
std::string wrongWith(std::string bytes) {
    const auto answer = readAnswer(bytes, kLayout);
    return answer ? "read" : answer.error().reason;
}
std::string codeOf(std::string bytes) {
    const auto answer = readAnswer(bytes, kLayout);
    return answer ? answer->code : answer.error().reason;
}
std::string around(const std::string& inner) {
    return "<R><S><CODE>100</CODE></S>" + inner + "</R>";
}

}  // namespace

TEST(NadraMessagesTest, AnAnswerIsReadByWhereItsFieldsStand) {
    std::string bytes =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- now --><R><S><CODE> 100\n</CODE></S>"
        "<TRANSACTION>77</TRANSACTION><SESSION><![CDATA[s<1>]]></SESSION><CITIZEN>3520112345671</CITIZEN>"
        "<FINGER>1</FINGER><FINGER>10</FINGER><NAME>نمونہ &amp; co</NAME></R>";
    const auto answer = readAnswer(bytes, kLayout);

    ASSERT_TRUE(answer) << answer.error().reason;
    EXPECT_EQ(*answer,
              (authorities::NadraAnswer{"100",
                                        "77",
                                        "s<1>",
                                        "3520112345671",
                                        {biometrics::Finger::RightThumb, biometrics::Finger::LeftLittle}}));
}

TEST(NadraMessagesTest, WhatDoesNotComeIsEmptyButACodeMustCome) {
    EXPECT_EQ(codeOf(around("")), "100");
    EXPECT_EQ(codeOf("<R><S/></R>"), "R/S/CODE is missing");
    EXPECT_EQ(codeOf("<R><S><CODE/></S></R>"), "R/S/CODE is missing");
    EXPECT_EQ(codeOf("<Q><S><CODE>100</CODE></S></Q>"), "R/S/CODE is missing");
}

TEST(NadraMessagesTest, AFieldIsThereOnceAndPlain) {
    EXPECT_EQ(wrongWith("<R><S><CODE>118</CODE><CODE>100</CODE></S></R>"), "R/S/CODE is there twice");
    EXPECT_EQ(wrongWith("<R><S><CODE>118</CODE></S><S><CODE>100</CODE></S></R>"),
              "R/S/CODE: an element around it is there twice");
    EXPECT_EQ(wrongWith("<R><S><CODE>1<b/>00</CODE></S></R>"), "R/S/CODE is not plain text");
    EXPECT_EQ(wrongWith("<R><S><CODE>1<!-- -->00</CODE></S></R>"), "R/S/CODE is not plain text");
    EXPECT_EQ(wrongWith("<R><S><CODE>10 0</CODE></S></R>"), "R/S/CODE is not written as it may be");
    EXPECT_EQ(wrongWith("<R><S><CODE>123456789</CODE></S></R>"), "R/S/CODE is not written as it may be");
    EXPECT_EQ(wrongWith(around("<SESSION>a b</SESSION>")), "R/SESSION is not written as it may be");
    EXPECT_EQ(wrongWith(around("<CITIZEN>352011234567</CITIZEN>")), "R/CITIZEN has not 13 digits");
    EXPECT_EQ(wrongWith(around("<FINGER>0</FINGER>")), "a finger is not 1 to 10, or there twice");
    EXPECT_EQ(wrongWith(around("<FINGER>3</FINGER><FINGER>03</FINGER>")),
              "a finger is not 1 to 10, or there twice");
}

TEST(NadraMessagesTest, NothingCanHideInADocumentType) {
    EXPECT_EQ(wrongWith("<!DOCTYPE R [<!ENTITY c \"100\">]><R><S><CODE>&c;</CODE></S></R>"),
              "it declares a document type");
    EXPECT_EQ(wrongWith(around("<!ENTITY x SYSTEM \"file:///etc/passwd\">")), "it declares a document type");
    EXPECT_EQ(wrongWith("<R><S><CODE>&c;</CODE></S></R>"), "R/S/CODE is not written as it may be");
}

TEST(NadraMessagesTest, OnlyUtf8IsText) {
    EXPECT_EQ(wrongWith(around("<N>\xC3\x28</N>")), "not UTF-8 text");
    EXPECT_EQ(wrongWith(around("<N>\xED\xA0\x80</N>")), "not UTF-8 text") << "half of a pair";
    EXPECT_EQ(wrongWith(around("<N>\xC0\xAF</N>")), "not UTF-8 text") << "longer than it need be";
    EXPECT_EQ(wrongWith(around(std::string("<N>\0</N>", 8))), "not UTF-8 text");
    EXPECT_EQ(wrongWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + around("")),
              "it says that it is not UTF-8");
    EXPECT_EQ(wrongWith("<?xml version=\"1.0\" encoding=\"utf-7\"?>" + around("")),
              "it says that it is not UTF-8");
}

TEST(NadraMessagesTest, HalfAnAnswerIsNone) {
    const std::string whole = around("<SESSION>s</SESSION>");
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_NE(wrongWith(whole.substr(0, length)), "read") << length;
    EXPECT_EQ(wrongWith(whole + whole), "not one element that holds the rest");
    EXPECT_EQ(wrongWith(std::string(600'000, ' ') + whole), "longer than an answer may be");
}

TEST(NadraMessagesTest, DepthCostsNoStack) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    EXPECT_NE(wrongWith(deep), "read");
    std::string closed = deep;
    for (int i = 0; i < 50'000; ++i) closed += "</a>";
    EXPECT_NE(wrongWith(closed), "read");
}

TEST(NadraMessagesTest, AReasonSaysNothingOfWhatWasSaid) {
    for (const std::string& reason : {wrongWith(around("<CITIZEN>35201SECRET</CITIZEN>")),
                                      wrongWith(around("<SECRET>")), wrongWith("SECRET")})
        EXPECT_EQ(reason.find("SECRET"), std::string::npos) << reason;
}

}  // namespace owc::test
