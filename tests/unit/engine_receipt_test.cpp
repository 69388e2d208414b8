#include <fstream>
#include <sstream>

#include "queue-server/admin/commands.h"
#include "tests/support/paying_desk.h"

namespace owc::test {

using EngineReceiptTest = PayingDesk;

TEST_F(EngineReceiptTest, ItHasASignedCodeFromTheHandOverOnAlsoAfterARestart) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(release(view().plan), std::nullopt);
    EXPECT_EQ(view().receipt, "");
    EXPECT_EQ(view().handedOverAt, domain::Time{});
    ASSERT_EQ(handOver(), std::nullopt);
    const auto shown = view();
    const auto receipt = payments::readReceipt(shown.receipt);
    ASSERT_TRUE(receipt) << receipt.error().detail;
    EXPECT_EQ(receipt->says.code, shown.code);
    EXPECT_EQ(receipt->says.basket, shown.basket);
    EXPECT_EQ(receipt->says.total, payments::rupees(19'000));
    EXPECT_EQ(receipt->says.at, std::chrono::floor<std::chrono::seconds>(shown.handedOverAt));
    desk.wait(std::chrono::minutes{3});
    EXPECT_EQ(view().receipt, shown.receipt) << "a reprint says the same";
    desk.restart();
    EXPECT_EQ(view().receipt, shown.receipt);
    EXPECT_EQ(view().handedOverAt, shown.handedOverAt);
}

TEST_F(EngineReceiptTest, TheShellFindsItTrue) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(release(view().plan), std::nullopt);
    ASSERT_EQ(handOver(), std::nullopt);
    const std::string text = view().receipt;
    ASSERT_EQ(refusal(desk.ask("counter-1",
                               protocol::ReportReceipt{{1}, basket(), payments::ReceiptPrint::Printed})),
              std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt);
    const TempFolder keys;
    std::ofstream(keys.path() / "receipt.jwk") << desk.receipts().publicJwk();
    std::ostringstream out;
    EXPECT_EQ(admin::verifyReceipt(desk.file(), keys.path(), text, out), admin::ExitCode::Good) << out.str();
    EXPECT_EQ(out.str().find("good: Rs 19,000, counter 1, "), 0U) << out.str();
}

}  // namespace owc::test
