#include <gtest/gtest.h>

#include <numeric>
#include <set>

#include "assets/ui/language.h"
#include "counter/dashboard/model/dashboard_picture.h"
#include "counter/dashboard/model/side_panel.h"
#include "tests/support/busy_dashboard.h"

namespace owc::dashboard_model {
namespace {

using namespace std::chrono_literals;
using test::busyViews;
using test::emptyMorning;
using test::kBusyNow;

/// English words; Urdu ones have a test of their own.
class DashboardPictureTest : public ::testing::Test {
  protected:
    DashboardPictureTest() { m_language.set(ui::Language::English); }
    ~DashboardPictureTest() override { m_language.set(ui::Language::Urdu); }

    [[nodiscard]] Picture picture() const { return pictureOf(views, now, true, "en"); }
    [[nodiscard]] std::vector<QString> names() const {
        std::vector<QString> all;
        for (const Alert& alert : picture().alerts) all.push_back(alert.name);
        return all;
    }
    [[nodiscard]] Alert alert(const QString& name) const {
        for (const Alert& a : picture().alerts) {
            if (a.name == name) return a;
        }
        ADD_FAILURE() << "no alert " << name.toStdString();
        return {};
    }

    void suspect(identity::SuspicionKind kind, std::uint32_t counter, domain::Time at) {
        const auto number = views.suspicions.size() + 1;
        views.suspicions[number] = {number, kind, at, {counter}, {"B-214"}, {"counter-" + std::to_string(counter)}, 3};
    }

