#include <algorithm>

#include "queue-server/domain/check.h"
#include "queue-server/sharing/http_reader.h"
#include "queue-server/sharing/query.h"
#include "queue-server/sharing/records.h"
#include "tests/fuzz/targets.h"

// What another agency sends over the data-sharing interface: HTTP, JSON, and what the messages mean.
namespace owc::fuzz {

using namespace sharing;

namespace {

bool hasRefusals(const Body& body) {
    const auto refused = [](const auto& item) { return item.refused.has_value(); };
    if (const auto* search = boost::variant2::get_if<SearchRequest>(&body))
        return std::ranges::any_of(search->searches, refused);
    if (const auto* subscribe = boost::variant2::get_if<SubscribeRequest>(&body))
        return std::ranges::any_of(subscribe->subscribes, refused);
    return false;
}

/// The queries within, over somebody, in and out of a scope.
void askQueries(const Body& body) {
    static const eligibility::Household household{
        .id = 1, .district = "d", .members = {{.cnic = 9000000000001}}};
    const auto* request = boost::variant2::get_if<SearchRequest>(&body);
    if (!request) return;
    for (const Search& search : request->searches) {
        for (const Scope& scope : {Scope::everything(), Scope{}}) {
            const auto condition = readQuery(search.queryType, search.query, scope);
            if (!condition) {
                OWC_CHECK(!condition.error().code.empty());
                continue;
            }
            const bool met = holds(*condition, household, household.members.front(), {});
            const auto named = namedIn(*condition);
            // Whoever is not named cannot meet it: only those who are will be looked at.
            if (met && named)
                OWC_CHECK(std::ranges::find(named->persons, 9000000000001U) != named->persons.end() ||
                          std::ranges::find(named->households, 1U) != named->households.end());
        }
    }
}

}  // namespace

/// What is read is written to something that reads the same; what a signature is of is what was read.
void sharingMessage(const std::string& bytes) {
    const auto envelope = parseJson(bytes);
    if (!envelope) {
        OWC_CHECK(!envelope.error().detail.empty());
        return;
    }
    if (envelope->is_object()) {
        for (const char* name : {"header", "message"}) {
            const auto raw = rawMember(bytes, name);
            OWC_CHECK(raw.empty() == !envelope->contains(name));
            if (!raw.empty()) OWC_CHECK(*parseJson(raw) == (*envelope)[name]);
        }
    }
    const auto header = readHeader(*envelope);
    if (!header) return;
    const auto headerAgain = readHeader(Json{{"header", write(*header)}});
    OWC_CHECK(headerAgain && *headerAgain == *header);
    const auto body = readBody(header->action, *envelope);
    if (!body) return;
    askQueries(*body);
    if (hasRefusals(*body)) return;
    const auto again = readBody(header->action, Json{{"message", write(*body)}});
    OWC_CHECK(again && *again == *body);
}

std::vector<std::string> sharingMessageSeeds() {
    const std::string time = "2026-03-01T10:00:00.000Z",
                      callback = R"(","status":"succ","message_ts":")" + time + R"("},"message":)";
    const auto request = [&](const std::string& action, const std::string& message) {
        return R"({"header":{"message_id":"m","message_ts":")" + time + R"(","action":")" + action +
               R"(","sender_id":"a","total_count":1},"message":)" + message + "}";
    };
    const auto reply = [&](const std::string& action, const std::string& message) {
        return R"({"header":{"message_id":"m","action":")" + action + callback + message + "}";
    };
    const auto search = [&](const std::string& type, const std::string& query) {
        return request(
            "search",
            R"({"transaction_id":"t","search_request":[{"reference_id":"r","timestamp":")" + time +
                R"(","search_criteria":{"query_type":")" + type + R"(","query":)" + query +
                R"(,"sort":[{"attribute_name":"age","sort_order":"desc"}],"pagination":{"page_size":10,"page_number":2},)"
                R"("authorize":{"purpose":{"code":"p"}}}}]})");
    };
    std::vector<std::string> seeds{
        search("idtype-value", R"({"type":"CNIC","value":"9000000000001"})"),
        search(
            "predicate",
            R"([{"seq_num":1,"expression1":{"attribute_name":"age","operator":"ge","attribute_value":18},"condition":"or",)"
            R"("expression2":{"attribute_name":"CNIC","operator":"in","attribute_value":{"values":["9000000000001"]}}}])"),
        search(
            "expression",
            R"({"type":"x","value":{"expression":{"collection":"Group","query":{"$and":[{"place":{"$eq":"d"}},{"$not":{"age":5}}]}}}})"),
        reply(
            "on-search",
            R"({"transaction_id":"t","correlation_id":"c","search_response":[{"reference_id":"r","timestamp":")" +
                time +
                R"(","status":"succ","data":{"reg_record_type":"Group","reg_records":[{"a":1}]},"pagination":{"page_size":1,"page_number":1,"total_count":1}}]})"),
        request(
            "subscribe",
            R"({"transaction_id":"t","subscribe_request":[{"reference_id":"r","timestamp":")" + time +
                R"(","subscribe_criteria":{"reg_event_type":"REGISTER","filter":{"type":"CNIC","value":"9000000000001"},"notify_record_type":"Group"}}]})"),
        reply(
            "on-subscribe",
            R"({"transaction_id":"t","correlation_id":"c","subscribe_response":[{"reference_id":"r","timestamp":")" +
                time + R"(","status":"rjct","status_reason_code":"rjct.notify_types.invalid"}]})"),
        request("unsubscribe",
                R"({"transaction_id":"t","timestamp":")" + time + R"(","subscription_codes":["c"]})"),
        reply("on-unsubscribe",
              R"({"transaction_id":"t","correlation_id":"c","timestamp":")" + time +
                  R"(","status":"succ","subscription_status":[{"code":"c","status":"unsubscribe"}]})"),
        reply(
            "notify",
            R"({"transaction_id":"t","notify_event":[{"reference_id":"r","timestamp":")" + time +
                R"(","data":{"reg_event_type":"REGISTER","reg_record_type":"Group","reg_records":{"a":1}}}]})"),
        request(
            "txn-status",
            R"({"transaction_id":"t","txnstatus_request":{"reference_id":"r","txn_type":"search","attribute_type":"reference_id_list","attribute_value":["r"]}})"),
        reply(
            "txn-on-status",
            R"({"transaction_id":"t","correlation_id":"c","txnstatus_response":{"txn_type":"receipt","txn_status":{"transaction_id":"t","receipt_information":{"beneficiaries":[{}]}}}})")};
    for (const std::string& seed : seeds) {
        const auto envelope = parseJson(seed);  // else mutation would never come near the rest
        OWC_CHECK(envelope && readBody(readHeader(*envelope)->action, *envelope));
    }
    return seeds;
}

