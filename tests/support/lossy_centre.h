#pragma once

#include <deque>
#include <random>

#include "queue-server/client/link_state.h"
#include "queue-server/client/views.h"
#include "tests/support/engine_desk.h"
#include "tests/support/offline.h"

namespace owc::test {

/// The real server without sockets and the real client of kiosk-1, with a wire between them that loses, delays and
/// breaks, under virtual time. The centre takes as many visitors as come; own numbers are 5001 to 9000.
class LossyCentre {
  public:
    using Moment = std::chrono::milliseconds;
    using Handler = client::Client::ReplyHandler;
    using TakenBack = std::function<void(std::optional<protocol::RequestId>)>;

    explicit LossyCentre(std::mt19937& random) : m_random(random) {
        engine.apply(rules());
        inOrder();
    }

    static domain::Rules rules() {
        domain::Rules rules = offlineRules();
        rules.capacity = 100'000;
        rules.ownRanges = {{{"kiosk-1"}, 5001, 9000}};
        return rules;
    }

    // What a ServerLink offers.
    std::uint64_t send(protocol::RequestBody body, Handler done) {
        m_link.request(std::move(body), std::move(done), now, ++m_tag);
        return m_tag;
    }
    void sendAgain(std::uint64_t tag, Handler done) { m_link.requestAgain(tag, std::move(done), now); }
    void takeBack(std::uint64_t tag, TakenBack done) {
        m_posted.push_back([this, tag, done = std::move(done)] { done(m_link.takeBack(tag)); });
    }
    void abandon(std::uint64_t tag) { m_link.abandon(tag, now); }
    [[nodiscard]] domain::Time centreTime() const { return m_heard ? m_clock + (now - m_heardAt) : domain::Time{}; }

    /// Lets time pass in small turns. @param every  called after each
    void pass(Moment time, const std::function<void()>& every) {
        for (const Moment end = now + time; now < end;) {
            now += kTurn;
            engine.wait(kTurn);
            serve();
            hear();
            m_link.onTime(now);
            for (auto& what : std::exchange(m_posted, {})) what();
            tell();
            every();
        }
    }

    /// The process dies with all that is under way, and starts again.
    void restart() {
        m_toServer.clear();
        m_replies.clear();
        m_rows.clear();
        engine.restart();
        engine.apply(rules());
    }
    void inOrder() {
        broken = false;
        lossPercent = 0;
        delay = Moment{0};
    }

    EngineDesk engine;
    Moment now{1'000'000};
    bool broken = false;  ///< nothing gets through
    std::uint32_t lossPercent = 0;
    Moment delay{0};      ///< at most

    client::Views views;
    bool connected = false;
    bool hasPicture = false;
    std::function<void()> viewsChanged;
    std::function<void(bool connected)> linkChanged;

  private:
    struct Message {
        Moment due;
        std::string bytes;
    };
    using Wire = std::deque<Message>;
    static constexpr Moment kTurn{250};

    /// On a wire nothing overtakes.
    void put(Wire& wire, const std::string& bytes) {
        if (broken || m_random() % 100 < lossPercent) return;
        const Moment late{delay.count() > 0 ? static_cast<std::int64_t>(m_random()) % delay.count() : 0};
        wire.push_back({wire.empty() ? now + late : std::max(wire.back().due, now + late), bytes});
    }
    std::vector<std::string> arrived(Wire& wire) const {
        std::vector<std::string> all;
        for (; !wire.empty() && wire.front().due <= now; wire.pop_front()) all.push_back(std::move(wire.front().bytes));
        return all;
    }
    void publish(const std::vector<std::pair<protocol::Audience, std::string>>& published) {
        for (const auto& [audience, bytes] : published)
            if (audience == protocol::Audience::Public) put(m_rows, bytes);
    }
    void serve() {
        std::vector<server::Incoming> batch;
        for (std::string& bytes : arrived(m_toServer)) {
            batch.push_back(engine.incoming({1, 1}, "kiosk-1", protocol::Beat{}));
            batch.back().bytes = std::move(bytes);
        }
        if (!batch.empty()) {
            const server::Turn turn = engine.process(batch);
            for (const auto& reply : turn.replies) put(m_replies, reply.bytes);
            publish(turn.published);
        }
        publish(engine.tick().published);
        if (now - m_beat < Moment{1000}) return;
        m_beat = now;
        publish(engine.engine().heartbeats());
    }
    void hear() {
        for (const std::string& bytes : arrived(m_replies)) m_link.onReply(bytes, now);
        for (const std::string& bytes : arrived(m_rows)) m_link.onBroadcast(bytes, now);
    }
    void tell() {
        auto news = m_link.take();
        if (news.centreTime) {
            m_heard = true;
            m_clock = *news.centreTime;
            m_heardAt = now;
        }
        for (const auto& change : news.changes) {
            if (change.fresh) views.clear();
            views.apply(change.changes);
            hasPicture = true;
        }
        if (news.connected) connected = *news.connected;
        if (!news.changes.empty() && viewsChanged) viewsChanged();
        if (news.connected && linkChanged) linkChanged(connected);
        for (auto& [done, reply] : news.replies) done(reply);
    }

    std::mt19937& m_random;
    Wire m_toServer, m_replies, m_rows;
    client::LinkState m_link{{.program = "owc-kiosk"}, 1, [this](const std::string& bytes) { put(m_toServer, bytes); }};
    std::vector<std::function<void()>> m_posted;
    std::uint64_t m_tag = 0;
    Moment m_beat{};
    bool m_heard = false;
    domain::Time m_clock{};
    Moment m_heardAt{};
};

}  // namespace owc::test
