#include "queue-server/gateways/iso_turns.h"

namespace owc::gateways {

IsoTurns::Turn::Turn(IsoTurns& turns, const std::string& transaction,
                     std::chrono::steady_clock::time_point until)
    : m_turns(turns), m_transaction(transaction) {
    std::unique_lock lock(m_turns.m_mutex);
    m_isMine =
        m_turns.m_changed.wait_until(lock, until, [&] { return !m_turns.m_out.contains(m_transaction); });
    if (m_isMine) m_turns.m_out.insert(m_transaction);
}

IsoTurns::Turn::~Turn() {
    if (!m_isMine) return;
    {
        const std::lock_guard lock(m_turns.m_mutex);
        m_turns.m_out.erase(m_transaction);
    }
    m_turns.m_changed.notify_all();
}

bool IsoTurns::wasSent(const std::string& transaction, payments::BankWork work) const {
    const std::lock_guard lock(m_mutex);
    return m_sent.contains({transaction, work});
}

void IsoTurns::noteSent(const std::string& transaction, payments::BankWork work) {
    const std::lock_guard lock(m_mutex);
    Key key{transaction, work};
    if (!m_sent.insert(key).second) return;
    m_order.push_back(std::move(key));
    if (m_order.size() <= kMost) return;
    m_sent.erase(m_order.front());
    m_order.pop_front();
}

}  // namespace owc::gateways
