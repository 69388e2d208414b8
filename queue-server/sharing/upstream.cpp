#include "queue-server/sharing/upstream.h"

#include <algorithm>

#include "queue-server/sharing/records.h"

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

tl::unexpected<domain::Error> cannot(const std::string& why) {
    return fail(ErrorCode::NotConnected, "the national registry cannot be asked now: " + why);
}

}  // namespace

std::string Upstream::questionFor(CnicNumber cnic, const std::string& purpose,
                                  const std::string& reference) const {
    const auto now = m_clock();
    const std::string time = writeTime(now);
    Search search{
        .referenceId = reference, .timestamp = time, .queryType = "idtype-value", .entity = "Group"};
    search.query = {{"type", m_settings.idType}, {"value", std::to_string(cnic)}};
    search.authorize = {{"@type", "Authorize"}, {"ts", time}, {"purpose", {{"code", purpose}}}};
    search.page = Page{.size = 2};
    const Header header{.messageId = freshId(),
                        .messageTs = time,
                        .action = "search",
                        .senderId = m_ourselves.id,
                        .receiverId = m_settings.id,
                        .totalCount = 1};
    const std::string head = written(write(header));
    const std::string message = written(write(Body{SearchRequest{reference, {search}}}));
    if (!m_ourselves.key) return envelopeOf(nullptr, head, message, now);
    const Signer signer{*m_ourselves.key, m_ourselves.id, m_ourselves.keyId};
    return envelopeOf(&signer, head, message, now);
}

Result<std::optional<Household>> Upstream::read(const std::string& body, const std::string& reference,
                                                CnicNumber cnic) const {
    const auto envelope = parseJson(body);
    if (!envelope) return cannot("its answer is no message");
    const auto header = readHeader(*envelope);
    if (!header || header->action != "on-search" ||
        (!header->senderId.empty() && header->senderId != m_settings.id))
        return cannot("its answer is not to this question");
    if (m_settings.key) {
        const Json mark = envelope->value("signature", Json{});
        if (!mark.is_string() ||
            !verify(mark.get_ref<const std::string&>(), body, *m_settings.key, m_settings.id, m_clock()))
            return cannot("its answer is not signed by it");
    }
    if (header->status == Status::Rejected && !envelope->contains("message"))
        return fail(ErrorCode::NotAllowed, "the national registry refuses this centre's question");
    const auto message = readBody("on-search", *envelope);
    if (!message) return cannot("its answer is wrong: " + message.error().detail);
    const auto& found = boost::variant2::get<SearchResponse>(*message).found;
    if (found.size() != 1 || found.front().referenceId != reference)
        return cannot("its answer is not to this question");
    if (found.front().status == Status::Rejected)
        return fail(ErrorCode::NotAllowed, "the national registry refuses this centre's question");
    if (found.front().status != Status::Succeeded) return cannot("it has not finished");
    if (!found.front().records || found.front().records->empty()) return std::optional<Household>{};
    auto household = readGroup(found.front().records->front());
    if (!household) return cannot("its answer is wrong: " + household.error().detail);
    if (std::ranges::find(household->members, cnic, &Person::cnic) == household->members.end())
        return cannot("its answer is of somebody else");
    return std::optional(std::move(*household));
}

void Upstream::keep(CnicNumber cnic, const std::optional<Household>& household) {
    const std::lock_guard lock(m_mutex);
    if (const auto old = m_known.find(cnic); old != m_known.end()) {
        m_order.erase(old->second.place);
        m_known.erase(old);
    }
    if (m_settings.cached == 0) return;
    if (m_known.size() >= m_settings.cached) {
        m_known.erase(m_order.front());
        m_order.pop_front();
    }
    m_order.push_back(cnic);
    m_known.emplace(cnic,
                    Known{household, m_clock() + (household ? m_settings.fresh : m_settings.freshNothing),
                          std::prev(m_order.end())});
}

void Upstream::count(bool failed) {
    const std::lock_guard lock(m_mutex);
    m_failures = failed ? m_failures + 1 : 0;
    // After the pause one question goes through; when it fails too the next pause begins.
    if (m_failures >= m_settings.opensAfter) m_closedAgain = m_clock() + m_settings.openFor;
}

bool Upstream::isOpen() {
    const std::lock_guard lock(m_mutex);
    return m_failures >= m_settings.opensAfter && m_clock() < m_closedAgain;
}

Result<std::optional<Household>> Upstream::ask(CnicNumber cnic, const std::string& purpose) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.find(cnic); known != m_known.end() && m_clock() < known->second.until)
            return known->second.household;
    }
    if (isOpen()) return cannot("it did not answer a moment ago");
    const std::string reference = freshId();
    const Posted posted = m_post({m_settings.url, m_settings.token, m_settings.caFile, m_settings.deadline},
                                 questionFor(cnic, purpose, reference));
    if (posted.status == 401 || posted.status == 403) {
        count(false);
        return fail(ErrorCode::NotAllowed, "the national registry does not know this centre's token");
    }
    if (!posted.isGood()) {
        count(true);
        return cannot(posted.status ? "status " + std::to_string(posted.status) : posted.trouble);
    }
    auto answer = read(posted.body, reference, cnic);
    count(!answer && answer.error().code == ErrorCode::NotConnected);
    if (answer) keep(cnic, *answer);
    return answer;
}

}  // namespace owc::sharing
