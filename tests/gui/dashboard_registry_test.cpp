#include <gtest/gtest.h>

#include "counter/dashboard/model/registry_odd.h"
#include "counter/dashboard/view/dashboard_window.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/busy_dashboard.h"
#include "tests/support/gui_wait.h"
#include "tests/support/odd_dashboard.h"
#include "tests/support/odd_registry.h"
#include "tests/support/server_process.h"

// What a manager sees of the registry: first the rules of the picture, then all the way from the registry's own file.
namespace owc::dashboard_model {
namespace {

using namespace std::chrono_literals;
using eligibility::OddKind;
using test::kBusyNow;

class DashboardRegistryTest : public ::testing::Test {
  protected:
    DashboardRegistryTest() { m_language.set(ui::Language::English); }
    ~DashboardRegistryTest() override { m_language.set(ui::Language::Urdu); }

    [[nodiscard]] Picture picture() const { return pictureOf(views, now, true, "en", seen); }
    [[nodiscard]] std::optional<Alert> alert(const QString& name) const {
        for (const Alert& a : picture().alerts)
            if (a.name == name) return a;
        return std::nullopt;
    }
    [[nodiscard]] SidePanel panel(const PanelWish& wish, const OddShown& odd = {}) const {
        return panelOf(wish, picture(), views, now, {}, odd).value_or(SidePanel{});
    }
    [[nodiscard]] static QString textOf(const SidePanel& panel) {
        QStringList all;
        for (const PanelLine& line : panel.lines) all << line.words + " | " + line.value;
        return all.join('\n').remove(QChar(0x2066)).remove(QChar(0x2069));
    }

