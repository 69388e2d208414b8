// The check of who she is, as the officer and as she sees it.
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "assets/ui/language.h"
#include "counter/desk/view/finger_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/gui/check_states.h"

namespace owc::test {
namespace {

using desk_model::FingerAct;
using desk_model::FingerUse;
using desk_model::VisitorSays;

class DeskCheckTest : public ::testing::Test {
  protected:
    DeskCheckTest() { m_desk.resize(1280, 800); }
    ~DeskCheckTest() override { m_language.set(ui::Language::Urdu); }

    static CheckState at(const char* name) {
        const auto all = checkStates();
        const auto found =
            std::ranges::find_if(all, [name](const CheckState& s) { return qstrcmp(s.name, name) == 0; });
        EXPECT_NE(found, all.end()) << name;
        return *found;
    }
    void open(const CheckState& state, bool busy = false) {
        m_panel.present(state.check, state.live, 142, state.message, busy);
        m_panel.open();
    }
    void key(int key) { QTest::keyClick(&m_panel, static_cast<Qt::Key>(key)); }

    ui::LanguageSwitch m_language{ui::Language::English};
    QWidget m_desk;
    desk_view::FingerPanel m_panel{&m_desk};
    QSignalSpy m_acted{&m_panel, &desk_view::FingerPanel::acted};
};

TEST_F(DeskCheckTest, EveryStepSaysWhatIsNextAndOnlyAnAnswerThatIsOutLeavesNothingToDo) {
    for (const CheckState& state : checkStates()) {
        EXPECT_FALSE(state.check.step.isEmpty()) << state.name;
        EXPECT_EQ(state.check.act == FingerAct::None, state.check.waits) << state.name;
    }
}

TEST_F(DeskCheckTest, AFingerIsChosenByItsNumberAmongThoseThatAreLeft) {
    open(at("other-finger"));  // left: right thumb 1, right middle 3, left thumb 6, left index 7
    EXPECT_EQ(m_panel.finger(), 0);
    key(Qt::Key_7);
    EXPECT_EQ(m_panel.finger(), 6);
    key(Qt::Key_2);  // spent
    key(Qt::Key_0);  // not on file
    EXPECT_EQ(m_panel.finger(), 6);
}

TEST_F(DeskCheckTest, AFingerThatHadItsTriesLooksOtherThanOneThatIsNotOnFile) {
    const auto uses = at("other-finger").check.uses;
    EXPECT_EQ(uses[1], FingerUse::Spent) << "asked last";
    EXPECT_EQ(uses[7], FingerUse::Spent) << "asked before";
    EXPECT_EQ(uses[9], FingerUse::Away);
    EXPECT_EQ(uses[2], FingerUse::Plain);
}

TEST_F(DeskCheckTest, NewsOfTheSameStepKeepsTheChosenFinger) {
    CheckState state = at("other-finger");
    open(state);
    key(Qt::Key_7);
    state.live.quality = 50;
    open(state);
    EXPECT_EQ(m_panel.finger(), 6);
}

TEST_F(DeskCheckTest, F1DoesTheStepButNotWhileAnAnswerIsOut) {
    open(at("service-down"));
    key(Qt::Key_F1);
    ASSERT_EQ(m_acted.count(), 1);
    EXPECT_EQ(m_acted.takeFirst().front().value<FingerAct>(), FingerAct::SendAgain);
    open(at("waiting"));
    key(Qt::Key_F1);
    open(at("try-again"), true);
    key(Qt::Key_F1);
    EXPECT_EQ(m_acted.count(), 0);
}

TEST_F(DeskCheckTest, WhereF1CallsTheManagerTheNumberOfAFingerLetsItTakeAPrintOnce) {
    CheckState state = at("certificate");
    open(state);
    key(Qt::Key_7);
    key(Qt::Key_F1);
    state.live.taking = true;
    open(state);
    state.live.taking = false;
    open(state);
    key(Qt::Key_F1);
    ASSERT_EQ(m_acted.count(), 2);
    EXPECT_EQ(m_acted[0].front().value<FingerAct>(), FingerAct::TakePrint);
    EXPECT_EQ(m_acted[1].front().value<FingerAct>(), FingerAct::CallManager);
    EXPECT_EQ(m_panel.finger(), 6);
}

TEST_F(DeskCheckTest, WithoutAReaderNoPrintIsAskedForButAnotherWayStaysOpen) {
    QSignalSpy otherWay(&m_panel, &desk_view::FingerPanel::otherWayWanted);
    open(at("no-reader"));
    key(Qt::Key_F1);
    key(Qt::Key_F6);
    EXPECT_EQ(m_acted.count(), 0);
    EXPECT_EQ(otherWay.count(), 1);
}

TEST_F(DeskCheckTest, WhileAPrintIsTakenF1StopsItAndNothingElseBegins) {
    QSignalSpy stop(&m_panel, &desk_view::FingerPanel::stopWanted);
    QSignalSpy nadra(&m_panel, &desk_view::FingerPanel::nadraWanted);
    open(at("taking"));
    key(Qt::Key_F7);
    key(Qt::Key_F1);
    EXPECT_EQ(nadra.count(), 0);
    EXPECT_EQ(stop.count(), 1);
    EXPECT_EQ(m_acted.count(), 0);
}

TEST_F(DeskCheckTest, HerWindowSpeaksHerLanguageWhateverTheOfficersIs) {
    desk_view::VisitorWindow window(m_language);
    window.present(visitorAt(at("verified"), "ur"));
    const QString urdu = window.accessibleName();
    window.present(visitorAt(at("verified"), "en"));
    EXPECT_NE(urdu, window.accessibleName());
    EXPECT_EQ(window.accessibleName(), QStringLiteral("Thank you, it is you"));
    EXPECT_EQ(m_language.current(), ui::Language::English);
}

TEST_F(DeskCheckTest, HerWindowPointsAtTheFingerThatTheOfficerChose) {
    const CheckState state = at("other-finger");
    desk_model::DeskPicture desk;
    desk.visitor = desk_model::Visitor{.token = 142, .languageCode = "ur"};
    desk.check = state.check;
    const auto picture = desk_model::visitorPictureOf(desk, state.live, 6);
    ASSERT_TRUE(picture.hands);
    EXPECT_EQ((*picture.hands)[6], FingerUse::Now);
    EXPECT_EQ(std::ranges::count(*picture.hands, FingerUse::Now), 1);
}

TEST_F(DeskCheckTest, NothingOfACheckStaysOnHerWindowWhenSheHasLeft) {
    desk_model::DeskPicture desk;
    desk.check = at("verified").check;
    const auto picture = desk_model::visitorPictureOf(desk, at("verified").live, 1);
    EXPECT_EQ(picture.says, VisitorSays::Nobody);
    EXPECT_FALSE(picture.hands);
    EXPECT_EQ(picture.token, 0);
}

}  // namespace
}  // namespace owc::test
