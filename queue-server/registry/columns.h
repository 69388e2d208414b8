#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace owc::registry {

/// What a file holds a line of. The order is that in which the lines of a household are put together.
enum class Kind : std::uint8_t { Household = 1, Score, Person, Certificate, Enrolment, Answer, Entitlement };
inline constexpr std::array kKinds{Kind::Household, Kind::Score,  Kind::Person,     Kind::Certificate,
                                   Kind::Enrolment, Kind::Answer, Kind::Entitlement};

struct Column {
    const char* name;
    bool needed;
};
inline constexpr std::size_t kMostColumns = 12;

/// The columns of a kind. "change" is the last, and only deltas may have it.
[[nodiscard]] std::span<const Column> columnsOf(Kind kind);
/// The place of a column; nothing when the kind has none of this name.
[[nodiscard]] std::optional<std::size_t> columnOf(Kind kind, std::string_view name);

/// "households": how a file of this kind is named.
[[nodiscard]] std::string_view nameOf(Kind kind);

/// What the name of a file says of it: `persons.csv`, `persons-2026-03.jsonl`.
struct FileForm {
    Kind kind{};
    bool json = false;
};
[[nodiscard]] std::optional<FileForm> formOf(const std::string& fileName);

/// Values of a line in the order of columnsOf; empty: not given.
using Fields = std::array<std::string_view, kMostColumns>;

/// What is wrong in a line.
struct Trouble {
    std::string column;  ///< may be empty
    std::string what;
};

}  // namespace owc::registry
