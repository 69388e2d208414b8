#include "queue-server/client/client.h"

#include <atomic>
#include <mutex>
#include <thread>

#include "queue-server/client/link_state.h"
#include "queue-server/client/sockets.h"

namespace owc::client {
namespace {

std::chrono::milliseconds monotonicNow() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

std::uint64_t bootNow() {
    return static_cast<std::uint64_t>(
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
            .time_since_epoch()
            .count());
}

}  // namespace

class Client::Thread {
  public:
    using TakenBack = std::function<void(std::optional<protocol::RequestId>)>;

    Thread(Options options, Executor executor, Listener listener)
        : m_options(std::move(options)),
          m_executor(std::move(executor)),
          m_listener(std::move(listener)),
          m_sockets(m_options),
          m_link(m_options, bootNow(), [this](const std::string& bytes) { m_sockets.send(bytes); }) {}

    ~Thread() {
        m_stop = true;
        m_sockets.ring();
        if (m_thread.joinable()) m_thread.join();
    }

    void start() {
        m_thread = std::thread([this] { run(); });
    }

    void takeBack(std::uint64_t tag, TakenBack done) {
        {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back({{}, {}, tag, std::move(done)});
        }
        m_sockets.ring();
    }

    void abandon(std::uint64_t tag) {
        {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back({.tag = tag, .abandoned = true});
        }
        m_sockets.ring();
    }

    std::uint64_t ask(std::optional<protocol::RequestBody> body, ReplyHandler done, std::uint64_t tag) {
        {
            const std::lock_guard lock(m_mutex);
            if (tag == 0) tag = ++m_lastTag;
            m_asked.push_back({std::move(body), std::move(done), tag});
        }
        m_sockets.ring();
        return tag;
    }

  private:
    struct Ask {
        std::optional<protocol::RequestBody> body{};  ///< none: again what was given up
        ReplyHandler done{};
        std::uint64_t tag = 0;
        TakenBack takenBack{};   ///< set: no request, but an end of one
        bool abandoned = false;  ///< the same, and the server is told
    };
    using Asked = std::vector<Ask>;

    void run() {
        constexpr std::chrono::milliseconds kTurn{100};
        while (!m_stop) {
            const auto received = m_sockets.wait(kTurn);
            for (const std::string& bytes : received.broadcasts) m_link.onBroadcast(bytes, monotonicNow());
            for (const std::string& bytes : received.replies) m_link.onReply(bytes, monotonicNow());
            for (Ask& ask : takeAsked()) {
                if (ask.abandoned)
                    m_link.abandon(ask.tag, monotonicNow());
                else if (ask.takenBack)
                    m_executor([done = std::move(ask.takenBack), id = m_link.takeBack(ask.tag)] { done(id); });
                else if (ask.body)
                    m_link.request(std::move(*ask.body), std::move(ask.done), monotonicNow(), ask.tag);
                else
                    m_link.requestAgain(ask.tag, std::move(ask.done), monotonicNow());
            }
            m_link.onTime(monotonicNow());
            tell(m_link.take());
        }
    }

    Asked takeAsked() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_asked, {});
    }

    void tell(LinkState::News news) {
        if (news.reconnect) m_sockets.reconnect();
        if (news.connected) m_executor([this, up = *news.connected] { m_listener.linkChanged(up); });
        if (news.centreTime) m_executor([this, time = *news.centreTime] { m_listener.clock(time); });
        for (auto& change : news.changes)
            m_executor(
                [this, change = std::move(change)] { m_listener.changed(change.fresh, change.changes); });
        for (auto& [done, result] : news.replies)
            m_executor([done = std::move(done), result = std::move(result)] { done(result); });
    }

    Options m_options;
    Executor m_executor;
    Listener m_listener;
    Sockets m_sockets;
    LinkState m_link;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    Asked m_asked;                ///< guarded by m_mutex
    std::uint64_t m_lastTag = 0;  ///< guarded by m_mutex
    std::thread m_thread;
};

Client::Client(Options options, Executor executor, Listener listener)
    : m_thread(std::make_unique<Thread>(std::move(options), std::move(executor), std::move(listener))) {}

Client::~Client() = default;

void Client::start() {
    m_thread->start();
}

std::uint64_t Client::send(protocol::RequestBody body, ReplyHandler done) {
    return m_thread->ask(std::move(body), std::move(done), 0);
}

void Client::takeBack(std::uint64_t tag, std::function<void(std::optional<protocol::RequestId>)> done) {
    m_thread->takeBack(tag, std::move(done));
}

void Client::abandon(std::uint64_t tag) {
    m_thread->abandon(tag);
}

void Client::sendAgain(std::uint64_t tag, ReplyHandler done) {
    m_thread->ask({}, std::move(done), tag);
}

}  // namespace owc::client
