#include "queue-server/registry/search.h"

#include <algorithm>
#include <array>

#include "queue-server/registry/rows.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace eligibility;

namespace {

constexpr std::uint64_t kAskedEvery = 256;

enum class Type : std::uint8_t { Number, Word, Day };

Type typeOf(Attribute attribute) {
    switch (attribute) {
        case Attribute::Age:
        case Attribute::Score:
        case Attribute::HouseholdSize:
            return Type::Number;
        case Attribute::Born:
        case Attribute::Surveyed:
            return Type::Day;
        case Attribute::Gender:
        case Attribute::Marital:
        case Attribute::Relation:
        case Attribute::District:
        case Attribute::Survey:
        case Attribute::EnrolledIn:
        case Attribute::Certificate:
            break;
    }
    return Type::Word;
}

bool isOneOfMany(Attribute attribute) {
    return attribute == Attribute::EnrolledIn || attribute == Attribute::Certificate;
}

/// Of a household and one of its members.
struct Who {
    const Household& household;
    const Person& person;
};

std::optional<std::int64_t> ageOn(const std::optional<Day>& born, Day on) {
    if (!born || *born > on) return std::nullopt;
    const std::chrono::year_month_day from{*born}, to{on};
    const bool before = std::pair(to.month(), to.day()) < std::pair(from.month(), from.day());
    return static_cast<int>(to.year()) - static_cast<int>(from.year()) - (before ? 1 : 0);
}

std::optional<std::int64_t> scoreOn(const Household& household, Day on) {
    std::optional<std::int64_t> last;
    for (const Score& score : household.scores)
        if (score.since <= on) last = score.hundredths;
    return last;
}

/// Numbers and days as a number; nothing when it is not known.
std::optional<std::int64_t> numberOf(Attribute attribute, const Who& who, Day on) {
    const auto days = [](const std::optional<Day>& day) {
        return day ? std::optional<std::int64_t>(day->time_since_epoch().count()) : std::nullopt;
    };
    if (attribute == Attribute::Age) return ageOn(who.person.born, on);
    if (attribute == Attribute::Score) return scoreOn(who.household, on);
    if (attribute == Attribute::HouseholdSize) return static_cast<std::int64_t>(who.household.members.size());
    return days(attribute == Attribute::Born ? who.person.born : who.household.surveyed);
}

std::string_view wordIn(Attribute attribute, const Who& who) {
    if (attribute == Attribute::Gender) return wordOf(who.person.gender);
    if (attribute == Attribute::Marital) return wordOf(who.person.marital);
    if (attribute == Attribute::Relation) return wordOf(who.person.relation);
    if (attribute == Attribute::Survey) return wordOf(who.household.survey);
    return who.household.district;
}

bool hasOneOf(const Condition& condition, const Person& person, Day on) {
    const auto& word = boost::variant2::get<std::string>(condition.value);
    if (condition.attribute == Attribute::EnrolledIn)
        return std::ranges::any_of(person.enrolments, [&](const Enrolment& it) {
            return it.programme == word && it.from <= on && (!it.until || on < *it.until);
        });
    return std::ranges::any_of(person.certificates, [&](const Certificate& it) {
        return it.kind == word && it.issued <= on && (!it.until || on <= *it.until);
    });
}

template <class T>
bool compares(const T& found, Op op, const T& value) {
    switch (op) {
        case Op::Equal:
            return found == value;
        case Op::NotEqual:
            return found != value;
        case Op::Less:
            return found < value;
        case Op::LessOrEqual:
            return found <= value;
        case Op::Greater:
            return found > value;
        case Op::GreaterOrEqual:
            return found >= value;
    }
    return false;
}

bool meets(const Condition& condition, const Who& who, Day on) {
    if (isOneOfMany(condition.attribute))
        return hasOneOf(condition, who.person, on) == (condition.op == Op::Equal);
    if (typeOf(condition.attribute) == Type::Word) {
        const std::string_view word = wordIn(condition.attribute, who);
        return compares<std::string_view>(word, condition.op,
                                          boost::variant2::get<std::string>(condition.value));
    }
    const auto number = numberOf(condition.attribute, who, on);
    if (!number) return condition.op == Op::NotEqual;
    const auto* day = boost::variant2::get_if<Day>(&condition.value);
    const std::int64_t value =
        day ? day->time_since_epoch().count() : boost::variant2::get<std::int64_t>(condition.value);
    return compares(*number, condition.op, value);
}

/// Whether it can be told from the household alone.
bool isOfHousehold(Attribute attribute) {
    switch (attribute) {
        case Attribute::District:
        case Attribute::Score:
        case Attribute::Survey:
        case Attribute::Surveyed:
        case Attribute::HouseholdSize:
            return true;
        case Attribute::Gender:
        case Attribute::Marital:
        case Attribute::Relation:
        case Attribute::Born:
        case Attribute::Age:
        case Attribute::EnrolledIn:
        case Attribute::Certificate:
            break;
    }
    return false;
}

std::optional<std::string> whatIsWrong(const Query& query) {
    if (query.all.size() > kMostConditions) return "more than 20 conditions";
    if (query.sort.size() > kMostSorts) return "sorted by more than 3 attributes";
    if (query.page == 0 || query.pageSize == 0) return "pages and their size begin with 1";
    if (query.pageSize > kDeepest || query.page > kDeepest / query.pageSize)
        return "a page behind the first 100000 people; ask for less at once, or with narrower conditions";
    for (std::size_t i = 0; i < query.all.size(); ++i) {
        const Condition& it = query.all[i];
        const std::string which = "condition " + std::to_string(i + 1) + ": ";
        if (it.value.index() != static_cast<std::size_t>(typeOf(it.attribute)))
            return which + "a value of another type";
        const bool equality = it.op == Op::Equal || it.op == Op::NotEqual;
        if (!equality && typeOf(it.attribute) == Type::Word)
            return which + "words are equal or not, never less or greater";
    }
    for (const SortBy& sort : query.sort)
        if (isOneOfMany(sort.attribute)) return "sorted by something of which a person has many";
    return std::nullopt;
}

/// Keeps the first so many in order and counts all.
class Best {
  public:
    Best(const Query& query, const Words& words) : m_query(query), m_most(query.page * query.pageSize) {
        for (std::uint32_t place = 0; place < words.size(); ++place) m_ranks.push_back(place);
        std::ranges::sort(m_ranks, {},
                          [&](std::uint32_t place) -> const std::string& { return *words.at(place); });
        for (const std::uint32_t place : m_ranks) m_rankOf.try_emplace(*words.at(place), m_rankOf.size());
    }

