#pragma once

#include "drivers/biometrics/record.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/engine_desk.h"
#include "tests/support/sample_prints.h"

// A bank desk: counter 1 with an open drawer, a list of three entitlements of her and one of her neighbour,
// and she who is served.
namespace owc::test {

class PayingDesk : public ::testing::Test {
  protected:
    static constexpr const char* kHer = "3520212345671";
    static constexpr const char* kNeighbour = "3520298765432";
    static constexpr domain::Day kFrom{std::chrono::year{2026} / 3 / 1};
    static constexpr domain::Day kTo{std::chrono::year{2026} / 5 / 31};

    void SetUp() override {
        identity::Rules rules;
        rules.authority = "played";
        authority = &desk.verifyPeople(rules);
        bank = &desk.payPeople(rulesOfPaying);
        desk.signIn(1, "A");
        ASSERT_EQ(import(), std::nullopt);
        ASSERT_EQ(openDrawer({{1000, 100}, {500, 20}}), std::nullopt);
    }

    static protocol::DueRow row(const std::string& cnic, const std::string& reference, std::uint32_t child,
                                std::int64_t amount) {
        return {cnic,      child == 0 ? "kafaalat" : "taleemi",
                "2026-Q1", reference,
                child,     payments::rupees(amount),
                "hbl",     "counter",
                kFrom,     kTo};
    }
    static std::vector<protocol::DueRow> sampleRows() {
        return {row(kHer, "K-1", 0, 13'500), row(kHer, "T-1", 1, 2'500), row(kHer, "T-2", 2, 3'000),
                row(kNeighbour, "K-2", 0, 13'500)};
    }
    /// @return requests that it took, the last of which found nothing
    int clearDues() {
        for (int asked = 1;; ++asked) {
            const auto reply = desk.ask("admin", protocol::StageDues{true, {}});
            const auto* cleared = boost::variant2::get_if<protocol::DuesCleared>(&reply);
            EXPECT_TRUE(cleared);
            if (!cleared || cleared->all) return asked;
        }
    }
    std::optional<domain::ErrorCode> import(const std::vector<protocol::DueRow>& rows = sampleRows()) {
        payments::Money sum;
        for (const auto& row : rows) sum += row.amount;
        clearDues();
        if (const auto refused = refusal(desk.ask("admin", protocol::StageDues{false, rows}))) return refused;
        return refusal(desk.ask("admin", protocol::ImportDues{std::string(32, 'd'), rows.size(), sum}));
    }
    std::optional<domain::ErrorCode> openDrawer(const payments::Notes& notes, std::uint32_t counter = 1) {
        return refusal(
            desk.ask(device(counter), protocol::OpenDrawer{{counter}, notes, notes, {"S"}, "1234"}));
    }
    void serve(const std::string& cnic = kHer) {
        desk.token("withdraw", cnic);
        ASSERT_EQ(refusal(desk.ask("counter-1", domain::CallNext{{1}, {}})), std::nullopt);
        ASSERT_EQ(refusal(desk.ask("counter-1", domain::StartServing{{1}, {}})), std::nullopt);
    }
    void verify() {
        ASSERT_EQ(refusal(desk.ask("counter-1",
                                   protocol::OpenVerification{{1}, identity::Purpose::Withdrawal, {}})),
                  std::nullopt);
        authority->says(identity::Meaning::Verified);
        ASSERT_EQ(refusal(desk.ask("counter-1", protocol::AskFinger{.counter = {1},
                                                                    .finger = biometrics::Finger::RightIndex,
                                                                    .record = freshPrint(),
                                                                    .quality = 70})),
                  std::nullopt);
        desk.settleAnswers();
    }
    std::optional<domain::ErrorCode> open() {
        return refusal(desk.ask("counter-1", protocol::OpenPayout{{1}, {}}));
    }
    /// She is served, a basket is open, and she was verified.
    void openVerified() {
        serve();
        ASSERT_EQ(open(), std::nullopt);
        verify();
        ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ConfirmPayee{{1}, basket(), true, {}, {}})),
                  std::nullopt);
    }
    std::optional<domain::ErrorCode> authorise() {
        const auto refused = refusal(desk.ask("counter-1", protocol::AuthorisePayout{{1}, basket()}));
        desk.settleBank();
        return refused;
    }
    std::optional<domain::ErrorCode> release(const payments::Notes& notes) {
        return refusal(desk.ask("counter-1", protocol::ReleaseCash{{1}, basket(), notes}));
    }
    std::optional<domain::ErrorCode> handOver() {
        return refusal(
            desk.ask("counter-1", protocol::ConfirmHandOver{{1}, basket(), payments::Confirmed::Touch}));
    }
    /// From authorisation to the receipt.
    void payAll() {
        ASSERT_EQ(authorise(), std::nullopt);
        ASSERT_EQ(release(view().plan), std::nullopt);
        ASSERT_EQ(handOver(), std::nullopt);
        ASSERT_EQ(refusal(desk.ask("counter-1",
                                   protocol::ReportReceipt{{1}, basket(), payments::ReceiptPrint::Printed})),
                  std::nullopt);
        ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt);
    }
    protocol::PayoutView view(std::uint32_t counter = 1) {
        const auto reply = desk.ask(device(counter), protocol::AskPayout{{counter}});
        const auto* view = boost::variant2::get_if<protocol::PayoutView>(&reply);
        EXPECT_TRUE(view);
        return view ? *view : protocol::PayoutView{};
    }
    payments::BasketId basket() {
        payments::BasketId id;
        EXPECT_TRUE(desk.engine().payouts().openAt({1}, &id));
        return id;
    }
    payments::Money balance(payments::AccountKind kind, const std::string& name = {}) {
        return payments::balanceOf(desk.engine().payouts().balances, {kind, name});
    }
    static std::string device(std::uint32_t counter) { return "counter-" + std::to_string(counter); }

    payments::Rules rulesOfPaying{.gateway = "played"};
    EngineDesk desk;
    AuthorityScript* authority = nullptr;
    BankScript* bank = nullptr;

  private:
    /// Never the same twice: a print that comes again is none.
    std::vector<std::uint8_t> freshPrint() {
        const auto print = madeUpPrint(++m_prints);
        return biometrics::writeIso(std::span(&print, 1));
    }

    unsigned m_prints = 0;
};

}  // namespace owc::test
