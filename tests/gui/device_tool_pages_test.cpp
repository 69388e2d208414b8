// The technician's window beside the chosen printer: the roll, the drill, pairing, what the PC brings itself.
#include <QLineEdit>

#include "tests/support/device_tool_bench.h"

namespace owc::test {

TEST_F(DeviceToolTest, HowManyTicketsAreLeftStandsBesideWhatThePrinterSays) {
    bench.ticketsLeft = 40;
    startWithPrinter();
    EXPECT_EQ(said("notice-0"), "The printer is ready. About \u206640\u2069 tickets left.");
    bench.printer->play("paper-near-end");
    ASSERT_TRUE(eventually([&] { return said("notice-0").startsWith("Paper is nearly out. About \u206640\u2069 tickets left. It prints still."); }));
    bench.printer->play("paper-out");
    ASSERT_TRUE(eventually([&] { return said("notice-0").startsWith("The paper has run out."); }));
    EXPECT_FALSE(said("notice-0").contains("40"));
}

TEST_F(DeviceToolTest, ThePaperDrillIsRehearsedInTheWindow) {
    startWithPrinter();
    key("drill")->click();
    EXPECT_EQ(key("printTicket"), nullptr);
    key("rehearse")->click();
    EXPECT_FALSE(key("rehearse")->isEnabled()) << "one at a time";
    ASSERT_TRUE(eventually([&] { return picture().drill.size() == 4; }));
    EXPECT_EQ(said("notice-0"), "Every step went as it should.");
    EXPECT_TRUE(said("drillSteps").contains("The paper runs out: nothing is printed, and the kiosk knows it."));
    EXPECT_TRUE(std::filesystem::exists(bench.papers() / "drill" / "drill-1.png"));
    EXPECT_FALSE(std::filesystem::exists(bench.papers() / "drill" / "drill-3.png"));
    EXPECT_FALSE(std::filesystem::exists(bench.papers() / "test-ticket.png")) << "the printer of this PC has nothing to do with it";
}

TEST_F(DeviceToolTest, PairingAsksForAllOfItSaysWhatCameAndKeepsNoCode) {
    start({});
    key("server")->click();
    const auto field = [&](const char* name) { return window->findChild<QLineEdit*>(name); };
    EXPECT_EQ(field("pairAddress")->text(), "127.0.0.1") << "as the settings have it";
    EXPECT_TRUE(said("pairing").contains("owc-admin pair kiosk-1"));
    key("pair")->click();
    EXPECT_TRUE(picture().last.back().what == "Something is missing.");
    EXPECT_TRUE(pairing.asked.empty());

    field("pairFingerprint")->setText("ab12 cd34");
    field("pairCode")->setText("12345678");
    pairing.refusal = domain::ErrorCode::SignInFailed;
    QTest::keyClick(field("pairCode"), Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return picture().last.back().mark == Mark::Stop && picture().pairing->ready && !pairing.asked.empty(); }));
    EXPECT_TRUE(picture().last.back().what.startsWith("Not paired: the code is wrong"));
    EXPECT_EQ(field("pairCode")->text(), "") << "it was good once";
    EXPECT_EQ(field("pairFingerprint")->text(), "ab12 cd34");
    EXPECT_EQ(pairing.asked.back().host, "127.0.0.1");
    EXPECT_EQ(pairing.asked.back().device, "kiosk-1");
    EXPECT_EQ(pairing.asked.back().code, "12345678");
    EXPECT_EQ(pairing.asked.back().port, 7705);
    EXPECT_EQ(pairing.asked.back().keys, bench.folder() / "keys");

    pairing.refusal = {};
    field("pairCode")->setText("87654321");
    key("pair")->click();
    ASSERT_TRUE(eventually([&] { return picture().last.back().mark == Mark::Good; }));
    EXPECT_TRUE(picture().last.back().what.startsWith("Paired:"));
}

TEST_F(DeviceToolTest, TouchScreenAndSpeakerAreListedAndMissedOnlyWhereTheyAreNeeded) {
    bench.builtIns = {{tool_checks::BuiltIn::TouchScreen}, {tool_checks::BuiltIn::Speaker, "USB Audio"}};
    bench.plug({usbPrinter()});
    model->start();
    ASSERT_TRUE(eventually([&] { return picture().here.size() == 3; }));
    EXPECT_TRUE(key("device-touch-screen")->accessibleName().endsWith("not found"));
    EXPECT_EQ(picture().here[1].mark, Mark::Stop);
    EXPECT_EQ(picture().here[2].mark, Mark::Good);
    key("device-touch-screen")->click();
    EXPECT_TRUE(said("notice-0").startsWith("No touch screen was found. A screen has two cables"));
    key("device-speaker")->click();
    EXPECT_TRUE(said("facts").contains("USB Audio"));
    EXPECT_EQ(key("printTicket"), nullptr);
}

}  // namespace owc::test
