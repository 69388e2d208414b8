#include <algorithm>

#include "queue-server/sharing/fields.h"
#include "queue-server/sharing/messages.h"

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kMostWord = 256;  ///< ids of systems, types, attributes
constexpr std::size_t kMostUri = 1000;
constexpr std::uint32_t kMostPage = 1'000'000;

std::string idOf(const Field& of, const char* name) {
    return of.at(name).text(kMostId, 1);
}

Status statusAt(const Field& field) {
    const auto status = statusOf(field.oneOf({"rcvd", "pdng", "succ", "rjct"}));
    return *status;
}

std::optional<Refusal> reasonOf(const Field& of) {
    if (!of.has("status_reason_code") && !of.has("status_reason_message")) return {};
    return Refusal{of.textOr("status_reason_code", kMostId), of.textOr("status_reason_message", kMostText)};
}

/// Reads a part of an item; what is wrong with it becomes the item's refusal, the first one stays.
template <class Read>
void part(std::optional<Refusal>& refused, const char* code, Read read) {
    try {
        read();
    } catch (const BadField& bad) {
        if (!refused) refused = Refusal{code, bad.where + " " + bad.what};
    }
}

Page pageOf(const Field& field) {
    Page page{.size = static_cast<std::uint32_t>(field.at("page_size").whole())};
    if (field.has("page_number"))
        page.number = static_cast<std::uint32_t>(field.at("page_number").whole(kMostPage));
    if (field.has("total_count")) page.total = static_cast<std::uint32_t>(field.at("total_count").whole());
    return page;
}

/// reference_id, timestamp and locale, which every item has.
template <class Item>
void readCommon(const Field& field, Item& item, std::optional<Refusal>& refused) {
    part(refused, rjct::kReference, [&] { item.referenceId = idOf(field.object(), "reference_id"); });
    part(refused, rjct::kTime, [&] { item.timestamp = field.at("timestamp").time(); });
}

void readLocale(const Field& of) {
    if (!of.has("locale")) return;
    const std::string locale = of.at("locale").text(3, 3);
    if (!std::ranges::all_of(locale, [](char c) { return c >= 'a' && c <= 'z'; }))
        throw BadField{of.path() + ".locale", "must be three small letters, as in urd"};
}

Json objectOr(const Field& of, const char* name) {
    return of.has(name) ? of.at(name).object().json() : Json{};
}

Search searchOf(const Field& field) {
    Search search;
    auto& refused = search.refused;
    readCommon(field, search, refused);
    part(refused, rjct::kCriteria, [&] {
        readLocale(field);
        const Field criteria = field.at("search_criteria").object();
        search.queryType = criteria.at("query_type").oneOf({"idtype-value", "expression", "predicate"});
        if (criteria.has("response_entity"))
            search.entity = criteria.at("response_entity").oneOf({"Group", "Member"});
        search.recordType = criteria.textOr("reg_record_type", kMostWord);
        [[maybe_unused]] const auto unused = criteria.textOr("reg_type", kMostWord);
        search.consent = objectOr(criteria, "consent");
        search.authorize = objectOr(criteria, "authorize");
        search.query = criteria.at("query").json();
        part(refused, rjct::kSort, [&] {
            if (!criteria.has("sort")) return;
            for (const Field& key : criteria.at("sort").items(8)) {
                const bool descending =
                    key.object().has("sort_order") && key.at("sort_order").oneOf({"asc", "desc"}) == "desc";
                search.sort.push_back({key.at("attribute_name").text(kMostWord, 1), descending});
            }
        });
        part(refused, rjct::kPagination, [&] {
            if (!criteria.has("pagination")) return;
            search.page = pageOf(criteria.at("pagination").object());
            search.page->total.reset();
            if (search.page->size == 0 || search.page->size > kMostRecords)
                throw BadField{"pagination.page_size", "must be from 1 to " + std::to_string(kMostRecords)};
            if (search.page->number == 0) throw BadField{"pagination.page_number", "counts from 1"};
        });
    });
    return search;
}

Found foundOf(const Field& field) {
    Found found;
    found.referenceId = field.object().at("reference_id").text(kMostId);
    found.timestamp = field.at("timestamp").time();
    found.status = statusAt(field.at("status"));
    found.reason = reasonOf(field);
    if (field.has("data")) {
        const Field data = field.at("data").object();
        found.recordType = data.textOr("reg_record_type", kMostWord);
        found.records = Json::array();
        for (const Field& record : data.at("reg_records").items(kMostRecords))
            found.records->push_back(record.object().json());
    }
    if (field.has("pagination")) {
        found.page = pageOf(field.at("pagination").object());
        if (!found.page->total) throw BadField{field.path() + ".pagination.total_count", "is missing"};
    }
    return found;
}

