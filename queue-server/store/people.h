#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "queue-server/domain/result.h"

namespace SQLite {
class Database;
class Statement;
}

namespace owc::store {

/// Keys of the personal data; they never lie in the data folder.
struct PeopleKeys {
    std::array<std::uint8_t, 32> seal{};
    std::array<std::uint8_t, 32> lookup{};
};

/// A row to be inserted with the batch that first names the person.
struct NewPerson {
    std::int64_t id = 0;
    std::string lookup;
    std::string sealed;
};

/// The sealed table of people. A number is encrypted with XChaCha20-Poly1305, its row's id as associated
/// data, so that a row moved to another id does not open; it is found by a keyed BLAKE2b of the plain digits, over an
/// index in memory that the constructor makes: about 60 bytes for each person.
/// Threads: the log's.
class People {
  public:
    People(SQLite::Database& database, std::optional<PeopleKeys> keys);
    ~People();

    /// Id of the person with this number. @return BadKey without keys
    [[nodiscard]] domain::Result<std::optional<std::int64_t>> find(const std::string& plain);
    /// Whether a row with this look-up hash is there.
    [[nodiscard]] bool knows(const std::string& lookup) { return idOf(lookup).has_value(); }
    /// A batch with these rows, and without these, was committed.
    void committed(const std::vector<NewPerson>& fresh, const std::vector<std::int64_t>& erased);
    /// A fresh row with an id no other row, stored or prepared, has.
    [[nodiscard]] domain::Result<NewPerson> prepare(const std::string& plain);
    /// A keyed BLAKE2b of any bytes: tells them from others and tells nothing to whoever has no key.
    /// Without keys it is empty.
    [[nodiscard]] std::string fingerprint(const std::string& bytes) const;
    /// The plain number. @return UnknownVisit for no such row or an erased one, BadKey when it does not open
    [[nodiscard]] domain::Result<std::string> reveal(std::int64_t id) const;

  private:
    [[nodiscard]] std::string lookupOf(const std::string& plain) const;

    /// Throws SQLite::Exception.
    [[nodiscard]] std::optional<std::int64_t> idOf(const std::string& lookup);

    SQLite::Database& m_database;
    std::optional<PeopleKeys> m_keys;
    std::unique_ptr<SQLite::Statement> m_lookupOf;
    std::unordered_multimap<std::uint64_t, std::int64_t> m_ids;  ///< by the first bytes of the look-up hash
    std::int64_t m_lastId = 0;
};

}  // namespace owc::store
