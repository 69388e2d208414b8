#include "queue-server/store/people.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>

#include <algorithm>
#include <cstring>
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

std::uint64_t startOf(const std::string& lookup) {
    std::uint64_t start = 0;
    std::memcpy(&start, lookup.data(), std::min(lookup.size(), sizeof start));
    return start;
}

std::string associated(std::int64_t id) {
    return "person " + std::to_string(id);
}

}  // namespace

People::People(SQLite::Database& database, std::optional<PeopleKeys> keys)
    : m_database(database),
      m_keys(keys),
      m_lookupOf(std::make_unique<SQLite::Statement>(database, "SELECT lookup FROM people WHERE id = ?")) {
    m_lastId = database.execAndGet("SELECT coalesce(max(id), 0) FROM people").getInt64();
    if (!m_keys) return;  // then nobody is looked for
    SQLite::Statement all(database, "SELECT id, lookup FROM people");
    while (all.executeStep()) m_ids.emplace(startOf(all.getColumn(1).getString()), all.getColumn(0).getInt64());
}

People::~People() = default;

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

std::optional<std::int64_t> People::idOf(const std::string& lookup) {
    const auto [first, last] = m_ids.equal_range(startOf(lookup));
    for (auto at = first; at != last; ++at) {
        m_lookupOf->bind(1, at->second);
        const bool same = m_lookupOf->executeStep() && m_lookupOf->getColumn(0).getString() == lookup;
        m_lookupOf->reset();
        if (same) return at->second;
    }
    return std::nullopt;
}

Result<std::optional<std::int64_t>> People::find(const std::string& plain) {
    if (!m_keys) return fail(ErrorCode::BadKey, "no keys for personal data");
    try {
        return idOf(lookupOf(plain));
    } catch (const SQLite::Exception& error) {
        m_lookupOf->tryReset();
        return fail(ErrorCode::StorageFailed, error.what());
    }
}

void People::committed(const std::vector<NewPerson>& fresh, const std::vector<std::int64_t>& erased) {
    for (const NewPerson& person : fresh) m_ids.emplace(startOf(person.lookup), person.id);
    for (const std::int64_t id : erased) std::erase_if(m_ids, [id](const auto& entry) { return entry.second == id; });
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
