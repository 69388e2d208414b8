#pragma once

#include <map>
#include <string>
#include <string_view>

#include "queue-server/domain/result.h"
#include "queue-server/iso8583/dictionary.h"

namespace owc::iso8583 {

/// A message as people speak of it.
struct Message {
    std::string mti{};                    ///< four digits, "0200"
    std::map<int, std::string> fields{};  ///< by number; the bitmaps follow from it. "b" as raw bytes

    /// Empty where it is not there.
    [[nodiscard]] std::string at(int number) const;

    friend bool operator==(const Message&, const Message&) = default;
};

/// A message that was read, and where its last field began: what stands before that is what a MAC covers.
struct Unpacked {
    Message message{};
    std::size_t lastAt = 0;  ///< bytes from the MTI on
};

/// The bytes from the MTI on. A fixed number is filled with zeros on its left, other fixed fields with blanks
/// on their right.
/// @return BadInput, whose detail is "field N: ..." for one that is not in the dictionary, too long or of
/// other
///         signs, "mti: ..." for that; never what stands there
[[nodiscard]] domain::Result<std::string> pack(const Dictionary& dictionary, const Message& message);

/// The other way; all bytes must be used. A fixed field keeps what it was filled with.
/// @return BadInput as pack, "bitmap: ...", and "end: ..." for bytes that belong to no field
[[nodiscard]] domain::Result<Unpacked> unpack(const Dictionary& dictionary, std::string_view bytes);

}  // namespace owc::iso8583
