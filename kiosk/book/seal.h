#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace owc::kiosk_book {

/// Seals short texts with a key made from the device's own: whoever steals the file alone reads nothing.
class Seal {
  public:
    explicit Seal(const std::string& deviceKey);

    /// Empty stays empty.
    [[nodiscard]] std::string close(const std::string& plain) const;
    /// None when it was sealed with another key.
    [[nodiscard]] std::optional<std::string> open(const std::string& sealed) const;

  private:
    std::array<std::uint8_t, 32> m_key{};
};

}  // namespace owc::kiosk_book
