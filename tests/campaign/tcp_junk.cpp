#include "tests/campaign/tcp_junk.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace owc::campaign {

namespace {

constexpr int kPatienceMs = 250;

bool ready(int fd, short events, int timeoutMs) {
    pollfd item{fd, events, 0};
    return ::poll(&item, 1, timeoutMs) == 1;
}

std::string randomBytes(std::size_t size, std::mt19937& random) {
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

std::string junk(std::mt19937& random) {
    const std::string tail = randomBytes(random() % 65'536, random);
    switch (random() % 6) {
        case 0:
            return tail;
        case 1:
            return greeting().substr(0, random() % 64) + tail;
        case 2:
            return greeting() + tail;
        case 3:  // a command of 2^60 bytes
            return greeting() + std::string("\x06\x10\0\0\0\0\0\0\0", 9) + tail;
        case 4:  // a HELLO of the right length
            return greeting() + std::string("\x04\xc8\x05HELLO\x01\0", 10) + randomBytes(192, random) + tail;
        default: {
            std::string changed = greeting();
            changed[random() % 64] = static_cast<char>(random());
            return changed + tail;
        }
    }
}

}  // namespace

std::string greeting() {
    std::string bytes = "\xff";
    bytes += std::string(7, '\0') + "\x01\x7f";
    bytes += std::string("\x03\x01", 2) + "CURVE";
    bytes.resize(64, '\0');
    return bytes;
}

TcpLine::TcpLine(int port) : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    const linger reset{1, 0};  // no port is left waiting: there are thousands
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::connect(m_fd, reinterpret_cast<sockaddr*>(&address), sizeof address);
    int error = 0;
    socklen_t size = sizeof error;
    if (ready(m_fd, POLLOUT, kPatienceMs) && ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 &&
        error == 0)
        return;
    ::close(std::exchange(m_fd, -1));
}

TcpLine::~TcpLine() {
    if (m_fd >= 0) ::close(m_fd);
}

std::size_t TcpLine::send(const std::string& bytes) {
    std::size_t done = 0;
    while (m_fd >= 0 && done < bytes.size()) {
        const auto sent = ::send(m_fd, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
        if (sent > 0)
            done += static_cast<std::size_t>(sent);
        else if (errno != EAGAIN || !ready(m_fd, POLLOUT, kPatienceMs))
            break;
    }
    return done;
}

std::string TcpLine::read(std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (m_fd >= 0 && done < size && ready(m_fd, POLLIN, 2000)) {
        const auto read = ::recv(m_fd, bytes.data() + done, size - done, 0);
        if (read <= 0) break;
        done += static_cast<std::size_t>(read);
    }
    bytes.resize(done);
    return bytes;
}

bool TcpLine::closedByPeer() const {
    char bytes[256];
    for (;;) {
        const auto read = ::recv(m_fd, bytes, sizeof bytes, MSG_DONTWAIT);
        if (read == 0 || (read < 0 && errno != EAGAIN)) return true;
        if (read < 0) return false;
    }
}

std::uint64_t floodWithJunk(int port, std::uint64_t bytes, std::mt19937& random) {
    std::uint64_t connections = 0;
    while (bytes > 0) {
        TcpLine line(port);
        ++connections;
        std::uint64_t sent = 0;
        for (int i = 0; i < 16 && line.open(); ++i) {
            const std::string some = junk(random);
            const auto taken = line.send(some);
            sent += taken;
            if (taken < some.size()) break;
        }
        bytes -= std::min(bytes, std::max<std::uint64_t>(sent, 64));
    }
    return connections;
}

std::vector<TcpLine> crowdAt(int port, std::size_t connections) {
    std::vector<TcpLine> lines;
    for (std::size_t i = 0; i < connections; ++i) {
        TcpLine line(port);
        if (!line.open()) continue;
        if (i % 2 == 0) line.send(greeting().substr(0, i % 64));
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace owc::campaign
