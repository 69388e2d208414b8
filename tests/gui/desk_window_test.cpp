#include "counter/desk/view/desk_window.h"

#include <gtest/gtest.h>

#include "tests/support/gui_wait.h"
#include "tests/support/server_process.h"

namespace owc::test {

namespace {

/// A desk window on counter 1 over a real server, with a kiosk that gives tokens.
class DeskWindowTest : public ::testing::Test {
  protected:
    DeskWindowTest() {
        m_server.start();
        m_language.set(ui::Language::English);
        m_link.emplace(m_server.options(m_server.keyOf("counter-1"), "staff"));
        m_model.emplace(*m_link, domain::CounterId{1}, "en");
        m_window.emplace(*m_model, m_language, "B-214");
        m_kiosk.emplace(m_server.options(m_server.keyOf("kiosk-1"), "public"));
        m_window->resize(1280, 800);
        m_window->show();
        m_link->start();
    }
    ~DeskWindowTest() override { m_language.set(ui::Language::Urdu); }

    void token(const char* service, const std::string& cnic = {}) {
        EXPECT_TRUE(m_kiosk->ask(protocol::IssueToken{.service = {service}, .cnic = cnic}));
    }
    [[nodiscard]] bool says(const QString& words) {
        return eventually([&] { return m_window->windowTitle().contains(words) && !m_model->busy(); });
    }
    void signIn(const QString& pin = "1234") {
        ASSERT_TRUE(eventually([&] { return m_link->connected() && m_link->hasPicture(); }));
        auto* edit = m_window->findChild<QLineEdit*>("pin");
        QTest::keyClicks(edit, pin);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void key(Qt::Key key) { QTest::keyClick(&*m_window, key); }
    /// F1 as a person presses it: not within the time of a double press.
    [[nodiscard]] bool next(const QString& thenSays) {
        return eventually([&] {
            if (m_window->windowTitle().contains(thenSays)) return !m_model->busy();
            key(Qt::Key_F1);
            return false;
        });
    }
    void choose(Qt::Key key) { QTest::keyClick(m_window->findChild<QWidget*>("choicePanel"), key); }
    [[nodiscard]] const desk_model::DeskPicture& picture() const { return m_model->picture(); }

    ServerProcess m_server;
    ui::LanguageSwitch m_language;
    std::optional<client_qt::ServerLink> m_link;
    std::optional<desk_model::DeskModel> m_model;
    std::optional<desk_view::DeskWindow> m_window;
    std::optional<TestClient> m_kiosk;
};

}  // namespace

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
    ASSERT_TRUE(eventually([&] { return picture().waiting == 2; }));
    const auto serve = [&] {
        for (const char* step : {"called", "arrived", "serving"}) ASSERT_TRUE(next(step));
    };
    serve();
    key(Qt::Key_F4);
    choose(Qt::Key_1);
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(eventually([&] { return picture().away.size() == 1; }));
    EXPECT_TRUE(picture().away.front().parked);
    key(Qt::Key_F6);
    choose(Qt::Key_1);
    ASSERT_TRUE(eventually([&] { return picture().waiting == 2; }));
    EXPECT_EQ(picture().next.front().token, 1) << "the first in line again";
    serve();
    ASSERT_TRUE(says("serving 1"));
    key(Qt::Key_F5);
    const auto target = std::ranges::find(picture().targets, QString("finger"), &desk_model::Target::id);
    ASSERT_NE(target, picture().targets.end());
    choose(static_cast<Qt::Key>(Qt::Key_1 + (target - picture().targets.begin())));
    ASSERT_TRUE(says("idle"));
    const auto& row = m_link->views().visits.at({1});
    EXPECT_EQ(row.service.value, "finger");
    EXPECT_TRUE(row.placeKept);
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

TEST(ChoicePanelTest, EveryEntryOfALongListCanBeChosen) {
    QWidget window;
    window.resize(1280, 800);
    desk_view::ChoicePanel panel(&window);
    int chosen = -1;
    QObject::connect(&panel, &desk_view::ChoicePanel::chosen, [&](int index) { chosen = index; });
    QStringList entries;
    for (int i = 0; i < 19; ++i) entries << QString::number(100 + i);
    for (int wanted = 0; wanted < 19; ++wanted) {
        panel.ask("Who?", entries);
        for (int page = 0; page < wanted / 8; ++page) QTest::keyClick(&panel, Qt::Key_9);
        QTest::keyClick(&panel, static_cast<Qt::Key>(Qt::Key_1 + wanted % 8));
        EXPECT_EQ(chosen, wanted);
    }
    panel.ask("Who?", entries.mid(0, 9));
    QTest::keyClick(&panel, Qt::Key_9);
    EXPECT_EQ(chosen, 8) << "nine need no second page";
    chosen = -1;
    panel.ask("Who?", entries);
    QTest::keyClick(&panel, Qt::Key_9);
    QTest::keyClick(&panel, Qt::Key_9);
    QTest::keyClick(&panel, Qt::Key_8);
    EXPECT_EQ(chosen, -1) << "a place behind the last entry is nobody";
}

}  // namespace owc::test
