#include "queue-server/server/form_safe.h"

#include <sodium.h>

namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using Key = std::array<std::uint8_t, 32>;

namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::string_view kPurpose = "owc forms seal 1";

const std::uint8_t* bytes(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}
std::uint8_t* bytes(std::string& text) {
    return reinterpret_cast<std::uint8_t*>(text.data());
}

std::string about(registration::FormId form, domain::PersonId person) {
    return "form " + std::to_string(form.value) + " " + std::to_string(person.value);
}
std::string about(registration::RecordNumber record, domain::PersonId person) {
    return "record " + std::to_string(record.value) + " " + std::to_string(person.value);
}

std::string sealed(const Key& key, const std::string& about, const std::string& plain) {
    std::string out(kNonce + plain.size() + kTag, '\0');
    randombytes_buf(out.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(out) + kNonce, nullptr, bytes(plain), plain.size(),
                                               bytes(about), about.size(), nullptr, bytes(out), key.data());
    return out;
}

Result<std::string> opened(const Key& key, const std::string& about, const std::string& from) {
    if (from.size() < kNonce + kTag) return fail(ErrorCode::Corrupt, "a sealed form is too short");
    std::string plain(from.size() - kNonce - kTag, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(from) + kNonce,
                                                   from.size() - kNonce, bytes(about), about.size(),
                                                   bytes(from), key.data()) != 0)
        return fail(ErrorCode::BadKey, "a sealed form does not open with this key");
    return plain;
}

}  // namespace

FormSafe::FormSafe(const Keys& keys) : m_signer(keys.outbox) {
    crypto_generichash(m_key.data(), m_key.size(), bytes(kPurpose), kPurpose.size(), keys.data.data(),
                       keys.data.size());
}

FormSafe::~FormSafe() {
    sodium_memzero(m_key.data(), m_key.size());
}

std::string FormSafe::seal(registration::FormId form, domain::PersonId person,
                           const std::string& plain) const {
    return sealed(m_key, about(form, person), plain);
}
std::string FormSafe::seal(registration::RecordNumber record, domain::PersonId person,
                           const std::string& plain) const {
    return sealed(m_key, about(record, person), plain);
}

Result<std::string> FormSafe::open(registration::FormId form, domain::PersonId person,
                                   const std::string& from) const {
    return opened(m_key, about(form, person), from);
}
Result<std::string> FormSafe::open(registration::RecordNumber record, domain::PersonId person,
                                   const std::string& from) const {
    return opened(m_key, about(record, person), from);
}

}  // namespace owc::server
