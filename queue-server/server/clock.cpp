#include "queue-server/server/clock.h"

#include <time.h>

#include <algorithm>

namespace owc::server {

domain::Time SystemTime::wall() const {
    return std::chrono::floor<domain::Duration>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemTime::monotonic() const {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);  // goes on while the PC sleeps
    return std::chrono::seconds{now.tv_sec} + std::chrono::milliseconds{now.tv_nsec / 1'000'000};
}

namespace {

constexpr domain::Duration kStep = std::chrono::minutes{1};
constexpr domain::Duration kDoubtful = std::chrono::days{2};
constexpr domain::Duration kBehind = std::chrono::minutes{2};

}  // namespace

CentreClock::CentreClock(const TimeSource& source, domain::Time lastEvent)
    : m_source(source),
      m_time(std::max(source.wall(), lastEvent)),
      m_read(source.monotonic()),
      m_offsetAtStart(source.wall() - lastEvent),
      m_doubtfulAtStart(lastEvent != domain::Time{} &&
                        (m_offsetAtStart < -kBehind || m_offsetAtStart > kDoubtful)) {}

bool clockIsDoubtful(CentreClock& clock, const domain::State& state, const domain::Rules& rules) {
    if (!clock.doubtfulAtStart()) return false;
    if (clock.offsetAtStart() < domain::Duration{0} || !state.lastDay) return true;
    const auto next = rules.calendar.nextOpenDay(*state.lastDay);
    const auto today = std::chrono::floor<std::chrono::days>(rules.local(clock.now()));
    return !next || today > *next + std::chrono::days{1};
}

domain::Time CentreClock::now() {
    const auto read = m_source.monotonic();
    const auto passed = read - m_read;
    if (passed <= domain::Duration{0}) return m_time;
    m_read = read;
    m_time += passed;
    const domain::Duration gap = m_source.wall() - m_time;
    if (gap > kStep && gap < kDoubtful) {  // the PC's clock was set right: forward never hurts the order
        m_time += gap;
        return m_time;
    }
    const domain::Duration most = passed / 20;
    m_time += std::clamp(gap, -most, most);
    return m_time;
}

}  // namespace owc::server
