#include "tests/support/device_bench.h"

#include <gtest/gtest.h>

#include "config/settings/printer_profile.h"
#include "drivers/scanner/cnic_text.h"
#include "drivers/scanner/ticket_code.h"
#include "drivers/simulated/simulated_reader.h"
#include "drivers/tool/checks/devices_file.h"
#include "drivers/usb/udev_rules.h"
#include "tests/support/prints.h"
#include "where.h"

namespace owc::test {

using drivers::DeviceInfo;
using drivers::DeviceKind;

namespace {

class BenchFinder : public drivers::DeviceFinder {
  public:
    explicit BenchFinder(std::shared_ptr<DeviceBench::Plugs> plugs) : m_plugs(std::move(plugs)) {}
    ~BenchFinder() override {
        const std::lock_guard lock(m_plugs->mutex);
        m_plugs->listener = {};
    }
    std::vector<DeviceInfo> list() override {
        const std::lock_guard lock(m_plugs->mutex);
        return m_plugs->devices;
    }
    void watch(Listener listener) override {
        const std::lock_guard lock(m_plugs->mutex);
        m_plugs->listener = std::move(listener);
        m_plugs->listener(m_plugs->devices);
    }

  private:
    std::shared_ptr<DeviceBench::Plugs> m_plugs;
};

/// The bench's printer, opened; it stays when this ends.
class BenchPrinter : public drivers::TicketPrinter {
  public:
    BenchPrinter(std::shared_ptr<simulated::SimulatedPrinter> printer, std::optional<std::uint64_t> ticketsLeft)
        : m_printer(std::move(printer)), m_ticketsLeft(ticketsLeft) {}
    ~BenchPrinter() override { m_printer->listen({}); }
    void print(drivers::PrintJob job, Done done) override { m_printer->print(std::move(job), std::move(done)); }
    void listen(ConditionListener listener) override { m_printer->listen(std::move(listener)); }
    [[nodiscard]] std::optional<std::uint64_t> ticketsLeft() const override { return m_ticketsLeft; }

  private:
    std::shared_ptr<simulated::SimulatedPrinter> m_printer;
    std::optional<std::uint64_t> m_ticketsLeft;
};

class BenchScanner : public drivers::CodeScanner {
  public:
    explicit BenchScanner(std::shared_ptr<DeviceBench::Plugs> plugs) : m_plugs(std::move(plugs)) {}
    ~BenchScanner() override {
        const std::lock_guard lock(m_plugs->mutex);
        m_plugs->onCode = {};
    }
    void start(OnCode onCode, OnState onState) override {
        {
            const std::lock_guard lock(m_plugs->mutex);
            m_plugs->onCode = std::move(onCode);
        }
        onState(State::Ready);
    }

  private:
    std::shared_ptr<DeviceBench::Plugs> m_plugs;
};

DeviceInfo plugged(const char* uri, DeviceKind kind, const char* maker, const char* model, const char* where) {
    DeviceInfo info;
    info.uri = *drivers::parseUri(uri);
    info.kind = kind;
    info.maker = maker;
    info.model = model;
    info.where = where;
    return info;
}

}  // namespace

DeviceBench::DeviceBench() : printer(std::make_shared<simulated::SimulatedPrinter>(m_folder.path() / "papers")) {
    std::filesystem::copy(std::string(OWC_SOURCE_DIR) + "/config/sample", config());
    const auto saved = tool_checks::saveDevice(config(), "kiosk-1",
                                               {tool_checks::textChange("printer", drivers::toText(usbPrinter().uri)),
                                                tool_checks::textChange("printer_profile", "generic-80"), tool_checks::numberChange("density", 7)});
    EXPECT_TRUE(saved) << saved.error().detail;
    std::filesystem::remove(config() / "devices.toml.before");
}

void DeviceBench::plug(std::vector<DeviceInfo> devices) {
    const std::lock_guard lock(m_plugs->mutex);
    m_plugs->devices = std::move(devices);
    if (m_plugs->listener) m_plugs->listener(m_plugs->devices);
}

bool DeviceBench::read(const std::string& code) {
    const std::lock_guard lock(m_plugs->mutex);
    if (m_plugs->onCode) m_plugs->onCode(code);
    return static_cast<bool>(m_plugs->onCode);
}

tool_checks::Equipment DeviceBench::equipment() {
    tool_checks::Equipment equipment;
    equipment.makeFinder = [this] { return std::make_unique<BenchFinder>(m_plugs); };
    equipment.openPrinter = [this](const drivers::DeviceUri&, const drivers::PrinterProfile& with) {
        opened.push_back(with);
        return std::make_unique<BenchPrinter>(printer, ticketsLeft);
    };
    equipment.openScanner = [this](const drivers::DeviceUri&) { return std::make_unique<BenchScanner>(m_plugs); };
    equipment.openReader = [this](const drivers::DeviceUri&) {
        return std::make_unique<simulated::SimulatedReader>(fingers(), [](const biometrics::GreyImage&) { return madePrint(7); });
    };
    equipment.configuredOf = [](const settings::Device& device) {
        std::vector<tool_checks::Configured> all;
        if (const auto uri = settings::printerOf(device)) all.push_back({*uri, DeviceKind::Printer});
        if (const auto uri = settings::scannerOf(device)) all.push_back({*uri, DeviceKind::Scanner});
        return all;
    };
    equipment.profileOf = settings::profileOf;
    equipment.drawTicket = [](unsigned dots) {
        drivers::Raster ticket(dots, 300);
        for (std::size_t x = 0; x < dots; x += 3) ticket.setBlack(x, 150);
        return ticket;
    };
    equipment.pack = [](const drivers::Raster& raster, const drivers::PrinterProfile&) {
        return std::vector<std::uint8_t>(raster.row(0), raster.row(0) + raster.bytesPerRow() * raster.height());
    };
    equipment.probe = [](const drivers::DeviceUri& uri) -> domain::Result<std::vector<std::pair<std::string, std::string>>> {
        return std::vector<std::pair<std::string, std::string>>{{"uri", drivers::toText(uri)}};
    };
    equipment.udevRules = [](const std::vector<drivers::DeviceUri>& uris) { return usb::udevRules(uris); };
    equipment.cnicIn = scanner::cnicIn;
    equipment.isTicketCode = [](std::string_view code) { return scanner::ticketCodeIn(code).has_value(); };
    equipment.builtIns = [this] { return builtIns; };
    equipment.version = "test";
    return equipment;
}

DeviceInfo usbPrinter() {
    return plugged("usb:04b8:0e15:J5TF012345", DeviceKind::Printer, "EPSON", "TM-T20II", "1-2.3");
}

DeviceInfo keyboardScanner() {
    return plugged("keyboard:0c2e:0b61:17291B0E45", DeviceKind::Scanner, "Honeywell", "Voyager 1450g", "1-2.1");
}

DeviceInfo unknownDevice() {
    DeviceInfo info = plugged("usb:1a86:7523:@1-4", DeviceKind::Unknown, "QinHeng Electronics", "CH340 serial converter", "1-4");
    info.access = drivers::Access::NoDriver;
    return info;
}

DeviceInfo fingerReader() {
    DeviceInfo info;
    info.uri = *drivers::parseUri("usb:05ba:000a:FB0B9071");
    info.kind = DeviceKind::FingerprintReader;
    info.maker = "DigitalPersona, Inc.";
    info.model = "U.are.U 4500";
    info.where = "1-10";
    return info;
}

}  // namespace owc::test