    ui::LanguageSwitch m_language;
    client::Views views = busyViews();
    domain::Time now = kBusyNow;
};

TEST_F(DashboardPictureTest, TheSentenceSaysHowItGoesAndWhatComesFirst) {
    EXPECT_EQ(picture().sentence, "Steady morning. Three things need you; Register or update family first.");
    views.services.at({"family"}).longestSince = now - 30min;
    EXPECT_EQ(picture().sentence, "Steady morning. Two things need you; Kiosk 2 first.");
    views.devices.at({"kiosk-2"}).condition.clear();
    for (auto& [id, visit] : views.visits) visit.ticket = domain::TicketState::Printed;
    EXPECT_EQ(picture().sentence, "Steady morning. One thing needs you: Counter 9.");
    views.visits.clear();
    EXPECT_EQ(picture().sentence, "Steady morning. Nothing needs you now.");
}

TEST_F(DashboardPictureTest, TheMoodFollowsTheHourTheHallAndTheUsualDay) {
    views.visits.clear();
    const auto mood = [&] { return picture().sentence.section('.', 0, 0); };
    EXPECT_EQ(mood(), "Steady morning");
    now += 3h;
    EXPECT_TRUE(mood().contains("afternoon")) << mood().toStdString();
    now += 4h;
    EXPECT_TRUE(mood().contains("evening")) << mood().toStdString();
    now = kBusyNow;
    views.figures->figures.arrived = 700;
    EXPECT_EQ(mood(), "Busier morning than usual");
    views.centre->inside = 300;
    EXPECT_EQ(mood(), "The hall is full");
    views.centre->day.reset();
    EXPECT_EQ(mood(), "The day is closed");
    EXPECT_EQ(pictureOf(emptyMorning(), now, true, "en").sentence, "Quiet morning. Nothing needs you now.");
    EXPECT_EQ(pictureOf(views, now, false, "en").sentence, "No link to the server. What you see is from before.");
    EXPECT_EQ(pictureOf({}, {}, false, "en").sentence, "Looking for the server.");
}

TEST_F(DashboardPictureTest, UrgentAlertsComeFirstAndAmongThemTheWorst) {
    EXPECT_EQ(names(), (std::vector<QString>{"late/family", "papers", "no-shows/9"}));
    views.services.at({"finger"}).longestSince = now - 80min;
    views.services.at({"loan"}).openCounters = 0;
    views.health = protocol::HealthRow{{{protocol::HealthKind::BackupOld, now, 40}, {protocol::HealthKind::StorageFull, now, 0}}};
    views.centre->intake = domain::Intake::Slowed;
    EXPECT_EQ(names(), (std::vector<QString>{"server/3", "no-counter/loan", "late/finger", "late/family", "papers",
                                             "no-shows/9", "server/20", "intake"}));
}

TEST_F(DashboardPictureTest, ALateServiceNamesTheIdleCounterOfItsAgencyThatCouldTakeIt) {
    const Alert late = alert("late/family");
    EXPECT_EQ(late.what, "Register or update family: 52 min wait");
    EXPECT_EQ(late.soWhat, "The promise is 40 min. Counter 14 is idle.");
    EXPECT_EQ(late.button, "Open counter 14 for it");
    const auto* act = boost::variant2::get_if<Act>(&late.does);
    ASSERT_TRUE(act);
    const auto& lend = boost::variant2::get<domain::LendCounter>(*act);
    EXPECT_EQ(lend.counter.value, 14u);
    EXPECT_EQ(lend.service.value, "family");

    views.counters.at({14}).onBreak = domain::BreakReason::Meal;
    EXPECT_EQ(alert("late/family").button, "Counter 17 takes it too") << "busy, with the shortest lines of the agency";
    for (auto& [id, counter] : views.counters) {
        if (counter.services.front().value != "withdraw") counter.lease = domain::LeaseState::Closed;
    }
    const Alert nobody = alert("late/family");
    EXPECT_EQ(nobody.button, "Show its counters") << "a bank's counter takes no family registration";
    EXPECT_TRUE(boost::variant2::holds_alternative<PanelWish>(nobody.does));
}

TEST_F(DashboardPictureTest, EveryAlertHasWordsAndOneButton) {
    views.centre->clockDoubted = true;
    views.centre->notices = {domain::Notice::BankDown, domain::Notice::CashShort};
    views.centre->inside = 400;
    views.services.at({"info"}).stopped = true;
    views.services.at({"loan"}).openCounters = 0;
    views.counters.at({11}).lease = domain::LeaseState::Lost;
    views.devices.at({"board-1"}).online = false;
    views.devices.at({"counter-3"}).condition = "cover-open,paper-near-end";
    for (const auto kind : {protocol::HealthKind::DiskLow, protocol::HealthKind::BackupFailed, protocol::HealthKind::LogBehind,
                            protocol::HealthKind::Restored})
        views.health->conditions.push_back({kind, now, 3});
    for (const auto kind : {identity::SuspicionKind::SameTemplate, identity::SuspicionKind::SomebodyElsesTemplate,
                            identity::SuspicionKind::FastSuccesses, identity::SuspicionKind::RepeatedExceptions})
        suspect(kind, 7, now);
    const Picture all = picture();
    EXPECT_EQ(all.alerts.size(), 19u);
    std::set<QString> seen;
    for (const Alert& a : all.alerts) {
        EXPECT_TRUE(seen.insert(a.name).second) << a.name.toStdString();
        for (const QString& words : {a.subject, a.what, a.soWhat, a.button}) EXPECT_FALSE(words.isEmpty()) << a.name.toStdString();
        EXPECT_FALSE(a.what.contains('%') || a.soWhat.contains('%') || a.button.contains('%')) << a.name.toStdString();
    }
    EXPECT_EQ(alert("printer/counter-3").what, "Desk PC 3: cover open, paper nearly out");
}

TEST_F(DashboardPictureTest, WhatIsOddAboutACheckTellsTheManagerOnceForEachKindAndCalmsDown) {
    using identity::SuspicionKind;
    suspect(SuspicionKind::FastSuccesses, 7, now - 40min);
    suspect(SuspicionKind::SomebodyElsesTemplate, 9, now - 5min);
    suspect(SuspicionKind::SomebodyElsesTemplate, 9, now - 1min);
    EXPECT_EQ(names(), (std::vector<QString>{"check/1", "late/family", "check/2", "papers", "no-shows/9"}));
    EXPECT_EQ(alert("check/2").what, "Counter 7: 3 fast checks in a row");
    const Step does = alert("check/1").does;
    const auto* wish = boost::variant2::get_if<PanelWish>(&does);
    ASSERT_TRUE(wish);
    const auto panel = panelOf(*wish, picture(), views, now, {});
    ASSERT_TRUE(panel);
    ASSERT_EQ(panel->lines.size(), 3u) << "the panel has each of them";
    EXPECT_EQ(panel->lines[0].words, "Counter 9: one print for two people");
    EXPECT_EQ(panel->lines[0].value, QString("\u206611:31 \u00B7 B-214\u2069")) << "the centre's clock";
    for (int i = 0; i < 20; ++i) suspect(SuspicionKind::SameTemplate, 3, now);
    EXPECT_EQ(panelOf(*wish, picture(), views, now, {})->lines.back().words, "and earlier ones: 13");
    views.suspicions.clear();
    EXPECT_FALSE(panelOf(*wish, picture(), views, now, {}));
}

TEST_F(DashboardPictureTest, ALostCounterIsClosedOnlyWhenNobodyStandsThere) {
    views.counters.at({14}).lease = domain::LeaseState::Lost;
    EXPECT_TRUE(boost::variant2::holds_alternative<Act>(alert("lost/14").does));
    views.counters.at({11}).lease = domain::LeaseState::Lost;
    EXPECT_TRUE(boost::variant2::holds_alternative<PanelWish>(alert("lost/11").does));
    EXPECT_TRUE(alert("lost/11").soWhat.contains("352"));
}

TEST_F(DashboardPictureTest, FiguresAddUpAndCompareWithTheUsualDay) {
    const Picture p = picture();
    ASSERT_EQ(p.kpis.size(), 4u);
    EXPECT_EQ(p.kpis[0].figure, "214");
    EXPECT_EQ(p.kpis[0].unit, "of 300");
    EXPECT_EQ(p.kpis[0].more, "Room for 86 more");
    EXPECT_DOUBLE_EQ(*p.kpis[0].part, 214.0 / 300);
    EXPECT_EQ(p.kpis[1].figure, "52");
    EXPECT_EQ(p.kpis[1].more, "Register or update family");
    EXPECT_TRUE(p.kpis[1].late);
    EXPECT_EQ(p.kpis[2].figure, "91");
    EXPECT_EQ(p.kpis[2].more, QString("Usual day \u206688%\u2069"));
    EXPECT_EQ(p.kpis[3].figure, "288");
    EXPECT_EQ(p.kpis[3].more, "Usual by now 271") << "40 + 90 + 98 and 32 minutes of 80 an hour";
    EXPECT_EQ(std::accumulate(p.arrivalsByHour.begin(), p.arrivalsByHour.end(), 0), p.arrived);
    EXPECT_EQ(p.countersSum, "15 serving · 2 idle · 1 break · 2 closed");
    EXPECT_EQ(p.today, "Saturday 14 March");
}

TEST_F(DashboardPictureTest, WithoutADayBeforeNothingIsCalledUsual) {
    const Picture p = pictureOf(emptyMorning(), now, true, "en");
    EXPECT_TRUE(p.chart.usualName.isEmpty());
    EXPECT_EQ(p.kpis[1].more, "Nobody waits");
    EXPECT_EQ(p.kpis[2].figure, "–");
    EXPECT_EQ(p.kpis[2].more, "Nobody called yet");
    EXPECT_EQ(p.kpis[3].more, "Of 0 arrived");
    EXPECT_EQ(p.chart.bars.size(), 9u);
    EXPECT_EQ(p.chart.top, 3);
}

TEST_F(DashboardPictureTest, TheChartHoldsEveryHourUnderARoundScale) {
    const Chart chart = picture().chart;
    EXPECT_EQ(chart.usualName, "usual Saturday");
    EXPECT_EQ(chart.step, 60);
    EXPECT_EQ(chart.top, 180);
    ASSERT_EQ(chart.bars.size(), 9u);
    EXPECT_EQ(chart.bars[3].arrived, 86);
    EXPECT_TRUE(chart.bars[3].running);
    EXPECT_FALSE(chart.bars[2].running);
    EXPECT_EQ(chart.bars[8].usual, 40);
    views.usual->usual.sameWeekday = false;
    EXPECT_EQ(picture().chart.usualName, "usual day");
    views.figures->figures.arrivalsByHour[6] = 4;
    views.figures->figures.arrivalsByHour[19] = 1000;
    const Chart longer = picture().chart;
    EXPECT_EQ(longer.bars.front().hour, 6);
    EXPECT_EQ(longer.bars.back().hour, 19);
    EXPECT_GE(longer.top, 1000);
}

TEST_F(DashboardPictureTest, ByNowCountsWholeHoursAndAShareOfTheRunningOne) {
    std::array<std::uint32_t, 24> hours{};
    hours[8] = 10;
    hours[9] = 60;
    EXPECT_EQ(byNow(hours, 8 * 60), 0);
    EXPECT_EQ(byNow(hours, 9 * 60), 10);
    EXPECT_EQ(byNow(hours, 9 * 60 + 30), 40);
    EXPECT_EQ(byNow(hours, 23 * 60 + 59), 70);
}

TEST_F(DashboardPictureTest, LateServicesAreNeverAmongTheRest) {
    views.services.at({"info"}).longestSince = now - 3h;
    EXPECT_EQ(picture().services[1].id, "info");
    EXPECT_TRUE(picture().services[0].late());
}

TEST_F(DashboardPictureTest, ACountersPanelOffersTheWorkOfItsAgencyAndAsksBeforeItCloses) {
    const auto panel = [&](int number, const QString& asked = {}) {
        return panelOf({PanelWish::Kind::Counter, number, {}}, picture(), views, now, asked);
    };
    const auto button = [](const std::optional<SidePanel>& p, const QString& name) {
        const auto found = std::ranges::find(p->buttons, name, &PanelButton::name);
        return found == p->buttons.end() ? nullptr : &*found;
    };
    const auto idle = panel(14);
    EXPECT_TRUE(button(idle, "panel-lend-family"));
    EXPECT_FALSE(button(idle, "panel-lend-withdraw")) << "another agency's";
    ASSERT_TRUE(button(idle, "panel-shut"));
    EXPECT_EQ(button(panel(14, "panel-shut"), "panel-shut")->words, "Yes, close counter 14");
    EXPECT_FALSE(button(panel(11), "panel-shut")) << "a visitor stands there";
    views.counters.at({14}).services.push_back({"family"});
    views.counters.at({14}).lent = {{"family"}};
    EXPECT_TRUE(button(panel(14), "panel-return-family"));
    EXPECT_FALSE(panel(99));
    EXPECT_EQ(panel(9)->lines.back().words, "706 did not come, called 2 times");
}

TEST_F(DashboardPictureTest, TheOtherPanelsSayWhatThereIs) {
    const auto panel = [&](PanelWish wish) { return panelOf(wish, picture(), views, now, {}); };
    EXPECT_EQ(panel({PanelWish::Kind::Papers, 0, {}})->lines.size(), 3u);
    const auto devices = panel({PanelWish::Kind::Devices, 0, {}});
    EXPECT_EQ(devices->lines.size(), views.devices.size());
    EXPECT_EQ(devices->lines[0].words, "Kiosk 2");
    EXPECT_EQ(devices->lines[1].words, "Desk PC 16") << "what is wrong stands first";
    const auto service = panel({PanelWish::Kind::Service, 0, "family"});
    EXPECT_EQ(service->buttons.front().words, "Counter 14 takes it too");
    EXPECT_EQ(service->buttons.back().words, "No more tokens for it today");
    EXPECT_EQ(panel({PanelWish::Kind::Health, 0, {}})->lines.front().words, "All is well.");
    EXPECT_FALSE(panel({}));
}

}  // namespace
}  // namespace owc::dashboard_model
