#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/iso8583/codec.h"

namespace owc::iso8583 {

/// What may stand in braces; `../gateways/iso_messages.h` says what each becomes.
[[nodiscard]] const std::vector<std::string_view>& templateWords();

/// What stands in one field of a message: texts and words in braces, one after the other.
struct Assignment {
    struct Piece {
        bool isWord = false;
        std::string text{};

        friend bool operator==(const Piece&, const Piece&) = default;
    };
    int number = 0;
    std::vector<Piece> pieces{};

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// "NUMBER = VALUE", as "4 = {amount}" or "42 = CENTRE{currency}"; the value is the rest behind the blank.
/// @return BadSettings whose detail says what to write instead
[[nodiscard]] domain::Result<Assignment> readAssignment(std::string_view text);

using Template = std::vector<Assignment>;
/// What each word stands for.
using Words = std::map<std::string, std::string, std::less<>>;

/// A message of this kind.
[[nodiscard]] Message filledIn(const std::string& mti, const Template& fields, const Words& words);

}  // namespace owc::iso8583
