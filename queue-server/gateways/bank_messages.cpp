#include "queue-server/gateways/bank_messages.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "queue-server/payments/bank_codes.h"

namespace owc::gateways {

using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::BankWork;
using Json = nlohmann::json;

namespace {

constexpr std::size_t kLongestWord = 40;  ///< a reference is printed on a receipt, a code goes into the log

const char* wordOf(BankWork work) {
    switch (work) {
        case BankWork::Authorise:
            return "authorise";
        case BankWork::Inquire:
            return "inquire";
        case BankWork::Reverse:
            return "reverse";
    }
    return "";
}

/// One flat object that names nothing twice: of two outcomes nobody could say which one holds.
std::optional<Json> flatObject(const std::string& bytes) {
    std::set<std::string> names;
    bool isFlat = true;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::key) isFlat &= names.insert(parsed.get<std::string>()).second;
        const bool opens =
            event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        if (opens && depth > 0) isFlat = false;
        return isFlat;
    };
    Json read = Json::parse(bytes, watch, false);
    if (!isFlat || !read.is_object()) return std::nullopt;
    return read;
}

/// Letters, digits and -_./ : what may be printed and logged. Nothing: it is not there, or is something else.
std::optional<std::string> wordIn(const Json& read, const char* name) {
    const auto field = read.find(name);
    if (field == read.end() || !field->is_string()) return std::nullopt;
    const auto& word = field->get_ref<const std::string&>();
    const auto isGood = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_' || c == '.' || c == '/';
    };
    if (word.empty() || word.size() > kLongestWord || !std::ranges::all_of(word, isGood)) return std::nullopt;
    return word;
}

std::optional<payments::Money> amountIn(const Json& read) {
    const auto field = read.find("amount_paisa");
    if (field == read.end() || !field->is_number_unsigned()) return std::nullopt;
    const auto paisa = field->get<std::uint64_t>();
    if (paisa > static_cast<std::uint64_t>(payments::kMostMoney.paisa)) return std::nullopt;
    return payments::Money{static_cast<std::int64_t>(paisa)};
}

/// What its meaning asks for beside it. @return false when that lacks
bool readRest(const Json& read, BankAnswer& answer) {
    if (answer.meaning == BankMeaning::Approved) {
        const auto amount = amountIn(read);
        const auto reference = wordIn(read, "reference");
        if (!amount || !reference) return false;
        answer.amount = *amount;
        answer.reference = *reference;
    }
    if (answer.meaning == BankMeaning::Declined) {
        const auto reason = payments::declineReasonOf(wordIn(read, "reason").value_or(""));
        if (!reason) return false;
        answer.reason = *reason;
    }
    return true;
}

}  // namespace

std::optional<std::string> writeBankQuestion(const BankQuestion& question) {
    if (!payments::isTransaction(question.transaction)) return std::nullopt;
    const Json asked = {{"transaction", question.transaction},
                        {"work", wordOf(question.work)},
                        {"programme", question.due.programme},
                        {"cycle", question.due.cycle},
                        {"reference", question.due.reference},
                        {"amount_paisa", question.due.amount.paisa},
                        {"bank", question.due.bank}};
    try {
        return asked.dump();
    } catch (const Json::exception&) {  // a text that is not UTF-8
        return std::nullopt;
    }
}

BankAnswer readBankAnswer(const std::string& bytes, const BankQuestion& question) {
    BankAnswer answer{.work = question.work, .transaction = question.transaction};
    const auto refused = [&](const char* why) {
        return BankAnswer{.work = question.work, .transaction = question.transaction, .code = why};
    };
    const auto read = flatObject(bytes);
    if (!read) return refused("garbled");
    const auto transaction = wordIn(*read, "transaction");
    const auto work = wordIn(*read, "work");
    const auto code = wordIn(*read, "code");
    const auto meaning = payments::bankMeaningOf(wordIn(*read, "outcome").value_or(""));
    if (!transaction || !work || !code || !meaning) return refused("garbled");
    if (*transaction != question.transaction) return refused("other-transaction");
    if (*work != wordOf(question.work)) return refused("other-work");
    answer.meaning = *meaning;
    answer.code = *code;
    if (!fits(question.work, *meaning) || !readRest(*read, answer)) return refused("garbled");
    return answer;
}

}  // namespace owc::gateways
