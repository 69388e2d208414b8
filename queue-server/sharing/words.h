#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "queue-server/domain/ids.h"

// The fixed words of the Social Registry interoperability API 1.0.0 of the Digital Convergence Initiative.
namespace owc::sharing {

inline constexpr std::string_view kVersion = "1.0.0";
inline constexpr std::string_view kRegType = "ns:org:RegistryType:Social";

/// What is wrong with a message as such (schema Error).
namespace err {
inline constexpr const char* kBad = "err.request.bad";
inline constexpr const char* kUnauthorized = "err.request.unauthorized";
inline constexpr const char* kForbidden = "err.request.forbidden";
inline constexpr const char* kNotFound = "err.request.not_found";
inline constexpr const char* kTimeout = "err.request.timeout";
inline constexpr const char* kVersion = "err.version.not_supported";
inline constexpr const char* kTooMany = "err.request.too_many_requests";
inline constexpr const char* kSender = "err.sender_id.invalid";
inline constexpr const char* kSenderUri = "err.sender_uri.invalid";
inline constexpr const char* kReceiver = "err.receiver_id.invalid";
inline constexpr const char* kSignatureMissing = "err.signature.missing";
inline constexpr const char* kSignatureInvalid = "err.signature.invalid";
inline constexpr const char* kEncryption = "err.encryption.invalid";
inline constexpr const char* kUnavailable = "err.service.unavailable";
}  // namespace err

/// Why a message or one of its requests was rejected (MsgHeader-, Search-, Subscribe-,
/// UnSubscribeStatusReasonCode).
namespace rjct {
inline constexpr const char* kVersion = "rjct.version.invalid";
inline constexpr const char* kMessageTwice = "rjct.message_id.duplicate";
inline constexpr const char* kMessageTime = "rjct.message_ts.invalid";
inline constexpr const char* kAction = "rjct.action.invalid";
inline constexpr const char* kActionUnknown = "rjct.action.not_supported";
inline constexpr const char* kTotal = "rjct.total_count.invalid";
inline constexpr const char* kTotalLimit = "rjct.total_count.limit_exceeded";
inline constexpr const char* kErrors = "rjct.errors.too_many";
inline constexpr const char* kReference = "rjct.reference_id.invalid";
inline constexpr const char* kReferenceTwice = "rjct.reference_id.duplicate";
inline constexpr const char* kTime = "rjct.timestamp.invalid";
inline constexpr const char* kCriteria = "rjct.search_criteria.invalid";
inline constexpr const char* kFilter = "rjct.filter.invalid";
inline constexpr const char* kSort = "rjct.sort.invalid";
inline constexpr const char* kPagination = "rjct.pagination.invalid";
inline constexpr const char* kTooManyRecords = "rjct.search.too_many_records_found";
inline constexpr const char* kNotifyTypes = "rjct.notify_types.invalid";
inline constexpr const char* kNotifyDetails = "rjct.notify_details.invalid";
inline constexpr const char* kPerson = "rjct.person_id.invalid";
inline constexpr const char* kSubscribedAlready = "rjct.event.already_subscribed";
inline constexpr const char* kSubscription = "rjct.subscription_code.invalid";
inline constexpr const char* kRequester = "rjct.requester.invalid";
inline constexpr const char* kUnsubscribedAlready = "rjct.event.already_unsubscribed";
}  // namespace rjct

/// Schema UnSubscribeResponse.status, used by every answer.
enum class Status : std::uint8_t { Received, Pending, Succeeded, Rejected };

[[nodiscard]] constexpr const char* wordOf(Status status) {
    switch (status) {
        case Status::Received:
            return "rcvd";
        case Status::Pending:
            return "pdng";
        case Status::Succeeded:
            return "succ";
        case Status::Rejected:
            break;
    }
    return "rjct";
}
[[nodiscard]] std::optional<Status> statusOf(std::string_view word);

/// A refusal with its code: of one request within a message, or of a message.
struct Refusal {
    std::string code;
    std::string message;  ///< for people; holds nothing of a person

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// "2026-11-26T16:41:40Z" and every other form of RFC 3339.
/// @return nothing for anything else, or a day that is not in the calendar
[[nodiscard]] std::optional<domain::Time> readTime(std::string_view text);
[[nodiscard]] std::string writeTime(domain::Time time);
/// "2026-11-26", also with a time behind it, which is ignored.
[[nodiscard]] std::optional<domain::Day> readDay(std::string_view text);
[[nodiscard]] std::string writeDay(domain::Day day);

}  // namespace owc::sharing
