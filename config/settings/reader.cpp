#include "config/settings/reader.h"

#include <algorithm>
#include <numeric>

#include "queue-server/domain/languages.h"

namespace owc::settings {
namespace {

/// Levenshtein distance: how many letters apart two keys are.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = corner + (a[i] != b[j]);
            corner = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, corner + 1});
        }
    }
    return row.back();
}

std::string listed(const std::vector<std::string_view>& choices) {
    std::string text;
    for (const std::string_view choice : choices)
        text += (text.empty() ? "" : ", ") + (choice.empty() ? "\"\"" : std::string(choice));
    return text;
}

std::string quoted(std::string_view key, const std::string& value) {
    return std::string(key) + " = \"" + value + "\"";
}

bool isOneOf(const std::string& value, const std::vector<std::string_view>& choices) {
    return choices.empty() || std::ranges::find(choices, value) != choices.end();
}

}  // namespace

std::string nearest(std::string_view key, const std::vector<std::string_view>& keys) {
    const auto best =
        std::ranges::min_element(keys, {}, [&](std::string_view k) { return distance(key, k); });
    if (best == keys.end() || distance(key, *best) > 3) return {};
    return "; did you mean " + std::string(*best) + "?";
}

toml::table parseFile(const std::filesystem::path& folder, const std::string& name) {
    try {
        return toml::parse_file((folder / name).string());
    } catch (const toml::parse_error& error) {
        throw BadSetting(name + ":" + std::to_string(error.source().begin.line) + ": " +
                         std::string(error.description()));
    }
}

const toml::source_region& sourceOf(const toml::table& table, std::string_view key, std::size_t index) {
    const toml::node* node = table.get(key);
    if (!node) return table.source();
    const toml::array* list = node->as_array();
    return list && index < list->size() ? list->get(index)->source() : node->source();
}

void Reader::complain(const toml::source_region& where, const std::string& what) const {
    throw BadSetting(m_file + ":" + std::to_string(where.begin.line) + ": " + what);
}

void Reader::refuseUnknown(const toml::table& table, const std::vector<std::string_view>& keys) const {
    for (const auto& [key, node] : table) {
        if (std::ranges::find(keys, key.str()) == keys.end())
            complain(node.source(), "unknown key " + std::string(key.str()) + nearest(key.str(), keys));
    }
}

void Reader::refuseIllWritten(const toml::node& node, std::string_view key, const std::string& text,
                              Complaint complaint) const {
    const std::string wrong = complaint ? complaint(text) : "";
    if (!wrong.empty()) complain(node.source(), quoted(key, text) + wrong);
}

void Reader::take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view unit,
                  std::int64_t& into) const {
    const auto value = node.value_exact<std::int64_t>();
    if (!value) complain(node.source(), std::string(key) + " must be a whole number");
    const auto& range = boost::variant2::get<IntRange>(rule);
    if (*value < range.low || *value > range.high)
        complain(node.source(), std::string(key) + " = " + std::to_string(*value) + " is not in " +
                                    std::to_string(range.low) + ".." + std::to_string(range.high) +
                                    (unit.empty() ? "" : " (" + std::string(unit) + ")"));
    into = *value;
}

void Reader::take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view,
                  std::string& into) const {
    const auto value = node.value_exact<std::string>();
    if (!value) complain(node.source(), std::string(key) + " must be a text in quotes");
    const auto& text = boost::variant2::get<TextRule>(rule);
    if (value->size() < text.least || value->size() > 256)
        complain(node.source(),
                 std::string(key) + " must be " + std::to_string(text.least) + " to 256 bytes long");
    if (!isOneOf(*value, text.choices))
        complain(node.source(), quoted(key, *value) + " is not one of " + listed(text.choices));
    refuseIllWritten(node, key, *value, text.complaint);
    into = *value;
}

void Reader::take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view,
                  std::vector<std::string>& into) const {
    const toml::array* array = node.as_array();
    if (!array) complain(node.source(), std::string(key) + " must be a list of texts");
    const auto& [choices, least, complaint, most] = boost::variant2::get<ListRule>(rule);
    if (array->size() < least)
        complain(node.source(), std::string(key) + " is empty; name at least " + std::to_string(least));
    if (array->size() > most)
        complain(array->get(most)->source(), std::string(key) + " has " + std::to_string(array->size()) +
                                                 " entries; write at most " + std::to_string(most));
    for (const toml::node& entry : *array) {
        const auto value = entry.value_exact<std::string>();
        if (!value) complain(entry.source(), std::string(key) + " must hold texts in quotes");
        if (!isOneOf(*value, choices))
            complain(entry.source(), quoted(key, *value) + " is not one of " + listed(choices));
        refuseIllWritten(entry, key, *value, complaint);
        if (std::ranges::find(into, *value) != into.end())
            complain(entry.source(), quoted(key, *value) + " twice");
        into.push_back(*value);
    }
}

void Reader::take(const toml::node& node, std::string_view key, const Rule&, std::string_view,
                  bool& into) const {
    const auto value = node.value_exact<bool>();
    if (!value) complain(node.source(), std::string(key) + " must be true or false, without quotes");
    into = *value;
}

void Reader::take(const toml::node& node, std::string_view key, const Rule&, std::string_view,
                  Names& into) const {
    const toml::table* table = node.as_table();
    if (!table)
        complain(node.source(), std::string(key) + " must be a table: { ur = \"...\", en = \"...\" }");
    for (const auto& [language, text] : *table) {
        const auto value = text.value_exact<std::string>();
        if (!value || value->empty())
            complain(text.source(), std::string(key) + " must hold texts in quotes");
        if (!domain::languageFromCode(language.str()))
            complain(text.source(), std::string(key) + "." + std::string(language.str()) +
                                        " is no language: write ur, pa, ps, sd, skr, bal or en");
        into[std::string(language.str())] = *value;
    }
    for (const char* language : {"ur", "en"}) {
        if (!into.contains(language))
            complain(node.source(), std::string(key) + "." + language + " is missing");
    }
}

}  // namespace owc::settings
