#include "tests/cups/unanswered_port.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

namespace owc::test {

// A listener whose queue is full: Linux then drops whoever else knocks.
UnansweredPort::UnansweredPort() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const name = reinterpret_cast<sockaddr*>(&address);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_sockets.push_back(listener);
    EXPECT_EQ(::bind(listener, name, size), 0);
    EXPECT_EQ(::listen(listener, 0), 0);
    EXPECT_EQ(::getsockname(listener, name, &size), 0);
    m_port = ntohs(address.sin_port);
    for (int i = 0; i < 3; ++i) {
        m_sockets.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        (void)::connect(m_sockets.back(), name, size);
    }
}

UnansweredPort::~UnansweredPort() {
    for (const int socket : m_sockets) ::close(socket);
}

}  // namespace owc::test
