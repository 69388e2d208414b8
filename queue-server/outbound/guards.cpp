#include "queue-server/outbound/guards.h"

#include "config/secrecy/wiped_stack.h"

namespace owc::outbound {

void Watchman::wait(std::chrono::steady_clock::time_point until) {
    {
        std::unique_lock lock(m_mutex);
        m_over = !m_changed.wait_until(lock, until, [this] { return m_done; });
        if (m_over && m_socket >= 0) ::shutdown(m_socket, SHUT_RDWR);
    }
    // A thread begins with the vector registers of the one that made it, and with them pieces of the
    // question; the dynamic linker saves them on its stack, which outlives it.
    secrecy::wipeStack();
}

}  // namespace owc::outbound
