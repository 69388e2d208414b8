#include "queue-server/registration/words.h"

#include <array>

namespace owc::registration {

namespace {

constexpr std::array<std::string_view, 6> kReplies{"",         "eligible", "not_eligible", "under_review",
                                                   "accepted", "rejected"};

template <class E, std::size_t N>
std::string_view at(const std::array<std::string_view, N>& words, E value) {
    const auto index = static_cast<std::size_t>(value);
    return index < N ? words[index] : std::string_view{};
}

}  // namespace

std::string_view wordOf(RegistryVisit value) {
    static constexpr std::array<std::string_view, 8> kWords{"none",
                                                            "new_survey",
                                                            "roster_update",
                                                            "appeal",
                                                            "disaster_impact",
                                                            "reassess_ineligible",
                                                            "reassess_beneficiary",
                                                            "womans_cnic"};
    return at(kWords, value);
}

std::string_view wordOf(Page value) {
    static constexpr std::array<std::string_view, 6> kWords{"",      "family", "reason",
                                                            "house", "papers", "read_back"};
    return at(kWords, value);
}

std::string_view wordOf(Question value) {
    static constexpr std::array<std::string_view, kQuestions + 1> kWords{
        "",           "dependants",   "head_schooling", "school_going", "rooms_per_person",
        "toilet",     "refrigerator", "cooling",        "stove",        "vehicles",
        "television", "livestock",    "farm_land"};
    return at(kWords, value);
}

std::string_view wordOf(Change value) {
    static constexpr std::array<std::string_view, 13> kWords{
        "none",      "birth",     "marriage", "divorce",    "widowhood", "death",  "moved_in",
        "moved_out", "education", "health",   "disability", "job",       "mistake"};
    return at(kWords, value);
}

std::string_view wordOf(Ground value) {
    static constexpr std::array<std::string_view, 14> kWords{
        "none", "widow", "elderly", "disabled", "wrong_facts", "",     "",
        "",     "",      "",        "flood",    "earthquake",  "fire", "other_disaster"};
    return at(kWords, value);
}

std::string_view wordOf(DropReason value) {
    static constexpr std::array<std::string_view, 6> kWords{"", "she_wishes", "opened_by_mistake",
                                                            "done_elsewhere", "forgotten", "expired"};
    return at(kWords, value);
}

std::string_view wordOf(OfficialReply value) {
    return at(kReplies, value);
}

std::optional<OfficialReply> replyFrom(std::string_view word) {
    for (std::size_t i = 1; i < kReplies.size(); ++i) {
        if (kReplies[i] == word) return static_cast<OfficialReply>(i);
    }
    return std::nullopt;
}

}  // namespace owc::registration
