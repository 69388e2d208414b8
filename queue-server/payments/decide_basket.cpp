#include <algorithm>
#include <set>

#include "queue-server/identity/verifications.h"
#include "queue-server/payments/decide.h"
#include "queue-server/payments/limits.h"

namespace owc::payments::process {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kMostOfBasket = 50;  ///< a transaction number counts to 100 within a millisecond

std::string named(const Entitlement& due) {
    return "entitlement " + std::to_string(due.id.value);
}

Result<void> mayBePaid(const Sight& sight, const OpenBasket& c, const Entitlement& due) {
    const auto& banks = sight.state.rules->banks;
    const auto list = sight.state.lists.find(due.list);
    if (due.person != c.person) return fail(ErrorCode::BadInput, named(due) + ": of somebody else");
    if (list == sight.state.lists.end() || list->second.withdrawn || due.id < list->second.first ||
        due.id.value >= list->second.first.value + list->second.count)
        return fail(ErrorCode::NothingDue, named(due) + ": on no list in force");
    if (!isSound(due) || due.amount > sight.state.rules->mostOfOne)
        return fail(ErrorCode::BadInput, named(due) + ": amount, or a text that is too long");
    if (c.today < due.from || c.today > due.to)
        return fail(ErrorCode::NothingDue, named(due) + ": not on this day");
    if (!banks.empty() && std::ranges::find(banks, due.bank) == banks.end())
        return fail(ErrorCode::NothingDue, named(due) + ": of a bank that is not paid for here");
    if (sight.state.claims.contains(due.id)) return fail(ErrorCode::AlreadyClaimed, named(due));
    return {};
}

/// Of a receipt.
bool isCode(const std::string& code) {
    return !code.empty() && code.size() <= kMostText;
}

/// Of this visit, for a withdrawal; an exception that only takes down a complaint says nothing of the kind.
bool saysItIsHer(const identity::Session& session, const Basket& basket) {
    if (session.visit != basket.visit || session.person != basket.person ||
        session.purpose != identity::Purpose::Withdrawal)
        return false;
    return session.end == identity::SessionEnd::Verified ||
           (session.end == identity::SessionEnd::Excepted && session.exception &&
            session.exception->kind != identity::ExceptionKind::ComplaintVisit);
}

bool byOwnPrints(const identity::Session& session) {
    return session.end == identity::SessionEnd::Verified && session.authority == "local";
}

/// The verification that says so; she may have been verified on this visit for something else too, and the
/// best one counts.
const identity::Session* sessionOf(const identity::State& all, const Basket& basket) {
    const identity::Session* best = nullptr;
    for (const auto& [id, one] : all.sessions) {
        if (saysItIsHer(one, basket) && (!best || byOwnPrints(*best))) best = &one;
    }
    return best;
}

/// She was verified on this visit for a withdrawal. @return NotVerified, SecondOfficer
Result<identity::SessionId> verifiedFor(const Sight& sight, const Basket& basket,
                                        const domain::OfficerId& second, const domain::OfficerId& officer) {
    const identity::State& all = sight.around.verifications;
    const identity::Session* session = sessionOf(all, basket);
    if (!session) return fail(ErrorCode::NotVerified);
    // The centre's own prints only support a decision of two people, and only where the settings say so.
    if (byOwnPrints(*session)) {
        if (!all.rules || !all.rules->localAuthorisesPayout)
            return fail(ErrorCode::NotVerified, "prints of this centre do not authorise a payout");
        if (const auto is = isSecond(second, officer); !is) return tl::unexpected(is.error());
    }
    return session->id;
}

/// Notes are counted out: nobody knows whether she has them, or she does not want them. Also where she has
/// left the counter: the notes are somewhere, and until then this counter pays nobody.
Result<AtBasket> countedOutAt(const Sight& sight, const Desk& desk) {
    const auto counter = heldBy(sight, desk);
    if (!counter) return tl::unexpected(counter.error());
    BasketId id;
    const Basket* basket = sight.state.openAt(desk.counter, &id);
    if (!basket) return fail(ErrorCode::NoPayout);
    if (basket->notes.empty() || basket->handedOver) return fail(ErrorCode::WrongStep);
    return AtBasket{id, *basket, **counter};
}

}  // namespace

Result<AtBasket> basketAt(const Sight& sight, const Desk& desk) {
    const auto counter = heldBy(sight, desk);
    if (!counter) return tl::unexpected(counter.error());
    BasketId id;
    const Basket* basket = sight.state.openAt(desk.counter, &id);
    if (!basket || (*counter)->visit != basket->visit) return fail(ErrorCode::NoPayout);
    return AtBasket{id, *basket, **counter};
}

