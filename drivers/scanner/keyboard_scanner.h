#pragma once

#include <memory>

#include "drivers/api/code_scanner.h"
#include "drivers/api/device_uri.h"

namespace owc::scanner {

/// A scanner that types like a keyboard, found by maker, product and serial (or path of ports) among the input devices of udev and
/// grabbed, so that no key of it reaches a window. Fault: it is there, but a udev rule is missing or another program has it; it is
/// tried again with each change. A code that is being typed while it is opened comes without its beginning. Threads: one worker.
/// @param uri  of scheme Keyboard
[[nodiscard]] std::unique_ptr<drivers::CodeScanner> makeKeyboardScanner(drivers::DeviceUri uri);

}  // namespace owc::scanner
