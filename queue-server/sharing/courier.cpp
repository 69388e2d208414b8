#include "queue-server/sharing/courier.h"

#include <algorithm>

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

const char* actionOf(JobKind kind) {
    switch (kind) {
        case JobKind::Search:
            return "search";
        case JobKind::Subscribe:
            return "subscribe";
        case JobKind::Unsubscribe:
            return "unsubscribe";
        case JobKind::Status:
            return "txn-status";
        case JobKind::Notify:
            break;
    }
    return "notify";
}

/// For the log: who and what, and nobody's data.
std::string toldOf(const Job& job, const std::string& trouble) {
    return std::string("callback action=") + actionOf(job.kind) + " agency=" + job.agency +
           " job=" + std::to_string(job.id) + " tries=" + std::to_string(job.tries) + " trouble=" + trouble;
}

}  // namespace

Result<Courier::Made> Courier::search(const Job& job, const Agency& agency, const SearchRequest& request) {
    SearchResponse response{job.transaction, job.correlation, {}};
    std::set<std::string> known;
    std::size_t room = kMostRecords;
    for (Search search : request.searches) {
        if (!known.insert(search.referenceId).second && !search.refused)
            search.refused = Refusal{rjct::kReferenceTwice, "reference_id stands twice in this message"};
        auto found = m_searcher.search(agency, search, room);
        if (!found) return tl::unexpected(found.error());
        if (found->records) room -= found->records->size();
        const auto kept = m_outbox.setStatus(agency.id, {.correlation = job.correlation,
                                                         .reference = found->referenceId,
                                                         .status = found->status,
                                                         .reason = found->reason ? found->reason->code : "",
                                                         .timestamp = found->timestamp});
        if (!kept) return tl::unexpected(kept.error());
        response.found.push_back(std::move(*found));
    }
    return Made{"on-search", Status::Succeeded, {}, Body{std::move(response)}};
}

Result<Courier::Made> Courier::unsubscribe(const Job& job, const Agency& agency,
                                           const UnsubscribeRequest& request) {
    UnsubscribeResponse response{
        job.transaction, job.correlation, writeTime(m_searcher.now()), Status::Succeeded, {}, {}};
    const auto refuse = [&](const char* code, const char* why) {
        response.status = Status::Rejected;
        if (!response.reason) response.reason = Refusal{code, why};
    };
    std::set<std::string> known;
    for (const std::string& code : request.codes) {
        const auto found = m_outbox.subscription(code);
        if (!found) return tl::unexpected(found.error());
        if (!*found)
            refuse(rjct::kSubscription, "a code is no subscription's");
        else if ((*found)->agency != agency.id)
            refuse(rjct::kRequester, "a code is another client's");
        else if (!(*found)->active || !known.insert(code).second)
            refuse(rjct::kUnsubscribedAlready, "a subscription had ended before");
        else
            response.ended.push_back(code);
    }
    const auto codes = response.ended;
    Made made{"on-unsubscribe", Status::Succeeded, {}, Body{std::move(response)}};
    const auto ended = m_outbox.end(codes, job.id, written(write(*made.body)));
    if (!ended) return tl::unexpected(ended.error());
    return made;
}

Result<Courier::Made> Courier::make(const Job& job, const Agency& agency) {
    if (job.kind == JobKind::Notify) return notice(job, agency);
    const std::string action = actionOf(job.kind);
    const auto message = parseJson(job.answer.empty() ? job.request : job.answer);
    if (!message) return tl::unexpected(message.error());
    if (!job.answer.empty()) {  // worked out before, and not to be done twice
        auto body = readBody("on-" + action, Json{{"message", *message}});
        if (!body) return tl::unexpected(body.error());
        return Made{"on-" + action, Status::Succeeded, {}, std::move(*body)};
    }
    const auto body = readBody(action, Json{{"message", *message}});
    if (!body) return tl::unexpected(body.error());
    if (const auto* request = boost::variant2::get_if<SearchRequest>(&*body))
        return search(job, agency, *request);
    if (const auto* request = boost::variant2::get_if<StatusRequest>(&*body)) {
        auto status = statusOf(m_outbox, agency.id, *request, job.correlation);
        if (!status) return tl::unexpected(status.error());
        if (*status) return Made{"txn-on-status", Status::Succeeded, {}, Body{std::move(**status)}};
        return Made{
            "txn-on-status",
            Status::Rejected,
            Refusal{"", std::string(err::kNotFound) + ": no such transaction of this client within a week"},
            {}};
    }
    if (const auto* request = boost::variant2::get_if<UnsubscribeRequest>(&*body))
        return unsubscribe(job, agency, *request);
    const auto* request = boost::variant2::get_if<SubscribeRequest>(&*body);
    if (!request) return fail(ErrorCode::BadInput, "no job for this message");
    auto made = subscribe(job, agency, *request);
    if (!made) return made;
    if (const auto kept = m_outbox.keepAnswer(job.id, written(write(*made->body))); !kept)
        return tl::unexpected(kept.error());
    return made;
}

