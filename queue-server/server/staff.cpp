#include "queue-server/server/staff.h"

#include <sodium.h>

namespace owc::server {

domain::Result<void> Staff::check(const domain::OfficerId& officer, const std::string& pin) const {
    const auto it = m_members.find(officer);
    // Somebody who guesses must not learn from the time taken which officers exist.
    const auto& hash = it != m_members.end() ? it->second.pinHash
                       : m_members.empty()   ? std::string{}
                                             : m_members.begin()->second.pinHash;
    const bool right = crypto_pwhash_str_verify(hash.c_str(), pin.c_str(), pin.size()) == 0;
    if (it == m_members.end() || !right) return domain::fail(domain::ErrorCode::SignInFailed);
    return {};
}

bool Staff::supervises(const domain::OfficerId& officer) const {
    const auto it = m_members.find(officer);
    return it != m_members.end() && it->second.rank != StaffMember::Rank::Officer;
}

bool Staff::mayChoose(const domain::OfficerId& officer) const {
    const auto it = m_members.find(officer);
    return it != m_members.end() && (it->second.mayChoose || supervises(officer));
}

}  // namespace owc::server
