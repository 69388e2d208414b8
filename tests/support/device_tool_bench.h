#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>
#include <fstream>
#include <mutex>
#include <sstream>

#include "drivers/tool/gui/devices_window.h"
#include "drivers/tool/model/test_ticket.h"
#include "tests/support/device_bench.h"
#include "tests/support/gui_wait.h"
#include "tests/support/loopback.h"

namespace owc::test {

using tool_model::Mark;
using tool_model::Page;

/// The technician's window over a bench, in English.
class DeviceToolTest : public ::testing::Test {
  protected:
    DeviceToolTest() {
        const auto file = bench.config() / "centre.toml";
        std::stringstream text;
        text << std::ifstream(file).rdbuf();
        QString centre = QString::fromStdString(text.str());
        centre.replace("command_port = 7701", "command_port = " + QString::number(port));
        std::ofstream(file) << centre.toStdString();
        tool_checks::Equipment equipment = bench.equipment();
        const auto ticket = std::make_shared<tool_model::TestTicket>(nullptr);
        equipment.drawTicket = [ticket](unsigned dots) { return ticket->at(dots); };
        equipment.pair = [this](const tool_checks::PairRequest& request) -> domain::Result<void> {
            const std::lock_guard lock(pairing.mutex);
            pairing.asked.push_back(request);
            if (pairing.refusal == domain::ErrorCode{}) return {};
            return domain::fail(pairing.refusal, "");
        };
        model = std::make_unique<tool_model::ToolModel>(
            std::move(equipment), tool_model::Site{bench.config().string(), "kiosk-1", (bench.folder() / "bundles").string(),
                                                   [] { return QDateTime(QDate(2026, 3, 14), QTime(10, 26)); },
                                                   bench.papers().string(), (bench.folder() / "keys").string()});
        window = std::make_unique<tool_gui::DevicesWindow>(*model, language);
        window->resize(1280, 800);
        window->show();
        language.set(ui::Language::English);
    }
    ~DeviceToolTest() override {
        window.reset();
        model.reset();
        language.set(ui::Language::Urdu);
    }

    void start(std::vector<drivers::DeviceInfo> devices) {
        const auto isPrinter = [](const auto& one) { return one.kind == drivers::DeviceKind::Printer; };
        const std::size_t listed = devices.size() + (std::ranges::any_of(devices, isPrinter) ? 0 : 1);  // it is missed
        bench.plug(std::move(devices));
        model->start();
        EXPECT_TRUE(eventually([&] { return picture().here.size() == listed; }));
    }
    /// Chooses the USB printer and waits until it is live.
    void startWithPrinter() {
        start({usbPrinter()});
        model->choose("usb:04b8:0e15:J5TF012345");
        EXPECT_TRUE(eventually([&] { return picture().mayPrint && !picture().notices.empty() && picture().notices[0].mark == Mark::Good; }));
    }
    [[nodiscard]] const tool_model::Picture& picture() const { return model->picture(); }
    [[nodiscard]] QAbstractButton* key(const QString& name) const {
        auto* found = window->findChild<QAbstractButton*>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QString said(const QString& name) const {
        const auto* found = window->findChild<QWidget*>(name);
        return found && found->isVisible() ? found->accessibleName() : QString();
    }

    struct {
        std::mutex mutex;
        std::vector<tool_checks::PairRequest> asked;
        domain::ErrorCode refusal{};  ///< none: it is paired
    } pairing;
    DeviceBench bench;
    std::uint16_t port = freePort();
    ui::LanguageSwitch language;
    std::unique_ptr<tool_model::ToolModel> model;
    std::unique_ptr<tool_gui::DevicesWindow> window;
};

}  // namespace owc::test
