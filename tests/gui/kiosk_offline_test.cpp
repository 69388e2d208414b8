#include <gtest/gtest.h>

#include "drivers/simulated/simulated_printer.h"
#include "kiosk/app/kiosk_app.h"
#include "tests/support/server_process.h"
#include "tests/support/touched_kiosk.h"

// The kiosk's own numbers end to end: the program's parts, its book on disk, a real server that is gone.
namespace owc::test {

namespace {

class KioskOfflineTest : public ::testing::Test {
  protected:
    KioskOfflineTest() {
        m_server.start();
        startKiosk();
    }

    /// The program is started, again if it ran already.
    void startKiosk() {
        m_app.reset();
        auto settings = settings::load(m_server.folder() / "config");
        ASSERT_TRUE(settings);
        auto link = m_server.options(m_server.keyOf("kiosk-1"), "public");
        auto book = kiosk_app::openBook(*settings, "kiosk-1", m_state.path(), link.secretKey);
        ASSERT_TRUE(book);
        m_app.emplace(std::move(*settings), std::move(link),
                      kiosk_app::KioskDevices{.printer = std::make_unique<simulated::SimulatedPrinter>(m_tickets.path())},
                      std::move(book));
        m_app->start(true);
        m_kiosk.emplace();
    }
    /// A visitor's whole way to a printed token of this number.
    void take(const char* number) {
        m_kiosk->walkToPriority();
        m_kiosk->touch("priority-none", QStringLiteral("kiosk token %1 printed").arg(number));
        m_kiosk->touch("done", "kiosk language");
    }
    [[nodiscard]] std::size_t papers() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_tickets.path()), {}));
    }
    /// Open visits by place in line, as a dashboard sees them.
    [[nodiscard]] std::vector<std::uint32_t> line() const {
        std::map<domain::Time, std::uint32_t> places;
        for (const auto& [id, visit] : m_manager->views.visits) places[visit.placeAt] = visit.token.value;
        std::vector<std::uint32_t> numbers;
        for (const auto& [at, number] : places) numbers.push_back(number);
        return numbers;
    }
    /// Once the server has heard of everything.
    [[nodiscard]] bool lineBecomes(const std::vector<std::uint32_t>& numbers) {
        if (!m_manager) m_manager.emplace(m_server.options(m_server.keyOf("dashboard-1"), "management"));
        return eventually([&] {
            std::ignore = m_manager->until([] { return false; }, std::chrono::seconds{0});
            return line() == numbers;
        });
    }

    ServerProcess m_server;
    TempFolder m_tickets;
    TempFolder m_state;
    std::optional<kiosk_app::KioskApp> m_app;
    std::optional<TouchedKiosk> m_kiosk;
    std::optional<TestClient> m_manager;
};

}  // namespace

TEST_F(KioskOfflineTest, ADeadServerAndARestartedKioskCostNobodyHerNumberNorHerPlace) {
    take("1");
    m_server.kill();
    for (const char* number : {"5001", "5002", "5003"}) take(number);
    startKiosk();
    take("5004");
    EXPECT_EQ(papers(), 5u);

    m_server.start();
    ASSERT_TRUE(lineBecomes({1, 5001, 5002, 5003, 5004}));
    for (const auto& [id, visit] : m_manager->views.visits)
        EXPECT_EQ(visit.ticket, domain::TicketState::Printed) << visit.token.value;
    take("2");
    ASSERT_TRUE(lineBecomes({1, 5001, 5002, 5003, 5004, 2})) << "the server's series goes on";
    EXPECT_EQ(m_manager->views.figures->figures.voided, 0u);

    startKiosk();
    take("3");
    EXPECT_TRUE(lineBecomes({1, 5001, 5002, 5003, 5004, 2, 3})) << "nothing is told twice";
}

TEST_F(KioskOfflineTest, ATokenThatAnUnheardServerGaveIsVoided) {
    take("1");
    m_kiosk->walkToPriority();
    m_server.pause();  // it has her request, and answers when she has gone
    m_kiosk->touch("priority-none", "kiosk token 5001 printed");
    m_server.goOn();
    ASSERT_TRUE(lineBecomes({1, 5001}));
    EXPECT_TRUE(eventually([&] {
        std::ignore = m_manager->until([] { return false; }, std::chrono::seconds{0});
        return m_manager->views.figures && m_manager->views.figures->figures.voided == 1;
    })) << "2 was never seen by anybody";
    m_kiosk->touch("done", "kiosk language");
    take("3");
}

}  // namespace owc::test
