#include <fstream>

#include "counter/app/desk_scanning.h"
#include "drivers/simulated/simulated_scanner.h"
#include "tests/support/desk_at_server.h"
#include "tests/support/handing_printer.h"

// What hangs on a desk's PC, wired to its window and to the server.
namespace owc::test {

namespace {

class DeskDevicesTest : public DeskAtServer {
  protected:
    DeskDevicesTest() {
        auto scanner = std::make_unique<simulated::SimulatedScanner>(m_scripts.path());
        m_scanner = scanner.get();
        m_scanning.emplace(std::move(scanner), *m_window);
        QObject::connect(&*m_scanning, &counter_app::DeskScanning::scanned, &*m_window, &desk_view::DeskWindow::scanned);
        QObject::connect(&*m_scanning, &counter_app::DeskScanning::cardScanned, &*m_window,
                         &desk_view::DeskWindow::scannedCard);
        QObject::connect(&*m_scanning, &counter_app::DeskScanning::conditionChanged, &*m_printing, &counter_app::DeskPrinting::scannerChanged);
        m_manager.emplace(m_server.options(m_server.keyOf("dashboard-1"), "management"));
    }
    void printOn(std::unique_ptr<drivers::TicketPrinter> printer) {
        m_printing.reset();
        m_printing.emplace(*m_model, *m_link, m_language, std::move(printer));
    }
    std::string paperOf(const char* service) {
        const auto reply = m_kiosk->ask(protocol::IssueToken{.service = {service}});
        EXPECT_TRUE(reply);
        return boost::variant2::get<protocol::TokenIssued>(*reply).code;
    }
    [[nodiscard]] QString asked(const char* panel) const {
        const auto* found = m_window->findChild<QWidget*>(panel);
        return found->isVisible() ? found->accessibleName() : QString();
    }
    [[nodiscard]] bool noted(const QString& words) const {
        return eventually([&] { return m_window->accessibleDescription().contains(words); });
    }
    /// Lets the windows and the manager's news run until it holds of what the manager sees.
    [[nodiscard]] bool managerSees(const std::function<bool()>& what) {
        return eventually([&] { return m_manager->until(what, std::chrono::seconds{0}); });
    }
    [[nodiscard]] bool ticketIs(domain::TicketState state) {
        return managerSees([&] {
            const auto& visits = m_manager->views.visits;
            return visits.size() == 1 && visits.begin()->second.ticket == state;
        });
    }
    [[nodiscard]] bool conditionIs(const std::string& reasons) {
        return managerSees([&] {
            const auto device = m_manager->views.devices.find({"counter-1"});
            return device != m_manager->views.devices.end() && device->second.condition == reasons;
        });
    }

    TempFolder m_scripts;
    simulated::SimulatedScanner* m_scanner = nullptr;
    std::optional<counter_app::DeskScanning> m_scanning;
    std::optional<TestClient> m_manager;
};

}  // namespace

TEST_F(DeskDevicesTest, AScannedTicketOpensWhatCanBeDoneWithIt) {
    const std::string paper = paperOf("withdraw");
    signIn();
    ASSERT_TRUE(waiting(1));
    m_scanner->read(paper);
    EXPECT_TRUE(eventually([&] { return asked("choicePanel").contains("What is done with"); }));
    EXPECT_TRUE(asked("choicePanel").contains("1"));
    m_scanner->read("6110100000142");
    EXPECT_TRUE(noted("no ticket")) << m_window->accessibleDescription().toStdString();
    EXPECT_FALSE(m_window->accessibleDescription().contains("6110100000142"));
}

TEST_F(DeskDevicesTest, ASlipThatIsAskedForIsScannedAndOneThatIsNotOffersAToken) {
    signIn();
    ASSERT_TRUE(eventually([&] { return m_model->signedIn() && !m_model->busy(); }));
    const auto slip = m_kiosk->ask(protocol::GiveSlot{{"withdraw"}});
    ASSERT_TRUE(slip);
    m_scanner->read(boost::variant2::get<protocol::SlotIssued>(*slip).code);
    ASSERT_TRUE(eventually([&] { return asked("choicePanel").contains("return slip"); }));
    choose(Qt::Key_1);
    EXPECT_TRUE(noted("not for today")) << "the server judges the day of the slip";
    more({Qt::Key_5});
    ASSERT_TRUE(eventually([&] { return asked("numberPanel").contains("slip"); }));
    m_scanner->read(boost::variant2::get<protocol::SlotIssued>(*slip).code);
    EXPECT_TRUE(eventually([&] { return asked("choicePanel").contains("Which service is on the slip"); }));
}

TEST_F(DeskDevicesTest, AScannerIsSilentWhileNobodyIsSignedIn) {
    const std::string paper = paperOf("withdraw");
    ASSERT_TRUE(eventually([&] { return m_link->connected(); }));
    m_scanner->read(paper);
    m_scanner->read("other");
    QCoreApplication::processEvents();
    EXPECT_EQ(asked("choicePanel"), QString());
}

TEST_F(DeskDevicesTest, AReprintThatIsHandedOverIsSaidAndRecorded) {
    paperOf("withdraw");
    printOn(std::make_unique<HandingPrinter>());
    signIn();
    ASSERT_TRUE(waiting(1));
    m_model->reprint(1);
    EXPECT_TRUE(noted("handed over")) << m_window->accessibleDescription().toStdString();
    EXPECT_TRUE(ticketIs(domain::TicketState::HandedOver));
}

TEST_F(DeskDevicesTest, APaperThatNobodyConfirmedSendsTheOfficerToLook) {
    paperOf("withdraw");
    auto printer = std::make_unique<simulated::SimulatedPrinter>(m_papers.path());
    ASSERT_TRUE(printer->play("uncertain-next"));
    printOn(std::move(printer));
    signIn();
    ASSERT_TRUE(waiting(1));
    m_model->reprint(1);
    EXPECT_TRUE(noted("DUPLICATE")) << m_window->accessibleDescription().toStdString();
}

TEST_F(DeskDevicesTest, ADesksScannerThatIsPulledReachesTheManagerBesideItsPrinter) {
    signIn();
    ASSERT_TRUE(conditionIs(""));
    m_scanner->read("unplug");
    EXPECT_TRUE(conditionIs("scanner-removed"));
    std::ofstream(m_papers.path() / "printer.script") << "paper-near-end\n";
    paperOf("withdraw");
    ASSERT_TRUE(waiting(1));
    m_model->reprint(1);
    EXPECT_TRUE(conditionIs("scanner-removed,paper-near-end"));
    m_scanner->read("plug");
    EXPECT_TRUE(conditionIs("paper-near-end"));
}

TEST_F(DeskDevicesTest, TheConditionOfADesksPrinterReachesTheManager) {
    auto printer = std::make_unique<simulated::SimulatedPrinter>(m_papers.path());
    simulated::SimulatedPrinter& its = *printer;
    printOn(std::move(printer));
    signIn();
    ASSERT_TRUE(eventually([&] { return m_model->signedIn(); }));
    ASSERT_TRUE(its.play("cover-open"));
    EXPECT_TRUE(conditionIs("cover-open"));
    EXPECT_TRUE(noted("cannot print now")) << "and its officer is told";
    ASSERT_TRUE(its.play("cover-closed"));
    EXPECT_TRUE(conditionIs(""));
    EXPECT_TRUE(noted("prints again"));
}

}  // namespace owc::test
