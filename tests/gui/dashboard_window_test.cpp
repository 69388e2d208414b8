#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <map>
#include <set>

#include "counter/dashboard/view/dashboard_window.h"
#include "tests/support/busy_dashboard.h"
#include "tests/support/gui_wait.h"
#include "tests/support/nowhere.h"
#include "tests/support/server_process.h"

namespace owc::test {
namespace {

/// Counts how often each named widget paints itself.
class PaintCounter : public QObject {
  public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++m_paints[watched->objectName()];
        return false;
    }
    [[nodiscard]] std::map<QString, int> take() { return std::exchange(m_paints, {}); }

  private:
    std::map<QString, int> m_paints;
};

class DashboardWindowTest : public ::testing::Test {
  protected:
    DashboardWindowTest() {
        m_language.set(ui::Language::English);
        window.resize(1366, 768);
        window.show();
        model.showSample(busyViews(), kBusyNow);
        QCoreApplication::processEvents();
    }
    ~DashboardWindowTest() override { m_language.set(ui::Language::Urdu); }

    [[nodiscard]] QAbstractButton* button(const QString& name) {
        auto* found = window.findChild<QAbstractButton*>(name);
        return found && found->isVisible() ? found : nullptr;
    }

    ui::LanguageSwitch m_language;
    client_qt::ServerLink link{nowhere()};
    dashboard_model::DashboardModel model{link, "en"};
    dashboard_view::DashboardWindow window{model, m_language};
};

}  // namespace

TEST_F(DashboardWindowTest, AtMostThreeAlertsAreShownAndEachHasOneButton) {
    auto views = busyViews();
    views.centre->intake = domain::Intake::Slowed;
    model.showSample(views, kBusyNow);
    ASSERT_EQ(model.picture().alerts.size(), 4u);
    int shown = 0;
    for (const auto* made : window.findChildren<QAbstractButton*>()) shown += made->isVisible() && made->objectName().startsWith("do-");
    EXPECT_EQ(shown, 3);
    EXPECT_EQ(button("do-intake"), nullptr);
    EXPECT_NE(button("do-late/family"), nullptr);
}

TEST_F(DashboardWindowTest, NothingIsPaintedThatHasNotChanged) {
    PaintCounter paints;
    for (auto* part : window.findChildren<QWidget*>()) part->installEventFilter(&paints);
    ASSERT_TRUE(eventually([&] { return paints.take().empty(); }));
    for (int i = 0; i < 20; ++i) model.refresh();
    QCoreApplication::processEvents();
    EXPECT_TRUE(paints.take().empty());

    auto views = busyViews();
    views.counters.at({7}).token = domain::TokenNumber{198};
    model.showSample(views, kBusyNow);
    QCoreApplication::processEvents();
    auto painted = paints.take();
    EXPECT_EQ(painted.size(), 2u) << "the key and the card under it";
    EXPECT_EQ(painted["counter-7"], 1);
}

TEST_F(DashboardWindowTest, EveryControlIsReachedByTabAndHasAName) {
    std::set<QString> reached;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(&window, Qt::Key_Tab);
        if (const auto* at = window.focusWidget()) reached.insert(at->objectName());
    }
    for (auto* made : window.findChildren<QAbstractButton*>()) {
        if (!made->isVisible()) continue;
        EXPECT_TRUE(reached.contains(made->objectName())) << made->objectName().toStdString();
        EXPECT_FALSE(made->accessibleName().isEmpty()) << made->objectName().toStdString();
    }
    EXPECT_GT(reached.size(), 30u);
}

TEST_F(DashboardWindowTest, EnterPressesWhatHasTheKeyboardAndEscClosesThePanel) {
    auto* key = button("counter-9");
    ASSERT_NE(key, nullptr);
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Return);
    ASSERT_TRUE(model.panel());
    EXPECT_TRUE(window.findChild<QWidget*>("panel")->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(model.panel());
    EXPECT_FALSE(window.findChild<QWidget*>("panel")->isVisible());
}

TEST_F(DashboardWindowTest, EnterAnswersTheMenuEvenWhereAButtonHasTheKeyboard) {
    auto views = busyViews();
    views.health->conditions.push_back({protocol::HealthKind::Restored, kBusyNow, 3});
    model.showSample(views, kBusyNow);
    QSignalSpy refused(&model, &dashboard_model::DashboardModel::refused);
    auto* give = button("do-server/6");
    ASSERT_NE(give, nullptr);
    give->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_6, Qt::Key_0}) QTest::keyClick(give, key);
    EXPECT_EQ(button("act-go-on")->accessibleName(), "Enter: yes, go on above 60");
    QTest::keyClick(give, Qt::Key_Return);
    EXPECT_EQ(button("act-go-on"), nullptr);
    EXPECT_EQ(refused.size(), 1) << "carried out, as far as a link that is not there lets it";
}

TEST_F(DashboardWindowTest, ADoubleClickIsOneAct) {
    QSignalSpy acted(&model, &dashboard_model::DashboardModel::refused);
    auto* key = button("do-late/family");
    ASSERT_NE(key, nullptr);
    QSignalSpy clicked(key, &QAbstractButton::clicked);
    QTest::mouseClick(key, Qt::LeftButton);
    QTest::mouseDClick(key, Qt::LeftButton);
    QTest::mouseRelease(key, Qt::LeftButton);
    EXPECT_EQ(clicked.size(), 1);
    EXPECT_EQ(acted.size(), 1) << "carried out, as far as a link that is not there lets it";
}

