#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/desk_at_server.h"

namespace owc::test {

class DeskWindowTest : public DeskAtServer {};

TEST_F(DeskWindowTest, OneKeyLeadsAVisitorFromCallToComplete) {
    token("withdraw");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(eventually([&] { return picture().waiting == 1; }));
    for (const char* step : {"called 1", "arrived 1", "serving 1", "idle"})
        ASSERT_TRUE(next(step)) << step << " / " << m_window->windowTitle().toStdString();
    EXPECT_EQ(picture().served, 1);
}

TEST_F(DeskWindowTest, AKeyPressedTwiceDoesOneThing) {
    token("withdraw");
    token("withdraw");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(eventually([&] { return picture().waiting == 2; }));
    ASSERT_TRUE(next("called 1"));
    key(Qt::Key_F1);
    key(Qt::Key_F1);
    EXPECT_FALSE(m_model->busy()) << "a press just after the step was meant for the step before";
    EXPECT_EQ(picture().step, desk_model::Step::Called);
    ASSERT_TRUE(next("arrived 1"));
}

TEST_F(DeskWindowTest, AFingerOnAKeyThatGoesAwayCallsNobody) {
    signIn();
    ASSERT_TRUE(says("idle"));
    auto* panic = m_window->findChild<desk_view::DeskPage*>()->findChild<desk_view::KeyButton*>("keyF12");
    ASSERT_TRUE(panic && panic->isVisible());
    QSignalSpy held(m_window->findChild<desk_view::PanicHold*>(), &desk_view::PanicHold::progress);
    QTest::mousePress(panic, Qt::LeftButton);
    ASSERT_TRUE(eventually([&] { return panic->held() > 0; }));
    m_window->resize(360, 720);
    QCoreApplication::processEvents();
    ASSERT_FALSE(panic->isVisible());
    held.clear();
    EXPECT_FALSE(QTest::qWaitFor([&] { return !held.isEmpty(); }, 200)) << "the second goes on";
}

TEST_F(DeskWindowTest, AWrongPinIsSaidAndTheFieldIsEmptied) {
    signIn("9999");
    ASSERT_TRUE(eventually([&] { return !m_model->busy(); }));
    EXPECT_FALSE(m_model->signedIn());
    EXPECT_TRUE(m_window->findChild<QLineEdit*>("pin")->text().isEmpty());
    signIn();
    EXPECT_TRUE(says("idle"));
}

TEST_F(DeskWindowTest, ParkingTransferAndBringingBackKeepHerPlaceAndAskOneQuestionEach) {
    token("withdraw");
    token("withdraw");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(waiting(2));
    serve();
    key(Qt::Key_F4);
    choose(Qt::Key_1);
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(eventually([&] { return picture().away.size() == 1; }));
    EXPECT_TRUE(picture().away.front().parked);
    more({Qt::Key_2, Qt::Key_1});
    ASSERT_TRUE(waiting(2));
    EXPECT_EQ(picture().next.front().token, 1) << "the first in line again";
    serve();
    ASSERT_TRUE(says("serving 1"));
    key(Qt::Key_F5);
    choose(numberOf("finger", picture().targets));
    ASSERT_TRUE(says("idle"));
    EXPECT_EQ(visit(1).service.value, "finger");
    EXPECT_TRUE(visit(1).placeKept);
}

TEST_F(DeskWindowTest, AnotherServiceIsAddedAndTheLastStepTakenBack) {
    token("withdraw");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(waiting(1));
    serve();
    key(Qt::Key_F6);
    choose(numberOf("family", picture().targets));
    ASSERT_TRUE(eventually([&] { return visit(1).plan.size() == 1 && !m_model->busy(); }));
    EXPECT_TRUE(picture().visitor->journey.back().later);
    ASSERT_TRUE(next("idle"));
    EXPECT_EQ(visit(1).service.value, "family") << "her day goes on there";
    ASSERT_TRUE(eventually([&] { return picture().canUndo; }));
    key(Qt::Key_F8);
    ASSERT_TRUE(says("serving 1"));
    EXPECT_EQ(visit(1).service.value, "withdraw");
}

TEST_F(DeskWindowTest, SheIsSentToTheFingerDeskAndComesBackHere) {
    token("withdraw");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(waiting(1));
    serve();
    key(Qt::Key_F7);
    choose(Qt::Key_1);
    ASSERT_TRUE(says("idle"));
    EXPECT_EQ(visit(1).service.value, "finger");
    ASSERT_EQ(visit(1).plan.size(), 1u);
    EXPECT_EQ(visit(1).plan.front().value, "withdraw");
}

TEST_F(DeskWindowTest, ABreakLocksAllKeysButTheOneThatEndsIt) {
    token("withdraw");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(waiting(1));
    more({Qt::Key_9, Qt::Key_2, Qt::Key_1});
    ASSERT_TRUE(says("break"));
    EXPECT_EQ(picture().breakReason, "Prayer");
    for (const auto& action : m_window->findChild<desk_view::DeskPage*>()->keys())
        EXPECT_EQ(action.enabled, action.key == Qt::Key_F1) << action.cap.toStdString();
    ASSERT_TRUE(next("idle"));
}

TEST_F(DeskWindowTest, ASupervisorHandsOverACounterThatSomebodyElseHolds) {
    signIn();
    ASSERT_TRUE(says("idle"));
    open("N-101");
    signIn();
    ASSERT_TRUE(eventually([&] { return !m_model->busy(); }));
    EXPECT_FALSE(m_model->signedIn()) << "B-214 holds it";
    QTest::keyClick(m_window->findChild<QLineEdit*>("officer"), Qt::Key_F4);
    type("pin", "1234");
    type("supervisor", "A-307");
    type("supervisorPin", "1234");
    ASSERT_TRUE(eventually([&] { return !m_model->busy(); }));
    EXPECT_FALSE(m_model->signedIn()) << "an officer is no supervisor";
    type("pin", "1234");
    type("supervisor", "M-001");
    type("supervisorPin", "1234");
    ASSERT_TRUE(says("idle"));
    EXPECT_TRUE(eventually([&] { return picture().officer == "N-101"; }));  // her row comes after the reply
}

TEST_F(DeskWindowTest, TheCardIsShownMaskedAndLeavesWithHer) {
    token("withdraw", "6110100000142");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(eventually([&] { return picture().waiting == 1; }));
    ASSERT_TRUE(next("called"));
    key(Qt::Key_F9);
    ASSERT_TRUE(eventually([&] { return !m_model->maskedCnic().isEmpty(); }));
    EXPECT_TRUE(m_model->maskedCnic().endsWith("14-2"));
    EXPECT_FALSE(m_model->maskedCnic().contains("61101"));
    for (const char* step : {"arrived", "serving", "idle"}) ASSERT_TRUE(next(step));
    EXPECT_TRUE(m_model->maskedCnic().isEmpty());
}

TEST_F(DeskWindowTest, ALostServerLocksTheKeysAndComesBackWithTheSameVisitor) {
    token("withdraw");
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(eventually([&] { return picture().waiting == 1; }));
    ASSERT_TRUE(next("called 1"));
    m_server.kill();
    ASSERT_TRUE(says("offline"));
    for (const auto& action : m_window->findChild<desk_view::DeskPage*>()->keys())
        EXPECT_FALSE(action.enabled) << action.cap.toStdString();
    m_server.start();
    EXPECT_TRUE(says("called 1"));
}

}  // namespace owc::test
