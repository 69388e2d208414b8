#include "queue-server/sharing/query.h"

#include <algorithm>
#include <charconv>

#include "queue-server/domain/cnic.h"
#include "queue-server/sharing/fields.h"

namespace owc::sharing {
namespace {

constexpr std::size_t kMostConditions = 64;
constexpr std::size_t kMostListed = 1000;  ///< values of an `in`
constexpr std::size_t kMostNamed = 100;    ///< numbers of persons and households

/// Whether it is met by the values listed and no other.
bool isOneOf(Compare compare) {
    return compare == Compare::Equal || compare == Compare::In;
}

/// Unwinds to readQuery.
[[noreturn]] void refuse(const char* code, std::string message) {
    throw Refusal{code, std::move(message)};
}

class Reader {
  public:
    explicit Reader(const Scope& scope) : m_scope(scope) {}

    Condition idTypeValue(const Field& query) {
        const std::string type = query.object().at("type").text(64, 1);
        const Json& value = query.at("value").json();
        // The file also allows an object here, as {"value": "..."}.
        const Json& plain = value.is_object() && value.contains("value") ? value["value"] : value;
        return is(type == "BFORM" || type == "NIC" ? "CNIC" : type, Compare::Equal, plain);
    }

    /// {"type":..., "value":{"expression":{"collection":..., "query":{"$and":[{"age":{"$lt":5}}]}}}}
    Condition expression(const Field& query) {
        const Field value = query.object().at("value").object();
        const Field whole = value.has("expression") ? value.at("expression") : value;
        if (whole.json().is_string())
            refuse(rjct::kFilter, "an expression must be an object; a query language is not offered");
        return tree(whole.has("query") ? whole.object().at("query") : whole.object(), 0);
    }

    /// The conditions in the order of seq_num, all of which must hold; one that ends in a condition without a
    /// second expression is joined by it to the next.
    Condition predicate(const Field& query) {
        std::vector<Field> items = query.items(kMostConditions, 1);
        std::ranges::stable_sort(items, {}, [](const Field& item) {
            return item.object().has("seq_num") ? item.at("seq_num").whole() : 0;
        });
        Condition all{Condition::Kind::All};
        std::string joint = "and";
        for (const Field& item : items) {
            Condition one = comparison(item.at("expression1"));
            std::string next = "and";
            if (item.has("condition")) next = item.at("condition").oneOf({"and", "or", "not"});
            if (item.has("expression2")) {
                one = joined(std::move(one), next, comparison(item.at("expression2")));
                next = "and";
            }
            if (joint == "and")
                all.parts.push_back(std::move(one));
            else
                all = Condition{Condition::Kind::All,
                                {},
                                Compare::Equal,
                                {},
                                {joined(std::move(all), joint, std::move(one))}};
            joint = next;
        }
        return all;
    }

  private:
    static Condition joined(Condition left, const std::string& how, Condition right) {
        if (how == "not") {
            Condition no{Condition::Kind::Not};
            no.parts.push_back(std::move(right));
            right = std::move(no);
        }
        Condition both{how == "or" ? Condition::Kind::Any : Condition::Kind::All};
        both.parts.push_back(std::move(left));
        both.parts.push_back(std::move(right));
        return both;
    }

    Condition comparison(const Field& field) {
        const std::string name = field.object().at("attribute_name").text(64, 1);
        const std::string op = field.at("operator").oneOf({"gt", "lt", "eq", "ge", "le", "in"});
        return is(name, *compareOf(op), field.at("attribute_value").json());
    }

    static std::optional<Compare> compareOf(std::string_view op) {
        if (op == "lt") return Compare::Less;
        if (op == "le" || op == "lte") return Compare::LessOrEqual;
        if (op == "eq") return Compare::Equal;
        if (op == "ge" || op == "gte") return Compare::GreaterOrEqual;
        if (op == "gt") return Compare::Greater;
        if (op == "in") return Compare::In;
        return {};
    }

