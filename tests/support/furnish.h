#pragma once

#include <filesystem>

namespace owc::test {

/// Makes a full centre of the settings in this folder: as many devices as asked, every counter calls for
/// every service, the hall is never full; officers "O-1", "O-2"... and the manager "M-1" have the PIN 1234 at
/// the least cost.
void furnish(const std::filesystem::path& config, int kiosks, int counters, int boards);

}  // namespace owc::test
