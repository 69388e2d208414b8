#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "drivers/simulated/simulated_printer.h"
#include "drivers/tool/checks/equipment.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

/// Devices of a technician's tool under a test's hand: what is plugged in is scripted, the printer is the product's simulated one under
/// whatever URI, a scanner reads what it is told. Outlives the tool.
class DeviceBench {
  public:
    DeviceBench();

    /// What is plugged in from now on; whoever watches is told.
    void plug(std::vector<drivers::DeviceInfo> devices);
    /// The scanner that is open reads a code. @return false: none is open
    bool read(const std::string& code);

    [[nodiscard]] tool_checks::Equipment equipment();
    /// A copy of the sample centre's settings, in which kiosk-1 has the printer of usbPrinter() as generic-80, darkness 7.
    [[nodiscard]] std::filesystem::path config() const { return m_folder.path() / "config"; }
    [[nodiscard]] std::filesystem::path papers() const { return m_folder.path() / "papers"; }
    /// Of the finger reader's script and pictures.
    [[nodiscard]] std::filesystem::path fingers() const { return m_folder.path() / "fingers"; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

    TempFolder m_folder;
    std::shared_ptr<simulated::SimulatedPrinter> printer;
    std::vector<drivers::PrinterProfile> opened;       ///< with which printers were opened, oldest first
    std::optional<std::uint64_t> ticketsLeft;          ///< of a printer that is opened from now on
    std::vector<tool_checks::BuiltInPart> builtIns;    ///< set before the tool starts

    struct Plugs {
        std::mutex mutex;
        std::vector<drivers::DeviceInfo> devices;
        drivers::DeviceFinder::Listener listener;
        drivers::CodeScanner::OnCode onCode;
    };

  private:
    std::shared_ptr<Plugs> m_plugs = std::make_shared<Plugs>();
};

/// A printer on USB as a finder tells it.
[[nodiscard]] drivers::DeviceInfo usbPrinter();
[[nodiscard]] drivers::DeviceInfo keyboardScanner();
[[nodiscard]] drivers::DeviceInfo unknownDevice();
[[nodiscard]] drivers::DeviceInfo fingerReader();

}  // namespace owc::test
