#include "queue-server/server/metrics_endpoint.h"

#include <httplib.h>
#include <sys/socket.h>

#include <atomic>
#include <thread>

namespace owc::server {
namespace {

constexpr int kThreads = 2;
constexpr std::size_t kMostBody = 1024;  ///< nobody sends us anything

}  // namespace

class MetricsEndpoint::Impl {
  public:
    Impl(const Metrics& metrics, int port) {
        m_server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
        m_server.set_payload_max_length(kMostBody);
        m_server.set_read_timeout(std::chrono::seconds{2});
        m_server.set_write_timeout(std::chrono::seconds{2});
        m_server.set_keep_alive_max_count(20);
        m_server.set_keep_alive_timeout(1);
        // Without the library's SO_REUSEPORT: two programs on one port would each get half of the questions.
        m_server.set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        m_server.Get("/metrics", [&metrics](const httplib::Request&, httplib::Response& response) {
            response.set_content(textOf(metrics), "text/plain; version=0.0.4; charset=utf-8");
        });
        if (!m_server.bind_to_port("127.0.0.1", port)) return;
        listening = true;
        m_thread = std::thread([this] {
            m_server.listen_after_bind();
            m_ended = true;
        });
        while (!m_server.is_running() && !m_ended) std::this_thread::yield();  // stop() before it would be lost
    }
    ~Impl() {
        m_server.stop();
        if (m_thread.joinable()) m_thread.join();
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    bool listening = false;

  private:
    httplib::Server m_server;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

MetricsEndpoint::MetricsEndpoint(const Metrics& metrics, std::uint16_t port)
    : m_impl(std::make_unique<Impl>(metrics, port)) {}

MetricsEndpoint::~MetricsEndpoint() = default;

bool MetricsEndpoint::listening() const {
    return m_impl->listening;
}

}  // namespace owc::server
