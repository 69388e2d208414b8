#pragma once

#include <boost/variant2/variant.hpp>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"
#include "queue-server/sharing/json_text.h"
#include "queue-server/sharing/words.h"

// Every message of the API, read with doubt and written. A request within a message that is wrong does not
// spoil its neighbours: it carries a refusal. Names are those of the API's own file.
namespace owc::sharing {

using domain::Time;

inline constexpr std::size_t kMostId = 99;         ///< bytes of transaction, correlation, subscription ids
inline constexpr std::size_t kMostText = 999;      ///< bytes of a message for people
inline constexpr std::size_t kMostItems = 100;     ///< requests within one message
inline constexpr std::size_t kMostRecords = 2000;  ///< records in one answer, of all its searches

/// MsgHeader_V1.0.0 and MsgCallbackHeader_V1.0.0: the second has a status.
struct Header {
    std::string version{kVersion};
    std::string messageId;
    std::string messageTs;  ///< as it came; `readTime` reads it
    std::string action;
    std::string senderId;
    std::string senderUri;
    std::string receiverId;
    std::uint64_t totalCount = 0;
    std::optional<std::uint64_t> completedCount;
    bool encrypted = false;
    std::optional<Status> status;  ///< of a callback or a reply
    std::optional<Refusal> reason;

    friend bool operator==(const Header&, const Header&) = default;
};

struct SortKey {
    std::string attribute;
    bool descending = false;

    friend bool operator==(const SortKey&, const SortKey&) = default;
};

struct Page {
    std::uint32_t size = 0;
    std::uint32_t number = 1;
    std::optional<std::uint32_t> total;  ///< of an answer

    friend bool operator==(const Page&, const Page&) = default;
};

struct Search {
    std::string referenceId;
    std::string timestamp;
    std::string queryType;
    std::string entity;  ///< "Group", "Member"; may be empty
    std::string recordType;
    Json query;
    std::vector<SortKey> sort;
    std::optional<Page> page;
    Json consent;    ///< null: not given
    Json authorize;  ///< null: not given
    std::optional<Refusal> refused;

    friend bool operator==(const Search&, const Search&) = default;
};
struct SearchRequest {
    std::string transactionId;
    std::vector<Search> searches;

    friend bool operator==(const SearchRequest&, const SearchRequest&) = default;
};

struct Found {
    std::string referenceId;
    std::string timestamp;
    Status status = Status::Succeeded;
    std::optional<Refusal> reason;
    std::string recordType;
    std::optional<Json> records;  ///< an array of objects; nothing: no data in the answer
    std::optional<Page> page;

    friend bool operator==(const Found&, const Found&) = default;
};
struct SearchResponse {
    std::string transactionId;
    std::string correlationId;
    std::vector<Found> found;

    friend bool operator==(const SearchResponse&, const SearchResponse&) = default;
};

struct Frequency {
    std::string start, end, cron;

    friend bool operator==(const Frequency&, const Frequency&) = default;
};
struct Subscribe {
    std::string referenceId;
    std::string timestamp;
    std::string eventType;
    std::string filterType;
    Json filter;
    std::string recordType;
    std::optional<Frequency> frequency;
    Json authorize;
    std::optional<Refusal> refused;

    friend bool operator==(const Subscribe&, const Subscribe&) = default;
};
struct SubscribeRequest {
    std::string transactionId;
    std::vector<Subscribe> subscribes;

    friend bool operator==(const SubscribeRequest&, const SubscribeRequest&) = default;
};
struct Subscribed {
    std::string referenceId;
    std::string timestamp;
    Status status = Status::Succeeded;
    std::optional<Refusal> reason;
    std::vector<std::string> codes;  ///< of the subscriptions it made
    std::string eventType;
    std::string recordType;

    friend bool operator==(const Subscribed&, const Subscribed&) = default;
};
struct SubscribeResponse {
    std::string transactionId;
    std::string correlationId;
    std::vector<Subscribed> subscribed;

    friend bool operator==(const SubscribeResponse&, const SubscribeResponse&) = default;
};

struct UnsubscribeRequest {
    std::string transactionId;
    std::string timestamp;
    std::vector<std::string> codes;

    friend bool operator==(const UnsubscribeRequest&, const UnsubscribeRequest&) = default;
};
struct UnsubscribeResponse {
    std::string transactionId;
    std::string correlationId;
    std::string timestamp;
    Status status = Status::Succeeded;
    std::optional<Refusal> reason;
    std::vector<std::string> ended;

    friend bool operator==(const UnsubscribeResponse&, const UnsubscribeResponse&) = default;
};

struct Notice {
    std::string referenceId;
    std::string timestamp;
    std::string eventType;  ///< "REGISTER", "NewHouseHoldMember"
    std::string recordType;
    Json record;

    friend bool operator==(const Notice&, const Notice&) = default;
};
struct NotifyRequest {
    std::string transactionId;
    std::vector<Notice> notices;

    friend bool operator==(const NotifyRequest&, const NotifyRequest&) = default;
};

struct StatusRequest {
    std::string transactionId;
    std::string referenceId;
    std::string txnType;        ///< "search", "subscribe", "receipt"
    std::string attributeType;  ///< "transaction_id", "reference_id_list", "correlation_id"
    std::vector<std::string> values;

    friend bool operator==(const StatusRequest&, const StatusRequest&) = default;
};
/// The API's file knows two forms of a status: a search's, which also carries what a subscription's status
/// is, and a receipt with its beneficiaries.
struct StatusResponse {
    std::string transactionId;
    std::string correlationId;
    std::string txnType;
    std::optional<SearchResponse> search;
    Json beneficiaries;  ///< an array where `search` is nothing

    friend bool operator==(const StatusResponse&, const StatusResponse&) = default;
};

using Body = boost::variant2::variant<SearchRequest, SearchResponse, SubscribeRequest, SubscribeResponse,
                                      UnsubscribeRequest, UnsubscribeResponse, NotifyRequest, StatusRequest,
                                      StatusResponse>;

/// The words of header.action, in the order of `Body`.
inline constexpr std::array<const char*, boost::variant2::variant_size<Body>::value> kActions{
    "search",         "on-search", "subscribe",  "on-subscribe", "unsubscribe",
    "on-unsubscribe", "notify",    "txn-status", "txn-on-status"};

/// @return ErrorCode::BadInput; the detail names the field and what is wrong, never its value
[[nodiscard]] domain::Result<Header> readHeader(const Json& envelope);
/// The message, read as the header's action says. BadInput as above, also for an action that nobody knows.
[[nodiscard]] domain::Result<Body> readBody(const std::string& action, const Json& envelope);

[[nodiscard]] Json write(const Header& header);
[[nodiscard]] Json write(const Body& body);

/// An acknowledgement, the answer to whatever is dealt with later; or why it is not (schema Response).
[[nodiscard]] Json writeAck(Time now, const std::string& correlationId, const std::optional<Refusal>& error);
/// HttpErrorResponse: 401, 403 and 500.
[[nodiscard]] Json writeHttpError(const Refusal& refusal);

}  // namespace owc::sharing
