#include "queue-server/payments/decide.h"

namespace owc::payments::process {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// Cash that is counted out to somebody belongs to no count.
Result<void> noneCountedOut(const Sight& sight, domain::CounterId counter) {
    const Basket* basket = sight.state.openAt(counter);
    if (basket && !basket->notes.empty() && !basket->handedOver)
        return fail(ErrorCode::PayoutOpen, "payout " + std::to_string(basket->first.value));
    return {};
}

}  // namespace

Result<const domain::Counter*> heldBy(const Sight& sight, const Desk& desk) {
    const domain::Counter* counter = sight.around.centre.find(desk.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease == domain::LeaseState::Closed) return fail(ErrorCode::CounterClosed);
    if (counter->device != desk.device) return fail(ErrorCode::CounterTaken);
    return counter;
}

bool paysHere(const Sight& sight) {
    return sight.state.rules && !sight.state.rules->paysNobody();
}

Result<AtDrawer> drawerAt(const Sight& sight, const Desk& desk) {
    const auto counter = heldBy(sight, desk);
    if (!counter) return tl::unexpected(counter.error());
    DrawerId id;
    const Drawer* drawer = sight.state.drawerAt(desk.counter, &id);
    if (!drawer) return fail(ErrorCode::NoDrawer);
    if (drawer->teller != (*counter)->officer)
        return fail(ErrorCode::NoDrawer, "the drawer is that of another officer");
    return AtDrawer{id, *drawer, **counter};
}

Result<void> isSecond(const domain::OfficerId& second, const domain::OfficerId& officer) {
    if (second.value.empty() || second == officer) return fail(ErrorCode::SecondOfficer);
    return {};
}

Result<Money> valueOf(const Sight& sight, const Notes& notes) {
    const auto worth = worthOf(notes);
    if (!sight.state.rules || !worth || !areOf(notes, sight.state.rules->faces))
        return fail(ErrorCode::BadInput, "notes");
    return *worth;
}

Result<Events> decide(const Sight& sight, const OpenDrawer& c) {
    const auto counter = heldBy(sight, c.desk);
    if (!counter) return tl::unexpected(counter.error());
    if (!paysHere(sight)) return fail(ErrorCode::NoBank);
    if (sight.state.drawerAt(c.desk.counter)) return fail(ErrorCode::DrawerOpen);
    if (const auto value = valueOf(sight, c.notes); !value) return tl::unexpected(value.error());
    if (c.notes != c.again) return fail(ErrorCode::CountsDiffer);
    if (const auto second = isSecond(c.second, (*counter)->officer); !second)
        return tl::unexpected(second.error());
    return Events{
        {sight.now,
         DrawerOpened{{sight.state.nextDrawer}, c.desk.counter, (*counter)->officer, c.second, c.notes}}};
}

Result<Events> decide(const Sight& sight, const TopUpDrawer& c) {
    const auto at = drawerAt(sight, c.desk);
    if (!at) return tl::unexpected(at.error());
    const auto in = valueOf(sight, c.in), out = valueOf(sight, c.out);
    if (!in || !out || (c.in.empty() && c.out.empty())) return fail(ErrorCode::BadInput, "notes");
    const Money after = sight.state.cashIn(at->id) + *in - *out;
    if (after < Money{}) return fail(ErrorCode::NotEnoughCash, "for what goes out");
    if (after > kMostMoney) return fail(ErrorCode::BadInput, "notes");
    if (const auto none = noneCountedOut(sight, c.desk.counter); !none) return tl::unexpected(none.error());
    if (const auto second = isSecond(c.second, at->counter.officer); !second)
        return tl::unexpected(second.error());
    return Events{{sight.now, DrawerToppedUp{at->id, c.second, c.in, c.out}}};
}

Result<Events> decide(const Sight& sight, const CountDrawer& c) {
    const auto at = drawerAt(sight, c.desk);
    if (!at) return tl::unexpected(at.error());
    if (const auto value = valueOf(sight, c.notes); !value) return tl::unexpected(value.error());
    if (const auto none = noneCountedOut(sight, c.desk.counter); !none) return tl::unexpected(none.error());
    return Events{{sight.now, DrawerCounted{at->id, c.notes}}};
}

Result<Events> decide(const Sight& sight, const TakeDrawer& c) {
    const auto counter = heldBy(sight, c.desk);
    if (!counter) return tl::unexpected(counter.error());
    DrawerId id;
    const Drawer* drawer = sight.state.drawerAt(c.desk.counter, &id);
    if (!drawer) return fail(ErrorCode::NoDrawer);
    const domain::OfficerId& officer = (*counter)->officer;
    if (drawer->teller == officer) return fail(ErrorCode::DrawerOpen, "it is this officer's own");
    if (const auto second = isSecond(c.second, officer); !second) return tl::unexpected(second.error());
    if (const auto leave = mayLeave(sight.state, c.desk.counter); !leave)
        return tl::unexpected(leave.error());
    if (const auto value = valueOf(sight, c.notes); !value) return tl::unexpected(value.error());
    if (c.second == drawer->teller && drawer->counted != c.notes) return fail(ErrorCode::CountsDiffer);
    return Events{{sight.now, DrawerHandedOver{id, drawer->teller, officer, c.second, c.notes}}};
}

Result<Events> decide(const Sight& sight, const CloseDrawer& c) {
    const auto at = drawerAt(sight, c.desk);
    if (!at) return tl::unexpected(at.error());
    if (const auto leave = mayLeave(sight.state, c.desk.counter); !leave)
        return tl::unexpected(leave.error());
    if (!at->drawer.counted) return fail(ErrorCode::CountsDiffer, "nobody has counted it yet");
    if (const auto second = isSecond(c.second, at->counter.officer); !second)
        return tl::unexpected(second.error());
    return Events{{sight.now, DrawerClosed{at->id, c.second, *at->drawer.counted}}};
}

}  // namespace owc::payments::process
