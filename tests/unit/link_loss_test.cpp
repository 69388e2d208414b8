#include <gtest/gtest.h>

#include <deque>
#include <random>

#include "queue-server/client/link_state.h"
#include "queue-server/client/views.h"
#include "queue-server/server/audience_feed.h"

namespace owc::test {

using namespace protocol;
using namespace std::chrono_literals;
using client::LinkState;
using server::AudienceFeed;

namespace {

/// A real feed and a real link with a wire between them that can lose, repeat and delay what the server says.
class LossyWire {
  public:
    explicit LossyWire(std::uint64_t visits, std::uint64_t epoch = 1) : m_feed(newFeed(visits, epoch)) {}

    std::optional<std::size_t> lose{};               ///< this message of the server gets lost, counted from 0
    std::function<int()> copies = [] { return 1; };  ///< how often a message arrives
    std::function<bool()> holdsBack = [] {
        return false;
    };  ///< whether what is under way stays there for now

    /// A row changes, and the server says so.
    void change(std::uint64_t visit) {
        VisitRow row;
        row.id = {visit};
        row.calls = ++m_changes;
        say(m_feed->publish({{row}, {}}));
    }
    void end(std::uint64_t visit) { say(m_feed->publish({{}, {"visit/" + std::to_string(visit)}})); }
    void beat() {
        toClient(m_broadcasts,
                 encode(Broadcast{ServerBeat{m_feed->epoch(), m_feed->number(), {}, 1, "head"}}));
    }
    /// The server starts again, with other rows, and what was under way from the old one may still come.
    void restart(std::uint64_t visits) { m_feed = newFeed(visits, m_feed->epoch() + 1); }

    /// Lets time pass until the next beat of the server is due, and says it.
    void passOneBeat() {
        for (int i = 0; i < 5; ++i) {
            m_now += 100ms;
            m_link.onTime(m_now);
            deliver();
        }
        beat();
        deliver();
    }
    /// What is under way arrives, answers to what it makes the client ask included.
    void deliver() {
        while (!m_broadcasts.empty() || !m_replies.empty()) {
            if (holdsBack()) return;
            if (!m_replies.empty()) {
                m_link.onReply(take(m_replies), m_now);
            } else {
                m_link.onBroadcast(take(m_broadcasts), m_now);
            }
            for (const auto& change : m_link.take().changes) {
                if (change.fresh) m_views.clear();
                m_views.apply(change.changes);
            }
        }
    }
    [[nodiscard]] bool pictureIsRight() {
        client::Views right;
        for (const SnapshotPart& part : m_feed->snapshot()) right.apply({part.rows, {}});
        return m_views.visits == right.visits;
    }
    [[nodiscard]] std::size_t said() const { return m_said; }

  private:
    using Queue = std::deque<std::string>;

    static std::unique_ptr<AudienceFeed> newFeed(std::uint64_t visits, std::uint64_t epoch) {
        std::vector<Row> rows;
        for (std::uint64_t id = 1; id <= visits; ++id) {
            VisitRow row;
            row.id = {id};
            rows.emplace_back(row);
        }
        auto feed = std::make_unique<AudienceFeed>(Audience::Staff, epoch);
        feed->reset(rows);
        return feed;
    }
    void say(const std::optional<std::string>& published) {
        if (published) toClient(m_broadcasts, *published);
    }
    void toClient(Queue& queue, std::string bytes) {
        if (m_said++ == lose) return;
        for (int i = copies(); i > 0; --i) queue.push_back(bytes);
    }
    static std::string take(Queue& queue) {
        std::string first = std::move(queue.front());
        queue.pop_front();
        return first;
    }
    void answer(const std::string& bytes) {
        const auto request = decodeRequest(bytes);
        ASSERT_TRUE(request);
        const auto reply = [&](ReplyBody body) {
            toClient(m_replies, encode(Reply{request->id, std::move(body)}));
        };
        if (const auto* missed = boost::variant2::get_if<AskMissed>(&request->body))
            reply(m_feed->missed(*missed));
        if (boost::variant2::holds_alternative<AskSnapshot>(request->body))
            for (const SnapshotPart& part : m_feed->snapshot()) reply(part);
    }

    std::chrono::milliseconds m_now{10'000};
    std::unique_ptr<AudienceFeed> m_feed;
    LinkState m_link{{.program = "test"}, 5, [this](const std::string& bytes) { answer(bytes); }};
    client::Views m_views;
    Queue m_broadcasts, m_replies;
    std::uint32_t m_changes = 0;
    std::size_t m_said = 0;
};

/// A picture in three parts, rows before and after beats, a row just before silence.
void play(LossyWire& wire) {
    wire.beat();
    wire.change(3);
    wire.change(850);
    wire.deliver();
    for (std::uint64_t i = 1; i <= 4; ++i) {
        wire.change(i);
        wire.end(i + 100);
        wire.deliver();
        wire.change(901 + i);
        wire.passOneBeat();
    }
    wire.change(7);
    wire.deliver();
}

constexpr std::uint64_t kVisits = 2 * AudienceFeed::kRowsPerPart + 100;

}  // namespace

TEST(LinkLossTest, WhicheverSingleMessageIsLostThePictureIsRightAfterTheNextHeartbeat) {
    LossyWire whole(kVisits);
    play(whole);
    const std::size_t messages = whole.said();
    EXPECT_TRUE(whole.pictureIsRight());
    ASSERT_GT(messages, 20u);

    for (std::size_t lost = 0; lost < messages; ++lost) {
        LossyWire wire(kVisits);
        wire.lose = lost;
        play(wire);
        wire.passOneBeat();
        EXPECT_TRUE(wire.pictureIsRight()) << "message " << lost << " of " << messages;
    }
}

TEST(LinkLossTest, LossRepetitionAndDelayAcrossRestartsOfTheServerEndInTheRightPicture) {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 random(seed);
        const auto oneIn = [&](unsigned n) { return random() % n == 0; };
        LossyWire wire(random() % kVisits);
        wire.copies = [&] { return oneIn(8) ? 0 : oneIn(8) ? 2 : 1; };
        wire.holdsBack = [&] { return oneIn(4); };
        for (int i = 0; i < 60; ++i) {
            if (oneIn(20)) wire.restart(random() % kVisits);
            oneIn(3) ? wire.end(random() % kVisits + 1) : wire.change(random() % kVisits + 1);
            if (oneIn(300)) {
                for (std::uint64_t n = 0; n <= AudienceFeed::kRing; ++n) wire.change(n + 1);
            }
            if (oneIn(3)) wire.passOneBeat();
        }

        wire.copies = [] { return 1; };
        wire.holdsBack = [] { return false; };
        for (int beat = 0; beat < 3; ++beat) wire.passOneBeat();
        EXPECT_TRUE(wire.pictureIsRight()) << "seed " << seed;
    }
}

}  // namespace owc::test
