#include <gtest/gtest.h>

#include <random>
#include <set>

#include "log.pb.h"
#include "queue-server/payments/limits.h"
#include "queue-server/payments/words.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/paid_day.h"

namespace owc::test {

using namespace payments;
using domain::ErrorCode;

namespace {

/// The first event of a kind.
template <class E>
E first() {
    for (const Event& event : paidDay()) {
        if (const auto* e = boost::variant2::get_if<E>(&event.body)) return *e;
    }
    ADD_FAILURE() << "not in the day";
    return {};
}

template <class E>
E again(const E& e) {
    const auto stored = protocol::encodeEvent(EventBody{e});
    const auto entry = protocol::decodeEntry({}, stored.kind, stored.bytes);
    if (!entry) {
        ADD_FAILURE() << entry.error().detail;
        return {};
    }
    return boost::variant2::get<E>(boost::variant2::get<Event>(*entry).body);
}

/// Changes what is stored of an event; says what the reader said.
template <class E>
std::string refusal(const E& e, const std::function<void(log::Event&)>& change) {
    const auto stored = protocol::encodeEvent(EventBody{e});
    log::Event pb;
    EXPECT_TRUE(pb.ParseFromString(stored.bytes));
    change(pb);
    const auto entry = protocol::decodeEntry({}, stored.kind, pb.SerializeAsString());
    if (entry) return "read";
    EXPECT_EQ(entry.error().code, ErrorCode::Corrupt);
    return entry.error().detail;
}
template <class E>
std::string refusal(const E& bad) {
    return refusal(bad, [](log::Event&) {});
}

State stateOfTheDay() {
    Payouts live;
    live.apply(paidDay());
    return live.state();
}

std::string outOfRange(const std::string& field) {
    return field + ": out of range";
}

}  // namespace

TEST(StoredPaymentsTest, TheDayHoldsEveryKindAndTheirNumbersFollowEachOther) {
    std::set<std::size_t> kinds;
    for (const Event& event : paidDay()) {
        kinds.insert(event.body.index());
        EXPECT_EQ(protocol::encodeEvent(event.body).kind, 170 + event.body.index());
    }
    EXPECT_EQ(kinds.size(), boost::variant2::variant_size<EventKinds>::value);
}

TEST(StoredPaymentsTest, EventsAndCheckpointsComeBackAsTheyWere) {
    Payouts live;
    journal::Folded folded;
    for (const Event& event : paidDay()) {
        live.apply(event);
        const auto stored = protocol::encodeEvent(event.body);
        const auto entry = protocol::decodeEntry(event.at, stored.kind, stored.bytes);
        ASSERT_TRUE(entry) << protocol::kindName(stored.kind) << " " << entry.error().detail;
        const auto& read = boost::variant2::get<Event>(*entry);
        EXPECT_EQ(protocol::encodeEvent(read.body).bytes, stored.bytes);
        EXPECT_EQ(read.body.index(), event.body.index());
        folded.apply(*entry);
        ASSERT_EQ(folded.payouts.state(), live.state()) << protocol::kindName(stored.kind);
        EXPECT_EQ(folded.now(), event.at);
        const auto bytes = protocol::encodeSnapshot({}, {}, {}, {}, live.state());
        const auto snapshot = protocol::decodeSnapshot(bytes);
        ASSERT_TRUE(snapshot) << protocol::kindName(stored.kind) << " " << snapshot.error().detail;
        ASSERT_EQ(snapshot->payouts, live.state()) << protocol::kindName(stored.kind);
        EXPECT_EQ(journal::Folded(*snapshot).payouts.state(), live.state());
        EXPECT_EQ(protocol::encodeSnapshot({}, {}, {}, {}, snapshot->payouts), bytes);
    }
    const State& end = live.state();
    for (const std::size_t size : {end.lists.size(), end.drawers.size(), end.baskets.size(),
                                   end.payouts.size(), end.claims.size(), end.balances.size()})
        EXPECT_GE(size, 2U) << "so that each of several comes back as itself";
}

TEST(StoredPaymentsTest, WhatNoStateHoldsIsKeptToo) {
    EXPECT_EQ(again(first<ListImported>()).digest, first<ListImported>().digest);
    EXPECT_EQ(again(first<DrawerOpened>()).second.value, "S-001");
    EXPECT_EQ(again(first<DrawerToppedUp>()).second.value, "S-002");
    EXPECT_EQ(again(first<DrawerHandedOver>()).from.value, "B-214");
    EXPECT_EQ(again(first<DrawerHandedOver>()).second.value, "B-214");
    EXPECT_EQ(again(first<DrawerClosed>()).second.value, "S-001");
    EXPECT_EQ(again(first<IdentityConfirmed>()).second.value, "S-001");
    EXPECT_EQ(again(first<ReleaseResolved>()).second.value, "S-002");
    EXPECT_EQ(again(first<ReleaseResolved>()).counted, first<ReleaseResolved>().counted);
    EXPECT_EQ(again(first<HandedOver>()).how, Confirmed::Finger);
    EXPECT_EQ(again(first<BasketStopped>()).reason, StopReason::BankSlow);
}

TEST(StoredPaymentsTest, ACheckpointFromBeforeAnythingWasPaidIsEmpty) {
    const auto before = protocol::decodeSnapshot(protocol::encodeSnapshot({}, {}));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->payouts, State{});
    EXPECT_EQ(protocol::encodeSnapshot({}, {}), protocol::encodeSnapshot({}, {}, {}, {}, {}))
        << "a centre that pays nobody writes what it wrote before";
}

