#include "queue-server/server/staff.h"

#include <sodium.h>

namespace owc::server {

std::shared_ptr<const Staff::Members> Staff::members() const {
    const std::lock_guard lock(m_mutex);
    return m_members;
}

void Staff::replace(Members members) {
    auto next = std::make_shared<const Members>(std::move(members));
    const std::lock_guard lock(m_mutex);
    m_members = std::move(next);
}

domain::Result<void> Staff::check(const domain::OfficerId& officer, const std::string& pin) const {
    const auto all = members();
    const auto it = all->find(officer);
    // Somebody who guesses must not learn from the time taken which officers exist.
    const auto& hash = it != all->end() ? it->second.pinHash
                       : all->empty()   ? std::string{}
                                        : all->begin()->second.pinHash;
    const bool right = crypto_pwhash_str_verify(hash.c_str(), pin.c_str(), pin.size()) == 0;
    if (it == all->end() || !right) return domain::fail(domain::ErrorCode::SignInFailed);
    return {};
}

bool Staff::knows(const domain::OfficerId& officer) const {
    return members()->contains(officer);
}

bool Staff::supervises(const domain::OfficerId& officer) const {
    const auto all = members();
    const auto it = all->find(officer);
    return it != all->end() && it->second.rank != StaffMember::Rank::Officer;
}

bool Staff::mayChoose(const domain::OfficerId& officer) const {
    const auto all = members();
    const auto it = all->find(officer);
    return it != all->end() && (it->second.mayChoose || it->second.rank != StaffMember::Rank::Officer);
}

}  // namespace owc::server
