#include <gtest/gtest.h>

#include <QRegularExpression>
#include <numeric>

#include "counter/dashboard/view/dashboard_window.h"
#include "queue-server/server/projection.h"
#include "tests/support/centre_builder.h"
#include "tests/support/gui_wait.h"
#include "tests/support/server_process.h"

namespace owc::test {

using namespace std::chrono_literals;
using dashboard_model::Picture;

namespace {

Picture dashboardOf(const Morning& morning, const QString& language = "en") {
    server::Projection projection;
    client::Views views;
    views.apply({projection.rebuild(morning.state()), {}});
    return dashboard_model::pictureOf(views, morning.now(), true, language);
}

class DashboardTest : public ::testing::Test {
  protected:
    DashboardTest() { m_language.set(ui::Language::English); }
    ~DashboardTest() override { m_language.set(ui::Language::Urdu); }
    ui::LanguageSwitch m_language;
};

}  // namespace

TEST_F(DashboardTest, ACalmDayIsSaidInOneSentence) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    const Picture picture = dashboardOf(m);
    EXPECT_TRUE(picture.alerts.empty());
    EXPECT_EQ(picture.sentence, "Steady morning. Nothing needs you now.");
    EXPECT_EQ(picture.inside, 1);
    EXPECT_EQ(picture.clock, "09:00");
    EXPECT_EQ(picture.date, "14-03-2026");
}

TEST_F(DashboardTest, ACounterThatCallsForHelpIsTheFirstAlertAndOneButtonSaysItIsSeenTo) {
    Morning m;
    m.open(1, "A");
    m.open(2, "B");
    m.must(CallManager{{2}, Morning::device(2)});
    m.wait(2min);
    m.must(CallManager{{1}, Morning::device(1)});
    const Picture picture = dashboardOf(m);
    ASSERT_GE(picture.alerts.size(), 2u);
    const dashboard_model::Alert& first = picture.alerts.front();
    EXPECT_TRUE(first.urgent);
    EXPECT_TRUE(first.what.contains("Counter 2")) << "whoever called first";
    const auto answer =
        boost::variant2::get<AnswerManagerCall>(boost::variant2::get<dashboard_model::Act>(first.does));
    EXPECT_EQ(answer.counter, CounterId{2});
    m.must(AnswerManagerCall{{2}, {"dashboard-1"}, true});
    m.must(AnswerManagerCall{{1}, {"dashboard-1"}, true});
    for (const auto& alert : dashboardOf(m).alerts) EXPECT_NE(alert.kind, dashboard_model::AlertKind::ManagerCalled);
}

TEST_F(DashboardTest, PeopleWithoutACounterAndABrokenPromiseAreAlerts) {
    Morning m;
    m.token("finger");
    Picture picture = dashboardOf(m);
    ASSERT_EQ(picture.alerts.size(), 1u);
    EXPECT_TRUE(picture.alerts.front().urgent);
    EXPECT_TRUE(picture.alerts.front().what.contains("no counter is open"));
    EXPECT_EQ(picture.sentence, "Steady morning. One thing needs you: finger.");

    m.open(2, "B");
    m.must(ReportTicket{{"kiosk-1"}, {1}, PrintResult::Printed, false, {}});
    m.wait(21min);
    picture = dashboardOf(m);
    ASSERT_EQ(picture.alerts.size(), 1u);
    EXPECT_TRUE(picture.alerts.front().what.contains("21 min")) << picture.alerts.front().what.toStdString();
}

