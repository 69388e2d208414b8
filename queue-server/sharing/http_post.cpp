#include "queue-server/sharing/http_post.h"

#include <httplib.h>

#include <condition_variable>
#include <csignal>
#include <mutex>
#include <thread>

namespace owc::sharing {
namespace {

/// Cuts a connection off when its time is over. The library waits anew for every byte.
class Watchman {
  public:
    explicit Watchman(std::chrono::milliseconds deadline)
        : m_thread([this, until = std::chrono::steady_clock::now() + deadline] { wait(until); }) {}
    ~Watchman() {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_changed.notify_one();
        m_thread.join();
        if (m_socket >= 0) ::close(m_socket);
    }
    Watchman(const Watchman&) = delete;
    Watchman& operator=(const Watchman&) = delete;

    /// A copy of the descriptor is kept: the library may close its own at any time.
    void watch(int socket) {
        const std::lock_guard lock(m_mutex);
        if (m_socket >= 0) ::close(m_socket);
        m_socket = ::dup(socket);
        if (m_over) ::shutdown(m_socket, SHUT_RDWR);
    }
    [[nodiscard]] bool isOver() {
        const std::lock_guard lock(m_mutex);
        return m_over;
    }

  private:
    void wait(std::chrono::steady_clock::time_point until) {
        std::unique_lock lock(m_mutex);
        m_over = !m_changed.wait_until(lock, until, [this] { return m_done; });
        if (m_over && m_socket >= 0) ::shutdown(m_socket, SHUT_RDWR);
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_socket = -1;    ///< guarded by m_mutex
    bool m_done = false;  ///< guarded by m_mutex
    bool m_over = false;  ///< guarded by m_mutex
    std::thread m_thread;
};

/// Writing to a connection that is gone must not end the program.
class NoBrokenPipe {
  public:
    NoBrokenPipe() {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoBrokenPipe() {
        const timespec now{};
        if (::sigismember(&m_before, SIGPIPE) == 0) ::sigtimedwait(&m_pipe, nullptr, &now);
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;

  private:
    sigset_t m_pipe{}, m_before{};
};

struct Parts {
    bool isTls = false;
    std::string origin;  ///< "https://host:port"
    std::string host;
    std::string path;
};

std::optional<Parts> partsOf(const std::string& url) {
    const bool isTls = url.starts_with("https://");
    if (!isTls && !url.starts_with("http://")) return {};
    const std::size_t from = isTls ? 8 : 7;
    const std::size_t slash = std::min(url.find('/', from), url.size());
    Parts parts{isTls, url.substr(0, slash), url.substr(from, slash - from), url.substr(slash)};
    parts.host = parts.host.substr(0, parts.host.rfind(':'));
    if (parts.path.empty()) parts.path = "/";
    if (parts.host.empty() || url.find('@') < slash || url.find_first_of("\r\n ") != std::string::npos)
        return {};
    return parts;
}

std::string troubleOf(httplib::Error error) {
    switch (error) {
        case httplib::Error::SSLServerVerification:
            return "certificate";
        case httplib::Error::SSLLoadingCerts:
            return "ca-file";
        case httplib::Error::SSLConnection:
            return "handshake";
        case httplib::Error::Connection:
        case httplib::Error::ConnectionTimeout:
            return "no-connection";
        case httplib::Error::Success:
        case httplib::Error::Unknown:
        case httplib::Error::BindIPAddress:
        case httplib::Error::Read:
        case httplib::Error::Write:
        case httplib::Error::ExceedRedirectCount:
        case httplib::Error::Canceled:
        case httplib::Error::UnsupportedMultipartBoundaryChars:
        case httplib::Error::Compression:
            break;
    }
    return "cut-off";
}

}  // namespace

Posted post(const PostTo& to, const std::string& body) {
    const auto parts = partsOf(to.url);
    if (!parts) return {0, {}, "url"};
    if (!parts->isTls && parts->host != "127.0.0.1" && parts->host != "localhost")
        return {0, {}, "not-https"};
    const NoBrokenPipe noBrokenPipe;
    Watchman watchman(to.deadline);
    httplib::Client client(parts->origin);
    if (!client.is_valid()) return {0, {}, "tls"};
    client.set_connection_timeout(to.deadline);
    client.set_read_timeout(to.deadline);
    client.set_write_timeout(to.deadline);
    client.set_keep_alive(false);
    client.set_follow_location(false);
    client.set_decompress(false);
    client.set_socket_options([&](socket_t socket) { watchman.watch(socket); });
    if (parts->isTls) {
        client.enable_server_certificate_verification(true);
        if (!to.caFile.empty()) client.set_ca_cert_path(to.caFile);
        SSL_CTX_set_min_proto_version(client.ssl_context(), TLS1_2_VERSION);
    }
    httplib::Request request;
    request.method = "POST";
    request.path = parts->path;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    if (!to.token.empty()) request.headers.emplace("Authorization", "Bearer " + to.token);
    request.body = body;
    Posted posted;
    bool isTooLong = false;
    request.content_receiver = [&](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
        isTooLong = posted.body.size() + size > to.mostBody;
        if (!isTooLong) posted.body.append(data, size);
        return !isTooLong;
    };
    httplib::Response response;
    httplib::Error error = httplib::Error::Success;
    const bool sent = client.send(request, response, error);
    if (sent && !watchman.isOver() && !isTooLong) {
        posted.status = response.status;
        return posted;
    }
    return {0, {}, isTooLong ? "too-long" : watchman.isOver() ? "time-out" : troubleOf(error)};
}

}  // namespace owc::sharing
