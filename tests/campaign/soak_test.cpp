#include <gtest/gtest.h>

#include <thread>

#include "tests/campaign/guest.h"
#include "tests/campaign/size.h"

namespace owc::campaign {

using namespace std::chrono_literals;
using test::TestClient;

namespace {

/// Whole days of visits: kiosks give tokens, counters call, serve and complete, boards look on, the manager
/// closes.
class SoakCampaign : public ::testing::Test {
  protected:
    SoakCampaign() : m_hall(size().kiosks, size().counters, size().boards), m_manager(m_hall.dashboard()) {
        for (int i = 1; i <= size().boards; ++i) m_boards.push_back(std::make_unique<Guest>(m_hall.board(i)));
    }

    /// So many visits from token to completion, spread over at least `most` of time.
    void serve(int visits, std::chrono::milliseconds spread) {
        m_issued = m_completed = 0;
        std::vector<std::thread> people;
        const auto pause = spread * size().kiosks / visits;
        for (int i = 1; i <= size().kiosks; ++i)
            people.emplace_back([=, this] { beKiosk(i, visits, pause); });
        for (int i = 1; i <= size().counters; ++i) people.emplace_back([=, this] { beOfficer(i, visits); });
        while (m_completed < visits && !HasFailure()) {
            std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(1000ms, spread / 10 + 50ms));
            if (spread > 60s) sample();
        }
        m_given = HasFailure();
        for (auto& thread : people) thread.join();
    }

    void sample() const {
        std::printf("soak: %d visits completed, resident %.1f MB, files %zu\n", m_completed.load(),
                    m_hall.residentMb(), m_hall.openFiles());
    }

    /// Opens when the server has put its house in order after the day: it wrote a checkpoint and gave memory back.
    void closeAndOpen(bool open) {
        const std::int64_t ofTheDay = m_hall.lastEvent();
        EXPECT_TRUE(m_manager.ask(domain::CloseDay{}));
        EXPECT_TRUE(m_manager.until([&] { return m_manager.views.centre && !m_manager.views.centre->day; }));
        const auto end = Clock::now() + 60s;
        while (m_hall.checkpointed() <= ofTheDay && Clock::now() < end) std::this_thread::sleep_for(20ms);
        EXPECT_GT(m_hall.checkpointed(), ofTheDay) << "the server does not tidy up after a closed day";
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() + 5h);
        if (!open) return;
        EXPECT_TRUE(m_manager.ask(domain::OpenDay{today + std::chrono::days{++m_days}}));
    }

    Hall m_hall;
    TestClient m_manager;
    std::vector<std::unique_ptr<Guest>> m_boards;

  private:
    void beKiosk(int number, int visits, std::chrono::milliseconds pause) {
        TestClient kiosk(m_hall.kiosk(number));
        for (auto next = Clock::now(); m_issued++ < visits && !m_given; next += pause) {
            std::this_thread::sleep_until(next);
            const auto reply =
                kiosk.ask(protocol::IssueToken{.service = {"withdraw"}, .cnic = cnicOf(number)});
            EXPECT_TRUE(reply) << static_cast<int>(reply.error().code);
            if (!reply) return;
            EXPECT_TRUE(kiosk.ask(
                domain::ReportTicket{{}, boost::variant2::get<protocol::TokenIssued>(*reply).visit}));
        }
    }
    void beOfficer(int number, int visits) {
        const domain::CounterId counter{static_cast<std::uint32_t>(number)};
        TestClient desk(m_hall.counter(number));
        EXPECT_TRUE(desk.ask(protocol::SignIn{counter, {"O-" + std::to_string(number)}, "1234"}));
        while (m_completed < visits && !m_given) {
            if (!desk.ask(domain::CallNext{counter, {}})) {
                std::this_thread::sleep_for(10ms);  // nobody waits: the officer looks again
                continue;
            }
            EXPECT_TRUE(desk.ask(domain::StartServing{counter, {}}));
            EXPECT_TRUE(desk.ask(domain::Complete{counter, {}}));
            ++m_completed;
        }
    }
    /// A made-up number; the same people come every day.
    std::string cnicOf(int kiosk) {
        const std::string count = std::to_string(1'000'000 + kiosk * 10'000 + m_issued % 50);
        return "61101" + count + "2";
    }

    std::atomic<int> m_issued = 0, m_completed = 0;
    std::atomic<bool> m_given = false;
    int m_days = 0;
};

}  // namespace

TEST_F(SoakCampaign, MemoryGrowsOnlyWithTheVisitsOfTheDayAndReturnsWhenItCloses) {
    ASSERT_TRUE(m_manager.until([&] { return !m_manager.views.services.empty(); }));
    serve(200, 0ms);  // sign-ins, sockets, the ring and the caches
    std::vector<double> opened, full, closed;
    for (int day = 0; day < size().days && !HasFailure(); ++day) {
        opened.push_back(m_hall.residentMb());
        const auto start = Clock::now();
        serve(size().visits, 0ms);
        const std::chrono::duration<double> took = Clock::now() - start;
        full.push_back(m_hall.residentMb());
        closeAndOpen(true);  // whose answer comes after the tidying up
        closed.push_back(m_hall.residentMb());
        std::printf(
            "soak: day %d, %d visits in %.1f s (%.0f commands/s): resident %.1f -> %.1f -> %.1f MB after it "
            "closed, "
            "%.0f bytes a visit, files %zu\n",
            day + 1, size().visits, took.count(), 5 * size().visits / took.count(), opened.back(),
            full.back(), closed.back(), (full.back() - opened.back()) * 1048576 / size().visits,
            m_hall.openFiles());
    }
    if (size().minutes > 0) serve(size().minutes * 60, std::chrono::minutes{size().minutes});
    ASSERT_FALSE(closed.empty());
    EXPECT_LT(closed.back(), closed.front() + 8) << "something is kept from day to day";
    EXPECT_LT(full.back(), full.front() + 8);
    EXPECT_TRUE(m_hall.stillTheSame());
    closeAndOpen(false);
    m_hall.stopAndCount();
}

}  // namespace owc::campaign
