#include "drivers/simulated/script_file.h"

#include <fstream>

namespace owc::simulated {

std::vector<std::string> takeScript(const std::filesystem::path& file) {
    std::ifstream script(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(script, line);) lines.push_back(std::move(line));
    std::error_code ignored;
    if (!lines.empty()) std::filesystem::remove(file, ignored);
    return lines;
}

}  // namespace owc::simulated
