#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <sqlite3.h>

#include "queue-server/sharing/outbox.h"

// Internal to this folder: tables of the outbox, and statements in one line.
namespace owc::sharing {

inline constexpr int kOutboxId = 0x4F574341;  // "OWCA"
inline constexpr int kOutboxForm = 1;

inline constexpr const char* kOutboxTables = R"(
CREATE TABLE job(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, state INTEGER NOT NULL, agency TEXT NOT NULL,
                 transaction_id TEXT NOT NULL, correlation_id TEXT NOT NULL, url TEXT NOT NULL, request TEXT NOT NULL,
                 answer TEXT NOT NULL, tries INTEGER NOT NULL, due INTEGER NOT NULL, added INTEGER NOT NULL);
CREATE INDEX job_due ON job(due) WHERE state = 1;
CREATE TABLE reference(agency TEXT NOT NULL, kind INTEGER NOT NULL, transaction_id TEXT NOT NULL, correlation_id TEXT NOT NULL,
                       reference_id TEXT NOT NULL, status INTEGER NOT NULL, reason TEXT NOT NULL, timestamp TEXT NOT NULL,
                       PRIMARY KEY(agency, correlation_id, reference_id)) WITHOUT ROWID;
CREATE INDEX reference_transaction ON reference(agency, transaction_id);
CREATE TABLE message(agency TEXT NOT NULL, message_id TEXT NOT NULL, at INTEGER NOT NULL,
                     PRIMARY KEY(agency, message_id)) WITHOUT ROWID;
CREATE INDEX message_at ON message(at);
CREATE TABLE subscription(code TEXT PRIMARY KEY, agency TEXT NOT NULL, event TEXT NOT NULL, record TEXT NOT NULL,
                          filter_type TEXT NOT NULL, filter TEXT NOT NULL, purpose TEXT NOT NULL, start TEXT NOT NULL,
                          until TEXT NOT NULL, active INTEGER NOT NULL) WITHOUT ROWID;
CREATE UNIQUE INDEX subscription_once ON subscription(agency, event, record, filter_type, filter) WHERE active = 1;
CREATE TABLE seen(code TEXT NOT NULL, household INTEGER NOT NULL, cnic INTEGER NOT NULL,
                  PRIMARY KEY(code, household, cnic)) WITHOUT ROWID;
CREATE TABLE noticed(only INTEGER PRIMARY KEY CHECK(only = 1), version INTEGER NOT NULL);
INSERT INTO noticed VALUES(1, 0);
)";

/// SQLite's own text, which holds no bound value.
[[nodiscard]] inline tl::unexpected<domain::Error> failedOutbox(const SQLite::Exception& error) {
    using domain::ErrorCode;
    const std::string text = std::string("sharing.db: ") + error.what();
    switch (error.getErrorCode()) {
        case SQLITE_FULL:
            return domain::fail(ErrorCode::StorageFull, text);
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
            return domain::fail(ErrorCode::StorageReadOnly, text);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return domain::fail(ErrorCode::StorageLocked, text);
        case SQLITE_CORRUPT:
            return domain::fail(ErrorCode::Corrupt, text);
        case SQLITE_NOTADB:
            return domain::fail(ErrorCode::VersionUnknown, text);
        default:
            return domain::fail(ErrorCode::StorageFailed, text);
    }
}

/// `use` under the lock, with an exception of SQLite as a result.
template <class Use>
auto guarded(std::mutex& mutex, Use use) -> decltype(use()) {
    const std::lock_guard lock(mutex);
    try {
        return use();
    } catch (const SQLite::Exception& error) {
        return failedOutbox(error);
    }
}

template <class... Values>
SQLite::Statement bound(SQLite::Database& database, const char* sql, const Values&... values) {
    SQLite::Statement statement(database, sql);
    SQLite::bind(statement, values...);
    return statement;
}

[[nodiscard]] inline std::int64_t millisOf(Time time) {
    return time.time_since_epoch().count();
}
[[nodiscard]] inline Time timeOf(std::int64_t millis) {
    return Time{domain::Duration{millis}};
}
[[nodiscard]] inline std::int64_t signedOf(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

}  // namespace owc::sharing
