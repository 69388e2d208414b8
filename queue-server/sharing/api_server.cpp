#include "queue-server/sharing/api_server.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <csignal>

#include "queue-server/sharing/http_reader.h"
#include "queue-server/sharing/line.h"
#include "queue-server/sharing/worker_pool.h"

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

using Instant = std::chrono::steady_clock::time_point;

struct Connection {
    enum class Phase { Greeting, Reading, Working, Writing };

    Connection(int socket, const TlsContext* tls, std::string from, std::size_t mostBody)
        : line(socket, tls), peer(std::move(from)), reader(mostBody) {}

    Line line;
    std::string peer;
    HttpReader reader;
    Phase phase = Phase::Greeting;
    std::string out;
    bool keepsAlive = true;
    bool wantsWrite = false;
    bool inRequest = false;
    bool isKnown = false;  ///< the request that is coming in has a token of ours
    Instant since{};       ///< accepted, or ready for its next request
    Instant deadline{};    ///< none while a worker has it
};

struct Socket {
    int fd = -1;
    Socket() = default;
    explicit Socket(int descriptor) : fd(descriptor) {}
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket() {
        if (fd >= 0) ::close(fd);
    }
};

}  // namespace

class ApiServer::Impl {
  public:
    Impl(const ApiServerSettings& settings, Service& service, std::optional<TlsContext> tls, int listener,
         int port)
        : m_settings(settings),
          m_service(service),
          m_tls(std::move(tls)),
          m_listener(listener),
          m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
          m_port(port),
          m_workers(std::make_unique<WorkerPool>(settings.workers, settings.requestsWaiting)),
          m_thread([this] { run(); }) {}
    ~Impl() {
        m_stop = true;
        wake();
        m_thread.join();
        m_workers.reset();
    }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] Figures figures() const { return {m_accepted, m_answered, m_evicted, m_timedOut, m_open}; }

  private:
    using Connections = std::map<std::uint64_t, std::unique_ptr<Connection>>;

    void wake() {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(m_wake.fd, &one, sizeof one);
    }

    void run() {
        sigset_t pipe;  // OpenSSL writes without MSG_NOSIGNAL
        ::sigemptyset(&pipe);
        ::sigaddset(&pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        std::vector<pollfd> polled;
        std::vector<std::uint64_t> ids;
        while (!m_stop) {
            polled = {{m_listener.fd, POLLIN, 0}, {m_wake.fd, POLLIN, 0}};
            ids.clear();
            for (const auto& [id, one] : m_all) {
                if (one->phase == Connection::Phase::Working) continue;
                const bool writes = one->wantsWrite || one->phase == Connection::Phase::Writing;
                polled.push_back({one->line.socket(), static_cast<short>(writes ? POLLOUT : POLLIN), 0});
                ids.push_back(id);
            }
            if (::poll(polled.data(), polled.size(), untilDeadline()) < 0 && errno != EINTR) return;
            if (polled[1].revents) takeAnswers();
            for (std::size_t i = 0; i < ids.size(); ++i) {
                if (polled[i + 2].revents && m_all.contains(ids[i])) goOn(ids[i]);
            }
            closeLate();
            if (polled[0].revents) accept();
            m_open = m_all.size();
        }
    }

    [[nodiscard]] int untilDeadline() const {
        auto first = std::chrono::steady_clock::now() + std::chrono::seconds{5};
        for (const auto& [id, one] : m_all) {
            if (one->phase != Connection::Phase::Working) first = std::min(first, one->deadline);
        }
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(first - std::chrono::steady_clock::now());
        return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
    }

    void accept() {
        for (int i = 0; i < 64; ++i) {
            sockaddr_in6 from{};
            socklen_t size = sizeof from;
            const int socket = ::accept4(m_listener.fd, reinterpret_cast<sockaddr*>(&from), &size,
                                         SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (socket < 0) return;
            ++m_accepted;
            if (m_all.size() >= m_settings.connections && !evictOne()) {
                ::close(socket);
                continue;
            }
            const int yes = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            auto one = std::make_unique<Connection>(socket, m_tls ? &*m_tls : nullptr, addressOf(from),
                                                    m_settings.mostBody);
            one->since = std::chrono::steady_clock::now();
            one->deadline = one->since + m_settings.greeting;
            const std::uint64_t id = ++m_lastId;
            m_all.emplace(id, std::move(one));
            goOn(id);
        }
    }

    static std::string addressOf(const sockaddr_in6& from) {
        char text[INET6_ADDRSTRLEN] = "";
        const auto* any = reinterpret_cast<const sockaddr*>(&from);
        if (any->sa_family == AF_INET)
            ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(any)->sin_addr, text, sizeof text);
        else
            ::inet_ntop(AF_INET6, &from.sin6_addr, text, sizeof text);
        return text;
    }

    /// Whoever has kept a place for longest without having asked anything gives it up.
    bool evictOne() {
        auto oldest = m_all.end();
        for (auto it = m_all.begin(); it != m_all.end(); ++it) {
            const auto phase = it->second->phase;
            if (phase != Connection::Phase::Greeting && phase != Connection::Phase::Reading) continue;
            if (oldest == m_all.end() || it->second->since < oldest->second->since) oldest = it;
        }
        if (oldest == m_all.end()) return false;
        ++m_evicted;
        m_all.erase(oldest);
        return true;
    }

    void closeLate() {
        const auto now = std::chrono::steady_clock::now();
        std::vector<std::uint64_t> late;
        for (const auto& [id, one] : m_all) {
            if (one->phase != Connection::Phase::Working && one->deadline <= now) late.push_back(id);
        }
        for (const std::uint64_t id : late) {
            ++m_timedOut;
            Connection& one = *m_all[id];
            if (one.phase == Connection::Phase::Reading && one.reader.hasBegun()) {
                refuse(id, one, 408, {err::kTimeout, "the request took too long to arrive"});
            } else {
                m_all.erase(id);
            }
        }
    }

    void refuse(std::uint64_t id, Connection& one, int status, const Refusal& refusal) {
        send(id, one, m_service.refuseAt(one.reader.path(), status, refusal), false);
    }

    void send(std::uint64_t id, Connection& one, const Answered& answer, bool keepsAlive) {
        one.out = writeHttp(answer, keepsAlive);
        one.keepsAlive = keepsAlive;
        one.phase = Connection::Phase::Writing;
        one.deadline = std::chrono::steady_clock::now() + m_settings.answer;
        ++m_answered;
        write(id, one);
    }

    /// As far as a connection goes without waiting.
    void goOn(std::uint64_t id) {
        Connection& one = *m_all[id];
        one.wantsWrite = false;
        switch (one.phase) {
            case Connection::Phase::Greeting: {
                const auto went = one.line.greet();
                one.wantsWrite = went == Line::Went::WantsWrite;
                if (went == Line::Went::Over) m_all.erase(id);
                if (went != Line::Went::On) return;
                one.phase = Connection::Phase::Reading;
                one.deadline = std::chrono::steady_clock::now() + m_settings.request;
                return read(id, one);
            }
            case Connection::Phase::Reading:
                return read(id, one);
            case Connection::Phase::Writing:
                return write(id, one);
            case Connection::Phase::Working:
                return;
        }
    }

    void read(std::uint64_t id, Connection& one) {
        // A few pieces at a time: whoever pours does not keep the others waiting.
        for (int i = 0; i < 4 || one.line.isTls(); ++i) {
            std::string bytes;
            const auto went = one.line.read(bytes);
            if (went == Line::Went::Over) {
                m_all.erase(id);
                return;
            }
            if (went != Line::Went::On) {
                one.wantsWrite = went == Line::Went::WantsWrite;
                return;
            }
            if (understand(id, one, bytes)) return;
        }
    }

    /// @return whether there is no more to read now
    bool understand(std::uint64_t id, Connection& one, std::string_view bytes) {
        if (!one.inRequest && !bytes.empty()) {
            one.inRequest = true;
            one.deadline = std::min(one.deadline, std::chrono::steady_clock::now() + m_settings.request);
        }
        switch (one.reader.feed(bytes)) {
            case HttpReader::State::Wants:
                return refusesStranger(id, one);
            case HttpReader::State::Continue:
                if (refusesStranger(id, one)) return true;
                one.out = "HTTP/1.1 100 Continue\r\n\r\n";
                if (one.line.write(one.out) == Line::Went::On) return false;
                m_all.erase(id);  // a client that cannot take 25 bytes
                return true;
            case HttpReader::State::Bad:
                refuse(id, one, one.reader.refusal().status, one.reader.refusal().refusal);
                return true;
            case HttpReader::State::Ready:
                break;
        }
        work(id, one);
        return true;
    }

    /// Memory for a body is for clients of ours.
    bool refusesStranger(std::uint64_t id, Connection& one) {
        if (one.isKnown || !one.reader.head()) return false;
        Asked head = *one.reader.head();
        head.peer = one.peer;
        one.isKnown = m_service.knows(head);
        if (one.isKnown) return false;
        send(id, one, m_service.answer(head), false);  // and with it the connection may be gone
        return true;
    }

    void work(std::uint64_t id, Connection& one) {
        const bool keepsAlive = one.reader.keepsAlive();
        auto asked = std::make_shared<Asked>(one.reader.take());
        asked->peer = one.peer;
        one.phase = Connection::Phase::Working;
        one.keepsAlive = keepsAlive;
        const bool added = m_workers->add([this, id, asked] {
            Answered answer = answerTo(*asked);
            {
                const std::lock_guard lock(m_mutex);
                m_answers.emplace_back(id, std::move(answer));
            }
            wake();
        });
        if (!added)
            send(id, one,
                 m_service.refuseAt(asked->path, 503, {err::kUnavailable, "busy; try again in a moment"}),
                 false);
    }

    [[nodiscard]] Answered answerTo(const Asked& asked) {
        try {
            return m_service.answer(asked);
        } catch (const std::exception&) {  // no memory, or a library's: its text may hold what was asked
            return m_service.refuseAt(asked.path, 500, {err::kUnavailable, "a fault of this program"});
        }
    }

    void takeAnswers() {
        std::uint64_t ignored = 0;
        [[maybe_unused]] const auto got = ::read(m_wake.fd, &ignored, sizeof ignored);
        std::vector<std::pair<std::uint64_t, Answered>> answers;
        {
            const std::lock_guard lock(m_mutex);
            answers.swap(m_answers);
        }
        for (const auto& [id, answer] : answers) {
            if (const auto found = m_all.find(id); found != m_all.end())
                send(id, *found->second, answer, found->second->keepsAlive);
        }
    }

    void write(std::uint64_t id, Connection& one) {
        const auto went = one.line.write(one.out);
        if (went == Line::Went::WantsRead || went == Line::Went::WantsWrite) return;
        if (went == Line::Went::Over || !one.keepsAlive) {
            one.line.farewell();
            m_all.erase(id);
            return;
        }
        one.phase = Connection::Phase::Reading;
        one.inRequest = one.isKnown = false;
        one.since = std::chrono::steady_clock::now();
        one.deadline = one.since + m_settings.idle;
        // What came behind the request, and what TLS has already taken off the socket.
        if (!one.reader.hasBegun() || !understand(id, one, {})) {
            if (one.line.isTls()) read(id, one);
        }
    }

    const ApiServerSettings m_settings;
    Service& m_service;
    std::optional<TlsContext> m_tls;
    Socket m_listener;
    Socket m_wake;
    int m_port;
    Connections m_all;  ///< of the thread
    std::uint64_t m_lastId = 0;
    std::mutex m_mutex;
    std::vector<std::pair<std::uint64_t, Answered>> m_answers;  ///< guarded by m_mutex
    std::atomic<bool> m_stop = false;
    std::atomic<std::uint64_t> m_accepted = 0, m_answered = 0, m_evicted = 0, m_timedOut = 0;
    std::atomic<std::size_t> m_open = 0;
    std::unique_ptr<WorkerPool> m_workers;
    std::thread m_thread;
};

Result<std::unique_ptr<ApiServer>> ApiServer::open(const ApiServerSettings& settings, Service& service) {
    std::optional<TlsContext> tls;
    if (!settings.isPlain) {
        auto loaded = TlsContext::load(settings.certificateFile, settings.keyFile);
        if (!loaded) return tl::unexpected(loaded.error());
        tls = std::move(*loaded);
    }
    const auto listening = listenAt(settings.address, settings.port, settings.isPlain);
    if (!listening) return tl::unexpected(listening.error());
    return std::unique_ptr<ApiServer>(new ApiServer(
        std::make_unique<Impl>(settings, service, std::move(tls), listening->first, listening->second)));
}

ApiServer::ApiServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ApiServer::~ApiServer() = default;
int ApiServer::port() const {
    return m_impl->port();
}
ApiServer::Figures ApiServer::figures() const {
    return m_impl->figures();
}

}  // namespace owc::sharing
