#include "drivers/cups/deadline.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace owc::cups {

Deadline::Deadline(int socket, std::chrono::milliseconds most)
    : m_socket(::fcntl(socket, F_DUPFD_CLOEXEC, 0)), m_thread([this, most] {
          std::unique_lock lock(m_mutex);
          if (!m_wake.wait_for(lock, most, [this] { return m_done; })) ::shutdown(m_socket, SHUT_RDWR);
      }) {}

Deadline::~Deadline() {
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_wake.notify_all();
    m_thread.join();
    ::close(m_socket);
}

}  // namespace owc::cups
