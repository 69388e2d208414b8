#include "queue-server/sandbox-bank/messages.h"

#include <nlohmann/json.hpp>

namespace owc::sandbox_bank {

namespace {

constexpr std::size_t kLongestText = 100;

const char* wordOf(Work work) {
    switch (work) {
        case Work::Authorise:
            return "authorise";
        case Work::Inquire:
            return "inquire";
        case Work::Reverse:
            return "reverse";
    }
    return "";
}

const char* wordOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Approved:
            return "approved";
        case Outcome::Declined:
            return "declined";
        case Outcome::Reversed:
            return "reversed";
        case Outcome::NotFound:
            return "not-found";
    }
    return "";
}

const char* codeOf(const Answer& answer) {
    switch (answer.outcome) {
        case Outcome::Approved:
            return "00";
        case Outcome::Reversed:
            return "R0";
        case Outcome::NotFound:
            return "25";
        case Outcome::Declined:
            break;
    }
    switch (answer.reason) {
        case Reason::AlreadyPaid:
            return "94";
        case Reason::NotDue:
            return "14";
        case Reason::Blocked:
            return "62";
        case Reason::Closed:
            return "91";
        case Reason::Other:
            break;
    }
    return "05";
}

bool isTransaction(const std::string& text) {
    return text.size() == 15 && text.find_first_not_of("0123456789") == std::string::npos;
}

bool isText(const std::string& text) {
    if (text.empty() || text.size() > kLongestText) return false;
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20) return false;
    return true;
}

}  // namespace

const char* wordOf(Reason reason) {
    switch (reason) {
        case Reason::Other:
            return "other";
        case Reason::AlreadyPaid:
            return "already-paid";
        case Reason::NotDue:
            return "not-due";
        case Reason::Blocked:
            return "blocked";
        case Reason::Closed:
            return "closed";
    }
    return "";
}

std::optional<Question> readQuestion(const std::string& bytes) {
    const auto read = nlohmann::json::parse(bytes, nullptr, false);
    if (!read.is_object()) return std::nullopt;
    Question question;
    std::string work;
    for (const auto& [name, text] : {std::pair{"transaction", &question.transaction},
                                     {"work", &work},
                                     {"programme", &question.programme},
                                     {"cycle", &question.cycle},
                                     {"reference", &question.reference},
                                     {"bank", &question.bank}}) {
        const auto field = read.find(name);
        if (field == read.end() || !field->is_string()) return std::nullopt;
        *text = field->get<std::string>();
    }
    const auto amount = read.find("amount_paisa");
    if (amount == read.end() || !amount->is_number_integer()) return std::nullopt;
    question.amountPaisa = amount->get<std::int64_t>();
    for (const Work one : {Work::Authorise, Work::Inquire, Work::Reverse}) {
        if (work != wordOf(one)) continue;
        question.work = one;
        const bool isWhole = isTransaction(question.transaction) && isText(question.programme) &&
                             isText(question.cycle) && isText(question.reference) && question.amountPaisa > 0;
        return isWhole ? std::optional(std::move(question)) : std::nullopt;
    }
    return std::nullopt;
}

std::string writeAnswer(const Question& question, const Answer& answer) {
    nlohmann::json said = {{"transaction", question.transaction},
                           {"work", wordOf(question.work)},
                           {"outcome", wordOf(answer.outcome)},
                           {"code", codeOf(answer)}};
    if (answer.outcome == Outcome::Approved) {
        said["amount_paisa"] = answer.amountPaisa;
        said["reference"] = answer.reference;
    }
    if (answer.outcome == Outcome::Declined) said["reason"] = wordOf(answer.reason);
    return said.dump();
}

}  // namespace owc::sandbox_bank
