#include <gtest/gtest.h>

#include "tests/support/desk_at_server.h"

namespace owc::test {

using desk_view::DeskFace;
using desk_view::HelpPanel;

namespace {

/// Keys that are no steps of a visit: panic, help, map, the narrow window, a broken link.
class DeskKeysTest : public DeskAtServer {
  protected:
    void begin() {
        signIn();
        ASSERT_TRUE(says("idle"));
    }
    [[nodiscard]] bool managerIsCalled() const { return !picture().managerCalledAt.isEmpty(); }
    void hold(QWidget& at) { QTest::keyPress(&at, Qt::Key_F12); }
    void letGo(QWidget& at) { QTest::keyRelease(&at, Qt::Key_F12); }
    [[nodiscard]] DeskFace& face() {
        for (auto* face : m_window->findChildren<DeskFace*>())
            if (face->isVisible()) return *face;
        ADD_FAILURE() << "no desk is shown";
        return *m_window->findChild<DeskFace*>();
    }
    [[nodiscard]] QString shownNotice() { return face().accessibleDescription(); }
    [[nodiscard]] HelpPanel& help() { return *m_window->findChild<HelpPanel*>(); }
};

}  // namespace

TEST_F(DeskKeysTest, F12HeldForASecondCallsTheManagerAndHeldAgainTakesItBack) {
    begin();
    qreal most = 0;
    QObject::connect(m_window->findChild<desk_view::PanicHold*>(), &desk_view::PanicHold::progress,
                     [&](qreal part) { most = std::max(most, part); });
    hold(*m_window);
    ASSERT_TRUE(eventually([&] { return managerIsCalled(); }));
    letGo(*m_window);
    EXPECT_GT(most, 0.5) << "the ring fills while it is held";
    EXPECT_TRUE(m_link->views().counters.at({1}).managerCalledAt);
    EXPECT_EQ(desk_view::panicKey({.picture = picture()}).verb, "Called");
    hold(*m_window);
    EXPECT_TRUE(eventually([&] { return !managerIsCalled(); }));
    letGo(*m_window);
}

TEST_F(DeskKeysTest, F12LetGoBeforeTheSecondIsOverDoesNothing) {
    begin();
    int calls = 0;
    auto* panic = m_window->findChild<desk_view::PanicHold*>();
    QObject::connect(panic, &desk_view::PanicHold::held, [&] { ++calls; });
    qreal part = 0;
    QObject::connect(panic, &desk_view::PanicHold::progress, [&](qreal now) { part = now; });
    hold(*m_window);
    ASSERT_TRUE(eventually([&] { return part > 0.3; }));
    letGo(*m_window);
    EXPECT_EQ(part, 0);
    hold(*m_window);
    ASSERT_TRUE(eventually([&] { return part > 0.3; }));
    EXPECT_EQ(calls, 0) << "each press begins anew";
    letGo(*m_window);
    EXPECT_FALSE(managerIsCalled());
}

TEST_F(DeskKeysTest, ThePanicKeyWorksOutOfAQuestionAndBeforeAnybodySignedIn) {
    ASSERT_TRUE(eventually([&] { return m_link->connected() && m_link->hasPicture(); }));
    auto* pin = m_window->findChild<QLineEdit*>("pin");
    hold(*pin);
    ASSERT_TRUE(eventually([&] { return managerIsCalled(); }));
    letGo(*pin);
    begin();
    EXPECT_TRUE(managerIsCalled()) << "signing in answers nobody";
    key(Qt::Key_F10);
    auto* panel = m_window->findChild<QWidget*>("choicePanel");
    ASSERT_TRUE(panel->isVisible());
    hold(*panel);
    ASSERT_TRUE(eventually([&] { return !managerIsCalled(); }));
    letGo(*panel);
}

TEST_F(DeskKeysTest, HelpAndKeyMapOpenByKeyAndTheNextKeyOnlyClosesThem) {
    token("withdraw");
    begin();
    ASSERT_TRUE(waiting(1));
    QTest::keyClick(&*m_window, Qt::Key_F1, Qt::ShiftModifier);
    ASSERT_TRUE(help().isVisible());
    EXPECT_TRUE(help().accessibleDescription().contains("F1 calls her")) << help().accessibleDescription().toStdString();
    QTest::keyClick(&help(), Qt::Key_F1);
    EXPECT_FALSE(help().isVisible());
    EXPECT_EQ(picture().step, desk_model::Step::Idle) << "nobody was called by it";
    QTest::keyClick(&*m_window, Qt::Key_F1, Qt::ControlModifier);
    ASSERT_TRUE(help().isVisible());
    EXPECT_TRUE(help().accessibleDescription().contains("Ctrl+F1"));
    QTest::keyClick(&help(), Qt::Key_Escape);
    EXPECT_FALSE(help().isVisible());
}

TEST_F(DeskKeysTest, AKeyThatIsNotPossibleSaysWhyWhenItIsPressed) {
    begin();
    key(Qt::Key_F2);
    EXPECT_TRUE(shownNotice().contains("Nobody is called.")) << shownNotice().toStdString();
    key(Qt::Key_F4);
    EXPECT_TRUE(shownNotice().contains("Nobody is at the counter."));
    token("withdraw");
    ASSERT_TRUE(waiting(1));
    ASSERT_TRUE(next("called"));
    key(Qt::Key_F3);
    EXPECT_TRUE(shownNotice().contains("to walk to you")) << shownNotice().toStdString();
    EXPECT_EQ(picture().step, desk_model::Step::Called);
    key(Qt::Key_F9);
    EXPECT_TRUE(shownNotice().contains("no CNIC"));
}

TEST_F(DeskKeysTest, ANarrowWindowHasTheCompactDeskAndTheSameKeys) {
    token("withdraw");
    begin();
    ASSERT_TRUE(waiting(1));
    m_window->resize(360, 720);
    ASSERT_EQ(face().objectName(), "compactPage");
    ASSERT_TRUE(next("called 1"));
    QTest::mouseClick(face().findChild<QWidget*>("keyF1"), Qt::LeftButton);
    // A click just after the step is a double press.
    ASSERT_TRUE(next("arrived 1"));
    ASSERT_TRUE(next("serving 1"));
    key(Qt::Key_F6);
    EXPECT_TRUE(m_window->findChild<QWidget*>("choicePanel")->isVisible()) << "keys that are not shown work too";
    choose(Qt::Key_Escape);
    m_window->resize(1280, 800);
    EXPECT_EQ(face().objectName(), "deskPage");
}

TEST_F(DeskKeysTest, EveryKeyOnTheScreenDoesTheSameAsTheKeyboard) {
    token("withdraw", "6110100000142");
    begin();
    ASSERT_TRUE(waiting(1));
    const auto click = [&](const char* name) { QTest::mouseClick(face().findChild<QWidget*>(name), Qt::LeftButton); };
    click("keyF10");
    EXPECT_TRUE(m_window->findChild<QWidget*>("choicePanel")->isVisible());
    choose(Qt::Key_Escape);
    click("keyHelp");
    EXPECT_TRUE(help().isVisible());
    QTest::keyClick(&help(), Qt::Key_Escape);
    ASSERT_TRUE(next("called"));
    click("keyF9");
    ASSERT_TRUE(eventually([&] { return !m_model->maskedCnic().isEmpty(); }));
    click("keyF11");
    EXPECT_EQ(m_language.current(), ui::Language::Urdu);
    EXPECT_EQ(m_window->layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(face().keys().front().cap, "F1") << "key names stay Latin";
    click("keyF11");
    EXPECT_EQ(m_language.current(), ui::Language::English);
}

TEST_F(DeskKeysTest, UndoSaysWhatItTakesBack) {
    token("withdraw");
    begin();
    ASSERT_TRUE(waiting(1));
    ASSERT_TRUE(next("called 1"));
    const auto hint = [&] { return desk_view::actionKey({.picture = picture()}, Qt::Key_F8).hint; };
    EXPECT_TRUE(hint().startsWith("call of")) << hint().toStdString();
    ASSERT_TRUE(next("arrived 1"));
    EXPECT_TRUE(hint().startsWith("arrival"));
    key(Qt::Key_F8);
    EXPECT_TRUE(says("called 1"));
}

}  // namespace owc::test
