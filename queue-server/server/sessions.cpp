#include "queue-server/server/sessions.h"

#include <algorithm>

namespace owc::server {

Sessions::Sessions(const DeviceRegister& devices, domain::Time start) : m_start(start) {
    for (const auto& [key, device] : devices) add(device, start);
}

void Sessions::add(const Device& device, domain::Time now) {
    const auto [entry, fresh] = m_sessions.try_emplace(device.name);
    if (!fresh) return;
    Session& session = entry->second;
    session.row.name = device.name;
    session.row.role = protocol::nameOf(device.role);
    session.row.since = now;
}

void Sessions::remove(const domain::DeviceName& device) {
    const auto it = m_sessions.find(device);
    if (it == m_sessions.end()) return;
    m_gone.push_back(protocol::keyOf(it->second.row));
    m_sessions.erase(it);
}

std::uint64_t Sessions::bootOf(const domain::DeviceName& device) const {
    const auto it = m_sessions.find(device);
    return it == m_sessions.end() ? 0 : it->second.boot;
}

void Sessions::heard(const domain::DeviceName& device, std::uint64_t boot, domain::Time now) {
    const auto it = m_sessions.find(device);
    if (it == m_sessions.end()) return;
    Session& session = it->second;
    session.lastHeard = now;
    if (boot != 0) session.boot = boot;
    if (session.row.online) return;
    session.row.online = true;
    session.row.since = now;
    session.changed = true;
}

void Sessions::setCondition(const domain::DeviceName& device, std::string reasons) {
    const auto it = m_sessions.find(device);
    if (it == m_sessions.end() || it->second.row.condition == reasons) return;
    it->second.row.condition = std::move(reasons);
    it->second.changed = true;
}

bool Sessions::silent(const domain::DeviceName& device, domain::Time now) const {
    const auto it = m_sessions.find(device);
    if (it == m_sessions.end()) return true;
    return now - it->second.lastHeard.value_or(m_start) > kSilentAfter;
}

std::size_t Sessions::online() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_sessions, [](const auto& entry) { return entry.second.row.online; }));
}

std::vector<protocol::Row> Sessions::changedRows(domain::Time now) {
    std::vector<protocol::Row> rows;
    for (auto& [name, session] : m_sessions) {
        if (session.row.online && silent(name, now)) {
            session.row.online = false;
            session.row.since = now;
            session.changed = true;
        }
        if (std::exchange(session.changed, false)) rows.emplace_back(session.row);
    }
    return rows;
}

}  // namespace owc::server
