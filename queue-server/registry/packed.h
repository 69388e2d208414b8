#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"
#include "queue-server/registry/words.h"

// How the members of a household lie in its row: one piece of bytes, so that a look-up reads one page and not
// one for each member and paper. README.md has the form.
namespace owc::registry {

/// Days are kept in two bytes: 1 January 1900 to 4 June 2079.
inline constexpr eligibility::Day kFirstDay = std::chrono::sys_days{std::chrono::year{1900} / 1 / 1};
inline constexpr eligibility::Day kLastDay = kFirstDay + std::chrono::days{65'534};
inline constexpr eligibility::CnicNumber kLargestCnic = 9'999'999'999'999;
inline constexpr std::size_t kLongestName = 200;    ///< bytes
inline constexpr std::size_t kLongestMobile = 15;   ///< digits, as in E.164
inline constexpr std::size_t kLongestWord = 100;    ///< bytes
inline constexpr std::size_t kMostMembers = 1'000;  ///< of a household

[[nodiscard]] constexpr bool isStorable(eligibility::Day day) {
    return day >= kFirstDay && day <= kLastDay;
}
/// Days since kFirstDay.
[[nodiscard]] constexpr std::uint16_t packDay(eligibility::Day day) {
    return static_cast<std::uint16_t>((day - kFirstDay).count());
}
[[nodiscard]] constexpr eligibility::Day unpackDay(std::uint16_t days) {
    return kFirstDay + std::chrono::days{days};
}

/// What cannot be kept in a version and why, without personal data; nothing when all of it can.
[[nodiscard]] std::optional<std::string> unstorable(const eligibility::Household& household);

/// Members and all scores but the last. `unstorable` has said nothing about it.
[[nodiscard]] std::string pack(const eligibility::Household& household, Words& words);

/// Adds members and earlier scores to `household`.
/// @return false when the bytes are not of this form: the file is damaged
[[nodiscard]] bool unpack(std::string_view bytes, const Words& words, eligibility::Household& household);

/// One member without papers, which is all of her that needs no words.
[[nodiscard]] std::string packPerson(const eligibility::Person& person);
[[nodiscard]] bool unpackPerson(std::string_view bytes, eligibility::Person& person);

}  // namespace owc::registry
