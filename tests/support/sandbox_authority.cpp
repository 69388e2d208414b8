#include "tests/support/sandbox_authority.h"

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>

#include "queue-server/domain/check.h"
#include "where.h"

namespace owc::test {
namespace {

const std::string kDown = "108";  ///< what was not even looked at is in no book

/// What stands between <NAME> and </NAME>, or nothing.
std::string cut(const std::string& text, const std::string& name) {
    const auto from = text.find("<" + name + ">");
    if (from == std::string::npos) return {};
    const auto begin = from + name.size() + 2;
    return text.substr(begin, text.find("</" + name + ">", begin) - begin);
}

void fill(std::string& text, const std::string& field, const std::string& value) {
    const std::string mark = "@" + field + "@";
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
        text.replace(at, mark.size(), value);
}

std::string fixture(const std::string& code) {
    std::ifstream in(OWC_SOURCE_DIR "/tests/support/nadra/" + code + ".xml", std::ios::binary);
    OWC_CHECK(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string head(const std::string& status, std::size_t length, const std::string& more = "") {
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/xml\r\nContent-Length: " + std::to_string(length) +
           "\r\n" + more + "\r\n";
}

}  // namespace

/// One TLS connection of the server's side.
class SandboxAuthority::Line {
  public:
    Line(SSL_CTX* context, int socket) : m_tls(SSL_new(context)) {
        SSL_set_fd(m_tls, socket);
        m_isUp = SSL_accept(m_tls) == 1;
    }
    ~Line() { SSL_free(m_tls); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    [[nodiscard]] bool isUp() const { return m_isUp; }
    bool send(const std::string& bytes) {
        return SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size())) > 0;
    }
    /// Ends properly: without it a client may call the reply cut off.
    void close() { SSL_shutdown(m_tls); }

    /// @return path and body; empty when the other side went away
    std::pair<std::string, std::string> question() {
        std::string text;
        char piece[4096];
        for (;;) {
            const auto end = text.find("\r\n\r\n");
            if (end != std::string::npos) {
                const auto at = text.find("Content-Length: ");
                const auto length = at < end ? std::stoul(text.substr(at + 16)) : 0;
                if (text.size() >= end + 4 + length)
                    return {text.substr(5, text.find(' ', 5) - 5), text.substr(end + 4)};
            }
            const int got = SSL_read(m_tls, piece, sizeof piece);
            if (got <= 0) return {};
            text.append(piece, static_cast<std::size_t>(got));
        }
    }

  private:
    SSL* m_tls;
    bool m_isUp = false;
};

SandboxAuthority::SandboxAuthority(const Certificate& shown, int port) : m_shown(shown) {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    OWC_CHECK(SSL_CTX_use_certificate_file(context, shown.certificate.c_str(), SSL_FILETYPE_PEM) == 1);
    OWC_CHECK(SSL_CTX_use_PrivateKey_file(context, shown.key.c_str(), SSL_FILETYPE_PEM) == 1);
    m_tls = context;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    at.sin_port = htons(static_cast<std::uint16_t>(port));
    const int yes = 1;  // connections of the one before it may still be ending there
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    socklen_t size = sizeof at;
    OWC_CHECK(::bind(m_listener, reinterpret_cast<sockaddr*>(&at), size) == 0 &&
              ::listen(m_listener, 16) == 0);
    OWC_CHECK(::getsockname(m_listener, reinterpret_cast<sockaddr*>(&at), &size) == 0);
    m_port = ntohs(at.sin_port);
    m_accepting = std::thread([this] { accept(); });
}

SandboxAuthority::~SandboxAuthority() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        for (const int socket : m_open) ::shutdown(socket, SHUT_RDWR);
    }
    m_changed.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_accepting.join();
    for (std::thread& line : m_lines) line.join();
    ::close(m_listener);
    SSL_CTX_free(static_cast<SSL_CTX*>(m_tls));
}

void SandboxAuthority::next(const std::string& code, Delivery delivery,
                            std::map<std::string, std::string> fields) {
    const std::lock_guard lock(m_mutex);
    if (delivery == Delivery::Held) m_released = false;
    m_script.push_back({code, delivery, std::move(fields), {}});
}
void SandboxAuthority::nextBytes(const std::string& body, const std::string& code) {
    const std::lock_guard lock(m_mutex);
    m_script.push_back({.code = code, .fields = {}, .bytes = body});
}
void SandboxAuthority::release() {
    {
        const std::lock_guard lock(m_mutex);
        m_released = true;
    }
    m_changed.notify_all();
}

