#include <gtest/gtest.h>

#include <thread>

#include "tests/campaign/curve_line.h"
#include "tests/campaign/device_junk.h"
#include "tests/campaign/honest.h"
#include "tests/campaign/size.h"
#include "tests/campaign/tcp_junk.h"

namespace owc::campaign {

using namespace std::chrono_literals;
using domain::ErrorCode;
using protocol::Role;

namespace {

constexpr double kFlatMb = 48;         ///< more than that is growth; allocator and buffers take less
constexpr double kPeakMb = 256;        ///< at the worst moment
constexpr std::uint64_t kOfStart = 5;  ///< settings, how identity is verified, look-ups are bounded and people are paid, day

/// A server with an honest kiosk that must be served all through what a test does to it.
class FloodCampaign : public ::testing::Test {
  protected:
    void SetUp() override {
        m_honest.emplace(m_hall.kiosk(1));
        while (!m_honest->served()) std::this_thread::sleep_for(5ms);
        m_before = m_hall.residentMb();
        m_start = std::chrono::steady_clock::now();
    }

    void TearDown() override {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - m_start;
        m_honest->stop();
        const auto& times = m_honest->milliseconds();
        // What a cut connection had piled up goes back to the system with the next look at the connections.
        const auto end = std::chrono::steady_clock::now() + 5s;
        while (m_hall.residentMb() > m_before + kFlatMb && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(20ms);
        const double after = m_hall.residentMb();
        std::printf(
            "flood: %s: %.1f MB in %.1f s; resident %.1f -> %.1f MB, peak %.1f; honest kiosk: %zu requests, "
            "p50 %.1f ms, p99 %.1f, max %.1f, unanswered %llu\n",
            ::testing::UnitTest::GetInstance()->current_test_info()->name(),
            static_cast<double>(m_sent) / (1 << 20), took.count(), m_before, after, m_hall.peakMb(),
            times.size(), percentile(times, 0.5), percentile(times, 0.99), percentile(times, 1.0),
            static_cast<unsigned long long>(m_honest->unanswered()));
        EXPECT_LT(after, m_before + kFlatMb) << "memory has grown";
        EXPECT_LT(m_hall.peakMb(), kPeakMb);
        EXPECT_TRUE(m_hall.stillTheSame()) << "it was restarted";
        EXPECT_EQ(m_honest->unanswered(), 0u);
        EXPECT_EQ(m_hall.stopAndCount(), kOfStart + m_ownEvents + m_honest->events())
            << "an event that nobody asked for";
    }

    [[nodiscard]] std::uint64_t bytes() const { return size().megabytes << 20; }

    /// Runs a piece of work for each port in a thread of its own; adds up the bytes.
    void atEach(const std::vector<std::function<std::uint64_t()>>& works) {
        std::vector<std::thread> threads;
        std::atomic<std::uint64_t> sent = 0;
        for (const auto& work : works) threads.emplace_back([&] { sent += work(); });
        for (auto& thread : threads) thread.join();
        m_sent += sent;
    }

    Hall m_hall{4, 2, 2};
    std::optional<HonestKiosk> m_honest;
    double m_before = 0;
    std::uint64_t m_sent = 0;
    std::uint64_t m_ownEvents = 0;  ///< that the test itself made
    std::chrono::steady_clock::time_point m_start;
};

}  // namespace

TEST_F(FloodCampaign, BytesOfNobodyAtEveryPortChangeNothing) {
    std::vector<std::function<std::uint64_t()>> works;
    for (const auto& [name, port] : m_hall.server.ports()) {
        works.emplace_back([this, at = port] {
            std::mt19937 random(size().seed + static_cast<unsigned>(at));
            floodWithJunk(at, bytes(), random);
            return bytes();
        });
    }
    atEach(works);
}

TEST_F(FloodCampaign, ACrowdOfSilentConnectionsIsSentAwayAndTakesNoDescriptors) {
    const auto before = m_hall.openFiles();
    std::vector<TcpLine> crowd;
    for (const auto& [name, port] : m_hall.server.ports()) {
        if (name != "metrics") std::ranges::move(crowdAt(port, 800), std::back_inserter(crowd));  // on loopback only
    }
    const auto most = m_hall.openFiles();
    const auto gone = [&] {
        return std::ranges::all_of(crowd, [](const TcpLine& line) { return line.closedByPeer(); });
    };
    const auto end = std::chrono::steady_clock::now() + 15s;
    while (!gone() && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(50ms);
    EXPECT_TRUE(gone());
    EXPECT_GE(crowd.size(), 3000u);
    m_sent += crowd.size() * 32;
    while (m_hall.openFiles() > before + 2 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(50ms);
    std::printf("flood: %zu connections; descriptors %zu -> %zu -> %zu\n", crowd.size(), before, most,
                m_hall.openFiles());
    EXPECT_LE(m_hall.openFiles(), before + 2);
}

TEST_F(FloodCampaign, KeysOfNobodyGetNoAnswerAtAnyPort) {
    std::vector<std::function<std::uint64_t()>> works;
    const auto end = std::chrono::steady_clock::now() + 2s + std::chrono::milliseconds{size().megabytes * 20};
    for (int i = 0; i < 6; ++i) {
        works.emplace_back([this, end, i] {
            const bool asks = i % 2 == 0;
            auto options = i < 3 ? m_hall.kiosk(2) : m_hall.counter(1);
            std::uint64_t letIn = 0;
            while (std::chrono::steady_clock::now() < end) {
                BareSocket socket(asStranger(options),
                                  asks ? zmq::socket_type::dealer : zmq::socket_type::xsub);
                letIn += socket.letIn(100ms) ? 1 : 0;
                EXPECT_FALSE(socket.receive(1ms));
            }
            return letIn;
        });
    }
    atEach(works);
    EXPECT_EQ(m_sent, 0u) << "a stranger was let in";
    EXPECT_TRUE(m_hall.logSays("refused kind=unknown_key")) << "and it is not recorded";
}

TEST_F(FloodCampaign, JunkOfPairedDevicesIsRefusedAndChangesNothing) {
    const auto junkOf = [this](client::Options options, const char* at, Role role, unsigned seed) {
        return [this, options, port = m_hall.server.ports().at(at), role, seed] {
            std::mt19937 random(size().seed + seed);
            floodAsDevice(options, port, role, bytes(), random);
            return bytes();
        };
    };
    atEach({junkOf(m_hall.board(1), "command", Role::Board, 1),
            junkOf(m_hall.kiosk(2), "command", Role::Kiosk, 2),
            junkOf(m_hall.board(2), "public", Role::Board, 3),
            junkOf(m_hall.counter(1), "staff", Role::Counter, 4),
            junkOf(m_hall.dashboard(), "management", Role::Dashboard, 5)});
}

TEST_F(FloodCampaign, AMessageThatNeverEndsIsCutOff) {
    const auto endless = [this](client::Options options, const char* views, const char* type) {
        return [options, at = m_hall.server.ports().at(views), type,
                most = std::max<std::uint64_t>(bytes(), 64 << 20)] {
            const std::string frame(60'000, 'x');
            std::uint64_t sent = 0;
            int cuts = 0;
            while (sent < most) {
                CurveLine line(options, at, type);
                EXPECT_TRUE(line.open());
                while (line.send(frame, true) > frame.size() && sent < most) sent += frame.size();
                ++cuts;
            }
            EXPECT_GE(cuts, 2);
            return sent;
        };
    };
    atEach({endless(m_hall.board(1), "command", "DEALER"), endless(m_hall.board(2), "public", "SUB"),
            endless(m_hall.counter(1), "staff", "SUB"), endless(m_hall.dashboard(), "management", "SUB")});
    EXPECT_TRUE(m_hall.logSays("guard cut"));
}

TEST_F(FloodCampaign, WhoNeverReadsItsAnswersCostsLittleMemory) {
    BareSocket kiosk(m_hall.kiosk(2), zmq::socket_type::dealer);
    constexpr std::uint64_t kWaiting = 1000;
    for (std::uint64_t i = 1; i <= kWaiting; ++i) {
        const protocol::Request request{{1, i}, protocol::IssueToken{.service = {"withdraw"}}};
        EXPECT_TRUE(
            boost::variant2::holds_alternative<protocol::TokenIssued>(kiosk.ask(protocol::encode(request))));
    }
    m_ownEvents = kWaiting;
    BareSocket deaf(m_hall.counter(1), zmq::socket_type::dealer);
    const std::uint64_t asks = std::min<std::uint64_t>(size().megabytes * 500, 100'000);
    for (std::uint64_t i = 1; i <= asks; ++i) deaf.send({{1, i}, protocol::AskSnapshot{}});
    m_sent = asks * 20;
    std::printf("flood: %llu pictures of %llu visits asked and not read: resident %.1f MB\n",
                static_cast<unsigned long long>(asks), static_cast<unsigned long long>(kWaiting),
                m_hall.residentMb());
}

TEST_F(FloodCampaign, WrongRoleWrongVersionAndAReusedIdAreRefused) {
    const auto codeOf = [](const protocol::ReplyBody& body) {
        const auto* error = boost::variant2::get_if<domain::Error>(&body);
        return error ? std::optional{error->code} : std::nullopt;
    };
    const auto request = [](std::uint64_t counter, protocol::RequestBody body) {
        return protocol::encode(protocol::Request{{1, counter}, std::move(body)});
    };
    BareSocket board(m_hall.board(1), zmq::socket_type::dealer);
    EXPECT_EQ(codeOf(board.ask(request(1, protocol::IssueToken{.service = {"withdraw"}}))),
              ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(board.ask(request(2, domain::CloseDay{}))), ErrorCode::NotAllowed);
    const std::string majorNine = "\x08\x09";  // the later of two values counts
    EXPECT_EQ(codeOf(board.ask(request(3, protocol::Hello{"x"}) + majorNine)), ErrorCode::VersionRefused);

    BareSocket desk(m_hall.counter(2), zmq::socket_type::dealer);
    EXPECT_EQ(codeOf(desk.ask(request(1, domain::SetIntake{domain::Intake::Closed}))), ErrorCode::NotAllowed);
    const std::string signIn = request(2, protocol::SignIn{{2}, {"O-2"}, "1234"});
    const auto first = desk.ask(signIn);
    EXPECT_EQ(codeOf(first), std::nullopt);
    EXPECT_EQ(codeOf(desk.ask(request(2, domain::CloseCounter{{2}, {}}))), ErrorCode::IdReused);
    EXPECT_EQ(codeOf(desk.ask(signIn)), std::nullopt) << "the same again is the first outcome";
    EXPECT_EQ(codeOf(desk.ask(request(3, domain::CloseCounter{{2}, {}}))), std::nullopt);
    m_ownEvents = 2;
}

}  // namespace owc::campaign
