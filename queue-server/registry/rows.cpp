#include "queue-server/registry/rows.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "queue-server/registry/lines.h"
#include "queue-server/registry/packed.h"

namespace owc::registry {

using namespace eligibility;

namespace {

// By the numbers of record.h; a word that is empty is written as nothing.
constexpr std::string_view kGenders[] = {"", "female", "male", "transgender"};
constexpr std::string_view kMaritals[] = {"", "single", "married", "widowed", "divorced", "separated"};
constexpr std::string_view kRelations[] = {"", "head", "spouse", "child", "parent", "sibling", "grandchild"};
constexpr std::string_view kCards[] = {"", "valid", "expired", "blocked", "deceased"};
constexpr std::string_view kSurveys[] = {"", "done", "review"};
constexpr std::string_view kAnswers[] = {"", "eligible", "not-eligible", "review"};
constexpr std::string_view kFilters[] = {"government", "tax",       "vehicle",    "travel",
                                         "telephone",  "executive", "health-card"};

std::optional<std::uint64_t> numberOf(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || wrong != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// "28.4" as 2840.
std::optional<std::uint16_t> hundredthsOf(std::string_view text) {
    const std::size_t point = text.find('.');
    const auto whole = numberOf(text.substr(0, point));
    if (!whole || *whole > 100) return std::nullopt;
    std::uint64_t parts = 0;
    if (point != std::string_view::npos) {
        const std::string_view behind = text.substr(point + 1);
        const auto number = numberOf(behind);
        if (!number || behind.size() > 2) return std::nullopt;
        parts = behind.size() == 1 ? *number * 10 : *number;
    }
    if (*whole * 100 + parts > 10'000) return std::nullopt;
    return static_cast<std::uint16_t>(*whole * 100 + parts);
}

/// The values of a line, taken by the name of the column; the first trouble stays.
class Line {
  public:
    Line(Kind kind, const Fields& fields) : m_columns(columnsOf(kind)), m_fields(fields) {}

    std::string_view text(std::size_t column, std::size_t longest) {
        const std::string_view text = m_fields[column];
        if (text.size() > longest) wrong(column, "longer than " + std::to_string(longest) + " bytes");
        if (!isUtf8(text)) wrong(column, "not UTF-8; save the file as UTF-8");
        if (std::ranges::any_of(text, [](unsigned char c) { return c < 0x20; }))
            wrong(column, "a line break or another control character within the value");
        return text;
    }
    std::string word(std::size_t column) {
        needed(column);
        return std::string(text(column, kLongestWord));
    }
    std::optional<Day> day(std::size_t column) {
        if (m_fields[column].empty()) return std::nullopt;
        const auto day = dayOf(m_fields[column]);
        if (!day) wrong(column, "not a day between 1900 and 2079; write it as 1980-02-29");
        return day;
    }
    Day neededDay(std::size_t column) {
        needed(column);
        return day(column).value_or(Day{});
    }
    std::optional<std::uint64_t> number(std::size_t column, std::uint64_t most) {
        if (m_fields[column].empty()) return std::nullopt;
        const auto number = numberOf(m_fields[column]);
        if (!number || *number > most) wrong(column, "not a whole number from 0 to " + std::to_string(most));
        return number;
    }
    std::uint64_t household(std::size_t column) {
        needed(column);
        return number(column, std::numeric_limits<std::int64_t>::max()).value_or(0);
    }
    CnicNumber cnic(std::size_t column) {
        const auto cnic = cnicOf(m_fields[column]);
        if (!cnic) wrong(column, "not 13 digits; hyphens are allowed");
        return cnic.value_or(0);
    }
    std::optional<std::uint16_t> score(std::size_t column) {
        if (m_fields[column].empty()) return std::nullopt;
        const auto score = hundredthsOf(m_fields[column]);
        if (!score) wrong(column, "not a score from 0 to 100 with at most two decimals");
        return score;
    }
    template <class T>
    T oneOf(std::size_t column, std::span<const std::string_view> words) {
        for (std::size_t i = 0; i < words.size(); ++i)
            if (m_fields[column] == words[i]) return static_cast<T>(i);
        std::string known;
        for (const std::string_view word : words)
            if (!word.empty()) known += (known.empty() ? "" : ", ") + std::string(word);
        wrong(column, "none of " + known);
        return T{};
    }
    std::uint16_t filters(std::size_t column) {
        std::uint16_t bits = 0;
        for (std::string_view rest = m_fields[column]; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            const auto* word = std::ranges::find(kFilters, rest.substr(0, end));
            if (word == std::end(kFilters))
                return wrong(column, "a word that is no filter; README.md names them"), bits;
            bits = static_cast<std::uint16_t>(bits | 1u << (word - kFilters));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return bits;
    }
    std::string digits(std::size_t column) {
        const std::string_view text = m_fields[column];
        const bool plain = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        if (!plain || text.size() > kLongestMobile)
            wrong(column, "not up to 15 digits without blanks or hyphens");
        return plain ? std::string(text) : std::string{};
    }
    void needed(std::size_t column) {
        if (m_fields[column].empty()) wrong(column, "not given");
    }
    void wrong(std::size_t column, std::string what) {
        if (!trouble) trouble = Trouble{m_columns[column].name, std::move(what)};
    }

    std::optional<Trouble> trouble;

  private:
    std::span<const Column> m_columns;
    const Fields& m_fields;
};

}  // namespace

std::optional<Trouble> readHousehold(const Fields& fields, Household& household) {
    Line line(Kind::Household, fields);
    household.id = line.household(0);
    household.district = line.word(1);
    household.survey = line.oneOf<SurveyState>(2, kSurveys);
    household.surveyed = line.day(3);
    household.scores.clear();
    const auto score = line.score(4);
    const auto since = line.day(5);
    if (score && since) household.scores.push_back({*score, *since});
    if (score.has_value() != since.has_value()) line.wrong(5, "score and score_since go together");
    if (household.survey != SurveyState::None && !household.surveyed)
        line.wrong(3, "not given, but survey says there was one");
    const auto income = line.number(6, 1'000'000'000'000);
    household.monthlyIncome = income ? std::optional(static_cast<Rupees>(*income)) : std::nullopt;
    return std::move(line.trouble);
}

std::optional<Trouble> readScore(const Fields& fields, std::uint64_t& household, Score& score) {
    Line line(Kind::Score, fields);
    household = line.household(0);
    score.since = line.neededDay(1);
    line.needed(2);
    score.hundredths = line.score(2).value_or(0);
    return std::move(line.trouble);
}

std::optional<Trouble> readPerson(const Fields& fields, std::uint64_t& household, Person& person) {
    Line line(Kind::Person, fields);
    person.cnic = line.cnic(0);
    household = line.household(1);
    person.name = line.text(2, kLongestName);
    person.born = line.day(3);
    person.gender = line.oneOf<Gender>(4, kGenders);
    person.marital = line.oneOf<Marital>(5, kMaritals);
    person.relation = line.oneOf<Relation>(6, kRelations);
    person.card = line.oneOf<CardState>(7, kCards);
    person.filters = line.filters(8);
    person.schoolClass = static_cast<std::uint8_t>(line.number(9, 20).value_or(0));
    person.mobile = line.digits(10);
    return std::move(line.trouble);
}

std::optional<Trouble> readPaper(Kind kind, const Fields& fields, Person& person) {
    Line line(kind, fields);
    person.cnic = line.cnic(0);
    const std::string what = line.word(1);
    if (kind == Kind::Certificate) person.certificates.push_back({what, line.neededDay(2), line.day(3)});
    if (kind == Kind::Enrolment) person.enrolments.push_back({what, line.neededDay(2), line.day(3)});
    if (kind == Kind::Answer) {
        line.needed(3);
        const auto answer = line.oneOf<OfficialAnswer>(3, kAnswers);
        person.answers.push_back({what, answer, std::string(line.text(4, kLongestWord)), line.neededDay(2)});
    }
    if (kind == Kind::Entitlement) {
        line.needed(3);
        const auto amount = static_cast<Rupees>(line.number(3, 1'000'000'000'000).value_or(0));
        person.entitlements.push_back(
            {what, line.word(2), amount, line.neededDay(4), line.neededDay(5), line.day(6)});
        if (const Entitlement& it = person.entitlements.back(); it.until < it.from)
            line.wrong(5, "before its first day");
    }
    return std::move(line.trouble);
}

std::optional<Trouble> readChange(Kind kind, const Fields& fields, Change& change) {
    const std::string_view word = fields[columnsOf(kind).size() - 1];
    change = word == "remove" ? Change::Remove : Change::Put;
    if (word == "remove" || word == "put" || word.empty()) return std::nullopt;
    return Trouble{"change", "neither put nor remove"};
}

std::optional<CnicNumber> cnicOf(std::string_view text) {
    CnicNumber number = 0;
    int digits = 0;
    for (const char c : text) {
        if (c == '-' && (digits == 5 || digits == 12)) continue;
        if (c < '0' || c > '9' || ++digits > 13) return std::nullopt;
        number = number * 10 + static_cast<CnicNumber>(c - '0');
    }
    return digits == 13 && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<Day> dayOf(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto part = [&](std::size_t from, std::size_t size) {
        int value = 0;
        for (const char c : text.substr(from, size))
            value = c < '0' || c > '9' ? -10'000 : value * 10 + (c - '0');
        return value;
    };
    const int year = part(0, 4), month = part(5, 2), day = part(8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || !isStorable(std::chrono::sys_days{date})) return std::nullopt;
    return std::chrono::sys_days{date};
}

std::string inText(Day day) {
    const std::chrono::year_month_day date{day};
    std::string text = "0000-00-00";
    const auto put = [&](std::size_t end, int value) {
        for (; value > 0; value /= 10) text[end--] = static_cast<char>('0' + value % 10);
    };
    put(3, static_cast<int>(date.year()));
    put(6, static_cast<int>(static_cast<unsigned>(date.month())));
    put(9, static_cast<int>(static_cast<unsigned>(date.day())));
    return text;
}

std::string_view wordOf(Gender value) {
    return kGenders[static_cast<std::size_t>(value)];
}
std::string_view wordOf(Marital value) {
    return kMaritals[static_cast<std::size_t>(value)];
}
std::string_view wordOf(Relation value) {
    return kRelations[static_cast<std::size_t>(value)];
}
std::string_view wordOf(CardState value) {
    return kCards[static_cast<std::size_t>(value)];
}
std::string_view wordOf(SurveyState value) {
    return kSurveys[static_cast<std::size_t>(value)];
}
std::string_view wordOf(OfficialAnswer value) {
    return kAnswers[static_cast<std::size_t>(value)];
}
std::span<const std::string_view> filterWords() {
    return kFilters;
}

}  // namespace owc::registry
