#pragma once

#include <string>
#include <vector>

#include "queue-server/domain/ids.h"
#include "queue-server/iso8583/terms.h"
#include "queue-server/payments/bank_codes.h"

namespace owc::gateways {

/// Questions to a bank as ISO 8583 messages, and what its answers mean, both as its contract says. Everything
/// in a question follows from its transaction, so that it is the same whenever and however often it is sent:
/// its number is the last 6 digits, its reference the last 12, its time the first 13 (milliseconds since
/// 1970). Words of a template: amount (paisa), currency, stan, rrn, transaction, gmt (MMDDhhmmss), local_time
/// (hhmmss), local_date (MMDD), reference, programme, cycle, person (our own number), original (field 90),
/// acquirer, forwarder. A value; threads: any.
class IsoMessages {
  public:
    /// @param terms  in which nothing is wrong
    explicit IsoMessages(const iso8583::Terms& terms);

    /// @param repeated  it may have been sent before: the last digit of its kind says so
    [[nodiscard]] iso8583::Message question(const payments::BankQuestion& question, bool repeated) const;

    /// A message about the line itself, 0800.
    /// @param number  of the question, 1 to 999999
    [[nodiscard]] iso8583::Message aboutTheLine(const iso8583::Template& fields, int number,
                                                domain::Time now) const;

    /// Whether it answers this question, and no other one, former one or one of another kind.
    [[nodiscard]] bool isAnswerTo(const iso8583::Message& asked, const iso8583::Message& answer) const;

    /// What an answer to that question means: NoAnswer unless the contract says what its code does and an
    /// approval names its sum; the code says in a word why.
    [[nodiscard]] payments::BankAnswer meaningOf(const payments::BankQuestion& question,
                                                 const iso8583::Message& asked,
                                                 const iso8583::Message& answer) const;

  private:
    [[nodiscard]] iso8583::Words wordsOf(const payments::BankQuestion& question) const;
    [[nodiscard]] const payments::BankCode* find(payments::BankWork work, const std::string& code) const;

    iso8583::Terms m_terms;
    iso8583::Template m_authorisation, m_inquiry, m_reversal;
    std::vector<int> m_echoed;
    std::vector<payments::BankCode> m_codes;
};

}  // namespace owc::gateways