TEST_F(DashboardTest, WhatIsWrongWithTheServerIsSaidWithWhatToDo) {
    using protocol::HealthKind;
    Morning m;
    m.open(1, "A");
    server::Projection projection;
    client::Views views;
    views.apply({projection.rebuild(m.state()), {}});
    const auto alertsOf = [&](HealthKind kind, std::uint64_t figure) {
        views.apply({{protocol::HealthRow{{{kind, m.now(), figure}}}}, {}});
        return dashboard_model::pictureOf(views, m.now(), true, "en").alerts;
    };
    for (const HealthKind kind : {HealthKind::StorageFull, HealthKind::LogBehind, HealthKind::Restored}) {
        ASSERT_EQ(alertsOf(kind, 3).size(), 1u);
        EXPECT_TRUE(alertsOf(kind, 3).front().urgent);
        EXPECT_FALSE(alertsOf(kind, 3).front().soWhat.isEmpty());
    }
    EXPECT_TRUE(dashboard_model::pictureOf(views, m.now(), true, "en").restored);
    EXPECT_TRUE(alertsOf(HealthKind::Restored, 3).front().soWhat.contains("3 devices"));
    EXPECT_TRUE(alertsOf(HealthKind::DiskLow, 900).front().what.contains("900 MB"));
    EXPECT_FALSE(alertsOf(HealthKind::DiskLow, 900).front().urgent);
    EXPECT_TRUE(alertsOf(HealthKind::BackupOld, 40).front().what.contains("40 hours"));
    EXPECT_TRUE(alertsOf(HealthKind::BackupOld, 0).front().what.contains("no backup yet"));
    EXPECT_EQ(alertsOf(HealthKind::BackupFailed, 0).size(), 1u);
    EXPECT_TRUE(alertsOf(HealthKind::ClockDoubted, 0).empty()) << "the centre row says it, with the time";
    views.apply({{protocol::HealthRow{}}, {}});
    EXPECT_FALSE(dashboard_model::pictureOf(views, m.now(), true, "en").restored);
}

TEST_F(DashboardTest, AVisitorWhoCallsForStaffComesFirstAndIsNoPrinterTrouble) {
    Morning m;
    m.open(1, "A");
    server::Projection projection;
    client::Views views;
    views.apply({projection.rebuild(m.state()), {}});
    const auto alertsWith = [&](const char* condition, bool online = true) {
        views.apply({{protocol::DeviceRow{{"kiosk-1"}, "kiosk", online, m.now(), condition}}, {}});
        return dashboard_model::pictureOf(views, m.now(), true, "en").alerts;
    };
    using dashboard_model::AlertKind;
    auto alerts = alertsWith("visitor-calls,paper-out");
    ASSERT_EQ(alerts.size(), 2u);
    EXPECT_EQ(alerts[0].kind, AlertKind::VisitorCalls);
    EXPECT_EQ(alerts[0].what, "Kiosk 1: a visitor calls for staff");
    EXPECT_TRUE(alerts[0].urgent);
    EXPECT_EQ(alerts[1].what, "Kiosk 1: paper out");
    EXPECT_EQ(alertsWith("visitor-calls").size(), 1u);
    for (const auto& alert : alertsWith("visitor-calls", false))
        EXPECT_NE(alert.kind, AlertKind::VisitorCalls) << "of a kiosk that is gone nobody knows";
}

TEST_F(DashboardTest, AScannerThatIsGoneIsToldAndIsNoPrinterTrouble) {
    Morning m;
    m.open(1, "A");
    server::Projection projection;
    client::Views views;
    views.apply({projection.rebuild(m.state()), {}});
    const auto pictureWith = [&](const char* condition) {
        views.apply({{protocol::DeviceRow{{"kiosk-1"}, "kiosk", true, m.now(), condition}}, {}});
        return dashboard_model::pictureOf(views, m.now(), true, "en");
    };
    using dashboard_model::AlertKind;
    const Picture gone = pictureWith("scanner-removed");
    ASSERT_EQ(gone.alerts.size(), 1u);
    EXPECT_EQ(gone.alerts[0].kind, AlertKind::Scanner);
    EXPECT_EQ(gone.alerts[0].what, "Kiosk 1: scanner unplugged");
    const auto printers = std::ranges::find(gone.groups, "thing-printer", &dashboard_model::DeviceGroup::icon);
    ASSERT_NE(printers, gone.groups.end());
    EXPECT_TRUE(printers->good) << "it prints";
    const auto both = pictureWith("scanner-fault,paper-out").alerts;
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both[0].what, "Kiosk 1: paper out");
    EXPECT_EQ(both[1].what, "Kiosk 1: scanner does not work");
}

TEST_F(DashboardTest, FiguresAddUp) {
    Morning m;
    m.open(1, "A");
    for (int i = 0; i < 3; ++i) m.token("withdraw");
    m.callNext(1);
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    const Picture picture = dashboardOf(m);
    EXPECT_EQ(picture.arrived, 3);
    EXPECT_EQ(picture.served, 1);
    EXPECT_EQ(picture.inside, 2);
    EXPECT_EQ(picture.promisesKept, 100);
    EXPECT_EQ(std::accumulate(picture.arrivalsByHour.begin(), picture.arrivalsByHour.end(), 0), 3);
    int waiting = 0;
    for (const auto& line : picture.services) waiting += line.waiting;
    EXPECT_EQ(waiting, 2);
}

