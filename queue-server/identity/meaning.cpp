#include "queue-server/identity/meaning.h"

#include <algorithm>
#include <array>

namespace owc::identity {
namespace {

constexpr std::array<std::string_view, 21> kNames{
    "verified",         "no-match",        "finger-spent",      "finger-not-on-file", "no-prints-on-file",
    "citizen-spent",    "unknown-citizen", "not-verified",      "session-over",       "bad-capture",
    "already-used",     "none-found",      "last-not-verified", "service-down",       "after-hours",
    "quota-used",       "not-set-up",      "bad-contact",       "no-answer",          "unknown-code",
    "face-not-verified"};

}  // namespace

std::string_view nameOf(Meaning meaning) {
    const auto number = static_cast<std::size_t>(meaning);
    return number < kNames.size() ? kNames[number] : std::string_view("unknown-code");
}

std::optional<Meaning> meaningOf(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Meaning>(found - kNames.begin());
}

}  // namespace owc::identity
