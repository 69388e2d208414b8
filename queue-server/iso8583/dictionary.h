#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/iso8583/field.h"

namespace owc::iso8583 {

/// How what comes before the fields is written.
struct Layout {
    Encoding mti = Encoding::Ascii;      ///< or Bcd
    Encoding bitmap = Encoding::Binary;  ///< or Ascii: 16 hexadecimal digits
};

/// The fields that two parties have agreed on. A value; never changes.
class Dictionary {
  public:
    Dictionary(const std::vector<Field>& fields, Layout layout);

    /// Null for a field that nobody has agreed on: its length is unknown, and a message with it unreadable.
    [[nodiscard]] const Field* find(int number) const;
    [[nodiscard]] const Layout& layout() const { return m_layout; }

  private:
    std::array<std::optional<Field>, kLastField + 1> m_fields{};
    Layout m_layout;
};

}  // namespace owc::iso8583