bool Courier::isHopeless(const Job& job) const {
    return m_searcher.now() - job.added >= m_limits.givesUpAfter || job.tries >= m_limits.mostTries;
}

bool Courier::giveUp(const Job& job, const std::string& why) {
    m_tell(toldOf(job, why) + " given-up");
    const auto done = m_outbox.finish(job.id, JobState::GivenUp);
    if (!done) m_tell("outbox trouble=" + done.error().detail);
    return done.has_value();
}

void Courier::failed(const Job& job, const std::string& why) {
    if (isHopeless(job)) {
        giveUp(job, why);
        return;
    }
    m_tell(toldOf(job, why));
    const auto now = m_searcher.now();
    const auto doubled = std::clamp(job.tries, 1U, 13U) - 1;
    const auto pause = std::min<std::chrono::seconds>(m_limits.firstPause * (std::int64_t{1} << doubled),
                                                      m_limits.longestPause);
    m_resting[job.agency] = now + std::min(pause, m_limits.longestRest);
    if (const auto later = m_outbox.later(job.id, now + pause); !later)
        m_tell("outbox trouble=" + later.error().detail);
}

bool Courier::step() {
    auto job = m_outbox.take(m_searcher.now());
    if (!job) {
        m_tell("outbox trouble=" + job.error().detail);
        return false;
    }
    if (!*job) return false;
    const Agency* agency = m_agencies.byId((*job)->agency);
    // The settings may have changed since: nothing goes where it was not agreed to.
    if (!agency || agency->callback.empty() || !(*job)->url.starts_with(agency->callback))
        return giveUp(**job, "not-agreed");
    if (isHopeless(**job)) return giveUp(**job, "too-old-or-tried-too-often");
    const auto now = m_searcher.now();
    if (const auto rest = m_resting.find(agency->id); rest != m_resting.end() && now < rest->second)
        return m_outbox.later((*job)->id, rest->second).has_value();
    if (const auto counted = m_outbox.countTry((*job)->id, now + m_limits.afterEnd); !counted) {
        m_tell("outbox trouble=" + counted.error().detail);
        return false;
    }
    ++(*job)->tries;
    try {
        work(**job, *agency);
    } catch (const std::exception&) {
        failed(**job, "exception");  // its text could repeat a value
    }
    return true;
}

void Courier::work(const Job& job, const Agency& agency) {
    const auto made = make(job, agency);
    if (!made) return failed(job, made.error().detail);
    if (made->isOver) {
        giveUp(job, "purpose-withdrawn");
        return;
    }
    const Posted posted =
        m_post({job.url, agency.callbackToken, agency.callbackCaFile, m_limits.deadline, 64 * 1024},
               envelopeFor(*made, agency));
    if (!posted.isGood())
        return failed(job, posted.status == 0 ? posted.trouble : "status-" + std::to_string(posted.status));
    m_resting.erase(agency.id);
    if (const auto done = m_outbox.finish(job.id, JobState::Done); !done)
        m_tell("outbox trouble=" + done.error().detail);
}

std::string Courier::envelopeFor(const Made& made, const Agency& agency) const {
    const auto now = m_searcher.now();
    const Header header{.messageId = freshId(),
                        .messageTs = writeTime(now),
                        .action = made.action,
                        .senderId = m_ourselves.id,
                        .receiverId = agency.id,
                        .totalCount = 1,
                        .status = made.status,
                        .reason = made.reason};
    const std::string head = written(write(header)), message = made.body ? written(write(*made.body)) : "";
    if (!m_ourselves.key) return envelopeOf(nullptr, head, message, now);
    const Signer signer{*m_ourselves.key, m_ourselves.id, m_ourselves.keyId};
    return envelopeOf(&signer, head, message, now);
}

domain::Duration Courier::untilNext(domain::Duration most) {
    const auto due = m_outbox.nextDue();
    if (!due || !*due) return most;
    return std::clamp(**due - m_searcher.now(), domain::Duration{0}, most);
}

Courier::Running::Running(Courier& courier) : m_courier(courier), m_thread([this] { run(); }) {}

Courier::Running::~Running() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Courier::Running::wake() {
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_one();
}

void Courier::Running::run() {
    constexpr std::chrono::seconds kLook{5};
    auto nextLook = std::chrono::steady_clock::now();
    for (;;) {
        if (std::chrono::steady_clock::now() >= nextLook) {
            m_courier.lookForNews();
            nextLook = std::chrono::steady_clock::now() + kLook;
        }
        const bool worked = m_courier.step();
        std::unique_lock lock(m_mutex);
        if (!worked) {
            // At least a little: a job of a clock that stands still must not spin.
            const auto pause =
                std::max<domain::Duration>(m_courier.untilNext(kLook), std::chrono::milliseconds{50});
            m_changed.wait_for(lock, pause, [this] { return m_stop || m_woken; });
        }
        m_woken = false;
        if (m_stop) return;
    }
}

}  // namespace owc::sharing
