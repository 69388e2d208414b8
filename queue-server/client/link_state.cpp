#include "queue-server/client/link_state.h"

#include <algorithm>

namespace owc::client {

using namespace protocol;
using domain::ErrorCode;

namespace {

constexpr std::chrono::milliseconds kBeatEvery{1000};
constexpr std::chrono::milliseconds kReconnectEvery{10'000};
constexpr std::uint64_t kSmallGap = 256;  ///< above it a snapshot is cheaper than the ring
constexpr std::size_t kMaxEarly = 4096;
constexpr std::size_t kGivenUpKept = 64;
constexpr std::size_t kTakingBackKept = 1024;  ///< more than a kiosk meets visitors between two connections
constexpr std::size_t kDaysKept = 16;  ///< more than lie between a backup and the use of it
constexpr std::chrono::milliseconds kTellAgain{5000};
constexpr std::size_t kIdsKept = 1024;

bool isIssue(const std::string& request) {
    const auto read = decodeRequest(request);
    return read && boost::variant2::holds_alternative<IssueToken>(read->body);
}

/// Asking once more would change nothing.
bool isFinal(ErrorCode code) {
    return code == ErrorCode::WrongStep || code == ErrorCode::UnknownVisit || code == ErrorCode::UnknownCommand ||
           code == ErrorCode::NotAllowed;
}

}  // namespace

LinkState::LinkState(Options options, std::uint64_t boot, Send send)
    : m_options(std::move(options)), m_boot(boot), m_send(std::move(send)) {}

LinkState::News LinkState::take() {
    return std::exchange(m_news, {});
}

std::uint64_t LinkState::sendRequest(const RequestBody& body, Client::ReplyHandler done, Clock now,
                                     std::uint64_t tag) {
    const RequestId id{m_boot, ++m_counter};
    if (tag != 0) {
        m_ids.insert_or_assign(tag, id);
        if (m_ids.size() > kIdsKept) m_ids.erase(m_ids.begin());
    }
    Pending pending{id, encode(Request{id, body}), std::move(done), tag, false, now, now, m_day};
    m_send(pending.bytes);
    m_pending.emplace(id.counter, std::move(pending));
    return id.counter;
}

void LinkState::request(RequestBody body, Client::ReplyHandler done, Clock now, std::uint64_t tag) {
    sendRequest(body, std::move(done), now, tag);
}

void LinkState::requestAgain(std::uint64_t tag, Client::ReplyHandler done, Clock now) {
    const auto underWay = std::ranges::find_if(
        m_pending, [tag](const auto& entry) { return tag != 0 && entry.second.tag == tag; });
    if (underWay != m_pending.end()) {  // still repeated: its answer is for whoever asks last
        underWay->second.done = std::move(done);
        return;
    }
    auto known = m_givenUp.extract(tag);
    if (known.empty()) {
        m_news.replies.emplace_back(std::move(done), domain::fail(ErrorCode::NotConnected));
        return;
    }
    Pending& pending = known.mapped();
    pending.done = std::move(done);
    pending.firstSent = pending.lastSent = now;
    pending.repeated = true;
    m_send(pending.bytes);
    m_pending.emplace(pending.id.counter, std::move(pending));
}

std::optional<RequestId> LinkState::takeBack(std::uint64_t tag) {
    m_givenUp.erase(tag);
    std::erase_if(m_pending, [tag](const auto& entry) { return tag != 0 && entry.second.tag == tag; });
    const auto known = m_ids.find(tag);
    return known == m_ids.end() ? std::nullopt : std::optional(known->second);
}

void LinkState::abandon(std::uint64_t tag, Clock now) {
    if (const auto id = takeBack(tag)) startTakingBack(*id, now);
}

void LinkState::startTakingBack(RequestId request, Clock now) {
    m_takingBack.push_back({request});
    if (m_takingBack.size() > kTakingBackKept) m_takingBack.pop_front();
    tellTakenBack(now);
}

void LinkState::tellTakenBack(Clock now) {
    if (!m_connected) return;
    for (TakingBack& entry : m_takingBack)
        if (!entry.asked && now >= entry.notBefore) entry.asked = sendRequest(TakeBack{entry.request}, {}, now);
}

/// @return whether this was the answer to one
bool LinkState::onTakenBack(const Reply& reply, Clock now) {
    const auto it = std::ranges::find(m_takingBack, std::optional(reply.id.counter), &TakingBack::asked);
    if (it == m_takingBack.end()) return false;
    const auto* refusal = boost::variant2::get_if<domain::Error>(&reply.body);
    if (!refusal || isFinal(refusal->code)) {
        m_takingBack.erase(it);
        return true;
    }
    if (refusal->code == ErrorCode::TooOld && m_highestBoot != 0) m_boot = std::max(m_boot, m_highestBoot + 1);
    it->asked.reset();
    it->notBefore = now + kTellAgain;
    return true;
}

void LinkState::giveUp(Pending pending) {
    for (TakingBack& entry : m_takingBack)
        if (entry.asked == pending.id.counter) entry.asked.reset();
    if (m_asked == pending.id.counter) m_asked.reset();
    if (m_telling == pending.id.counter) m_telling.reset();  // the next heartbeat tells again
    if (pending.done)
        m_news.replies.emplace_back(std::exchange(pending.done, {}), domain::fail(ErrorCode::NotConnected));
    if (pending.tag == 0) return;
    if (m_givenUp.size() >= kGivenUpKept) m_givenUp.erase(m_givenUp.begin());
    m_givenUp.insert_or_assign(pending.tag, std::move(pending));
}

/// TooOld: the clock of this PC was set back and its ids lie below those the server has dropped. Such a request
/// was not carried out, so it may go out under a new id.
bool LinkState::sendUnderNewerBoot(Pending& pending, Clock now) {
    const auto request = decodeRequest(pending.bytes);
    if (!request || m_highestBoot == 0) return false;
    m_boot = std::max(m_boot, m_highestBoot + 1);
    if (pending.id.boot == m_boot) return false;
    sendRequest(request->body, std::move(pending.done), now, pending.tag);
    return true;
}

void LinkState::noteAlive(Clock now) {
    m_heard = now;
    if (m_connected) return;
    m_connected = true;
    m_news.connected = true;
    sendRequest(Hello{m_options.program}, {}, now);
}

void LinkState::onReply(const std::string& bytes, Clock now) {
    auto reply = decodeReply(bytes);
    if (!reply) return;
    const auto it = m_pending.find(reply->id.counter);
    if (it == m_pending.end() || it->second.id != reply->id) return;
    if (const auto* part = boost::variant2::get_if<SnapshotPart>(&reply->body)) {
        const bool answered = m_asked == reply->id.counter ? onSnapshot(*part) : part->last;
        if (answered) m_pending.erase(reply->id.counter);
        return;
    }
    Pending pending = std::move(it->second);
    const bool pictureAnswer = m_asked == reply->id.counter;
    m_pending.erase(it);
    if (const auto* welcome = boost::variant2::get_if<Welcome>(&reply->body))
        m_highestBoot = welcome->highestBoot;
    if (const auto* missed = boost::variant2::get_if<MissedPart>(&reply->body)) {
        if (pictureAnswer) onMissed(*missed, now);
        return;
    }
    if (onTakenBack(*reply, now)) return;
    if (pictureAnswer) m_asked.reset();  // refused: the next heartbeat asks again
    if (m_telling == reply->id.counter) {
        m_telling.reset();
        m_tellAfter = now + kTellAgain;
        const auto* refused = boost::variant2::get_if<domain::Error>(&reply->body);
        if (!refused || refused->code == ErrorCode::UnknownCommand) m_mustTell = false;
        // Told, and on disk: from here on the head of this log is the one to hold it to.
        if (!refused) m_headSeq = 0;
    }
    if (const auto* issued = boost::variant2::get_if<TokenIssued>(&reply->body)) noteIssued(pending, *issued);
    const auto* refusal = boost::variant2::get_if<domain::Error>(&reply->body);
    if (refusal && refusal->code == ErrorCode::TooOld && sendUnderNewerBoot(pending, now)) return;
    // Refusals are not kept by the server: a repeat still under way may meet a centre that says yes by then.
    if (refusal && pending.repeated && isIssue(pending.bytes)) startTakingBack(reply->id, now);
    if (!pending.done) return;
    if (refusal)
        m_news.replies.emplace_back(std::move(pending.done), tl::unexpected(*refusal));
    else
        m_news.replies.emplace_back(std::move(pending.done), std::move(reply->body));
}

void LinkState::onBroadcast(const std::string& bytes, Clock now) {
    const auto message = decodeBroadcast(bytes);
    if (!message) return;
    if (const auto* beat = boost::variant2::get_if<ServerBeat>(&*message))
        onBeat(*beat, now);
    else
        onPublished(boost::variant2::get<Published>(*message), now);
}

void LinkState::onBeat(const ServerBeat& beat, Clock now) {
    noteAlive(now);
    m_news.centreTime = beat.centreTime;
    if (m_havePicture && beat.epoch != m_epoch && beat.epoch != m_toldEpoch) {
        m_toldEpoch = beat.epoch;
        m_mustTell = true;
        m_tellAfter = now;
    }
    if (m_mustTell && !m_telling && now >= m_tellAfter) tellHighest(now);
    if (beat.headSeq >= m_headSeq) {  // otherwise the log lacks what we were told of: our beats say so
        m_headSeq = beat.headSeq;
        m_headHash = beat.headHash;
    }
    if (m_asked) return;
    if (!m_havePicture || beat.epoch != m_epoch || beat.number < m_number)
        askPicture(now, true);
    else if (beat.number > m_number)
        askPicture(now, beat.number - m_number > kSmallGap);
}

/// Another epoch: the server was started anew, perhaps on a log put back from a backup. It is told what numbers are
/// in people's hands before it gives any.
void LinkState::tellHighest(Clock now) {
    ReportHighest report{{}, m_headSeq};
    for (const auto& [day, number] : m_highest) report.seen.push_back({day, number});
    m_telling = sendRequest(std::move(report), {}, now);
}

void LinkState::noteNumber(domain::Day day, std::uint32_t number) {
    if (number == 0) return;
    std::uint32_t& highest = m_highest[day];
    highest = std::max(highest, number);
    if (m_highest.size() > kDaysKept) m_highest.erase(m_highest.begin());
}

/// A number of the paper roll is none of the series, and a reprint is no news.
void LinkState::noteIssued(const Pending& pending, const TokenIssued& issued) {
    const auto request = decodeRequest(pending.bytes);
    const auto* wish = request ? boost::variant2::get_if<IssueToken>(&request->body) : nullptr;
    if (wish && wish->rollNumber == 0 && pending.day) noteNumber(*pending.day, issued.token.value);
}

void LinkState::noteNumbers(const Changes& changes) {
    for (const Row& row : changes.upserts) {
        const auto* centre = boost::variant2::get_if<CentreRow>(&row);
        if (!centre || !centre->day) continue;
        m_day = centre->day;
        noteNumber(*centre->day, centre->highestToken);
    }
}

void LinkState::onPublished(const Published& published, Clock now) {
    if (m_asked) {
        if (m_early.size() < kMaxEarly) m_early.push_back(published);
        return;
    }
    if (!m_havePicture || published.epoch != m_epoch) return;  // the next heartbeat asks
    if (published.number <= m_number) return;
    if (published.number != m_number + 1) {
        askPicture(now, published.number - m_number > kSmallGap);
        m_early.push_back(published);
        return;
    }
    m_number = published.number;
    noteNumbers(published.changes);
    m_news.changes.push_back({false, published.changes});
}

void LinkState::askPicture(Clock now, bool wholeOne) {
    m_parts = {};
    m_early.clear();
    if (wholeOne)
        m_asked = sendRequest(AskSnapshot{}, {}, now);
    else
        m_asked = sendRequest(AskMissed{m_epoch, m_number}, {}, now);
}

/// @return whether the picture is whole; a part that got lost leaves the question open, and it is asked again
bool LinkState::onSnapshot(const SnapshotPart& part) {
    // A repeat of the question may be answered with a newer picture: never mix two of them.
    if (part.part == 0) {
        m_parts = {};
        m_partsOf = {part.epoch, part.number};
        m_nextPart = 0;
    }
    if (std::pair{part.epoch, part.number} != m_partsOf || part.part != m_nextPart) return false;
    ++m_nextPart;
    m_parts.upserts.insert(m_parts.upserts.end(), part.rows.begin(), part.rows.end());
    if (!part.last) return false;
    m_epoch = part.epoch;
    m_number = part.number;
    m_havePicture = true;
    m_asked.reset();
    noteNumbers(m_parts);
    m_news.changes.push_back({true, std::exchange(m_parts, {})});
    for (Published& early : std::exchange(m_early, {})) onPublished(early, m_heard.value_or(Clock{}));
    return true;
}

void LinkState::onMissed(const MissedPart& part, Clock now) {
    m_asked.reset();
    if (part.gone || part.epoch != m_epoch || part.first != m_number + 1) {
        askPicture(now, true);
        return;
    }
    for (const Changes& changes : part.changes) {
        ++m_number;
        noteNumbers(changes);
        m_news.changes.push_back({false, changes});
    }
    for (Published& early : std::exchange(m_early, {})) onPublished(early, now);
}

void LinkState::onTime(Clock now) {
    if (m_connected && now - *m_heard > m_options.lostAfter) {
        m_connected = false;
        m_news.connected = false;
        // Whoever comes back asks anew; a crowd that comes back must not ask for two pictures each.
        if (m_asked) m_pending.erase(*m_asked);
        m_asked.reset();
        m_reconnected = now;
    }
    if (!m_connected && now - m_reconnected > kReconnectEvery) {
        m_reconnected = now;
        m_news.reconnect = true;
    }
    if (m_connected && now - m_beatSent >= kBeatEvery) {
        m_beatSent = now;
        // What has to be told is told by ReportHighest; a beat that names the old head would be an alarm.
        const Beat beat = m_mustTell ? Beat{} : Beat{m_headSeq, m_headHash};
        m_send(encode(Request{{m_boot, ++m_counter}, beat}));
    }
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        Pending& pending = it->second;
        if (now - pending.firstSent > m_options.giveUpAfter) {
            giveUp(std::move(pending));
            it = m_pending.erase(it);
            continue;
        }
        if (now - pending.lastSent >= m_options.retryAfter) {
            pending.lastSent = now;
            pending.repeated = true;
            m_send(pending.bytes);
        }
        ++it;
    }
    tellTakenBack(now);
}

}  // namespace owc::client