// Whatever is changed, it is another event or none.
TEST(StoredPaymentsTest, DamageNeverDoesMoreThanRefuse) {
    std::mt19937 random(1);
    const auto damaged = [&](std::string bytes, int i) {
        bytes[random() % bytes.size()] = static_cast<char>(random());
        if (i % 3 == 0) bytes.resize(random() % bytes.size());
        return bytes;
    };
    for (const Event& event : paidDay()) {
        const auto good = protocol::encodeEvent(event.body);
        for (int i = 0; i < 100; ++i) {
            const auto entry = protocol::decodeEntry(event.at, good.kind, damaged(good.bytes, i));
            if (entry) std::ignore = words(boost::variant2::get<Event>(*entry).body);
        }
    }
    const std::string good = protocol::encodeSnapshot({}, {}, {}, {}, stateOfTheDay());
    for (int i = 0; i < 500; ++i) std::ignore = protocol::decodeSnapshot(damaged(good, i));
}

TEST(StoredPaymentsTest, ANumberThatIsNoneIsRefused) {
    EXPECT_EQ(refusal(ListWithdrawn{}), outOfRange("list"));
    EXPECT_EQ(refusal(DrawerCounted{}), outOfRange("drawer"));
    EXPECT_EQ(refusal(BasketClosed{}), outOfRange("basket"));
    EXPECT_EQ(refusal(PayoutUnknown{}), outOfRange("payout"));
    EXPECT_EQ(refusal(IdentityConfirmed{{1}, {}, {}}), outOfRange("session"));
    auto list = first<ListImported>();
    list.first = {};
    EXPECT_EQ(refusal(list), outOfRange("first"));
    const auto basketWith = [](auto change) {
        auto basket = first<BasketOpened>();
        change(basket);
        return refusal(basket);
    };
    EXPECT_EQ(basketWith([](auto& b) { b.basket = {}; }), outOfRange("basket"));
    EXPECT_EQ(basketWith([](auto& b) { b.visit = {}; }), outOfRange("visit"));
    EXPECT_EQ(basketWith([](auto& b) { b.person = {}; }), outOfRange("person"));
    EXPECT_EQ(basketWith([](auto& b) { b.person = {-1}; }), outOfRange("person"));
    EXPECT_EQ(basketWith([](auto& b) { b.drawer = {}; }), outOfRange("drawer"));
    EXPECT_EQ(basketWith([](auto& b) { b.first = {}; }), outOfRange("first"));
    EXPECT_EQ(basketWith([](auto& b) { b.due[1].id = {}; }), outOfRange("entitlement"));
    EXPECT_EQ(basketWith([](auto& b) { b.due[1].list = {}; }), outOfRange("entitlement"));
    EXPECT_EQ(basketWith([](auto& b) { b.due[1].person = {}; }), outOfRange("entitlement"));
}

TEST(StoredPaymentsTest, AReasonThatNobodyKnowsIsRefused) {
    EXPECT_EQ(refusal(PayoutDeclined{{1}, static_cast<DeclineReason>(5), {}}), outOfRange("reason"));
    EXPECT_EQ(refusal(ReversalRequested{{1}, static_cast<ReversalReason>(6)}), outOfRange("reason"));
    EXPECT_EQ(refusal(BasketStopped{{1}, static_cast<StopReason>(6)}), outOfRange("reason"));
    EXPECT_EQ(refusal(HandedOver{{1}, static_cast<Confirmed>(2), "c"}), outOfRange("how"));
    EXPECT_EQ(refusal(ReceiptReported{{1}, static_cast<ReceiptPrint>(4)}), outOfRange("print"));
    // The last of each is known.
    EXPECT_EQ(again(PayoutDeclined{{1}, DeclineReason::BankClosed, {}}).reason, DeclineReason::BankClosed);
    EXPECT_EQ(again(ReversalRequested{{1}, ReversalReason::NotHandedOver}).reason,
              ReversalReason::NotHandedOver);
    EXPECT_EQ(again(BasketStopped{{1}, StopReason::VisitMoved}).reason, StopReason::VisitMoved);
    EXPECT_EQ(again(ReceiptReported{{1}, ReceiptPrint::Failed}).print, ReceiptPrint::Failed);
}

