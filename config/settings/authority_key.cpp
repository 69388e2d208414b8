#include "config/settings/authority_key.h"

#include <sys/stat.h>

#include <fstream>

namespace owc::settings {

using domain::ErrorCode;
using domain::fail;

domain::Result<AuthorityKey> readAuthorityKey(const std::filesystem::path& file) {
    const std::string name = file.string();
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0)
        return fail(ErrorCode::BadKey,
                    name + ": no such key file; write \"user = ...\" and \"password = ...\" into it");
    if ((info.st_mode & 077) != 0)
        return fail(ErrorCode::BadKey, name + ": others can read it; chmod 600 it");
    std::ifstream in(file);
    AuthorityKey key;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty()) continue;
        const auto valueOf = [&](const std::string& start) {
            return line.starts_with(start) && line.size() > start.size() ? line.substr(start.size())
                                                                         : std::string{};
        };
        std::string user = valueOf("user = "), password = valueOf("password = ");
        std::string& into = user.empty() ? key.password : key.user;
        if ((user.empty() && password.empty()) || !into.empty())
            return fail(ErrorCode::BadKey, name + ":" + std::to_string(number) +
                                               ": write one line \"user = ...\" and one \"password = ...\"");
        into = user.empty() ? std::move(password) : std::move(user);
    }
    if (key.user.empty() || key.password.empty())
        return fail(ErrorCode::BadKey, name + ": it has no " + (key.user.empty() ? "user" : "password"));
    return key;
}

domain::Result<void> checkCaFile(const Nadra& nadra) {
    if (nadra.caFile.empty()) return {};
    const auto complain = [&](const std::string& what) {
        return fail(ErrorCode::BadSettings, "nadra.toml:" + std::to_string(nadra.caFileLine) +
                                                ": ca_file = \"" + nadra.caFile + "\" " + what);
    };
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(nadra.caFile, ignored))
        return complain("is no file here; write the path of a PEM file from / on");
    std::ifstream in(nadra.caFile);
    if (!in) return complain("cannot be read; let the server's user read it");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("-----BEGIN ") && line.find("CERTIFICATE-----") != std::string::npos) return {};
    return complain("holds no certificate in PEM; it begins with -----BEGIN CERTIFICATE-----");
}

}  // namespace owc::settings
