#pragma once

#include <memory>
#include <string>

#include "drivers/api/code_scanner.h"

namespace owc::scanner {

/// A scanner on a serial line or USB CDC (`/dev/serial/by-id/...`, `/dev/ttyACM0`), 9,600 baud 8N1 where the line has a speed. It is
/// opened for this program alone; while it is not there it is looked for twice a second. Threads: one worker.
/// @param path  of the line; kept open only while it is there
[[nodiscard]] std::unique_ptr<drivers::CodeScanner> makeSerialScanner(std::string path);

}  // namespace owc::scanner
