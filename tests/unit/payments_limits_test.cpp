#include "queue-server/payments/limits.h"

#include <gtest/gtest.h>

#include "queue-server/payments/payouts.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/paid_day.h"

namespace owc::test {

using namespace payments;
using domain::ErrorCode;

namespace {

/// The day up to its first event of this kind, and the counter of it with its visitor.
class PaymentsLimitsTest : public ::testing::Test {
  protected:
    PaymentsLimitsTest() {
        domain::Counter& counter = centre.counters[{3}];
        counter = {.id = {3},
                   .lease = domain::LeaseState::Open,
                   .officer = {"B-214"},
                   .device = {"counter-3"},
                   .visit = domain::VisitId{7}};
        domain::Leg leg;
        leg.state = domain::LegState::Serving;
        centre.visits[{7}].id = {7};
        centre.visits[{7}].legs = {leg};
    }

    template <class E>
    void until() {
        for (const Event& event : paidDay()) {
            if (boost::variant2::holds_alternative<E>(event.body)) return;
            payouts.apply(event);
        }
    }

    /// What is decided can be read again.
    domain::Result<Events> decide(const Command& command) {
        auto events = payouts.decide(command, {centre, verifications}, payouts.state().now);
        for (const Event& event : events ? *events : Events{}) {
            const auto stored = protocol::encodeEvent(event.body);
            const auto entry = protocol::decodeEntry(event.at, stored.kind, stored.bytes);
            EXPECT_TRUE(entry) << protocol::kindName(stored.kind);
            EXPECT_TRUE(!entry || protocol::encodeEvent(boost::variant2::get<Event>(*entry).body).bytes ==
                                      stored.bytes);
        }
        return events;
    }
    ErrorCode refusal(const Command& command) {
        const auto events = decide(command);
        EXPECT_FALSE(events);
        return events ? ErrorCode{} : events.error().code;
    }

    domain::State centre;
    identity::State verifications;
    Payouts payouts;
    const Desk desk{{3}, {"counter-3"}};
    const std::string most = std::string(kMostText, 'x'), more = most + 'x';
};

}  // namespace

TEST_F(PaymentsLimitsTest, RulesThatNobodyCouldReadAreRefused) {
    Rules rules{.gateway = most};
    EXPECT_TRUE(decide(ApplyRules{rules}));
    rules.gateway = more;
    EXPECT_EQ(refusal(ApplyRules{rules}), ErrorCode::BadInput);
}

TEST_F(PaymentsLimitsTest, AListWithMoreTotalsOrLongerNamesThanTheLogTakesIsRefused) {
    until<ListWithdrawn>();
    ImportList list{std::string(32, 'd'), {kMostAtOnce, {most, most, most, 1, rupees(1)}}, {}};
    EXPECT_TRUE(decide(list));
    list.totals[9].cycle = more;
    EXPECT_EQ(refusal(list), ErrorCode::BadInput);
    list.totals[9].cycle = most;
    list.totals.push_back(list.totals.front());
    EXPECT_EQ(refusal(list), ErrorCode::BadInput);
}

TEST_F(PaymentsLimitsTest, ABasketOfMoreThanTheLogTakesIsRefused) {
    until<BasketOpened>();
    const domain::Day today = dueOf(1).from;
    OpenBasket open{desk, {31}, {dueOf(1)}, today};
    open.due[0].reference = most;
    EXPECT_TRUE(decide(open));
    open.due[0].reference = more;
    EXPECT_EQ(refusal(open), ErrorCode::BadInput);
    open.due.clear();
    for (std::uint64_t id = 1; id <= kMostAtOnce + 1; ++id) open.due.push_back(dueOf(id));
    EXPECT_EQ(refusal(open), ErrorCode::BadInput);
}

// A bank that says too much has still said it.
TEST_F(PaymentsLimitsTest, OfWhatABankSaysTheLogKeepsTheBeginning) {
    until<PayoutAuthorised>();
    const Payout& asked = payouts.state().payouts.at({1});
    BankAnswer answer{.work = BankWork::Authorise,
                      .transaction = asked.transaction,
                      .meaning = BankMeaning::Approved,
                      .amount = asked.due.amount,
                      .reference = more,
                      .code = more};
    const auto kept = [&] { return decide(HearBank{answer}).value().at(0).body; };
    EXPECT_EQ(boost::variant2::get<PayoutAuthorised>(kept()).reference, most);
    answer.meaning = BankMeaning::Declined;
    EXPECT_EQ(boost::variant2::get<PayoutDeclined>(kept()).code, most);
    answer.meaning = BankMeaning::NotSent;
    EXPECT_EQ(boost::variant2::get<PayoutDeclined>(kept()).code, most);
}

TEST_F(PaymentsLimitsTest, AReceiptCodeIsThereAndShort) {
    until<ReleaseDoubted>();
    EXPECT_TRUE(decide(ConfirmHandOver{desk, Confirmed::Touch, most}));
    EXPECT_EQ(refusal(ConfirmHandOver{desk, Confirmed::Touch, more}), ErrorCode::BadInput);
    EXPECT_EQ(refusal(ConfirmHandOver{desk, Confirmed::Touch, ""}), ErrorCode::BadInput);
    payouts.apply(Event{payouts.state().now, ReleaseDoubted{{1}}});
    ResolveRelease resolve{desk, true, {"S-001"}, {{5000, 7}}, more};
    EXPECT_EQ(refusal(resolve), ErrorCode::BadInput);
    resolve.code = most;
    EXPECT_TRUE(decide(resolve));
}

}  // namespace owc::test
