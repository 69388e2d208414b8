#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <filesystem>

#include "queue-server/domain/result.h"

// Internal to this folder: the tables of a version and what a failure of SQLite means.
namespace owc::registry {

inline constexpr int kApplicationId = 0x4F574352;  // "OWCR"
inline constexpr int kForm = 1;

/// `household` by its number, `person` leads from a number to a household (person_index.h), `also` has the
/// second and further households of a number that stands in several rolls. Days are days since 1900.
inline constexpr const char* kTables = R"(
CREATE TABLE about(number INTEGER NOT NULL, loaded INTEGER NOT NULL, households INTEGER NOT NULL,
                   persons INTEGER NOT NULL, source TEXT NOT NULL, hash TEXT NOT NULL);
CREATE TABLE word(place INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE household(id INTEGER PRIMARY KEY, district INTEGER NOT NULL, survey INTEGER NOT NULL, surveyed INTEGER,
                       score INTEGER, scored INTEGER, income INTEGER, members BLOB NOT NULL);
CREATE TABLE person(first INTEGER PRIMARY KEY, homes BLOB NOT NULL);
CREATE TABLE also(cnic INTEGER NOT NULL, household INTEGER NOT NULL, PRIMARY KEY(cnic, household)) WITHOUT ROWID;
)";

/// SQLite's own text, which holds no bound value.
[[nodiscard]] inline tl::unexpected<domain::Error> failed(const std::filesystem::path& file,
                                                          const SQLite::Exception& error) {
    using domain::ErrorCode;
    const std::string text = file.string() + ": " + error.what();
    switch (error.getErrorCode()) {
        case SQLITE_FULL:
            return domain::fail(ErrorCode::StorageFull, text);
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
            return domain::fail(ErrorCode::StorageReadOnly, text);
        case SQLITE_CORRUPT:
            return domain::fail(ErrorCode::Corrupt, text);
        case SQLITE_NOTADB:
            return domain::fail(ErrorCode::VersionUnknown, text);
        default:
            return domain::fail(ErrorCode::StorageFailed, text);
    }
}

}  // namespace owc::registry
