#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace owc::simulated {

/// The lines of a script that somebody has put into a device's folder; the file is removed. Nothing when there is none.
/// An empty file is left: whoever made it is about to write. A script of more than one write is written under
/// another name and renamed.
std::vector<std::string> takeScript(const std::filesystem::path& file);

}  // namespace owc::simulated
