// The payout as a desk knows it: what it asks, when it asks again, and which notes are counted.
#include <gtest/gtest.h>

#include <QSignalSpy>

#include "counter/desk/model/payout_words.h"
#include "tests/gui/payout_states.h"
#include "tests/support/paying_desk.h"

namespace owc::test {
namespace {

using desk_model::DeskPayout;
using desk_model::PayoutPage;
using payments::NextStep;
using payments::rupees;

const desk_model::SecondOfficer kSecond{"S", "1234"};

class DeskPayoutTest : public ::testing::Test {
  protected:
    void shows(NextStep step, bool many = false) { m_teller.shows(payingView(step, many)); }
    DeskPayout& payout() { return m_teller.payout; }
    [[nodiscard]] std::size_t asked() const { return m_teller.asked.size(); }

    PlayedTeller m_teller;
};

}  // namespace

TEST_F(DeskPayoutTest, AsksWhenTheRowHasAnotherRevisionAndWhenTheLinkIsBackAndNotOtherwise) {
    EXPECT_EQ(m_teller.queries.size(), 1U) << "the first link";
    m_teller.answerQueries();
    m_teller.payout.follow(m_teller.views, true, true);
    EXPECT_TRUE(m_teller.queries.empty()) << "nothing has moved";
    shows(NextStep::Authorise);
    EXPECT_EQ(payout().view()->step, NextStep::Authorise);

    m_teller.link(false);
    EXPECT_TRUE(m_teller.queries.empty());
    m_teller.link(true);

    EXPECT_EQ(m_teller.queries.size(), 1U);
}

TEST_F(DeskPayoutTest, WhatMovesWhileItAsksIsAskedForOnceMore) {
    m_teller.answerQueries();
    shows(NextStep::Authorise);
    m_teller.move();
    m_teller.move();
    EXPECT_EQ(m_teller.queries.size(), 1U);

    const auto first = std::exchange(m_teller.queries, {});
    first.front()(protocol::ReplyBody{payingView(NextStep::WaitForBank)});

    EXPECT_EQ(m_teller.queries.size(), 1U);
    EXPECT_TRUE(payout().isAt(NextStep::WaitForBank));
}

TEST_F(DeskPayoutTest, AnAnswerThatComesAfterSheHasSignedOutIsNobodys) {
    const auto late = std::exchange(m_teller.queries, {});
    m_teller.payout.follow(m_teller.views, true, false);

    late.front()(protocol::ReplyBody{payingView(NextStep::CountNotes)});

    EXPECT_FALSE(payout().view());
}

TEST_F(DeskPayoutTest, EachStepAsksForItsOwnAndAskedOutOfStepNothing) {
    shows(NextStep::ConfirmIdentity);
    payout().authorise();
    payout().release();
    payout().confirmHandOver();
    payout().close();
    EXPECT_EQ(asked(), 0U);
    payout().confirmPayee(kSecond);
    ASSERT_EQ(m_teller.all<protocol::ConfirmPayee>().size(), 1U);
    EXPECT_TRUE(m_teller.all<protocol::ConfirmPayee>().front().cardSeen);
    EXPECT_EQ(m_teller.all<protocol::ConfirmPayee>().front().second.value, "S");
    shows(NextStep::Authorise);
    payout().authorise();
    shows(NextStep::HandOver);
    payout().confirmHandOver();
    shows(NextStep::PrintReceipt);
    payout().reportReceipt(payments::ReceiptPrint::Failed);
    shows(NextStep::Close);
    payout().close();
    EXPECT_EQ(m_teller.all<protocol::AuthorisePayout>().size(), 1U);
    EXPECT_EQ(m_teller.all<protocol::ConfirmHandOver>().front().basket.value, 31U);
    EXPECT_EQ(m_teller.all<protocol::ReportReceipt>().front().print, payments::ReceiptPrint::Failed);
    EXPECT_EQ(m_teller.all<protocol::ClosePayout>().size(), 1U);
}

TEST_F(DeskPayoutTest, AfterARequestIsDoneTheViewIsAskedFor) {
    shows(NextStep::Authorise);
    payout().authorise();
    EXPECT_TRUE(m_teller.queries.empty());

    m_teller.isDone();

    EXPECT_EQ(m_teller.queries.size(), 1U);
}

TEST_F(DeskPayoutTest, NotesAreReleasedOnlyWhenTheyAreTheWholeSum) {
    shows(NextStep::CountNotes);
    for (int i = 0; i < 13; ++i) EXPECT_TRUE(payout().add(1000));
    EXPECT_EQ(payout().tally(), rupees(13'000));
    payout().release();
    EXPECT_EQ(asked(), 0U);
    EXPECT_FALSE(payout().add(1000)) << "more than she is due";
    EXPECT_FALSE(payout().add(13)) << "there is no such note";
    EXPECT_EQ(payout().tally(), rupees(13'000));
    EXPECT_TRUE(payout().add(500));
    EXPECT_TRUE(payout().isFull());

    payout().release();

    ASSERT_EQ(m_teller.all<protocol::ReleaseCash>().size(), 1U);
    EXPECT_EQ(m_teller.all<protocol::ReleaseCash>().front().notes, (payments::Notes{{500, 1}, {1000, 13}}));
}

TEST_F(DeskPayoutTest, TheLastNoteAndAnyFaceAreTakenBackAndAllAreCleared) {
    shows(NextStep::CountNotes);
    for (const std::uint32_t face : {1000U, 500U, 1000U, 100U}) payout().add(face);
    payout().undoNote();
    EXPECT_EQ(payout().counted(), (payments::Notes{{500, 1}, {1000, 2}}));
    payout().take(500);
    payout().take(500);
    EXPECT_EQ(payout().counted(), (payments::Notes{{1000, 2}}));
    payout().undoNote();
    EXPECT_EQ(payout().tally(), rupees(1'000));
    payout().clearNotes();
    payout().undoNote();
    EXPECT_TRUE(payout().counted().empty());
}

TEST_F(DeskPayoutTest, ATallyIsOfOnePayoutAndOneSum) {
    shows(NextStep::CountNotes);
    payout().add(5000);
    shows(NextStep::CountNotes);
    EXPECT_EQ(payout().tally(), rupees(5'000)) << "nothing of it has changed";
    shows(NextStep::CountNotes, true);
    EXPECT_TRUE(payout().counted().empty()) << "another sum";
    payout().add(5000);
    auto other = payingView(NextStep::CountNotes, true);
    other.basket = {32};
    m_teller.shows(other);
    EXPECT_TRUE(payout().counted().empty()) << "another payout";
}

TEST_F(DeskPayoutTest, WhatIsToComeFollowsThePlanAsLongAsTheOfficerDoes) {
    const payments::Notes plan{{500, 1}, {1000, 13}};
    EXPECT_EQ(desk_model::toCome(rupees(13'500), plan, {{1000, 9}}), (payments::Notes{{500, 1}, {1000, 4}}));
    EXPECT_EQ(desk_model::toCome(rupees(13'500), plan, {{5000, 2}}), (payments::Notes{{500, 1}, {1000, 3}}));
    EXPECT_TRUE(desk_model::toCome(rupees(13'500), plan, plan).empty());
}

TEST_F(DeskPayoutTest, BothWindowsShowTheSameSumAndTheSameNotes) {
    shows(NextStep::CountNotes);
    for (int i = 0; i < 9; ++i) payout().add(1000);
    const auto officers = desk_model::payoutPictureOf(payout(), tellersDesk("en"));
    const auto hers = paidVisitor(officers, "ur");
    EXPECT_EQ(officers.amount, "13,500");
    EXPECT_EQ(officers.counted, "9,000");
    EXPECT_EQ(officers.left, "4,500");
    ASSERT_TRUE(hers.payout);
    EXPECT_EQ(hers.says, desk_model::VisitorSays::NotesCounted);
    EXPECT_EQ(hers.payout->amount, officers.amount);
    EXPECT_EQ(hers.payout->counted, officers.counted);
    EXPECT_EQ(hers.payout->notes.size(), 14U);
    EXPECT_EQ(std::ranges::count(hers.payout->notes, true, &desk_model::NoteMark::counted), 9);
}

TEST_F(DeskPayoutTest, SheSeesNoSumBeforeTheBankAgreesAndNoneWhileNobodyKnowsWhereTheNotesAre) {
    for (const NextStep step :
         {NextStep::ConfirmIdentity, NextStep::Authorise, NextStep::WaitForBank, NextStep::TwoPeople}) {
        shows(step);
        EXPECT_FALSE(paidVisitor(payoutPictureOf(payout(), tellersDesk("en")), "ur").payout)
            << static_cast<int>(step);
    }
}

TEST_F(DeskPayoutTest, TheDrawerOfTheOfficerBeforeIsTakenOverAndNotUsed) {
    protocol::PayoutView view;
    view.drawer = payingView(NextStep::Close).drawer;
    m_teller.shows(view);
    EXPECT_EQ(payoutPictureOf(payout(), tellersDesk("en")).page, PayoutPage::Drawer);
    view.drawer->teller = {"B-107"};
    m_teller.shows(view);
    EXPECT_EQ(payoutPictureOf(payout(), tellersDesk("en")).page, PayoutPage::OthersDrawer);
    m_teller.shows({});
    EXPECT_EQ(payoutPictureOf(payout(), tellersDesk("en")).page, PayoutPage::NoDrawer);
}

TEST_F(DeskPayoutTest, MoneyIsWrittenInGroupsAndWithPaisaOnlyWhereThereAreAny) {
    EXPECT_EQ(desk_model::figuresOf(rupees(13'500)), "13,500");
    EXPECT_EQ(desk_model::figuresOf({1'234'567'05}), "1,234,567.05");
    EXPECT_EQ(desk_model::figuresOf({}), "0");
    for (const std::uint32_t face : desk_model::kFaces)
        EXPECT_EQ(desk_model::faceOfKey(desk_model::keyOfFace(face)), face);
}

// The same against the server's own rules.
namespace {

class DeskPaysTest : public PayingDesk {
  protected:
    /// What the desk's link does: one answer after the other, and the row of its counter.
    DeskPayout::Wire wire() {
        return {.ask =
                    [this](const protocol::RequestBody& body, const DeskPayout::Done& done) {
                        const auto reply = desk.ask("counter-1", body);
                        m_refused = refusal(reply);
                        if (!m_refused) done(reply);
                        return true;
                    },
                .query = [this](const protocol::RequestBody& body,
                                const DeskPayout::Heard& heard) { heard(desk.ask("counter-1", body)); }};
    }
    void follow() {
        client::Views views;
        const auto reply = desk.ask("counter-1", protocol::AskSnapshot{});
        views.apply({boost::variant2::get<protocol::SnapshotPart>(reply).rows, {}});
        m_payout.follow(views, true, true);
    }

    std::optional<domain::ErrorCode> m_refused;
    DeskPayout m_payout{wire(), {1}};
};

}  // namespace

TEST_F(DeskPaysTest, SheIsPaidFromTheFirstKeyToTheLast) {
    serve();
    follow();
    ASSERT_TRUE(m_payout.view() && m_payout.view()->drawer);
    m_payout.open();
    ASSERT_TRUE(m_payout.isAt(NextStep::ConfirmIdentity));
    m_payout.confirmPayee();
    EXPECT_EQ(m_refused, domain::ErrorCode::NotVerified);
    verify();
    m_payout.confirmPayee();
    m_payout.authorise();
    ASSERT_TRUE(m_payout.isAt(NextStep::WaitForBank));
    desk.settleBank();
    follow();
    ASSERT_TRUE(m_payout.isAt(NextStep::CountNotes)) << "by the row of its counter";
    for (int i = 0; i < 18; ++i) m_payout.add(1000);
    for (int i = 0; i < 2; ++i) m_payout.add(500);
    m_payout.release();
    ASSERT_TRUE(m_payout.isAt(NextStep::HandOver));
    m_payout.confirmHandOver();
    ASSERT_TRUE(m_payout.isAt(NextStep::PrintReceipt));
    EXPECT_EQ(m_payout.view()->code.size(), 8U);
    m_payout.reportReceipt(payments::ReceiptPrint::Printed);
    QSignalSpy closed(&m_payout, &DeskPayout::closed);
    m_payout.close();
    EXPECT_EQ(m_refused, std::nullopt);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(m_payout.view()->drawer->holds, rupees(110'000 - 19'000));
}

TEST_F(DeskPaysTest, AStoppedPayoutIsClosedAndTheDrawerIsCountedAndClosedByTwo) {
    serve();
    follow();
    m_payout.open();
    m_payout.stop(0);
    ASSERT_TRUE(m_payout.isAt(NextStep::Close));
    m_payout.close();
    m_payout.closeDrawer(kSecond);
    EXPECT_EQ(m_refused, domain::ErrorCode::CountsDiffer) << "nobody has counted it";
    m_payout.topUp({{100, 50}}, kSecond);
    m_payout.takeOut({{500, 2}}, kSecond);
    EXPECT_EQ(m_payout.view()->drawer->holds, rupees(114'000));
    m_payout.countDrawer({{1000, 100}, {500, 18}, {100, 50}});
    m_payout.closeDrawer({"A", "1234"});
    EXPECT_EQ(m_refused, domain::ErrorCode::SecondOfficer) << "not the same twice";
    m_payout.closeDrawer(kSecond);
    EXPECT_FALSE(m_payout.view()->drawer);
    m_payout.openDrawer({{1000, 5}}, {{1000, 4}}, kSecond);
    EXPECT_EQ(m_refused, domain::ErrorCode::CountsDiffer);
    m_payout.openDrawer({{1000, 5}}, {{1000, 5}}, kSecond);
    EXPECT_EQ(m_payout.view()->drawer->holds, rupees(5'000));
}

TEST_F(DeskPaysTest, AfterARestartTwoPeopleSayWhoHasTheNotes) {
    openVerified();
    follow();
    m_payout.authorise();
    desk.settleBank();
    follow();
    for (int i = 0; i < 19; ++i) m_payout.add(1000);
    m_payout.release();
    desk.restart();
    m_payout.askView();
    ASSERT_TRUE(m_payout.isAt(NextStep::TwoPeople));
    m_payout.confirmHandOver();
    EXPECT_TRUE(m_payout.isAt(NextStep::TwoPeople)) << "not hers to say any more";

    m_payout.resolve(true, {{1000, 81}, {500, 20}}, kSecond);

    EXPECT_TRUE(m_payout.isAt(NextStep::PrintReceipt));
}

}  // namespace owc::test
