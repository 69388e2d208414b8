#include "queue-server/server/shared_looks.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <utility>

namespace owc::server {

SharedLooks::SharedLooks() : m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

SharedLooks::~SharedLooks() {
    ::close(m_bell);
}

domain::Result<void> SharedLooks::note(SharedLook look) {
    const auto waiting = std::make_shared<Waiting>(Waiting{std::move(look), {}});
    std::unique_lock lock(m_mutex);
    if (m_closed) return domain::fail(domain::ErrorCode::StorageFailed, "the server stops");
    m_noted.push_back(waiting);
    ::eventfd_write(m_bell, 1);
    m_settled.wait_for(lock, kLongest, [&] { return waiting->onDisk || m_closed; });
    if (waiting->onDisk.value_or(false)) return {};
    return domain::fail(domain::ErrorCode::StorageFailed, "the look-up could not be recorded");
}

std::vector<SharedLook> SharedLooks::take() {
    eventfd_t rung = 0;
    ::eventfd_read(m_bell, &rung);
    {
        const std::lock_guard lock(m_mutex);
        m_taken.swap(m_noted);
    }
    std::vector<SharedLook> looks;
    for (const auto& waiting : m_taken) looks.push_back(std::move(waiting->look));
    return looks;
}

void SharedLooks::settle(bool onDisk) {
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& waiting : m_taken) waiting->onDisk = onDisk;
    }
    m_taken.clear();
    m_settled.notify_all();
}

void SharedLooks::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_settled.notify_all();
}

}  // namespace owc::server
