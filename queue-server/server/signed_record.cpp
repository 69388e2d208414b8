#include "queue-server/server/signed_record.h"

#include <sodium.h>

namespace owc::server {

namespace {

const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t N>
std::string_view viewOf(const std::array<std::uint8_t, N>& all) {
    return {reinterpret_cast<const char*>(all.data()), N};
}

}  // namespace

RecordSigner::RecordSigner(const std::array<std::uint8_t, 32>& seed) {
    crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data());
    m_header = base64Url(R"({"alg":"EdDSA","kid":")" + base64Url(sha256(jwkOf(m_public))) + "\"}");
}

RecordSigner::~RecordSigner() {
    sodium_memzero(m_secret.data(), m_secret.size());
}

std::string RecordSigner::sign(std::string_view payload) const {
    std::string text = m_header + "." + base64Url(payload);
    std::array<std::uint8_t, crypto_sign_BYTES> mark{};
    crypto_sign_detached(mark.data(), nullptr, bytes(text), text.size(), m_secret.data());
    return text + "." + base64Url(viewOf(mark));
}

std::string RecordSigner::publicJwk() const {
    return jwkOf(m_public);
}

std::string jwkOf(const std::array<std::uint8_t, 32>& key) {
    return R"({"crv":"Ed25519","kty":"OKP","x":")" + base64Url(viewOf(key)) + "\"}";
}

std::string sha256(std::string_view text) {
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), bytes(text), text.size());
    return std::string(viewOf(hash));
}

std::string base64Url(std::string_view text) {
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string out(sodium_base64_encoded_len(text.size(), kVariant), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes(text), text.size(), kVariant);
    out.pop_back();  // its zero
    return out;
}

}  // namespace owc::server
