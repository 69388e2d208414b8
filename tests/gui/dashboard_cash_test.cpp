#include <gtest/gtest.h>

#include "assets/ui/language.h"
#include "counter/dashboard/model/cash.h"
#include "counter/dashboard/model/dashboard_picture.h"
#include "tests/support/busy_dashboard.h"

// Managers know of cash that runs low before people queue for it.
namespace owc::dashboard_model {
namespace {

using payments::rupees;

class DashboardCashTest : public ::testing::Test {
  protected:
    DashboardCashTest() {
        m_language.set(ui::Language::English);
        views.drawers[{3}] = {.counter = {3},
                              .teller = {"B-214"},
                              .openedWith = rupees(800'000),
                              .toppedUp = {},
                              .paid = rupees(418'500),
                              .holds = rupees(381'500),
                              .people = 31,
                              .low = false};
        views.drawers[{5}] = {.counter = {5},
                              .teller = {"B-301"},
                              .openedWith = rupees(400'000),
                              .toppedUp = {},
                              .paid = rupees(358'500),
                              .holds = rupees(41'500),
                              .people = 27,
                              .low = true};
    }
    ~DashboardCashTest() override { m_language.set(ui::Language::Urdu); }

    [[nodiscard]] Picture picture() const { return pictureOf(views, test::kBusyNow, true, "en", {}); }
    [[nodiscard]] std::vector<Alert> alerts() const {
        std::vector<Alert> cash;
        for (const Alert& alert : picture().alerts)
            if (alert.kind == AlertKind::CashLow) cash.push_back(alert);
        return cash;
    }
    [[nodiscard]] QStringList linesOf(const PanelWish& wish) const {
        QStringList all;
        const auto panel = panelOf(wish, picture(), views, test::kBusyNow, {});
        for (const PanelLine& line : panel.value_or(SidePanel{}).lines)
            all << QString(line.words + " | " + line.value).remove(QChar(0x2066)).remove(QChar(0x2069));
        return all;
    }

    ui::LanguageSwitch m_language;
    client::Views views = test::busyViews();
};

TEST_F(DashboardCashTest, ADrawerWithLittleLeftCallsAManagerAndAnotherDoesNot) {
    ASSERT_EQ(alerts().size(), 1U);
    const Alert low = alerts().front();
    EXPECT_EQ(QString(low.what).remove(QChar(0x2066)).remove(QChar(0x2069)),
              "Counter 5: Rs 41,500 left in the drawer");
    EXPECT_EQ(boost::variant2::get<PanelWish>(low.does).kind, PanelWish::Kind::Cash);
    views.drawers[{3}].low = true;
    EXPECT_EQ(alerts().front().name, "cash/5") << "the emptiest first";
    views.drawers.clear();
    EXPECT_TRUE(alerts().empty());
}

TEST_F(DashboardCashTest, TheListHasEveryDrawerTheEmptiestFirstAndTheSum) {
    const QStringList lines = linesOf({PanelWish::Kind::Cash});
    EXPECT_EQ(lines, (QStringList{"Counter 5 | Rs 41,500", "B-301 · paid to 27 people | Rs 358,500",
                                  "Counter 3 | Rs 381,500", "B-214 · paid to 31 people | Rs 418,500",
                                  "All drawers | Rs 423,000", "Paid today from them | Rs 777,000"}));
    views.drawers.clear();
    EXPECT_EQ(linesOf({PanelWish::Kind::Cash}), (QStringList{"No drawer is open. | "}));
}

TEST_F(DashboardCashTest, ACounterThatPaysShowsItsDrawer) {
    EXPECT_TRUE(linesOf({PanelWish::Kind::Counter, 3}).contains("Drawer should hold | Rs 381,500"));
    EXPECT_FALSE(linesOf({PanelWish::Kind::Counter, 1}).join(' ').contains("Drawer"));
}

TEST_F(DashboardCashTest, WhatLacksForThoseWhoWaitCallsAManagerAndNoTechnician) {
    views.health = protocol::HealthRow{{{protocol::HealthKind::CashShort, test::kBusyNow, 12'500}}};
    std::vector<Alert> found;
    for (const Alert& alert : picture().alerts)
        if (alert.kind == AlertKind::CashShort) found.push_back(alert);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(QString(found.front().what).remove(QChar(0x2066)).remove(QChar(0x2069)),
              "Cash for those who wait: Rs 12,500 missing");
    EXPECT_TRUE(found.front().urgent);
    EXPECT_EQ(boost::variant2::get<PanelWish>(found.front().does).kind, PanelWish::Kind::Cash);
    EXPECT_TRUE(linesOf({PanelWish::Kind::Health}).contains("All is well. | "));
    const Picture shown = picture();
    const auto server = std::ranges::find(shown.groups, QString("thing-drawer"), &DeviceGroup::icon);
    ASSERT_NE(server, shown.groups.end());
    EXPECT_TRUE(server->good) << qPrintable(server->state);
}

}  // namespace
}  // namespace owc::dashboard_model
