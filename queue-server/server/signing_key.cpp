#include "queue-server/server/signing_key.h"

#include <spdlog/spdlog.h>

#include <fstream>

namespace owc::server {

using domain::Result;

Result<std::optional<settings::SigningSeed>> openSigningKey(const std::filesystem::path& file,
                                                            std::string_view without) {
    if (std::filesystem::exists(file)) {
        const auto seed = settings::readSigningSeed(file);
        if (!seed) return tl::unexpected(seed.error());
        return std::optional{*seed};
    }
    const auto made = settings::makeSigningSeed(file);
    if (made) return std::optional{*made};
    spdlog::error("server failed detail=\"no {}: {}\"", without, made.error().detail);
    return std::optional<settings::SigningSeed>{};
}

Result<void> publishKey(const std::filesystem::path& file, const std::string& jwk) {
    if (std::filesystem::exists(file)) return {};
    std::ofstream out(file);
    out << jwk << '\n';
    if (!out.flush()) return domain::fail(domain::ErrorCode::BadKey, file.string() + ": cannot be written");
    return {};
}

}  // namespace owc::server
