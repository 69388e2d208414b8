#pragma once

#include "queue-server/payments/payouts.h"

// Internal to payments: one overload a command, grouped by subject in decide_*.cpp.
namespace owc::payments::process {

/// What a decision looks at.
struct Sight {
    const State& state;
    const Surroundings& around;
    domain::Time now{};
};

domain::Result<Events> decide(const Sight&, const ApplyRules&);
domain::Result<Events> decide(const Sight&, const StartAnew&);
domain::Result<Events> decide(const Sight&, const Tick&);
domain::Result<Events> decide(const Sight&, const FollowCentre&);
domain::Result<Events> decide(const Sight&, const ImportList&);
domain::Result<Events> decide(const Sight&, const WithdrawList&);
domain::Result<Events> decide(const Sight&, const OpenDrawer&);
domain::Result<Events> decide(const Sight&, const TopUpDrawer&);
domain::Result<Events> decide(const Sight&, const CountDrawer&);
domain::Result<Events> decide(const Sight&, const TakeDrawer&);
domain::Result<Events> decide(const Sight&, const CloseDrawer&);
domain::Result<Events> decide(const Sight&, const OpenBasket&);
domain::Result<Events> decide(const Sight&, const ConfirmIdentity&);
domain::Result<Events> decide(const Sight&, const Authorise&);
domain::Result<Events> decide(const Sight&, const HearBank&);
domain::Result<Events> decide(const Sight&, const ReleaseCash&);
domain::Result<Events> decide(const Sight&, const ConfirmHandOver&);
domain::Result<Events> decide(const Sight&, const DoubtRelease&);
domain::Result<Events> decide(const Sight&, const ResolveRelease&);
domain::Result<Events> decide(const Sight&, const ReportReceipt&);
domain::Result<Events> decide(const Sight&, const StopBasket&);
domain::Result<Events> decide(const Sight&, const CloseBasket&);

/// The counter, when this device holds it; UnknownCounter, CounterClosed or CounterTaken otherwise.
[[nodiscard]] domain::Result<const domain::Counter*> heldBy(const Sight& sight, const Desk& desk);

/// Whether the settings name a bank; a centre that had one finishes what it began without.
[[nodiscard]] bool paysHere(const Sight& sight);

/// The open drawer of the officer who holds this counter; NoDrawer otherwise.
struct AtDrawer {
    DrawerId id;
    const Drawer& drawer;
    const domain::Counter& counter;
};
[[nodiscard]] domain::Result<AtDrawer> drawerAt(const Sight& sight, const Desk& desk);

/// The open basket of the visitor at this counter, whoever holds it now; NoPayout otherwise, WrongStep where
/// something else comes next.
struct AtBasket {
    BasketId id;
    const Basket& basket;
    const domain::Counter& counter;
};
[[nodiscard]] domain::Result<AtBasket> basketAt(const Sight& sight, const Desk& desk);
[[nodiscard]] domain::Result<AtBasket> basketAt(const Sight& sight, const Desk& desk, NextStep step);
/// The same, only for whose drawer it is paid from; NoDrawer otherwise.
[[nodiscard]] domain::Result<AtBasket> payingAt(const Sight& sight, const Desk& desk, NextStep step);

/// Somebody else than whoever sits at the counter; SecondOfficer otherwise.
[[nodiscard]] domain::Result<void> isSecond(const domain::OfficerId& second,
                                            const domain::OfficerId& officer);

/// Notes of known faces, and not more than a drawer may hold; BadInput otherwise.
[[nodiscard]] domain::Result<Money> valueOf(const Sight& sight, const Notes& notes);

/// Takes back whatever a bank has approved, or may have, of this basket.
void reverseAll(const Sight& sight, const Basket& basket, ReversalReason reason, Events& events);

}  // namespace owc::payments::process
