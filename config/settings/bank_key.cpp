#include "config/settings/bank_key.h"

#include <sodium.h>
#include <sys/stat.h>

#include <fstream>

#include "queue-server/iso8583/digits.h"

namespace owc::settings {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<void> checkKeyFile(const std::filesystem::path& file, const std::string& what) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0)
        return fail(ErrorCode::BadKey, file.string() + ": no such key file; " + what);
    if ((info.st_mode & 077) != 0)
        return fail(ErrorCode::BadKey, file.string() + ": others can read it; chmod 600 it");
    return {};
}

Result<std::string> readBankKey(const std::filesystem::path& file) {
    constexpr const char* kWhat = "write the one line \"mac = HEX\" into it, two hexadecimal digits a byte";
    constexpr std::string_view kStart = "mac = ";
    if (const auto usable = checkKeyFile(file, kWhat); !usable) return tl::unexpected(usable.error());
    std::ifstream in(file);
    std::string line, more;
    std::getline(in, line);
    const bool isOne = line.starts_with(kStart) && !std::getline(in, more);
    auto key = isOne ? iso8583::fromHex(std::string_view(line).substr(kStart.size())) : std::nullopt;
    sodium_memzero(line.data(), line.size());
    if (!key || key->empty()) return fail(ErrorCode::BadKey, file.string() + ": " + kWhat);
    return std::move(*key);
}

}  // namespace owc::settings
