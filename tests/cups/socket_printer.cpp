#include "tests/cups/socket_printer.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

#include "tests/support/loopback.h"

namespace owc::test {

SocketPrinter::SocketPrinter() : m_port(freePorts(1)) {
    switchOn();
}

SocketPrinter::~SocketPrinter() {
    switchOff();
}

void SocketPrinter::switchOn() {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int again = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ASSERT_EQ(::listen(listener, 4), 0);
    m_on = true;
    m_thread = std::thread([this, listener] { run(listener); });
}

void SocketPrinter::switchOff() {
    m_on = false;
    if (m_thread.joinable()) m_thread.join();
}

std::vector<std::vector<std::uint8_t>> SocketPrinter::tickets() const {
    const std::lock_guard lock(m_mutex);
    return m_tickets;
}

void SocketPrinter::run(int listener) {
    while (m_on) {
        pollfd ready{listener, POLLIN, 0};
        if (::poll(&ready, 1, 20) != 1) continue;
        const int connection = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0) continue;
        serve(connection);
        ::close(connection);
    }
    ::close(listener);
}

void SocketPrinter::serve(int connection) {
    std::vector<std::uint8_t> bytes;
    std::array<std::uint8_t, 65'536> buffer{};
    bool ended = false;  // the other side has said all it has
    while (m_on && !(ended && !m_hold)) {
        pollfd ready{connection, static_cast<short>(ended ? 0 : POLLIN), 0};
        if (::poll(&ready, 1, 20) < 1) continue;
        if (ended && (ready.revents & (POLLHUP | POLLERR)) != 0) break;
        const ssize_t size = ::read(connection, buffer.data(), buffer.size());
        if (size < 0) break;
        ended = size == 0;
        bytes.insert(bytes.end(), buffer.begin(), buffer.begin() + size);
        m_taken += static_cast<std::size_t>(size);
    }
    if (bytes.empty()) return;
    const std::lock_guard lock(m_mutex);
    m_tickets.push_back(std::move(bytes));
}

}  // namespace owc::test
