#include "queue-server/server/wal_thread.h"

#include <spdlog/spdlog.h>

#include "queue-server/store/wal_mover.h"

namespace owc::server {
namespace {

constexpr std::chrono::seconds kEvery{2};

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

void WalThread::run(const std::filesystem::path& file) {
    auto mover = store::WalMover::open(file);
    if (!mover) {
        spdlog::warn("wal not_moved detail=\"{}\"", mover.error().detail);
        return;
    }
    std::unique_lock lock(m_mutex);
    while (!m_rung.wait_for(lock, kEvery, [this] { return m_stop; })) {
        lock.unlock();
        if (const auto moved = mover->move(); !moved) spdlog::warn("wal not_moved detail=\"{}\"", moved.error().detail);
        lock.lock();
    }
}

}  // namespace owc::server
