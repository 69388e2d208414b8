#include "queue-server/server/engine.h"

// What is answered without changing anything, once everything before it is on disk.
namespace owc::server {

void Engine::answerQuery(const Incoming& incoming, const protocol::Request& request, Turn& turn) {
    const auto answer = [&](protocol::ReplyBody body) {
        turn.replies.push_back(
            {incoming.peer, protocol::encode(protocol::Reply{request.id, std::move(body)})});
    };
    AudienceFeed& feed = m_feeds[static_cast<std::size_t>(protocol::audienceOf(incoming.device.role))];
    if (boost::variant2::holds_alternative<protocol::Hello>(request.body)) {
        const auto boot = m_parts.log.outcomes().highestBoot(incoming.device.name.value);
        answer(protocol::Welcome{incoming.device.name, incoming.device.role, feed.epoch(), boot});
    } else if (boost::variant2::holds_alternative<protocol::AskSnapshot>(request.body)) {
        for (const protocol::SnapshotPart& part : feed.snapshot()) answer(part);
    } else if (const auto* missed = boost::variant2::get_if<protocol::AskMissed>(&request.body)) {
        answer(feed.missed(*missed));
    } else if (const auto* condition = boost::variant2::get_if<protocol::ReportCondition>(&request.body)) {
        m_sessions.setCondition(incoming.device.name, condition->reasons);
        answer(protocol::Done{});
    } else if (const auto* beat = boost::variant2::get_if<protocol::Beat>(&request.body)) {
        checkHead(incoming.device, beat->headSeq);
    } else if (const auto* odd = boost::variant2::get_if<protocol::AskOdd>(&request.body)) {
        auto found = oddOf(*odd);
        answer(found ? protocol::ReplyBody(std::move(*found)) : protocol::ReplyBody(found.error()));
    } else if (const auto* payout = boost::variant2::get_if<protocol::AskPayout>(&request.body)) {
        const domain::Counter* counter = state().find(payout->counter);
        const bool holds = counter && counter->lease != domain::LeaseState::Closed &&
                           counter->device == incoming.device.name;
        if (!holds) return answer(domain::Error{domain::ErrorCode::CounterTaken, {}});
        answer(payoutView(payouts(), verifications(), m_parts.receipts, payout->counter));
    }
}

}  // namespace owc::server
