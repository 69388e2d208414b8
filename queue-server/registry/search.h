#pragma once

#include <boost/variant2/variant.hpp>
#include <functional>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"
#include "queue-server/registry/registry.h"

namespace owc::registry {

/// What people can be looked for by. The type of its value stands behind each.
enum class Attribute : std::uint8_t {
    Gender,         ///< word of README.md: "female"
    Marital,        ///< word: "widowed"
    Relation,       ///< word: "head"
    Born,           ///< day
    Age,            ///< whole years on the day of the query
    District,       ///< word, as the registry names it
    Score,          ///< hundredths of the last one before that day
    Survey,         ///< word: "done", "review" or ""
    Surveyed,       ///< day
    HouseholdSize,  ///< people
    EnrolledIn,     ///< word, a programme she is in on that day; only Equal and NotEqual
    Certificate,    ///< word, a kind in force on that day; only Equal and NotEqual
};
/// What is not known meets NotEqual only.
enum class Op : std::uint8_t { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

using Value = boost::variant2::variant<std::int64_t, std::string, eligibility::Day>;

struct Condition {
    Attribute attribute{};
    Op op{};
    Value value;
};

struct SortBy {
    Attribute
        attribute{};  ///< none of EnrolledIn, Certificate; a word by its letters, except codes by record.h
    bool descending = false;
};

struct Query {
    std::vector<Condition> all;  ///< each of them has to hold; at most kMostConditions
    std::vector<SortBy> sort;    ///< then by household and number; at most kMostSorts
    eligibility::Day on{};       ///< as of this day
    std::size_t page = 1;        ///< from 1
    std::size_t pageSize = 50;   ///< page times pageSize is at most kDeepest
};
inline constexpr std::size_t kMostConditions = 20;
inline constexpr std::size_t kMostSorts = 3;
inline constexpr std::size_t kDeepest = 100'000;

/// What a search may cost.
struct Budget {
    std::uint64_t households = 100'000'000;  ///< looked at
    std::function<bool()> isOver;            ///< asked every few hundred households; a deadline
};

struct Found {
    eligibility::CnicNumber cnic = 0;
    std::uint64_t household = 0;

    friend bool operator==(const Found&, const Found&) = default;
};

struct SearchResult {
    std::vector<Found> page;
    std::uint64_t total = 0;  ///< of all pages
    bool complete = true;     ///< false: the budget was used up; then there may be others, also before these
};

/// Looks at every household whose own row fits. Nothing loaded: nobody is found.
/// @return BadInput names the condition that cannot be, without its value
[[nodiscard]] domain::Result<SearchResult> search(Registry& registry, const Query& query,
                                                  const Budget& budget);

}  // namespace owc::registry
