#pragma once

#include <map>
#include <vector>

#include "queue-server/domain/rules.h"
#include "queue-server/eligibility/odd.h"

namespace owc::protocol {

/// Pieces of evidence in one answer.
inline constexpr std::size_t kOddsInAnswer = 20;

/// What of one kind looks odd in the registry, piece by piece. Answered with OddFound; CannotAskNow where nothing has
/// been looked through yet. It reads nothing and is not recorded: no number of a person is in it but masked.
struct AskOdd {
    eligibility::OddKind kind = eligibility::OddKind::TwoGrants;
    std::uint32_t from = 0;  ///< how many are passed over
};

struct OddFound {
    eligibility::OddKind kind = eligibility::OddKind::TwoGrants;
    std::uint64_t version = 0;  ///< of the registry
    domain::Day on{};           ///< as of this day
    std::uint64_t total = 0;    ///< that were counted
    std::uint64_t kept = 0;     ///< that can be asked for; the rest names `owc-admin registry-odd`
    std::uint32_t from = 0;
    std::vector<eligibility::Odd> found;            ///< at most kOddsInAnswer
    std::map<std::string, domain::Names> programmes;  ///< what those in `found` are called

    friend bool operator==(const OddFound&, const OddFound&) = default;
};

}  // namespace owc::protocol
