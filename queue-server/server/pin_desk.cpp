#include "queue-server/server/pin_desk.h"

#include <sodium.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>

namespace owc::server {

PinDesk::PinDesk(const Staff& staff) : m_staff(staff), m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    m_thread = std::thread([this] { run(); });
}

PinDesk::~PinDesk() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_rung.notify_one();
    m_thread.join();
    ::close(m_bell);
}

PinDesk::Taken PinDesk::ask(const store::RequestKey& key, const Incoming& incoming, std::vector<Claim> claims) {
    if (m_waiting.contains(key)) return Taken::WaitsAlready;
    const auto ofDevice = static_cast<std::size_t>(
        std::ranges::count_if(m_waiting, [&](const auto& other) { return other.device == key.device; }));
    if (m_waiting.size() >= kMost || ofDevice >= kMostOfOne) return Taken::Full;
    m_waiting.insert(key);
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back({key, incoming, std::move(claims)});
    }
    m_rung.notify_one();
    return Taken::Yes;
}

std::vector<Incoming> PinDesk::takeChecked() {
    eventfd_t rung = 0;
    ::eventfd_read(m_bell, &rung);
    std::deque<Work> checked;
    {
        const std::lock_guard lock(m_mutex);
        checked.swap(m_checked);
    }
    std::vector<Incoming> requests;
    for (Work& work : checked) {
        m_waiting.erase(work.key);
        requests.push_back(std::move(work.incoming));
    }
    return requests;
}

void PinDesk::run() {
    for (;;) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_rung.wait(lock, [this] { return m_stop || !m_asked.empty(); });
            if (m_stop) return;
            work = std::move(m_asked.front());
            m_asked.pop_front();
        }
        std::vector<bool> right;
        for (Claim& claim : work.claims) {
            right.push_back(m_staff.check(claim.officer, claim.pin).has_value());
            sodium_memzero(claim.pin.data(), claim.pin.size());
        }
        work.incoming.pinsRight = std::move(right);
        {
            const std::lock_guard lock(m_mutex);
            m_checked.push_back(std::move(work));
        }
        ::eventfd_write(m_bell, 1);
    }
}

}  // namespace owc::server