std::vector<std::string> SandboxAuthority::questions(const std::string& kind) const {
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> bodies;
    for (const auto& [of, body] : m_questions)
        if (of == kind) bodies.push_back(body);
    return bodies;
}
std::string SandboxAuthority::lastReply() const {
    const std::lock_guard lock(m_mutex);
    return m_lastReply;
}
bool SandboxAuthority::waitForQuestions(std::size_t count) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_questions.size() >= count; });
}

void SandboxAuthority::accept() {
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (socket < 0 || m_stop) {
            if (socket >= 0) ::close(socket);
            return;
        }
        m_open.push_back(socket);
        m_lines.emplace_back([this, socket] { serve(socket); });
    }
}

/// The books: what a code was, who asked before.
SandboxAuthority::Step SandboxAuthority::stepFor(const std::string& path, const std::string& question) {
    const std::lock_guard lock(m_mutex);
    const bool isLast = path.find("last-result") != std::string::npos;
    m_questions.emplace_back(isLast ? "last" : "verify", question);
    const std::string transaction = cut(question, "TRANSACTION_ID");
    const auto known = m_codes.find(transaction);
    Step step{.code = "100", .fields = {}, .bytes = {}};
    if (!isLast && known != m_codes.end()) {
        step.code = "175";
    } else if (isLast && (m_script.empty() || known == m_codes.end())) {
        step.code = known == m_codes.end() ? "151" : known->second == "100" ? "100" : "152";
    } else if (!m_script.empty()) {
        step = m_script.front();
        m_script.pop_front();
    }
    if (!isLast && step.code != kDown) m_codes.emplace(transaction, step.code);
    std::string session = cut(question, "SESSION_ID");
    if (session.empty()) session = "S-" + std::to_string(++m_sessions);
    step.fields.insert(
        {{"TRANSACTION", transaction}, {"SESSION", session}, {"CITIZEN", cut(question, "CITIZEN_NUMBER")}});
    return step;
}

bool SandboxAuthority::waitForRelease() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_released || m_stop; });
    return !m_stop;
}
bool SandboxAuthority::pause() {
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_stop; });
}

void SandboxAuthority::deliver(Line& line, const Step& step, const std::string& body) {
    const std::string ok = head("200 OK", body.size());
    switch (step.delivery) {
        case Delivery::Held:
            if (!waitForRelease()) return;
            [[fallthrough]];
        case Delivery::Whole:
            line.send(ok + body);
            return line.close();
        case Delivery::CutInBody:
            line.send(ok + body.substr(0, body.size() / 2));
            return;
        case Delivery::CutInHeaders:
            line.send(ok.substr(0, ok.size() / 2));
            return;
        case Delivery::NoReply:
            return;
        case Delivery::EndlessChunks: {
            line.send("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n");
            const std::string piece = "1000\r\n" + std::string(0x1000, ' ') + "\r\n";
            while (line.send(piece)) continue;
            return;
        }
        case Delivery::DrippingHeaders:
            line.send("HTTP/1.1 200 OK\r\n");
            while (line.send("X: y\r\n") && pause()) continue;
            return;
        case Delivery::Huge: {
            const std::string huge = body + std::string(2'000'000, ' ');
            line.send(head("200 OK", huge.size()) + huge);
            return line.close();
        }
        case Delivery::Redirect:
            line.send(head("302 Found", 0,
                           "Location: https://127.0.0.1:" + std::to_string(m_port) + "/elsewhere\r\n"));
            return line.close();
        case Delivery::ServerError:
            line.send(head("500 Internal Server Error", body.size()) + body);
            return line.close();
        case Delivery::Garbage:
            line.send("\x16\x03 this is nothing\r\n\r\n");
            return line.close();
        case Delivery::Compressed:
            line.send(head("200 OK", body.size(), "Content-Encoding: gzip\r\n") + body);
            return line.close();
    }
}

void SandboxAuthority::serve(int socket) {
    sigset_t pipe;  // a client that has gone away is no reason to end
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    {
        Line line(static_cast<SSL_CTX*>(m_tls), socket);
        const auto [path, question] = line.isUp() ? line.question() : std::pair<std::string, std::string>{};
        if (!path.empty()) {
            const Step step = stepFor(path, question);
            std::string body = step.bytes.empty() ? fixture(step.code) : step.bytes;
            if (step.bytes.empty())
                for (const auto& [field, value] : step.fields) fill(body, field, value);
            {
                const std::lock_guard lock(m_mutex);
                m_lastReply = body;
            }
            m_changed.notify_all();
            deliver(line, step, body);
        }
    }
    const std::lock_guard lock(m_mutex);
    std::erase(m_open, socket);
    ::close(socket);
}

}  // namespace owc::test
