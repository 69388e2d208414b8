#include "queue-server/server/clock.h"

#include <algorithm>

namespace owc::server {

domain::Time SystemTime::wall() const {
    return std::chrono::floor<domain::Duration>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemTime::monotonic() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

CentreClock::CentreClock(const TimeSource& source, domain::Time lastEvent)
    : m_source(source),
      m_time(std::max(source.wall(), lastEvent)),
      m_read(source.monotonic()),
      m_offsetAtStart(source.wall() - lastEvent) {}

domain::Time CentreClock::now() {
    const auto read = m_source.monotonic();
    const auto passed = read - m_read;
    if (passed <= domain::Duration{0}) return m_time;
    m_read = read;
    m_time += passed;
    const domain::Duration gap = m_source.wall() - m_time;
    const domain::Duration most = passed / 20;
    m_time += std::clamp(gap, -most, most);
    return m_time;
}

}  // namespace owc::server
