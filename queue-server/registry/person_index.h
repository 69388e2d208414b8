#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <vector>

#include "queue-server/eligibility/record.h"

// Internal to this folder: from a number to a household. A row of two integers costs seventeen bytes a
// person; here up to kMostInBlock numbers lie behind one another in one row under the first of them, about
// seven bytes each.
namespace owc::registry {

inline constexpr std::size_t kMostInBlock = 64;

struct Home {
    eligibility::CnicNumber cnic = 0;
    std::uint64_t household = 0;

    friend bool operator==(const Home&, const Home&) = default;
};

/// Numbers are in order and differ.
[[nodiscard]] std::string packHomes(const std::vector<Home>& block);
/// Nothing when the bytes are not of this form.
[[nodiscard]] std::optional<std::vector<Home>> unpackHomes(eligibility::CnicNumber first,
                                                           std::string_view bytes);

/// The table `person` of an open version. Everything may throw SQLite::Exception. Threads: one at a time.
class PersonIndex {
  public:
    explicit PersonIndex(SQLite::Database& database);

    [[nodiscard]] std::optional<std::uint64_t> find(eligibility::CnicNumber cnic);
    /// Behind all that are there; in a row of its own at the latest with `flush`.
    void append(const Home& home);
    void flush();
    /// Wherever it belongs; nothing: takes the number out.
    void set(eligibility::CnicNumber cnic, std::optional<std::uint64_t> household);

  private:
    void write(const std::vector<Home>& block);

    SQLite::Database& m_database;
    SQLite::Statement m_find;
    std::optional<SQLite::Statement> m_insert;
    std::vector<Home> m_block;
};

}  // namespace owc::registry
