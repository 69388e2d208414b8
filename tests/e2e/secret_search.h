#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "drivers/biometrics/grey_image.h"
#include "drivers/biometrics/minutiae.h"

namespace owc::test {

/// Bytes that must lie nowhere, eight at least. What is no secret but lies between (padding) may be anything.
struct Secret {
    std::string name;
    std::string bytes;
    std::vector<std::size_t> any{};  ///< positions after the first four
};

/// Every form in which pieces of a print could lie: each 16 bytes of its minutiae in a record, raw, as hexadecimal and
/// as base64; the bytes it is hashed as; two neighbours as programs hold them, and as the matcher prepares them.
[[nodiscard]] std::vector<Secret> secretsOf(const std::string& name, const biometrics::Impression& print);
/// Pieces of the rows of a picture, as grey levels and as pixels of four bytes.
[[nodiscard]] std::vector<Secret> secretsOf(const std::string& name, const biometrics::GreyImage& picture);
/// The forms of `formsOf`.
[[nodiscard]] std::vector<Secret> secretsOf(const std::string& name, const std::string& digits);

/// Looks for many secrets at once. A find is "PLACE holds NAME".
class SecretSearch {
  public:
    using Finds = std::set<std::string>;

    void add(std::vector<Secret> secrets);
    void look(std::string_view bytes, const std::string& place, Finds& finds) const;

    /// Every file below `folder` but its keys.
    [[nodiscard]] Finds inFiles(const std::filesystem::path& folder) const;
    /// What a core file of this process would hold: all memory that it can write. It should stand still meanwhile.
    [[nodiscard]] Finds inMemory(pid_t pid) const;

  private:
    [[nodiscard]] bool isAt(const Secret& secret, std::string_view bytes) const;

    std::vector<Secret> m_secrets;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byStart;  ///< by their first four bytes
    std::vector<bool> m_starts = std::vector<bool>(std::size_t{1} << 20);   ///< of those, folded
};

}  // namespace owc::test
