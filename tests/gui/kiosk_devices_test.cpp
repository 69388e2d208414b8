#include <gtest/gtest.h>

#include "assets/ui/cards.h"
#include "config/settings/printer_profile.h"
#include "drivers/printer/escpos_printer.h"
#include "drivers/simulated/simulated_printer.h"
#include "drivers/simulated/simulated_scanner.h"
#include "kiosk/app/kiosk_app.h"
#include "kiosk/app/receipt_news.h"
#include "queue-server/server/receipt_seal.h"
#include "tests/support/handing_printer.h"
#include "tests/support/server_process.h"
#include "tests/support/touched_kiosk.h"
#include "tests/support/virtual_cable.h"

// What hangs on a kiosk, wired to its screens and to the server.
namespace owc::test {

using simulated::SimulatedPrinter;
using simulated::SimulatedScanner;

namespace {

/// The kiosk program's parts over a real server, with a simulated scanner and a printer of the test's choice.
class KioskDevicesTest : public ::testing::Test {
  protected:
    KioskDevicesTest() {
        m_server.start();
        m_manager.emplace(m_server.options(m_server.keyOf("dashboard-1"), "management"));
        m_desk.emplace(m_server.options(m_server.keyOf("counter-1"), "staff"));
    }

    void start(std::unique_ptr<drivers::TicketPrinter> printer, int paperDots = 576) {
        auto settings = settings::load(m_server.folder() / "config");
        ASSERT_TRUE(settings);
        auto scanner = std::make_unique<SimulatedScanner>(m_folder.path());
        m_scanner = scanner.get();
        m_app.emplace(
            std::move(*settings), m_server.options(m_server.keyOf("kiosk-1"), "public"),
            kiosk_app::KioskDevices{std::move(printer), paperDots, std::move(scanner),
                                    settings::KeyFolder{m_server.folder() / "keys"}.receiptPublic()});
        m_app->start(true);
        m_kiosk.emplace();
        ASSERT_TRUE(m_kiosk->says("kiosk language")) << m_kiosk->title();
    }
    SimulatedPrinter& startSimulated() {
        auto printer = std::make_unique<SimulatedPrinter>(m_folder.path() / "paper");
        SimulatedPrinter& made = *printer;
        start(std::move(printer));
        return made;
    }
    void toCnic() {
        m_kiosk->touch("language-en", "kiosk need");
        m_kiosk->touch("need-withdraw", "kiosk cnic");
    }
    void toToken(const QString& thenSays) {
        m_kiosk->walkToPriority();
        m_kiosk->touch("priority-none", thenSays);
    }
    [[nodiscard]] QString hint() const { return m_kiosk->window->findChild<ui::TextBlock*>("cnicHint")->text(); }
    [[nodiscard]] bool typed(const char* digits) const {
        return eventually([&] { return m_kiosk->window->findChild<QWidget*>("cnicField")->accessibleDescription().contains(digits); });
    }
    [[nodiscard]] QString notice(const char* name) const {
        return m_kiosk->window->findChild<ui::NoticeCard*>(name)->accessibleName();
    }
    /// Lets the windows and the manager's news run until it holds of what the manager sees.
    [[nodiscard]] bool managerSees(const std::function<bool()>& what) {
        return eventually([&] { return m_manager->until(what, std::chrono::seconds{0}); });
    }
    [[nodiscard]] bool conditionIs(const std::string& reasons, std::chrono::milliseconds within = std::chrono::seconds{10}) {
        const auto asked = std::chrono::steady_clock::now();
        const bool is = managerSees([&] {
            const auto device = m_manager->views.devices.find({"kiosk-1"});
            return device != m_manager->views.devices.end() && device->second.condition == reasons;
        });
        return is && std::chrono::steady_clock::now() - asked < within;
    }
    [[nodiscard]] bool ticketIs(domain::TicketState state) {
        return managerSees([&] {
            const auto& visits = m_manager->views.visits;
            return visits.size() == 1 && visits.begin()->second.ticket == state;
        });
    }
    [[nodiscard]] std::size_t papers() const {
        const std::filesystem::directory_iterator folder(m_folder.path() / "paper");
        return static_cast<std::size_t>(std::distance(folder, {}));
    }
    /// A token of another kiosk's visitor, as her paper has it.
    std::string paper() {
        const auto issued = m_desk->ask(protocol::SignIn{{1}, {"B-214"}, "1234"});
        EXPECT_TRUE(issued);
        const auto reply = m_desk->ask(protocol::IssueToken{.service = {"withdraw"}, .language = domain::Language::English});
        EXPECT_TRUE(reply);
        return boost::variant2::get<protocol::TokenIssued>(*reply).code;
    }

