#include "drivers/tool/checks/scrub.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <sstream>

namespace owc::tool_checks {
namespace {

constexpr std::string_view kHidden = "[hidden]";

// Keys whose values are of our own making; a text that somebody typed or scanned is under none of them.
constexpr std::array<std::string_view, 26> kHarmless{"code",    "device",   "event",  "ms",      "count",  "state",  "reason",
                                                     "version", "port",     "outcome", "role",   "policy", "day",    "seq",
                                                     "bytes",   "queued",   "events", "counter", "rows",   "offset", "took",
                                                     "printer", "condition", "level", "from",    "to"};

std::string lower(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return small;
}

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// "2026-03-14", "10:03:07.123" or "[2026-03-14": what a log line begins with.
bool isTime(std::string_view word) {
    if (word.starts_with('[')) word.remove_prefix(1);
    if (word.ends_with(']')) word.remove_suffix(1);
    const bool figures = std::ranges::all_of(word, [](char letter) { return isDigit(letter) || letter == '-' || letter == ':' || letter == '.'; });
    const bool date = word.size() == 10 && word[4] == '-' && word[7] == '-';
    const bool clock = word.size() >= 5 && word.size() <= 15 && word[2] == ':';
    return figures && (date || clock);
}

/// Words of small letters with marks between them, and short figures.
bool isHarmless(std::string_view word) {
    std::size_t digits = 0;
    for (const char letter : word) {
        const bool small = (letter >= 'a' && letter <= 'z') || std::string_view("-_.,:;/()[]'\"?!").find(letter) != std::string_view::npos;
        if (!small && !isDigit(letter)) return false;
        if (isDigit(letter) && ++digits > 3) return false;
    }
    return true;
}

bool names(std::string_view word, const std::vector<std::string>& people) {
    const std::string small = lower(word);
    return std::ranges::any_of(people, [&](const std::string& person) {
        std::istringstream parts(lower(person));
        for (std::string part; parts >> part;)
            if (part.size() > 2 && small.find(part) != std::string::npos) return true;
        return false;
    });
}

}  // namespace

std::string scrubbed(std::string_view line, const std::vector<std::string>& people) {
    std::istringstream words{std::string(line)};
    std::string out;
    bool start = true;
    bool harmlessValue = false;
    for (std::string word; words >> word;) {
        out += out.empty() ? "" : " ";
        const std::size_t at = word.find('=');
        std::string value = word;
        if (at != std::string::npos) {
            const std::string key = word.substr(0, at);
            if (isHarmless(key) && !names(key, people)) out += key + "=", value = word.substr(at + 1);
            harmlessValue = std::ranges::find(kHarmless, key) != kHarmless.end();
        }
        // A value of an unknown key is hidden with all words behind it, up to the next key.
        const bool mayStay = at == std::string::npos ? start || harmlessValue : harmlessValue;
        const bool time = start && isTime(value);
        if (at != std::string::npos) start = false;
        out += (time || (mayStay && isHarmless(value) && !names(value, people))) ? value : std::string(kHidden);
    }
    return out;
}

}  // namespace owc::tool_checks
