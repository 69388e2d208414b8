#include <gtest/gtest.h>

#include "assets/ui/language.h"
#include "counter/dashboard/model/dashboard_picture.h"
#include "counter/dashboard/model/unsettled.h"
#include "tests/support/busy_dashboard.h"

// Managers know which payouts a bank owes an answer on, and what to say when they call it.
namespace owc::dashboard_model {
namespace {

class DashboardUnsettledTest : public ::testing::Test {
  protected:
    DashboardUnsettledTest() { m_language.set(ui::Language::English); }
    ~DashboardUnsettledTest() override { m_language.set(ui::Language::Urdu); }

    void show(std::uint64_t payout, payments::PayoutState state) {
        views.apply(
            {{protocol::UnsettledRow{{payout}, state, "hbl", "26031409300000" + std::to_string(payout), 6}},
             {}});
    }
    [[nodiscard]] std::vector<Alert> alerts() const {
        std::vector<Alert> found;
        for (const Alert& alert : pictureOf(views, test::kBusyNow, true, "en", {}).alerts)
            if (alert.kind == AlertKind::PayoutUnsettled) found.push_back(alert);
        return found;
    }
    static QString plain(QString text) { return text.remove(QChar(0x2066)).remove(QChar(0x2069)); }

    ui::LanguageSwitch m_language;
    client::Views views = test::busyViews();
};

TEST_F(DashboardUnsettledTest, OnePayoutIsToldWithItsNumberAndTheReferenceForTheBank) {
    EXPECT_TRUE(alerts().empty());
    show(4, payments::PayoutState::Reversing);
    ASSERT_EQ(alerts().size(), 1U);
    const Alert alert = alerts().front();
    EXPECT_EQ(plain(alert.what), "Payout 4: bank hbl has not confirmed that it took it back");
    EXPECT_EQ(plain(alert.soWhat), "Call the bank with reference 260314093000004.");
    EXPECT_TRUE(alert.urgent);
    EXPECT_EQ(boost::variant2::get<PanelWish>(alert.does).kind, PanelWish::Kind::Unsettled);
    m_language.set(ui::Language::Urdu);
    EXPECT_TRUE(alerts().front().soWhat.contains("260314093000004"));
    EXPECT_FALSE(alerts().front().soWhat.contains("Call"));
}

TEST_F(DashboardUnsettledTest, ManyAreOneAlertAndAListWithEveryReference) {
    show(4, payments::PayoutState::Reversing);
    show(5, payments::PayoutState::Unknown);
    ASSERT_EQ(alerts().size(), 1U);
    EXPECT_EQ(alerts().front().what, "The bank owes an answer on 2 payouts");
    QStringList lines;
    for (const PanelLine& line : unsettledPanel(views).lines) lines << plain(line.words + " | " + line.value);
    EXPECT_EQ(lines, (QStringList{"Payout 4: bank hbl has not confirmed that it took it back | ",
                                  "Reference for the bank | 260314093000004",
                                  "Payout 5: bank hbl does not say whether it paid | ",
                                  "Reference for the bank | 260314093000005"}));
}

TEST_F(DashboardUnsettledTest, OnceTheBankHasAnsweredItIsGone) {
    show(4, payments::PayoutState::Reversing);
    views.apply({{}, {"unsettled/4"}});
    EXPECT_TRUE(alerts().empty());
    EXPECT_FALSE(panelOf({.kind = PanelWish::Kind::Unsettled},
                         pictureOf(views, test::kBusyNow, true, "en", {}), views, test::kBusyNow, {}));
}

}  // namespace
}  // namespace owc::dashboard_model