    ServerProcess m_server;
    TempFolder m_folder;
    std::optional<TestClient> m_manager;
    std::optional<TestClient> m_desk;
    std::optional<kiosk_app::KioskApp> m_app;
    SimulatedScanner* m_scanner = nullptr;
    std::optional<TouchedKiosk> m_kiosk;
};

}  // namespace

TEST_F(KioskDevicesTest, AScannedCardBecomesHerNumberAndAnythingElseIsSaidToBeNone) {
    startSimulated();
    toCnic();
    EXPECT_EQ(hint(), "Or hold the card to the scanner");
    m_scanner->read("0300-1234567");
    ASSERT_TRUE(eventually([&] { return hint().startsWith("This is not a CNIC."); })) << hint().toStdString();
    m_scanner->read("100012345678901\t6110100000142\tB7K2QX");
    ASSERT_TRUE(eventually([&] { return hint().startsWith("Or hold"); }));
    m_kiosk->touch("key-go", "kiosk priority");
    m_kiosk->touch("priority-none", "kiosk token 1 printed");
    EXPECT_TRUE(managerSees([&] {
        const auto& visits = m_manager->views.visits;
        return visits.size() == 1 && visits.begin()->second.hasCnic;
    }));
}

TEST_F(KioskDevicesTest, ATicketHeldToAKioskAtRestShowsWhereSheStands) {
    startSimulated();
    const std::string code = paper();
    m_scanner->read(code);
    ASSERT_TRUE(m_kiosk->says("kiosk place 1 waiting")) << m_kiosk->title();
    EXPECT_EQ(notice("placeNotice"), "You are in line") << "in the language of her token";
    ASSERT_TRUE(m_desk->ask(domain::CallNext{{1}, {}}));
    m_scanner->read(code);
    ASSERT_TRUE(m_kiosk->says("kiosk place 1 called 1")) << m_kiosk->title();
    EXPECT_EQ(notice("placeNotice"), "You are called: go to counter 1");
    m_kiosk->touch("placeDone", "kiosk language");
    m_scanner->read(domain::VisitCode::fromRandom({7, 7}).text());
    EXPECT_TRUE(m_kiosk->says("kiosk place unknown")) << m_kiosk->title();
}

TEST_F(KioskDevicesTest, AScannerThatTypesIntoTheWindowIsReadToo) {
    startSimulated();
    QTest::keyClicks(m_kiosk->window, QString::fromStdString(paper()));
    QTest::keyClick(m_kiosk->window, Qt::Key_Return);
    EXPECT_TRUE(m_kiosk->says("kiosk place 1 waiting")) << m_kiosk->title();
}

TEST_F(KioskDevicesTest, AReceiptIsSaidToBeTrueOnlyWhenThisCentreSignedIt) {
    startSimulated();
    const auto seed = settings::readSigningSeed(settings::KeyFolder{m_server.folder() / "keys"}.receipt());
    ASSERT_TRUE(seed);
    const payments::ReceiptCode says{
        .at = domain::Time{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14}} + std::chrono::hours{5} +
              std::chrono::minutes{31},
        .basket = {31},
        .total = payments::rupees(19'000),
        .code = "7K4M2345"};
    const std::string good = server::ReceiptSeal(*seed, "g7").sign(says);

    m_scanner->read(good);

    ASSERT_TRUE(m_kiosk->says("kiosk place receipt true")) << m_kiosk->title();
    EXPECT_TRUE(notice("placeNotice").contains("19,000")) << notice("placeNotice").toStdString();
    const QString when = m_kiosk->window->findChild<ui::NoticeCard*>("placeNotice")->accessibleDescription();
    EXPECT_TRUE(when.contains("14-03-2026") && when.contains("10:31")) << when.toStdString();

    m_scanner->read(server::ReceiptSeal(settings::SigningSeed{7}, "g7").sign(says));
    EXPECT_TRUE(m_kiosk->says("kiosk place receipt false")) << m_kiosk->title();
    EXPECT_FALSE(notice("placeNotice").contains("19,000")) << "what a false one says is not repeated";
    std::string turned = good;
    turned[12] = turned[12] == 'A' ? 'B' : 'A';
    m_scanner->read(good);
    ASSERT_TRUE(m_kiosk->says("kiosk place receipt true"));
    m_scanner->read(turned);
    EXPECT_TRUE(m_kiosk->says("kiosk place receipt false")) << m_kiosk->title();
}

TEST_F(KioskDevicesTest, WithoutTheCentresKeyNoReceiptIsCalledFalse) {
    const auto scan = kiosk_app::receiptIn("OWCR1:whatever", m_folder.path() / "receipt.jwk", {});
    ASSERT_TRUE(scan);
    EXPECT_EQ(scan->what.kind, flow::Place::Kind::ReceiptUnknown);
    EXPECT_FALSE(kiosk_app::receiptIn("OWC1:0123456789ABCDEFGH", {}, {})) << "a ticket is no receipt";
}

TEST_F(KioskDevicesTest, AReturnSlipOfAnotherDaySaysItsDay) {
    startSimulated();
    ASSERT_TRUE(m_desk->ask(protocol::SignIn{{1}, {"B-214"}, "1234"}));
    const auto slip = m_desk->ask(protocol::GiveSlot{{"withdraw"}});
    ASSERT_TRUE(slip);
    m_scanner->read(boost::variant2::get<protocol::SlotIssued>(*slip).code);
    ASSERT_TRUE(m_kiosk->says("kiosk place slip of another day")) << m_kiosk->title();
    EXPECT_FALSE(m_kiosk->window->findChild<QWidget*>("checkIn")->isVisible());
}

TEST_F(KioskDevicesTest, APaperHandedToAQueueIsSaidAndRecordedAsThat) {
    auto printer = std::make_unique<HandingPrinter>();
    const HandingPrinter& queue = *printer;
    start(std::move(printer), 512);
    toToken("kiosk token 1 handed-over");
    EXPECT_TRUE(ticketIs(domain::TicketState::HandedOver));
    EXPECT_EQ(queue.widths, std::vector<std::size_t>{512}) << "drawn at the width of the profile";
    EXPECT_FALSE(notice("slipHandedOver").isEmpty());
}

TEST_F(KioskDevicesTest, APaperThatNobodyConfirmedIsUncertainOnScreenAndOnRecord) {
    ASSERT_TRUE(startSimulated().play("uncertain-next"));
    toToken("kiosk token 1 uncertain");
    EXPECT_TRUE(ticketIs(domain::TicketState::Uncertain));
    EXPECT_EQ(papers(), 1u) << "and it is not printed again by itself";
}

TEST_F(KioskDevicesTest, EveryConditionOfThePrinterReachesTheManagerWithinASecond) {
    SimulatedPrinter& printer = startSimulated();
    ASSERT_TRUE(conditionIs(""));
    for (const auto& [word, reasons] : {std::pair{"paper-near-end", "paper-near-end"},
                                        {"paper-out", "paper-out,paper-near-end"},
                                        {"paper", ""},
                                        {"cover-open", "cover-open"},
                                        {"cover-closed", ""},
                                        {"unplug", "removed"},
                                        {"plug", ""}}) {
        ASSERT_TRUE(printer.play(word));
        EXPECT_TRUE(conditionIs(reasons, std::chrono::seconds{1})) << word;
    }
}

TEST_F(KioskDevicesTest, AScannerThatIsPulledReachesTheManagerWithinASecondAndNobodyIsInvitedToIt) {
    SimulatedPrinter& printer = startSimulated();
    toCnic();
    ASSERT_EQ(hint(), "Or hold the card to the scanner");
    ASSERT_TRUE(conditionIs(""));
    m_scanner->read("unplug");
    EXPECT_TRUE(conditionIs("scanner-removed", std::chrono::seconds{1}));
    EXPECT_TRUE(eventually([&] { return !hint().startsWith("Or hold"); })) << hint().toStdString();
    ASSERT_TRUE(printer.play("paper-near-end"));
    EXPECT_TRUE(conditionIs("scanner-removed,paper-near-end")) << "neither hides the other";
    m_scanner->read("plug");
    EXPECT_TRUE(conditionIs("paper-near-end", std::chrono::seconds{1}));
    EXPECT_TRUE(eventually([&] { return hint().startsWith("Or hold"); })) << hint().toStdString();
}

TEST_F(KioskDevicesTest, APrinterThatReturnsPrintsTheNextTicketAndNoneTwice) {
    SimulatedPrinter& printer = startSimulated();
    ASSERT_TRUE(printer.play("unplug"));
    toToken("kiosk token 1 not-printed");
    m_kiosk->touch("done", "kiosk language");
    ASSERT_TRUE(printer.play("plug"));
    ASSERT_TRUE(conditionIs(""));
    toToken("kiosk token 2 printed");
    EXPECT_EQ(papers(), 1u) << "the first token has no paper until staff print it";
}

// The driver of real printers over a cable in memory: profile, paper and verdict as a centre has them.
TEST_F(KioskDevicesTest, ATicketPrinterThatWasPulledIsPickedUpAndWhatItPrintedIsProvenAndOnce) {
    const auto settings = settings::load(m_server.folder() / "config");
    ASSERT_TRUE(settings);
    const auto profile = settings::profileOf(*settings, {.printerProfile = "generic-80"});
    VirtualCable cable({});
    const auto tickets = [&] {
        std::vector<drivers::Raster> cut;
        cable.with([&](VirtualPrinter& printer) { cut = printer.tickets(); });
        return cut;
    };
    start(std::make_unique<printer::EscposPrinter>(cable.opener(), profile, printer::JobLimits{}, cable.clock()),
          static_cast<int>(profile.dots));
    ASSERT_TRUE(conditionIs(""));
    toToken("kiosk token 1 printed");
    m_kiosk->touch("done", "kiosk language");
    cable.plug(false);
    ASSERT_TRUE(conditionIs("removed"));
    toToken("kiosk token 2 not-printed");
    m_kiosk->touch("done", "kiosk language");
    cable.plug(true);
    ASSERT_TRUE(conditionIs(""));
    toToken("kiosk token 3 printed");
    ASSERT_EQ(tickets().size(), 2u) << "the second token is on no paper until staff print it";
    EXPECT_EQ(tickets()[0].width(), 576u);
    EXPECT_TRUE(managerSees([&] {
        std::map<std::uint32_t, domain::TicketState> states;
        for (const auto& [id, visit] : m_manager->views.visits) states[visit.token.value] = visit.ticket;
        return states == std::map<std::uint32_t, domain::TicketState>{{1, domain::TicketState::Printed},
                                                                      {2, domain::TicketState::Failed},
                                                                      {3, domain::TicketState::Printed}};
    }));
    m_app.reset();  // its printer lies over the cable
}

}  // namespace owc::test