    void add(const Who& who) {
        ++m_total;
        if (m_query.sort.empty() && m_kept.size() == m_most) return;  // they come in order
        Kept kept{{}, who.household.id, who.person.cnic};
        for (std::size_t i = 0; i < m_query.sort.size(); ++i) {
            const SortBy& sort = m_query.sort[i];
            const std::int64_t key = keyOf(sort.attribute, who);
            kept.keys[i] = sort.descending ? -key : key;
        }
        m_kept.push_back(kept);
        if (m_kept.size() >= 2 * m_most + 1024) cut();
    }

    SearchResult take() {
        cut();
        std::ranges::sort(m_kept);
        SearchResult result{.page = {}, .total = m_total};
        for (std::size_t i = (m_query.page - 1) * m_query.pageSize; i < m_kept.size(); ++i)
            result.page.push_back({m_kept[i].cnic, m_kept[i].household});
        return result;
    }

  private:
    struct Kept {
        std::array<std::int64_t, kMostSorts> keys;
        std::uint64_t household;
        CnicNumber cnic;
        friend auto operator<=>(const Kept&, const Kept&) = default;
    };
    /// What is not known comes first.
    std::int64_t keyOf(Attribute attribute, const Who& who) {
        if (attribute == Attribute::Gender) return static_cast<std::int64_t>(who.person.gender);
        if (attribute == Attribute::Marital) return static_cast<std::int64_t>(who.person.marital);
        if (attribute == Attribute::Relation) return static_cast<std::int64_t>(who.person.relation);
        if (attribute == Attribute::Survey) return static_cast<std::int64_t>(who.household.survey);
        if (attribute == Attribute::District)
            return static_cast<std::int64_t>(m_rankOf.at(who.household.district));
        constexpr std::int64_t kUnknown = -1'000'000'000;
        return numberOf(attribute, who, m_query.on).value_or(kUnknown);
    }
    void cut() {
        if (m_kept.size() <= m_most) return;
        std::ranges::nth_element(m_kept, m_kept.begin() + static_cast<std::ptrdiff_t>(m_most));
        m_kept.resize(m_most);
    }

    const Query& m_query;
    std::size_t m_most;
    std::vector<std::uint32_t> m_ranks;
    std::unordered_map<std::string, std::size_t> m_rankOf;
    std::vector<Kept> m_kept;
    std::uint64_t m_total = 0;
};

}  // namespace

Result<SearchResult> search(Registry& registry, const Query& query, const Budget& budget) {
    if (const auto wrong = whatIsWrong(query)) return fail(ErrorCode::BadInput, *wrong);
    VersionFile* file = registry.file();
    if (!file) return SearchResult{};
    std::vector<Condition> ofHousehold, ofPerson;
    for (const Condition& it : query.all)
        (isOfHousehold(it.attribute) ? ofHousehold : ofPerson).push_back(it);
    Best best(query, file->words());
    std::uint64_t looked = 0;
    bool complete = true;
    const Person nobody;
    const auto done = file->forEach(std::nullopt, [&](const Household& household) {
        if (looked++ >= budget.households ||
            (looked % kAskedEvery == 0 && budget.isOver && budget.isOver())) {
            complete = false;
            return false;
        }
        const auto all = [&](const std::vector<Condition>& conditions, const Who& who) {
            return std::ranges::all_of(conditions,
                                       [&](const Condition& it) { return meets(it, who, query.on); });
        };
        if (!all(ofHousehold, {household, nobody})) return true;
        for (const Person& person : household.members)
            if (all(ofPerson, {household, person})) best.add({household, person});
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    SearchResult result = best.take();
    result.complete = complete;
    return result;
}

}  // namespace owc::registry
