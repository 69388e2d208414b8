#include "queue-server/payments/drawer_day.h"

#include "tests/support/paying.h"

namespace owc::test {

using namespace payments;

namespace {

identity::Rules manyVisitors() {
    identity::Rules rules = sampleIdentityRules();
    rules.sessionsPerCitizen = 1'000'000;
    rules.triesPerCitizen = 1'000'000;
    return rules;
}

/// Reads a history as one day, or from its event `from` on.
class ReadDay {
  public:
    explicit ReadDay(const Paying& p, std::size_t from = 0) {
        const payments::Events& all = p.history();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i >= from) day.see(all[i], m_folded.state());
            m_folded.apply(all[i]);
            if (i >= from) sameAsLedger();
        }
        day.begin(m_folded.state());
        day.holdAgainst(m_folded.state());
        day.finish(m_folded.state());
    }
    [[nodiscard]] const DrawerReport& first() const { return day.drawers().at(0); }

    DrawerDay day;

  private:
    void sameAsLedger() const {
        for (const DrawerReport& report : day.drawers())
            ASSERT_EQ(report.balance, m_folded.state().cashIn(report.drawer));
    }
    Payouts m_folded;
};

void payOne(Paying& p, std::uint64_t row) {
    const BasketId basket = p.asked({p.due(row, 13'500, static_cast<std::int64_t>(100 + row))});
    p.answer(p.state().baskets.at(basket).first.value, BankMeaning::Approved);
    p.must(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}});
    p.must(ConfirmHandOver{deskAt(), Confirmed::Finger, "receipt"});
    p.must(ReportReceipt{deskAt(), ReceiptPrint::Printed});
    p.must(CloseBasket{deskAt()});
    p.centreMust(Complete{{1}, Morning::device(1)});
}

const DrawerMove& onlyMove(const DrawerReport& report, DrawerMoveKind what) {
    static const DrawerMove kNone{};
    const DrawerMove* found = &kNone;
    for (const DrawerMove& move : report.moves) {
        if (move.what != what) continue;
        EXPECT_EQ(found, &kNone) << "more than one " << nameOf(what);
        found = &move;
    }
    EXPECT_NE(found, &kNone) << "no " << nameOf(what);
    return *found;
}

}  // namespace

