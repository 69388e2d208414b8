#include "tests/support/paying_desk.h"

namespace owc::test {

using domain::ErrorCode;
using payments::rupees;

namespace {

class EngineDuesTest : public PayingDesk {
  protected:
    std::string refusedWith(const std::vector<protocol::DueRow>& rows) {
        desk.ask("admin", protocol::StageDues{true, {}});
        const auto reply = desk.ask("admin", protocol::StageDues{false, rows});
        const auto* error = boost::variant2::get_if<domain::Error>(&reply);
        return error ? error->detail : "taken";
    }
    std::int64_t last() { return desk.log().dues().last().value(); }
};

}  // namespace

TEST_F(EngineDuesTest, RowsThatLieReadyCountForNothingUntilTheirListIsImported) {
    ASSERT_EQ(refusal(desk.ask("admin", protocol::StageDues{true, {}})), std::nullopt);
    ASSERT_EQ(refusal(desk.ask("admin", protocol::StageDues{false, {row("3520211111111", "K-9", 0, 500)}})),
              std::nullopt);
    serve("3520211111111");
    EXPECT_EQ(open(), ErrorCode::NothingDue);
    desk.restart();
    EXPECT_EQ(open(), ErrorCode::NothingDue);
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ImportDues{std::string(32, 'd'), 1, rupees(500)})),
              std::nullopt);
    EXPECT_EQ(open(), std::nullopt);
}

TEST_F(EngineDuesTest, TotalsThatAreNotThoseOfTheRowsAreRefused) {
    desk.ask("admin", protocol::StageDues{true, {}});
    desk.ask("admin", protocol::StageDues{false, {row("3520211111111", "K-9", 0, 500)}});
    const auto import = [&](std::uint64_t count, std::int64_t sum) {
        return refusal(desk.ask("admin", protocol::ImportDues{std::string(32, 'd'), count, rupees(sum)}));
    };
    EXPECT_EQ(import(2, 500), ErrorCode::BadInput);
    EXPECT_EQ(import(1, 501), ErrorCode::BadInput);
    EXPECT_EQ(import(1, 500), std::nullopt);
    EXPECT_EQ(import(0, 0), ErrorCode::BadInput) << "nothing lies ready any more";
}

TEST_F(EngineDuesTest, ARowThatIsListedAlreadyIsRefusedWithItsNumberAndNoneOfItsPartIsTaken) {
    const auto before = last();
    EXPECT_EQ(refusedWith({row("3520211111111", "K-9", 0, 500), row("3520222222222", "K-1", 0, 500)}),
              "row 2: is listed already");
    EXPECT_EQ(refusedWith({row(kHer, "K-77", 0, 13'500)}), "row 1: is listed already")
        << "she, this programme and this cycle";
    EXPECT_EQ(last(), before);
}

TEST_F(EngineDuesTest, WrongRowsAreRefusedByTheServerToo) {
    EXPECT_EQ(refusedWith({row("352021111111", "K-9", 0, 500)}), "row 1: cnic");
    EXPECT_EQ(refusedWith({row("3520211111111", "K-9", 0, 0)}), "row 1: amount");
    EXPECT_EQ(refusedWith({row("3520211111111", "K-9", 0, 500'001)}), "row 1: amount");
    auto late = row("3520211111111", "K-9", 0, 500);
    late.to = late.from - std::chrono::days{1};
    EXPECT_EQ(refusedWith({late}), "row 1: to: before from");
}

TEST_F(EngineDuesTest, ABeginningOfAnotherListDropsWhatLayReady) {
    desk.ask("admin", protocol::StageDues{false, {row("3520211111111", "K-9", 0, 500)}});
    const auto with = last();
    EXPECT_EQ(clearDues(), 2);
    EXPECT_EQ(last(), with - 1);
}

TEST_F(EngineDuesTest, AListOfWhichNothingWasPaidIsWithdrawnAndAMendedOneTakesItsPlace) {
    EXPECT_EQ(balance(payments::AccountKind::Bank, "hbl"), rupees(32'500));
    EXPECT_EQ(refusal(desk.ask("admin", protocol::WithdrawDues{{1}})), std::nullopt);
    EXPECT_EQ(balance(payments::AccountKind::Bank, "hbl"), rupees(0));
    serve();
    EXPECT_EQ(open(), ErrorCode::NothingDue);
    EXPECT_EQ(import({row(kHer, "K-1", 0, 14'000)}), std::nullopt);
    EXPECT_EQ(open(), std::nullopt);
    EXPECT_EQ(view().due, rupees(14'000));
    EXPECT_EQ(refusal(desk.ask("admin", protocol::WithdrawDues{{2}})), ErrorCode::PayoutOpen);
}

TEST_F(EngineDuesTest, RowsOnNoListGoAPartAtATimeAndTheOthersStay) {
    std::vector<protocol::DueRow> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back(row("35202" + std::to_string(10'000'000 + i), "X-" + std::to_string(i), 0, 10));
    ASSERT_EQ(import(rows), std::nullopt);
    for (int part = 0; part < 5; ++part) {
        for (auto& one : rows) one.reference += 'Y', one.beneficiary += 1, one.programme = "taleemi";
        ASSERT_EQ(refusal(desk.ask("admin", protocol::StageDues{false, rows})), std::nullopt);
    }
    EXPECT_EQ(clearDues(), 3) << "2,500 lay ready";
    EXPECT_EQ(last(), 504);
    ASSERT_EQ(refusal(desk.ask("admin", protocol::WithdrawDues{{2}})), std::nullopt);
    EXPECT_EQ(last(), 504);
    EXPECT_EQ(clearDues(), 2);
    EXPECT_EQ(last(), 4) << "what the first list says is due";
}

TEST_F(EngineDuesTest, OnlyTheDaysOfTheCycleCount) {
    auto late = row("3520211111111", "K-9", 0, 500);
    late.from = domain::Day{std::chrono::year{2026} / 3 / 15};  // tomorrow
    ASSERT_EQ(import({late}), std::nullopt);
    serve("3520211111111");
    EXPECT_EQ(open(), ErrorCode::NothingDue);
}

TEST_F(EngineDuesTest, WhoOnlyAskedAndIsDueNothingLeavesNoTrace) {
    serve({});
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::OpenPayout{{1}, "3520233333333"})),
              ErrorCode::NothingDue);
    EXPECT_EQ(desk.log().people().find("3520233333333").value(), std::nullopt);
}

}  // namespace owc::test
