#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/iso8583/dictionary.h"
#include "queue-server/iso8583/framing.h"
#include "queue-server/iso8583/template.h"

namespace owc::iso8583 {

/// What a bank's contract says, as it is written in iso8583.toml; config/settings has the meaning of every
/// key.
struct Terms {
    std::string host;  ///< name the certificate must be for
    std::int64_t port = 0;
    std::string address;            ///< empty: a name server knows it
    std::string caFile;             ///< empty: whom the system trusts
    std::string certificateSha256;  ///< empty: any that is vouched for
    std::string clientCertificate;  ///< empty: the bank wants none
    std::int64_t deadlineMs = 0;
    std::int64_t connections = 0;
    std::int64_t echoAfterS = 0;

    std::string lengthHeader;
    bool lengthCountsItself = false;
    std::string mtiAs;
    std::string bitmapAs;
    std::vector<std::string> fields;
    std::string mac;

    std::string authoriseMti;
    std::string inquiryMti;  ///< empty: the authorisation again, marked as repeated
    std::string reversalMti;
    std::string currency;   ///< three digits
    std::string acquirer;   ///< of field 90
    std::string forwarder;  ///< of field 90
    std::int64_t utcOffsetMin = 0;
    std::vector<std::string> authorisation;
    std::vector<std::string> inquiry;
    std::vector<std::string> reversal;
    std::vector<std::string> signOn;
    std::vector<std::string> echo;
    std::vector<std::string> echoed;  ///< numbers of fields
    std::int64_t referenceField = 0;
    std::vector<std::string> codes;  ///< ../payments/bank_codes.h reads them
};

inline constexpr int kTraceField = 11;      ///< the number of a question, six digits
inline constexpr int kAmountField = 4;      ///< in the smallest unit of the currency
inline constexpr int kRetrievalField = 37;  ///< its reference, twelve signs
inline constexpr int kCodeField = 39;       ///< what the bank says
inline constexpr int kCurrencyField = 49;
inline constexpr std::array<int, 2> kMacFields{64, 128};  ///< the last one of the last bitmap

/// Which key is wrong, and what to do.
struct Wrong {
    std::string key;
    std::string what;
};

/// Whether the keys fit together; each of them is well written.
[[nodiscard]] std::optional<Wrong> wrongIn(const Terms& terms);

/// Of terms in which nothing is wrong.
[[nodiscard]] Dictionary dictionaryOf(const Terms& terms);
[[nodiscard]] Framing framingOf(const Terms& terms);
[[nodiscard]] Template templateOf(const std::vector<std::string>& lines);
[[nodiscard]] std::vector<int> echoedOf(const Terms& terms);

}  // namespace owc::iso8583
