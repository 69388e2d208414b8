#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/eligibility/record.h"

namespace owc::eligibility {

/// What looks like abuse or a mistake in a registry. It accuses nobody: each is shown to the manager with what it
/// rests on. Lies in reports and crosses the wire: append only.
enum class OddKind : std::uint8_t {
    TwoGrants = 1,    ///< two people of one household in a programme that gives one a family
    TwoRolls = 2,     ///< one number in two households
    DeadPaid = 3,     ///< an amount for, or paid to, somebody whose card says deceased
    BlockedPaid = 4,  ///< the same of a blocked card
    OnePhone = 5,     ///< one telephone number in many households
};
inline constexpr std::array kOddKinds{OddKind::TwoGrants, OddKind::TwoRolls, OddKind::DeadPaid, OddKind::BlockedPaid,
                                      OddKind::OnePhone};

struct Odd {
    OddKind kind{};
    std::vector<std::uint64_t> households;
    std::vector<std::string> people;  ///< masked numbers (domain::Cnic::masked); of OnePhone the masked telephone
    std::string programme;            ///< its id; may be empty
    std::string cycle;                ///< of the amount that tells most: the last one that was paid, or else the first
    std::optional<Day> paid;          ///< that amount
    std::optional<Day> until;         ///< last day it can be drawn; nothing where it was paid
    std::uint64_t count = 0;          ///< of what the kind is about: people, households or amounts

    friend bool operator==(const Odd&, const Odd&) = default;
};

}  // namespace owc::eligibility
