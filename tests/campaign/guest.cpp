#include "tests/campaign/guest.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace owc::campaign {

namespace {

std::optional<std::uint32_t> waitingIn(const client::Views& views) {
    const auto service = views.services.find({"withdraw"});
    return service == views.services.end() ? std::nullopt : std::optional{service->second.waiting};
}

}  // namespace

Guest::Guest(client::Options options)
    : m_client(std::move(options), [](const std::function<void()>& news) { news(); },
               {.changed = [this](bool fresh, const protocol::Changes& changes) { look(fresh, changes); },
                .linkChanged = [](bool) {},
                .clock = [](domain::Time) {}}) {
    m_client.start();
}

void Guest::look(bool fresh, const protocol::Changes& changes) {
    const std::lock_guard lock(m_mutex);
    if (fresh) {
        m_views.clear();
        ++m_pictures;
    }
    m_views.apply(changes);
    if (m_expected && !m_seenAt && waitingIn(m_views) == m_expected) m_seenAt = Clock::now();
}

void Guest::issue() {
    ++m_unanswered;
    m_client.send(protocol::IssueToken{.service = {"withdraw"}}, [this](const auto& reply) {
        const auto* issued = reply ? boost::variant2::get_if<protocol::TokenIssued>(&*reply) : nullptr;
        if (issued) {
            const std::lock_guard lock(m_mutex);
            m_tokens.push_back(issued->token.value);
        } else {
            ++m_refused;
        }
        --m_unanswered;
    });
}

std::optional<std::uint32_t> Guest::waiting() const {
    const std::lock_guard lock(m_mutex);
    return waitingIn(m_views);
}

void Guest::expect(std::uint32_t waiting) {
    const std::lock_guard lock(m_mutex);
    m_expected = waiting;
    m_seenAt.reset();
}

std::optional<Clock::time_point> Guest::sawThem() const {
    const std::lock_guard lock(m_mutex);
    return m_seenAt;
}

std::vector<std::uint32_t> Guest::tokens() const {
    const std::lock_guard lock(m_mutex);
    return m_tokens;
}

std::size_t cutAllLinks(const test::ServerProcess& server) {
    std::size_t cut = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        const int fd = std::stoi(entry.path().filename());
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (::getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size) != 0 || peer.sin_family != AF_INET)
            continue;
        const auto ours = [&](const auto& port) { return port.second == ntohs(peer.sin_port); };
        if (std::ranges::any_of(server.ports(), ours)) cut += ::shutdown(fd, SHUT_RDWR) == 0 ? 1 : 0;
    }
    return cut;
}

}  // namespace owc::campaign
