#include "queue-server/server/open_forms.h"

#include <fstream>

namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<std::unique_ptr<FormSafe>> openForms(const settings::KeyFolder& keys,
                                            const settings::DataKeys& dataKeys) {
    const auto seed = std::filesystem::exists(keys.outbox()) ? settings::readSigningSeed(keys.outbox())
                                                             : settings::makeSigningSeed(keys.outbox());
    if (!seed) return tl::unexpected(seed.error());
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
