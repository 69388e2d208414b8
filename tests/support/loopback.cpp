#include "tests/support/loopback.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

#include "queue-server/domain/check.h"

namespace owc::test {
namespace {

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

bool isFree(std::uint16_t port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int again = 1;  // a port whose last connections are still remembered is free for a server
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
    const sockaddr_in address = loopback(port);
    const bool bound = ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return bound;
}

}  // namespace

std::uint16_t freePorts(int count) {
    constexpr int kFirst = 10'000, kLast = 32'000, kBlock = 16;
    static int given = 0;
    for (int tries = 0; tries < 1000; ++tries) {
        const int block = (::getpid() * 7 + given++) % ((kLast - kFirst) / kBlock);
        const int first = kFirst + block * kBlock;
        bool free = count <= kBlock;
        for (int i = 0; free && i < count; ++i) free = isFree(static_cast<std::uint16_t>(first + i));
        if (free) return static_cast<std::uint16_t>(first);
    }
    return 0;
}

std::uint16_t freePort() {
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(fd, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(fd);
    return ntohs(address.sin_port);
}

Listener listenOnLoopback() {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto* at = reinterpret_cast<sockaddr*>(&address);
    OWC_CHECK(::bind(fd, at, size) == 0 && ::listen(fd, 16) == 0 && ::getsockname(fd, at, &size) == 0);
    return {fd, ntohs(address.sin_port)};
}

std::string talkTo(std::uint16_t port, const std::string& bytes, bool thenEnd) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{5, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const sockaddr_in address = loopback(port);
    std::string heard;
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (thenEnd) ::shutdown(fd, SHUT_WR);
        std::array<char, 4096> buffer{};
        for (ssize_t n = 0; (n = ::recv(fd, buffer.data(), buffer.size(), 0)) > 0;)
            heard.append(buffer.data(), static_cast<std::size_t>(n));
    }
    ::close(fd);
    return heard;
}

std::string httpGet(std::uint16_t port, const std::string& path) {
    const auto answer =
        talkTo(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const auto body = answer.find("\r\n\r\n");
    if (answer.find(" 200 ") > 16 || body == std::string::npos) return {};
    return answer.substr(body + 4);
}

}  // namespace owc::test
