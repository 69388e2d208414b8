#include "drivers/fingerprint/client/host_watch.h"

#include <algorithm>

namespace owc::finger_client {

void HostWatch::started(Time now) {
    m_started = now;
    m_asked.reset();
    m_waiting.reset();
}

void HostWatch::asked(Time now) {
    m_asked = m_waiting = now;
}

void HostWatch::answered() {
    m_waiting.reset();
}

bool HostWatch::ended(Time now) {
    if (m_started && now - *m_started >= m_patience.calm) m_ends = 0;
    const auto& pauses = m_patience.pauses;
    m_startAt = now;
    if (!pauses.empty()) *m_startAt += pauses[std::min(m_ends, pauses.size() - 1)];
    ++m_ends;
    m_started.reset();
    m_waiting.reset();
    return m_ends == 1;
}

bool HostWatch::askDue(Time now) const {
    return m_started && !m_waiting && (!m_asked || now - *m_asked >= m_patience.beat);
}

bool HostWatch::overdue(Time now) const {
    return m_waiting && now - *m_waiting >= m_patience.answer;
}

std::optional<HostWatch::Time> HostWatch::next() const {
    if (!m_started) return m_startAt;
    if (m_waiting) return *m_waiting + m_patience.answer;
    return m_asked ? *m_asked + m_patience.beat : *m_started;
}

}  // namespace owc::finger_client
