#include "queue-server/gateways/iso_bank.h"

#include <gmock/gmock.h>

#include <fstream>
#include <future>

#include "queue-server/iso8583/digits.h"
#include "tests/support/bank_questions.h"
#include "tests/support/fixture_bank.h"
#include "tests/unit/sample_folder.h"

// The adapter in front of a bank that plays files of bytes over TLS: every answer it can get, and what it
// says itself.
namespace owc::test {

using namespace std::chrono_literals;
using gateways::IsoBank;
using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::BankWork;
using payments::DeclineReason;
using payments::rupees;

namespace {

constexpr const char* kKey = "0123456789ABCDEFFEDCBA9876543210";
constexpr const char* kHost = "bank.test";
const domain::Time kNow{1773466200s};  // 2026-03-14 05:30:00 GMT, a minute before the questions

/// Two questions of one minute: their numbers are 012301 and 012302.
BankQuestion asked(BankWork work, int which = 1) {
    return {work, which == 1 ? "177346626012301" : "177346626012302", dueOf()};
}
const BankQuestion kFirst = asked(BankWork::Authorise), kSecond = asked(BankWork::Authorise, 2);

/// What the sample says, without sign-on, and with a few codes more.
iso8583::Terms sampleTerms() {
    auto terms = *SampleFolder().load()->isoBank;
    terms.host = kHost;
    terms.address = "127.0.0.1";
    terms.signOn.clear();
    terms.connections = 1;
    terms.deadlineMs = 20'000;
    terms.codes.insert(terms.codes.end(), {"authorise 62 declined blocked", "inquire 25 not-found"});
    return terms;
}

class Bench {
  public:
    explicit Bench(const std::string& file, iso8583::Terms terms = sampleTerms(), domain::Time now = kNow)
        : m_ca(m_folder.path(), "ca"), m_bank(file, m_ca.issue(kHost)) {
        terms.port = m_bank.port();
        terms.caFile = m_ca.file();
        auto opened =
            IsoBank::open({.terms = terms, .macKey = *iso8583::fromHex(kKey), .clientKey = {}, .now = [now] {
                               return now;
                           }});
        EXPECT_TRUE(opened) << opened.error().detail;
        m_adapter = std::move(*opened);
    }
    BankAnswer ask(const BankQuestion& question) { return m_adapter->ask(question); }
    FixtureBank& bank() { return m_bank; }
    /// Nothing is asked until the bank has played so many steps of its file.
    void restUntil(int step) {
        for (const auto since = std::chrono::steady_clock::now();
             m_bank.played() < step && std::chrono::steady_clock::now() - since < 10s;)
            m_adapter->rest();
    }
    /// Everything was heard and said as the file has it.
    void expectAllPlayed() { EXPECT_EQ(m_bank.complaint(), ""); }

