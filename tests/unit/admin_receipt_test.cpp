#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "queue-server/admin/commands.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/server/receipt_seal.h"
#include "tests/support/log_builder.h"
#include "tests/support/paid_day.h"

namespace owc::test {

using admin::ExitCode;

namespace {

/// A log in which one basket was handed over, and the key that signed its receipt.
class AdminReceiptTest : public ::testing::Test {
  protected:
    AdminReceiptTest() {
        store::Batch batch;
        for (const payments::Event& event : paidDay()) {
            const auto stored = protocol::encodeEvent(event.body);
            batch.events.push_back({event.at.time_since_epoch().count(), stored.kind, stored.bytes});
            if (const auto* handed = boost::variant2::get_if<payments::HandedOver>(&event.body))
                paid = {.at = event.at, .basket = handed->basket, .total = {1'050'001}, .code = handed->code};
        }
        log = openLog(file);
        EXPECT_TRUE(log->append(batch));
        std::ofstream(folder.path() / "receipt.jwk") << seal.publicJwk() << '\n';
    }

    ExitCode ask(const std::string& text) {
        out.str({});
        return admin::verifyReceipt(file, folder.path(), text, out);
    }
    [[nodiscard]] std::string said() const { return out.str(); }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "centre.db";
    std::unique_ptr<store::Log> log;
    server::ReceiptSeal seal{{1, 2, 3}, "a"};
    payments::ReceiptCode paid;
    std::ostringstream out;
};

}  // namespace

TEST_F(AdminReceiptTest, ATrueReceiptIsGoodWithItsSumCounterAndTime) {
    EXPECT_EQ(ask(seal.sign(paid)), ExitCode::Good) << said();
    EXPECT_EQ(said(), "good: Rs 10,500.01, counter 3, 14-03-2026 04:00\n");
}

TEST_F(AdminReceiptTest, WhatAnotherKeySignedIsNotOfThisCentre) {
    const server::ReceiptSeal other({4, 5, 6}, "a");
    EXPECT_EQ(ask(other.sign(paid)), ExitCode::Refused);
    EXPECT_EQ(said(), "not signed by this centre\n");
    auto forged = *payments::readReceipt(seal.sign(paid));
    forged.says.total += payments::rupees(1'000);
    EXPECT_EQ(ask(payments::receiptText(payments::encodeReceipt(forged.says), forged.signature)),
              ExitCode::Refused);
}

TEST_F(AdminReceiptTest, WhatIsSignedButNotSoInTheLogSaysWhatTheLogSays) {
    auto more = paid;
    more.total += payments::rupees(1'000);
    EXPECT_EQ(ask(seal.sign(more)), ExitCode::NotAccounted);
    EXPECT_EQ(said(), "signed, but the log says: Rs 10,500.01, counter 3, 14-03-2026 04:00\n");
    auto later = paid;
    later.at += std::chrono::hours{24};
    EXPECT_EQ(ask(seal.sign(later)), ExitCode::NotAccounted);
    auto other = paid;
    other.basket = {2};
    EXPECT_EQ(ask(seal.sign(other)), ExitCode::NotAccounted);
    auto unknown = paid;
    unknown.code = "ZZZZZZZZ";
    EXPECT_EQ(ask(seal.sign(unknown)), ExitCode::NotAccounted);
    EXPECT_EQ(said(), "signed, but the log says nothing of it\n");
}

TEST_F(AdminReceiptTest, AnotherTextAMissingKeyAndAMissingLogAreSaid) {
    EXPECT_EQ(ask("OWC1:7K3MZX0PQ2RSTVW9YA"), ExitCode::Usage);
    EXPECT_EQ(said(), "receipt: not a receipt of a One Window Centre\n");
    const std::string good = seal.sign(paid);
    std::ostringstream none;
    EXPECT_EQ(admin::verifyReceipt(folder.path() / "nothing.db", folder.path(), good, none),
              ExitCode::CannotRead);
    for (const char* jwk :
         {"", "{}", R"({"crv":"Ed25519","x":"AAAA"})", R"({"crv":"Ed25519","x":7})", "no JSON"}) {
        std::ofstream(folder.path() / "receipt.jwk") << jwk;
        EXPECT_EQ(ask(good), ExitCode::CannotRead) << jwk;
    }
    std::filesystem::remove(folder.path() / "receipt.jwk");
    EXPECT_EQ(ask(good), ExitCode::CannotRead);
    EXPECT_NE(said().find("receipt.jwk: no public key of receipts"), std::string::npos);
}

}  // namespace owc::test
