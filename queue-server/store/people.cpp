#include "queue-server/store/people.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>

#include <string_view>

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const std::uint8_t* bytes(const std::string& text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}
std::uint8_t* bytes(std::string& text) {
    return reinterpret_cast<std::uint8_t*>(text.data());
}

std::string associated(std::int64_t id) {
    return "person " + std::to_string(id);
}

}  // namespace

People::People(SQLite::Database& database, std::optional<PeopleKeys> keys)
    : m_database(database), m_keys(keys) {
    m_lastId = database.execAndGet("SELECT coalesce(max(id), 0) FROM people").getInt64();
}

std::string People::lookupOf(const std::string& plain) const {
    std::string hash(32, '\0');
    crypto_generichash(bytes(hash), hash.size(), bytes(plain), plain.size(), m_keys->lookup.data(),
                       m_keys->lookup.size());
    return hash;
}

std::string People::fingerprint(const std::string& text) const {
    if (!m_keys) return {};
    std::string hash(16, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_keys->lookup.data(), m_keys->lookup.size(), hash.size());
    constexpr std::string_view kPurpose = "request ";  // never equal to a person's look-up hash
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t*>(kPurpose.data()), kPurpose.size());
    crypto_generichash_update(&state, bytes(text), text.size());
    crypto_generichash_final(&state, bytes(hash), hash.size());
    return hash;
}

Result<std::optional<std::int64_t>> People::find(const std::string& plain) const {
    if (!m_keys) return fail(ErrorCode::BadKey, "no keys for personal data");
    try {
        const std::string lookup = lookupOf(plain);
        SQLite::Statement query(m_database, "SELECT id FROM people WHERE lookup = ?");
        query.bindNoCopy(1, lookup.data(), static_cast<int>(lookup.size()));
        if (!query.executeStep()) return std::optional<std::int64_t>{};
        return std::optional<std::int64_t>{query.getColumn(0).getInt64()};
    } catch (const SQLite::Exception& error) {
        return fail(ErrorCode::StorageFailed, error.what());
    }
}

Result<NewPerson> People::prepare(const std::string& plain) {
    if (!m_keys) return fail(ErrorCode::BadKey, "no keys for personal data");
    NewPerson person{++m_lastId, lookupOf(plain), std::string(kNonce + plain.size() + kTag, '\0')};
    randombytes_buf(bytes(person.sealed), kNonce);
    const std::string about = associated(person.id);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(person.sealed) + kNonce, nullptr, bytes(plain),
                                               plain.size(), bytes(about), about.size(), nullptr,
                                               bytes(person.sealed), m_keys->seal.data());
    return person;
}

Result<std::string> People::reveal(std::int64_t id) const {
    if (!m_keys) return fail(ErrorCode::BadKey, "no keys for personal data");
    try {
        SQLite::Statement query(m_database, "SELECT sealed FROM people WHERE id = ?");
        query.bind(1, id);
        if (!query.executeStep()) return fail(ErrorCode::UnknownVisit, "no such person");
        const std::string sealed = query.getColumn(0).getString();
        if (sealed.empty()) return fail(ErrorCode::UnknownVisit, "this person was forgotten");
        if (sealed.size() < kNonce + kTag) return fail(ErrorCode::Corrupt, "person row is too short");
        std::string plain(sealed.size() - kNonce - kTag, '\0');
        const std::string about = associated(id);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(sealed) + kNonce,
                                                       sealed.size() - kNonce, bytes(about), about.size(),
                                                       bytes(sealed), m_keys->seal.data()) != 0)
            return fail(ErrorCode::BadKey, "a person row does not open with this key");
        return plain;
    } catch (const SQLite::Exception& error) {
        return fail(ErrorCode::StorageFailed, error.what());
    }
}

}  // namespace owc::store
