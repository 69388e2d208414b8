// The technician's window: what is shown for each state of a device, what its keys do, both languages.
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QTest>
#include <fstream>

#include "config/settings/printer_profile.h"
#include "tests/support/device_tool_bench.h"

namespace owc::test {
namespace {

/// A port that takes connections and says nothing.
class Listening {
  public:
    explicit Listening(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        EXPECT_EQ(::listen(m_socket, 4), 0);
    }
    ~Listening() { ::close(m_socket); }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

  private:
    int m_socket;
};

}  // namespace

TEST_F(DeviceToolTest, AConditionIsLiveInCardTilesAndList) {
    startWithPrinter();
    EXPECT_EQ(said("notice-0"), "The printer is ready. How many tickets are left is not known.");
    EXPECT_EQ(said("tile-paper"), "Paper: Enough");

    bench.printer->play("paper-near-end");
    ASSERT_TRUE(eventually([&] { return said("tile-paper") == "Paper: Low"; }));
    EXPECT_TRUE(said("notice-0").startsWith("Paper is nearly out. "));
    EXPECT_TRUE(key("device-usb:04b8:0e15:J5TF012345")->accessibleName().endsWith("paper low"));

    bench.printer->play("paper-out");
    bench.printer->play("cover-open");
    ASSERT_TRUE(eventually([&] { return said("tile-cover") == "Cover: Open"; }));
    EXPECT_EQ(said("tile-paper"), "Paper: Out");
    EXPECT_TRUE(said("notice-0").startsWith("The paper has run out. Open the lid"));
    EXPECT_TRUE(said("notice-1").startsWith("The lid is open."));

    bench.printer->play("unplug");
    ASSERT_TRUE(eventually([&] { return said("tile-connection") == "Connection: Not there"; }));
    EXPECT_EQ(said("tile-paper"), "Paper: Out") << "the last thing it said";
    EXPECT_EQ(picture().notices.size(), 1u) << "of what is gone nothing else is said";
}

TEST_F(DeviceToolTest, ATestTicketIsThePreviewDotForDot) {
    startWithPrinter();
    key("printTicket")->click();
    EXPECT_FALSE(key("printTicket")->isEnabled()) << "one at a time";
    ASSERT_TRUE(eventually([&] { return !picture().last.empty() && picture().last[0].mark == Mark::Good; }));
    EXPECT_TRUE(picture().last[0].what.contains("Printed and cut, confirmed by the printer."));
    QImage paper(QString::fromStdString((bench.papers() / "test-ticket.png").string()));
    ASSERT_FALSE(paper.isNull());
    paper = paper.convertToFormat(QImage::Format_Grayscale8);
    ASSERT_EQ(paper.size(), picture().preview.size());
    for (int y = 0; y < paper.height(); ++y)
        ASSERT_TRUE(std::equal(paper.scanLine(y), paper.scanLine(y) + paper.width(), picture().preview.constScanLine(y))) << "row " << y;
}

TEST_F(DeviceToolTest, WhatTheWindowSaysOfATestIsWhatThePrinterProved) {
    startWithPrinter();
    bench.printer->play("uncertain-next");
    key("printTicket")->click();
    ASSERT_TRUE(eventually([&] { return !picture().last.empty() && picture().mayPrint; }));
    EXPECT_EQ(picture().last[0].mark, Mark::Warn);
    EXPECT_TRUE(picture().last[0].what.contains("Not confirmed"));
    EXPECT_TRUE(picture().last[0].todo.contains("Look"));

    bench.printer->play("paper-out");
    key("printTicket")->click();
    ASSERT_TRUE(eventually([&] { return picture().last[0].mark == Mark::Stop; }));
    EXPECT_TRUE(picture().last[0].what.contains("Not printed"));
}

TEST_F(DeviceToolTest, APrinterPulledOutIsNotClosedAndItsReportIsStillTold) {
    startWithPrinter();
    const std::size_t opened = bench.opened.size();
    bench.printer->play("unplug");
    bench.plug({});
    key("printTicket")->click();
    ASSERT_TRUE(eventually([&] { return !picture().last.empty() && picture().last[0].mark == Mark::Stop; }));
    EXPECT_TRUE(picture().last[0].what.contains("Not printed"));
    bench.printer->play("plug");
    bench.plug({usbPrinter()});
    ASSERT_TRUE(eventually([&] { return said("notice-0").startsWith("The printer is ready."); }));
    EXPECT_EQ(bench.opened.size(), opened);
}

TEST_F(DeviceToolTest, PaperWidthChangesThePreviewAndWhatIsPrinted) {
    startWithPrinter();
    key("paper-0")->click();
    EXPECT_EQ(picture().preview.width(), 384);
    EXPECT_EQ(picture().settings->dots, 384);
    key("cutting-2")->click();
    window->findChild<QSlider*>("darkness")->setValue(9);
    key("printTicket")->click();
    ASSERT_TRUE(eventually([&] { return !picture().last.empty() && picture().mayPrint; }));
    EXPECT_EQ(bench.opened.back().dots, 384u);
    EXPECT_EQ(bench.opened.back().density, 9u);
    EXPECT_EQ(bench.opened.back().cut, drivers::PrinterProfile::Cut::Full);
    EXPECT_EQ(QImage(QString::fromStdString((bench.papers() / "test-ticket.png").string())).width(), 384);
}

TEST_F(DeviceToolTest, SavedMeansReadBackFromTheFile) {
    startWithPrinter();
    window->findChild<QSlider*>("darkness")->setValue(9);
    key("cutting-2")->click();
    key("paper-0")->click();
    key("save")->click();
    ASSERT_TRUE(eventually([&] { return !picture().last.empty(); }));
    EXPECT_EQ(picture().last[0].what, "Settings saved and read back.");
    const auto settings = settings::load(bench.config());
    ASSERT_TRUE(settings) << settings.error().detail;
    const settings::Device& kiosk = *settings->findDevice("kiosk-1");
    EXPECT_EQ(kiosk.density, 9);
    EXPECT_EQ(kiosk.cut, "full");
    EXPECT_EQ(kiosk.paperMm, 58);
    EXPECT_EQ(kiosk.printerProfile, "generic-80");
    EXPECT_EQ(picture().settings->dots, 384);

    std::ofstream(bench.config() / "centre.toml", std::ios::app) << "\nnonsense = 1\n";
    key("save")->click();
    ASSERT_TRUE(eventually([&] { return picture().last[0].mark == Mark::Stop; }));
    EXPECT_TRUE(picture().last[0].todo.contains("nonsense"));
}

TEST_F(DeviceToolTest, APrinterLeftAsItStandsIsSavedAsThatAlthoughItsModelSaysHowDark) {
    startWithPrinter();
    std::ofstream(bench.config() / "printers.toml", std::ios::app)
        << "\n[[printer]]\nname = \"dark\"\nlabel = \"Dark\"\ndots = 576\ndensity = 9\n";
    key("save")->click();  // and the settings are read anew
    auto* models = window->findChild<QComboBox*>("profile");
    ASSERT_TRUE(eventually([&] { return models->findData("dark") >= 0; }));
    models->setCurrentIndex(models->findData("dark"));
    Q_EMIT models->activated(models->currentIndex());
    window->findChild<QSlider*>("darkness")->setValue(0);

    key("save")->click();

    EXPECT_TRUE(eventually([&] {
        const auto settings = settings::load(bench.config());
        const settings::Device* kiosk = settings ? settings->findDevice("kiosk-1") : nullptr;
        return kiosk && kiosk->printerProfile == "dark" && settings::profileOf(*settings, *kiosk).density == 0;
    }));
}

TEST_F(DeviceToolTest, AModelBringsItsPaperAndItsCut) {
    startWithPrinter();
    auto* models = window->findChild<QComboBox*>("profile");
    ASSERT_GT(models->count(), 5);
    EXPECT_EQ(models->currentData(), "generic-80");
    models->setCurrentIndex(models->findData("generic-58"));
    Q_EMIT models->activated(models->currentIndex());
    EXPECT_EQ(picture().settings->paperMm, 58);
    EXPECT_EQ(picture().preview.width(), 384);
    EXPECT_EQ(picture().settings->cut, 0);
    EXPECT_EQ(picture().settings->density, 7) << "as it was";
    key("paper-1")->click();
    EXPECT_EQ(picture().settings->profile, "unknown-80") << "a printer for 58 mm cannot hold 80 mm";
}

TEST_F(DeviceToolTest, FeedCutsNothing) {
    startWithPrinter();
    key("feed")->click();
    ASSERT_TRUE(eventually([&] { return !picture().last.empty() && picture().mayPrint; }));
    EXPECT_EQ(picture().last[0].what, "The paper was fed.");
    EXPECT_EQ(bench.opened.back().cut, drivers::PrinterProfile::Cut::None);
    key("cut")->click();
    ASSERT_TRUE(eventually([&] { return picture().last[0].what == "The paper was cut." && picture().mayPrint; }));
    EXPECT_EQ(bench.opened.back().cut, drivers::PrinterProfile::Cut::Partial);
}

TEST_F(DeviceToolTest, AScannedCnicIsShownByItsLastThreeDigitsOnly) {
    start({keyboardScanner()});
    model->choose("keyboard:0c2e:0b61:17291B0E45");
    ASSERT_TRUE(eventually([&] { return bench.read("3520212345671"); }));
    ASSERT_TRUE(eventually([&] { return picture().scans.size() == 1; }));
    EXPECT_EQ(picture().scans[0].kind, "CNIC");
    EXPECT_EQ(picture().scans[0].shown, "•••••-•••••67-1");
    bench.read("Bushra Bibi, Kot Addu, 1971");
    ASSERT_TRUE(eventually([&] { return picture().scans.size() == 2; }));
    EXPECT_EQ(picture().scans[0].shown, "Bus…971");
    for (const auto* widget : window->findChildren<QWidget*>()) {
        EXPECT_FALSE(widget->accessibleName().contains("3520"));
        EXPECT_FALSE(widget->accessibleName().contains("Bibi"));
    }
}

TEST_F(DeviceToolTest, WithoutPermissionTheExactRuleIsShown) {
    drivers::DeviceInfo printer = usbPrinter();
    printer.access = drivers::Access::NoPermission;
    start({printer});
    model->choose("usb:04b8:0e15:J5TF012345");
    ASSERT_EQ(picture().page, Page::Other);
    EXPECT_TRUE(said("notice-0").startsWith("Programs may not use this device yet."));
    auto* rule = window->findChild<QPlainTextEdit*>("rule");
    ASSERT_TRUE(rule && rule->isVisible());
    EXPECT_TRUE(rule->toPlainText().contains("ATTR{idVendor}==\"04b8\", ATTR{idProduct}==\"0e15\", ATTR{serial}==\"J5TF012345\""));
    EXPECT_TRUE(bench.opened.empty()) << "what may not be used is left alone";
    EXPECT_NE(key("copy"), nullptr);

    bench.plug({usbPrinter()});
    ASSERT_TRUE(eventually([&] { return picture().page == Page::Printer && picture().mayPrint; })) << "once the rule is in force";
}

TEST_F(DeviceToolTest, AnUnknownDeviceSaysWhatItIsAndWhatToDo) {
    start({unknownDevice()});
    model->choose("usb:1a86:7523:@1-4");
    EXPECT_TRUE(said("notice-0").startsWith("No driver knows this device. A ticket printer:"));
    EXPECT_TRUE(said("facts").contains("CH340"));
    EXPECT_EQ(key("printTicket"), nullptr);
}

TEST_F(DeviceToolTest, ADeviceThatComesIsListedAndOneThatGoesIsMissedOnlyIfTheFileNamesIt) {
    start({});
    ASSERT_EQ(picture().here.size(), 1u);
    EXPECT_EQ(picture().here[0].mark, Mark::Stop) << "the printer of the file";
    EXPECT_TRUE(said("device-usb:04b8:0e15:J5TF012345").endsWith("not there"));
    bench.plug({usbPrinter(), keyboardScanner()});
    ASSERT_TRUE(eventually([&] { return picture().here.size() == 2 && picture().here[0].mark == Mark::Good; }));
    EXPECT_NE(key("device-keyboard:0c2e:0b61:17291B0E45"), nullptr);
    bench.plug({});
    ASSERT_TRUE(eventually([&] { return picture().here.size() == 1; }));
}

TEST_F(DeviceToolTest, TheServerIsReachedOrTheReasonIsSaid) {
    start({});
    ASSERT_TRUE(eventually([&] { return picture().server.mark == Mark::Stop; }));
    EXPECT_EQ(key("server")->accessibleName(), "Server not reached");
    key("server")->click();
    EXPECT_TRUE(said("notice-0").contains("is owc-server running?"));

    const Listening server(port);
    key("again")->click();
    ASSERT_TRUE(eventually([&] { return picture().server.mark == Mark::Good; }));
    EXPECT_TRUE(key("server")->accessibleName().startsWith("Server reached"));
}

TEST_F(DeviceToolTest, ABundleIsWrittenAndSaidWhere) {
    start({usbPrinter()});
    key("bundle")->click();
    ASSERT_TRUE(eventually([&] { return !picture().last.empty() && picture().last[0].mark == Mark::Good; }));
    EXPECT_TRUE(QDir(picture().last[0].todo).exists("devices.json"));
}

TEST_F(DeviceToolTest, BothLanguagesMirrorAndNothingStaysEnglishInUrdu) {
    startWithPrinter();
    const auto middle = [&](const char* name) { return window->findChild<QWidget*>(name)->mapTo(window.get(), QPoint()).x(); };
    const int englishList = middle("deviceList");
    EXPECT_LT(englishList, middle("preview"));
    QTest::keyClick(window.get(), Qt::Key_F11);
    EXPECT_EQ(language.current(), ui::Language::Urdu);
    EXPECT_GT(middle("deviceList"), middle("preview"));
    EXPECT_GT(middle("printTicket"), middle("save"));
    static const QRegularExpression latin("[a-z]{3,}");
    for (const auto* button : window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->objectName() == "language") continue;
        EXPECT_FALSE(button->accessibleName().contains(latin)) << qUtf8Printable(button->objectName() + ": " + button->accessibleName());
    }
    for (const char* name : {"notice-0", "tile-paper", "tile-cover", "tile-cutter", "settings", "preview"})
        EXPECT_FALSE(said(name).contains(latin)) << name << ": " << qUtf8Printable(said(name));
}

TEST_F(DeviceToolTest, EveryKeyIsReachedByTabAndHasAName) {
    startWithPrinter();
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(window.get(), Qt::Key_Tab);
        if (window->focusWidget()) reached.insert(window->focusWidget()->objectName());
    }
    for (const auto* button : window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled()) continue;
        EXPECT_TRUE(reached.contains(button->objectName())) << qUtf8Printable(button->objectName());
        EXPECT_FALSE(button->accessibleName().isEmpty()) << qUtf8Printable(button->objectName());
    }
    EXPECT_TRUE(reached.contains("darkness"));
}

}  // namespace owc::test
