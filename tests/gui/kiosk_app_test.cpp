#include "kiosk/app/kiosk_app.h"

#include <gtest/gtest.h>

#include "assets/ui/cards.h"
#include "assets/ui/verdict_card.h"
#include "drivers/simulated/simulated_printer.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/registry_people.h"
#include "tests/support/server_process.h"
#include "tests/support/touched_kiosk.h"

namespace owc::test {

namespace {

/// The kiosk program's parts over a real server and a simulated printer, touched like a visitor does.
class KioskAppTest : public ::testing::Test {
  protected:
    KioskAppTest() {
        m_server.start();
        auto settings = settings::load(m_server.folder() / "config");
        EXPECT_TRUE(settings);
        auto printer = std::make_unique<simulated::SimulatedPrinter>(m_tickets.path());
        m_printer = printer.get();
        m_app.emplace(std::move(*settings), m_server.options(m_server.keyOf("kiosk-1"), "public"),
                      kiosk_app::KioskDevices{.printer = std::move(printer)});
        m_app->start(true);
        m_manager.emplace(m_server.options(m_server.keyOf("dashboard-1"), "management"));
        m_kiosk.emplace();
        m_window = m_kiosk->window;
    }

    [[nodiscard]] bool says(const QString& words) { return m_kiosk->says(words); }
    void touch(const char* control, const QString& thenSays) { m_kiosk->touch(control, thenSays); }
    void walkToPriority() { m_kiosk->walkToPriority(); }
    [[nodiscard]] std::size_t papers() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_tickets.path()), {}));
    }
    /// What the server has on record of her paper.
    [[nodiscard]] bool ticketIs(domain::TicketState state) {
        return m_manager->until([&] {
            const auto& visits = m_manager->views.visits;
            return visits.size() == 1 && visits.begin()->second.ticket == state;
        });
    }

    ServerProcess m_server;
    TempFolder m_tickets;
    std::optional<kiosk_app::KioskApp> m_app;
    std::optional<TestClient> m_manager;
    simulated::SimulatedPrinter* m_printer = nullptr;
    std::optional<TouchedKiosk> m_kiosk;
    QWidget* m_window = nullptr;
};

}  // namespace

TEST_F(KioskAppTest, ATouchGivesATokenOnScreenOnPaperAndOnRecord) {
    walkToPriority();
    touch("priority-none", "kiosk token 1 printed");
    EXPECT_EQ(papers(), 1u);
    EXPECT_TRUE(ticketIs(domain::TicketState::Printed));
    touch("done", "kiosk language");
}

TEST_F(KioskAppTest, HerCardIsToldProgrammeByProgrammeOnScreenAndPaperAndLeadsToAToken) {
    eligibility::Household household = fullHousehold();
    household.members.front().card = eligibility::CardState::Valid;
    ASSERT_TRUE(registry::publishHouseholds(m_server.folder() / "data/registry", {household}, "test", domain::Time{}));
    ASSERT_TRUE(says("kiosk language"));
    touch("language-en", "kiosk need");
    touch("need-eligible", "kiosk cnic");
    QTest::keyClicks(m_window, QString::number(kMother));  // a scanner that types
    QTest::keyClick(m_window, Qt::Key_Return);
    touch("key-go", "kiosk answer programmes");
    EXPECT_EQ(m_window->findChild<ui::VerdictCard*>("answer-1")->word(), "Enrolled");
    auto* print = m_window->findChild<ui::KioskControl*>("printAnswer");
    EXPECT_TRUE(eventually([&] {
        QTest::mouseClick(print, Qt::LeftButton);
        return std::filesystem::exists(m_tickets.path() / "answer-1.png");
    }));
    touch("takeToken", "kiosk priority");
    touch("priority-none", "kiosk token 1 printed");
    EXPECT_TRUE(ticketIs(domain::TicketState::Printed));
    EXPECT_EQ(papers(), 2u);
}

TEST_F(KioskAppTest, PaperThatIsOutCostsNobodyHerToken) {
    ASSERT_TRUE(m_printer->play("paper-out"));
    walkToPriority();
    touch("priority-none", "kiosk token 1 not-printed");
    EXPECT_EQ(papers(), 0u);
    EXPECT_TRUE(ticketIs(domain::TicketState::Failed));
    EXPECT_TRUE(m_manager->until([&] {
        const auto device = m_manager->views.devices.find({"kiosk-1"});
        return device != m_manager->views.devices.end() && device->second.condition == "paper-out";
    })) << "and staff see why";
}

TEST_F(KioskAppTest, ACallForStaffReachesTheManagerUntilSomebodyIsThere) {
    const auto conditionIs = [this](const std::string& reasons) {
        return m_manager->until([&] {
            const auto device = m_manager->views.devices.find({"kiosk-1"});
            return device != m_manager->views.devices.end() && device->second.condition == reasons;
        });
    };
    ASSERT_TRUE(m_printer->play("paper-out"));
    ASSERT_TRUE(says("kiosk language"));
    touch("language-ur", "kiosk need");
    touch("barCallStaff", "staff called");
    EXPECT_TRUE(conditionIs("visitor-calls,paper-out"));
    auto* title = m_window->findChild<ui::TextBlock*>("helpTitle");
    EXPECT_TRUE(eventually([&] { return title->text() == "کوئی آ رہا ہے"; })) << "she is told once they know";
    auto* here = m_window->findChild<ui::KioskControl*>("staffHere");
    ASSERT_TRUE(eventually([&] {
        QTest::mouseClick(here, Qt::LeftButton);
        return !m_window->windowTitle().contains("staff called");
    }));
    EXPECT_TRUE(conditionIs("paper-out"));
}

TEST_F(KioskAppTest, AClosedIntakeIsASlipOnScreenAndOnPaperAndNoDeadEnd) {
    ASSERT_TRUE(m_manager->ask(domain::SetIntake{domain::Intake::Closed}));
    walkToPriority();
    touch("priority-none", "kiosk trouble");
    touch("takeSlip", "kiosk slip");
    EXPECT_TRUE(eventually([&] { return std::filesystem::exists(m_tickets.path() / "slip-1.png"); }));
    touch("slipDone", "kiosk language");
    EXPECT_TRUE(m_manager->views.visits.empty()) << "nobody was let in";
    EXPECT_TRUE(m_window->findChild<QWidget*>("notice-102")) << "and the next one is told before she chooses";
}

TEST_F(KioskAppTest, AServerThatDiesUnderTheLastTouchStillGivesOneToken) {
    walkToPriority();
    m_server.kill();
    auto* none = m_window->findChild<ui::KioskControl*>("priority-none");
    ASSERT_TRUE(eventually([&] {
        QTest::mouseClick(none, Qt::LeftButton);
        return !m_window->windowTitle().contains("priority");
    }));
    m_server.start();
    EXPECT_TRUE(says("kiosk token 1 printed")) << m_window->windowTitle().toStdString();
    EXPECT_TRUE(ticketIs(domain::TicketState::Printed));
    EXPECT_EQ(papers(), 1u);
}

}  // namespace owc::test
