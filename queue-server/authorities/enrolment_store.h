#pragma once

#include <string>
#include <vector>

#include "drivers/biometrics/finger.h"
#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"

namespace owc::authorities {

/// One enrolled finger of a person, as it lies on disk.
struct SealedFinger {
    biometrics::Finger finger = biometrics::Finger::Unknown;
    domain::Time expires{};
    std::string sealed;
};

/// Where enrolled fingers lie. Threads: workers, several at a time.
class EnrolmentStore {
  public:
    virtual ~EnrolmentStore() = default;

    /// All of a person, also those that have expired; none when she never enrolled.
    [[nodiscard]] virtual domain::Result<std::vector<SealedFinger>> of(domain::PersonId person) = 0;
};

}  // namespace owc::authorities
