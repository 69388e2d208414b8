#include "queue-server/gateways/iso_messages.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>

namespace owc::gateways {

using iso8583::Message;
using iso8583::Words;
using payments::BankAnswer;
using payments::BankCode;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::BankWork;

namespace {

constexpr std::size_t kMsDigits = 13;
constexpr std::size_t kTraceDigits = 6;
constexpr std::size_t kRetrievalDigits = 12;
constexpr std::size_t kInstitutionDigits = 11;  ///< of each in field 90
constexpr std::size_t kLongestReference = 40;   ///< it is printed on a receipt

std::string padded(std::uint64_t number, std::size_t digits) {
    std::string text = std::to_string(number);
    if (text.size() < digits) text.insert(0, digits - text.size(), '0');
    return text;
}

std::string lastOf(const std::string& text, std::size_t digits) {
    return text.substr(text.size() - std::min(text.size(), digits));
}

/// "MMDD" and "hhmmss".
std::pair<std::string, std::string> writtenOf(std::chrono::milliseconds since1970) {
    const std::chrono::sys_time<std::chrono::milliseconds> time(since1970);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    const auto two = [](auto number) { return padded(static_cast<std::uint64_t>(number), 2); };
    return {two(unsigned(date.month())) + two(unsigned(date.day())),
            two(clock.hours().count()) + two(clock.minutes().count()) + two(clock.seconds().count())};
}

std::optional<std::int64_t> numberIn(const std::string& digits) {
    std::int64_t number = 0;
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || wrong != std::errc{} || end != digits.data() + digits.size() || number < 0)
        return std::nullopt;
    return number;
}

std::string trimmed(const std::string& text) {
    const auto from = text.find_first_not_of(' ');
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// What may be printed on a receipt and written into a log.
bool isWord(const std::string& text) {
    return !text.empty() && text.size() <= kLongestReference && std::ranges::all_of(text, [](char c) {
        return iso8583::isOf(iso8583::Type::Words, c) && c != ' ';
    });
}

void addTimes(std::chrono::milliseconds at, std::int64_t offsetMin, Words& words) {
    const auto [date, time] = writtenOf(at);
    const auto [localDate, localTime] = writtenOf(at + std::chrono::minutes(offsetMin));
    words["gmt"] = date + time;
    words["local_date"] = localDate;
    words["local_time"] = localTime;
}

}  // namespace

IsoMessages::IsoMessages(const iso8583::Terms& terms)
    : m_terms(terms),
      m_authorisation(iso8583::templateOf(terms.authorisation)),
      m_inquiry(iso8583::templateOf(terms.inquiry)),
      m_reversal(iso8583::templateOf(terms.reversal)),
      m_echoed(iso8583::echoedOf(terms)) {
    for (const std::string& line : terms.codes)
        if (auto code = payments::readBankCode(line)) m_codes.push_back(std::move(*code));
}

Words IsoMessages::wordsOf(const BankQuestion& question) const {
    const std::string& transaction = question.transaction;
    Words words{{"amount", std::to_string(question.due.amount.paisa)},
                {"currency", m_terms.currency},
                {"stan", lastOf(transaction, kTraceDigits)},
                {"rrn", lastOf(transaction, kRetrievalDigits)},
                {"transaction", transaction},
                {"reference", question.due.reference},
                {"programme", question.due.programme},
                {"cycle", question.due.cycle},
                {"person", std::to_string(question.due.person.value)},
                {"acquirer", m_terms.acquirer},
                {"forwarder", m_terms.forwarder}};
    addTimes(std::chrono::milliseconds(numberIn(transaction.substr(0, kMsDigits)).value_or(0)),
             m_terms.utcOffsetMin, words);
    const auto institution = [](const std::string& digits) {
        return std::string(kInstitutionDigits - std::min(digits.size(), kInstitutionDigits), '0') + digits;
    };
    words["original"] = m_terms.authoriseMti + words["stan"] + words["gmt"] + institution(m_terms.acquirer) +
                        institution(m_terms.forwarder);
    return words;
}

Message IsoMessages::question(const BankQuestion& question, bool repeated) const {
    const Words words = wordsOf(question);
    const auto kind = [](std::string mti, bool isRepeat) {
        if (isRepeat) mti.back() = '1';
        return mti;
    };
    switch (question.work) {
        case BankWork::Authorise:
            break;
        case BankWork::Inquire:
            if (m_terms.inquiryMti.empty())
                return filledIn(kind(m_terms.authoriseMti, true), m_authorisation, words);
            return filledIn(m_terms.inquiryMti, m_inquiry, words);
        case BankWork::Reverse:
            return filledIn(kind(m_terms.reversalMti, repeated), m_reversal, words);
    }
    return filledIn(kind(m_terms.authoriseMti, repeated), m_authorisation, words);
}

Message IsoMessages::aboutTheLine(const iso8583::Template& fields, int number, domain::Time now) const {
    Words words{{"stan", padded(static_cast<std::uint64_t>(number), kTraceDigits)},
                {"currency", m_terms.currency},
                {"acquirer", m_terms.acquirer},
                {"forwarder", m_terms.forwarder}};
    addTimes(now.time_since_epoch(), m_terms.utcOffsetMin, words);
    return filledIn("0800", fields, words);
}

bool IsoMessages::isAnswerTo(const Message& asked, const Message& answer) const {
    std::string kind = asked.mti;
    ++kind[2];  // a request and its answer, an advice and its answer
    if (answer.mti.substr(0, 3) != kind.substr(0, 3)) return false;
    return std::ranges::all_of(m_echoed, [&](int number) {
        return !asked.fields.contains(number) || trimmed(asked.at(number)) == trimmed(answer.at(number));
    });
}

const BankCode* IsoMessages::find(BankWork work, const std::string& code) const {
    const auto found = std::ranges::find_if(
        m_codes, [&](const BankCode& one) { return one.work == work && one.code == code; });
    if (found != m_codes.end()) return &*found;
    // An authorisation that is repeated is answered as it was the first time.
    const bool repeats = work == BankWork::Inquire && m_terms.inquiryMti.empty();
    return repeats ? find(BankWork::Authorise, code) : nullptr;
}

BankAnswer IsoMessages::meaningOf(const BankQuestion& question, const Message& asked,
                                  const Message& answer) const {
    const auto unclear = [&](std::string why) {
        return BankAnswer{.work = question.work, .transaction = question.transaction, .code = std::move(why)};
    };
    const std::string code = trimmed(answer.at(iso8583::kCodeField));
    if (!isWord(code)) return unclear("no-code");
    const BankCode* means = find(question.work, code);
    if (!means) return unclear("unknown-" + code);
    BankAnswer told{.work = question.work,
                    .transaction = question.transaction,
                    .meaning = means->meaning,
                    .reason = means->reason,
                    .code = code};
    if (told.meaning != BankMeaning::Approved) return told;
    const auto paisa = numberIn(answer.at(iso8583::kAmountField));
    if (!paisa || *paisa > payments::kMostMoney.paisa) return unclear("no-amount");
    const std::string currency = answer.at(iso8583::kCurrencyField);
    if (!currency.empty() && currency != m_terms.currency) return unclear("other-currency");
    told.amount = {*paisa};
    const std::string reference = trimmed(answer.at(static_cast<int>(m_terms.referenceField)));
    told.reference = isWord(reference) ? reference : trimmed(asked.at(iso8583::kRetrievalField));
    return told;
}

}  // namespace owc::gateways
