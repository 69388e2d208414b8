#include "queue-server/registry/person_index.h"

#include <sqlite3.h>

#include <algorithm>

namespace owc::registry {

using eligibility::CnicNumber;

namespace {

void put(std::string& bytes, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes.push_back(static_cast<char>(value | 0x80));
    bytes.push_back(static_cast<char>(value));
}

/// False when the bytes end before the number.
bool take(std::string_view& bytes, std::uint64_t& value) {
    value = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto part = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= std::uint64_t{part & 0x7Fu} << shift;
        if (part < 0x80) return true;
    }
    return false;
}

std::string_view bytesOf(const SQLite::Column& column) {
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

}  // namespace

std::string packHomes(const std::vector<Home>& block) {
    std::string bytes;
    for (CnicNumber before = block.empty() ? 0 : block.front().cnic; const Home& home : block) {
        put(bytes, home.cnic - before);
        put(bytes, home.household);
        before = home.cnic;
    }
    return bytes;
}

std::optional<std::vector<Home>> unpackHomes(CnicNumber first, std::string_view bytes) {
    std::vector<Home> block;
    for (std::uint64_t step = 0, household = 0; !bytes.empty(); first = block.back().cnic) {
        if (!take(bytes, step) || !take(bytes, household)) return std::nullopt;
        if ((step == 0) != block.empty()) return std::nullopt;  // in order, and different
        block.push_back({first + step, household});
    }
    return block;
}

PersonIndex::PersonIndex(SQLite::Database& database)
    : m_database(database),
      m_find(database, "SELECT first, homes FROM person WHERE first <= ? ORDER BY first DESC LIMIT 1") {}

std::optional<std::uint64_t> PersonIndex::find(CnicNumber cnic) {
    m_find.reset();
    m_find.bind(1, static_cast<std::int64_t>(cnic));
    if (!m_find.executeStep()) return std::nullopt;
    auto at = static_cast<CnicNumber>(m_find.getColumn(0).getInt64());
    const SQLite::Column homes = m_find.getColumn(1);
    std::optional<std::uint64_t> found;
    std::string_view bytes = bytesOf(homes);
    for (std::uint64_t step = 0, household = 0; take(bytes, step) && take(bytes, household);) {
        at += step;
        if (at == cnic) found = household;
        if (at >= cnic) break;
    }
    m_find.reset();
    return found;
}

void PersonIndex::append(const Home& home) {
    m_block.push_back(home);
    if (m_block.size() == kMostInBlock) flush();
}

void PersonIndex::flush() {
    if (!m_block.empty()) write(m_block);
    m_block.clear();
}

void PersonIndex::write(const std::vector<Home>& block) {
    if (!m_insert) m_insert.emplace(m_database, "INSERT INTO person VALUES(?, ?)");
    const std::string homes = packHomes(block);
    m_insert->bind(1, static_cast<std::int64_t>(block.front().cnic));
    m_insert->bindNoCopy(2, homes.data(), static_cast<int>(homes.size()));
    m_insert->exec();
    m_insert->reset();
}

void PersonIndex::set(CnicNumber cnic, std::optional<std::uint64_t> household) {
    std::vector<Home> block;
    m_find.reset();
    m_find.bind(1, static_cast<std::int64_t>(cnic));
    if (m_find.executeStep()) {
        const auto first = static_cast<CnicNumber>(m_find.getColumn(0).getInt64());
        const SQLite::Column homes = m_find.getColumn(1);
        auto read = unpackHomes(first, bytesOf(homes));
        if (!read)
            throw SQLite::Exception("the table of persons is damaged; load the version again",
                                    SQLITE_CORRUPT);
        block = std::move(*read);
        m_find.reset();
        SQLite::Statement drop(m_database, "DELETE FROM person WHERE first = ?");
        drop.bind(1, static_cast<std::int64_t>(first));
        drop.exec();
    }
    m_find.reset();
    auto at = std::ranges::lower_bound(block, cnic, {}, &Home::cnic);
    const bool there = at != block.end() && at->cnic == cnic;
    if (there && !household)
        block.erase(at);
    else if (there)
        at->household = *household;
    else if (household)
        block.insert(at, {cnic, *household});
    if (block.size() > kMostInBlock) {
        const auto half = block.begin() + static_cast<std::ptrdiff_t>(block.size() / 2);
        write({half, block.end()});
        block.erase(half, block.end());
    }
    if (!block.empty()) write(block);
}

}  // namespace owc::registry
