#include "queue-server/server/wal_thread.h"

#include <spdlog/spdlog.h>

#include "queue-server/store/wal_mover.h"

namespace owc::server {
namespace {

constexpr std::chrono::seconds kEvery{2};
constexpr std::uint64_t kLong = 1000;  ///< pages: 4 MB; a longer move would hold the disk under the commits beside it

}  // namespace

WalThread::WalThread(const std::filesystem::path& file) : m_thread([this, file] { run(file); }) {}

WalThread::~WalThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_rung.notify_one();
    m_thread.join();
}

void WalThread::look(std::uint64_t pages) {
    if (pages < m_rungAt) m_rungAt = 0;  // it has begun anew
    if (pages < m_rungAt + kLong) return;
    m_rungAt = pages;
    {
        const std::lock_guard lock(m_mutex);
        m_long = true;
    }
    m_rung.notify_one();
}

void WalThread::run(const std::filesystem::path& file) {
    auto mover = store::WalMover::open(file);
    if (!mover) {
        spdlog::warn("wal not_moved detail=\"{}\"", mover.error().detail);
        return;
    }
    std::unique_lock lock(m_mutex);
    while (!m_stop) {  // the first time at once: a start after a power cut finds a long one
        m_long = false;
        lock.unlock();
        if (const auto moved = mover->move(); !moved)
            spdlog::warn("wal not_moved detail=\"{}\"", moved.error().detail);
        else
            m_moved = true;
        lock.lock();
        m_rung.wait_for(lock, kEvery, [this] { return m_stop || m_long; });
    }
}

}  // namespace owc::server
