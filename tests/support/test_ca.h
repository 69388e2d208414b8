#pragma once

#include <filesystem>
#include <string>

namespace owc::test {

/// A certificate with its key, in PEM files.
struct Certificate {
    std::filesystem::path certificate;
    std::filesystem::path key;
    std::string sha256;  ///< 64 small hexadecimal digits
};

/// A certificate authority of one test's own; its files lie in `folder`.
class TestCa {
  public:
    TestCa(std::filesystem::path folder, const std::string& name);

    /// What a client is told to trust.
    [[nodiscard]] const std::filesystem::path& file() const { return m_own.certificate; }

    /// @param lastsDays  from yesterday on; negative: over already
    [[nodiscard]] Certificate issue(const std::string& host, int lastsDays = 30) const;

  private:
    std::filesystem::path m_folder;
    std::string m_name;
    Certificate m_own;
};

}  // namespace owc::test
