#include "tests/support/fixture_bank.h"

#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fstream>
#include <memory>
#include <sstream>

#include "queue-server/domain/check.h"
#include "where.h"

namespace owc::test {

namespace {

constexpr int kPatienceMs = 10'000;

std::string bytesOf(const std::string& digits) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return bytes;
}

std::string digitsOf(const std::string& bytes) {
    constexpr const char* kDigits = "0123456789ABCDEF";
    std::string digits;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        digits += {kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return digits;
}

}  // namespace

/// One connection, if there is one.
class FixtureBank::Line {
  public:
    Line() = default;
    ~Line() { close(); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    bool accept(SSL_CTX* context, int socket) {
        close();
        m_socket = socket;
        m_ssl = SSL_new(context);
        SSL_set_fd(m_ssl, socket);
        timeval patience{kPatienceMs / 1000, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        return SSL_accept(m_ssl) == 1;
    }
    /// As many bytes as are wanted, fewer when no more come.
    std::string hear(std::size_t wanted) {
        std::string heard(wanted, '\0');
        std::size_t size = 0;
        while (m_ssl && size < wanted) {
            const int got = SSL_read(m_ssl, heard.data() + size, static_cast<int>(wanted - size));
            if (got <= 0) break;
            size += static_cast<std::size_t>(got);
        }
        heard.resize(size);
        return heard;
    }
    void say(const std::string& bytes) {
        if (m_ssl) SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size()));
    }
    void close() {
        SSL_free(m_ssl);
        m_ssl = nullptr;
        if (m_socket >= 0) ::close(m_socket);
        m_socket = -1;
    }
    [[nodiscard]] int socket() const { return m_socket; }

  private:
    SSL* m_ssl = nullptr;
    int m_socket = -1;
};

FixtureBank::FixtureBank(const std::string& file, const Certificate& own, const std::string& clients)
    : m_context(SSL_CTX_new(TLS_server_method())), m_listener(listenOnLoopback()) {
    read(file);
    OWC_CHECK(SSL_CTX_use_certificate_chain_file(m_context, own.certificate.c_str()) == 1 &&
              SSL_CTX_use_PrivateKey_file(m_context, own.key.c_str(), SSL_FILETYPE_PEM) == 1);
    if (!clients.empty()) {
        OWC_CHECK(SSL_CTX_load_verify_file(m_context, clients.c_str()) == 1);
        SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    m_thread = std::thread([this] { play(); });
}

FixtureBank::~FixtureBank() {
    m_stop = true;
    ::shutdown(m_listener.socket, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener.socket);
    SSL_CTX_free(m_context);
}

void FixtureBank::read(const std::string& file) {
    std::ifstream in(std::string(OWC_SOURCE_DIR) + "/tests/support/iso8583/" + file + ".txt");
    OWC_CHECK(in.good());
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        std::string word, rest;
        if (!(words >> word)) continue;
        words >> rest;
        if (word == ">" || word == "<") {
            const auto kind = word == ">" ? Step::Kind::Hear : Step::Kind::Say;
            // One message a step, so that what is not heard is told of the message it lacks.
            if (m_steps.empty() || m_steps.back().kind != kind) m_steps.push_back({kind, {}, 0});
            m_steps.back().bytes += bytesOf(rest);
            continue;
        }
        m_steps.push_back({word == "accept"  ? Step::Kind::Accept
                           : word == "wait"  ? Step::Kind::Wait
                           : word == "close" ? Step::Kind::Close
                                             : Step::Kind::Hold,
                           {},
                           word == "wait" ? std::stoi(rest) : 0});
    }
}

void FixtureBank::play() {
    sigset_t pipe{};
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    Line line;
    {
        const std::string complaint = playAll(line);
        const std::lock_guard lock(m_mutex);
        m_complaint = complaint;
    }
    m_done = true;
    while (!m_stop) pause(50);  // the line stays open
}

void FixtureBank::pause(int ms) const {
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
    while (!m_stop && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

std::string FixtureBank::playAll(Line& line) {
    for (const Step& step : m_steps) {
        switch (step.kind) {
            case Step::Kind::Accept: {
                const int socket = ::accept4(m_listener.socket, nullptr, nullptr, SOCK_CLOEXEC);
                if (socket < 0) return "nobody called";
                if (!line.accept(m_context, socket)) return "no handshake";
                ++m_connections;
                break;
            }
            case Step::Kind::Hear: {
                const std::string heard = line.hear(step.bytes.size());
                if (heard != step.bytes)
                    return "heard " + digitsOf(heard) + "\ninstead of " + digitsOf(step.bytes);
                break;
            }
            case Step::Kind::Say:
                line.say(step.bytes);
                break;
            case Step::Kind::Wait:
                pause(step.ms);
                break;
            case Step::Kind::Close:
                line.close();
                break;
            case Step::Kind::Hold:
                return {};
        }
        ++m_played;
    }
    return {};
}

std::string FixtureBank::complaint() {
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(kPatienceMs);
    while (!m_done && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    const std::lock_guard lock(m_mutex);
    return m_done ? m_complaint : "the file was not played to its end";
}

}  // namespace owc::test
