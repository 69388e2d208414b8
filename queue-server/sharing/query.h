#pragma once

#include <boost/variant2/variant.hpp>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/sharing/json_text.h"
#include "queue-server/sharing/registry_port.h"
#include "queue-server/sharing/scope.h"
#include "queue-server/sharing/words.h"

// The three kinds of query as one tree of conditions on a member and her household.
namespace owc::sharing {

using Value = boost::variant2::variant<double, std::string, bool>;
enum class Compare : std::uint8_t { Less, LessOrEqual, Equal, GreaterOrEqual, Greater, In };

/// One attribute compared, or several conditions together.
struct Condition {
    enum class Kind : std::uint8_t { Is, All, Any, Not };
    Kind kind = Kind::All;
    std::string attribute;
    Compare compare = Compare::Equal;
    std::vector<Value> values;     ///< one; of In: any of them
    std::vector<Condition> parts;  ///< of All, Any, Not (which has one)
};

/// @param type  "idtype-value", "expression", "predicate"
/// @return a refusal with rjct.search_criteria.invalid or rjct.filter.invalid: form, unknown attribute, one
///         outside the scope, a value of another kind, more than 64 conditions, more than 100 numbers of
///         persons and households
[[nodiscard]] tl::expected<Condition, Refusal> readQuery(const std::string& type, const Json& query,
                                                         const Scope& scope);

[[nodiscard]] bool isAttribute(std::string_view name);
/// The name in `kFields` that this attribute tells of.
[[nodiscard]] std::string_view fieldOf(std::string_view attribute);
/// Whom the values of an attribute name. Everybody may ask for a number that he has, also without its field
/// in his scope; a range or an order would tell numbers that he has not.
enum class Naming : std::uint8_t { Nobody, Person, Household };
[[nodiscard]] Naming namingOf(std::string_view attribute);
/// What a member has of it; several of programmes, none of what is not known.
[[nodiscard]] std::vector<Value> valuesOf(std::string_view attribute, const Household& household,
                                          const Person& member, domain::Day today);

[[nodiscard]] bool holds(const Condition& condition, const Household& household, const Person& member,
                         domain::Day today);

/// The persons or households that alone can meet it, when it names them: no other has to be looked at.
struct Named {
    std::vector<CnicNumber> persons;
    std::vector<std::uint64_t> households;
};
[[nodiscard]] std::optional<Named> namedIn(const Condition& condition);
/// Every number in it, wherever it stands: what a client asks with it, for the log and its rate.
[[nodiscard]] Named allNamedIn(const Condition& condition);

}  // namespace owc::sharing
