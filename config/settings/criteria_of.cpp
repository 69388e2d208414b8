#include "config/settings/criteria_of.h"

#include <algorithm>
#include <array>

#include "config/settings/written_time.h"
#include "queue-server/eligibility/words.h"

namespace owc::settings {
namespace {

using eligibility::Criterion;
using eligibility::wordsOf;
using Kind = eligibility::Rule;

struct Keys {
    Kind rule;
    std::vector<std::string_view> needed;
    std::vector<std::string_view> allowed;
};

const Keys& keysOf(Kind rule) {
    static const std::vector<Keys> table{
        {Kind::ScoreAtMost, {"score"}, {"with_disabled"}},
        {Kind::IncomeBelow, {"rupees"}, {}},
        {Kind::IncomeAtMost, {"rupees"}, {}},
        {Kind::AgeBetween, {"least", "most"}, {}},
        {Kind::ClassBetween, {"least", "most"}, {}},
        {Kind::GenderIs, {"words"}, {}},
        {Kind::MaritalIs, {"words"}, {}},
        {Kind::RelationIs, {"words"}, {}},
        {Kind::HasCertificate, {"words"}, {}},
        {Kind::EnrolledIn, {"words"}, {}},
        {Kind::HouseholdEnrolledIn, {"words"}, {}},
        {Kind::DistrictIn, {"words"}, {}},
        {Kind::NoFilter, {"words"}, {}},
        {Kind::NotWithinMonths, {"months", "words"}, {}},
        {Kind::OnePerHousehold, {}, {}},
        {Kind::SurveyedWithinYears, {"years"}, {}},
        {Kind::AskedAtCounter, {"question"}, {}},
        {Kind::MemberWith, {"of"}, {}},
        {Kind::AnyOf, {"of"}, {}},
    };
    return *std::ranges::find(table, rule, &Keys::rule);
}

std::string listed(const Keys& keys) {
    std::string text;
    for (const auto* some : {&keys.needed, &keys.allowed})
        for (const std::string_view key : *some) text += (text.empty() ? "" : ", ") + std::string(key);
    return text.empty() ? "nothing more" : text;
}

/// Keys that belong to one rule or another; the others stand in every rule.
constexpr std::array<std::string_view, 10> kOfRules{"score",  "with_disabled", "rupees", "least",    "most",
                                                    "months", "years",         "words",  "question", "of"};

void checkKeys(const Reader& reader, const toml::table& table, const std::string& rule, const Keys& keys) {
    for (const std::string_view key : kOfRules) {
        const bool needed = std::ranges::find(keys.needed, key) != keys.needed.end();
        const bool allowed = needed || std::ranges::find(keys.allowed, key) != keys.allowed.end();
        if (needed && !table.contains(key))
            reader.complain(table.source(), "rule = \"" + rule + "\" needs " + std::string(key));
        if (!allowed && table.contains(key))
            reader.complain(sourceOf(table, key), std::string(key) + " does not belong to rule = \"" + rule +
                                                      "\", which takes " + listed(keys) + "; leave it out");
    }
}

std::int64_t hundredthsOf(const Reader& reader, const toml::table& table, std::string_view key,
                          const std::string& text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    const std::size_t dot = text.find('.');
    bool good = dot != std::string::npos && dot >= 1 && dot <= 3 && text.size() == dot + 3;
    for (std::size_t i = 0; good && i < text.size(); ++i) good = i == dot || digit(i);
    std::int64_t value = 0;
    for (std::size_t i = 0; good && i < text.size(); ++i)
        if (i != dot) value = value * 10 + (text[i] - '0');
    if (!good || value > 10'000)
        reader.complain(sourceOf(table, key), std::string(key) + " = \"" + text +
                                                  "\" is no score: write 0.00 to 100.00 with two decimals");
    return value;
}

void checkWords(const Reader& reader, const toml::table& table, const std::vector<std::string>& words,
                const std::vector<std::string_view>& known) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (std::ranges::find(known, words[i]) != known.end()) continue;
        std::string choices;
        for (const std::string_view word : known)
            choices += (choices.empty() ? "" : ", ") + std::string(word);
        reader.complain(sourceOf(table, "words", i), "words = \"" + words[i] + "\" is not one of " + choices);
    }
}

std::vector<std::string_view> filterWords() {
    static const std::vector<std::string> reaching = [] {
        std::vector<std::string> all;
        for (const std::string_view word : wordsOf<eligibility::Filter>())
            for (const char* reach : {"", ":spouse", ":household"}) all.push_back(std::string(word) + reach);
        return all;
    }();
    return {reaching.begin(), reaching.end()};
}

/// Words that are values of the record; names of programmes are looked at when all are known.
void checkWordsOf(const Reader& reader, const toml::table& table, Kind rule,
                  const std::vector<std::string>& words) {
    if (keysOf(rule).needed.size() > 0 && table.contains("words") && words.empty())
        reader.complain(sourceOf(table, "words"), "words is empty; name at least one");
    if (rule == Kind::GenderIs) checkWords(reader, table, words, wordsOf<eligibility::Gender>());
    if (rule == Kind::MaritalIs) checkWords(reader, table, words, wordsOf<eligibility::Marital>());
    if (rule == Kind::RelationIs) checkWords(reader, table, words, wordsOf<eligibility::Relation>());
    if (rule == Kind::NoFilter) checkWords(reader, table, words, filterWords());
}

std::vector<Criterion> nestedOf(const Reader& reader, const toml::table& table) {
    std::vector<WrittenCriterion> read;
    std::vector<Criterion> nested;
    reader.readEach(table, "of", nestedCriterionRows(), read,
                    [&](const toml::table& at, const WrittenCriterion& one) {
                        nested.push_back(criterionOf(reader, at, one));
                    },
                    {"of"});
    if (nested.empty()) reader.complain(sourceOf(table, "of"), "of is empty; name at least one rule");
    return nested;
}

/// What is within a rule was read where the rule was.
void inherit(std::vector<Criterion>& nested, const Criterion& from) {
    for (Criterion& one : nested) {
        one.source = from.source;
        one.confidence = from.confidence;
        inherit(one.members, from);
    }
}

}  // namespace

