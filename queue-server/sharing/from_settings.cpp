#include "queue-server/sharing/from_settings.h"

#include <sodium.h>

#include <fstream>

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<std::string> lineIn(const std::string& file, const std::string& what) {
    std::ifstream in(file);
    std::string line;
    if (!std::getline(in, line) || line.empty())
        return fail(ErrorCode::BadSettings, file + " has no " + what + " in its first line");
    return line;
}

Result<std::unique_ptr<SecretKey>> signingKeyIn(const std::string& file) {
    if (file.empty()) return std::unique_ptr<SecretKey>{};
    auto text = lineIn(file, "Ed25519 seed");
    if (!text) return tl::unexpected(text.error());
    const auto seed = readPublicKey(*text);  // 32 bytes in base64, the same form
    sodium_memzero(text->data(), text->size());
    if (!seed) return fail(ErrorCode::BadKey, file + " is no Ed25519 seed: 32 random bytes in base64");
    return std::make_unique<SecretKey>(*seed);
}

Result<UpstreamSettings> upstreamOf(const settings::SharingUpstream& upstream) {
    const auto token = lineIn(upstream.tokenFile, "bearer token");
    if (!token) return tl::unexpected(token.error());
    UpstreamSettings made{.url = upstream.url,
                          .id = upstream.id,
                          .token = *token,
                          .caFile = upstream.caFile,
                          .idType = upstream.idType,
                          .deadline = std::chrono::milliseconds{upstream.deadlineMs},
                          .fresh = std::chrono::minutes{upstream.freshMin}};
    if (upstream.publicKey.empty()) return made;
    made.key = readPublicKey(upstream.publicKey);
    if (!made.key)
        return fail(ErrorCode::BadKey, "sharing.toml: public_key of [upstream] is no Ed25519 key in base64");
    return made;
}

}  // namespace owc::sharing
