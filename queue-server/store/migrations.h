#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "queue-server/domain/result.h"

namespace SQLite {
class Database;
}

namespace owc::store {

/// "OWC1": tells our files from other people's.
inline constexpr std::uint32_t kApplicationId = 0x4F574331;

/// The SQL of migrations/NNNN_*.sql in order; the first one makes version 1.
[[nodiscard]] std::span<const std::string_view> migrations();

/// Checks that the file is ours and not newer than this program.
/// @return VersionUnknown, naming both versions; Corrupt for a damaged file
[[nodiscard]] domain::Result<void> checkVersion(SQLite::Database& database);

/// Brings an empty or older file up to date, one transaction a migration.
[[nodiscard]] domain::Result<void> migrate(SQLite::Database& database);

}  // namespace owc::store
