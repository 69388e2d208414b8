#include "tests/bench/api_storm.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace owc::bench {
namespace {

constexpr std::chrono::milliseconds kDrip{20};
constexpr int kDrips = 500;  ///< ten seconds of one client

class Connection {
  public:
    explicit Connection(std::uint16_t port) : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval limit{1, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
        m_open = ::connect(m_fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    }
    ~Connection() { ::close(m_fd); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    bool say(std::string_view text) {
        m_open = m_open && ::send(m_fd, text.data(), text.size(), MSG_NOSIGNAL) > 0;
        return m_open;
    }
    void listen() {
        char part[4096];
        while (m_open && ::recv(m_fd, part, sizeof part, 0) > 0) {
        }
    }

  private:
    int m_fd;
    bool m_open = false;
};

std::string request(const std::string& token, const std::string& body) {
    return "POST /registry/sync/search HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " +
           token + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

/// Everybody with any score: the most expensive question there is.
const std::string kEverybody =
    R"({"signature":"","header":{"version":"1.0.0","message_id":"1","message_ts":"2026-11-26T00:00:00Z","action":"search",)"
    R"("sender_id":"storm","total_count":1},"message":{"transaction_id":"1","search_request":[{"reference_id":"1",)"
    R"("timestamp":"2026-11-26T00:00:00Z","search_criteria":{"query_type":"predicate","reg_record_type":"Group","query":)"
    R"([{"seq_num":1,"expression1":{"attribute_name":"poverty_score","operator":"ge","attribute_value":0}}],)"
    R"("pagination":{"page_size":2000}}}]}})";

}  // namespace

ApiStorm::ApiStorm(std::uint16_t port, std::size_t clients, std::string token)
    : m_port(port), m_token(std::move(token)) {
    for (std::size_t i = 0; i < clients; ++i) m_clients.emplace_back([this, i] { run(i); });
}

ApiStorm::~ApiStorm() {
    m_stop = true;
    for (std::thread& client : m_clients) client.join();
}

void ApiStorm::run(std::size_t kind) {
    const auto drip = [this](Connection& to, std::string_view text) {
        for (int i = 0; i < kDrips && !m_stop && to.say(text); ++i) std::this_thread::sleep_for(kDrip);
    };
    while (!m_stop) {
        Connection connection(m_port);
        ++m_connections;
        switch (kind % 6) {
            case 0:  // half a header, a letter at a time
                connection.say("POST /registry/sync/search HTTP/1.1\r\nHost: x\r\nX-");
                drip(connection, "a");
                break;
            case 1:  // a body without an end
                connection.say(
                    "POST /registry/sync/search HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
                drip(connection, "400\r\n" + std::string(0x400, '[') + "\r\n");
                break;
            case 2:  // says nothing
                for (int i = 0; i < kDrips && !m_stop; ++i) std::this_thread::sleep_for(kDrip);
                break;
            case 3:  // garbage
                connection.say(std::string(65'536, '\x16'));
                connection.listen();
                break;
            case 4:  // a token that is none
                connection.say(request("wrong", kEverybody));
                connection.listen();
                break;
            default:
                connection.say(request(m_token, kEverybody));
                connection.listen();
                break;
        }
    }
}

}  // namespace owc::bench
