#include "queue-server/server/open_forms.h"

#include "queue-server/server/signing_key.h"

namespace owc::server {

using domain::Result;

Result<std::unique_ptr<FormSafe>> openForms(const settings::KeyFolder& keys,
                                            const settings::DataKeys& dataKeys) {
    const auto seed = openSigningKey(keys.outbox(), "forms for the registry");
    if (!seed) return tl::unexpected(seed.error());
    if (!*seed) return nullptr;  // the hall goes on, the registration desk does not
    auto safe = std::make_unique<FormSafe>(FormSafe::Keys{dataKeys.seal, **seed});
    if (const auto published = publishKey(keys.outboxPublic(), safe->signer().publicJwk()); !published)
        return tl::unexpected(published.error());
    return safe;
}

}  // namespace owc::server
