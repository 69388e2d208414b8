#include "queue-server/payments/bank_codes.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace owc::payments {

namespace {

constexpr std::size_t kLongestCode = 8;

template <class Value, std::size_t kCount>
std::optional<Value> named(const std::array<std::pair<std::string_view, Value>, kCount>& names,
                           std::string_view word) {
    const auto found = std::ranges::find_if(names, [&](const auto& one) { return one.first == word; });
    if (found == names.end()) return std::nullopt;
    return found->second;
}

constexpr std::array<std::pair<std::string_view, BankWork>, 3> kWorks{
    {{"authorise", BankWork::Authorise}, {"inquire", BankWork::Inquire}, {"reverse", BankWork::Reverse}}};
constexpr std::array<std::pair<std::string_view, BankMeaning>, 4> kMeanings{
    {{"approved", BankMeaning::Approved},
     {"declined", BankMeaning::Declined},
     {"not-found", BankMeaning::NotFound},
     {"reversed", BankMeaning::Reversed}}};
constexpr std::array<std::pair<std::string_view, DeclineReason>, 5> kReasons{
    {{"other", DeclineReason::Other},
     {"already-paid", DeclineReason::AlreadyPaid},
     {"not-due", DeclineReason::NotDue},
     {"blocked", DeclineReason::Blocked},
     {"closed", DeclineReason::BankClosed}}};

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool isCode(std::string_view word) {
    return !word.empty() && word.size() <= kLongestCode && std::ranges::all_of(word, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

}  // namespace

std::optional<BankCode> readBankCode(std::string_view text) {
    const auto words = wordsOf(text);
    if (words.size() != 3 && words.size() != 4) return std::nullopt;
    const auto work = named(kWorks, words[0]);
    const auto meaning = named(kMeanings, words[2]);
    if (!work || !isCode(words[1]) || !meaning || !fits(*work, *meaning)) return std::nullopt;
    const bool isDeclined = *meaning == BankMeaning::Declined;
    if (isDeclined != (words.size() == 4)) return std::nullopt;
    const auto reason = isDeclined ? named(kReasons, words[3]) : DeclineReason::Other;
    if (!reason) return std::nullopt;
    return BankCode{*work, std::string(words[1]), *meaning, *reason};
}

std::optional<BankMeaning> bankMeaningOf(std::string_view word) {
    return named(kMeanings, word);
}

std::optional<DeclineReason> declineReasonOf(std::string_view word) {
    return named(kReasons, word);
}

bool fits(BankWork work, BankMeaning meaning) {
    if (work == BankWork::Authorise) return meaning != BankMeaning::NotFound;
    if (work == BankWork::Reverse)
        return meaning == BankMeaning::Reversed || meaning == BankMeaning::Declined;
    return true;
}

}  // namespace owc::payments