    Condition tree(const Field& field, int depth) {
        if (depth > 8) refuse(rjct::kFilter, "the expression is nested too deeply");
        Condition all{Condition::Kind::All};
        for (const auto& [name, value] : field.object().json().items()) {
            if (!name.starts_with('$')) {
                attribute(name, value, all.parts);
                continue;
            }
            Condition part{name == "$and"   ? Condition::Kind::All
                           : name == "$or"  ? Condition::Kind::Any
                           : name == "$not" ? Condition::Kind::Not
                                            : (refuse(rjct::kFilter,
                                                      "the expression has an operator that is not "
                                                      "known: $and, $or, $not, $lt, $le, $eq, $ge, $gt, $in"),
                                               Condition::Kind::All)};
            const Field inner(value, "query");
            if (part.kind == Condition::Kind::Not) {
                part.parts.push_back(tree(inner, depth + 1));
            } else {
                for (const Field& one : inner.items(kMostConditions, 1))
                    part.parts.push_back(tree(one, depth + 1));
            }
            all.parts.push_back(std::move(part));
        }
        if (all.parts.empty()) refuse(rjct::kFilter, "the expression has no condition");
        return all;
    }

    void attribute(const std::string& name, const Json& value, std::vector<Condition>& into) {
        if (!value.is_object()) return into.push_back(is(name, Compare::Equal, value));
        for (const auto& [op, operand] : value.items()) {
            const auto compare =
                op.starts_with('$') ? compareOf(std::string_view(op).substr(1)) : std::nullopt;
            if (!compare) refuse(rjct::kFilter, "an attribute is compared by $lt, $le, $eq, $ge, $gt or $in");
            into.push_back(is(name, *compare, operand));
        }
    }

    Condition is(const std::string& name, Compare compare, const Json& value) {
        if (++m_conditions > kMostConditions) refuse(rjct::kFilter, "the query has too many conditions");
        if (!isAttribute(name))
            refuse(rjct::kFilter, "the query has an attribute or identifier type that is not known here");
        const auto field = fieldOf(name);
        const bool names = namingOf(name) != Naming::Nobody && isOneOf(compare);
        if (!names && !m_scope.allows(field))
            refuse(rjct::kFilter, "the field " + std::string(field) + " is not in this client's scope");
        Condition condition{Condition::Kind::Is, name, compare};
        if (compare == Compare::In) {
            // The API's file has no list for a value: {"values": [...]} is its object; a list is understood
            // too.
            const Json& list = value.is_object() && value.contains("values") ? value["values"] : value;
            if (!list.is_array() || list.empty() || list.size() > kMostListed)
                refuse(rjct::kFilter,
                       "in wants {\"values\": [...]} with 1 to " + std::to_string(kMostListed) + " of them");
            for (const Json& one : list) condition.values.push_back(valueOf(name, one));
        } else {
            condition.values.push_back(valueOf(name, value));
        }
        if (names) m_named += condition.values.size();
        if (m_named > kMostNamed)
            refuse(rjct::kFilter,
                   "a query names " + std::to_string(kMostNamed) + " persons and households at most");
        return condition;
    }

    static Value valueOf(const std::string& name, const Json& value) {
        if (namingOf(name) == Naming::Person) {
            // 2 to the power of 53 has 16 digits: 13 are exact in a double.
            const auto number =
                domain::Cnic::parse(value.is_string() ? value.get<std::string>() : written(value));
            if (!number) refuse(rjct::kFilter, "an identity number has 13 digits");
            return std::stod(number->digits());
        }
        if (value.is_number()) return value.get<double>();
        if (value.is_boolean()) return value.get<bool>();
        if (!value.is_string()) refuse(rjct::kFilter, "a value must be a text, a number, true or false");
        const auto& text = value.get_ref<const std::string&>();
        if (text.size() > 256) refuse(rjct::kFilter, "a value has more than 256 bytes");
        if (namingOf(name) == Naming::Household) {
            std::uint64_t id = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
            if (error != std::errc{} || end != text.data() + text.size() || id >> 53)
                refuse(rjct::kFilter, "a household is named by its number");
            return static_cast<double>(id);
        }
        return text;
    }

