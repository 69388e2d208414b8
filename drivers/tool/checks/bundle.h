#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "config/settings/centre_settings.h"
#include "drivers/tool/checks/device_list.h"

namespace owc::tool_checks {

/// What a support bundle is made from.
struct BundleContents {
    std::string version;                            ///< of our programs
    std::vector<Listed> devices;
    std::map<std::string, std::string> conditions;  ///< URI -> named reasons, empty: ready
    std::filesystem::path config;                   ///< folder of the settings
    std::string network;                            ///< one line: reached or why not
    std::vector<std::string> log;                   ///< last lines, as they were written
};

/// Writes a new folder `owc-support-STAMP` into `into`: about.txt, devices.json, conditions.txt, settings.txt, network.txt, log.txt.
/// No key, PIN or hash of one, no name of a person and no number of a card is in it: settings are written from what was loaded, without
/// staff, and log lines are scrubbed. The folder is readable by its owner only.
/// @param stamp  "20260314-1003"
/// @return the folder; StorageFailed with what could not be written
[[nodiscard]] domain::Result<std::filesystem::path> writeBundle(const BundleContents& contents, const std::filesystem::path& into,
                                                                const std::string& stamp);

}  // namespace owc::tool_checks
