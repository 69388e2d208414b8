#pragma once

#include <string>
#include <string_view>

#include "queue-server/domain/result.h"

namespace owc::domain {

/// A 13-digit Pakistani identity number. It has no check digit and nothing is decoded from it: neither
/// gender nor province nor family (sources contradict each other).
class Cnic {
  public:
    /// Accepts exactly 13 digits, ASCII, Arabic-Indic (U+0660) or Eastern (U+06F0), mixed as they come,
    /// with any spaces and hyphens between them.
    /// @return ErrorCode::BadInput for anything else; the detail never repeats what was typed
    [[nodiscard]] static Result<Cnic> parse(std::string_view utf8);

    /// 13 ASCII digits. Personal data: never for a log, a display or an error text.
    [[nodiscard]] const std::string& digits() const { return m_digits; }

    /// "•••••-•••••42-1": only the last three digits remain; the one mask used everywhere.
    [[nodiscard]] std::string masked() const;

    friend bool operator==(const Cnic&, const Cnic&) = default;

  private:
    explicit Cnic(std::string digits) : m_digits(std::move(digits)) {}

    std::string m_digits;
};

}  // namespace owc::domain