Result<AtBasket> basketAt(const Sight& sight, const Desk& desk, NextStep step) {
    auto at = basketAt(sight, desk);
    if (at && nextStep(sight.state, at->basket) != step) return fail(ErrorCode::WrongStep);
    return at;
}

Result<AtBasket> payingAt(const Sight& sight, const Desk& desk, NextStep step) {
    auto at = basketAt(sight, desk, step);
    if (!at) return at;
    const auto drawer = drawerAt(sight, desk);
    if (!drawer) return tl::unexpected(drawer.error());
    if (drawer->id != at->basket.drawer) return fail(ErrorCode::NoDrawer);
    return at;
}

Result<Events> decide(const Sight& sight, const OpenBasket& c) {
    if (!paysHere(sight)) return fail(ErrorCode::NoBank);
    const auto at = drawerAt(sight, c.desk);
    if (!at) return tl::unexpected(at.error());
    if (const auto leave = mayLeave(sight.state, c.desk.counter); !leave)
        return tl::unexpected(leave.error());
    const domain::Visit* visit = at->counter.visit ? sight.around.centre.find(*at->counter.visit) : nullptr;
    if (!visit) return fail(ErrorCode::NoVisitor);
    if (visit->leg().state != domain::LegState::Serving)
        return fail(ErrorCode::WrongStep, "she is not served yet");
    if (c.person.value <= 0) return fail(ErrorCode::NoNumber);
    if (c.due.empty()) return fail(ErrorCode::NothingDue);
    if (c.due.size() > kMostOfBasket) return fail(ErrorCode::BadInput, "due: more than one visit draws");
    std::set<EntitlementId> seen;
    for (const Entitlement& due : c.due) {
        if (!seen.insert(due.id).second) return fail(ErrorCode::BadInput, named(due) + ": twice");
        if (const auto may = mayBePaid(sight, c, due); !may) return tl::unexpected(may.error());
    }
    return Events{{sight.now, BasketOpened{{sight.state.nextBasket},
                                           visit->id,
                                           c.desk.counter,
                                           at->counter.officer,
                                           c.desk.device,
                                           c.person,
                                           at->id,
                                           {sight.state.nextPayout},
                                           c.due}}};
}

Result<Events> decide(const Sight& sight, const ConfirmIdentity& c) {
    const auto at = payingAt(sight, c.desk, NextStep::ConfirmIdentity);
    if (!at) return tl::unexpected(at.error());
    if (!c.cardSeen) return fail(ErrorCode::NotVerified, "the original card");
    const auto session = verifiedFor(sight, at->basket, c.second, at->counter.officer);
    if (!session) return tl::unexpected(session.error());
    return Events{{sight.now, IdentityConfirmed{at->id, *session, c.second}}};
}

Result<Events> decide(const Sight& sight, const Authorise& c) {
    const auto at = payingAt(sight, c.desk, NextStep::Authorise);
    if (!at) return tl::unexpected(at.error());
    if (!paysHere(sight)) return fail(ErrorCode::NoBank);
    const Basket& basket = at->basket;
    // Nothing is handed over in part: all of it lies in the drawer before the bank is asked.
    const Money sum = sight.state.sumOf(basket, PayoutState::Opened);
    if (sum > sight.state.cashIn(basket.drawer)) return fail(ErrorCode::NotEnoughCash);
    if (!planFor(sum, sight.state.drawers.at(basket.drawer).notes))
        return fail(ErrorCode::NotEnoughCash, "not in these notes");
    Events events;
    std::uint64_t asked = sight.state.asked;
    for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
        const Payout& payout = sight.state.payouts.at({id});
        if (payout.state != PayoutState::Opened) continue;
        if (sight.state.claims.contains(payout.due.id))
            return fail(ErrorCode::AlreadyClaimed, named(payout.due));
        std::string transaction = identity::transactionOf(sight.now, asked++);
        if (sight.state.findTransaction(transaction))
            return fail(ErrorCode::Busy, "this millisecond has no transaction number left");
        events.push_back({sight.now, AuthorisationRequested{{id}, std::move(transaction)}});
    }
    return events;
}

Result<Events> decide(const Sight& sight, const ReleaseCash& c) {
    const auto at = payingAt(sight, c.desk, NextStep::CountNotes);
    if (!at) return tl::unexpected(at.error());
    const auto worth = valueOf(sight, c.notes);
    if (!worth) return tl::unexpected(worth.error());
    const Money sum = sight.state.sumOf(at->basket, PayoutState::Authorised);
    if (*worth != sum) return fail(ErrorCode::BadInput, "notes: not the sum she is due");
    if (sum > sight.state.cashIn(at->basket.drawer)) return fail(ErrorCode::NotEnoughCash);
    return Events{{sight.now, CashReleased{at->id, c.notes}}};
}

