#include <gmock/gmock.h>

#include "tests/unit/nadra_bench.h"

namespace owc::test {

using identity::Answer;
using identity::Meaning;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Code {
    const char* code;
    Meaning meaning;
};
void PrintTo(const Code& code, std::ostream* out) {
    *out << code.code;
}

class NadraCodeTest : public testing::TestWithParam<Code> {};

/// What came of a reply that went out like this; with little patience where nothing will come.
Answer after(NadraBench& bench, Delivery delivery) {
    const bool isEndless = delivery == Delivery::Held || delivery == Delivery::DrippingHeaders;
    if (isEndless) bench.nadra.deadlineMs = 500;
    bench.sandbox.next("100", delivery);
    return bench.verify(1);
}

}  // namespace

TEST_P(NadraCodeTest, EachCodeBecomesItsMeaningAndNothingPersonalComesAlong) {
    NadraBench bench;
    bench.sandbox.next(GetParam().code);

    const Answer answer = bench.verify(1);

    EXPECT_EQ(answer.meaning, GetParam().meaning) << bench.notices();
    EXPECT_EQ(answer.code, GetParam().code);
    EXPECT_EQ(answer.nonce, NadraBench::question(1).nonce);
    EXPECT_EQ(answer.session, "S-1");
    for (const char* personal :
         {NadraBench::kCitizen, "SAMPLE", NadraBench::kPassword, "centre-user", "03001234567"})
        EXPECT_THAT(shown(answer, bench), Not(HasSubstr(personal)));
}

INSTANTIATE_TEST_SUITE_P(Codes, NadraCodeTest,
                         testing::Values(Code{"100", Meaning::Verified}, Code{"108", Meaning::ServiceDown},
                                         Code{"111", Meaning::NoPrintsOnFile},
                                         Code{"118", Meaning::FingerSpent},
                                         Code{"119", Meaning::CitizenSpent}, Code{"122", Meaning::NoMatch},
                                         Code{"175", Meaning::AlreadyUsed}, Code{"201", Meaning::SessionOver},
                                         Code{"300", Meaning::AfterHours}, Code{"999", Meaning::UnknownCode}),
                         [](const auto& code) { return "Code" + std::string(code.param.code); });

TEST(NadraTest, AQuestionCarriesEveryFieldOnceAndEscaped) {
    NadraBench bench;
    std::ignore = bench.verify(1);

    const std::string asked = bench.sandbox.questions("verify").at(0);
    EXPECT_EQ(asked,
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
              "<BIOMETRIC_VERIFICATION><USER_VERIFICATION><USERNAME>centre-user</USERNAME>"
              "<PASSWORD>p&lt;a&gt;ss &amp; "
              "\"word\"</PASSWORD><FRANCHISE_ID>0000</FRANCHISE_ID></USER_VERIFICATION>"
              "<REQUEST_DATA><TRANSACTION_ID>0000000000000000001</TRANSACTION_ID><SESSION_ID></SESSION_ID>"
              "<CITIZEN_NUMBER>3520112345671</CITIZEN_NUMBER><CONTACT_NUMBER>03001234567</CONTACT_NUMBER>"
              "<FINGER_INDEX>2</FINGER_INDEX><FINGER_TEMPLATE>Rk1SAAECA/8=</FINGER_TEMPLATE>"
              "<TEMPLATE_TYPE>ISO_19794_2</TEMPLATE_TYPE><AREA_NAME>ISLAMABAD</AREA_NAME>"
              "<ACCOUNT_TYPE>CURRENT</ACCOUNT_TYPE></REQUEST_DATA></BIOMETRIC_VERIFICATION>");
}

TEST(NadraTest, WhoAsksForAResultSendsNoPrint) {
    NadraBench bench;
    std::ignore = bench.lastResult(1);

    const std::string asked = bench.sandbox.questions("last").at(0);
    EXPECT_THAT(asked, HasSubstr("<TRANSACTION_ID>0000000000000000001</TRANSACTION_ID>"));
    EXPECT_THAT(asked, Not(HasSubstr("FINGER")));
    EXPECT_THAT(asked, Not(HasSubstr("CONTACT_NUMBER")));
}

