// The paper of a payout: when the desk wants it, and what it tells the server.
#include <gtest/gtest.h>

#include "tests/gui/payout_states.h"

namespace owc::test {
namespace {

using desk_model::DeskPayout;
using payments::NextStep;
using payments::ReceiptPrint;

/// What the desk wants on paper.
class WantedPapers {
  public:
    explicit WantedPapers(DeskPayout& payout) {
        QObject::connect(&payout, &DeskPayout::receiptWanted, &m_here,
                         [this](const desk_model::ReceiptPaper& paper) { all.push_back(paper); });
    }
    std::vector<desk_model::ReceiptPaper> all;

  private:
    QObject m_here;
};

class DeskPaperTest : public ::testing::Test {
  protected:
    void shows(NextStep step) { m_teller.shows(payingView(step)); }
    DeskPayout& payout() { return m_teller.payout; }

    PlayedTeller m_teller;
};

}  // namespace

TEST_F(DeskPaperTest, TheReceiptPrintsByItselfOnceSheHasTheNotesAndTheServerIsTold) {
    WantedPapers papers(payout());
    shows(NextStep::HandOver);
    shows(NextStep::PrintReceipt);
    ASSERT_EQ(papers.all.size(), 1U);
    EXPECT_EQ(papers.all[0].view.code, "7K2M9XQA");
    EXPECT_FALSE(papers.all[0].duplicate);
    EXPECT_TRUE(payout().printing());
    payout().printReceipt();
    EXPECT_EQ(papers.all.size(), 1U) << "one at a time";
    EXPECT_TRUE(m_teller.all<protocol::ReportReceipt>().empty()) << "nobody knows yet";

    payout().receiptCame({31}, ReceiptPrint::Uncertain);

    ASSERT_EQ(m_teller.all<protocol::ReportReceipt>().size(), 1U);
    EXPECT_EQ(m_teller.all<protocol::ReportReceipt>()[0].print, ReceiptPrint::Uncertain);
    payout().receiptCame({31}, ReceiptPrint::Printed);
    EXPECT_EQ(m_teller.all<protocol::ReportReceipt>().size(), 1U) << "of no paper that was wanted";
}

TEST_F(DeskPaperTest, APaperAfterOneThatMayBeOutIsADuplicateAndAfterOneThatIsNotItIsNone) {
    WantedPapers papers(payout());
    shows(NextStep::HandOver);
    shows(NextStep::PrintReceipt);
    for (const ReceiptPrint came : {ReceiptPrint::Failed, ReceiptPrint::Uncertain, ReceiptPrint::Failed}) {
        payout().receiptCame({31}, came);
        payout().printReceipt();
        m_teller.answerQueries();
    }
    ASSERT_EQ(papers.all.size(), 4U);
    EXPECT_FALSE(papers.all[1].duplicate);
    EXPECT_TRUE(papers.all[2].duplicate);
    EXPECT_TRUE(papers.all[3].duplicate);
}

TEST_F(DeskPaperTest, AReceiptThatIsFoundToBePrintedWaitsForTheOfficerAndIsMarked) {
    WantedPapers papers(payout());
    shows(NextStep::PrintReceipt);
    EXPECT_TRUE(papers.all.empty()) << "another run of this program may have printed it";
    payout().printReceipt();
    m_teller.answerQueries();
    ASSERT_EQ(papers.all.size(), 1U);
    EXPECT_TRUE(papers.all[0].duplicate);
}

TEST_F(DeskPaperTest, WhatBecameOfThePaperIsToldWhenTheServerCanHearIt) {
    shows(NextStep::HandOver);
    shows(NextStep::PrintReceipt);
    m_teller.deaf = true;
    payout().receiptCame({31}, ReceiptPrint::Printed);
    EXPECT_TRUE(m_teller.all<protocol::ReportReceipt>().empty());
    m_teller.deaf = false;
    m_teller.link(true);
    ASSERT_EQ(m_teller.all<protocol::ReportReceipt>().size(), 1U);
    m_teller.link(false);
    m_teller.link(true);
    m_teller.answerQueries();
    EXPECT_EQ(m_teller.all<protocol::ReportReceipt>().size(), 2U)
        << "it still waits for it after a broken link";
    shows(NextStep::Close);
    m_teller.link(false);
    m_teller.link(true);
    m_teller.answerQueries();
    EXPECT_EQ(m_teller.all<protocol::ReportReceipt>().size(), 2U);
}

TEST_F(DeskPaperTest, WhereNothingWasPaidSheIsOwedASlipOfWhichTheServerIsNotTold) {
    WantedPapers papers(payout());
    auto view = payingView(NextStep::Close, true);
    view.code.clear();
    view.notes.clear();
    for (auto& line : view.lines) line.state = payments::PayoutState::Dropped;
    m_teller.shows(view);
    payout().printReceipt();
    EXPECT_TRUE(papers.all.empty()) << "nothing was asked for";
    for (const auto state : {payments::PayoutState::Declined, payments::PayoutState::Reversed,
                             payments::PayoutState::Reversing}) {
        view.lines[1].state = state;
        m_teller.shows(view);
        EXPECT_TRUE(payout().owesSlip()) << "with the reason, and what she can do";
    }
    view.lines[1].state = payments::PayoutState::Unknown;
    m_teller.shows(view);
    EXPECT_TRUE(payout().owesSlip());
    payout().printReceipt();
    m_teller.answerQueries();
    EXPECT_EQ(papers.all.size(), 1U);
    payout().receiptCame({31}, ReceiptPrint::Printed);
    EXPECT_TRUE(m_teller.all<protocol::ReportReceipt>().empty());
    EXPECT_EQ(payout().lastPrint(), ReceiptPrint::Printed);
}

}  // namespace owc::test
