#include "tests/support/paying.h"

// No money without knowing that it is her.
namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

identity::Rules local(bool authorises) {
    identity::Rules rules = sampleIdentityRules();
    rules.authority = "local";
    rules.localAuthorisesPayout = authorises;
    return rules;
}

std::optional<ErrorCode> confirmed(Paying& p, const char* second = "") {
    return p.refusal(ConfirmIdentity{deskAt(), true, {second}});
}

/// A drawer, a visitor who is served, and a basket for person 7.
void begin(Paying& p) {
    p.openDrawer();
    if (!p.house.centre.state().find(CounterId{1})->visit) p.house.serve();
    p.openBasket({p.due()});
}

void verifyFor(Paying& p, identity::Purpose purpose, std::int64_t person = 7) {
    p.house.must(identity::OpenVerification{{1}, Morning::device(1), {person}, purpose});
    p.wait(5s);
    EXPECT_EQ(p.house.ask(biometrics::Finger::RightThumb), std::nullopt);
    p.house.answer(identity::Meaning::Verified, "100");
}

void exceptFor(Paying& p, identity::ExceptionKind kind) {
    p.house.open();
    p.house.must(identity::RequestException{
        {1}, Morning::device(1), kind, identity::ExceptionReason::NoFingers, "form-1"});
    p.house.must(identity::EndorseException{{1}, Morning::device(1), {"S"}, true});
}

}  // namespace

TEST(PayoutIdentityTest, NobodyIsPaidWhoWasNotVerifiedOnThisVisitWithTheOriginalCardSeen) {
    Paying p;
    begin(p);
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified);
    p.house.open();
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified) << "a session that has not ended";
    EXPECT_EQ(p.house.ask(biometrics::Finger::RightThumb), std::nullopt);
    p.house.answer(identity::Meaning::NoMatch, "121");
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified);
    p.wait(5s);
    EXPECT_EQ(p.house.ask(biometrics::Finger::LeftThumb), std::nullopt);
    p.house.answer(identity::Meaning::Verified, "100");

    EXPECT_EQ(p.refusal(ConfirmIdentity{deskAt(), false, {"S"}}), ErrorCode::NotVerified);
    EXPECT_EQ(confirmed(p), std::nullopt);
    EXPECT_EQ(p.state().baskets.at({1}).session, identity::SessionId{1});
}

TEST(PayoutIdentityTest, AVerificationGivenUpAuthorisesNothing) {
    Paying p;
    begin(p);
    p.house.open();
    p.house.must(identity::CloseVerification{{1}, Morning::device(1)});
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified);
}

TEST(PayoutIdentityTest, AVerificationOfSomebodyElseOrOfAVisitBeforeAuthorisesNothing) {
    Paying p;
    begin(p);
    verifyFor(p, identity::Purpose::Withdrawal, 8);
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified);

    p.must(StopBasket{deskAt(), StopReason::WrongPerson});
    p.must(CloseBasket{deskAt()});
    verifyFor(p, identity::Purpose::Withdrawal, 7);
    p.centreMust(Complete{{1}, Morning::device(1)});
    p.house.serve();
    p.openBasket({p.due()});
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified) << "on her visit before this one";
}

TEST(PayoutIdentityTest, AVerificationForSomethingElseAuthorisesNothingAndDoesNotHinderTheRightOne) {
    Paying p;
    begin(p);
    verifyFor(p, identity::Purpose::Information);
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified);
    verifyFor(p, identity::Purpose::Withdrawal, 9);
    verifyFor(p, identity::Purpose::Withdrawal);
    EXPECT_EQ(confirmed(p), std::nullopt);
    EXPECT_EQ(p.state().baskets.at({1}).session, identity::SessionId{3});
}

TEST(PayoutIdentityTest, PrintsOfTheCentreAloneDoNotAuthoriseAPayoutUnlessSettingsSaySo) {
    Paying p(samplePayingRules(), local(false));
    begin(p);
    verifyFor(p, identity::Purpose::Withdrawal);

    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified);
    EXPECT_EQ(confirmed(p, "S"), ErrorCode::NotVerified);
    EXPECT_EQ(p.detailOf(ConfirmIdentity{deskAt(), true, {"S"}}),
              "prints of this centre do not authorise a payout");
}

TEST(PayoutIdentityTest, WhereSettingsLetPrintsOfTheCentreAuthoriseItTakesASecondOfficer) {
    Paying p(samplePayingRules(), local(true));
    begin(p);
    verifyFor(p, identity::Purpose::Withdrawal);

    EXPECT_EQ(confirmed(p), ErrorCode::SecondOfficer);
    EXPECT_EQ(confirmed(p, "A"), ErrorCode::SecondOfficer) << "whoever sits there";
    EXPECT_EQ(confirmed(p, "S"), std::nullopt);
    EXPECT_EQ(only<IdentityConfirmed>({p.history().back()}).second, OfficerId{"S"});
}

TEST(PayoutIdentityTest, TheAuthoritysWordCountsAlsoAfterPrintsOfTheCentre) {
    Paying p(samplePayingRules(), local(false));
    begin(p);
    verifyFor(p, identity::Purpose::Withdrawal);
    p.house.must(identity::ApplyRules{sampleIdentityRules()});
    verifyFor(p, identity::Purpose::Withdrawal);
    p.house.must(identity::ApplyRules{local(false)});
    verifyFor(p, identity::Purpose::Withdrawal);

    EXPECT_EQ(confirmed(p), std::nullopt);
    EXPECT_EQ(p.state().baskets.at({1}).session, identity::SessionId{2});
}

TEST(PayoutIdentityTest, AnEndorsedExceptionAuthorisesWithoutAThirdPerson) {
    for (const auto kind : {identity::ExceptionKind::NumberOnly, identity::ExceptionKind::NoUsableFinger}) {
        Paying p(samplePayingRules(), local(false));
        begin(p);
        exceptFor(p, kind);
        EXPECT_EQ(confirmed(p), std::nullopt);
    }
}

TEST(PayoutIdentityTest, AComplaintInsteadOfAFingerAuthorisesNothing) {
    Paying p;
    begin(p);
    exceptFor(p, identity::ExceptionKind::ComplaintVisit);
    EXPECT_EQ(confirmed(p), ErrorCode::NotVerified);
    EXPECT_EQ(confirmed(p, "S"), ErrorCode::NotVerified);
}

}  // namespace owc::test
