#include "queue-server/sharing/messages.h"

namespace owc::sharing {
namespace {

void put(Json& into, const char* name, const std::string& text) {
    if (!text.empty()) into[name] = text;
}

void putReason(Json& into, const std::optional<Refusal>& reason) {
    if (!reason) return;
    put(into, "status_reason_code", reason->code);
    into["status_reason_message"] = reason->message.substr(0, kMostText);
}

Json pageJson(const Page& page) {
    Json json{{"page_size", page.size}, {"page_number", page.number}};
    if (page.total) json["total_count"] = *page.total;
    return json;
}

Json writeOne(const Search& search) {
    Json criteria{{"query_type", search.queryType},
                  {"query", search.query},
                  {"version", kVersion},
                  {"reg_type", kRegType}};
    put(criteria, "response_entity", search.entity);
    put(criteria, "reg_record_type", search.recordType);
    for (const SortKey& key : search.sort)
        criteria["sort"].push_back(
            {{"attribute_name", key.attribute}, {"sort_order", key.descending ? "desc" : "asc"}});
    if (search.page) criteria["pagination"] = pageJson(*search.page);
    if (!search.consent.is_null()) criteria["consent"] = search.consent;
    if (!search.authorize.is_null()) criteria["authorize"] = search.authorize;
    return {{"reference_id", search.referenceId},
            {"timestamp", search.timestamp},
            {"search_criteria", std::move(criteria)}};
}

Json writeOne(const Found& found) {
    Json json{{"reference_id", found.referenceId},
              {"timestamp", found.timestamp},
              {"status", wordOf(found.status)}};
    putReason(json, found.reason);
    if (found.records) {
        json["data"] = {{"version", kVersion}, {"reg_type", kRegType}, {"reg_records", *found.records}};
        put(json["data"], "reg_record_type", found.recordType);
    }
    if (found.page) json["pagination"] = pageJson(*found.page);
    return json;
}

Json writeOne(const Subscribe& subscribe) {
    Json criteria{{"version", kVersion},
                  {"reg_type", kRegType},
                  {"reg_event_type", subscribe.eventType},
                  {"filter_type", subscribe.filterType},
                  {"filter", subscribe.filter},
                  {"notify_record_type", subscribe.recordType}};
    if (subscribe.frequency)
        criteria["frequency"] = {{"start_time", subscribe.frequency->start},
                                 {"end_time", subscribe.frequency->end},
                                 {"frequency", subscribe.frequency->cron}};
    if (!subscribe.authorize.is_null()) criteria["authorize"] = subscribe.authorize;
    return {{"reference_id", subscribe.referenceId},
            {"timestamp", subscribe.timestamp},
            {"subscribe_criteria", std::move(criteria)}};
}

Json writeOne(const Subscribed& subscribed) {
    Json json{{"reference_id", subscribed.referenceId},
              {"timestamp", subscribed.timestamp},
              {"status", wordOf(subscribed.status)}};
    putReason(json, subscribed.reason);
    for (const std::string& code : subscribed.codes) {
        Json one{{"code", code}, {"status", "subscribe"}, {"timestamp", subscribed.timestamp}};
        put(one, "reg_event_type", subscribed.eventType);
        put(one, "notify_record_type", subscribed.recordType);
        json["subscriptions"].push_back(std::move(one));
    }
    return json;
}

Json writeOne(const Notice& notice) {
    Json data{{"version", kVersion},
              {"reg_type", kRegType},
              {"reg_record_type", notice.recordType},
              {"reg_records", notice.record}};
    put(data, "reg_event_type", notice.eventType);
    return {{"reference_id", notice.referenceId}, {"timestamp", notice.timestamp}, {"data", std::move(data)}};
}

template <class Items>
Json list(const Items& items) {
    Json json = Json::array();
    for (const auto& item : items) json.push_back(writeOne(item));
    return json;
}

struct Writer {
    Json operator()(const SearchRequest& m) const {
        return {{"transaction_id", m.transactionId}, {"search_request", list(m.searches)}};
    }
    Json operator()(const SearchResponse& m) const {
        return {{"transaction_id", m.transactionId},
                {"correlation_id", m.correlationId},
                {"search_response", list(m.found)}};
    }
    Json operator()(const SubscribeRequest& m) const {
        return {{"transaction_id", m.transactionId}, {"subscribe_request", list(m.subscribes)}};
    }
    Json operator()(const SubscribeResponse& m) const {
        return {{"transaction_id", m.transactionId},
                {"correlation_id", m.correlationId},
                {"subscribe_response", list(m.subscribed)}};
    }
    Json operator()(const UnsubscribeRequest& m) const {
        return {
            {"transaction_id", m.transactionId}, {"timestamp", m.timestamp}, {"subscription_codes", m.codes}};
    }
    Json operator()(const UnsubscribeResponse& m) const {
        Json json{{"transaction_id", m.transactionId},
                  {"correlation_id", m.correlationId},
                  {"timestamp", m.timestamp},
                  {"status", wordOf(m.status)}};
        putReason(json, m.reason);
        for (const std::string& code : m.ended)
            json["subscription_status"].push_back({{"code", code}, {"status", "unsubscribe"}});
        return json;
    }
    Json operator()(const NotifyRequest& m) const {
        return {{"transaction_id", m.transactionId}, {"notify_event", list(m.notices)}};
    }
    Json operator()(const StatusRequest& m) const {
        Json asked{
            {"reference_id", m.referenceId}, {"txn_type", m.txnType}, {"attribute_type", m.attributeType}};
        if (m.attributeType == "reference_id_list")
            asked["attribute_value"] = m.values;
        else
            asked["attribute_value"] = m.values.empty() ? std::string{} : m.values.front();
        return {{"transaction_id", m.transactionId}, {"txnstatus_request", std::move(asked)}};
    }
    Json operator()(const StatusResponse& m) const {
        Json status =
            m.search
                ? (*this)(*m.search)
                : Json{{"transaction_id", m.transactionId},
                       {"receipt_information",
                        {{"beneficiaries", m.beneficiaries.is_array() ? m.beneficiaries : Json::array()}}}};
        return {{"transaction_id", m.transactionId},
                {"correlation_id", m.correlationId},
                {"txnstatus_response", {{"txn_type", m.txnType}, {"txn_status", std::move(status)}}}};
    }
};

}  // namespace

Json write(const Header& header) {
    Json json{{"version", header.version},
              {"message_id", header.messageId},
              {"message_ts", header.messageTs},
              {"action", header.action},
              {"is_msg_encrypted", header.encrypted},
              {"total_count", header.totalCount}};
    put(json, "sender_id", header.senderId);
    put(json, "sender_uri", header.senderUri);
    put(json, "receiver_id", header.receiverId);
    if (header.completedCount) json["completed_count"] = *header.completedCount;
    if (header.status) {
        json["status"] = wordOf(*header.status);
        putReason(json, header.reason);
    } else {
        json["sender_id"] = header.senderId;
    }
    return json;
}

Json write(const Body& body) {
    return boost::variant2::visit(Writer{}, body);
}

Json writeAck(Time now, const std::string& correlationId, const std::optional<Refusal>& error) {
    Json message{{"ack_status", error ? "ERR" : "ACK"},
                 {"timestamp", writeTime(now)},
                 {"correlation_id", correlationId}};
    if (error) message["error"] = {{"code", error->code}, {"message", error->message.substr(0, kMostText)}};
    return {{"message", std::move(message)}};
}

Json writeHttpError(const Refusal& refusal) {
    return {{"errors", Json::array({{{"code", refusal.code}, {"message", refusal.message}}})}};
}

}  // namespace owc::sharing