TEST(StoredPaymentsTest, NotesThatNoDrawerCanHoldAreRefused) {
    EXPECT_EQ(refusal(DrawerCounted{{1}, {{0, 1}}}), outOfRange("notes"));
    EXPECT_EQ(refusal(DrawerCounted{{1}, {{100'001, 1}}}), outOfRange("notes"));
    EXPECT_EQ(refusal(DrawerCounted{{1}, {{5000, 0}}}), outOfRange("notes"));
    EXPECT_EQ(refusal(DrawerCounted{{1}, {{5000, 200'001}}}), outOfRange("notes"));
    EXPECT_EQ(again(DrawerCounted{{1}, {{5000, 200'000}}}).notes.at(5000), 200'000U) << "kMostMoney";
    EXPECT_EQ(again(DrawerCounted{{1}, {{1, 1}, {100'000, 1}}}).notes.size(), 2U);
    EXPECT_TRUE(again(DrawerCounted{{1}, {}}).notes.empty());
    EXPECT_EQ(refusal(CashReleased{{1}, {}}), outOfRange("notes"));
    Notes many;
    for (std::uint32_t face = 1; face <= 64; ++face) many[face] = 1;
    EXPECT_EQ(again(DrawerCounted{{1}, many}).notes, many);
    many[65] = 1;
    EXPECT_EQ(refusal(DrawerCounted{{1}, many}), outOfRange("notes"));
    EXPECT_EQ(refusal(DrawerCounted{{1}, {{5000, 1}}},
                      [](log::Event& pb) {
                          *pb.mutable_drawer_counted()->mutable_notes()->add_of() =
                              pb.drawer_counted().notes().of(0);
                      }),
              outOfRange("face"));
}

TEST(StoredPaymentsTest, SumsTextsAndListsBeyondTheirLimitsAreRefused) {
    const std::string most(64, 'x'), more(65, 'x');
    const auto due = [](auto change) {
        auto basket = first<BasketOpened>();
        change(basket.due.back());
        return refusal(basket);
    };
    for (const std::int64_t bad : {std::int64_t{0}, std::int64_t{-1}, kMostMoney.paisa + 1})
        EXPECT_EQ(due([&](auto& d) { d.amount = {bad}; }), outOfRange("entitlement")) << bad;
    EXPECT_EQ(due([](auto& d) { d.amount = kMostMoney; }), "read");
    EXPECT_EQ(due([](auto& d) { d.amount = {1}; }), "read");
    for (std::string Entitlement::*text :
         {&Entitlement::programme, &Entitlement::cycle, &Entitlement::reference, &Entitlement::bank,
          &Entitlement::channel}) {
        EXPECT_EQ(due([&](auto& d) { d.*text = most; }), "read");
        EXPECT_EQ(due([&](auto& d) { d.*text = more; }), outOfRange("entitlement"));
    }
    auto basket = first<BasketOpened>();
    basket.due.assign(64, dueOf(1));
    EXPECT_EQ(refusal(basket), "read");
    basket.due.push_back(dueOf(1));
    EXPECT_EQ(refusal(basket), outOfRange("due"));
    basket.due.clear();
    EXPECT_EQ(refusal(basket), outOfRange("due"));

    const auto list = [](auto change) {
        auto imported = first<ListImported>();
        change(imported);
        return refusal(imported);
    };
    EXPECT_EQ(list([](auto& l) { l.digest.pop_back(); }), outOfRange("digest"));
    EXPECT_EQ(list([](auto& l) { l.digest += 'x'; }), outOfRange("digest"));
    EXPECT_EQ(list([](auto& l) { l.totals.clear(); }), outOfRange("totals"));
    EXPECT_EQ(list([](auto& l) { l.totals.resize(65, l.totals[0]); }), outOfRange("totals"));
    EXPECT_EQ(list([](auto& l) { l.totals[1].count = 0; }), outOfRange("total"));
    EXPECT_EQ(list([](auto& l) { l.totals[1].sum = {}; }), outOfRange("total"));
    EXPECT_EQ(list([](auto& l) { l.totals[1].sum = kMostOfList + Money{1}; }), outOfRange("total"));
    for (std::string ListTotal::*text : {&ListTotal::programme, &ListTotal::cycle, &ListTotal::bank}) {
        EXPECT_EQ(list([&](auto& l) { l.totals[1].*text = ""; }), outOfRange("total"));
        EXPECT_EQ(list([&](auto& l) { l.totals[1].*text = more; }), outOfRange("total"));
    }

    EXPECT_EQ(refusal(AuthorisationRequested{{1}, ""}), outOfRange("transaction"));
    EXPECT_EQ(refusal(AuthorisationRequested{{1}, more}), outOfRange("transaction"));
    EXPECT_EQ(refusal(PayoutAuthorised{{1}, more}), outOfRange("reference"));
    EXPECT_EQ(refusal(PayoutDeclined{{1}, {}, more}), outOfRange("code"));
    EXPECT_EQ(refusal(HandedOver{{1}, {}, more}), outOfRange("code"));
    EXPECT_EQ(refusal(HandedOver{{1}, {}, ""}), outOfRange("code"));
    EXPECT_EQ(again(PayoutAuthorised{{1}, most}).reference, most);
}

TEST(StoredPaymentsTest, RulesThatCannotBeFollowedAreRefused) {
    const auto rules = [](auto change) {
        Rules bad = first<RulesSet>().rules;
        change(bad);
        return refusal(RulesSet{bad});
    };
    EXPECT_EQ(rules([](Rules&) {}), "read");
    const std::string said = outOfRange("rules");
    EXPECT_EQ(rules([](Rules& r) { r.gateway = ""; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.banks[1] = ""; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.banks.resize(65, "b"); }), said);
    EXPECT_EQ(rules([](Rules& r) { r.faces[1] = 0; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.faces[1] = 100'001; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.faces.resize(65, 500); }), said);
    EXPECT_EQ(rules([](Rules& r) { r.mostOfOne = {}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.mostOfOne = kMostMoney + Money{1}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.lowCash = {-1}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.lowCash = kMostMoney + Money{1}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.askAgain = {}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.askAgainMost = std::chrono::days{367}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.fast = domain::Duration{-1}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.fast = std::chrono::hours{1} + domain::Duration{1}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.limit = {-1}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.limit = kMostMoney + Money{1}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.belowPercent = 101; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.drawerOff = {}; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.tellFrom = 0; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.watch.tellFrom = 1'000'001; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.tellAfter = 0; }), said);
    EXPECT_EQ(rules([](Rules& r) { r.tellAfter = 1001; }), said);
}

TEST(StoredPaymentsTest, AnEventIsToldWithItsSumsAndWithoutThePerson) {
    EXPECT_EQ(
        words(first<BasketOpened>()),
        " basket=1 visit=7 counter=3 officer=B-214 device=counter-3 drawer=1 first=1 payouts=4 sum=42000.10");
    EXPECT_EQ(words(first<CashReleased>()), " basket=1 notes=5000x2+500x1 sum=10500");
    EXPECT_EQ(words(first<DrawerToppedUp>()), " drawer=1 second=S-002 in=500x20 out=5000x1 sum=5000");
    EXPECT_EQ(words(first<ListImported>()), " list=1 first=1 rows=8 sum=97000");
    EXPECT_EQ(words(first<PayoutDeclined>()), " payout=2 reason=blocked code=E?17");
    EXPECT_EQ(words(PayoutDeclined{{2}, {}, "a b\nc"}), " payout=2 reason=other code=a?b?c");
    EXPECT_EQ(words(first<HandedOver>()), " basket=1 how=finger") << "not the code of the receipt";
    EXPECT_EQ(words(first<BasketStopped>()), " basket=2 reason=bank-slow");
    EXPECT_EQ(words(DrawerCounted{{1}, {}}), " drawer=1 notes=- sum=0");
    EXPECT_EQ(textOf(Money{-50}), "-0.50");
    EXPECT_EQ(textOf(Money{-12'305}), "-123.05");
    for (const Event& event : paidDay()) {
        const std::string said = words(event.body);
        EXPECT_EQ(said.find("person"), std::string::npos);
        EXPECT_EQ(said.find("unknown"), std::string::npos);
        EXPECT_EQ(said.find("K7M2QX"), std::string::npos);
    }
}

}  // namespace owc::test
