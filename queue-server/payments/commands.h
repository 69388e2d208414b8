#pragma once

#include "queue-server/payments/events.h"

namespace owc::payments {

// What people, banks and the server can want. The caller has seen the PIN and the rank of every `second`.

/// Where a desk command comes from.
struct Desk {
    domain::CounterId counter;
    domain::DeviceName device;
};

struct ApplyRules {
    Rules rules;
};
/// The server was started: no answer to what was asked before will ever come.
struct StartAnew {};
/// Time passes.
struct Tick {};
/// The centre has changed: whoever is no longer served where her basket is open has left it.
struct FollowCentre {};

/// The caller has checked signature, centre, every row and the totals, and holds the rows.
struct ImportList {
    std::string digest;
    std::vector<ListTotal> totals;
    domain::Day to{};
};
struct WithdrawList {
    ListId list;
};

/// Counted twice, by the teller and by a second officer.
struct OpenDrawer {
    Desk desk;
    Notes notes;
    Notes again;
    domain::OfficerId second;
};
struct TopUpDrawer {
    Desk desk;
    Notes in;
    Notes out;
    domain::OfficerId second;
};
struct CountDrawer {
    Desk desk;
    Notes notes;
};
/// Whoever holds the counter now takes the drawer of the officer before. Both have counted the same; where
/// that one is not there any more, a second officer has counted with the new one.
struct TakeDrawer {
    Desk desk;
    Notes notes;
    domain::OfficerId second;
};
struct CloseDrawer {
    Desk desk;
    domain::OfficerId second;
};

/// For the visitor who is served at this counter: all that she is due and may draw today.
struct OpenBasket {
    Desk desk;
    domain::PersonId person;
    std::vector<Entitlement> due;
    domain::Day today{};
};
struct ConfirmIdentity {
    Desk desk;
    bool cardSeen = false;  ///< the original
    domain::OfficerId second{};
};
struct Authorise {
    Desk desk;
};
struct HearBank {
    BankAnswer answer;
};
struct ReleaseCash {
    Desk desk;
    Notes notes;
};
struct ConfirmHandOver {
    Desk desk;
    Confirmed how{};
    std::string code;
};
/// The program of this counter was started anew: what its officer was doing with the notes nobody knows.
struct DoubtRelease {
    domain::CounterId counter;
};
/// Two people have counted the drawer: she has the notes, or not.
struct ResolveRelease {
    Desk desk;
    bool handedOver = false;
    domain::OfficerId second;
    Notes counted;
    std::string code;
};
struct ReportReceipt {
    Desk desk;
    ReceiptPrint print{};
};
struct StopBasket {
    Desk desk;
    StopReason reason{};
};
struct CloseBasket {
    Desk desk;
};

using CommandKinds =
    boost::variant2::variant<ApplyRules, StartAnew, Tick, FollowCentre, ImportList, WithdrawList, OpenDrawer,
                             TopUpDrawer, CountDrawer, TakeDrawer, CloseDrawer, OpenBasket, ConfirmIdentity,
                             Authorise, HearBank, ReleaseCash, ConfirmHandOver, DoubtRelease, ResolveRelease,
                             ReportReceipt, StopBasket, CloseBasket>;

struct Command : CommandKinds {
    OWC_SUM_TYPE(Command, CommandKinds)
};

}  // namespace owc::payments