    const Scope& m_scope;
    std::size_t m_conditions = 0;
    std::size_t m_named = 0;
};

/// Numbers written as text compare as numbers: "35" is 35.
std::optional<double> numberOf(const Value& value) {
    if (const auto* number = boost::variant2::get_if<double>(&value)) return *number;
    const auto* text = boost::variant2::get_if<std::string>(&value);
    double number = 0;
    if (!text) return {};
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc{} || end != text->data() + text->size()) return {};
    return number;
}

std::optional<std::partial_ordering> order(const Value& has, const Value& wanted) {
    if (boost::variant2::holds_alternative<double>(has)) {
        const auto number = numberOf(wanted);
        if (!number) return {};
        return boost::variant2::get<double>(has) <=> *number;
    }
    if (has.index() != wanted.index()) return {};
    if (const auto* text = boost::variant2::get_if<std::string>(&has))
        return *text <=> boost::variant2::get<std::string>(wanted);
    return boost::variant2::get<bool>(has) <=> boost::variant2::get<bool>(wanted);
}

bool compares(Compare compare, const Value& has, const Value& wanted) {
    const auto found = order(has, wanted);
    if (!found) return false;
    switch (compare) {
        case Compare::Less:
            return *found < 0;
        case Compare::LessOrEqual:
            return *found <= 0;
        case Compare::Equal:
        case Compare::In:
            return *found == 0;
        case Compare::GreaterOrEqual:
            return *found >= 0;
        case Compare::Greater:
            return *found > 0;
    }
    return false;
}

/// The numbers that one comparison asks for.
void addNumbers(const Condition& condition, Named& into) {
    if (!isOneOf(condition.compare)) return;
    const Naming naming = namingOf(condition.attribute);
    for (const Value& value : condition.values) {
        const double* number = boost::variant2::get_if<double>(&value);
        if (!number || *number < 0 || *number >= 9.1e15) continue;
        if (naming == Naming::Household)
            into.households.push_back(static_cast<std::uint64_t>(*number));
        else if (naming == Naming::Person)
            into.persons.push_back(static_cast<CnicNumber>(*number));
    }
}

void addAllNumbers(const Condition& condition, Named& into) {
    if (condition.kind == Condition::Kind::Is) addNumbers(condition, into);
    for (const Condition& part : condition.parts) addAllNumbers(part, into);
}

}  // namespace

tl::expected<Condition, Refusal> readQuery(const std::string& type, const Json& query, const Scope& scope) {
    try {
        Reader reader(scope);
        const Field field(query, "query");
        if (type == "idtype-value") return reader.idTypeValue(field);
        if (type == "expression") return reader.expression(field);
        if (type == "predicate") return reader.predicate(field);
        return tl::unexpected(Refusal{rjct::kCriteria, "query_type is not offered"});
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal);
    } catch (const BadField& bad) {
        return tl::unexpected(Refusal{rjct::kFilter, bad.where + " " + bad.what});
    }
}

bool holds(const Condition& condition, const Household& household, const Person& member, domain::Day today) {
    const auto part = [&](const Condition& one) { return holds(one, household, member, today); };
    switch (condition.kind) {
        case Condition::Kind::All:
            return std::ranges::all_of(condition.parts, part);
        case Condition::Kind::Any:
            return std::ranges::any_of(condition.parts, part);
        case Condition::Kind::Not:
            return std::ranges::none_of(condition.parts, part);
        case Condition::Kind::Is:
            break;
    }
    for (const Value& has : valuesOf(condition.attribute, household, member, today)) {
        for (const Value& wanted : condition.values) {
            if (compares(condition.compare, has, wanted)) return true;
        }
    }
    return false;
}

std::optional<Named> namedIn(const Condition& condition) {
    if (condition.kind == Condition::Kind::All) {
        for (const Condition& part : condition.parts) {
            if (auto named = namedIn(part)) return named;
        }
        return {};
    }
    if (condition.kind != Condition::Kind::Is || namingOf(condition.attribute) == Naming::Nobody) return {};
    if (!isOneOf(condition.compare)) return {};
    Named named;
    addNumbers(condition, named);
    return named;
}

Named allNamedIn(const Condition& condition) {
    Named all;
    addAllNumbers(condition, all);
    const auto once = [](auto& numbers) {
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    };
    once(all.persons);
    once(all.households);
    return all;
}

}  // namespace owc::sharing