TEST(NadraTest, TheSessionOfTheFirstTryIsSentWithTheNext) {
    NadraBench bench;
    bench.sandbox.next("122");
    auto second = NadraBench::question(2);

    second.session = bench.verify(1).session;
    const Answer answer = bench.adapter().verify(second);

    EXPECT_EQ(second.session, "S-1");
    EXPECT_THAT(bench.sandbox.questions("verify").at(1), HasSubstr("<SESSION_ID>S-1</SESSION_ID>"));
    EXPECT_EQ(answer.meaning, Meaning::Verified);
}

TEST(NadraTest, FingersOnFileAreTold) {
    NadraBench bench;
    bench.sandbox.next("118");

    EXPECT_THAT(bench.verify(1).onFile,
                ElementsAre(biometrics::Finger::RightIndex, biometrics::Finger::LeftIndex));
}

TEST(NadraTest, AnAnswerToAnotherQuestionIsRefused) {
    for (const auto& [field, value, trouble] :
         {std::tuple{"TRANSACTION", "0000000000000000009", "other-transaction"},
          {"CITIZEN", "3520199999999", "other-citizen"},
          {"SESSION", "S-77", "other-session"}}) {
        NadraBench bench;
        bench.sandbox.next("100", Delivery::Whole, {{field, value}});
        auto question = NadraBench::question(1);
        question.session = "S-5";

        const Answer answer = bench.adapter().verify(question);

        EXPECT_EQ(answer.meaning, Meaning::NoAnswer) << field;
        EXPECT_EQ(answer.session, "S-5") << "a refused answer changes nothing";
        EXPECT_EQ(bench.notices(), "trouble=" + std::string(trouble) + " transaction=000000000000001\n");
    }
}

TEST(NadraTest, AReplyPlayedAgainIsRefused) {
    NadraBench bench;
    ASSERT_EQ(bench.verify(1).meaning, Meaning::Verified);
    bench.sandbox.nextBytes(bench.sandbox.lastReply());

    EXPECT_EQ(bench.verify(2).meaning, Meaning::NoAnswer);
    EXPECT_THAT(bench.notices(), HasSubstr("trouble=other-transaction"));
}

TEST(NadraTest, ASuccessThatDoesNotSayWhoseItIsCounts) {
    NadraBench bench;
    bench.sandbox.next("100", Delivery::Whole, {{"CITIZEN", ""}});
    bench.sandbox.next("122", Delivery::Whole, {{"CITIZEN", ""}});

    EXPECT_EQ(bench.verify(1).meaning, Meaning::NoAnswer) << "only from somebody who repeats the number";
    EXPECT_EQ(bench.verify(2).meaning, Meaning::NoMatch) << "a refusal needs no number";
}

TEST(NadraTest, WhereTheProductRepeatsTheTransactionAnAnswerWithoutItIsRefused) {
    NadraBench bench;
    bench.nadra.transactionEchoed = true;
    bench.sandbox.next("122", Delivery::Whole, {{"TRANSACTION", ""}});

    EXPECT_EQ(bench.verify(1).meaning, Meaning::NoAnswer);
    EXPECT_THAT(bench.notices(), HasSubstr("trouble=no-transaction"));
}

TEST(NadraTest, NobodyKnowsWhetherALostCallArrived) {
    for (const auto& [delivery, trouble] : {std::pair{Delivery::CutInBody, "cut-off"},
                                            {Delivery::CutInHeaders, "cut-off"},
                                            {Delivery::NoReply, "cut-off"},
                                            {Delivery::EndlessChunks, "too-long"},
                                            {Delivery::Huge, "too-long"},
                                            {Delivery::Redirect, "status-302"},
                                            {Delivery::ServerError, "status-500"},
                                            {Delivery::Garbage, "cut-off"},
                                            {Delivery::Held, "time-out"},
                                            {Delivery::DrippingHeaders, "time-out"}}) {
        NadraBench bench;

        const Answer answer = after(bench, delivery);

        EXPECT_EQ(answer.meaning, Meaning::NoAnswer) << trouble;
        EXPECT_EQ(answer.code, "");
        EXPECT_EQ(bench.notices(), "trouble=" + std::string(trouble) + " transaction=000000000000001\n");
        EXPECT_EQ(bench.sandbox.questions("verify").size(), 1u) << "a question is never sent twice";
    }
}