Subscribe subscribeOf(const Field& field) {
    Subscribe subscribe;
    auto& refused = subscribe.refused;
    readCommon(field, subscribe, refused);
    part(refused, rjct::kNotifyDetails, [&] {
        readLocale(field);
        const Field criteria = field.at("subscribe_criteria").object();
        part(refused, rjct::kNotifyTypes, [&] {
            subscribe.eventType = criteria.at("reg_event_type").text(kMostWord, 1);
            subscribe.recordType = criteria.at("notify_record_type").text(kMostWord, 1);
        });
        subscribe.filterType = "idtype-value";
        if (criteria.has("filter_type"))
            subscribe.filterType =
                criteria.at("filter_type").oneOf({"idtype-value", "expression", "predicate", "graphql"});
        subscribe.filter = criteria.at("filter").json();
        subscribe.authorize = objectOr(criteria, "authorize");
        if (!criteria.has("frequency")) return;
        const Field often = criteria.at("frequency").object();
        subscribe.frequency = Frequency{often.at("start_time").time(), often.at("end_time").time(),
                                        often.at("frequency").text(kMostWord)};
    });
    return subscribe;
}

Subscribed subscribedOf(const Field& field) {
    Subscribed subscribed;
    subscribed.referenceId = field.object().at("reference_id").text(kMostId);
    subscribed.timestamp = field.at("timestamp").time();
    subscribed.status = statusAt(field.at("status"));
    subscribed.reason = reasonOf(field);
    if (!field.has("subscriptions")) return subscribed;
    for (const Field& one : field.at("subscriptions").items(kMostItems)) {
        subscribed.codes.push_back(one.object().at("code").text(kMostId, 1));
        [[maybe_unused]] const auto state = one.at("status").oneOf({"subscribe", "unsubscribe"});
        subscribed.eventType = one.textOr("reg_event_type", kMostWord);
        subscribed.recordType = one.textOr("notify_record_type", kMostWord);
    }
    return subscribed;
}

SearchResponse searchResponseOf(const Field& message) {
    SearchResponse response{
        message.object().at("transaction_id").text(kMostId), message.at("correlation_id").text(kMostId), {}};
    for (const Field& item : message.at("search_response").items(kMostItems))
        response.found.push_back(foundOf(item));
    return response;
}

Notice noticeOf(const Field& field) {
    Notice notice;
    notice.referenceId = field.object().at("reference_id").text(kMostId);
    notice.timestamp = field.at("timestamp").time();
    const Field data = field.at("data").object();
    if (data.has("reg_event_type"))
        notice.eventType = data.at("reg_event_type").oneOf({"REGISTER", "NewHouseHoldMember"});
    notice.recordType = data.at("reg_record_type").text(kMostWord);
    notice.record = data.at("reg_records").object().json();
    return notice;
}

StatusRequest statusRequestOf(const Field& message) {
    StatusRequest request;
    request.transactionId = idOf(message.object(), "transaction_id");
    const Field asked = message.at("txnstatus_request").object();
    request.referenceId = asked.at("reference_id").text(kMostId);
    request.txnType = asked.at("txn_type").oneOf({"search", "subscribe", "receipt"});
    request.attributeType =
        asked.at("attribute_type").oneOf({"transaction_id", "reference_id_list", "correlation_id"});
    const Field value = asked.at("attribute_value");
    readLocale(asked);
    if (request.attributeType == "reference_id_list") {
        for (const Field& id : value.items(kMostItems, 1)) request.values.push_back(id.text(kMostId, 1));
    } else {
        request.values.push_back(value.text(kMostId, 1));
    }
    return request;
}

StatusResponse statusResponseOf(const Field& message) {
    StatusResponse response{.transactionId = message.object().at("transaction_id").text(kMostId),
                            .correlationId = message.at("correlation_id").text(kMostId)};
    const Field told = message.at("txnstatus_response").object();
    response.txnType = told.at("txn_type").oneOf({"search", "subscribe", "receipt"});
    const Field status = told.at("txn_status").object();
    if (status.has("search_response")) {
        response.search = searchResponseOf(status);
        return response;
    }
    const Field receipt = status.at("receipt_information").object();
    response.beneficiaries = Json::array();
    if (!receipt.has("beneficiaries")) return response;
    for (const Field& one : receipt.at("beneficiaries").items(kMostRecords))
        response.beneficiaries.push_back(one.object().json());
    return response;
}

