#include "drivers/fingerprint/host/sender.h"

#include <sys/socket.h>

#include <cerrno>

namespace owc::finger_host {

void Sender::send(const finger_protocol::Frame& frame) {
    const finger_protocol::Bytes bytes = finger_protocol::write(frame);
    const std::lock_guard lock(m_mutex);
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t some = ::send(m_line, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (some < 0 && errno != EINTR) return;
        if (some > 0) sent += static_cast<std::size_t>(some);
    }
}

}  // namespace owc::finger_host
