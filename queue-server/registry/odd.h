#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/registry/registry.h"

namespace owc::registry {

/// What looks like abuse or a mistake. It accuses nobody: each is shown to the manager with what it rests on.
/// Lies in reports: append only.
enum class OddKind : std::uint8_t {
    TwoGrants = 1,    ///< two people of one household in a programme that gives one a family
    TwoRolls = 2,     ///< one number in two households
    DeadPaid = 3,     ///< an amount for, or paid to, somebody whose card says deceased
    BlockedPaid = 4,  ///< the same of a blocked card
    OnePhone = 5,     ///< one telephone number in many households
};

struct Odd {
    OddKind kind{};
    std::vector<std::uint64_t> households;
    std::vector<std::string>
        people;               ///< masked numbers (domain::Cnic::masked); of OnePhone the masked telephone
    std::string programme;    ///< may be empty
    std::string evidence;     ///< "2026-Q1 paid 2026-01-09"; no personal data
    std::uint64_t count = 0;  ///< of what the kind is about: people, households or amounts

    friend bool operator==(const Odd&, const Odd&) = default;
};

struct OddQuery {
    std::vector<std::string> onePerHousehold{
        "kafaalat"};                    ///< programmes that give one a family (domain facts 1.2)
    std::uint64_t phoneHouseholds = 5;  ///< a telephone in more households than this is odd
    eligibility::Day on{};              ///< as of this day
    std::size_t most = 100;             ///< of each kind; all are counted
    std::function<bool()> isOver;       ///< a deadline, asked every few hundred households
};

struct OddReport {
    std::vector<Odd> found;                ///< by kind, then by household
    std::array<std::uint64_t, 6> total{};  ///< by number of kind
    bool complete = true;                  ///< false: the deadline came first
};

/// Looks through the current version once. Threads: as Registry; seconds for a province.
/// Needs ten bytes of memory for each household with a telephone.
[[nodiscard]] domain::Result<OddReport> findOdd(Registry& registry, const OddQuery& query);

}  // namespace owc::registry
