#pragma once

#include <QString>
#include <cstdint>

// Sums of money in words and figures. Pure; any thread.
namespace owc::print {

/// A thousand million: an arab.
inline constexpr std::int64_t kMostInWords = 1'000'000'000;

/// "ایک لاکھ تئیس ہزار چار سو چھپن": in hundreds, thousands, lakhs and crores.
/// @return empty below 0 and above kMostInWords
[[nodiscard]] QString urduNumber(std::int64_t number);
/// "one lakh twenty-three thousand four hundred fifty-six". @return as urduNumber()
[[nodiscard]] QString englishNumber(std::int64_t number);

/// Rupees, and paisa where there are any, in English where the program speaks English now, otherwise in Urdu,
/// which the other languages fall back to. @return as urduNumber()
[[nodiscard]] QString amountInWords(std::int64_t paisa);

/// The same always in English, for whoever reads her receipt elsewhere. @return as urduNumber()
[[nodiscard]] QString amountInEnglish(std::int64_t paisa);

/// "13,500", "13,500.50": as on notes and in banks' letters, in every language.
[[nodiscard]] QString amountInFigures(std::int64_t paisa);

}  // namespace owc::print
