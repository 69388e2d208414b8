#pragma once

#include <map>
#include <string>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"

namespace owc::server {

struct StaffMember {
    enum class Rank { Officer, Supervisor, Manager };

    std::string pinHash;  ///< libsodium's crypto_pwhash_str text
    Rank rank = Rank::Officer;
    bool mayChoose = false;  ///< may call a token out of order; supervisors and managers always may
};

/// Who may sign in, and what for. Threads: any, it never changes.
class Staff {
  public:
    explicit Staff(std::map<domain::OfficerId, StaffMember> members) : m_members(std::move(members)) {}

    /// @return ErrorCode::SignInFailed for an unknown officer and for a wrong PIN alike; takes the same time
    ///         for both (about 60 ms)
    [[nodiscard]] domain::Result<void> check(const domain::OfficerId& officer, const std::string& pin) const;

    /// Supervisor or manager.
    [[nodiscard]] bool supervises(const domain::OfficerId& officer) const;
    [[nodiscard]] bool mayChoose(const domain::OfficerId& officer) const;

  private:
    std::map<domain::OfficerId, StaffMember> m_members;
};

}  // namespace owc::server
