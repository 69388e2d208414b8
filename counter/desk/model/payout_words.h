#pragma once

#include <QStringList>
#include <array>
#include <cstdint>

#include "queue-server/payments/state.h"

// Money, notes and the states of a payout in words of the program's language.
namespace owc::desk_model {

/// Bank notes that are counted, in rupees, the largest first.
inline constexpr std::array<std::uint32_t, 7> kFaces{5000, 1000, 500, 100, 50, 20, 10};
/// The number key that counts a note of this face: mostly its first digit. 0: none.
[[nodiscard]] int keyOfFace(std::uint32_t face);
[[nodiscard]] std::uint32_t faceOfKey(int digit);

/// "13,500", and "13,500.50" where there are paisa. Western digits in every language.
[[nodiscard]] QString figuresOf(payments::Money money);
/// "Rs 13,500" for a sentence.
[[nodiscard]] QString moneyWords(payments::Money money);
[[nodiscard]] QString payoutStateWord(payments::PayoutState state);
/// Why the bank said no.
[[nodiscard]] QString declineWords(payments::DeclineReason reason);
/// Why a payout is stopped, in the order of StopReason, without the one that no desk says.
[[nodiscard]] QStringList stopWords();

}  // namespace owc::desk_model
