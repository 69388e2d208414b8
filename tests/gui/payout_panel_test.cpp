// The teller's screen and the window that faces her: which key does what, and what she touches.
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "assets/ui/language.h"
#include "counter/desk/view/count_panel.h"
#include "counter/desk/view/payout_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/gui/payout_states.h"

namespace owc::test {
namespace {

using desk_model::PayoutPage;
using desk_view::CountPanel;
using desk_view::PayoutPanel;
using desk_view::VisitorWindow;

class PayoutPanelTest : public ::testing::Test {
  protected:
    PayoutPanelTest() { m_desk.resize(1280, 800); }
    ~PayoutPanelTest() override { m_language.set(ui::Language::Urdu); }

    const TellerState& open(const char* name) {
        if (m_states.empty()) m_states = tellerStates("en");
        const auto found =
            std::ranges::find_if(m_states, [&](const auto& state) { return qstrcmp(state.name, name) == 0; });
        EXPECT_NE(found, m_states.end()) << name;
        m_desk.show();
        m_panel.present(found->picture, found->message, found->busy);
        m_panel.open();
        return *found;
    }
    void key(Qt::Key key) { QTest::keyClick(&m_panel, key); }
    [[nodiscard]] bool says(const char* words) const {
        return m_panel.accessibleDescription().contains(QString::fromUtf8(words));
    }

    ui::LanguageSwitch m_language{ui::Language::English};
    QWidget m_desk;
    PayoutPanel m_panel{&m_desk};
    std::vector<TellerState> m_states;
};

}  // namespace

TEST_F(PayoutPanelTest, HandOverOpensOnlyAtTheFullAmount) {
    QSignalSpy next(&m_panel, &PayoutPanel::nextWanted);
    auto* main = m_panel.findChild<desk_view::KeyButton*>("payoutkeyF1");
    open("count");
    key(Qt::Key_F1);
    EXPECT_EQ(next.count(), 0);
    EXPECT_TRUE(main->accessibleDescription().contains("4,500")) << "it says what it waits for";
    open("count-full");
    key(Qt::Key_F1);
    ASSERT_EQ(next.count(), 1);
    EXPECT_EQ(next.front().front().value<PayoutPage>(), PayoutPage::Counting);
    open("count-offline");
    key(Qt::Key_F1);
    EXPECT_EQ(next.count(), 1) << "there is no link";
}

TEST_F(PayoutPanelTest, TheNumberOnANoteCountsItAlsoWithoutALink) {
    QSignalSpy counted(&m_panel, &PayoutPanel::noteCounted);
    QSignalSpy undone(&m_panel, &PayoutPanel::undoWanted);
    QSignalSpy cleared(&m_panel, &PayoutPanel::clearWanted);
    open("count");
    for (const Qt::Key digit : {Qt::Key_5, Qt::Key_1, Qt::Key_2, Qt::Key_3}) key(digit);
    key(Qt::Key_9);
    ASSERT_EQ(counted.count(), 4);
    EXPECT_EQ(counted[0].front().toInt(), 5000);
    EXPECT_EQ(counted[3].front().toInt(), 100);
    key(Qt::Key_F8);
    key(Qt::Key_Minus);
    key(Qt::Key_F2);
    EXPECT_EQ(undone.count(), 2);
    EXPECT_EQ(cleared.count(), 1);
    open("count-offline");
    key(Qt::Key_F8);
    EXPECT_EQ(undone.count(), 3);
}

TEST_F(PayoutPanelTest, EveryPageSaysWhatComesNextAndAKeyHeldDownIsOneNote) {
    for (const auto& state : tellerStates("en")) {
        open(state.name);
        EXPECT_FALSE(m_panel.accessibleDescription().isEmpty()) << state.name;
    }
    open("waiting");
    QSignalSpy next(&m_panel, &PayoutPanel::nextWanted);
    key(Qt::Key_F1);
    EXPECT_EQ(next.count(), 0) << "the bank has not answered";
    open("count-begins");
    QSignalSpy counted(&m_panel, &PayoutPanel::noteCounted);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, "1", true);
    QCoreApplication::sendEvent(&m_panel, &held);
    EXPECT_EQ(counted.count(), 0);
}

