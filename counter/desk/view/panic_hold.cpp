#include "counter/desk/view/panic_hold.h"

namespace owc::desk_view {

PanicHold::PanicHold(QObject* parent) : QObject(parent) {
    m_tick.setInterval(30);
    connect(&m_tick, &QTimer::timeout, this, &PanicHold::tick);
}

void PanicHold::set(bool down) {
    if (down == m_tick.isActive()) return;
    if (down) {
        m_since.start();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    emit progress(0);
}

void PanicHold::tick() {
    const qint64 passed = m_since.elapsed();
    if (passed < kHoldMs) return emit progress(static_cast<qreal>(passed) / kHoldMs);
    m_tick.stop();
    emit progress(0);
    emit held();
}

}  // namespace owc::desk_view
