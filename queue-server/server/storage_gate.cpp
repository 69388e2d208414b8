#include "queue-server/server/storage_gate.h"

#include <spdlog/spdlog.h>

namespace owc::server {

using domain::ErrorCode;

std::optional<domain::Error> StorageGate::refusal(const protocol::RequestBody& body) const {
    if (!m_why) return std::nullopt;
    // The reserve is for closing the day, and for shutting out a device that was stolen.
    const bool cannotWait = boost::variant2::holds_alternative<domain::CloseDay>(body) ||
                            boost::variant2::holds_alternative<protocol::RevokeDevice>(body);
    if (cannotWait && !m_spent) return std::nullopt;
    return domain::Error{*m_why, {}};
}

bool StorageGate::shut(const domain::Error& why) {
    if (why.code != ErrorCode::StorageFull && why.code != ErrorCode::StorageReadOnly) return false;
    spdlog::error("storage read_only code={} detail=\"{}\"", static_cast<int>(why.code), why.detail);
    m_spent = m_why.has_value();
    m_why = why.code;
    if (m_reserve) m_reserve->release();
    return true;
}

void StorageGate::tend() {
    const bool reserved = !m_reserve || m_reserve->make();
    if (!m_why || !reserved) return;
    if (!m_log.canWrite()) {
        if (m_reserve) m_reserve->release();
        return;
    }
    spdlog::warn("storage takes_commands_again");
    m_why.reset();
    m_spent = false;
}

}  // namespace owc::server