TEST_F(DashboardTest, ATokenWithoutPaperIsToldUntilItIsReprinted) {
    Morning m;
    m.open(1, "A");
    const auto token = m.token("withdraw");
    const auto report = [&](PrintResult result, bool duplicate) {
        m.must(ReportTicket{{"kiosk-1"}, m.visit(token).id, result, duplicate, "paper-out"});
    };
    report(PrintResult::Failed, false);
    EXPECT_EQ(dashboardOf(m).alerts.size(), 1u);
    report(PrintResult::Printed, true);
    EXPECT_TRUE(dashboardOf(m).alerts.empty());
}

TEST_F(DashboardTest, AKioskThatNeverReportedItsPaperIsNoticedAfterAMinute) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.wait(59s);
    EXPECT_TRUE(dashboardOf(m).alerts.empty());
    m.wait(2s);
    EXPECT_EQ(dashboardOf(m).alerts.size(), 1u);
}

TEST_F(DashboardTest, ACountersStateIsToldFromItsLeaseAndItsVisitor) {
    using dashboard_model::CounterState;
    Morning m;
    const auto stateOf = [&] { return dashboardOf(m).counters.front().state; };
    EXPECT_EQ(stateOf(), CounterState::Closed);
    m.open(1, "A");
    EXPECT_EQ(stateOf(), CounterState::Idle);
    m.token("withdraw");
    m.callNext(1);
    EXPECT_EQ(stateOf(), CounterState::Called);
    m.serve(1);
    EXPECT_EQ(stateOf(), CounterState::Serving);
    m.must(LoseCounter{{1}});
    EXPECT_EQ(stateOf(), CounterState::Lost);
}

TEST_F(DashboardTest, EveryWordOfItIsUrduInUrdu) {
    m_language.set(ui::Language::Urdu);
    Morning m;
    m.token("finger");
    m.wait(21min);
    const Picture picture = dashboardOf(m, "ur");
    QString words = picture.sentence;
    for (const auto& alert : picture.alerts) words += alert.what + alert.soWhat + alert.button;
    for (const auto& tile : picture.kpis) words += tile.label + tile.unit + tile.more;
    for (const auto& group : picture.groups) words += group.words + group.state;
    words += picture.today + picture.countersSum;
    words.remove("finger");  // the sample's own name of the service
    EXPECT_FALSE(words.contains(QRegularExpression("[A-Za-z]"))) << words.toStdString();
}

TEST_F(DashboardTest, TheDayIsClosedByTwoKeysAndNeverByOne) {
    ServerProcess server;
    server.start();
    client_qt::ServerLink link(server.options(server.keyOf("dashboard-1"), "management"));
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, m_language);
    window.resize(1366, 768);
    window.show();
    link.start();
    const auto says = [&](const char* words) {
        return eventually([&] { return window.windowTitle().contains(words) && !model.busy(); });
    };
    ASSERT_TRUE(says("open"));
    QTest::keyClick(&window, Qt::Key_Return);
    QTest::keyClick(&window, Qt::Key_F10);
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_Return);
    EXPECT_FALSE(model.busy()) << "Enter alone, or after Esc, asks for nothing";
    QTest::keyClick(&window, Qt::Key_F10);
    ASSERT_TRUE(says("asking"));
    QTest::keyClick(&window, Qt::Key_Return);
    EXPECT_TRUE(says("closed"));
    server.kill();
    EXPECT_TRUE(says("offline"));
}

TEST_F(DashboardTest, TheActsReachTheServerAndComeBackAsThePicture) {
    ServerProcess server;
    server.start();
    client_qt::ServerLink link(server.options(server.keyOf("dashboard-1"), "management"));
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, m_language);
    window.show();
    link.start();
    const auto shows = [&](const auto& what) { return eventually([&] { return what(model.picture()); }); };
    ASSERT_TRUE(shows([](const Picture& p) { return p.dayOpen && p.connected; }));
    for (const Qt::Key key :
         {Qt::Key_F2, Qt::Key_2, Qt::Key_Return, Qt::Key_F3, Qt::Key_1, Qt::Key_Escape, Qt::Key_F4})
        QTest::keyClick(&window, key);
    EXPECT_TRUE(shows([](const Picture& p) { return p.intake == domain::Intake::Slowed; }));
    EXPECT_TRUE(shows([](const Picture& p) { return p.isOn(domain::Notice::BankDown); }));
    EXPECT_TRUE(shows([](const Picture& p) { return p.inside == 1; }));
}

}  // namespace owc::test
