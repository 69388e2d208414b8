#include "queue-server/server/open_forms.h"

#include <spdlog/spdlog.h>

#include <fstream>

namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<std::unique_ptr<FormSafe>> openForms(const settings::KeyFolder& keys,
                                            const settings::DataKeys& dataKeys) {
    const bool isThere = std::filesystem::exists(keys.outbox());
    const auto seed = isThere ? settings::readSigningSeed(keys.outbox()) : settings::makeSigningSeed(keys.outbox());
    if (!seed && isThere) return tl::unexpected(seed.error());
    if (!seed) {  // a key folder that may only be read: the hall goes on, the registration desk does not
        spdlog::error("server failed detail=\"no forms for the registry: {}\"", seed.error().detail);
        return nullptr;
    }
    auto safe = std::make_unique<FormSafe>(FormSafe::Keys{dataKeys.seal, *seed});
    // Not secret, and made anew from the other whenever it is missing.
    if (!std::filesystem::exists(keys.outboxPublic())) {
        std::ofstream file(keys.outboxPublic());
        file << safe->signer().publicJwk() << '\n';
        if (!file.flush())
            return fail(ErrorCode::BadKey, keys.outboxPublic().string() + ": cannot be written");
    }
    return safe;
}

}  // namespace owc::server
