#include "queue-server/sharing/signature.h"

#include <sodium.h>

#include <charconv>
#include <map>

#include "queue-server/sharing/json_text.h"

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kMostSignature = 1024;
/// Clocks of two houses differ.
constexpr std::chrono::minutes kSkew{5};

template <class Bytes>
std::string base64(const Bytes& bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

template <std::size_t N>
std::optional<std::array<unsigned char, N>> fromBase64(std::string_view text) {
    std::array<unsigned char, N> bytes{};
    std::size_t length = 0;
    if (sodium_base642bin(bytes.data(), N, text.data(), text.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0 ||
        length != N)
        return {};
    return bytes;
}

std::int64_t secondsOf(domain::Time time) {
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::string signingText(const std::string& created, const std::string& expires, std::string_view header,
                        std::string_view message) {
    std::array<unsigned char, 64> digest{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digest.size());
    for (const std::string_view part : {header, message})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
    crypto_generichash_final(&state, digest.data(), digest.size());
    return "(created): " + created + "\n(expires): " + expires + "\ndigest: BLAKE-512=" + base64(digest);
}

/// `name="value", ...` after an optional "Signature:".
std::optional<std::map<std::string, std::string, std::less<>>> partsOf(std::string_view text) {
    std::map<std::string, std::string, std::less<>> parts;
    const auto blanks = [&] {
        while (!text.empty() && (text.front() == ' ' || text.front() == ',')) text.remove_prefix(1);
    };
    if (text.starts_with("Signature:")) text.remove_prefix(10);
    for (blanks(); !text.empty(); blanks()) {
        const auto equals = text.find("=\"");
        if (equals == std::string_view::npos || equals > 32) return {};
        const auto end = text.find('"', equals + 2);
        if (end == std::string_view::npos) return {};
        if (!parts.emplace(text.substr(0, equals), text.substr(equals + 2, end - equals - 2)).second)
            return {};
        text.remove_prefix(end + 1);
    }
    return parts;
}

std::optional<std::int64_t> numberOf(const std::string& text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return value;
}

}  // namespace

SecretKey::SecretKey(const std::array<unsigned char, 32>& seed) {
    crypto_sign_seed_keypair(m_public.data(), m_bytes.data(), seed.data());
}
SecretKey::~SecretKey() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

std::optional<PublicKey> readPublicKey(std::string_view text) {
    return fromBase64<32>(text);
}
std::string writePublicKey(const PublicKey& key) {
    return base64(key);
}

std::string sign(const Signer& signer, std::string_view header, std::string_view message, domain::Time now,
                 domain::Duration lasts) {
    const std::string created = std::to_string(secondsOf(now)),
                      expires = std::to_string(secondsOf(now + lasts));
    const std::string text = signingText(created, expires, header, message);
    std::array<unsigned char, crypto_sign_BYTES> mark{};
    crypto_sign_detached(mark.data(), nullptr, reinterpret_cast<const unsigned char*>(text.data()),
                         text.size(), signer.key.bytes().data());
    return "Signature: namespace=\"spdci\", kidId=\"" + signer.senderId + "|" + signer.keyId +
           "|ed25519\", algorithm=\"ed25519\", created=\"" + created + "\", expires=\"" + expires +
           "\", headers=\"(created) (expires) digest\", signature=\"" + base64(mark) + "\"";
}

Result<void> verify(std::string_view signature, std::string_view envelope, const PublicKey& key,
                    const std::string& senderId, domain::Time now) {
    if (signature.size() > kMostSignature) return fail(ErrorCode::BadKey, "the signature is too long");
    auto parts = partsOf(signature);
    if (!parts) return fail(ErrorCode::BadKey, "the signature is not of the form name=\"value\", ...");
    const auto is = [&](const char* name, const char* value) { return (*parts)[name] == value; };
    if (!is("algorithm", "ed25519") || !is("headers", "(created) (expires) digest"))
        return fail(ErrorCode::BadKey, "the signature must be ed25519 over (created) (expires) digest");
    const std::string& kid = (*parts)["kidId"];
    if (kid.substr(0, kid.find('|')) != senderId || !kid.ends_with("|ed25519"))
        return fail(ErrorCode::BadKey, "the signature's kidId is not sender_id|key|ed25519");
    const auto created = numberOf((*parts)["created"]), expires = numberOf((*parts)["expires"]);
    if (!created || !expires) return fail(ErrorCode::BadKey, "the signature has no created and expires");
    if (*created > secondsOf(now + kSkew) || *expires < secondsOf(now - kSkew) || *expires < *created)
        return fail(ErrorCode::BadKey, "the signature is not in force now");
    const auto mark = fromBase64<crypto_sign_BYTES>((*parts)["signature"]);
    const std::string text = signingText((*parts)["created"], (*parts)["expires"],
                                         rawMember(envelope, "header"), rawMember(envelope, "message"));
    if (!mark ||
        crypto_sign_verify_detached(mark->data(), reinterpret_cast<const unsigned char*>(text.data()),
                                    text.size(), key.data()) != 0)
        return fail(ErrorCode::BadKey, "the signature is not of this header and message");
    return {};
}

std::string envelopeOf(const Signer* signer, const std::string& header, const std::string& message,
                       domain::Time now) {
    std::string text = "{";
    if (signer) text += "\"signature\":" + written(sign(*signer, header, message, now)) + ",";
    text += "\"header\":" + header;
    if (!message.empty()) text += ",\"message\":" + message;
    return text + "}";
}

}  // namespace owc::sharing
