#include <algorithm>

#include "queue-server/payments/decide.h"
#include "queue-server/payments/limits.h"

namespace owc::payments::process {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// Longer than any adapter's deadline: an answer that has not come by then never will.
constexpr domain::Duration kAnswerAtMost{60'000};

bool mayStillBeCarriedOut(PayoutState state) {
    return state == PayoutState::Requested || state == PayoutState::Unknown ||
           state == PayoutState::Authorised;
}

/// Of what a bank says, as much as the log keeps.
std::string kept(const std::string& text) {
    return text.substr(0, kMostText);
}

/// What an answer does to a payout of which nobody knows yet.
EventBody judged(const Sight& sight, PayoutId id, const Payout& payout, const BankAnswer& answer) {
    if (answer.amount != payout.due.amount) return ReversalRequested{id, ReversalReason::OtherAmount};
    const Basket& basket = sight.state.baskets.at(payout.basket);
    const bool waits = basket.open && !basket.stopped && basket.notes.empty();
    if (!waits) return ReversalRequested{id, ReversalReason::VisitorGone};
    return PayoutAuthorised{id, kept(answer.reference)};
}

/// When the bank is asked once more: 10 s, then twice as long each time.
domain::Duration pauseAfter(const Rules& rules, std::uint32_t asked) {
    domain::Duration pause = rules.askAgain;
    for (; asked > 0 && pause < rules.askAgainMost; --asked) pause *= 2;
    return std::min(pause, rules.askAgainMost);
}

std::optional<EventBody> heard(const Sight& sight, PayoutId id, const Payout& payout,
                               const BankAnswer& answer) {
    const bool open = payout.state == PayoutState::Requested || payout.state == PayoutState::Unknown;
    switch (answer.meaning) {
        case BankMeaning::Approved:
            if (answer.work == BankWork::Reverse) return std::nullopt;
            if (open) return judged(sight, id, payout, answer);
            if (payout.state == PayoutState::Declined)
                return ReversalRequested{id, ReversalReason::LateApproval};
            return std::nullopt;
        case BankMeaning::Declined:
            // What became of a reversal, the reversal says.
            if (!open || answer.work == BankWork::Reverse) return std::nullopt;
            return PayoutDeclined{id, answer.reason, kept(answer.code)};
        case BankMeaning::NotSent:
            // Only a first question that never left is a no; of one that may have left this says nothing.
            if (payout.state == PayoutState::Requested && answer.work == BankWork::Authorise)
                return PayoutDeclined{id, DeclineReason::BankClosed, kept(answer.code)};
            return std::nullopt;
        case BankMeaning::NoAnswer:
            if (payout.state == PayoutState::Requested) return PayoutUnknown{id};
            return std::nullopt;
        case BankMeaning::NotFound:
            // It may still be on its way: only a reversal ends it.
            if (open) return ReversalRequested{id, ReversalReason::NeverArrived};
            return std::nullopt;
        case BankMeaning::Reversed:
            if (open || payout.state == PayoutState::Reversing) return PayoutReversed{id};
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

void reverseAll(const Sight& sight, const Basket& basket, ReversalReason reason, Events& events) {
    for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
        if (mayStillBeCarriedOut(sight.state.payouts.at({id}).state))
            events.push_back({sight.now, ReversalRequested{{id}, reason}});
    }
}

Result<Events> decide(const Sight& sight, const HearBank& c) {
    PayoutId id;
    const Payout* payout = sight.state.findTransaction(c.answer.transaction, &id);
    if (!payout) return Events{};
    auto event = heard(sight, id, *payout, c.answer);
    if (!event) return Events{};
    return Events{{sight.now, std::move(*event)}};
}

Result<Events> decide(const Sight& sight, const StartAnew&) {
    Events events;
    for (const auto& [id, payout] : sight.state.payouts) {
        if (payout.state == PayoutState::Requested) events.push_back({sight.now, PayoutUnknown{id}});
    }
    for (const auto& [id, basket] : sight.state.baskets) {
        if (basket.open && nextStep(sight.state, basket) == NextStep::HandOver)
            events.push_back({sight.now, ReleaseDoubted{id}});
    }
    return events;
}

Result<Events> decide(const Sight& sight, const Tick&) {
    Events events;
    if (!sight.state.rules) return events;
    for (const auto& [id, payout] : sight.state.payouts) {
        if (payout.state == PayoutState::Requested && sight.now >= payout.askedAt + kAnswerAtMost)
            events.push_back({sight.now, PayoutUnknown{id}});
        const bool unknown = payout.state == PayoutState::Unknown;
        if (!unknown && payout.state != PayoutState::Reversing) continue;
        if (sight.now < payout.askedAt + pauseAfter(*sight.state.rules, payout.asked)) continue;
        if (unknown)
            events.push_back({sight.now, InquirySent{id}});
        else
            events.push_back({sight.now, ReversalSent{id}});
    }
    return events;
}

}  // namespace owc::payments::process
