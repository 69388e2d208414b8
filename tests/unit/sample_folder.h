#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "config/settings/centre_settings.h"
#include "tests/support/temp_folder.h"
#include "where.h"

namespace owc::test {

/// A copy of the sample centre in which one text is replaced by another.
class SampleFolder {
  public:
    SampleFolder() { std::filesystem::copy(std::filesystem::path(OWC_SOURCE_DIR) / "config/sample", m_folder.path()); }

    SampleFolder& change(const char* file, const std::string& from, const std::string& to) {
        std::string text = read(file);
        const auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from << " is not in " << file;
        text.replace(at, from.size(), to);
        return write(file, text);
    }
    SampleFolder& write(const char* file, const std::string& text) {
        std::ofstream(m_folder.path() / file) << text;
        return *this;
    }
    SampleFolder& remove(const char* file) {
        std::filesystem::remove(m_folder.path() / file);
        return *this;
    }
    [[nodiscard]] domain::Result<settings::CentreSettings> load() const { return settings::load(m_folder.path()); }
    /// The complaint; empty when there is none.
    [[nodiscard]] std::string complaint() const {
        const auto loaded = load();
        EXPECT_TRUE(loaded || loaded.error().code == domain::ErrorCode::BadSettings);
        return loaded ? "" : loaded.error().detail;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    [[nodiscard]] std::string read(const char* file) const {
        std::ifstream in(m_folder.path() / file);
        return {std::istreambuf_iterator<char>(in), {}};
    }

  private:
    TempFolder m_folder;
};

/// The manual of a file with its settings uncommented: lines of prose begin with "# ", settings with "#" alone.
inline std::string uncommented(const std::string& text) {
    std::istringstream lines(text);
    std::string out;
    for (std::string line; std::getline(lines, line);) {
        const bool setting = line.size() > 1 && line[0] == '#' && line[1] != ' ';
        out += (setting ? line.substr(1) : line) + "\n";
    }
    return out;
}

}  // namespace owc::test
