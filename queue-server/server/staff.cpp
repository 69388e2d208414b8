#include "queue-server/server/staff.h"

#include <sodium.h>

namespace owc::server {

domain::Result<void> Staff::check(const domain::OfficerId& officer, const std::string& pin) const {
    const auto it = m_pinHashes.find(officer);
    // Somebody who guesses must not learn from the time taken which officers exist.
    const auto& hash = it != m_pinHashes.end() ? it->second
                       : m_pinHashes.empty()   ? std::string{}
                                               : m_pinHashes.begin()->second;
    const bool right = crypto_pwhash_str_verify(hash.c_str(), pin.c_str(), pin.size()) == 0;
    if (it == m_pinHashes.end() || !right) return domain::fail(domain::ErrorCode::SignInFailed);
    return {};
}

}  // namespace owc::server
