#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "queue-server/domain/result.h"

namespace owc::domain {

/// The text in a ticket's QR code: random, so it tells nothing about her and cannot be guessed.
/// Form `OWC1:` + 16 letters (80 random bits) + 2 check letters, all from QR's alphanumeric set, so the
/// symbol stays small. Letters are Crockford's base 32 (no I, L, O, U).
class VisitCode {
  public:
    using Bits = std::array<std::uint8_t, 10>;

    /// @param random 80 bits from a cryptographic source; the domain has none of its own
    [[nodiscard]] static VisitCode fromRandom(const Bits& random);

    /// Reads scanned or typed text; small letters and blanks at the ends are accepted.
    /// @return ErrorCode::BadInput when it is not such a code or a letter was misread
    [[nodiscard]] static Result<VisitCode> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; }

    friend auto operator<=>(const VisitCode&, const VisitCode&) = default;

    /// Empty: no code.
    VisitCode() = default;

  private:
    explicit VisitCode(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

}  // namespace owc::domain
