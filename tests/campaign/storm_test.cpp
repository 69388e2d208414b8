#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <thread>

#include "tests/campaign/guest.h"
#include "tests/campaign/size.h"

namespace owc::campaign {

using namespace std::chrono_literals;

namespace {

/// A full hall whose devices all come back at once, again and again.
class StormCampaign : public ::testing::Test {
  protected:
    StormCampaign() : m_hall(size().kiosks, size().counters, size().boards) {
        for (int i = 1; i <= size().kiosks; ++i) m_guests.push_back(std::make_unique<Guest>(m_hall.kiosk(i)));
        for (int i = 1; i <= size().counters; ++i)
            m_guests.push_back(std::make_unique<Guest>(m_hall.counter(i)));
        for (int i = 1; i <= size().boards; ++i) m_guests.push_back(std::make_unique<Guest>(m_hall.board(i)));
        EXPECT_TRUE(until([&] { return all([](const Guest& guest) { return guest.waiting() == 0u; }); }));
    }

    static bool until(const std::function<bool()>& done, std::chrono::seconds most = 60s) {
        const auto end = Clock::now() + most;
        while (!done()) {
            if (Clock::now() > end) return false;
            std::this_thread::sleep_for(2ms);
        }
        return true;
    }
    bool all(const std::function<bool(const Guest&)>& holds) const {
        return std::ranges::all_of(m_guests, [&](const auto& guest) { return holds(*guest); });
    }
    /// The kiosks in this half ask for a token each.
    void issueByHalf(int half) {
        for (int i = half; i < size().kiosks; i += 2) m_guests[static_cast<std::size_t>(i)]->issue();
    }

    /// Half of the kiosks ask, `blow` strikes and gives the moment from which on all can come back, the rest
    /// ask.
    void round(const std::function<Clock::time_point()>& blow) {
        m_asked += static_cast<std::uint32_t>(size().kiosks);
        for (const auto& guest : m_guests) guest->expect(m_asked);
        issueByHalf(0);
        const auto from = blow();
        issueByHalf(1);
        const auto isBack = [](const Guest& guest) { return guest.unanswered() == 0 && guest.sawThem(); };
        ASSERT_TRUE(until([&] { return all(isBack); })) << "somebody did not come back";
        for (const auto& guest : m_guests)
            m_back.push_back(
                std::max(0.0, std::chrono::duration<double, std::milli>(*guest->sawThem() - from).count()));
        m_memory.push_back(m_hall.residentMb());
    }

    void report(const char* what) {
        std::size_t pictures = 0;
        for (const auto& guest : m_guests) pictures += guest->pictures();
        std::printf(
            "storm: %s, %d rounds of %zu devices: all back after p50 %.0f ms, p99 %.0f, max %.0f; resident "
            "%.1f -> "
            "%.1f MB; %zu whole pictures\n",
            what, size().rounds, m_guests.size(), percentile(m_back, 0.5), percentile(m_back, 0.99),
            percentile(m_back, 1.0), m_memory.front(), m_memory.back(), pictures);
        std::vector<std::uint32_t> tokens;
        for (const auto& guest : m_guests) {
            EXPECT_EQ(guest->refused(), 0u);
            std::ranges::copy(guest->tokens(), std::back_inserter(tokens));
        }
        std::ranges::sort(tokens);
        EXPECT_EQ(tokens.size(), m_asked) << "a request was lost";
        for (std::size_t i = 0; i < tokens.size(); ++i)
            ASSERT_EQ(tokens[i], i + 1) << "a request was done twice";
        constexpr double kVisitMb =
            0.012;  // an open visit: its state, and its rows in three audiences and the ring
        EXPECT_LT(m_memory.back(), m_memory.front() + 8 + kVisitMb * m_asked);
        EXPECT_LT(percentile(m_back, 1.0), 15'000);
        m_guests.clear();
        EXPECT_EQ(m_hall.stopAndCount(), 5 + m_asked) << "settings, how identity is verified, look-ups are bounded and people are paid, day, and a visit for each request";
    }

    Hall m_hall;
    std::vector<std::unique_ptr<Guest>> m_guests;  ///< kiosks first
    std::uint32_t m_asked = 0;
    std::vector<double> m_back;  ///< milliseconds
    std::vector<double> m_memory;
};

}  // namespace

TEST_F(StormCampaign, AKilledServerHasEverybodyBackAndNoRequestLostOrDoubled) {
    for (int i = 0; i < size().rounds && !HasFatalFailure(); ++i) {
        round([&] {
            m_hall.server.kill();
            m_hall.server.start();
            return Clock::now();
        });
    }
    report("server killed");
}

TEST_F(StormCampaign, CutLinksHaveEverybodyBackAndNoRequestLostOrDoubled) {
    for (int i = 0; i < size().rounds && !HasFatalFailure(); ++i) {
        round([&] {
            EXPECT_GE(cutAllLinks(m_hall.server), m_guests.size() * 2);
            return Clock::now();
        });
    }
    EXPECT_TRUE(m_hall.stillTheSame());
    report("links cut");
}

}  // namespace owc::campaign
