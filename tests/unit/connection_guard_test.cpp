#include "queue-server/server/connection_guard.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace owc::test {

using namespace std::chrono_literals;
using server::ConnectionGuard;

namespace {

/// A listening port with connections whose both ends lie in this process.
class Door {
  public:
    Door() : m_listener(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address = local(0);
        EXPECT_EQ(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        socklen_t size = sizeof address;
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
        EXPECT_EQ(::listen(m_listener, 16), 0);
    }
    ~Door() {
        for (const int fd : m_all) ::close(fd);
        ::close(m_listener);
    }
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    struct Line {
        int here, there;
    };
    Line comeIn() {
        Line line{-1, ::socket(AF_INET, SOCK_STREAM, 0)};
        sockaddr_in address = local(port);
        EXPECT_EQ(::connect(line.there, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        line.here = ::accept(m_listener, nullptr, nullptr);
        m_all.insert(m_all.end(), {line.here, line.there});
        return line;
    }

    std::uint16_t port = 0;

  private:
    static sockaddr_in local(std::uint16_t port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        return address;
    }

    int m_listener;
    std::vector<int> m_all;
};

/// `bytes` go from one end and are taken out at the other; the sender's kernel knows when it returns.
void flow(int from, int to, std::size_t bytes) {
    const std::string sent(bytes, 'x');
    std::string taken(bytes, '\0');
    ASSERT_EQ(::send(from, sent.data(), sent.size(), 0), static_cast<ssize_t>(bytes));
    ASSERT_EQ(::recv(to, taken.data(), taken.size(), MSG_WAITALL), static_cast<ssize_t>(bytes));
    for (int unacknowledged = 1; unacknowledged > 0;) ASSERT_EQ(::ioctl(from, SIOCOUTQ, &unacknowledged), 0);
}

/// Says what only a known key is told.
Door::Line friendAt(Door& door) {
    const Door::Line line = door.comeIn();
    flow(line.here, line.there, 400);
    return line;
}

bool isCut(const Door::Line& line) {
    char byte = 0;
    return ::recv(line.there, &byte, 1, MSG_DONTWAIT) == 0;
}

constexpr ConnectionGuard::Limits kSmall{
    .strangers = 2, .unfinished = 1000, .subscription = 500, .subscriptionPerSecond = 10};

}  // namespace

TEST(ConnectionGuardTest, OfTooManyStrangersTheOldestGoAndFriendsStay) {
    Door door;
    ConnectionGuard guard(kSmall);
    guard.guard(door.port, ConnectionGuard::Kind::Requests);
    const auto known = friendAt(door);
    const auto first = door.comeIn();
    EXPECT_EQ(guard.sweep(1s).strangers, 0u);
    const auto second = door.comeIn(), third = door.comeIn();
    EXPECT_EQ(guard.sweep(2s).strangers, 1u);
    EXPECT_TRUE(isCut(first));
    EXPECT_FALSE(isCut(known) || isCut(second) || isCut(third));
    EXPECT_EQ(guard.connections(), 4u);
}

TEST(ConnectionGuardTest, AMessageThatDoesNotEndIsCutAndWholeOnesMayGoOnForEver) {
    Door door;
    ConnectionGuard guard(kSmall);
    guard.guard(door.port, ConnectionGuard::Kind::Requests);
    const auto honest = friendAt(door), endless = friendAt(door);
    for (int i = 0; i < 5; ++i) {
        flow(honest.there, honest.here, 600);
        guard.heard(honest.here);
        flow(endless.there, endless.here, 300);
        const auto cut = guard.sweep(std::chrono::seconds{i});
        EXPECT_EQ(cut.unfinished, i == 3 ? 1u : 0u) << i;
        if (i == 3) break;
    }
    EXPECT_TRUE(isCut(endless));
    EXPECT_FALSE(isCut(honest));
}

TEST(ConnectionGuardTest, ASubscriberMaySubscribeAndAnswerPingsButNotTalk) {
    Door door;
    ConnectionGuard guard(kSmall);
    guard.guard(door.port, ConnectionGuard::Kind::Views);
    const auto quiet = friendAt(door), talker = friendAt(door);
    std::ignore = guard.sweep(0s);
    flow(quiet.there, quiet.here, 400);
    flow(talker.there, talker.here, 501);
    EXPECT_EQ(guard.sweep(0s).unfinished, 1u);
    EXPECT_TRUE(isCut(talker));
    flow(quiet.there, quiet.here, 400);
    EXPECT_EQ(guard.sweep(60s).unfinished, 0u) << "pongs of a minute";
    EXPECT_FALSE(isCut(quiet));
}

TEST(ConnectionGuardTest, PortsOfOthersAreNoneOfItsBusiness) {
    Door door;
    ConnectionGuard guard(kSmall);
    std::vector<Door::Line> lines;
    for (int i = 0; i < 5; ++i) lines.push_back(door.comeIn());
    EXPECT_EQ(guard.sweep(1s).strangers, 0u);
    EXPECT_EQ(guard.connections(), 0u);
}

TEST(ConnectionGuardTest, TheProcessMayOpenAsManyFilesAsTheSystemLetsIt) {
    rlimit limit{};
    const auto now = server::raiseFileLimit();
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, limit.rlim_max);
    EXPECT_EQ(now, limit.rlim_max);
}

}  // namespace owc::test
