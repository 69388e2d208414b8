#include "drivers/tool/checks/scrub.h"

#include <algorithm>
#include <cctype>
#include <span>
#include <sstream>

namespace owc::tool_checks {
namespace {

constexpr std::string_view kHidden = "[hidden]";

// Keys whose values are of our own making; a text that somebody typed or scanned is under none of them.
constexpr std::string_view kHarmless[] = {
    "bytes",   "clock_offset_ms", "code",   "condition", "connected", "connections", "count",      "counter", "day",      "device", "event",
    "events",  "files_at_most",   "folded", "free_mb",   "good",      "level",      "ms",      "offset",   "outcome", "policy",
    "port",    "printer",         "queued", "reason",    "role",      "rows",        "seq",        "state",   "strangers", "took",
    "took_ms", "unfinished",      "version", "warn_free_mb"};

// Keys that may be shown without their values.
constexpr std::string_view kKnownKeys[] = {"cnic", "detail", "devices_to_tell", "file", "name", "number", "officer", "our_seq", "pin", "replaces", "visit"};

// What a line of ours begins with: level, area, event. A line with new words needs them here.
constexpr std::string_view kOurWords[] = {
    "trace",          "debug",       "info",       "warning",        "error",          "critical",
    "backup",         "counter",     "desk",       "engine",         "gate",           "guard",
    "icon",           "kiosk",       "metrics",    "server",         "storage",        "ui",
    "visitor",        "voice",       "wal",        "wire",           "batch_refused",  "book",
    "checkpoint_failed", "condition-refused", "cut", "day_not_opened", "failed",       "has_room",
    "key_file_stays", "lease",       "link",       "log_behind",     "log_restored",   "low",
    "made",           "no_reserve",  "not_moved",  "outcomes_kept",  "own-token",      "own-token-refused",
    "own-token-reported", "port_not_free", "port_taken", "printer", "read_only",       "report-refused",
    "scan",           "scanned",     "scanner",    "signed-in",      "start",          "stop",
    "storage_full",   "takes_commands_again", "tick_refused", "wal_checkpoint_failed",
    "answer_refused", "answers_not_recorded", "authority", "authority_desk_full", "reader", "registry", "unreadable",
    "looked_through", "not_looked_through", "bank_desk_full", "bank_answers_not_recorded"};

bool isOneOf(std::string_view word, std::span<const std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

/// "[warning]" is "warning".
std::string_view bare(std::string_view word) {
    if (word.size() > 2 && word.starts_with('[') && word.ends_with(']')) return word.substr(1, word.size() - 2);
    return word;
}

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
    for (std::string word; words >> word;) {
        out += out.empty() ? "" : " ";
        const std::size_t at = word.find('=');
        const std::string key = word.substr(0, at);
        if (at == std::string::npos) {
            const bool mayStay = (start && isTime(word)) || (isOneOf(bare(word), kOurWords) && !names(word, people));
            out += mayStay ? word : kHidden;
            continue;
        }
        start = false;
        const std::string value = word.substr(at + 1);
        const bool harmless = isOneOf(key, kHarmless);
        // An unknown key is hidden with its value: it is a piece of somebody's text.
        if ((!harmless && !isOneOf(key, kKnownKeys)) || names(key, people)) {
            out += kHidden;
            continue;
        }
        out += key + "=";
        out += harmless && isHarmless(value) && !names(value, people) ? value : kHidden;
    }
    return out;
}

}  // namespace owc::tool_checks
