#include "drivers/cups/deadline.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace owc::cups {

void Ending::by(Clock::time_point time) {
    {
        const std::lock_guard lock(m_mutex);
        m_by = time;
    }
    m_news.notify_all();
}

std::chrono::milliseconds Ending::left(std::chrono::milliseconds patience) const {
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (m_by - patience > now) return patience;
    return std::max(std::chrono::milliseconds{0}, std::chrono::ceil<std::chrono::milliseconds>(m_by - now));
}

Deadline::Deadline(int socket, std::chrono::milliseconds most, Ending& ending)
    : m_socket(::fcntl(socket, F_DUPFD_CLOEXEC, 0)),
      m_ending(ending),
      m_thread([this, end = Ending::Clock::now() + most] { run(end); }) {}

Deadline::~Deadline() {
    {
        const std::lock_guard lock(m_ending.m_mutex);
        m_done = true;
    }
    m_ending.m_news.notify_all();
    m_thread.join();
    ::close(m_socket);
}

void Deadline::run(Ending::Clock::time_point most) {
    std::unique_lock lock(m_ending.m_mutex);
    while (!m_done) {
        const auto end = std::min(most, m_ending.m_by);
        if (Ending::Clock::now() >= end) {
            ::shutdown(m_socket, SHUT_RDWR);
            return;
        }
        m_ending.m_news.wait_until(lock, end);
    }
}

}  // namespace owc::cups
