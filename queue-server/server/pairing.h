#pragma once

#include <string>

#include "queue-server/domain/ids.h"

namespace owc::server {

/// A pairing that is open: one device, one code, a few minutes, a few tries. Threads: the event loop's.
class Pairing {
  public:
    static constexpr domain::Duration kOpen = std::chrono::minutes{5};
    static constexpr std::uint32_t kTries = 3;

    /// Makes a fresh code.
    Pairing(domain::DeviceName device, domain::Time now);

    [[nodiscard]] const domain::DeviceName& device() const { return m_device; }
    [[nodiscard]] const std::string& code() const { return m_code; }
    [[nodiscard]] bool over(domain::Time now) const { return now >= m_until; }

    /// Compares in constant time; a wrong one counts.
    [[nodiscard]] bool matches(const domain::DeviceName& device, const std::string& code);
    [[nodiscard]] bool spent() const { return m_wrong >= kTries; }

  private:
    domain::DeviceName m_device;
    std::string m_code;  ///< eight digits
    domain::Time m_until;
    std::uint32_t m_wrong = 0;
};

}  // namespace owc::server