TEST(NadraTest, AReplyIsTakenAsItIsAndNotUnpacked) {
    NadraBench bench;
    EXPECT_EQ(after(bench, Delivery::Compressed).meaning, Meaning::Verified) << "it says gzip and is not";
}

TEST(NadraTest, AReplyThatComesTooLateIsNoAnswerAndItsResultIsAskedFor) {
    NadraBench bench;
    ASSERT_EQ(after(bench, Delivery::Held).meaning, Meaning::NoAnswer);
    bench.sandbox.release();
    bench.nadra.deadlineMs = 8000;

    EXPECT_EQ(bench.verify(1).meaning, Meaning::AlreadyUsed) << "the same transaction is not verified twice";
    EXPECT_EQ(bench.lastResult(1).meaning, Meaning::Verified);
    EXPECT_EQ(bench.lastResult(2).meaning, Meaning::NoneFound) << "that one never arrived";
}

TEST(NadraTest, TheResultOfALostFailureIsAFailure) {
    NadraBench bench;
    bench.sandbox.next("122", Delivery::CutInBody);
    ASSERT_EQ(bench.verify(1).meaning, Meaning::NoAnswer);

    EXPECT_EQ(bench.lastResult(1).meaning, Meaning::LastNotVerified);
}

TEST(NadraTest, WithoutAConnectionNothingHasLeft) {
    NadraBench bench;
    {
        SandboxAuthority gone(bench.ca.issue(SandboxAuthority::kHost));
        bench.nadra.port = gone.port();
    }
    EXPECT_EQ(bench.verify(1).meaning, Meaning::ServiceDown);
    EXPECT_THAT(bench.notices(), HasSubstr("trouble=no-connection"));
}

TEST(NadraTest, ACertificateThatIsNotTheirsEndsTheCallBeforeAnythingIsSaid) {
    NadraBench bench;
    const TestCa other(bench.folder.path(), "other");
    for (const Certificate& wrong :
         {other.issue(SandboxAuthority::kHost), bench.ca.issue("somebody.else.test"),
          bench.ca.issue(SandboxAuthority::kHost, -1)}) {
        SandboxAuthority impostor(wrong);
        bench.nadra.port = impostor.port();

        EXPECT_EQ(bench.verify(1).meaning, Meaning::NotSetUp) << wrong.certificate;
        EXPECT_TRUE(impostor.questions("verify").empty()) << wrong.certificate;
    }
    EXPECT_EQ(bench.notices(),
              "trouble=certificate transaction=000000000000001\n"
              "trouble=certificate transaction=000000000000001\n"
              "trouble=certificate transaction=000000000000001\n");
}

TEST(NadraTest, OnlyThePinnedCertificateIsTakenWhoeverVouchesForAnother) {
    NadraBench bench;
    const Certificate theirs = bench.ca.issue(SandboxAuthority::kHost, 31);
    SandboxAuthority pinned(theirs);
    bench.nadra.certificateSha256 = theirs.sha256;

    EXPECT_EQ(bench.verify(1).meaning, Meaning::NotSetUp);
    EXPECT_THAT(bench.notices(), HasSubstr("trouble=certificate"));
    bench.nadra.port = pinned.port();
    EXPECT_EQ(bench.verify(2).meaning, Meaning::Verified);
    EXPECT_TRUE(bench.sandbox.questions("verify").empty());
}

TEST(NadraTest, WhatWouldBeRefusedAnywayCostsNoTry) {
    NadraBench bench;
    auto noNumber = NadraBench::question(1), noPrint = noNumber, noFinger = noNumber,
         noTransaction = noNumber;
    noNumber.citizen = "35201-1234567-1";
    noPrint.record.clear();
    noFinger.finger = biometrics::Finger::Unknown;
    noTransaction.transaction = "";
    auto adapter = bench.adapter();

    EXPECT_EQ(adapter.verify(noNumber).meaning, Meaning::UnknownCitizen);
    EXPECT_EQ(adapter.verify(noPrint).meaning, Meaning::BadCapture);
    EXPECT_EQ(adapter.verify(noFinger).meaning, Meaning::BadCapture);
    EXPECT_EQ(adapter.verify(noTransaction).meaning, Meaning::NotSetUp);
    EXPECT_TRUE(bench.sandbox.questions("verify").empty());
}

}  // namespace owc::test