  private:
    TempFolder m_folder;
    TestCa m_ca;
    FixtureBank m_bank;
    std::unique_ptr<IsoBank> m_adapter;
};

/// Long enough for a slow machine to have said its question.
iso8583::Terms impatient(std::int64_t ms = 1500) {
    auto terms = sampleTerms();
    terms.deadlineMs = ms;
    return terms;
}

/// The answer to the first question of a file.
BankAnswer firstOf(const std::string& file, const iso8583::Terms& terms = sampleTerms()) {
    Bench bench(file, terms);
    BankAnswer answer = bench.ask(kFirst);
    bench.expectAllPlayed();
    return answer;
}

void expectUnclear(const BankAnswer& answer, const std::string& code) {
    EXPECT_EQ(answer.meaning, BankMeaning::NoAnswer);
    EXPECT_EQ(answer.code, code);
    EXPECT_EQ(answer.amount, payments::Money{});
    EXPECT_EQ(answer.transaction, kFirst.transaction);
}

}  // namespace

TEST(IsoBankTest, AnAuthorisationIsApprovedWithItsSumAndReference) {
    const BankAnswer answer = firstOf("approved");
    EXPECT_EQ(answer.meaning, BankMeaning::Approved) << answer.code;
    EXPECT_EQ(answer.amount, rupees(10'500));
    EXPECT_EQ(answer.reference, "BK7731");
    EXPECT_EQ(answer.code, "00");
    EXPECT_EQ(answer.transaction, kFirst.transaction);
}

TEST(IsoBankTest, OnlyACodeOfTheContractDeclines) {
    Bench bench("declined");
    const BankAnswer known = bench.ask(kFirst), unknown = bench.ask(kSecond);
    EXPECT_EQ(known.meaning, BankMeaning::Declined);
    EXPECT_EQ(known.reason, DeclineReason::Blocked);
    EXPECT_EQ(known.code, "62");
    EXPECT_EQ(unknown.meaning, BankMeaning::NoAnswer) << "neither yes nor no";
    EXPECT_EQ(unknown.code, "unknown-A9");
    EXPECT_EQ(bench.bank().connections(), 1);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, AnApprovalSaysWhichSumItIsOf) {
    const BankAnswer answer = firstOf("other_amount");
    EXPECT_EQ(answer.meaning, BankMeaning::Approved);
    EXPECT_EQ(answer.amount, rupees(5'000)) << "the rules take that back";
    expectUnclear(firstOf("no_amount"), "no-amount");
    expectUnclear(firstOf("other_currency"), "other-currency");
}

TEST(IsoBankTest, WhatTheKeyDidNotSealIsNoAnswer) {
    expectUnclear(firstOf("bad_mac"), "bad-mac");
    expectUnclear(firstOf("no_mac"), "bad-mac");
}

TEST(IsoBankTest, WhatCannotBeReadIsNoAnswer) {
    expectUnclear(firstOf("garbled"), "garbled");
    expectUnclear(firstOf("bad_length"), "garbled");
    expectUnclear(firstOf("never_ends"), "garbled");
}

TEST(IsoBankTest, AnAnswerThatIsCutOffIsAskedForAgainUnderTheSameNumbers) {
    Bench bench("cut");
    expectUnclear(bench.ask(kFirst), "cut-off");
    EXPECT_EQ(bench.ask(kFirst).meaning, BankMeaning::Approved);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, AnswersToOtherQuestionsArePassedOver) {
    const BankAnswer answer = firstOf("other_number");
    EXPECT_EQ(answer.meaning, BankMeaning::Approved);
    EXPECT_EQ(answer.reference, "BK7732");
    expectUnclear(firstOf("only_another", impatient()), "time-out");
}

TEST(IsoBankTest, AnAnswerThatComesTwiceAnswersOneQuestion) {
    Bench bench("doubled");
    EXPECT_EQ(bench.ask(kFirst).reference, "BK7731");
    EXPECT_EQ(bench.ask(kSecond).reference, "BK7732");
    bench.expectAllPlayed();
}

TEST(IsoBankTest, ALateAnswerIsNotThatOfTheNextQuestion) {
    Bench bench("late", impatient(3000));
    expectUnclear(bench.ask(kFirst), "time-out");
    std::this_thread::sleep_for(1200ms);  // now it has come
    const BankAnswer second = bench.ask(kSecond);
    EXPECT_EQ(second.meaning, BankMeaning::Declined) << second.code;
    EXPECT_EQ(second.transaction, kSecond.transaction);
    EXPECT_EQ(bench.bank().connections(), 1);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, ALateAnswerBehindAnEchoIsNotThatOfTheNextQuestionEither) {
    Bench bench("late_behind_echo", impatient(3000));
    expectUnclear(bench.ask(kFirst), "time-out");
    EXPECT_EQ(bench.ask(kSecond).meaning, BankMeaning::Declined);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, NoMoneyIsAskedForOverALineThatDoesNotAnswerItsEcho) {
    Bench bench("silent", impatient(3000));
    expectUnclear(bench.ask(kFirst), "time-out");
    EXPECT_EQ(bench.ask(asked(BankWork::Inquire)).meaning, BankMeaning::Approved);
    EXPECT_EQ(bench.bank().connections(), 2);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, ALineThatTheBankHungUpIsReplaced) {
    Bench bench("hung_up");
    EXPECT_EQ(bench.ask(kFirst).meaning, BankMeaning::Approved);
    std::this_thread::sleep_for(50ms);
    EXPECT_EQ(bench.ask(kSecond).reference, "BK7732");
    bench.expectAllPlayed();
}

TEST(IsoBankTest, AReversalNamesItsOriginalAndIsTheSameWhenItIsRepeated) {
    Bench bench("reversed");
    EXPECT_EQ(bench.ask(kFirst).meaning, BankMeaning::Approved);
    EXPECT_EQ(bench.ask(asked(BankWork::Reverse)).meaning, BankMeaning::Reversed);
    EXPECT_EQ(bench.ask(asked(BankWork::Reverse)).meaning, BankMeaning::Reversed);
    bench.expectAllPlayed();

    const BankAnswer behind = bench.ask(asked(BankWork::Inquire));
    EXPECT_EQ(behind.meaning, BankMeaning::NoAnswer);
    EXPECT_EQ(behind.code, "being-reversed") << "a repeated authorisation behind it could be carried out";
}

TEST(IsoBankTest, AnAdviceGoesOutUntilTheBankHasAnsweredIt) {
    auto terms = sampleTerms();
    terms.reversalMti = "0420";
    Bench bench("advised", terms);
    EXPECT_EQ(bench.ask(kFirst).meaning, BankMeaning::Approved);
    EXPECT_EQ(bench.ask(asked(BankWork::Reverse)).meaning, BankMeaning::NoAnswer);
    EXPECT_EQ(bench.ask(asked(BankWork::Reverse)).meaning, BankMeaning::Reversed);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, AReversalOlderThanTheProgramIsMarkedAsRepeated) {
    Bench bench("after_restart", sampleTerms(), kNow + 1h);
    EXPECT_EQ(bench.ask(asked(BankWork::Reverse)).meaning, BankMeaning::Reversed);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, AnInquiryIsTheAuthorisationMarkedAsRepeated) {
    Bench bench("inquired");
    EXPECT_EQ(bench.ask(asked(BankWork::Inquire)).meaning, BankMeaning::Approved);
    EXPECT_EQ(bench.ask(asked(BankWork::Inquire, 2)).meaning, BankMeaning::NotFound);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, ARepeatedAuthorisationIsAnsweredInTheWordsOfTheFirst) {
    auto terms = sampleTerms();
    terms.codes = {"authorise 00 approved", "authorise 25 declined not-due", "reverse 00 reversed"};
    Bench bench("inquired", terms);
    EXPECT_EQ(bench.ask(asked(BankWork::Inquire)).meaning, BankMeaning::Approved);
    const BankAnswer declined = bench.ask(asked(BankWork::Inquire, 2));
    EXPECT_EQ(declined.meaning, BankMeaning::Declined) << "or nobody would ever know";
    EXPECT_EQ(declined.reason, DeclineReason::NotDue);
}

TEST(IsoBankTest, NoQuestionLeavesBeforeTheBankTookTheSignOn) {
    auto terms = sampleTerms();
    terms.signOn = SampleFolder().load()->isoBank->signOn;
    EXPECT_EQ(firstOf("signed_on", terms).meaning, BankMeaning::Approved);
    const BankAnswer refused = firstOf("sign_on_refused", terms);
    EXPECT_EQ(refused.meaning, BankMeaning::NotSent);
    EXPECT_EQ(refused.code, "no-sign-on");
}

TEST(IsoBankTest, ABankThatAsksWhetherWeAreThereIsAnswered) {
    EXPECT_EQ(firstOf("bank_echo").meaning, BankMeaning::Approved);
}

TEST(IsoBankTest, ItIsAnsweredAlsoWhileNothingIsAskedAndTheLineStays) {
    Bench bench("idle_echo");
    EXPECT_EQ(bench.ask(kFirst).meaning, BankMeaning::Approved);
    bench.restUntil(4);
    EXPECT_EQ(bench.ask(kSecond).code, "62");
    EXPECT_EQ(bench.bank().connections(), 1);
    bench.expectAllPlayed();
}

TEST(IsoBankTest, NothingIsSaidToWhoeverIsNotTheBank) {
    const TempFolder folder;
    const TestCa ours(folder.path(), "ca"), theirs(folder.path(), "other");
    const auto codeFrom = [&](const Certificate& shown, const std::string& pinned) {
        FixtureBank bank("approved", shown);
        auto terms = sampleTerms();
        terms.port = bank.port();
        terms.caFile = ours.file();
        terms.certificateSha256 = pinned;
        const auto answer = (*IsoBank::open({.terms = terms,
                                             .macKey = *iso8583::fromHex(kKey),
                                             .clientKey = {},
                                             .now = [] { return kNow; }}))
                                ->ask(kFirst);
        if (answer.meaning == BankMeaning::Approved) return answer.code;
        EXPECT_EQ(answer.meaning, BankMeaning::NotSent);
        return answer.code;
    };
    const Certificate good = ours.issue(kHost), again = ours.issue(kHost, 20);
    EXPECT_EQ(codeFrom(theirs.issue(kHost), ""), "no-tls");
    EXPECT_EQ(codeFrom(ours.issue("elsewhere.test"), ""), "no-tls");
    EXPECT_EQ(codeFrom(ours.issue(kHost, -1), ""), "no-tls") << "it is over";
    EXPECT_EQ(codeFrom(good, again.sha256), "other-certificate");
    EXPECT_EQ(codeFrom(good, good.sha256), "00");
}

TEST(IsoBankTest, ABankThatWantsToSeeACertificateOfOursSeesIt) {
    const TempFolder folder;
    const TestCa ca(folder.path(), "ca");
    const Certificate ours = ca.issue("centre.test");
    FixtureBank bank("approved", ca.issue(kHost), ca.file());
    auto terms = sampleTerms();
    terms.port = bank.port();
    terms.caFile = ca.file();
    terms.clientCertificate = ours.certificate;
    const IsoBank::Setup setup{terms, *iso8583::fromHex(kKey), ours.key, [] { return kNow; }};
    EXPECT_EQ((*IsoBank::open(setup))->ask(kFirst).meaning, BankMeaning::Approved);

    auto wrong = setup;
    wrong.clientKey = ca.issue("somebody.test").key;
    const auto opened = IsoBank::open(wrong);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, domain::ErrorCode::BadKey);
    EXPECT_THAT(opened.error().detail, testing::HasSubstr("somebody.test30.key: is not the private key"));
}

TEST(IsoBankTest, NobodyThereMeansThatNothingWasSent) {
    auto terms = sampleTerms();
    terms.port = 1;
    terms.caFile.clear();
    const auto bank = IsoBank::open(
        {.terms = terms, .macKey = *iso8583::fromHex(kKey), .clientKey = {}, .now = [] { return kNow; }});
    const BankAnswer answer = (*bank)->ask(kFirst);
    EXPECT_EQ(answer.meaning, BankMeaning::NotSent);
    EXPECT_EQ(answer.code, "no-connection");
}

TEST(IsoBankTest, AQuestionThatFitsNoMessageIsNotSent) {
    Bench bench("approved");
    BankQuestion question = kFirst;
    question.due.reference = std::string(29, 'R');
    EXPECT_EQ(bench.ask(question).meaning, BankMeaning::NotSent);
    EXPECT_EQ(bench.ask(question).code, "bad-field-102");
    question = kFirst;
    question.transaction = "1";
    EXPECT_EQ(bench.ask(question).code, "bad-question");
    EXPECT_EQ(bench.bank().connections(), 0);
}

TEST(IsoBankTest, AQuestionThatFindsNoFreeLineInTimeIsNotSent) {
    Bench bench("only_another", impatient());
    auto first = std::async(std::launch::async, [&] { return bench.ask(kFirst); });
    while (bench.bank().connections() == 0) std::this_thread::sleep_for(5ms);
    auto same = std::async(std::launch::async, [&] { return bench.ask(asked(BankWork::Inquire)); });
    EXPECT_EQ(first.get().code, "time-out");
    EXPECT_NE(same.get().meaning, BankMeaning::Approved);
    EXPECT_EQ(bench.bank().connections(), 1) << "one line, and one question of a transaction at a time";
}

}  // namespace owc::test
