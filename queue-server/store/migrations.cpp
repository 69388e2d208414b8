#include "queue-server/store/migrations.h"

#include <string>

#include "queue-server/store/errors.h"

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

bool isEmpty(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

}  // namespace

Result<void> checkVersion(SQLite::Database& database) {
    try {
        if (isEmpty(database)) return {};
        const auto application =
            static_cast<std::uint32_t>(database.execAndGet("PRAGMA application_id").getInt64());
        if (application != kApplicationId)
            return fail(ErrorCode::VersionUnknown, "not the log of a One Window Centre");
        const int version = database.execAndGet("PRAGMA user_version").getInt();
        const auto known = static_cast<int>(migrations().size());
        if (version > known)
            return fail(ErrorCode::VersionUnknown, "the log has version " + std::to_string(version) +
                                                       ", this program knows up to " + std::to_string(known));
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<void> migrate(SQLite::Database& database) {
    try {
        const auto all = migrations();
        auto version = static_cast<std::size_t>(database.execAndGet("PRAGMA user_version").getInt());
        for (; version < all.size(); ++version) {
            SQLite::Transaction transaction(database);
            database.exec(std::string(all[version]));
            database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
            database.exec("PRAGMA user_version = " + std::to_string(version + 1));
            transaction.commit();
        }
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

}  // namespace owc::store