Result<Events> decide(const Sight& sight, const ConfirmHandOver& c) {
    const auto at = payingAt(sight, c.desk, NextStep::HandOver);
    if (!at) return tl::unexpected(at.error());
    if (!isCode(c.code)) return fail(ErrorCode::BadInput, "code");
    return Events{{sight.now, HandedOver{at->id, c.how, c.code}}};
}

Result<Events> decide(const Sight& sight, const DoubtRelease& c) {
    BasketId id;
    const Basket* basket = sight.state.openAt(c.counter, &id);
    if (!basket || nextStep(sight.state, *basket) != NextStep::HandOver) return Events{};
    return Events{{sight.now, ReleaseDoubted{id}}};
}

Result<Events> decide(const Sight& sight, const ResolveRelease& c) {
    const auto at = countedOutAt(sight, c.desk);
    if (!at) return tl::unexpected(at.error());
    // As long as nobody doubts it, only she says that she has them.
    if (c.handedOver && !at->basket.doubted) return fail(ErrorCode::WrongStep);
    const auto counted = valueOf(sight, c.counted);
    if (!counted) return tl::unexpected(counted.error());
    if (const auto second = isSecond(c.second, at->counter.officer); !second)
        return tl::unexpected(second.error());
    const Money before = sight.state.cashIn(at->basket.drawer);
    const Money after = before - sight.state.sumOf(at->basket, PayoutState::Authorised);
    // Any other count says that something else is wrong with the drawer, which its close books: then the two decide.
    if (*counted == (c.handedOver ? before : after))
        return fail(ErrorCode::CountsDiffer, "the drawer says otherwise");
    Events events{{sight.now, ReleaseResolved{at->id, c.handedOver, c.second, c.counted}}};
    if (c.handedOver) {
        if (!isCode(c.code)) return fail(ErrorCode::BadInput, "code");
        events.push_back({sight.now, HandedOver{at->id, Confirmed::Touch, c.code}});
    } else {
        reverseAll(sight, at->basket, ReversalReason::NotHandedOver, events);
    }
    return events;
}

Result<Events> decide(const Sight& sight, const ReportReceipt& c) {
    const auto at = basketAt(sight, c.desk);
    if (!at) return tl::unexpected(at.error());
    if (!at->basket.handedOver) return fail(ErrorCode::WrongStep);
    return Events{{sight.now, ReceiptReported{at->id, c.print}}};
}

Result<Events> decide(const Sight& sight, const StopBasket& c) {
    const auto at = basketAt(sight, c.desk);
    if (!at) return tl::unexpected(at.error());
    if (at->basket.handedOver || at->basket.stopped || !at->basket.notes.empty())
        return fail(ErrorCode::WrongStep);
    if (c.reason == StopReason::VisitMoved) return fail(ErrorCode::BadInput, "reason");
    Events events{{sight.now, BasketStopped{at->id, c.reason}}};
    reverseAll(sight, at->basket, ReversalReason::Stopped, events);
    return events;
}

Result<Events> decide(const Sight& sight, const CloseBasket& c) {
    const auto at = basketAt(sight, c.desk, NextStep::Close);
    if (!at) return tl::unexpected(at.error());
    return Events{{sight.now, BasketClosed{at->id}}};
}

Result<Events> decide(const Sight& sight, const FollowCentre&) {
    Events events;
    for (const auto& [id, basket] : sight.state.baskets) {
        if (!basket.open) continue;
        const domain::Counter* counter = sight.around.centre.find(basket.counter);
        const bool left = !counter || counter->visit != basket.visit;
        const bool counting = !basket.notes.empty() && !basket.handedOver;
        if (counting) {  // stays, and names itself, until two people have looked
            // Whoever was put in the teller's place does not know what that one did with the notes.
            if (!basket.doubted && (left || counter->officer != basket.officer))
                events.push_back({sight.now, ReleaseDoubted{id}});
            continue;
        }
        if (!left) continue;
        if (!basket.handedOver && !basket.stopped) {
            events.push_back({sight.now, BasketStopped{id, StopReason::VisitMoved}});
            reverseAll(sight, basket, ReversalReason::VisitorGone, events);
        }
        events.push_back({sight.now, BasketClosed{id}});
    }
    return events;
}

}  // namespace owc::payments::process

bool owc::payments::needsSecond(const identity::State& verifications, const Basket& basket) {
    const identity::Session* session = process::sessionOf(verifications, basket);
    return session && process::byOwnPrints(*session);
}
