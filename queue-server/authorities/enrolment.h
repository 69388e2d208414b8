#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "drivers/biometrics/minutiae.h"
#include "queue-server/authorities/enrolment_store.h"

// Prints that she chose to leave here: her own wish, taken back at any time, gone after so many days.
namespace owc::authorities {

/// Derived from the key that seals people, so that one key file is enough; of no use to open the other.
struct EnrolmentKeys {
    std::array<std::uint8_t, 32> seal{};
    std::array<std::uint8_t, 32> digest{};

    /// @param dataKey  seal key of the data key file, which lies outside the data folder
    [[nodiscard]] static EnrolmentKeys of(const std::array<std::uint8_t, 32>& dataKey);
};

/// Of one finger at one desk, one after the other.
inline constexpr std::size_t kImpressions = 3;
/// Fewer minutiae than this are too little to know anybody by.
inline constexpr std::size_t kFewestMinutiae = 12;

struct EnrolmentRules {
    double threshold = 0;  ///< score from which two prints are alike
    domain::Duration lasts{};
};

/// What is enrolled of a finger: three impressions that are all alike and none of them the same bits.
/// @return sealed, to be written with the batch that says so; BadInput whose detail says which impression to
/// take
///         again, and nothing of the print
[[nodiscard]] domain::Result<SealedFinger> enrol(const EnrolmentKeys& keys, domain::PersonId person,
                                                 biometrics::Finger finger,
                                                 std::span<const biometrics::Impression> impressions,
                                                 const EnrolmentRules& rules, domain::Time now);

/// XChaCha20-Poly1305; person and finger are associated data, so that a row moved to another does not open.
[[nodiscard]] std::string sealPrints(const EnrolmentKeys& keys, domain::PersonId person,
                                     biometrics::Finger finger,
                                     std::span<const biometrics::Impression> impressions);
/// @return BadKey when it does not open with this key, for this person and finger
[[nodiscard]] domain::Result<std::vector<biometrics::Impression>> openPrints(const EnrolmentKeys& keys,
                                                                             domain::PersonId person,
                                                                             const SealedFinger& finger);

}  // namespace owc::authorities
