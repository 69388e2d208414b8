#include "queue-server/sharing/service.h"

#include <sodium.h>

#include <algorithm>

namespace owc::sharing {

using domain::Result;

struct Service::Operation {
    std::string_view path;
    const char* action;
    const char* replyAction;
    std::optional<JobKind> job;  ///< nothing: answered at once

    [[nodiscard]] bool isSync() const { return !job; }
};

namespace {

bool isOneOf(int status, std::initializer_list<int> statuses) {
    return std::ranges::find(statuses, status) != statuses.end();
}

std::vector<std::string> referencesOf(const Body& body) {
    std::vector<std::string> ids;
    if (const auto* search = boost::variant2::get_if<SearchRequest>(&body)) {
        for (const auto& one : search->searches) ids.push_back(one.referenceId);
    }
    if (const auto* subscribe = boost::variant2::get_if<SubscribeRequest>(&body)) {
        for (const auto& one : subscribe->subscribes) ids.push_back(one.referenceId);
    }
    if (const auto* status = boost::variant2::get_if<StatusRequest>(&body))
        ids.push_back(status->referenceId);
    return ids;
}

std::string transactionOf(const Body& body) {
    return boost::variant2::visit([](const auto& message) { return message.transactionId; }, body);
}

/// How many requests the header must have counted.
std::size_t countOf(const Body& body) {
    if (const auto* unsubscribe = boost::variant2::get_if<UnsubscribeRequest>(&body))
        return unsubscribe->codes.size();
    return std::max<std::size_t>(referencesOf(body).size(), 1);
}

/// One, or the number of persons and households that a query names when they are more.
std::size_t costOf(const std::string& type, const Json& query, const Scope& scope) {
    const auto condition = readQuery(type, query, scope);
    if (!condition) return 1;
    const Named named = allNamedIn(*condition);
    return std::max<std::size_t>(named.persons.size() + named.households.size(), 1);
}

/// What a message counts for against its client's rate.
std::size_t costOf(const Body& body, const Scope& scope) {
    std::size_t cost = 0;
    if (const auto* search = boost::variant2::get_if<SearchRequest>(&body)) {
        for (const auto& one : search->searches) cost += costOf(one.queryType, one.query, scope);
    }
    if (const auto* subscribe = boost::variant2::get_if<SubscribeRequest>(&body)) {
        for (const auto& one : subscribe->subscribes) cost += costOf(one.filterType, one.filter, scope);
    }
    return std::max(cost, countOf(body));
}

template <class Items>
void refuseTwins(Items& items) {
    std::set<std::string> known;
    for (auto& item : items) {
        if (!known.insert(item.referenceId).second && !item.refused)
            item.refused = Refusal{rjct::kReferenceTwice, "reference_id stands twice in this message"};
    }
}

template <class Items>
std::size_t refusedIn(const Items& items) {
    return static_cast<std::size_t>(
        std::ranges::count_if(items, [](const auto& item) { return item.refused.has_value(); }));
}

bool isMessageCode(const std::string& code) {
    static const std::set<std::string> kCodes{rjct::kVersion,    rjct::kMessageTwice,  rjct::kMessageTime,
                                              rjct::kAction,     rjct::kActionUnknown, rjct::kTotal,
                                              rjct::kTotalLimit, rjct::kErrors};
    return kCodes.contains(code);
}

}  // namespace

std::string freshId() {
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

const Service::Operation* Service::operationAt(std::string_view path) {
    static const Operation kOperations[] = {
        {"/registry/sync/search", "search", "on-search", {}},
        {"/registry/sync/txn/status", "txn-status", "txn-on-status", {}},
        {"/registry/search", "search", "on-search", JobKind::Search},
        {"/registry/subscribe", "subscribe", "on-subscribe", JobKind::Subscribe},
        {"/registry/unsubscribe", "unsubscribe", "on-unsubscribe", JobKind::Unsubscribe},
        {"/registry/txn/status", "txn-status", "txn-on-status", JobKind::Status}};
    const auto* found = std::ranges::find(kOperations, path, &Operation::path);
    return found == std::end(kOperations) ? nullptr : found;
}

const Agency* Service::agencyOf(const Asked& asked) const {
    constexpr std::string_view kBearer = "Bearer ";
    if (!asked.authorization.starts_with(kBearer)) return nullptr;
    return m_agencies.byToken(std::string_view(asked.authorization).substr(kBearer.size()));
}

std::string Service::reply(const Header& header, const std::optional<Body>& body) const {
    const auto now = m_searcher.now();
    const std::string head = written(write(header)), message = body ? written(write(*body)) : "";
    if (!m_ourselves.key) return envelopeOf(nullptr, head, message, now);
    const Signer signer{*m_ourselves.key, m_ourselves.id, m_ourselves.keyId};
    return envelopeOf(&signer, head, message, now);
}

Answered Service::refuse(const Operation* operation, int http, const Refusal& refusal) const {
    const auto now = m_searcher.now();
    const int again = isOneOf(http, {429, 503}) ? 10 : 0;
    if (isOneOf(http, {401, 403, 500})) return {http, written(writeHttpError(refusal)), again};
    if (operation && operation->isSync()) {
        // The file's status codes of a header have no place for its own error codes: they stand in the text.
        const bool known = isMessageCode(refusal.code);
        Header header{.messageId = freshId(),
                      .messageTs = writeTime(now),
                      .action = operation->replyAction,
                      .senderId = m_ourselves.id,
                      .status = Status::Rejected};
        header.reason = known ? refusal : Refusal{"", refusal.code + ": " + refusal.message};
        return {http, reply(header, {}), again};
    }
    const bool known = refusal.code.starts_with("err.");
    return {http,
            written(writeAck(now, freshId(),
                             known ? refusal
                                   : Refusal{refusal.code == rjct::kVersion ? err::kVersion : err::kBad,
                                             refusal.code + ": " + refusal.message})),
            again};
}

/// Everything that needs no look into the body.
std::optional<Answered> Service::refusedBefore(const Operation* operation, const Asked& asked,
                                               const Agency*& agency) {
    const auto now = m_searcher.now();
    const double wrongPerMinute = m_limits.wrongTokensPerMinute;
    agency = agencyOf(asked);
    if (!agency) {
        // Guessing a token is hopeless; what is limited is the noise of it, for nobody who has one.
        if (!m_wrongTokens.take(asked.peer, wrongPerMinute, wrongPerMinute, now))
            return refuse(operation, 429,
                          {err::kTooMany, "too many wrong tokens from this address; wait a minute"});
        return refuse(operation, 401,
                      {err::kUnauthorized, "send Authorization: Bearer with a token of this centre"});
    }
    if (!m_rates.take(agency->id, agency->perMinute, agency->burst, now))
        return refuse(operation, 429,
                      {err::kTooMany,
                       "this client may send " + std::to_string(agency->perMinute) + " messages a minute"});
    if (!operation)
        return refuse(
            nullptr, 404,
            {err::kNotFound, "nothing is served at this path; callbacks are the client's to serve"});
    if (asked.method != "POST") return refuse(operation, 405, {err::kBad, "send POST"});
    const std::string type = asked.contentType.substr(0, asked.contentType.find(';'));
    if (type != "application/json")
        return refuse(operation, 415, {err::kBad, "send application/json; files are not taken"});
    return {};
}

std::optional<std::pair<int, Refusal>> Service::refusedHeader(const Agency& agency,
                                                              const Operation& operation,
                                                              const Header& header, const Json& envelope,
                                                              const std::string& body) const {
    const auto bad = [](Refusal refusal) { return std::pair{400, std::move(refusal)}; };
    const auto now = m_searcher.now();
    if (header.version != "1" && !header.version.starts_with("1."))
        return bad({rjct::kVersion, "this centre speaks version 1.0.0"});
    if (header.senderId != agency.id)
        return bad({err::kSender, "sender_id is not the one this token belongs to"});
    if (!header.receiverId.empty() && header.receiverId != m_ourselves.id)
        return bad({err::kReceiver, "receiver_id is not this centre's, " + m_ourselves.id});
    if (envelope.contains("signature")) {
        if (!envelope["signature"].is_string())
            return bad({err::kSignatureInvalid, "signature must be a text"});
        // Without a key of theirs nobody can say whose it is; with one a wrong signature is never passed
        // over.
        if (agency.key) {
            const auto verified = verify(envelope["signature"].get_ref<const std::string&>(), body,
                                         *agency.key, agency.id, now);
            if (!verified) return bad({err::kSignatureInvalid, verified.error().detail});
        }
    } else if (agency.mustSign) {
        return bad({err::kSignatureMissing, "this client signs its messages"});
    }
    if (header.encrypted || (envelope.contains("message") && envelope["message"].is_object() &&
                             envelope["message"].contains("ciphertext")))
        return bad({err::kEncryption, "encrypted messages are not taken: the connection is encrypted"});
    if (header.action != operation.action) {
        const bool known = std::ranges::find(kActions, header.action) != kActions.end();
        return bad({known ? rjct::kAction : rjct::kActionUnknown,
                    std::string("the action here is ") + operation.action});
    }
    const auto sent = readTime(header.messageTs);
    if (!sent || *sent > now + m_limits.clockSkew || *sent < now - m_limits.clockSkew)
        return bad({rjct::kMessageTime, "message_ts is no time within a day of this centre's clock"});
    if (operation.isSync()) return {};
    if (agency.callback.empty())
        return bad({err::kSenderUri, "no callback address is agreed with this client"});
    if (!header.senderUri.empty() &&
        (!header.senderUri.starts_with(agency.callback) || header.senderUri.find("..") != std::string::npos))
        return bad(
            {err::kSenderUri, "sender_uri does not begin with the callback address agreed with this client"});
    return {};
}

std::optional<std::pair<int, Refusal>> Service::refusedBody(const Agency& agency, const Header& header,
                                                            Body& body) {
    const std::size_t count = countOf(body);
    if (header.totalCount > kMostItems)
        return std::pair{400, Refusal{rjct::kTotalLimit,
                                      "at most " + std::to_string(kMostItems) + " requests in a message"}};
    if (header.totalCount != count)
        return std::pair{400,
                         Refusal{rjct::kTotal, "total_count is not the number of requests in the message"}};
    std::size_t refused = 0;
    if (auto* search = boost::variant2::get_if<SearchRequest>(&body)) {
        refuseTwins(search->searches);
        refused = refusedIn(search->searches);
    }
    if (auto* subscribe = boost::variant2::get_if<SubscribeRequest>(&body)) {
        refuseTwins(subscribe->subscribes);
        refused = refusedIn(subscribe->subscribes);
    }
    if (refused > m_limits.mostRefused)
        return std::pair{
            400, Refusal{rjct::kErrors, std::to_string(refused) + " requests in this message are wrong"}};
    const std::size_t cost = costOf(body, agency.scope);
    for (std::size_t i = 1; i < cost; ++i) {
        if (!m_rates.take(agency.id, agency.perMinute, agency.burst, m_searcher.now()))
            return std::pair{429, Refusal{err::kTooMany,
                                          "each request in a message counts as one, and each person or "
                                          "household named in it"}};
    }
    const auto isFirst = m_outbox.isFirst(agency.id, header.messageId, m_searcher.now());
    if (!isFirst) return std::pair{503, Refusal{err::kUnavailable, "try again later"}};
    if (!*isFirst) return std::pair{400, Refusal{rjct::kMessageTwice, "message_id was used within a day"}};
    return {};
}

Answered Service::answer(const Asked& asked) {
    const Operation* operation = operationAt(asked.path);
    const Agency* agency = nullptr;
    if (auto refused = refusedBefore(operation, asked, agency)) return *refused;
    const auto envelope = parseJson(asked.body);
    if (!envelope) return refuse(operation, 400, {err::kBad, envelope.error().detail});
    const auto header = readHeader(*envelope);
    if (!header) return refuse(operation, 400, {err::kBad, header.error().detail});
    if (const auto wrong = refusedHeader(*agency, *operation, *header, *envelope, asked.body))
        return refuse(operation, wrong->first, wrong->second);
    auto body = readBody(header->action, *envelope);
    if (!body) return refuse(operation, 400, {err::kBad, body.error().detail});
    if (const auto wrong = refusedBody(*agency, *header, *body))
        return refuse(operation, wrong->first, wrong->second);
    if (operation->isSync()) return answerNow(*operation, *agency, *header, *body);
    return answerLater(*operation, *agency, *header, *body, *envelope);
}

Answered Service::answerNow(const Operation& operation, const Agency& agency, const Header& asked,
                            const Body& body) {
    Header header{.messageId = freshId(),
                  .messageTs = writeTime(m_searcher.now()),
                  .action = operation.replyAction,
                  .senderId = m_ourselves.id,
                  .receiverId = agency.id,
                  .totalCount = asked.totalCount,
                  .status = Status::Succeeded};
    header.completedCount = asked.totalCount;
    if (const auto* status = boost::variant2::get_if<StatusRequest>(&body)) {
        auto found = statusOf(m_outbox, agency.id, *status, freshId());
        if (!found) return refuse(&operation, 503, {err::kUnavailable, "try again later"});
        if (!*found)
            return refuse(&operation, 404,
                          {err::kNotFound, "no such transaction of this client within a week"});
        return {200, reply(header, Body{std::move(**found)}), 0};
    }
    const auto& request = boost::variant2::get<SearchRequest>(body);
    SearchResponse response{request.transactionId, freshId(), {}};
    std::size_t room = kMostRecords;
    for (const Search& search : request.searches) {
        auto found = m_searcher.search(agency, search, room);
        if (!found) return refuse(&operation, 503, {err::kUnavailable, "the registry cannot be asked now"});
        if (found->records) room -= found->records->size();
        response.found.push_back(std::move(*found));
    }
    const bool allRejected =
        std::ranges::all_of(response.found, [](const Found& one) { return one.status == Status::Rejected; });
    if (allRejected) header.status = Status::Rejected;
    return {200, reply(header, Body{std::move(response)}), 0};
}

Answered Service::answerLater(const Operation& operation, const Agency& agency, const Header& header,
                              const Body& body, const Json& envelope) {
    const auto now = m_searcher.now();
    const auto waiting = m_outbox.waiting(agency.id);
    if (waiting && *waiting >= m_limits.jobsWaiting)
        return refuse(&operation, 429, {err::kTooMany, "too many answers wait to be fetched by this client"});
    Job job{.kind = *operation.job,
            .agency = agency.id,
            .transaction = transactionOf(body),
            .correlation = freshId(),
            .url = header.senderUri.empty() ? agency.callback + operation.replyAction : header.senderUri,
            .request = written(envelope["message"]),
            .due = now,
            .added = now};
    if (operation.replyAction == std::string_view("txn-on-status") && header.senderUri.empty())
        job.url = agency.callback + "txn/on-status";
    const auto added = waiting ? m_outbox.add(job, referencesOf(body)) : tl::unexpected(waiting.error());
    if (!added) return refuse(&operation, 503, {err::kUnavailable, "try again later"});
    if (m_wake) m_wake();
    return {200, written(writeAck(now, job.correlation, {})), 0};
}

Result<std::optional<StatusResponse>> statusOf(Outbox& outbox, const std::string& agency,
                                               const StatusRequest& request, const std::string& correlation) {
    StatusResponse response{request.transactionId, correlation, request.txnType, {}, {}};
    if (request.txnType == "receipt") return std::optional<StatusResponse>{};  // none are kept here
    const auto kind = request.txnType == "search" ? JobKind::Search : JobKind::Subscribe;
    const auto found = outbox.find(agency, kind, request.attributeType, request.values);
    if (!found) return tl::unexpected(found.error());
    if (found->empty()) return std::optional<StatusResponse>{};
    response.search = SearchResponse{found->front().transaction, found->front().correlation, {}};
    for (const Reference& one : *found) {
        Found item{.referenceId = one.reference, .timestamp = one.timestamp, .status = one.status};
        // The file's form of a status has the codes of a search only: others stand in the text.
        if (!one.reason.empty())
            item.reason = kind == JobKind::Search ? Refusal{one.reason, ""} : Refusal{"", one.reason};
        response.search->found.push_back(std::move(item));
    }
    return response;
}

}  // namespace owc::sharing