    ui::LanguageSwitch m_language;
    client::Views views = test::oddViews();
    domain::Time now = kBusyNow;
    RegistrySeen seen;
};

TEST_F(DashboardRegistryTest, WhatIsOddIsOneCalmAlertUntilSheHasLookedAtTheseCounts) {
    const auto odd = alert("registry");
    ASSERT_TRUE(odd);
    EXPECT_FALSE(odd->urgent);
    EXPECT_TRUE(odd->what.startsWith("Registry: ")) << odd->what.toStdString();
    EXPECT_EQ(odd->soWhat, "Most of them: Two grants in one family.");
    EXPECT_EQ(picture().alerts.back().name, "registry") << "whatever is of this hour comes first";
    seen = seenOf(*views.registry);
    EXPECT_FALSE(alert("registry"));
    ++views.registry->odd.front().count;
    EXPECT_TRUE(alert("registry"));
    seen = seenOf(*views.registry);
    views.registry->odd.clear();
    EXPECT_FALSE(alert("registry")) << "nothing is no reason to call";
    views.registry.reset();
    EXPECT_FALSE(panelOf(PanelWish{PanelWish::Kind::Registry}, picture(), views, now, {}));
}

TEST_F(DashboardRegistryTest, ABarredKioskIsUrgentWhileItLastsAndCalmAfterwards) {
    const auto during = alert("barred/kiosk-3");
    ASSERT_TRUE(during);
    EXPECT_TRUE(during->urgent);
    EXPECT_EQ(QString(during->what).remove(QChar(0x2066)).remove(QChar(0x2069)), "Kiosk 3: no look-ups until 11:40");
    EXPECT_EQ(during->soWhat, "5 numbers in a row that nobody has. See who stands there.");
    now = views.registry->barred.front().until;
    const auto after = alert("barred/kiosk-3");
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->urgent);
    const SidePanel all = panel({PanelWish::Kind::Registry});
    EXPECT_TRUE(textOf(all).contains("Kiosk 3: look-ups in an hour: 9 | was barred until 11:40")) << textOf(all).toStdString();
}

TEST_F(DashboardRegistryTest, ThePanelSaysWhichVersionAnswersAndHasAButtonForEachKindOfWhichThereIsSomething) {
    const SidePanel all = panel({PanelWish::Kind::Registry});
    for (const char* words : {"Version | 3", "Loaded on | 13-03-2026 22:10", "Households | 1,804,233", "People | 11,190,744",
                              "Newest survey | 02-03-2026", "Looked through | 14-03-2026 08:05"})
        EXPECT_TRUE(textOf(all).contains(words)) << words << " in\n" << textOf(all).toStdString();
    ASSERT_EQ(all.buttons.size(), 5u);
    ASSERT_TRUE(all.buttons[0].opens);
    EXPECT_EQ(all.buttons[0].opens->odd, OddKind::TwoGrants);
    views.registry->countedAt.reset();
    views.registry->odd.clear();
    EXPECT_TRUE(textOf(panel({PanelWish::Kind::Registry})).contains("Looked through | not yet"));
    EXPECT_FALSE(textOf(panel({PanelWish::Kind::Registry})).contains("Nothing odd")) << "nobody knows yet";
}

TEST_F(DashboardRegistryTest, FormsThatNobodyHasFetchedAreCountedWithTheTimeOfTheOldestAndNothingOfAnybody) {
    EXPECT_TRUE(textOf(panel({PanelWish::Kind::Registry}))
                    .contains("Forms not exported yet: 12 | since 12-03-2026 10:32"))
        << textOf(panel({PanelWish::Kind::Registry})).toStdString();
    views.registry->formsWaiting = 0;
    views.registry->oldestForm.reset();
    EXPECT_FALSE(textOf(panel({PanelWish::Kind::Registry})).contains("Forms"));
    views.registry = protocol::RegistryRow{.formsWaiting = 1, .oldestForm = now};
    const QString text = textOf(panel({PanelWish::Kind::Registry}));
    EXPECT_TRUE(text.contains("Nothing is loaded.") && text.contains("Forms not exported yet: 1 | since "))
        << "a centre without a registry";
}

TEST_F(DashboardRegistryTest, EachKindHasItsEvidenceAndSaysWhatCanBeDone) {
    std::set<QString> hints;
    for (const OddKind kind : eligibility::kOddKinds) {
        const PanelWish wish{.kind = PanelWish::Kind::Odd, .odd = kind};
        const SidePanel pieces = panel(wish, {.found = test::oddFound(kind)});
        EXPECT_TRUE(hints.insert(pieces.hint).second);
        EXPECT_FALSE(pieces.title.isEmpty() || pieces.hint.isEmpty());
        EXPECT_FALSE(textOf(pieces).contains('%')) << textOf(pieces).toStdString();
        EXPECT_TRUE(textOf(pieces).startsWith("1 to 6 of ")) << textOf(pieces).toStdString();
    }
    const auto text = [&](OddKind kind) { return textOf(panel({.kind = PanelWish::Kind::Odd, .odd = kind}, {.found = test::oddFound(kind)})); };
    EXPECT_TRUE(text(OddKind::TwoGrants).contains("Household 104500100 | Benazir Kafaalat\n•••••-•••••10-0, •••••-•••••10-2 | "))
        << text(OddKind::TwoGrants).toStdString();
    EXPECT_TRUE(text(OddKind::DeadPaid).contains("Benazir Kafaalat, 2026-Q1: paid on 09-01-2026"));
    EXPECT_TRUE(text(OddKind::BlockedPaid).contains("Benazir Kafaalat, 2026-Q1: can be drawn until 31-03-2026"));
    EXPECT_TRUE(text(OddKind::OnePhone).contains("12 families | •••100\nHouseholds 104500100, 104500101, 104500102, 104500103, 104500104 and 7 more | "));
}

TEST_F(DashboardRegistryTest, EvidenceIsTurnedPageByPageAndTheRestIsTheTechnicians) {
    PanelWish wish{.kind = PanelWish::Kind::Odd, .odd = OddKind::TwoGrants};
    protocol::OddFound found = test::oddFound(OddKind::TwoGrants);
    const auto names = [&] {
        QStringList all;
        for (const PanelButton& button : panel(wish, {.found = found}).buttons) all << button.name;
        return all.join(' ');
    };
    EXPECT_EQ(names(), "panel-next");
    wish.from = found.from = 6;
    EXPECT_EQ(names(), "panel-next panel-before");
    wish.from = found.from = static_cast<std::uint32_t>(found.kept) - 2;
    found.found.resize(2);
    EXPECT_EQ(names(), "panel-before");
    EXPECT_TRUE(textOf(panel(wish, {.found = found})).contains("owc-admin registry-odd"));
}

/// The dashboard over a real server and its registry.
class DashboardAtRegistryTest : public ::testing::Test {
  protected:
    DashboardAtRegistryTest() {
        m_language.set(ui::Language::English);
        publish(test::oddHouseholds());
        m_server.start();
        m_link.emplace(m_server.options(m_server.keyOf("dashboard-1"), "management"));
        m_model.emplace(*m_link, "en");
        m_window.emplace(*m_model, m_language);
        m_window->resize(1366, 768);
        m_window->show();
        m_link->start();
    }
    ~DashboardAtRegistryTest() override { m_language.set(ui::Language::Urdu); }