TEST_F(DashboardWindowTest, AnAlertThatMovesAwayUnderTheFingerIsNotActedOn) {
    QSignalSpy acted(&model, &dashboard_model::DashboardModel::refused);
    auto* aimedAt = button("do-late/family");
    ASSERT_NE(aimedAt, nullptr);
    QTest::mousePress(aimedAt, Qt::LeftButton);
    auto views = busyViews();
    views.health->conditions.push_back({protocol::HealthKind::Restored, kBusyNow, 3});
    model.showSample(views, kBusyNow);
    ASSERT_NE(aimedAt->objectName(), "do-late/family") << "something more urgent stands there now";
    QTest::mouseRelease(aimedAt, Qt::LeftButton);
    EXPECT_TRUE(acted.isEmpty());
    EXPECT_FALSE(model.panel());
}

TEST_F(DashboardWindowTest, ControlsLieInsideAndApartInBothLanguagesAndSizes) {
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768)}) {
        for (const ui::Language language : {ui::Language::Urdu, ui::Language::English}) {
            m_language.set(language);
            window.resize(size);
            QCoreApplication::processEvents();
            std::map<const QWidget*, std::vector<QRect>> boxes;
            for (const auto* made : window.findChildren<QAbstractButton*>()) {
                if (!made->isVisible()) continue;
                EXPECT_TRUE(made->parentWidget()->rect().contains(made->geometry())) << made->objectName().toStdString();
                EXPECT_GE(made->height(), 28) << made->objectName().toStdString();
                for (const QRect& other : boxes[made->parentWidget()])
                    EXPECT_FALSE(other.intersects(made->geometry())) << made->objectName().toStdString();
                boxes[made->parentWidget()].push_back(made->geometry());
            }
            const bool rtl = language == ui::Language::Urdu;
            EXPECT_EQ(window.findChild<QWidget*>("alerts")->x() > window.findChild<QWidget*>("counters")->x(), rtl);
            EXPECT_EQ(button("counter-1")->x() > button("counter-2")->x(), rtl);
        }
    }
}

TEST(DashboardLinkTest, AnActOfAnAlertIsAskedOnceHoweverOftenItIsPressedAndTheAgeTellsALostLink) {
    ui::LanguageSwitch language(ui::Language::English);
    ServerProcess server;
    server.start();
    client_qt::ServerLink link(server.options(server.keyOf("dashboard-1"), "management"));
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, language);
    window.resize(1366, 768);
    window.show();
    link.start();
    ASSERT_TRUE(eventually([&] { return model.picture().dayOpen && model.picture().connected; }));
    EXPECT_TRUE(window.findChild<QWidget*>("live")->accessibleName().startsWith("Live")) << "as soon as the link is there";
    for (const Qt::Key key : {Qt::Key_F3, Qt::Key_1, Qt::Key_Escape}) QTest::keyClick(&window, key);
    const auto alertButton = [&] { return window.findChild<QAbstractButton*>("do-notices"); };
    ASSERT_TRUE(eventually([&] { return alertButton() && alertButton()->isVisible() && !model.busy(); }));

    QSignalSpy answers(&model, &dashboard_model::DashboardModel::refused);
    alertButton()->click();
    EXPECT_TRUE(model.busyWith("notices"));
    EXPECT_FALSE(alertButton()->isEnabled());
    alertButton()->click();
    model.pressAlert("notices");
    ASSERT_TRUE(eventually([&] { return model.picture().notices.empty() && !model.busy(); }));
    EXPECT_EQ(answers.size(), 1);

    server.kill();
    EXPECT_TRUE(eventually([&] { return window.findChild<QWidget*>("live")->accessibleName().startsWith("No link for"); }));
    EXPECT_TRUE(model.picture().sentence.startsWith("No link to the server"));
    language.set(ui::Language::Urdu);
}

TEST(DashboardLinkTest, AManagerLendsACounterAndStopsAService) {
    ui::LanguageSwitch language(ui::Language::English);
    ServerProcess server;
    server.start();
    client_qt::ServerLink link(server.options(server.keyOf("dashboard-1"), "management"));
    dashboard_model::DashboardModel model(link, "en");
    link.start();
    ASSERT_TRUE(eventually([&] { return model.picture().dayOpen && !model.picture().services.empty(); }));
    model.open({dashboard_model::PanelWish::Kind::Service, 0, "school"});
    ASSERT_TRUE(model.panel());
    model.pressPanel("panel-stop");
    const auto stopped = [&] {
        const auto line = std::ranges::find(model.picture().services, QString("school"), &dashboard_model::ServiceLine::id);
        return line != model.picture().services.end() && line->stopped;
    };
    ASSERT_TRUE(eventually([&] { return stopped() && !model.busy(); }));
    model.pressAlert("stopped/school");
    EXPECT_TRUE(eventually([&] { return !stopped() && !model.busy(); }));
    language.set(ui::Language::Urdu);
}

}  // namespace owc::test
