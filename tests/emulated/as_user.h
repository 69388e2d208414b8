#pragma once

#include <grp.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

namespace owc::test {

inline constexpr gid_t kOurGroup = 900;  ///< "owc" in the machine's /etc/group

/// An ordinary user of one group.
class AsUser {
  public:
    explicit AsUser(gid_t group) {
        if (setgroups(0, nullptr) != 0 || setresgid(group, group, 0) != 0 || setresuid(1000, 1000, 0) != 0)
            throw std::runtime_error("cannot become a user");
    }
    ~AsUser() {
        if (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0) std::abort();
    }
    AsUser(const AsUser&) = delete;
    AsUser& operator=(const AsUser&) = delete;
};

}  // namespace owc::test
