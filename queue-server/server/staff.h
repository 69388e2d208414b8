#pragma once

#include <map>
#include <memory>
#include <mutex>
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

/// Who may sign in, and what for. Threads: any.
class Staff {
  public:
    using Members = std::map<domain::OfficerId, StaffMember>;

    explicit Staff(Members members) : m_members(std::make_shared<const Members>(std::move(members))) {}

    /// staff.toml was changed.
    void replace(Members members);

    /// @return ErrorCode::SignInFailed for an unknown officer and for a wrong PIN alike; takes the same time
    ///         for both (about 60 ms)
    [[nodiscard]] domain::Result<void> check(const domain::OfficerId& officer, const std::string& pin) const;

    [[nodiscard]] bool knows(const domain::OfficerId& officer) const;
    /// Supervisor or manager.
    [[nodiscard]] bool supervises(const domain::OfficerId& officer) const;
    [[nodiscard]] bool mayChoose(const domain::OfficerId& officer) const;

  private:
    [[nodiscard]] std::shared_ptr<const Members> members() const;

    mutable std::mutex m_mutex;
    std::shared_ptr<const Members> m_members;  ///< guarded by m_mutex
};

}  // namespace owc::server