    void publish(const std::vector<eligibility::Household>& households) {
        const auto folder = m_server.folder() / "data" / "registry";
        std::filesystem::create_directories(folder);
        const auto made = registry::publishHouseholds(folder, households, "test", domain::Time{1h});
        ASSERT_TRUE(made) << made.error().detail;
    }
    [[nodiscard]] bool calls(const QString& name) {
        return test::eventually([&] { return isCalling(name); });
    }
    [[nodiscard]] bool isCalling(const QString& name) const {
        return std::ranges::any_of(m_model->picture().alerts, [&](const Alert& alert) { return alert.name == name; });
    }
    void press(const QString& name) {
        auto* button = m_window->findChild<QAbstractButton*>(name);
        ASSERT_TRUE(button && button->isVisible()) << name.toStdString();
        button->click();
    }
    [[nodiscard]] bool says(const QString& words) {
        auto* panel = m_window->findChild<QWidget*>("panel");
        return test::eventually([&] {
            return panel->isVisible() && panel->accessibleName().remove(QChar(0x2066)).remove(QChar(0x2069)).contains(words);
        });
    }

    test::ServerProcess m_server;
    ui::LanguageSwitch m_language;
    std::optional<client_qt::ServerLink> m_link;
    std::optional<DashboardModel> m_model;
    std::optional<dashboard_view::DashboardWindow> m_window;
};

TEST_F(DashboardAtRegistryTest, FromTheAlertToThePiecesAndBackAndANewVersionCallsAgain) {
    ASSERT_TRUE(calls("registry"));
    m_model->pressAlert("registry");
    ASSERT_TRUE(says("Households 11"));
    EXPECT_FALSE(isCalling("registry")) << "she looks at it";
    for (const OddKind kind : eligibility::kOddKinds) {
        press(QStringLiteral("panel-odd-%1").arg(static_cast<int>(kind)));
        ASSERT_TRUE(says("1 to 1 of 1")) << static_cast<int>(kind);
        QTest::keyClick(&*m_window, Qt::Key_Escape);
        ASSERT_TRUE(says("Households 11"));
    }
    press("panel-odd-1");
    ASSERT_TRUE(says("Household 1 "));
    publish(test::doubleGrants(20, 45));
    ASSERT_TRUE(says("Household 20 ")) << "what she looks at is of the version that answers";
    press("panel-next");
    ASSERT_TRUE(says("7 to 12 of 45"));
    QTest::keyClick(&*m_window, Qt::Key_Escape);
    QTest::keyClick(&*m_window, Qt::Key_Escape);
    EXPECT_FALSE(m_model->panel());
    publish(test::doubleGrants(20, 3));
    EXPECT_TRUE(calls("registry"));
}

TEST_F(DashboardAtRegistryTest, AKioskThatGuessesNumbersCallsTheManagerWithTheTimeItIsBarredUntil) {
    ASSERT_TRUE(calls("registry"));
    test::TestClient kiosk(m_server.options(m_server.keyOf("kiosk-1"), "public"));
    while (kiosk.ask(protocol::AskEligibility{{}, "9999999999999", lookups::Purpose::KioskTyped, {}})) continue;
    ASSERT_TRUE(calls("barred/kiosk-1"));
    EXPECT_TRUE(m_model->picture().alerts.front().urgent);
    m_model->pressAlert("barred/kiosk-1");
    EXPECT_TRUE(says("Kiosk 1: look-ups in an hour: 5 barred until "));
}

}  // namespace
}  // namespace owc::dashboard_model
