#pragma once

#include <map>
#include <string>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"

namespace owc::server {

/// Who may sign in: officers and the argon2id hashes of their PINs. Threads: any, it never changes.
class Staff {
  public:
    /// @param pinHashes libsodium's crypto_pwhash_str texts by officer
    explicit Staff(std::map<domain::OfficerId, std::string> pinHashes) : m_pinHashes(std::move(pinHashes)) {}

    /// @return ErrorCode::SignInFailed for an unknown officer and for a wrong PIN alike; takes the same time
    ///         for both (about 60 ms)
    [[nodiscard]] domain::Result<void> check(const domain::OfficerId& officer, const std::string& pin) const;

  private:
    std::map<domain::OfficerId, std::string> m_pinHashes;
};

}  // namespace owc::server
