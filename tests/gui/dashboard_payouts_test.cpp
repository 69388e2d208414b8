#include <gtest/gtest.h>

#include "assets/ui/language.h"
#include "counter/dashboard/model/dashboard_picture.h"
#include "counter/dashboard/model/odd_payouts.h"
#include "tests/support/busy_dashboard.h"

// A manager is told what is odd in the payouts of a day, and which payouts that rests on.
namespace owc::dashboard_model {
namespace {

using namespace std::chrono_literals;
using payments::Evidence;
using payments::rupees;
using payments::Watched;
using payments::WatchFigure;
using test::kBusyNow;

class DashboardPayoutsTest : public ::testing::Test {
  protected:
    DashboardPayoutsTest() { m_language.set(ui::Language::English); }
    ~DashboardPayoutsTest() override { m_language.set(ui::Language::Urdu); }

    /// So many payouts of this officer, numbered from 11 on, the newest of them at this time.
    void tell(const char* officer, Watched what, std::uint32_t count, domain::Time newest) {
        WatchFigure figure{.count = count, .sum = rupees(13'500), .told = true};
        for (std::uint32_t i = 0; i < count; ++i)
            figure.evidence.push_back({.payout = {11 + i}, .at = newest - (count - 1 - i) * 1min, .sum = rupees(500)});
        auto& row = views.watches[{officer}];
        row.officer = {officer};
        row.told[what] = figure;
    }
    [[nodiscard]] Picture picture(domain::Time now = kBusyNow) const { return pictureOf(views, now, true, "en", {}); }
    [[nodiscard]] std::vector<Alert> alerts(domain::Time now = kBusyNow) const {
        std::vector<Alert> odd;
        for (const Alert& alert : picture(now).alerts)
            if (alert.kind == AlertKind::OddCheck) odd.push_back(alert);
        return odd;
    }
    [[nodiscard]] QStringList lines() const {
        QStringList all;
        const auto panel = panelOf({PanelWish::Kind::Payouts}, picture(), views, kBusyNow, {});
        for (const PanelLine& line : panel.value_or(SidePanel{}).lines) all << plain(line.words + " | " + line.value);
        return all;
    }
    static QString plain(QString text) { return text.remove(QChar(0x2066)).remove(QChar(0x2069)); }

    ui::LanguageSwitch m_language;
    client::Views views = test::busyViews();
};

TEST_F(DashboardPayoutsTest, EveryKindHasASentenceWithTheOfficerAndHowMany) {
    const std::pair<Watched, QString> cases[] = {
        {Watched::NoReceipt, "B-214: paid without a receipt: 3"},
        {Watched::Exception, "B-214: paid without a finger: 3"},
        {Watched::TooFast, "B-214: paid too fast to count: 3"},
        {Watched::BelowLimit, "B-214: sums just below the limit: 3"},
        {Watched::DrawerOff, "B-214: counts of the drawer were off by Rs 13,500"}};
    for (const auto& [what, sentence] : cases) {
        views.watches.clear();
        tell("B-214", what, 3, kBusyNow - 1min);
        ASSERT_EQ(alerts().size(), 1U);
        const Alert alert = alerts().front();
        EXPECT_EQ(plain(alert.what), sentence);
        EXPECT_EQ(plain(alert.subject), "payouts of B-214");
        EXPECT_FALSE(alert.soWhat.isEmpty() || alert.soWhat.contains('%'));
        EXPECT_EQ(boost::variant2::get<PanelWish>(alert.does).kind, PanelWish::Kind::Payouts);
    }
}

TEST_F(DashboardPayoutsTest, TheSentencesAreThereInUrdu) {
    for (const Watched what : payments::kWatched) tell("B-214", what, 3, kBusyNow - 1min);
    const auto english = alerts();
    m_language.set(ui::Language::Urdu);
    const auto urdu = alerts();
    ASSERT_EQ(urdu.size(), english.size());
    for (std::size_t i = 0; i < urdu.size(); ++i) {
        EXPECT_NE(urdu[i].what, english[i].what);
        EXPECT_NE(urdu[i].soWhat, english[i].soWhat);
        EXPECT_NE(urdu[i].button, english[i].button);
        EXPECT_TRUE(urdu[i].what.contains("B-214"));
    }
    m_language.set(ui::Language::English);
}

TEST_F(DashboardPayoutsTest, OneAlertAKindIsOfTheOfficerWithTheNewestAndCalmsDown) {
    tell("B-214", Watched::TooFast, 3, kBusyNow - 10min);
    tell("B-301", Watched::TooFast, 4, kBusyNow - 2min);
    tell("B-214", Watched::NoReceipt, 5, kBusyNow - 15min);
    ASSERT_EQ(alerts().size(), 2U);
    EXPECT_EQ(plain(alerts()[0].what), "B-301: paid too fast to count: 4");
    EXPECT_TRUE(alerts()[0].urgent);
    EXPECT_EQ(plain(alerts()[1].what), "B-214: paid without a receipt: 5");
    EXPECT_FALSE(alerts()[1].urgent);
    for (const Alert& alert : alerts(kBusyNow - 1ms)) EXPECT_TRUE(alert.urgent) << "just before a quarter of an hour";
}

TEST_F(DashboardPayoutsTest, TheListNamesTheNewestPayoutsAndWhen) {
    tell("B-214", Watched::NoReceipt, 6, kBusyNow - 20min);
    tell("B-301", Watched::BelowLimit, 3, kBusyNow - 5min);
    views.watches[{"B-301"}].told[Watched::DrawerOff] = {
        1, rupees(500), true, {{.drawer = {4}, .at = kBusyNow - 30min, .sum = rupees(-500)}}};
    EXPECT_EQ(lines(), (QStringList{"B-301: sums just below the limit: 3 | ", "Payouts 11, 12, 13 | 11:27",
                                    "B-214: paid without a receipt: 6 | ", "Payouts 12, 13, 14, 15, 16 | 11:12",
                                    "B-301: counts of the drawer were off by Rs 500 | ", "Drawers 4 | 11:02"}));
}

TEST_F(DashboardPayoutsTest, TheListEndsWhereThePanelDoesAndGoesWithTheLastOfThem) {
    for (const char* officer : {"B-214", "B-301"})
        for (const Watched what : payments::kWatched) tell(officer, what, 3, kBusyNow - 1min);
    EXPECT_EQ(lines().size(), 11);
    EXPECT_EQ(lines().back(), "and earlier ones: 5 | ");
    views.watches.clear();
    EXPECT_FALSE(panelOf({PanelWish::Kind::Payouts}, picture(), views, kBusyNow, {}));
    EXPECT_TRUE(alerts().empty());
}

}  // namespace
}  // namespace owc::dashboard_model