Body bodyOf(std::size_t kind, const Field& message) {
    switch (kind) {
        case 0: {
            SearchRequest request{idOf(message.object(), "transaction_id"), {}};
            for (const Field& item : message.at("search_request").items(kMostItems, 1))
                request.searches.push_back(searchOf(item));
            return request;
        }
        case 1:
            return searchResponseOf(message);
        case 2: {
            SubscribeRequest request{idOf(message.object(), "transaction_id"), {}};
            for (const Field& item : message.at("subscribe_request").items(kMostItems, 1))
                request.subscribes.push_back(subscribeOf(item));
            return request;
        }
        case 3: {
            SubscribeResponse response{message.object().at("transaction_id").text(kMostId),
                                       message.at("correlation_id").text(kMostId),
                                       {}};
            for (const Field& item : message.at("subscribe_response").items(kMostItems))
                response.subscribed.push_back(subscribedOf(item));
            return response;
        }
        case 4: {
            UnsubscribeRequest request{
                idOf(message.object(), "transaction_id"), message.at("timestamp").time(), {}};
            for (const Field& code : message.at("subscription_codes").items(kMostItems, 1))
                request.codes.push_back(code.text(kMostId, 1));
            return request;
        }
        case 5: {
            UnsubscribeResponse response{message.object().at("transaction_id").text(kMostId),
                                         message.at("correlation_id").text(kMostId),
                                         message.at("timestamp").time(),
                                         statusAt(message.at("status")),
                                         reasonOf(message),
                                         {}};
            if (!message.has("subscription_status")) return response;
            for (const Field& one : message.at("subscription_status").items(kMostItems)) {
                if (one.object().at("status").oneOf({"subscribe", "unsubscribe"}) == "unsubscribe")
                    response.ended.push_back(one.at("code").text(kMostId, 1));
            }
            return response;
        }
        case 6: {
            NotifyRequest request{message.object().at("transaction_id").text(kMostId), {}};
            for (const Field& item : message.at("notify_event").items(kMostItems))
                request.notices.push_back(noticeOf(item));
            return request;
        }
        case 7:
            return statusRequestOf(message);
        default:
            return statusResponseOf(message);
    }
}

tl::unexpected<domain::Error> refusal(const BadField& bad) {
    return fail(ErrorCode::BadInput, bad.where + " " + bad.what);
}

}  // namespace

Result<Header> readHeader(const Json& envelope) {
    try {
        const Field field = Field(envelope, "message").object().at("header").object();
        Header header;
        header.version = field.textOr("version", kMostId, std::string(kVersion));
        header.messageId = idOf(field, "message_id");
        header.messageTs = field.at("message_ts").text(kMostId, 1);
        header.action = field.at("action").text(kMostId, 1);
        header.senderId = field.textOr("sender_id", kMostWord);
        header.senderUri = field.textOr("sender_uri", kMostUri);
        header.receiverId = field.textOr("receiver_id", kMostWord);
        if (field.has("total_count")) header.totalCount = field.at("total_count").whole();
        if (field.has("completed_count")) header.completedCount = field.at("completed_count").whole();
        if (field.has("is_msg_encrypted")) header.encrypted = field.at("is_msg_encrypted").boolean();
        if (field.has("status")) {
            header.status = statusAt(field.at("status"));
            header.reason = reasonOf(field);
            return header;
        }
        // A request needs two more than a callback.
        for (const char* name : {"sender_id", "total_count"})
            [[maybe_unused]] const Field there = field.at(name);
        return header;
    } catch (const BadField& bad) {
        return refusal(bad);
    }
}

Result<Body> readBody(const std::string& action, const Json& envelope) {
    const auto kind = std::ranges::find(kActions, action) - kActions.begin();
    if (static_cast<std::size_t>(kind) == kActions.size())
        return fail(ErrorCode::BadInput, "message.header.action is no action of this interface");
    try {
        return bodyOf(static_cast<std::size_t>(kind), Field(envelope, "message").object().at("message"));
    } catch (const BadField& bad) {
        return refusal(bad);
    }
}

}  // namespace owc::sharing