eligibility::Confidence markOf(const std::string& word) {
    return eligibility::fromWord<eligibility::Confidence>(word).value_or(eligibility::Confidence::NotFound);
}

eligibility::InForce daysOf(const Reader& reader, const toml::table& table, const std::string& from,
                            const std::string& until) {
    const eligibility::InForce when{dateOf(from), dateOf(until)};
    if (when.from && when.until && *when.until <= *when.from)
        reader.complain(sourceOf(table, "until"), "until = \"" + until + "\" is not after from = \"" + from +
                                                      "\"; write the first day on which it no longer holds");
    return when;
}

Criterion criterionOf(const Reader& reader, const toml::table& table, const WrittenCriterion& written) {
    const Kind rule = eligibility::fromWord<Kind>(written.rule).value();
    checkKeys(reader, table, written.rule, keysOf(rule));
    checkWordsOf(reader, table, rule, written.words);
    Criterion made;
    made.rule = rule;
    made.words = written.words;
    made.onlyFor = written.onlyFor;
    made.when = daysOf(reader, table, written.from, written.until);
    made.source = written.source;
    made.confidence = markOf(written.mark);
    if (table.contains("score")) made.number = hundredthsOf(reader, table, "score", written.score);
    if (table.contains("with_disabled"))
        made.disabledNumber = hundredthsOf(reader, table, "with_disabled", written.withDisabled);
    if (made.disabledNumber && *made.disabledNumber < made.number)
        reader.complain(sourceOf(table, "with_disabled"), "with_disabled = \"" + written.withDisabled +
                                                              "\" is below score = \"" + written.score +
                                                              "\"; a disability never makes it harder");
    if (table.contains("rupees")) made.number = written.rupees;
    if (table.contains("months")) made.number = written.months;
    if (table.contains("years")) made.number = written.years;
    if (table.contains("least")) {
        made.number = written.least;
        made.upTo = written.most;
        if (written.most < written.least)
            reader.complain(sourceOf(table, "most"),
                            "most = " + std::to_string(written.most) + " is below least = " +
                                std::to_string(written.least) + "; write the larger one as most");
    }
    if (table.contains("question")) made.words = {written.question};
    if (rule == Kind::AskedAtCounter && written.question.empty())
        reader.complain(sourceOf(table, "question"), "question is empty; name what a person asks");
    if (table.contains("of")) made.members = nestedOf(reader, table);
    inherit(made.members, made);
    return made;
}

}  // namespace owc::settings
