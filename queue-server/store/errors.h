#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "queue-server/domain/result.h"

namespace owc::store {

/// What an SQLite failure means to us. The text is SQLite's own and holds no bound value.
[[nodiscard]] inline tl::unexpected<domain::Error> failed(const SQLite::Exception& error) {
    using domain::ErrorCode;
    // The shared memory of the write-ahead log is a file too, and grows: this is what a full disk says there.
    if (error.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE)
        return domain::fail(ErrorCode::StorageFull, error.what());
    switch (error.getErrorCode()) {
        case SQLITE_FULL:
            return domain::fail(ErrorCode::StorageFull, error.what());
        case SQLITE_READONLY:
            return domain::fail(ErrorCode::StorageReadOnly, error.what());
        case SQLITE_CONSTRAINT:
            return domain::fail(ErrorCode::ConstraintBroken, error.what());
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return domain::fail(ErrorCode::Corrupt, error.what());
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return domain::fail(ErrorCode::StorageLocked, error.what());
        default:
            return domain::fail(ErrorCode::StorageFailed, error.what());
    }
}

/// Runs a statement that returns no rows and leaves it ready for the next use, also when it throws.
inline void runOnce(SQLite::Statement& statement) {
    try {
        statement.exec();
    } catch (...) {
        statement.tryReset();
        throw;
    }
    statement.reset();
}

}  // namespace owc::store
