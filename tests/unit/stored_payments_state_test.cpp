#include <gtest/gtest.h>

#include "checkpoint.pb.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/paid_day.h"

namespace owc::test {

using domain::ErrorCode;

namespace {

/// Changes what is stored of the day's state; says what the reader said.
std::string stateRefusal(const std::function<void(log::Payouts&)>& change) {
    payments::Payouts live;
    live.apply(paidDay());
    log::State pb;
    EXPECT_TRUE(pb.ParseFromString(protocol::encodeSnapshot({}, {}, {}, {}, live.state())));
    change(*pb.mutable_payouts());
    const auto snapshot = protocol::decodeSnapshot(pb.SerializeAsString());
    if (snapshot) return "read";
    EXPECT_EQ(snapshot.error().code, ErrorCode::Corrupt);
    return snapshot.error().detail;
}

std::string outOfRange(const std::string& field) {
    return field + ": out of range";
}

}  // namespace

TEST(StoredPaymentsStateTest, RulesAndListsThatCannotBeAreRefused) {
    EXPECT_EQ(stateRefusal([](log::Payouts&) {}), "read");
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.set_next_payout(0); }), outOfRange("next"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_rules()->clear_gateway(); }), outOfRange("rules"));

    EXPECT_EQ(stateRefusal([](log::Payouts& s) { *s.add_lists() = s.lists(0); }), outOfRange("list"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_lists(0)->set_list(0); }), outOfRange("list"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_lists(0)->set_first(0); }), outOfRange("first"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_lists(0)->set_count(0); }), outOfRange("count"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_lists(0)->clear_totals(); }),
              outOfRange("totals"));
}

TEST(StoredPaymentsStateTest, DrawersThatCannotBeAreRefused) {
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { *s.add_drawers() = s.drawers(0); }), outOfRange("drawer"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->set_opened_with(-1); }),
              outOfRange("opened_with"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->set_paid(-1); }), outOfRange("paid"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->set_topped_up(INT64_MIN); }),
              outOfRange("topped_up"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->set_closed_at(-1); }),
              outOfRange("closed_at"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->set_closed_at(INT64_MAX); }),
              outOfRange("closed_at"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->add_off(); }), outOfRange("by"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->add_off()->set_by(INT64_MIN); }),
              outOfRange("by"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->mutable_notes()->add_of(); }),
              outOfRange("notes"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_drawers(0)->mutable_counted()->add_of(); }),
              outOfRange("notes"));
}

// What the rules look up without asking is there.
TEST(StoredPaymentsStateTest, BasketsThatCannotBeAreRefused) {
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { *s.add_baskets() = s.baskets(0); }), outOfRange("basket"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_count(0); }), outOfRange("count"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_count(65); }),
              outOfRange("count"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_visit(0); }), outOfRange("visit"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_person(0); }),
              outOfRange("person"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_first(0); }), outOfRange("first"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_drawer(0); }),
              outOfRange("drawer"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_drawer(77); }),
              outOfRange("drawer"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_print(4); }), outOfRange("print"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_code(std::string(65, 'c')); }),
              outOfRange("code"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_handed_over_at(-1); }),
              outOfRange("handed_over_at"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_baskets(0)->set_count(5); }),
              outOfRange("payouts"))
        << "the fifth is another basket's";
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_payouts()->RemoveLast(); }),
              outOfRange("payouts"));
}

TEST(StoredPaymentsStateTest, PayoutsThatCannotBeAreRefused) {
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { *s.add_payouts() = s.payouts(0); }), outOfRange("payout"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_payouts(0)->set_basket(0); }),
              outOfRange("basket"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) {
                  auto& stray = *s.add_payouts() = s.payouts(0);
                  stray.set_payout(99);
                  stray.set_basket(99);
              }),
              outOfRange("basket"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_payouts(0)->set_state(10); }),
              outOfRange("state"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_payouts(0)->set_declined(5); }),
              outOfRange("declined"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_payouts(0)->set_reversed(6); }),
              outOfRange("reversed"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_payouts(0)->mutable_due()->set_amount(0); }),
              outOfRange("entitlement"));
    for (const char* field : {"transaction", "reference", "code"}) {
        EXPECT_EQ(stateRefusal([&](log::Payouts& s) {
                      auto& payout = *s.mutable_payouts(0);
                      payout.GetReflection()->SetString(
                          &payout, payout.GetDescriptor()->FindFieldByName(field), std::string(65, 'x'));
                  }),
                  outOfRange(field));
    }
}

TEST(StoredPaymentsStateTest, ClaimsAndBalancesThatCannotBeAreRefused) {
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { *s.add_claims() = s.claims(0); }), outOfRange("claim"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_claims(0)->set_entitlement(0); }),
              outOfRange("claim"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_claims(0)->set_payout(0); }),
              outOfRange("payout"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { *s.add_balances() = s.balances(0); }),
              outOfRange("balance"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_balances(0)->set_kind(7); }), outOfRange("kind"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_balances(0)->set_sum(0); }), outOfRange("sum"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_balances(0)->set_sum(INT64_MAX); }),
              outOfRange("sum"));
    EXPECT_EQ(stateRefusal([](log::Payouts& s) { s.mutable_balances(0)->set_name(std::string(130, 'n')); }),
              outOfRange("name"));
}

}  // namespace owc::test