TEST(DrawerDayTest, AWholeDayOfOneDrawer) {
    Paying p(samplePayingRules(), manyVisitors());
    p.openDrawer({{5000, 200}, {1000, 200}, {500, 100}});
    for (std::uint64_t row = 1; row <= 60; ++row) payOne(p, row);
    p.must(TopUpDrawer{deskAt(), {{5000, 60}, {1000, 200}, {500, 40}}, {}, {"S"}});
    for (std::uint64_t row = 61; row <= 120; ++row) payOne(p, row);
    p.must(CountDrawer{deskAt(), {{5000, 20}, {1000, 40}, {500, 19}}});
    p.must(CloseDrawer{deskAt(), {"T"}});

    const ReadDay read(p);
    ASSERT_EQ(read.day.drawers().size(), 1U);
    const DrawerReport& report = read.first();
    EXPECT_EQ(report.openedWith, rupees(1'250'000));
    EXPECT_EQ(report.toppedUp, rupees(520'000));
    EXPECT_EQ(report.takenOut, Money{});
    EXPECT_EQ(report.payouts, 120U);
    EXPECT_EQ(report.paid, rupees(1'620'000));
    EXPECT_EQ(report.expected, rupees(150'000));
    EXPECT_EQ(report.counted, (Notes{{5000, 20}, {1000, 40}, {500, 19}}));
    EXPECT_EQ(report.variance, rupees(-500)) << "one note";
    EXPECT_EQ(report.balance, Money{}) << "all of it went to the vault";
    EXPECT_EQ(report.teller, OfficerId{"A"});
    EXPECT_EQ(report.closedWith, OfficerId{"T"});
    EXPECT_EQ(report.closedAt, p.state().now);
    EXPECT_TRUE(report.agrees);
    EXPECT_TRUE(report.unfinished.empty());
    EXPECT_EQ(report.totals.at({"HBL", "kafaalat"}).count, 120U);
    EXPECT_EQ(report.totals.at({"HBL", "kafaalat"}).sum, rupees(1'620'000));

    Money balance;
    std::uint64_t payout = 0;
    for (const DrawerMove& move : report.moves) {
        balance += move.amount;
        EXPECT_EQ(move.balance, balance);
        if (move.what != DrawerMoveKind::Paid) continue;
        EXPECT_EQ(move.payout.value, ++payout);
    }
    EXPECT_EQ(payout, 120U);
    EXPECT_EQ(p.balance(AccountKind::OverShort), rupees(500));
}

TEST(DrawerDayTest, BothCountsOfTheFloatAreLinesWithWhoCounted) {
    Paying p;
    p.openDrawer({{5000, 4}});
    const ReadDay read(p);
    const DrawerMove& opened = onlyMove(read.first(), DrawerMoveKind::Opened);
    const DrawerMove& again = onlyMove(read.first(), DrawerMoveKind::CountedAgain);
    EXPECT_EQ(opened.officer, OfficerId{"A"});
    EXPECT_EQ(opened.counted, rupees(20'000));
    EXPECT_EQ(again.officer, OfficerId{"S"});
    EXPECT_EQ(again.counted, rupees(20'000));
    EXPECT_EQ(again.amount, Money{});
    EXPECT_EQ(read.first().closedAt, std::nullopt);
    EXPECT_EQ(read.first().variance, std::nullopt);
    EXPECT_EQ(read.first().expected, rupees(20'000));
}

TEST(DrawerDayTest, NotesThatWentInAndOutAreALineEachAndMakeACountOld) {
    Paying p;
    p.openDrawer({{5000, 4}});
    p.must(CountDrawer{deskAt(), {{5000, 3}}});
    EXPECT_EQ(ReadDay(p).first().variance, rupees(-5'000));
    p.must(TopUpDrawer{deskAt(), {{1000, 7}}, {{5000, 1}}, {"S"}});
    const ReadDay read(p);
    EXPECT_EQ(onlyMove(read.first(), DrawerMoveKind::ToppedUp).amount, rupees(7'000));
    EXPECT_EQ(onlyMove(read.first(), DrawerMoveKind::TakenOut).amount, rupees(-5'000));
    EXPECT_EQ(onlyMove(read.first(), DrawerMoveKind::TakenOut).second, OfficerId{"S"});
    EXPECT_EQ(read.first().counted, std::nullopt);
    EXPECT_EQ(read.first().variance, std::nullopt);
    EXPECT_EQ(onlyMove(read.first(), DrawerMoveKind::Counted).variance, rupees(-5'000)) << "still told";
}

TEST(DrawerDayTest, AHandOverBetweenTellersNamesAllThreeAndItsDifferenceMovesTheBalance) {
    Paying p;
    p.openDrawer({{5000, 4}});
    p.centreMust(TakeOver{{1}, Morning::device(1), {"D"}, {"M"}});
    p.must(TakeDrawer{deskAt(), {{5000, 3}, {1000, 4}}, {"S"}});
    const ReadDay read(p);
    const DrawerMove& move = onlyMove(read.first(), DrawerMoveKind::HandedOver);
    EXPECT_EQ(move.from, OfficerId{"A"});
    EXPECT_EQ(move.officer, OfficerId{"D"});
    EXPECT_EQ(move.second, OfficerId{"S"});
    EXPECT_EQ(move.amount, rupees(-1'000));
    EXPECT_EQ(move.variance, rupees(-1'000));
    EXPECT_EQ(move.balance, rupees(19'000));
    EXPECT_EQ(read.first().handOverVariance, rupees(-1'000));
    EXPECT_TRUE(read.first().agrees);
}

TEST(DrawerDayTest, APayoutThatNobodyKnowsTheEndOfIsNamed) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::NoAnswer);
    p.must(CloseBasket{deskAt()});
    const ReadDay read(p);
    ASSERT_EQ(read.first().unfinished.size(), 1U);
    EXPECT_EQ(read.first().unfinished[0].payout, PayoutId{1});
    EXPECT_EQ(read.first().unfinished[0].state, PayoutState::Unknown);
    EXPECT_EQ(read.first().unfinished[0].amount, rupees(13'500));
    EXPECT_EQ(read.first().payouts, 0U);
}

TEST(DrawerDayTest, ACountOfTwoPeopleInDoubtIsHeldAgainstWhatTheySay) {
    Paying p;
    p.counting();
    p.must(DoubtRelease{{1}});
    p.must(ResolveRelease{deskAt(), true, {"S"}, {{5000, 18}, {1000, 17}, {500, 18}}, "receipt"});
    const ReadDay read(p);
    const DrawerMove& move = onlyMove(read.first(), DrawerMoveKind::CountedInDoubt);
    EXPECT_EQ(move.variance, rupees(-500));
    EXPECT_EQ(move.second, OfficerId{"S"});
    EXPECT_EQ(move.amount, Money{}) << "a count moves nothing";
    EXPECT_EQ(onlyMove(read.first(), DrawerMoveKind::Paid).amount, rupees(-13'500));
    EXPECT_EQ(read.first().unfinished.at(0).state, PayoutState::HandedOver) << "she still stands there";
}

TEST(DrawerDayTest, ADrawerThatWasLeftOpenIsCarriedOverWithWhatTheLedgerSays) {
    Paying p;
    p.openDrawer({{5000, 4}});
    const std::size_t nextDay = p.history().size();
    EXPECT_EQ(ReadDay(p, nextDay).first().moves.size(), 1U) << "also when nobody touches it";
    p.must(CountDrawer{deskAt(), {{5000, 4}}});
    p.must(CloseDrawer{deskAt(), {"S"}});
    p.openDrawer({{1000, 1}});
    const ReadDay read(p, nextDay);
    ASSERT_EQ(read.day.drawers().size(), 2U);
    EXPECT_TRUE(read.first().carriedOver);
    EXPECT_EQ(read.first().openedWith, rupees(20'000));
    EXPECT_EQ(read.first().moves.front().what, DrawerMoveKind::CarriedOver);
    EXPECT_EQ(read.first().variance, Money{});
    EXPECT_FALSE(read.day.drawers()[1].carriedOver);
}

TEST(DrawerDayTest, ABalanceThatIsNotTheLedgersIsSaid) {
    Paying p;
    p.openDrawer({{5000, 4}});
    payments::State state = p.state();
    DrawerDay day;
    day.begin(state);
    state.balances[{AccountKind::Drawer, "1"}] -= rupees(1);
    day.holdAgainst(state);
    EXPECT_FALSE(day.drawers().at(0).agrees);
}

TEST(DrawerDayTest, NoDrawerNoReport) {
    EXPECT_TRUE(ReadDay(Paying()).day.drawers().empty());
}

}  // namespace owc::test
