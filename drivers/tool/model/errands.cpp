#include "drivers/tool/model/errands.h"

namespace owc::tool_model {

Errands::Errands(QObject* parent) : QObject(parent), m_thread([this] { loop(); }) {}

Errands::~Errands() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Errands::run(std::function<void()> work, std::function<void()> done) {
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({std::move(work), std::move(done)});
    m_wake.notify_one();
}

void Errands::loop() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
        if (m_stop) return;
        Errand next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        next.work();
        next.work = {};  // what it held ends here, not on the GUI thread
        if (next.done) QMetaObject::invokeMethod(this, next.done, Qt::QueuedConnection);
        lock.lock();
    }
}

}  // namespace owc::tool_model
