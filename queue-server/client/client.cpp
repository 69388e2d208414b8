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

    void send(protocol::RequestBody body, ReplyHandler done) {
        {
            const std::lock_guard lock(m_mutex);
            m_asked.emplace_back(std::move(body), std::move(done));
        }
        m_sockets.ring();
    }

  private:
    using Asked = std::vector<std::pair<protocol::RequestBody, ReplyHandler>>;

    void run() {
        constexpr std::chrono::milliseconds kTurn{100};
        while (!m_stop) {
            const auto received = m_sockets.wait(kTurn);
            for (const std::string& bytes : received.broadcasts) m_link.onBroadcast(bytes, monotonicNow());
            for (const std::string& bytes : received.replies) m_link.onReply(bytes, monotonicNow());
            for (auto& [body, done] : takeAsked())
                m_link.request(std::move(body), std::move(done), monotonicNow());
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
    Asked m_asked;  ///< guarded by m_mutex
    std::thread m_thread;
};

Client::Client(Options options, Executor executor, Listener listener)
    : m_thread(std::make_unique<Thread>(std::move(options), std::move(executor), std::move(listener))) {}

Client::~Client() = default;

void Client::start() {
    m_thread->start();
}

void Client::send(protocol::RequestBody body, ReplyHandler done) {
    m_thread->send(std::move(body), std::move(done));
}

}  // namespace owc::client
