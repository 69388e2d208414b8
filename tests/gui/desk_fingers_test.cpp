#include "tests/support/desk_with_reader.h"

// A check of who she is, from the glass through the window and the server to the authority `local` and back.
namespace owc::test {

namespace {

using biometrics::Finger;
using desk_model::FingerAct;

class DeskFingersTest : public DeskWithReader {
  protected:
    DeskFingersTest() {
        token("withdraw", "6110100000142");
        signIn();
    }
    void SetUp() override {
        ASSERT_TRUE(says("idle"));
        serve();
    }
    [[nodiscard]] bool enrol() {
        std::optional<bool> done;
        m_link->send(protocol::EnrolFinger{{1},
                                           Finger::RightIndex,
                                           {recordOf(m_hers), recordOf(touchedAgain(m_hers, 1)),
                                            recordOf(touchedAgain(m_hers, 2))}},
                     [&](const auto& reply) { done = reply.has_value(); });
        return eventually([&] { return done.has_value(); }) && *done;
    }
};

}  // namespace

TEST_F(DeskFingersTest, SheIsKnownByAFingerThatSheEnrolledHere) {
    ASSERT_TRUE(enrol());
    ASSERT_TRUE(beginCheck());
    panelKey(Qt::Key_2);  // right index
    lay(touchedAgain(m_hers, 7));
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(comesTo(FingerAct::GoOn));
    EXPECT_TRUE(picture().check->good);
    panelKey(Qt::Key_F1);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_TRUE(m_model->live().image.isNull()) << "nothing of her print is kept";
}

TEST_F(DeskFingersTest, AFingerIsEnrolledByHerWishInThreeTouchesAndThenKnown) {
    ASSERT_TRUE(beginCheck());
    lay(m_hers);
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(comesTo(FingerAct::ToNadra)) << "nothing of hers is here";
    panelKey(Qt::Key_F6);
    choose(Qt::Key_4);
    choose(Qt::Key_1);  // she wishes it
    for (const unsigned touch : {21U, 22U, 23U}) lay(touchedAgain(m_hers, touch));
    ASSERT_TRUE(comesTo(FingerAct::TakePrint)) << "a new check has begun";
    lay(touchedAgain(m_hers, 24));
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(comesTo(FingerAct::GoOn));
    EXPECT_TRUE(picture().check->good);
}

TEST_F(DeskFingersTest, WithoutHerWishNothingIsEnrolled) {
    ASSERT_TRUE(beginCheck());
    panelKey(Qt::Key_F6);
    choose(Qt::Key_4);
    choose(Qt::Key_2);
    EXPECT_FALSE(m_model->live().taking);
    EXPECT_EQ(act(), FingerAct::TakePrint);
}

TEST_F(DeskFingersTest, WhatSheEnrolledGoesWhenSheSaysSo) {
    ASSERT_TRUE(enrol());
    const auto takeBack = [&](Qt::Key answer) {
        panelKey(Qt::Key_F6);
        choose(Qt::Key_5);
        choose(answer);
    };
    ASSERT_TRUE(beginCheck());
    takeBack(Qt::Key_2);
    panelKey(Qt::Key_2);
    lay(touchedAgain(m_hers, 29));
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(comesTo(FingerAct::GoOn));
    EXPECT_TRUE(picture().check->good) << "without her wish nothing is removed";
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(beginCheck());
    takeBack(Qt::Key_1);
    ASSERT_TRUE(comesTo(FingerAct::GoOn));
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(beginCheck());
    panelKey(Qt::Key_2);
    lay(touchedAgain(m_hers, 30));
    panelKey(Qt::Key_F1);
    EXPECT_TRUE(comesTo(FingerAct::ToNadra)) << "nothing of hers is here any more";
}

TEST_F(DeskFingersTest, AnotherFingerCostsATryAndIsNotHers) {
    ASSERT_TRUE(enrol());
    ASSERT_TRUE(beginCheck());
    const int before = tries();
    panelKey(Qt::Key_2);
    lay(madeUpPrint(2, Finger::RightIndex));
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(eventually([&] { return tries() == before - 1 && act() == FingerAct::TakePrint; }));
    EXPECT_FALSE(picture().check->good);
    EXPECT_FALSE(picture().check->said.isEmpty());
}

TEST_F(DeskFingersTest, APoorPrintIsTakenAgainBeforeItCostsATry) {
    ASSERT_TRUE(enrol());
    ASSERT_TRUE(beginCheck());
    const int before = tries();
    panelKey(Qt::Key_2);
    lay(touchedAgain(m_hers, 8), counter_app::DeskFingers::kPoor - 1);
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(eventually([&] { return m_model->live().quality == counter_app::DeskFingers::kPoor - 1; }));
    EXPECT_TRUE(m_model->live().taking);
    EXPECT_EQ(tries(), before);
    lay(touchedAgain(m_hers, 9));
    ASSERT_TRUE(comesTo(FingerAct::GoOn));
    EXPECT_TRUE(picture().check->good);
}

TEST_F(DeskFingersTest, AReaderThatIsPulledEndsTheTouchAndKeepsTheTries) {
    ASSERT_TRUE(enrol());
    ASSERT_TRUE(beginCheck());
    const int before = tries();
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(eventually([&] { return m_model->live().taking; }));
    EXPECT_TRUE(m_reader->play("unplug"));
    ASSERT_TRUE(eventually([&] { return !m_model->live().taking; }));
    ASSERT_TRUE(eventually([&] { return m_model->live().reader == desk_model::ReaderState::Gone; }));
    EXPECT_EQ(tries(), before);
    EXPECT_TRUE(m_reader->play("plug"));
    ASSERT_TRUE(eventually([&] { return m_model->live().reader == desk_model::ReaderState::Ready; }));
    panelKey(Qt::Key_2);
    lay(touchedAgain(m_hers, 10));
    panelKey(Qt::Key_F1);
    EXPECT_TRUE(comesTo(FingerAct::GoOn));
}

TEST_F(DeskFingersTest, WhoNeverEnrolledIsSentToNadraAndNotRefused) {
    ASSERT_TRUE(beginCheck());
    lay(m_hers);
    panelKey(Qt::Key_F1);
    EXPECT_TRUE(comesTo(FingerAct::ToNadra));
}

TEST_F(DeskFingersTest, AnotherWayNeedsASupervisorBesideTheOfficer) {
    ASSERT_TRUE(beginCheck());
    panelKey(Qt::Key_F6);
    choose(Qt::Key_1);
    choose(Qt::Key_2);  // she has no fingers
    type("number", "4711");
    ASSERT_TRUE(comesTo(FingerAct::SecondOfficer));
    endorse("B-214");
    ASSERT_TRUE(eventually([&] { return !m_model->busy(); }));
    EXPECT_EQ(act(), FingerAct::SecondOfficer) << "never the officer who asked";
    endorse("M-001");
    ASSERT_TRUE(comesTo(FingerAct::GoOn));
    EXPECT_TRUE(picture().check->good);
}

TEST_F(DeskFingersTest, GivingUpLeadsBackToTheDesk) {
    ASSERT_TRUE(beginCheck());
    panelKey(Qt::Key_F8);
    choose(Qt::Key_1);
    ASSERT_TRUE(comesTo(FingerAct::GoOn));
    panelKey(Qt::Key_F1);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(picture().step, desk_model::Step::Serving);
}

}  // namespace owc::test
