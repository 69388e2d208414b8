#include <gtest/gtest.h>

#include <thread>

#include "queue-server/client/link_state.h"
#include "queue-server/client/sockets.h"
#include "tests/campaign/hall.h"
#include "tests/campaign/size.h"

namespace owc::campaign {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// The real client without its thread: it reads only while `turn` is called.
class Reader {
  public:
    explicit Reader(client::Options options)
        : m_options(std::move(options)),
          m_sockets(m_options),
          m_link(m_options, 1 + static_cast<std::uint64_t>(now().count()),
                 [this](const std::string& bytes) { m_sockets.send(bytes); }) {}

    void turn() {
        const auto received = m_sockets.wait(20ms);
        for (const std::string& bytes : received.broadcasts) m_link.onBroadcast(bytes, now());
        for (const std::string& bytes : received.replies) m_link.onReply(bytes, now());
        m_link.onTime(now());
        const auto news = m_link.take();
        if (news.reconnect) m_sockets.reconnect();
        m_broadcasts += received.broadcasts.size();
        for (const auto& change : news.changes) {
            if (change.fresh) views.clear();
            if (change.fresh) ++m_pictures;
            views.apply(change.changes);
        }
    }
    bool until(const std::function<bool()>& done, std::chrono::seconds most = 30s) {
        const auto end = Clock::now() + most;
        while (!done()) {
            if (Clock::now() > end) return false;
            turn();
        }
        return true;
    }
    [[nodiscard]] std::size_t pictures() const { return m_pictures; }
    [[nodiscard]] std::size_t broadcasts() const { return m_broadcasts; }

    client::Views views;

  private:
    static std::chrono::milliseconds now() {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch());
    }

    client::Options m_options;
    client::Sockets m_sockets;
    client::LinkState m_link;
    std::size_t m_pictures = 0;
    std::size_t m_broadcasts = 0;
};

bool sameQueue(const client::Views& a, const client::Views& b) {
    return a.visits == b.visits && a.calls == b.calls && a.counters == b.counters &&
           a.services == b.services && a.centre == b.centre;
}

/// Kiosks that issue tokens and take most of them back until the day has no more numbers, and desks that
/// count people at the door for ever, all as fast as they are answered.
class Busy {
  public:
    explicit Busy(const Hall& hall) {
        for (int i = 1; i <= 3; ++i)
            m_threads.emplace_back([this, options = hall.kiosk(i)] { beKiosk(options); });
        for (int i = 3; i <= 5; ++i)
            m_threads.emplace_back([this, options = hall.counter(i)] { beDoor(options); });
    }
    ~Busy() { stop(); }
    void stop() {
        m_stop = true;
        for (auto& thread : m_threads) thread.join();
        m_threads.clear();
    }
    [[nodiscard]] std::uint64_t done() const { return m_done; }

  private:
    void beDoor(const client::Options& options) {
        test::TestClient door(options);
        for (std::int32_t by = 1; !m_stop; by = -by)
            m_done += door.ask(domain::CorrectInside{by}).has_value();
    }
    void beKiosk(const client::Options& options) {
        test::TestClient kiosk(options);
        for (std::uint64_t i = 0; !m_stop; ++i) {
            const auto reply = kiosk.ask(protocol::IssueToken{.service = {"withdraw"}});
            if (!reply) return;
            ++m_done;
            if (i % 16 == 0) continue;
            m_done +=
                kiosk.ask(domain::VoidVisit{{}, boost::variant2::get<protocol::TokenIssued>(*reply).visit})
                    .has_value();
        }
    }

    std::atomic<bool> m_stop = false;
    std::atomic<std::uint64_t> m_done = 0;
    std::vector<std::thread> m_threads;
};

}  // namespace

TEST(SubscriberCampaign, WhoStopsReadingAndComesBackSeesTheRightPictureAndCostsLittleMemory) {
    Hall hall(3, 5, 2);
    Reader desk(hall.counter(1));
    ASSERT_TRUE(desk.until([&] { return !desk.views.services.empty(); }));
    const double before = hall.residentMb();
    const std::size_t heard = desk.broadcasts();

    Busy load(hall);
    const auto end = Clock::now() + std::chrono::seconds{size().seconds};
    while (Clock::now() < end) std::this_thread::sleep_for(100ms);
    load.stop();
    const double during = hall.residentMb();

    const auto back = Clock::now();
    Reader fresh(hall.counter(2));
    ASSERT_TRUE(fresh.until([&] { return !fresh.views.visits.empty(); }));
    EXPECT_TRUE(desk.until([&] {
        fresh.turn();
        return sameQueue(desk.views, fresh.views);
    }));
    std::printf(
        "subscriber: %d s without reading, %llu commands meanwhile, %zu of its rows' messages came, %zu "
        "whole "
        "pictures; right again after %.0f ms; resident %.1f -> %.1f -> %.1f MB\n",
        size().seconds, static_cast<unsigned long long>(load.done()), desk.broadcasts() - heard,
        desk.pictures(), std::chrono::duration<double, std::milli>(Clock::now() - back).count(), before,
        during, hall.residentMb());
    EXPECT_FALSE(desk.views.visits.empty());
    EXPECT_LT(during, before + 48);
    EXPECT_TRUE(hall.stillTheSame());
}

}  // namespace owc::campaign