TEST_F(PayoutPanelTest, StopIsThereUntilTheNotesAreReleasedAndTheDrawersKeysOnlyWithoutAPayout) {
    QSignalSpy stopped(&m_panel, &PayoutPanel::stopWanted);
    QSignalSpy topped(&m_panel, &PayoutPanel::topUpWanted);
    QSignalSpy closed(&m_panel, &PayoutPanel::closeDrawerWanted);
    for (const char* name : {"identity", "authorise", "count"}) {
        open(name);
        key(Qt::Key_F4);
    }
    EXPECT_EQ(stopped.count(), 3);
    open("hand-over");
    key(Qt::Key_F4);
    EXPECT_EQ(stopped.count(), 3);
    open("drawer");
    key(Qt::Key_F4);
    key(Qt::Key_F8);
    EXPECT_EQ(topped.count(), 1);
    EXPECT_EQ(closed.count(), 0) << "it was not counted";
    open("drawer-counted");
    key(Qt::Key_F8);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(PayoutPanelTest, APaperIsPrintedByOneKeyAndNotTwiceByTwo) {
    QSignalSpy next(&m_panel, &PayoutPanel::nextWanted);
    QSignalSpy paper(&m_panel, &PayoutPanel::paperWanted);
    open("receipt");
    key(Qt::Key_F1);
    EXPECT_EQ(next.count(), 0) << "it is being printed";
    open("receipt-found");
    EXPECT_TRUE(says("marked"));
    key(Qt::Key_F1);
    EXPECT_EQ(next.count(), 1);
    for (const char* name : {"finish", "finish-no-receipt", "declined", "declined-slip",
                             "declined-all"}) {
        open(name);
        key(Qt::Key_F2);
    }
    EXPECT_EQ(paper.count(), 5);
    open("finish-no-receipt");
    EXPECT_TRUE(says("7K2M9XQA")) << "the number to write down";
    open("declined");
    EXPECT_TRUE(says("nobody knows yet"));
    open("declined-all");
    EXPECT_TRUE(says("Tell her why"));
}

TEST_F(PayoutPanelTest, AComplaintIsOneKeyAndOnlyOnce) {
    QSignalSpy complaint(&m_panel, &PayoutPanel::complaintWanted);
    for (const char* name : {"count", "hand-over", "finish"}) {
        open(name);
        key(Qt::Key_F7);
    }
    ASSERT_EQ(complaint.count(), 3);
    EXPECT_EQ(complaint.front().front().toString(), "complaint");
    open("finish-no-receipt");
    key(Qt::Key_F7);
    EXPECT_EQ(complaint.count(), 3) << "she goes there already";
}

TEST_F(PayoutPanelTest, NothingOfHerStaysInAPanelThatWasPutAway) {
    open("count");
    EXPECT_TRUE(says("13,500"));
    m_panel.leave();
    EXPECT_TRUE(m_panel.accessibleDescription().isEmpty()) << m_panel.accessibleDescription().toStdString();
}

TEST_F(PayoutPanelTest, ShePointsAtTheNotesOnlyOnceTheyAreHers) {
    VisitorWindow window(m_language);
    window.resize(1024, 768);
    window.show();
    QSignalSpy received(&window, &VisitorWindow::received);
    const QPoint button = window.touchBox().center().toPoint();
    for (const auto& state : tellerStates("en")) {
        window.present(paidVisitor(state.picture, "ur"));
        received.clear();
        QTest::mouseClick(&window, Qt::LeftButton, {}, button);
        QTest::mouseClick(&window, Qt::LeftButton, {}, {20, 20});
        EXPECT_EQ(received.count(), state.picture.page == PayoutPage::HandOver ? 1 : 0) << state.name;
    }
}

TEST_F(PayoutPanelTest, ADrawerIsCountedFaceByFaceAndNothingSaysWhatItShouldHold) {
    CountPanel panel(&m_desk);
    m_desk.show();
    payments::Notes given;
    QObject::connect(&panel, &CountPanel::counted, [&](const payments::Notes& notes) { given = notes; });
    panel.ask("?");
    QTest::keyClicks(&panel, "12");
    QTest::keyClick(&panel, Qt::Key_Return);
    QTest::keyClicks(&panel, "305");
    QTest::keyClick(&panel, Qt::Key_Backspace);
    QTest::keyClick(&panel, Qt::Key_Down);
    QTest::keyClicks(&panel, "0");
    QTest::keyClick(&panel, Qt::Key_F1);
    EXPECT_EQ(given, (payments::Notes{{1000, 30}, {5000, 12}}));
    EXPECT_TRUE(panel.isHidden());
    panel.ask("again");
    EXPECT_TRUE(panel.accessibleDescription().contains(": \u20660\u2069"))
        << "the second one does not see the first count";
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_TRUE(panel.isHidden());
}

}  // namespace owc::test