/// Whatever comes over a connection, in two pieces or in one.
void sharingHttp(const std::string& bytes) {
    HttpReader whole(4096), pieces(4096);
    const auto end = whole.feed(bytes);
    auto state = pieces.feed(std::string_view(bytes).substr(0, bytes.size() / 2));
    if (state == HttpReader::State::Wants || state == HttpReader::State::Continue)
        state = pieces.feed(std::string_view(bytes).substr(bytes.size() / 2));
    OWC_CHECK((end == HttpReader::State::Bad) == (state == HttpReader::State::Bad));
    if (end != HttpReader::State::Ready) return;
    OWC_CHECK(state == HttpReader::State::Ready);
    const Asked one = whole.take(), other = pieces.take();
    OWC_CHECK(one.body == other.body && one.path == other.path && one.authorization == other.authorization);
    OWC_CHECK(one.body.size() <= 4096);
}

std::vector<std::string> sharingHttpSeeds() {
    return {
        "POST /registry/search HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nContent-Type: "
        "application/json\r\nContent-Length: 2\r\n\r\n{}",
        "POST /a?b HTTP/1.0\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: 0\r\n\r\nGET / "
        "HTTP/1.1\r\n\r\n"};
}

/// A household from elsewhere: what is taken is written and read the same.
void sharingGroup(const std::string& bytes) {
    const auto record = parseJson(bytes);
    if (!record) return;
    const auto household = readGroup(*record);
    if (!household) {
        OWC_CHECK(!household.error().detail.empty());
        return;
    }
    const auto again = readGroup(groupRecord(*household, Scope::everything(), {}));
    OWC_CHECK(again.has_value());
    OWC_CHECK(again->members.size() == household->members.size() && again->scores == household->scores);
}

std::vector<std::string> sharingGroupSeeds() {
    const domain::Day day{std::chrono::days{20'000}};
    eligibility::Household household{.id = 7,
                                     .district = "d",
                                     .survey = eligibility::SurveyState::Done,
                                     .surveyed = day,
                                     .scores = {{2150, day}},
                                     .monthlyIncome = 5};
    household.members.push_back({.cnic = 9000000000001,
                                 .name = "n",
                                 .born = day,
                                 .gender = eligibility::Gender::Female,
                                 .filters = 64,
                                 .schoolClass = 3,
                                 .mobile = "0300",
                                 .certificates = {{"death", day, day}},
                                 .enrolments = {{"p", day, day}},
                                 .answers = {{"p", eligibility::OfficialAnswer::Eligible, "r", day}},
                                 .entitlements = {{"p", "c", 5, day, day, day}}});
    return {written(groupRecord(household, Scope::everything(), day))};
}

}  // namespace owc::fuzz
