#include "drivers/open/open_scanner.h"

#include "drivers/scanner/keyboard_scanner.h"
#include "drivers/scanner/serial_scanner.h"
#include "drivers/simulated/simulated_scanner.h"

namespace owc::open {

std::unique_ptr<drivers::CodeScanner> openScanner(const drivers::DeviceUri& uri, const std::filesystem::path& folder) {
    using Scheme = drivers::DeviceUri::Scheme;
    switch (uri.scheme) {
        case Scheme::Simulated:
            return std::make_unique<simulated::SimulatedScanner>(folder);
        case Scheme::Serial:
            return scanner::makeSerialScanner(uri.name);
        case Scheme::Keyboard:
            return scanner::makeKeyboardScanner(uri);
        case Scheme::Usb:
        case Scheme::Cups:
            break;
    }
    return nullptr;
}

}  // namespace owc::open
