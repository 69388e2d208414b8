#include "drivers/cups/ipp_link.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace owc::test {
namespace {

using std::chrono::milliseconds;

/// A printer on the network that goes on answering, a line now and then, for five seconds.
class EndlessAnswer {
  public:
    EndlessAnswer() {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const name = reinterpret_cast<sockaddr*>(&address);
        EXPECT_EQ(::bind(m_listener, name, size), 0);
        EXPECT_EQ(::listen(m_listener, 4), 0);
        EXPECT_EQ(::getsockname(m_listener, name, &size), 0);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~EndlessAnswer() {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }

    int port = 0;
    std::atomic<bool> ended{false};  ///< by itself, before anybody broke it off

  private:
    void run() {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        std::string_view line = "HTTP/1.1 200 OK\r\n";
        for (int i = 0; i < 100; ++i) {
            if (::send(connection, line.data(), line.size(), MSG_NOSIGNAL) < 0) break;
            line = "X-More: to come\r\n";
            pollfd broken{connection, 0, 0};
            if (::poll(&broken, 1, 50) > 0) break;
            ended = i == 99;
        }
        ::close(connection);
    }

    int m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::thread m_thread;
};

TEST(IppLinkTest, APrinterWhoseAnswerDoesNotEndIsGivenUpAlthoughItNeverFallsSilent) {
    EndlessAnswer printer;
    cups::IppLink link({.host = "127.0.0.1", .port = printer.port}, milliseconds{300});

    const auto reply = link.ask(cups::makeRequest(IPP_OP_GET_PRINTER_ATTRIBUTES), "/ipp/print");

    EXPECT_EQ(reply.got, cups::Got::Gone);
    EXPECT_FALSE(printer.ended) << "it could have gone on for ever";
}

}  // namespace
}  // namespace owc::test
